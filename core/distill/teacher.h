// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/data/batch.h"
#include "core/distill/objective.h"
#include "core/distill/predictor.h"
#include "core/math/thread_pool.h"
#include "core/nn/network.h"

namespace retort::distill {

enum class Mean { Arithmetic, Geometric };

/// One net, or an ensemble of nets over the same input, as a source of posteriors. One caller at a time.
///   arithmetic: p(T) = sum_m a_m softmax(v_m / T), the a_m scaled to sum 1
///   geometric:  p(T) = softmax(sum_m a_m v_m / T): the a_m are exponents and used as given; 1/M each by default
class Teacher : public Predictor {
public:
    /// `weights` empty: equal. Throws Error unless the nets agree in inputs and outputs and the weights fit in number.
    Teacher(std::vector<nn::Network> members, Mean mean, std::vector<double> weights = {});

    std::size_t inputs() const override { return members_.front().inputs(); }
    std::size_t classes() const override { return members_.front().outputs(); }
    std::size_t members() const { return members_.size(); }

    void setPrecision(nn::Precision precision) override { precision_ = precision; }

    void posteriors(ThreadPool& pool, ConstMatrixView features, double temperature, Matrix& p) override;

    /// Logits: of the geometric mean the weighted sum; of the arithmetic mean the logarithm of p(1).
    void logits(ThreadPool& pool, ConstMatrixView features, Matrix& v) override;

    Mean mean() const { return mean_; }
    double weight(std::size_t member) const { return weights_[member]; }
    /// As in the constructor.
    void setWeights(std::vector<double> weights);

    /// Divides each member's logits by a temperature of its own before all else. Requires one above 0 for each.
    void calibrate(std::vector<double> temperatures);
    double calibration(std::size_t member) const { return calibration_[member]; }

    /// Calibrated logits of one member; valid until its next use.
    ConstMatrixView memberLogits(ThreadPool& pool, ConstMatrixView features, std::size_t member);

private:
    std::vector<nn::Network> members_;
    Mean mean_;
    std::vector<double> weights_;
    std::vector<double> calibration_;
    Matrix scratch_, scaled_;
    nn::Precision precision_ = nn::Precision::Float32;
};

Mean meanNamed(const std::string& name);

/// Where the trainer gets the soft targets of a batch from.
class TargetProvider {
public:
    virtual ~TargetProvider() = default;
    /// Fills `targets` with one row for each frame of the batch, by utterance and frame, whatever their order.
    virtual void fetch(ThreadPool& pool, const data::Batch& batch, SoftTargets& targets) = 0;
    /// The T of the rows from now on. Of providers whose rows hang on none, or are fixed to one, nothing changes.
    virtual void setTemperature(double) {}
};

/// Runs the teacher on each batch.
class LiveTargets : public TargetProvider {
public:
    LiveTargets(std::shared_ptr<Predictor> teacher, const Objective& objective,
                nn::Precision precision = nn::Precision::Float32);
    void fetch(ThreadPool& pool, const data::Batch& batch, SoftTargets& targets) override;
    void setTemperature(double temperature) override { objective_.temperature = temperature; }

private:
    std::shared_ptr<Predictor> teacher_;
    Objective objective_;
};

/// p(T) at a T that may change, from a provider of logits.
class TemperedTargets : public TargetProvider {
public:
    TemperedTargets(std::unique_ptr<TargetProvider> logits, double temperature)
        : logits_(std::move(logits)), temperature_(temperature) {}
    void fetch(ThreadPool& pool, const data::Batch& batch, SoftTargets& targets) override;
    void setTemperature(double temperature) override { temperature_ = temperature; }

private:
    std::unique_ptr<TargetProvider> logits_;
    double temperature_;
};

}  // namespace retort::distill
