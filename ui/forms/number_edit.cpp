// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/number_edit.h"

#include <QLineEdit>
#include <QStyle>
#include <QStyleOptionSpinBox>
#include <algorithm>
#include <limits>

#include "ui/forms/number_text.h"

namespace retort::ui {

NumberEdit::NumberEdit(QWidget* parent)
    : QAbstractSpinBox(parent),
      minimum_(-std::numeric_limits<double>::infinity()),
      maximum_(std::numeric_limits<double>::infinity()) {
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

void NumberEdit::setRange(double minimum, double maximum) {
    minimum_ = minimum;
    maximum_ = maximum;
}

void NumberEdit::stepBy(int steps) {
    const auto start = parseNumber(edit()->text());
    if (!start || steps == 0) return;
    double number = *start;
    for (int i = 0; i < std::min(std::abs(steps), 100); ++i) number = stepped(number, steps > 0, first_);
    number = std::clamp(number, std::min(minimum_, *start), std::max(maximum_, *start));
    edit()->setText(numberText(number));
    emit edit()->textEdited(edit()->text());
    selectAll();
}

QAbstractSpinBox::StepEnabled NumberEdit::stepEnabled() const {
    if (isReadOnly()) return StepNone;
    const auto number = parseNumber(edit()->text());
    if (!number) return StepNone;
    StepEnabled enabled = StepNone;
    if (*number < maximum_) enabled |= StepUpEnabled;
    if (*number > minimum_) enabled |= StepDownEnabled;
    return enabled;
}

QSize NumberEdit::sizeHint() const {
    ensurePolished();
    const QFontMetrics metrics(font());
    const QSize inside(metrics.horizontalAdvance(QStringLiteral("0.00000000")) + 4, lineEdit()->sizeHint().height());
    QStyleOptionSpinBox option;
    initStyleOption(&option);
    return style()->sizeFromContents(QStyle::CT_SpinBox, &option, inside, this);
}

}  // namespace retort::ui
