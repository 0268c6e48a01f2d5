// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "ui/pages/page.h"
#include "ui/workspace/workspace.h"

namespace retort::ui {

/// The current run, live or from its folder: curves, the table of its models, and pause, resume, stop. Follows
/// Workspace::runChanged while it is visible, ten times a second at most, and catches up when it is shown.
class MonitorPage : public Page {
    Q_OBJECT

public:
    explicit MonitorPage(Workspace& workspace, QWidget* parent = nullptr);
    ~MonitorPage() override;

    void saveLayout(QSettings& settings) const override;
    void restoreLayout(const QSettings& settings) override;
    bool escape() override;

    /// Takes in what has happened at once (bench and tests; by itself the page does so soon).
    void refreshNow();

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Private;
    std::unique_ptr<Private> d_;
};

}  // namespace retort::ui
