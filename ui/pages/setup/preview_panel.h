// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/charts/heat_map.h"
#include "ui/workspace/workspace.h"

class QComboBox;
class QLabel;
class QToolButton;

namespace retort::ui {

/// One utterance: its features as they lie on disk and as the net sees them, phones under both, one cursor over both. A
/// click on a frame asks for a teacher's posterior of it.
class PreviewPanel : public QWidget {
    Q_OBJECT

public:
    explicit PreviewPanel(Workspace& workspace, QWidget* parent = nullptr);

    void refresh();
    /// Asks for a preview when there is none yet and inputs could give one.
    void ask();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void showPreview();
    void showCursor(int frame);
    void step(int by);
    QString set() const;

    Workspace& workspace_;
    QComboBox* set_;
    QComboBox* utterance_;
    QToolButton *previous_, *next_;
    HeatMap *raw_, *processed_;
    QLabel* cursor_;
    std::vector<std::string> listed_;
    std::string shownKey_;
    std::string asked_;  // inputs that the newest automatic request was made for
    int frame_ = -1;
};

}  // namespace retort::ui
