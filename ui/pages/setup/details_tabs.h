// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabWidget>

#include "ui/pages/setup/input_findings.h"
#include "ui/workspace/workspace.h"

class QTableView;

namespace retort::ui {

class BarChart;
class PreviewPanel;
class ProblemsModel;
class SpecForm;

/// What stands below the inputs: the preview of an utterance, how often each label occurs, the rarer settings, and all
/// problems.
class DetailsTabs : public QTabWidget {
    Q_OBJECT

public:
    explicit DetailsTabs(Workspace& workspace, QWidget* parent = nullptr);

    void refresh();
    void showProblems();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void refreshLabels();

    Workspace& workspace_;
    PreviewPanel* preview_;
    BarChart* labels_;
    SpecForm* settings_;
    ProblemsModel* problems_;
    QTableView* problemTable_;
    std::vector<std::int64_t> drawnCounts_;
    bool drawn_ = false;
};

}  // namespace retort::ui
