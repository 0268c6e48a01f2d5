// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTimer>
#include <optional>

#include "ui/forms/field_control.h"

namespace retort::ui {

/// A line of text that is read as the field's type: real numbers, large whole numbers, lists, plain text. What is in
/// range becomes the value as one types; what is out of range does so after a moment of rest or when the focus goes, so
/// that "0.5" does not pass through a wrong "0"; what cannot be read stays in the line with the reason in invalid().
class TextControl : public FieldControl {
    Q_OBJECT

public:
    TextControl(const FieldInfo& info, QWidget* parent);

    QWidget* widget() const override { return widget_; }
    bool wide() const override;
    QString textOf(const FieldValue& value) const override;
    void setReadOnly(bool on) override;
    void retranslate() override;
    QMenu* standardMenu() const override;

protected:
    void display(const FieldValue& value) override;
    QLineEdit* edit() const { return edit_; }
    /// Takes the line's text as typed by the user.
    void take(bool finished);

private:
    struct Parsed {
        std::optional<FieldValue> value;
        QString problem;
    };
    Parsed parse(const QString& text) const;
    bool inRange(const FieldValue& value) const;
    void finish();

    QWidget* widget_;
    QLineEdit* edit_;
    QTimer rest_;
    bool touched_ = false;  ///< The text is the user's, not that of the value.
};

}  // namespace retort::ui
