// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/workspace/workspace.h"

class QLabel;
class QLineEdit;
class QTableView;
class QToolButton;

namespace retort::ui {

class LayersModel;
class NetworkDrawing;
class SpecForm;

/// The architecture of one model: its layers as a table and as text, drawn, and the rest as a form.
class NetworkTab : public QWidget {
    Q_OBJECT

public:
    explicit NetworkTab(Workspace& workspace, QWidget* parent = nullptr);

    void setModel(int row);
    void refresh();

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class Change { Add, Remove, Up, Down };

    void build();
    void retranslate();
    void makeIcons();
    const experiment::ModelSpec* model() const;
    void edit(const QString& step, const QString& key, const std::function<void(nn::NetworkSpec&)>& change);
    void changeLayers(Change change);
    void takeText();
    void updateButtons();

    Workspace& workspace_;
    int row_ = -1;
    QLabel* label_;
    QLineEdit* text_;
    QLabel* fault_;
    LayersModel* layers_;
    QTableView* table_;
    QToolButton *add_, *remove_, *up_, *down_;
    NetworkDrawing* drawing_;
    SpecForm* form_;
};

}  // namespace retort::ui
