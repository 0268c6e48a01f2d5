// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/workspace/run_view.h"

class QProgressBar;
class QTimer;
class QToolButton;

namespace retort::ui {

class LineText;

/// The bottom line of the window: how far the run is, what it works at, and the buttons that pause and stop it.
class StatusPanel : public QWidget {
    Q_OBJECT

public:
    explicit StatusPanel(QWidget* parent = nullptr);

    /// Shows a run; null: none.
    void showRun(const RunView* run);
    /// A short line in place of the run's, for some seconds.
    void showMessage(const QString& text);
    void setLogShown(bool on);
    /// How many problems the log button tells of; 0 for none.
    void setProblems(int errors, int warnings);
    QString text() const;

signals:
    void pauseClicked();
    void stopClicked();
    void logToggled(bool on);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void refreshIcons();
    void write();

    QProgressBar* progress_;
    LineText* text_;
    QToolButton* pause_;
    QToolButton* stop_;
    QToolButton* log_;
    QTimer* messageEnds_;
    QString status_, message_;
    bool paused_ = false;
    int errors_ = 0, warnings_ = 0;
};

}  // namespace retort::ui
