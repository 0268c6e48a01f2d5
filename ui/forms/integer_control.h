// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field_control.h"

namespace retort::ui {

class IntegerBox;

/// A spin box with grouped digits and the field's range.
class IntegerControl : public FieldControl {
    Q_OBJECT

public:
    IntegerControl(const FieldInfo& info, QWidget* parent);

    QWidget* widget() const override;
    QString textOf(const FieldValue& value) const override;
    void setReadOnly(bool on) override;
    void retranslate() override;
    QMenu* standardMenu() const override;

protected:
    void display(const FieldValue& value) override;

private:
    IntegerBox* box_;
};

}  // namespace retort::ui
