// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field_control.h"

class QCheckBox;

namespace retort::ui {

/// A check box; its label stands in the label column like all others.
class ToggleControl : public FieldControl {
    Q_OBJECT

public:
    ToggleControl(const FieldInfo& info, QWidget* parent);

    QWidget* widget() const override;
    QString textOf(const FieldValue& value) const override;
    void setReadOnly(bool on) override;

protected:
    void display(const FieldValue& value) override;

private:
    QCheckBox* box_;
};

}  // namespace retort::ui
