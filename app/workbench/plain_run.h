// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QProcess>
#include <QTimer>
#include <filesystem>

#include "core/record/history.h"

namespace retort::app {

/// Training frames and the seconds they took, summed over whole epochs.
struct Work {
    double frames = 0, seconds = 0;

    void add(const record::History& history);
    double framesPerSecond() const { return seconds > 0 ? frames / seconds : 0; }
};

/// `retort run` of an experiment without a window, for some seconds of training.
class PlainRun : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    /// Stops the run before it goes.
    ~PlainRun() override;

    /// Requires that none is at work. `threads`: 0 for all processors.
    void start(const std::filesystem::path& experiment, const std::filesystem::path& folder, double seconds,
               int threads);

signals:
    void done(const retort::app::Work& work);
    void failed(const QString& why);

private:
    void tick();
    void ended();

    QProcess process_;
    QTimer ticks_;
    QElapsedTimer training_;  ///< Valid once the journal has begun.
    std::filesystem::path journal_;
    double seconds_ = 0;
};

}  // namespace retort::app
