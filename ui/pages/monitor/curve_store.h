// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <map>
#include <memory>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "core/record/history.h"
#include "ui/charts/sample_buffer.h"

namespace retort::ui {

/// What a chart of the Monitor page shows.
enum class Measure { Loss, SoftLoss, HardLoss, Accuracy, Rate };
/// What it is shown over.
enum class CurveAxis { Step, Epoch, Time };

/// The samples of runs as SampleBuffers for the charts. Takes from a History only what is new since the last look, so
/// that a look costs what has come, not what there is. Where a model was taken back to an earlier step (its run was
/// resumed), or another run stands under the same number, its curves are made anew, in new buffers.
class CurveStore {
public:
    /// Places samples on x. `unit`: seconds of one unit of x over time (60: minutes). Buffers are made anew on a
    /// change.
    void setAxis(CurveAxis axis, double unit = 1);

    /// Takes in what is new. True: buffers have been replaced, and must be asked for again.
    bool update(int run, const record::History& history);
    void forget(int run);

    using Buffer = std::shared_ptr<const SampleBuffer>;
    /// A curve of a model: training from the samples of its steps, or validation from its epochs, or the test set where
    /// it is watched, from its epochs too. Null where there is none. The buffer grows with update().
    Buffer training(int run, const std::string& model, Measure measure) {
        return buffer(run, model, measure, Training);
    }
    Buffer validation(int run, const std::string& model, Measure measure) {
        return buffer(run, model, measure, Validation);
    }
    /// Its loss is that of hard labels: it stands beside another loss of that kind alone.
    Buffer watched(int run, const std::string& model, Measure measure) { return buffer(run, model, measure, Watched); }
    bool watches(int run) const;  ///< Some model of the run has such a curve.

private:
    enum Source { Training, Validation, Watched, Sources };
    static constexpr std::size_t measures = 5;
    using Values = std::array<double, measures>;

    /// What was read of one list of events: small and quick to make buffers of.
    struct Trace {
        std::vector<double> step, epoch, time;
        std::vector<Values> values;
        std::array<bool, measures> any{};  ///< Measures with a finite value.
        std::array<std::shared_ptr<SampleBuffer>, measures> buffers;
        bool take(const std::vector<record::Event>& events, Source source);
        void clear();
    };
    struct Model {
        std::array<Trace, Sources> traces;
        double stepsPerEpoch = 0;  ///< 0: not known yet.
    };

    double xOf(const Model& model, Source source, std::size_t i) const;
    void extend(Model& model, Source source) const;
    Buffer buffer(int run, const std::string& model, Measure measure, Source source);

    CurveAxis axis_ = CurveAxis::Step;
    double unit_ = 1;
    std::map<std::pair<int, std::string>, Model> models_;
};

}  // namespace retort::ui
