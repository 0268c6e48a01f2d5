// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/experiment/experiment.h"
#include "ui/workspace/document.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;

namespace retort::ui {

/// The front end in one line: CMVN, variance, deltas, splice. The rarer settings have a form of their own.
class FrontEndRow : public QWidget {
    Q_OBJECT

public:
    explicit FrontEndRow(Document& document, QWidget* parent = nullptr);

    void refresh();
    /// First control, for the row's label.
    QWidget* first() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void edit(const QString& step, const QString& key, const std::function<void(data::FeaturesSpec&)>& change);

    Document& document_;
    QComboBox* cmvn_;
    QCheckBox* variance_;
    QLabel* deltasLabel_;
    QSpinBox* deltas_;
    QLabel* spliceLabel_;
    QSpinBox* left_;
    QLabel* plus_;
    QSpinBox* right_;
};

}  // namespace retort::ui
