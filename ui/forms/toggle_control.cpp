// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/toggle_control.h"

#include <QCheckBox>
#include <QSignalBlocker>

namespace retort::ui {

ToggleControl::ToggleControl(const FieldInfo& info, QWidget* parent) : FieldControl(info), box_(new QCheckBox(parent)) {
    connect(box_, &QCheckBox::toggled, this, [this](bool on) { userSets(on); });
}

QWidget* ToggleControl::widget() const {
    return box_;
}

QString ToggleControl::textOf(const FieldValue& value) const {
    return std::get<bool>(value) ? tr("on") : tr("off");
}

void ToggleControl::setReadOnly(bool on) {
    box_->setEnabled(!on);
}

void ToggleControl::display(const FieldValue& value) {
    const QSignalBlocker quiet(box_);
    box_->setChecked(std::get<bool>(value));
}

}  // namespace retort::ui
