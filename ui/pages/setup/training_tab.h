// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/workspace/workspace.h"

namespace retort::ui {

class SpecForm;

/// How one model learns, as a form of its TrainingSpec. Settings that mean nothing beside the others are left out.
class TrainingTab : public QWidget {
    Q_OBJECT

public:
    explicit TrainingTab(Workspace& workspace, QWidget* parent = nullptr);

    void setModel(int row);
    void refresh();

protected:
    void changeEvent(QEvent* event) override;

private:
    Workspace& workspace_;
    int row_ = -1;
    SpecForm* form_;
    SpecForm* seed_;  ///< Of the model itself: the one setting there that has no better place.
};

}  // namespace retort::ui
