// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/workspace/workspace.h"

class QComboBox;
class QLabel;
class QSpinBox;
class QTabWidget;

namespace retort::ui {

class DistillationTab;
class FieldStatus;
class GroupTab;
class NetworkTab;
class SpecialistsTab;
class TrainingTab;

/// Everything that one model of the experiment says: what it is, its network, how it learns, and from whom.
class ModelEditor : public QWidget {
    Q_OBJECT

public:
    explicit ModelEditor(Workspace& workspace, QWidget* parent = nullptr);

    void setModel(int row);  ///< -1: none.
    void refresh();
    QTabWidget* tabs() const { return tabs_; }

signals:
    void statusMessage(const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    const experiment::ModelSpec* model() const;
    void edit(const QString& step, const QString& key, const std::function<void(experiment::ModelSpec&)>& change);
    void takeKind(const std::string& kind);
    void fillKinds();

    Workspace& workspace_;
    int row_ = -1;
    QLabel* name_;
    QLabel *kindLabel_, *copiesLabel_;
    QComboBox* kind_;
    QSpinBox* copies_;
    QTabWidget* tabs_;
    NetworkTab* network_;
    TrainingTab* training_;
    GroupTab* transfer_;
    SpecialistsTab* specialists_;
    DistillationTab* distillation_;
    FieldStatus* problem_;
};

}  // namespace retort::ui
