// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/models/comparison_entry.h"
#include "ui/pages/compare/runs_button.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace retort::ui {

/// The row above the table: what is compared with what, on which set, and which rows are shown.
class CompareControls : public QWidget {
    Q_OBJECT

public:
    explicit CompareControls(Workspace& workspace, QWidget* parent = nullptr);

    std::vector<RunId> runs() const { return runs_->chosen(); }
    BaselineChoice baseline() const;
    JudgedSet judgedSet() const;
    QString filterText() const;
    QString filterRole() const;  ///< "" = all.

    void setBaseline(const BaselineChoice& choice);
    void setJudgedSet(JudgedSet set);
    bool clearFilter();  ///< False: there was none.
    /// What can be the baseline. A chosen one that is gone makes the choice automatic.
    void setModels(const std::vector<ComparisonEntry>& entries, bool severalRuns);

signals:
    void runsChosen();
    void baselineChosen();
    void setChosen();
    void filterChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel *baselineLabel_, *setLabel_;
    QComboBox *baseline_, *set_, *role_;
    QLineEdit* filter_;
    RunsButton* runs_;
};

}  // namespace retort::ui
