// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/integer_control.h"

#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>
#include <QSpinBox>
#include <algorithm>
#include <limits>

namespace retort::ui {

/// Gives away its line edit, whose menu has cut, copy and paste.
class IntegerBox : public QSpinBox {
public:
    using QSpinBox::QSpinBox;
    QLineEdit* edit() const { return lineEdit(); }
};

namespace {

int bound(double limit) {
    constexpr double least = std::numeric_limits<int>::min(), most = std::numeric_limits<int>::max();
    return static_cast<int>(std::clamp(limit, least, most));
}

}  // namespace

IntegerControl::IntegerControl(const FieldInfo& info, QWidget* parent)
    : FieldControl(info), box_(new IntegerBox(parent)) {
    guardWheel(box_);
    box_->setGroupSeparatorShown(true);
    box_->setRange(bound(info.minimum), bound(info.maximum));
    // A large number goes by tenths of itself: 256, 266, …
    if (info.maximum > 1000) box_->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    connect(box_, &QSpinBox::valueChanged, this, [this](int number) { userSets(number); });
}

QWidget* IntegerControl::widget() const {
    return box_;
}

QString IntegerControl::textOf(const FieldValue& value) const {
    return QLocale().toString(std::get<int>(value));
}

void IntegerControl::setReadOnly(bool on) {
    box_->setReadOnly(on);
    box_->setButtonSymbols(on ? QAbstractSpinBox::NoButtons : QAbstractSpinBox::UpDownArrows);
}

void IntegerControl::retranslate() {
    box_->setLocale(QLocale());
}

QMenu* IntegerControl::standardMenu() const {
    return box_->edit()->createStandardContextMenu();
}

void IntegerControl::display(const FieldValue& value) {
    const QSignalBlocker quiet(box_);
    const int number = std::get<int>(value);
    // A value out of range is shown, not silently moved.
    box_->setRange(std::min(bound(info().minimum), number), std::max(bound(info().maximum), number));
    box_->setValue(number);
}

}  // namespace retort::ui
