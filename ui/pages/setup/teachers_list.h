// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/workspace/workspace.h"

class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace retort::ui {

/// Who teaches a student: the other models of the experiment as check boxes, model files and posterior archives below
/// them.
class TeachersList : public QWidget {
    Q_OBJECT

public:
    explicit TeachersList(Workspace& workspace, QWidget* parent = nullptr);

    void setModel(int row);
    void refresh();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Entry {
        distill::TeacherRef teacher;
        QString text, help;
        bool on = false, enabled = true;
        bool operator==(const Entry&) const = default;
    };
    std::vector<Entry> entries(const experiment::ModelSpec& model) const;
    void take(const QListWidgetItem* item);
    void addFile();
    void retranslate();

    Workspace& workspace_;
    int row_ = -1;
    std::vector<Entry> shown_;
    QLabel* title_;
    QListWidget* list_;
    QPushButton* add_;
};

}  // namespace retort::ui
