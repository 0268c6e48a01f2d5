// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace retort::ui {

/// A splitter of two whose one pane gets what it needs, and the other the rest: on a large screen a table of three rows
/// takes no half of it. As soon as the user has drawn the handle, it stays where it was put.
class NaturalSplitter : public QSplitter {
    Q_OBJECT

public:
    /// `pane` is the index of the one with a natural size; it gets at most `mostShare` of the whole.
    NaturalSplitter(Qt::Orientation orientation, int pane, double mostShare, QWidget* parent = nullptr);

    void setNaturalSize(int pixels);

    QByteArray saveChoice() const;  ///< Empty until the user has drawn the handle.
    void restoreChoice(const QByteArray& state);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void apply();

    int pane_;
    double mostShare_;
    int natural_ = 0;
    bool chosen_ = false;
};

}  // namespace retort::ui
