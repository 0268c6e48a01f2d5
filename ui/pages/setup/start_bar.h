// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/workspace/workspace.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace retort::ui {

class FieldStatus;

/// The foot of the page: what the whole run will take, where it goes, why it cannot start, and Start.
class StartBar : public QWidget {
    Q_OBJECT

public:
    explicit StartBar(Workspace& workspace, QWidget* parent = nullptr);

    void refresh();
    /// The typed folder, or the proposed one.
    std::filesystem::path folder() const;
    /// Back to proposals, after a start.
    void forgetFolder();

signals:
    void startRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    QString forecast() const;

    Workspace& workspace_;
    QLabel* forecast_;
    QLabel* folderLabel_;
    QLineEdit* folder_;
    FieldStatus* reason_;
    QPushButton* start_;
};

}  // namespace retort::ui
