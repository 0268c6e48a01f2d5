// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/forecast.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/distill/specialists/covariance.h"
#include "core/distill/target_store.h"
#include "core/math/gemm.h"
#include "core/nn/network.h"
#include "core/run/soft_targets.h"

namespace retort::run {

namespace {

constexpr double floatBytes = 4;
/// Share of the matrix products' peak that whole training steps reach, element-wise work and updates included.
constexpr double stepShare = 0.7;
/// The trainer evaluates in batches of this size, so activations take no less.
constexpr std::size_t evaluationBatch = 1024;
/// A weight with 7 digits, sign, exponent and separator in final.txt.
constexpr double textBytes = 14;

std::size_t pieces(const nn::NetworkSpec& net) {
    return net.activation == "maxout" ? static_cast<std::size_t>(net.maxoutPieces) : 1;
}

std::string shapeOf(const nn::NetworkSpec& net, const DataFigures& data) {
    std::string text = std::to_string(data.inputs);
    for (const int units : net.hidden) text += fmt::format("-{}", units);
    text += fmt::format("-{}", data.classes);
    if (!net.hidden.empty()) text += " " + net.activation;
    if (net.dropout > 0 || net.inputDropout > 0) text += ", dropout";
    if (net.batchNorm) text += ", batch norm";
    return text;
}

/// Numbers that a forward and backward pass keeps for each frame: outputs and their gradients, layer by layer.
double activationsPerFrame(const nn::NetworkSpec& net, std::size_t inputs, std::size_t classes) {
    double units = 2.0 * static_cast<double>(classes);  // logits, and the objective's gradient
    for (const int hidden : net.hidden) {
        const double wide = static_cast<double>(hidden) * static_cast<double>(pieces(net));
        units += wide * (net.batchNorm ? 2 : 1) + (pieces(net) > 1 ? hidden : 0);
    }
    return 2 * units + static_cast<double>(inputs);
}

/// Outputs of a planned model; of a specialist as far as its set can be known before it is found.
std::size_t outputsOf(const experiment::PlannedModel& model, const experiment::Plan& plan, std::size_t classes) {
    if (model.spec.kind != "specialists") return classes;
    const distill::SpecialistSpec& spec = model.spec.specialists;
    if (spec.output == "full") return classes;
    if (spec.clustering == "given") return distill::parseClassSet(spec.sets.at(specialistIndex(model))).size() + 1;
    const auto members = static_cast<std::size_t>(
        std::count_if(plan.models.begin(), plan.models.end(), [&](const experiment::PlannedModel& other) {
            return other.spec.kind == "specialists" && specialistGroup(other) == specialistGroup(model);
        }));
    const std::size_t size =
        spec.setSize > 0 ? static_cast<std::size_t>(spec.setSize) : (classes + members - 1) / members;
    return std::min(size, classes) + 1;
}

/// Frames of an epoch of a specialist, if its classes are as frequent as others.
double specialFrames(const distill::SpecialistSpec& spec, std::size_t outputs, const DataFigures& data) {
    const double share = static_cast<double>(outputs) / static_cast<double>(std::max<std::size_t>(data.classes, 1));
    const auto frames = static_cast<double>(data.trainFrames);
    return std::min(frames, std::min(share, 1.0) * frames / spec.specialShare);
}

double optimizerBytes(const train::TrainingSpec& training, double weights) {
    return weights * (training.optimizer.optimizer == "adam" ? 2 : 1);
}

}  // namespace

double trainingBytes(const experiment::PlannedModel& model, const experiment::Plan& plan, std::size_t inputs,
                     std::size_t classes) {
    const nn::NetworkSpec& net = model.spec.network;
    const train::TrainingSpec& training = model.spec.training;
    const std::size_t outputs = outputsOf(model, plan, classes);
    const double weights = floatBytes * static_cast<double>(nn::countParameters(net, inputs, outputs));
    const double optimizer = optimizerBytes(training, weights);
    const auto batch = std::max(static_cast<std::size_t>(training.batch), evaluationBatch);
    // Twice, with the copy that a checkpoint is made from.
    double bytes = weights + 2 * (weights + optimizer) +
                   floatBytes * activationsPerFrame(net, inputs, outputs) * static_cast<double>(batch);
    for (const distill::TeacherRef& ref : model.teachers)
        for (const experiment::PlannedModel& teacher : plan.models)
            if (teacher.name == ref.name && !ref.posteriors)
                bytes += floatBytes * static_cast<double>(nn::countParameters(teacher.spec.network, inputs, classes));
    if (model.spec.kind == "specialists" && model.spec.specialists.clustering != "given")
        bytes = std::max(bytes, 2 * distill::PredictionCovariance::bytes(classes));  // the first to come finds the sets
    return bytes;
}

double Forecaster::flopsPerSecond(const nn::NetworkSpec& net, std::size_t batch) {
    // The layer with the most work stands for the net.
    std::size_t width = data_.inputs;
    std::size_t in = width;
    std::size_t out = net.hidden.empty() ? data_.classes : 0;
    const auto consider = [&](std::size_t units) {
        if (width * units > in * out) {
            in = width;
            out = units;
        }
    };
    for (const int hidden : net.hidden) {
        consider(static_cast<std::size_t>(hidden) * pieces(net));
        width = static_cast<std::size_t>(hidden);
    }
    consider(data_.classes);
    const auto key = std::make_tuple(batch, out, in);
    if (!measured_.contains(key)) measured_[key] = std::max(measureGemm(pool_, batch, out, in, 5), 1e-3) * 1e9;
    return measured_[key] * stepShare;
}

ModelForecast Forecaster::forecast(const experiment::PlannedModel& model, const experiment::Plan& plan) {
    const nn::NetworkSpec& net = model.spec.network;
    const train::TrainingSpec& training = model.spec.training;
    const auto batch = static_cast<std::size_t>(training.batch);
    const bool specialist = model.spec.kind == "specialists";
    DataFigures own = data_;
    own.classes = outputsOf(model, plan, data_.classes);
    ModelForecast result{.name = model.name, .role = model.role, .shape = shapeOf(net, own)};
    result.parameters = nn::countParameters(net, data_.inputs, own.classes);
    result.epochs = training.epochs;

    const double weights = floatBytes * static_cast<double>(result.parameters);
    result.trainingBytes = trainingBytes(model, plan, data_.inputs, data_.classes);
    result.weightFileBytes = weights * (training.epochs + 1) + textBytes * static_cast<double>(result.parameters) +
                             weights + optimizerBytes(training, weights);

    const auto trainFrames =
        specialist ? specialFrames(model.spec.specialists, own.classes, data_) : static_cast<double>(data_.trainFrames);
    const auto validationFrames = static_cast<double>(data_.validationFrames);
    const nn::Flops flops = nn::countFlops(net, data_.inputs, own.classes);
    result.epochSeconds =
        (flops.training * trainFrames + flops.forward * validationFrames) / flopsPerSecond(net, batch);

    double once = 0;
    if (specialist && model.spec.specialists.clustering != "given" && specialistIndex(model) == 0)
        once = (nn::countFlops(net, data_.inputs, data_.classes).forward +
                2 * static_cast<double>(data_.classes) * static_cast<double>(data_.classes)) *
               static_cast<double>(data_.trainFrames) / flopsPerSecond(net, batch);
    if (model.spec.kind == "distilled") {
        const distill::DistillSpec& spec = model.spec.distill;
        double teacherSeconds = 0;
        bool archive = false;
        for (const distill::TeacherRef& ref : model.teachers) {
            archive = archive || ref.posteriors;
            for (const experiment::PlannedModel& teacher : plan.models)
                if (teacher.name == ref.name && !ref.posteriors) {
                    const nn::NetworkSpec& shape = teacher.spec.network;
                    teacherSeconds += nn::countFlops(shape, data_.inputs, data_.classes).forward *
                                      (trainFrames + validationFrames) / flopsPerSecond(shape, batch);
                }
        }
        distill::StoreSpec store{"", data_.classes, 0, storesLogits(model.spec)};
        if (!store.logits && spec.topK > 0 && static_cast<std::size_t>(spec.topK) < store.classes)
            store.k = static_cast<std::size_t>(spec.topK);
        const double bytes = static_cast<double>(store.rowBytes()) * (trainFrames + validationFrames);
        const bool stored =
            archive || targetsFor(model.spec, model.teachers.size()) == "stored" ||
            (targetsFor(model.spec, model.teachers.size()) == "auto" && storesByItself(bytes, training.epochs));
        if (stored) {
            result.targetBytes = bytes;
            once = teacherSeconds;
        } else {
            result.epochSeconds += teacherSeconds;
        }
    }
    result.seconds = once + result.epochSeconds * training.epochs;
    return result;
}

}  // namespace retort::run
