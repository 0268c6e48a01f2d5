// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>
#include <functional>
#include <memory>

#include "core/base/field_visitor.h"
#include "core/base/problem.h"
#include "ui/text/core_text.h"

namespace retort::ui {

/// A form grown from a spec's own description: one labelled control a field, nested groups as titled sections. Shows
/// the range and help as tooltip and what's-this text, the unit as suffix, changed-from-default in bold label with
/// "reset to default" in its context menu. Problems stand under the field they belong to. Texts of core are translated
/// on display (context "retort").
///
/// The form owns no value: it shows what setValue gave and emits `edited` with the JSON key path and a function that
/// puts the new value into a spec of the same type.
class SpecForm : public QWidget {
    Q_OBJECT

public:
    /// Visits a spec: `describe` of any spec bound to it.
    using Describe = std::function<void(FieldVisitor&)>;
    /// Puts a new value into a spec of the same type, given its `describe`.
    using Apply = std::function<void(const Describe&)>;

    explicit SpecForm(QWidget* parent = nullptr);
    ~SpecForm() override;

    /// Only these keys (dotted, as "features.cmvn"), in the spec's order; empty: all. Before show().
    void setKeys(const QStringList& keys);
    /// Without these keys (they have a control of their own elsewhere).
    void setHiddenKeys(const QStringList& keys);
    /// Rows shown under a folded "More settings" header.
    void setAdvancedKeys(const QStringList& keys);
    /// Where relative paths start: a file or folder chosen inside it is named relative to it. Empty: always absolute.
    void setBaseFolder(const QString& folder);

    using QWidget::show;
    /// Shows a spec; controls are made on the first call, and made anew where its fields have changed (another kind). A
    /// control that has focus keeps its cursor where its value is the same. `defaults` may be null.
    void show(const Describe& spec, const Describe& defaults = {});

    /// Problems whose path begins with `prefix` ("models[2].") are shown at their field; returns those that fit no
    /// field.
    Problems showProblems(const Problems& problems, const std::string& prefix);

    /// Of the longest label, also of folded rows; forms that stand one under the other take the larger of theirs, so
    /// that their fields are in one column.
    int labelWidth() const;
    void setLabelWidth(int pixels);

    void setReadOnly(bool on);
    /// The control of a field, for tests, focus and companions; null for an unknown key.
    QWidget* control(const QString& key) const;
    /// True while a field holds text that is no value, which is in no spec; it is said under the field.
    bool hasInvalidText() const;

signals:
    /// The user has set field `key`. `apply` puts the new value into whatever spec visitor is given (same fields).
    void edited(const QString& key, const QString& label, const Apply& apply);
    void invalidTextChanged();  ///< hasInvalidText() changed.

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Private;
    std::unique_ptr<Private> d_;
};

}  // namespace retort::ui
