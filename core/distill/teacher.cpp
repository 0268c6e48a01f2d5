// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/distill/teacher.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/base/error.h"
#include "core/distill/objectives/objectives.h"
#include "core/math/kernels.h"

namespace retort::distill {

Mean meanNamed(const std::string& name) {
    return name == "geometric" ? Mean::Geometric : Mean::Arithmetic;
}

Teacher::Teacher(std::vector<nn::Network> members, Mean mean, std::vector<double> weights)
    : members_(std::move(members)), mean_(mean) {
    if (members_.empty()) throw Error("a teacher needs at least one net", "teachers");
    for (const nn::Network& member : members_)
        if (member.inputs() != inputs() || member.outputs() != classes())
            throw Error(fmt::format("nets of {} inputs and {} outputs, and of {} and {}, cannot teach together",
                                    inputs(), classes(), member.inputs(), member.outputs()),
                        "teachers");
    calibration_.assign(members_.size(), 1.0);
    setWeights(std::move(weights));
}

void Teacher::setWeights(std::vector<double> weights) {
    weights_ = std::move(weights);
    if (weights_.empty()) weights_.assign(members_.size(), 1.0 / static_cast<double>(members_.size()));
    if (weights_.size() != members_.size())
        throw Error(fmt::format("{} weights for {} nets", weights_.size(), members_.size()), "weights",
                    "give one for each teacher");
    if (mean_ == Mean::Arithmetic) {
        const double sum = std::accumulate(weights_.begin(), weights_.end(), 0.0);
        if (!(sum > 0)) throw Error("weights sum to 0", "weights");
        for (double& w : weights_) w /= sum;
    }
}

void Teacher::calibrate(std::vector<double> temperatures) {
    if (temperatures.size() != members_.size()) throw Error("calibrates another number of nets", "calibrate");
    calibration_ = std::move(temperatures);
}

ConstMatrixView Teacher::memberLogits(ThreadPool& pool, ConstMatrixView features, std::size_t m) {
    const nn::Step step{.pool = pool, .precision = precision_};
    const ConstMatrixView v = members_[m].forward(step, features);
    if (calibration_[m] == 1) return v;
    scaled_.resize(v.rows, v.cols);
    for (std::size_t r = 0; r < v.rows; ++r) std::copy_n(v.row(r), v.cols, scaled_.row(r));
    kernels::scale(static_cast<float>(1 / calibration_[m]), scaled_.data(), scaled_.size());
    return scaled_;
}

void Teacher::posteriors(ThreadPool& pool, ConstMatrixView features, double temperature, Matrix& p) {
    p.resize(features.rows, classes());
    if (mean_ == Mean::Geometric) {
        logits(pool, features, p);
        softmaxRows(pool, p, temperature, p);
        return;
    }
    for (std::size_t m = 0; m < members_.size(); ++m) {
        const ConstMatrixView v = memberLogits(pool, features, m);
        if (members_.size() == 1) {
            softmaxRows(pool, v, temperature, p);
            return;
        }
        scratch_.resize(v.rows, v.cols);
        softmaxRows(pool, v, temperature, scratch_);
        const auto a = static_cast<float>(weights_[m]);
        if (m == 0) std::fill_n(p.data(), p.size(), 0.0F);
        kernels::axpy(a, scratch_.data(), p.data(), p.size());
    }
}

void Teacher::logits(ThreadPool& pool, ConstMatrixView features, Matrix& v) {
    if (mean_ == Mean::Arithmetic && members_.size() > 1) {
        posteriors(pool, features, 1.0, v);
        for (std::size_t i = 0; i < v.size(); ++i) v.data()[i] = std::log(std::max(v.data()[i], 1e-30F));
        return;
    }
    v.resize(features.rows, classes());
    std::fill_n(v.data(), v.size(), 0.0F);
    for (std::size_t m = 0; m < members_.size(); ++m) {
        const ConstMatrixView z = memberLogits(pool, features, m);
        for (std::size_t r = 0; r < z.rows; ++r)
            kernels::axpy(static_cast<float>(weights_[m]), z.row(r), v.row(r), z.cols);
    }
}

LiveTargets::LiveTargets(std::shared_ptr<Predictor> teacher, const Objective& objective, nn::Precision precision)
    : teacher_(std::move(teacher)), objective_(objective) {
    teacher_->setPrecision(precision);
}

void LiveTargets::fetch(ThreadPool& pool, const data::Batch& batch, SoftTargets& targets) {
    targets.k = 0;
    if (objectiveOf(objective_.kind).logits)
        teacher_->logits(pool, batch.features, targets.dense);
    else
        teacher_->posteriors(pool, batch.features, objective_.temperature, targets.dense);
}

void TemperedTargets::fetch(ThreadPool& pool, const data::Batch& batch, SoftTargets& targets) {
    logits_->fetch(pool, batch, targets);
    softmaxRows(pool, targets.dense, temperature_, targets.dense);
}

}  // namespace retort::distill
