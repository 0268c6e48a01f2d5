// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractSpinBox>

namespace retort::ui {

/// A spin box for real numbers that keeps the text as it was typed (0.08, 1e-8). Steps count in the leading digit; a
/// step looks to the outside like typing (textEdited of edit()).
class NumberEdit : public QAbstractSpinBox {
    Q_OBJECT

public:
    explicit NumberEdit(QWidget* parent = nullptr);

    void setRange(double minimum, double maximum);
    /// Where a step goes from 0.
    void setFirstStep(double first) { first_ = first; }
    QLineEdit* edit() const { return lineEdit(); }

    void stepBy(int steps) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    StepEnabled stepEnabled() const override;

private:
    double minimum_, maximum_;
    double first_ = 0.1;
};

}  // namespace retort::ui
