// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "core/run/export_facts.h"

class QLabel;
class QPushButton;
class QToolButton;

namespace retort::ui {

/// What became of an export: how many files, where, and what to do with them. Hidden until there is something.
class ExportOutcome : public QFrame {
    Q_OBJECT

public:
    explicit ExportOutcome(QWidget* parent = nullptr);

    void showOutcome(const std::vector<run::ExportProgress>& ended);
    void clear();

signals:
    void openFolderRequested();
    void copyRequested(const QString& paths);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void restyle();

    QLabel *icon_, *text_;
    QPushButton *open_, *copy_;
    QToolButton* close_;
    std::vector<run::ExportProgress> ended_;
};

}  // namespace retort::ui
