// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QWidget>
#include <filesystem>

#include "ui/workspace/run_view.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace retort::ui {

/// The foot of the Monitor page: how the run stands, and what can be done with it. One primary action at most: pause,
/// resume, go on with an old run, or back to the set-up of a refused one.
class RunActions : public QWidget {
    Q_OBJECT

public:
    explicit RunActions(QWidget* parent = nullptr);

    /// `blocked`: another run is live, so that this one cannot be resumed now.
    void present(const RunView& run, bool blocked);

    enum class Primary { None, Pause, Resume, ResumeRun, Setup };
    Primary primary() const { return primary_; }
    /// Pauses or resumes as the button would; false where it can do neither now.
    bool togglePause();

signals:
    void pauseRequested();
    void resumeRequested();
    void resumeRunRequested();
    void stopRequested();
    void setupRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void act();
    void retranslate();
    void tell(const RunView& run);

    QLabel* sentence_;
    QProgressBar* checking_;
    QPushButton *stop_, *main_;
    Primary primary_ = Primary::None;
    bool blocked_ = false;
    RunPhase toldPhase_ = RunPhase::Loading;  ///< What the sentence was last about.
    std::filesystem::path toldRun_;
    QElapsedTimer sinceSentence_;
};

}  // namespace retort::ui
