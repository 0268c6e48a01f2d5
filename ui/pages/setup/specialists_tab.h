// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>

#include "ui/workspace/workspace.h"

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace retort::ui {

class GroupTab;

/// What specialists are made of: their generalist, how classes become sets, and
/// the sets themselves where they are given by hand, one a line.
class SpecialistsTab : public QWidget {
    Q_OBJECT

public:
    explicit SpecialistsTab(Workspace& workspace, QWidget* parent = nullptr);

    void setModel(int row);
    void refresh();

signals:
    void statusMessage(const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    const experiment::ModelSpec* model() const;
    void edit(const QString& step, const QString& key, const std::function<void(experiment::ModelSpec&)>& change);
    void refreshGeneralist(const experiment::ModelSpec& spec);
    void refreshSets(const experiment::ModelSpec& spec);
    std::vector<std::string> typedSets() const;
    void takeSets();
    void chooseSets();

    Workspace& workspace_;
    int row_ = -1;
    GroupTab* form_;
    QLabel *generalistLabel_, *generalistFault_;
    QComboBox* generalist_;
    QWidget* setsBox_;
    QLabel *setsLabel_, *setsFault_;
    QPlainTextEdit* sets_;
    QPushButton* fromRun_;
};

}  // namespace retort::ui
