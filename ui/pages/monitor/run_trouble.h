// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/workspace/run_view.h"

namespace retort::ui {

class ProblemsPanel;
class Strip;

/// What needs attention in a run that goes on or has ended: a strip with why it or a model failed, or that its inputs
/// have oddities, and under it the list of those on demand. Takes no room where there is nothing.
class RunTrouble : public QWidget {
    Q_OBJECT

public:
    explicit RunTrouble(QWidget* parent = nullptr);

    void present(const RunView& run);
    void clear();  ///< For another run: what was closed may be shown again.

private:
    Strip* strip_;
    ProblemsPanel* warnings_;
    QString closed_;  ///< What the user has closed is not shown again.
    bool listed_ = false;
};

}  // namespace retort::ui
