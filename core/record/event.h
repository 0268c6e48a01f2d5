// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>

namespace retort::record {

/// A fact of a run. Durable ones stand in the journal and are never dropped; Progress is for bars and forecasts: the
/// newest wins. Numbers have names, so that a new measure needs no new kind.
struct Event {
    enum class Kind {
        RunStarted,    ///< text: name of the experiment. values: models.
        RunResumed,    ///< The same run goes on after an interruption.
        ModelStarted,  ///< values: epochs, batchesPerEpoch, parameters, batch. text: role.
        Sample,        ///< Means over the steps since the last sample. values: loss, soft, hard, accuracy, rate.
        EpochDone,     ///< values: trainLoss, trainSoft, trainHard, trainAccuracy, validationLoss, validationSoft,
                       ///< validationHard, validationAccuracy, rate, seconds, framesPerSecond; rejected (0 or 1);
                       ///< dataWait (seconds of those in which training waited for data); testAccuracy, testHard
                       ///< where the test set is watched; temperature where it changes;
                       ///< shares of the threads' time in training steps: dataShare (waiting for frames), gemmShare,
                       ///< packingShare, elementwiseShare, lossShare, updateShare, idleShare (waiting for each other).
        CheckpointSaved,  ///< epoch and step that it holds.
        ModelFinished,    ///< text: why training ended. values: seconds, framesPerSecond.
        ModelEvaluated,   ///< text: the row of results.json as JSON.
        ModelFailed,      ///< text: why.
        Message,          ///< text: something a person should know.
        RunFinished,
        RunStopped,  ///< Stopped by request; can be resumed.
        RunFailed,   ///< text: why.
        Progress,  ///< Not durable. values: done (0 … 1 of this model), framesPerSecond, secondsLeft, loss. text: what
                   ///< is done.
    };

    Kind kind = Kind::Message;
    std::string model;      ///< "" where the whole run is meant.
    int epoch = 0;          ///< From 1; 0 before the first.
    std::int64_t step = 0;  ///< Updates since the model's start.
    double time = 0;        ///< Seconds of work since the run began, interruptions not counted.
    std::string text;
    std::map<std::string, double> values;

    bool durable() const { return kind != Kind::Progress; }
    double value(const std::string& name, double otherwise = 0) const;
    bool operator==(const Event&) const = default;
};

const char* kindName(Event::Kind kind);

/// One line of JSON without newline. Numbers that are not finite are written as null.
std::string toJsonLine(const Event& event);
/// Throws Error for what toJsonLine cannot have written.
Event fromJsonLine(const std::string& line, const std::string& where);

/// Where a run's facts go. Called one event at a time, from any of the run's threads.
class EventSink {
public:
    virtual ~EventSink() = default;
    virtual void take(const Event& event) = 0;
};

}  // namespace retort::record
