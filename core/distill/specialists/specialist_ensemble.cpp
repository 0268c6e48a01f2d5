// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/distill/specialists/specialist_ensemble.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <mutex>
#include <numeric>

#include "core/base/error.h"
#include "core/distill/objective.h"
#include "core/math/kernels.h"

namespace retort::distill {

namespace {

constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();
constexpr std::size_t rowsWorthAThread = 8;
constexpr std::size_t batchFrames = 1024;
/// The smallest probability whose logarithm is still told.
constexpr double smallest = 1e-300;

/// What combining the frames of one thread works on.
struct Scratch {
    SummedKl solver;
    std::vector<float> exponentials;
    std::vector<std::uint32_t> active;
    std::vector<std::uint32_t> outcomeOf;  ///< Class -> outcome, or none; kept clean between frames.
    std::vector<std::uint32_t> classOf;    ///< The other way round.
    std::vector<double> generalist, q;
    std::vector<std::vector<std::uint32_t>> outcomes;
    std::vector<std::vector<double>> probabilities;
    std::vector<Opinion> opinions;
};

double shiftOf(const float* z, std::size_t n, std::vector<float>& exponentials) {
    exponentials.resize(n);
    const float top = kernels::maximum(z, n);
    return static_cast<double>(top) +
           std::log(static_cast<double>(kernels::expSum(z, top, 1.0F, exponentials.data(), n)));
}

}  // namespace

SpecialistEnsemble::SpecialistEnsemble(nn::Network generalist, std::vector<Specialist> specialists,
                                       std::size_t mostProbable, double weight)
    : generalist_(std::move(generalist)),
      specialists_(std::move(specialists)),
      knownBy_(generalist_.outputs()),
      mostProbable_(std::clamp<std::size_t>(mostProbable, 1, generalist_.outputs())),
      weight_(weight),
      answers_(specialists_.size()) {
    for (std::size_t m = 0; m < specialists_.size(); ++m) {
        const Specialist& one = specialists_[m];
        const std::size_t outputs = one.net.outputs();
        const bool inRange = std::all_of(one.classes.begin(), one.classes.end(), [&](std::int32_t c) {
            return c >= 0 && static_cast<std::size_t>(c) < classes();
        });
        if (one.net.inputs() != inputs() || !inRange || (outputs != one.classes.size() + 1 && outputs != classes()))
            throw Error(fmt::format("a specialist of {} inputs and {} outputs does not fit its {} classes and a "
                                    "generalist of {} inputs "
                                    "and {} outputs",
                                    one.net.inputs(), outputs, one.classes.size(), inputs(), classes()),
                        "specialists");
        for (const std::int32_t c : one.classes)
            knownBy_[static_cast<std::size_t>(c)].push_back(static_cast<std::uint32_t>(m));
    }
}

/// Which frames ask which specialist.
void SpecialistEnsemble::choose(ConstMatrixView generalist) {
    for (Answers& answers : answers_) {
        answers.rowOf.assign(generalist.rows, none);
        answers.rows = 0;
    }
    std::vector<std::uint32_t> order(classes());
    for (std::size_t r = 0; r < generalist.rows; ++r) {
        const float* z = generalist.row(r);
        if (mostProbable_ == 1) {
            order[0] = static_cast<std::uint32_t>(kernels::argmax(z, classes()));
        } else {
            std::iota(order.begin(), order.end(), 0U);
            std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(mostProbable_), order.end(),
                              [&](std::uint32_t a, std::uint32_t b) { return z[a] > z[b] || (z[a] == z[b] && a < b); });
        }
        for (std::size_t k = 0; k < mostProbable_; ++k)
            for (const std::uint32_t m : knownBy_[order[k]])
                if (answers_[m].rowOf[r] == none) answers_[m].rowOf[r] = static_cast<std::uint32_t>(answers_[m].rows++);
    }
}

void SpecialistEnsemble::ask(ThreadPool& pool, ConstMatrixView features) {
    const nn::Step step{.pool = pool, .precision = precision_};
    for (std::size_t m = 0; m < specialists_.size(); ++m) {
        Answers& answers = answers_[m];
        if (answers.rows == 0) continue;
        gathered_.resize(answers.rows, features.cols);
        for (std::size_t r = 0; r < features.rows; ++r)
            if (answers.rowOf[r] != none) std::copy_n(features.row(r), features.cols, gathered_.row(answers.rowOf[r]));
        const ConstMatrixView z = specialists_[m].net.forward(step, gathered_);
        answers.logits.resize(z.rows, z.cols);
        for (std::size_t r = 0; r < z.rows; ++r) std::copy_n(z.row(r), z.cols, answers.logits.row(r));
    }
}

/// z [classes]: the generalist's logits become those of q. Only classes that an active specialist names are outcomes by
/// themselves: all others keep their proportions, so one outcome stands for them.
void SpecialistEnsemble::combineRow(std::size_t frame, double weight, float* z, Convergence& seen) const {
    thread_local Scratch s;
    const std::size_t n = classes();
    s.active.clear();
    for (std::size_t m = 0; m < specialists_.size(); ++m)
        if (answers_[m].rowOf[frame] != none) s.active.push_back(static_cast<std::uint32_t>(m));
    if (s.active.empty()) return;
    s.outcomeOf.resize(n, none);
    s.classOf.clear();
    const auto outcome = [&](std::size_t c) {
        if (s.outcomeOf[c] == none) {
            s.outcomeOf[c] = static_cast<std::uint32_t>(s.classOf.size());
            s.classOf.push_back(static_cast<std::uint32_t>(c));
        }
        return s.outcomeOf[c];
    };
    s.outcomes.resize(std::max(s.outcomes.size(), s.active.size()));
    s.probabilities.resize(s.outcomes.size());
    s.opinions.clear();
    for (std::size_t i = 0; i < s.active.size(); ++i) {
        const Specialist& one = specialists_[s.active[i]];
        const Answers& answers = answers_[s.active[i]];
        const float* own = answers.logits.row(answers.rowOf[frame]);
        const double shift = shiftOf(own, answers.logits.cols(), s.exponentials);
        const bool full = answers.logits.cols() == n;
        const std::size_t named = full ? n : one.classes.size();
        s.outcomes[i].resize(named);
        s.probabilities[i].resize(named);
        for (std::size_t k = 0; k < named; ++k) {
            s.outcomes[i][k] = outcome(full ? k : static_cast<std::size_t>(one.classes[k]));
            s.probabilities[i][k] = std::exp(static_cast<double>(own[k]) - shift);
        }
        s.opinions.push_back(
            {s.outcomes[i], s.probabilities[i], full ? 0 : std::exp(static_cast<double>(own[named]) - shift), weight});
    }
    const double shift = shiftOf(z, n, s.exponentials);
    const bool others = s.classOf.size() < n;
    s.generalist.resize(s.classOf.size() + (others ? 1 : 0));
    for (std::size_t k = 0; k < s.classOf.size(); ++k)
        s.generalist[k] = std::exp(static_cast<double>(z[s.classOf[k]]) - shift);
    double before = 0;
    if (others) {
        // Summed by itself: as a difference it would be nothing but rounding where the generalist is sure.
        for (std::size_t c = 0; c < n; ++c)
            if (s.outcomeOf[c] == none) before += std::exp(static_cast<double>(z[c]) - shift);
        s.generalist.back() = before = std::max(before, smallest);
    }
    s.q.resize(s.generalist.size());
    s.solver.solve(s.generalist, s.opinions, s.q, seen);
    const double rest = others ? std::log(std::max(s.q.back(), smallest)) - std::log(before) - shift : 0;
    for (std::size_t c = 0; c < n; ++c)
        z[c] = static_cast<float>(s.outcomeOf[c] == none ? static_cast<double>(z[c]) + rest
                                                         : std::log(std::max(s.q[s.outcomeOf[c]], smallest)));
    for (const std::uint32_t c : s.classOf) s.outcomeOf[c] = none;
}

void SpecialistEnsemble::logits(ThreadPool& pool, ConstMatrixView features, Matrix& v) {
    const ConstMatrixView z = generalist_.forward({.pool = pool, .precision = precision_}, features);
    v.resize(z.rows, z.cols);
    for (std::size_t r = 0; r < z.rows; ++r) std::copy_n(z.row(r), z.cols, v.row(r));
    if (weight_ == 0) return;
    choose(v);
    ask(pool, features);
    combine(pool, weight_, v, convergence_);
}

void SpecialistEnsemble::combine(ThreadPool& pool, double weight, Matrix& v, Convergence& seen) const {
    std::mutex mutex;
    pool.forRanges(v.rows(), rowsWorthAThread, 1, [&](std::size_t begin, std::size_t end) {
        Convergence here;
        for (std::size_t r = begin; r < end; ++r) combineRow(r, weight, v.row(r), here);
        const std::lock_guard lock(mutex);
        seen += here;  // sums of whole numbers and maxima: the order does not matter
    });
}

std::vector<std::int64_t> SpecialistEnsemble::rightWith(ThreadPool& pool, ConstMatrixView features,
                                                        std::span<const std::int32_t> labels,
                                                        std::span<const double> weights) {
    const ConstMatrixView z = generalist_.forward({.pool = pool, .precision = precision_}, features);
    Matrix alone(z.rows, z.cols), all;
    for (std::size_t r = 0; r < z.rows; ++r) std::copy_n(z.row(r), z.cols, alone.row(r));
    choose(alone);
    ask(pool, features);
    std::vector<std::int64_t> right(weights.size());
    for (std::size_t w = 0; w < weights.size(); ++w) {
        all = alone;
        Convergence unseen;
        if (weights[w] > 0) combine(pool, weights[w], all, unseen);
        for (std::size_t r = 0; r < all.rows(); ++r)
            right[w] +=
                labels[r] >= 0 && kernels::argmax(all.row(r), all.cols()) == static_cast<std::size_t>(labels[r]);
    }
    return right;
}

void fitWeight(ThreadPool& pool, SpecialistEnsemble& experts, const data::DataSet& held,
               const std::function<void()>& between) {
    static constexpr double weights[] = {0, 1.0 / 16, 1.0 / 8, 1.0 / 4, 1.0 / 2, 1};
    std::vector<std::int64_t> right(std::size(weights));
    std::int64_t labelled = 0;
    data::Batch batch;
    const std::unique_ptr<data::BatchStream> stream = held.empty() ? nullptr : held.sequential(batchFrames);
    while (stream != nullptr && stream->next(batch)) {
        between();
        labelled += std::count_if(batch.labels.begin(), batch.labels.end(), [](std::int32_t y) { return y >= 0; });
        const std::vector<std::int64_t> here = experts.rightWith(pool, batch.features, batch.labels, weights);
        for (std::size_t w = 0; w < right.size(); ++w) right[w] += here[w];
    }
    if (labelled == 0)
        throw Error("there is no labelled validation data to fit the weight of specialists on", "validation",
                    "keep some: inputs.validation");
    const auto best = std::max_element(right.begin(), right.end());  // the first of the largest
    experts.setWeight(weights[best - right.begin()]);
}

void SpecialistEnsemble::posteriors(ThreadPool& pool, ConstMatrixView features, double temperature, Matrix& p) {
    logits(pool, features, p);
    softmaxRows(pool, p, temperature, p);
}

}  // namespace retort::distill
