// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/base/problem.h"
#include "ui/models/problems_model.h"

class QLabel;
class QTableView;

namespace retort::ui {

/// The problems of a run's inputs with what to do about them, under a heading.
class ProblemsPanel : public QWidget {
    Q_OBJECT

public:
    explicit ProblemsPanel(QWidget* parent = nullptr);

    /// `reason`: what is said above the list, "" for nothing.
    void present(const QString& reason, const Problems& problems);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layColumns();

    ProblemsModel model_;
    QLabel* heading_;
    QTableView* table_;
};

}  // namespace retort::ui
