// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>

#include "ui/forms/field_info.h"

class QLineEdit;
class QMenu;
class QWidget;

namespace retort::ui {

/// One field's control: shows a value of the field's type and says when the user has made another one.
class FieldControl : public QObject {
    Q_OBJECT

public:
    explicit FieldControl(FieldInfo info) : info_(std::move(info)) {}

    const FieldInfo& info() const { return info_; }
    const FieldValue& value() const { return value_; }

    /// What has the focus and the field's key as object name.
    virtual QWidget* widget() const = 0;
    /// What stands in the form: widget() itself, or what holds it.
    virtual QWidget* cell() const { return widget(); }
    /// True if the control should be as wide as there is room.
    virtual bool wide() const { return false; }

    /// Shows a value of the spec. What is being typed stays where it means this value already.
    void setValue(const FieldValue& value);
    /// As if the user had made this value; text that is no value goes.
    void overwrite(const FieldValue& value);
    /// For people: "0.08", "Cosine", "on".
    virtual QString textOf(const FieldValue& value) const = 0;
    virtual void setReadOnly(bool on) = 0;
    /// Texts in the language of now.
    virtual void retranslate() {}
    virtual void setBaseFolder(const QString&) {}
    /// Appends what one expects in this control's context menu (cut, copy, paste).
    virtual QMenu* standardMenu() const;

    /// Why what stands there is no value (translated); "" if it is one.
    const QString& invalid() const { return invalid_; }

signals:
    void edited();  ///< By the user; value() is the new one.
    void invalidChanged();

protected:
    virtual void display(const FieldValue& value) = 0;
    void userSets(FieldValue value);
    void setInvalid(const QString& why);

private:
    FieldInfo info_;
    FieldValue value_;
    bool shown_ = false;
    QString invalid_;
};

/// The right control for the type and choices of `info`; its widgets are children of `parent`.
std::unique_ptr<FieldControl> makeControl(const FieldInfo& info, QWidget* parent);

/// The wheel scrolls the page; only a control that has the focus is turned by it.
void guardWheel(QWidget* widget);

/// "between 0 and 0.95 epochs" as a sentence for tooltips; "" where there is no range.
QString rangeText(const FieldInfo& info);

}  // namespace retort::ui
