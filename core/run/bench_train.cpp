// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <chrono>
#include <filesystem>
#include <memory>
#include <nlohmann/json.hpp>

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/data/data_set.h"
#include "core/distill/target_store.h"
#include "core/distill/teacher.h"
#include "core/nn/network.h"
#include "core/optim/optimizer.h"
#include "core/run/bench.h"
#include "core/run/products.h"
#include "core/run/scratch_folder.h"

namespace retort::run {

namespace {

using Clock = std::chrono::steady_clock;
using Json = nlohmann::ordered_json;

constexpr double temperature = 2;
constexpr double hardWeight = 0.5;
/// Different batches, so that no target or frame stays in a cache from step to step.
constexpr std::size_t batches = 8;

/// Random frames with random labels: one utterance a batch.
class RandomSource : public data::Source {
public:
    explicit RandomSource(const BenchNet& net) : net_(net), labels_(net.batch * batches) {
        Random random(5);
        for (std::int32_t& label : labels_) label = static_cast<std::int32_t>(random.below(net.outputs));
    }
    std::size_t utterances() const override { return batches; }
    std::string key(std::size_t u) const override { return "random-" + std::to_string(u); }
    std::string speaker(std::size_t u) const override { return key(u); }
    std::size_t frames(std::size_t) const override { return net_.batch; }
    std::span<const std::int32_t> labels(std::size_t u) const override {
        return {labels_.data() + u * net_.batch, net_.batch};
    }
    std::size_t classes() const override { return net_.outputs; }
    std::size_t storedDim() const override { return net_.inputs; }
    int tailLeft() const override { return 0; }
    int tailRight() const override { return 0; }
    std::unique_ptr<data::SourceReader> makeReader() const override { return std::make_unique<Reader>(net_); }

private:
    class Reader : public data::SourceReader {
    public:
        explicit Reader(const BenchNet& net) : net_(net) {}
        Matrix read(std::size_t u) override {
            Matrix frames(net_.batch, net_.inputs);
            Random random(100 + u);
            for (std::size_t i = 0; i < frames.size(); ++i) frames.data()[i] = static_cast<float>(random.normal());
            return frames;
        }

    private:
        const BenchNet& net_;
    };

    const BenchNet& net_;
    std::vector<std::int32_t> labels_;
};

/// One net with what a training step needs.
class Workbench {
public:
    Workbench(const BenchNet& net, const std::string& objective, nn::Precision precision, ThreadPool& pool)
        : pool_(pool), precision_(precision), network_(nn::makeModel(net.spec(), net.inputs, net.outputs, 1)) {
        optim::OptimizerSpec sgd;
        sgd.learningRate = 0.001;  // small: random labels must not make the weights grow while we watch
        sgd.momentum = 0.9;
        sgd.nesterov = false;
        optimizer_ = optim::makeOptimizer(sgd, network_.blocks(), network_.parameters().size());
        auto source = std::make_shared<RandomSource>(net);
        std::vector<std::uint32_t> all(batches);
        for (std::uint32_t u = 0; u < batches; ++u) all[u] = u;
        set_ = data::DataSet(source, all, std::size_t{1} << 30);
        set_.load();
        const std::unique_ptr<data::BatchStream> stream = set_.sequential(net.batch);
        for (data::Batch batch; stream->next(batch); batch = {}) batches_.push_back(std::move(batch));
        if (objective == "hard") return;
        objective_ = {distill::Objective::Kind::Soft, temperature, hardWeight};
        std::vector<nn::Network> members;
        members.emplace_back(nn::makeModel(net.spec(), net.inputs, net.outputs, 2));
        auto teacher = std::make_shared<distill::Teacher>(std::move(members), distill::Mean::Arithmetic);
        if (objective == "distill-live")
            targets_ = std::make_unique<distill::LiveTargets>(teacher, objective_, precision_);
        else
            store(*teacher);
    }

    void step() {
        const data::Batch& batch = batches_[next_++ % batches_.size()];
        const bool soft = targets_ != nullptr;
        if (soft) targets_->fetch(pool_, batch, softTargets_);
        const nn::Step step{pool_, true, next_, precision_};
        const ConstMatrixView logits = network_.forward(step, batch.features);
        gradient_.resize(logits.rows, logits.cols);
        distill::evaluateObjective(pool_, objective_, logits, batch.labels, soft ? &softTargets_ : nullptr, gradient_);
        optimizer_->begin(0.001, network_.parameters());
        network_.backward(step, gradient_, optimizer_.get());
    }

private:
    void store(distill::Teacher& teacher) {
        folder_ = std::make_unique<ScratchFolder>("retort-bench");
        const std::filesystem::path file = folder_->path() / "targets";
        distill::TargetStoreWriter writer(file, {"bench", teacher.classes(), 0, false});
        Matrix rows;
        for (std::size_t u = 0; u < batches_.size(); ++u) {
            teacher.posteriors(pool_, batches_[u].features, temperature, rows);
            writer.add(set_.source().key(u), rows);
        }
        writer.finish();
        targets_ = std::make_unique<distill::StoredTargets>(
            std::make_shared<distill::TargetStore>(file, std::size_t{1} << 30), set_);
    }

    ThreadPool& pool_;
    nn::Precision precision_;
    nn::Network network_;
    std::unique_ptr<optim::Optimizer> optimizer_;
    data::DataSet set_;
    std::vector<data::Batch> batches_;
    distill::Objective objective_;
    std::unique_ptr<ScratchFolder> folder_;
    std::unique_ptr<distill::TargetProvider> targets_;
    distill::SoftTargets softTargets_;
    Matrix gradient_;
    std::size_t next_ = 0;
};

Json measure(const BenchNet& net, const std::string& objective, const BenchRequest& request, ThreadPool& pool) {
    const bool half = request.precision == "bfloat16";
    if (half && pool.bfloat16Backend() == nullptr)
        throw Error("this processor has no bfloat16 instructions", "--precision", "leave it out: float32");
    Workbench bench(net, objective, half ? nn::Precision::Bfloat16 : nn::Precision::Float32, pool);
    bench.step();
    const int tries = 3;
    double gemm = gemmSeconds(pool, net, true, tries);
    std::vector<double> perStep;
    double seconds = 0;
    int steps = 0;
    pool.takeWork();
    for (int i = 0; i < request.repeats; ++i) {
        int count = 0;
        const auto start = Clock::now();
        double taken = 0;
        do {
            bench.step();
            ++count;
            taken = std::chrono::duration<double>(Clock::now() - start).count();
        } while (taken < request.seconds);
        perStep.push_back(taken / count);
        seconds += taken;
        steps += count;
    }
    const WorkSeconds work = pool.takeWork();
    // Again at the end: the machine may have been busier before.
    gemm = std::min(gemm, gemmSeconds(pool, net, true, tries));
    const nn::Flops flops = nn::countFlops(net.spec(), net.inputs, net.outputs);
    double perFrame = flops.training;
    if (objective == "distill-live") {
        perFrame += flops.forward;
        gemm += gemmSeconds(pool, net, false, tries);
    }
    const double step = median(perStep);
    const auto batch = static_cast<double>(net.batch);
    Json line = {{"suite", "train"},
                 {"net", net.name},
                 {"batch", net.batch},
                 {"precision", request.precision},
                 {"blas", pool.backend().id()},
                 {"objective", objective},
                 {"framesPerSecond", batch / step},
                 {"gflops", perFrame * batch / step / 1e9},
                 {"fractionOfGemmPeak", gemm / step},
                 {"gemmPeakGflops", perFrame * batch / gemm / 1e9},
                 {"threads", pool.threads()},
                 {"repeats", request.repeats},
                 {"fastest", batch / *std::min_element(perStep.begin(), perStep.end())},
                 {"slowest", batch / *std::max_element(perStep.begin(), perStep.end())},
                 {"build", buildKind()}};
    if (request.profile) {
        const auto share = [&](Work kind) { return work[static_cast<std::size_t>(kind)] / (seconds * pool.threads()); };
        line["profile"] = {{"stepMilliseconds", 1e3 * seconds / steps},
                           {"gemm", share(Work::Product)},
                           {"packing", share(Work::Packing)},
                           {"elementwise", share(Work::Elementwise)},
                           {"loss", share(Work::Loss)},
                           {"update", share(Work::Update)},
                           {"idle", share(Work::Idle)},
                           {"other", share(Work::Other)},
                           {"gemmAtPeak", gemm * steps / seconds}};
    }
    return line;
}

}  // namespace

void benchTrain(const BenchRequest& request, const BenchSink& sink) {
    for (const std::string& name : request.nets) benchNet(name);
    for (const std::string& objective : request.objectives)
        if (objective != "hard" && objective != "distill-live" && objective != "distill-cached")
            throw Error("there is no objective \"" + objective + "\"", "--objective",
                        "hard, distill-live or distill-cached");
    ThreadPool pool(request.threads, &chooseProducts(request.blas));
    for (const BenchNet& net : benchNets()) {
        if (!request.nets.empty() &&
            std::find(request.nets.begin(), request.nets.end(), net.name) == request.nets.end())
            continue;
        std::vector<std::string> objectives = request.objectives;
        if (objectives.empty()) {
            objectives = {"hard"};
            if (std::string(net.name) == "speech-small") objectives = {"hard", "distill-live", "distill-cached"};
        }
        for (const std::string& objective : objectives) sink(measure(net, objective, request, pool));
    }
}

}  // namespace retort::run
