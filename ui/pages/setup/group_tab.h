// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include "ui/workspace/workspace.h"

namespace retort::ui {

class SpecForm;

/// One group of a model's settings as a form that scrolls. It need not be there in every kind of model.
class GroupTab : public QWidget {
    Q_OBJECT

public:
    /// `group`: key of the group in the model object, such as "transfer"; the form is named GROUP.form.
    GroupTab(Workspace& workspace, const QString& group, QWidget* parent = nullptr);

    void setModel(int row);
    void refresh();
    /// The model has these settings.
    bool meant() const;
    /// These fields of the group have a control of their own elsewhere.
    void setHiddenKeys(const QStringList& keys);
    SpecForm& form() { return *form_; }

protected:
    void changeEvent(QEvent* event) override;

private:
    const experiment::ModelSpec* model() const;

    Workspace& workspace_;
    const QString group_;
    SpecForm* form_;
    int row_ = -1;
};

}  // namespace retort::ui
