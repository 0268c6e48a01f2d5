// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/workspace/workspace.h"

class QLabel;
class QLineEdit;

namespace retort::ui {

class SpecForm;
class TeachersList;
class TemperaturePicture;
class ValueSlider;

/// What a student learns from its teachers: who teaches, temperature and hard weight with their sweeps, the picture of
/// the temperature, and the rest as a form.
class DistillationTab : public QWidget {
    Q_OBJECT

public:
    explicit DistillationTab(Workspace& workspace, QWidget* parent = nullptr);

    void setModel(int row);
    void refresh();

protected:
    void changeEvent(QEvent* event) override;

private:
    /// A value with a slider and a list of values to try in turn.
    struct Line {
        const char* path;  ///< Of the sweep.
        double distill::DistillSpec::*member;
        QLabel* label = nullptr;
        ValueSlider* slider = nullptr;
        QLineEdit* sweep = nullptr;
        QLabel* fault = nullptr;
    };
    void build();
    void retranslate();
    void retranslate(Line& line, const QString& label, const QString& help, const QString& step, const QString& range);
    void refresh(Line& line);
    void takeSweep(Line& line);
    const experiment::ModelSpec* model() const;
    void edit(const QString& step, const QString& key, const std::function<void(experiment::ModelSpec&)>& change);

    Workspace& workspace_;
    int row_ = -1;
    Line temperature_, hardWeight_;
    QLabel* sweepTitle_;
    TeachersList* teachers_;
    TemperaturePicture* picture_;
    SpecForm* form_;
};

}  // namespace retort::ui
