// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/experiment/experiment.h"

namespace retort::ui {

/// A feed-forward net as blocks from inputs to outputs, each as high as the logarithm of its width. The tooltip and the
/// accessible description say the same in words.
class NetworkDrawing : public QWidget {
    Q_OBJECT

public:
    explicit NetworkDrawing(QWidget* parent = nullptr);

    /// 0: width not known yet.
    void setNetwork(const nn::NetworkSpec& network, std::size_t inputs, std::size_t classes);

    QSize sizeHint() const override { return {280, 128}; }
    QSize minimumSizeHint() const override { return {160, 96}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// Layers in a row; a stretch of equal ones is drawn as one block with a count where there are too many.
    struct Block {
        double width = 0;
        int times = 1;
        enum Kind { Input, Hidden, Output } kind = Hidden;
    };
    std::vector<Block> blocks() const;
    void describe();
    QString underText(const Block& block) const;

    nn::NetworkSpec network_;
    std::size_t inputs_ = 0, classes_ = 0;
};

}  // namespace retort::ui
