// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "ui/workspace/workspace.h"

class QLabel;

namespace retort::ui {

class BarChart;

/// What a temperature does to a posterior: the likeliest classes of one frame at T = 1 and at T, with entropy and
/// effective number of classes. Of a teacher's frame as soon as there is one, of an example until then.
class TemperaturePicture : public QWidget {
    Q_OBJECT

public:
    explicit TemperaturePicture(Workspace& workspace, QWidget* parent = nullptr);

    /// One temperature, or those of a sweep (the first four are drawn).
    void setTemperatures(const std::vector<double>& temperatures);
    QString summary() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    Workspace& workspace_;
    BarChart* chart_;
    QLabel* source_;
    QLabel* figures_;
    std::vector<double> temperatures_{1};
};

}  // namespace retort::ui
