// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <memory>
#include <vector>

#include "ui/models/comparison_entry.h"

namespace retort::ui {

/// Paired bootstraps, computed on a thread of its own (a large test set takes longer than the window may wait) and
/// kept. Lives on the GUI thread; what the thread has done is fetched by a timer.
class BootstrapCache : public QObject {
    Q_OBJECT

public:
    enum class State { Pending, Known, DifferentUtterances };
    struct Answer {
        State state = State::Pending;
        run::Comparison comparison;

        bool operator==(const Answer& other) const {
            return state == other.state && comparison.difference == other.comparison.difference &&
                   comparison.low == other.comparison.low && comparison.high == other.comparison.high;
        }
    };

    explicit BootstrapCache(QObject* parent = nullptr);
    ~BootstrapCache() override;  ///< Waits for the one comparison at work, at most.

    /// `first` against the mean of `others`; against nothing (its own accuracy with its interval) where there are no
    /// others. Pending: is being computed, answered() follows. Hits must not change any more.
    Answer ask(const SharedHits& first, const std::vector<SharedHits>& others);

signals:
    void answered();

private:
    struct Private;
    void fetch();

    std::unique_ptr<Private> d_;
    QTimer timer_;
};

}  // namespace retort::ui
