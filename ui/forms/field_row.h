// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <optional>

#include "ui/forms/field_control.h"
#include "ui/forms/problem_lines.h"

class QLabel;
class QMenu;

namespace retort::ui {

/// A field in a form: label, control with unit, problems under it. Owns its widgets, which are children of the form.
class FieldRow : public QObject {
    Q_OBJECT

public:
    FieldRow(const FieldInfo& info, QWidget* form);
    ~FieldRow() override;

    const FieldInfo& info() const { return control_->info(); }
    FieldControl& control() { return *control_; }
    QLabel* label() const { return label_; }
    QWidget* cell() const { return cell_; }
    ProblemLines* problems() const { return problems_; }

    void setValue(const FieldValue& value, const std::optional<FieldValue>& defaultValue);
    bool changedFromDefault() const;
    void setProblems(Problems problems);
    bool hasProblems() const { return !problems_->lines().empty(); }
    void setVisible(bool on);
    void setReadOnly(bool on);
    void retranslate();

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void problemsChanged();

private:
    void showProblems();
    void showChanged();
    QMenu* menu() const;

    FieldControl* control_;  ///< Owned by its cell.
    std::optional<FieldValue> default_;
    Problems given_;
    QLabel* label_;
    QWidget* cell_;
    QLabel* unit_ = nullptr;
    ProblemLines* problems_;
    bool visible_ = true;
    bool readOnly_ = false;
};

}  // namespace retort::ui
