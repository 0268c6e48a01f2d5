// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field_control.h"

class QComboBox;

namespace retort::ui {

/// A combo box: names in the user's language, the value of the file as item data.
class ChoiceControl : public FieldControl {
    Q_OBJECT

public:
    ChoiceControl(const FieldInfo& info, QWidget* parent);

    QWidget* widget() const override;
    QString textOf(const FieldValue& value) const override;
    void setReadOnly(bool on) override;
    void retranslate() override;

protected:
    void display(const FieldValue& value) override;

private:
    QComboBox* box_;
};

}  // namespace retort::ui
