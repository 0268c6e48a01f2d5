// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/soft_targets.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <unordered_map>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/text.h"
#include "core/distill/objectives/objectives.h"
#include "core/kaldi/ark_reader.h"
#include "core/kaldi/object_reader.h"

namespace retort::run {

namespace {

namespace fs = std::filesystem;

/// "auto" stores what is no larger than this; a larger store is asked for by name.
constexpr double mostBytesByItself = 2e9;
constexpr std::size_t forecastRows = 512;
constexpr std::size_t batchFrames = 1024;

bool storedAsLogits(const SoftTargetPlan& plan) {
    return plan.scheduled || distill::objectiveOf(plan.objective.kind).logits;
}

/// Rows of one utterance as they are to be stored.
void teacherRows(const SoftTargetPlan& plan, ThreadPool& pool, ConstMatrixView features, Matrix& rows) {
    if (storedAsLogits(plan))
        plan.teacher->logits(pool, features, rows);
    else
        plan.teacher->posteriors(pool, features, plan.objective.temperature, rows);
}

/// Brings T = 1 posteriors of an archive to the objective's temperature: p^(1/T), scaled to sum 1 again.
void retemper(const SoftTargetPlan& plan, const std::string& utterance, Matrix& rows) {
    for (std::size_t r = 0; r < rows.rows(); ++r) {
        double sum = 0;
        bool negative = false;
        for (std::size_t c = 0; c < rows.cols(); ++c) {
            sum += static_cast<double>(rows(r, c));
            negative = negative || rows(r, c) < 0.0F;
        }
        if (negative || !(std::abs(sum - 1) < 0.02))
            throw Error(fmt::format("frame {} of utterance {} is no posterior: {}", r, utterance,
                                    negative ? "it has negative values" : fmt::format("it sums to {:.4g}", sum)),
                        plan.archive.string(), "write posteriors, not their logarithms or likelihoods");
        if (storedAsLogits(plan)) {
            for (std::size_t c = 0; c < rows.cols(); ++c) rows(r, c) = std::log(std::max(rows(r, c), 1e-10F));
            continue;
        }
        double tempered = 0;
        for (std::size_t c = 0; c < rows.cols(); ++c) {
            const double p = std::pow(static_cast<double>(rows(r, c)) / sum, 1 / plan.objective.temperature);
            rows(r, c) = static_cast<float>(p);
            tempered += p;
        }
        for (std::size_t c = 0; c < rows.cols(); ++c)
            rows(r, c) = static_cast<float>(static_cast<double>(rows(r, c)) / tempered);
    }
}

class StoreBuilder {
public:
    StoreBuilder(const SoftTargetPlan& plan, ThreadPool& pool, const SoftTargetHooks& hooks)
        : plan_(plan), pool_(pool), hooks_(hooks) {}

    /// A store of the set's frames at `file`; false if stopped.
    bool build(const data::DataSet& set, const distill::StoreSpec& spec, const fs::path& file) {
        if (distill::isStoreFor(file, spec)) return true;
        bool finished = false;
        try {
            files::replaceAtomically(file, [&](const fs::path& aside) {
                distill::TargetStoreWriter writer(aside, spec);
                finished = plan_.teacher ? fromTeacher(set, writer) : fromArchive(set, writer, spec.classes);
                if (!finished) throw Stopped();
                writer.finish();
            });
        } catch (const Stopped&) {
            return false;
        }
        return finished;
    }

private:
    struct Stopped {};

    bool fromTeacher(const data::DataSet& set, distill::TargetStoreWriter& writer) {
        // A stream gives frames in order, so rows are gathered until their utterance is whole.
        // Stores hold whole utterances, whatever frames of them are learned from.
        const data::DataSet whole = set.unselected();
        const std::unique_ptr<data::BatchStream> stream = whole.sequential(batchFrames);
        data::Batch batch;
        Matrix rows, utterance;
        std::size_t filled = 0;
        std::size_t done = 0;
        while (stream->next(batch)) {
            if (hooks_.stopping()) return false;
            teacherRows(plan_, pool_, batch.features, rows);
            for (std::size_t r = 0; r < batch.frames(); ++r) {
                const std::uint32_t u = batch.refs[r].utterance;
                if (filled == 0) utterance.resize(set.source().frames(u), rows.cols());
                std::copy_n(rows.row(r), rows.cols(), utterance.row(filled++));
                if (filled == utterance.rows()) {
                    writer.add(set.source().key(u), utterance);
                    filled = 0;
                }
            }
            done += batch.frames();
            hooks_.progress(static_cast<double>(done) / static_cast<double>(whole.frames()));
        }
        return true;
    }

    bool fromArchive(const data::DataSet& set, distill::TargetStoreWriter& writer, std::size_t classes) {
        std::unordered_map<std::string, std::size_t> wanted;
        for (const std::uint32_t u : set.utterances()) wanted.emplace(set.source().key(u), set.source().frames(u));
        const std::size_t all = wanted.size();
        const auto take = [&](const std::string& key, Matrix rows) {
            const auto found = wanted.find(key);
            if (found == wanted.end()) return;
            if (rows.rows() != found->second || rows.cols() != classes)
                throw Error(fmt::format("posteriors of utterance {} are {} x {}, expected {} frames x {} pdfs", key,
                                        rows.rows(), rows.cols(), found->second, classes),
                            plan_.archive.string(), "make them from the same features and final.mdl");
            retemper(plan_, key, rows);
            writer.add(key, rows);
            wanted.erase(found);
            hooks_.progress(1 - static_cast<double>(wanted.size()) / static_cast<double>(all));
        };
        if (plan_.archive.extension() == ".scp") {
            kaldi::ObjectReader reader;
            for (const kaldi::ScpEntry& entry : kaldi::readScp(plan_.archive, plan_.recipe)) {
                if (hooks_.stopping()) return false;
                if (wanted.contains(entry.key)) take(entry.key, reader.readMatrix(entry));
            }
        } else {
            kaldi::ArkReader reader(plan_.archive);
            std::string key;
            Matrix rows;
            while (reader.next(key, rows)) {
                if (hooks_.stopping()) return false;
                take(key, std::move(rows));
                rows = Matrix();
            }
        }
        if (!wanted.empty())
            throw Error(fmt::format("lacks {} of {} utterances, such as {}", wanted.size(), all, wanted.begin()->first),
                        plan_.archive.string(),
                        "make posteriors of the whole training set, validation utterances included");
        return true;
    }

    const SoftTargetPlan& plan_;
    ThreadPool& pool_;
    const SoftTargetHooks& hooks_;
};

/// Rows of the first frames, to measure on what storing loses.
Matrix sampleRows(const SoftTargetPlan& plan, const data::DataSet& set, ThreadPool& pool) {
    Matrix rows;
    data::Batch batch;
    if (set.sequential(forecastRows)->next(batch)) teacherRows(plan, pool, batch.features, rows);
    return rows;
}

}  // namespace

bool storesByItself(double bytes, int epochs) {
    return epochs > 1 && bytes <= mostBytesByItself;
}

std::string targetsFor(const experiment::ModelSpec& model, std::size_t teachers) {
    const distill::DistillSpec& spec = model.distill;
    // The arithmetic mean at one temperature does not say what it is at another.
    const bool bound = spec.scheduled() && teachers > 1 && spec.mean == "arithmetic";
    return spec.targets == "auto" && (bound || model.training.jitter > 0) ? "live" : spec.targets;
}

bool storesLogits(const experiment::ModelSpec& model) {
    return model.distill.scheduled() || distill::objectiveNamed(model.distill.objective).logits;
}

SoftTargetProviders prepareSoftTargets(const SoftTargetPlan& plan, const data::DataSet& train,
                                       const data::DataSet& validation, ThreadPool& pool,
                                       const SoftTargetHooks& hooks) {
    SoftTargetProviders providers;
    const std::size_t trainFrames = train.unselected().frames();
    const std::size_t frames = trainFrames + validation.frames();
    const bool logits = storedAsLogits(plan);
    distill::StoreSpec spec{plan.hash, train.source().classes(), 0, logits};
    if (!logits && plan.topK > 0 && plan.topK < spec.classes) spec.k = plan.topK;
    const double bytes = static_cast<double>(spec.rowBytes()) * static_cast<double>(frames);
    const double free = static_cast<double>(files::freeSpace(plan.folder.parent_path()));

    const bool pays = storesByItself(bytes, plan.epochs);
    if (plan.teacher && (plan.targets == "live" || (plan.targets == "auto" && !pays))) {
        if (plan.targets == "auto" && plan.epochs > 1)
            hooks.message(fmt::format("soft targets are computed as training goes on: stored they would take {}",
                                      humanBytes(bytes)));
        providers.train = std::make_unique<distill::LiveTargets>(plan.teacher, plan.objective, plan.precision);
        providers.validation = std::make_unique<distill::LiveTargets>(plan.teacher, plan.objective, plan.precision);
        return providers;
    }
    const auto fileOf = [&](const char* name) {
        return plan.folder / fmt::format("{}-{}.targets", name, plan.hash.substr(0, 16));
    };
    double missing = 0;
    if (!distill::isStoreFor(fileOf("train"), spec)) missing += static_cast<double>(spec.rowBytes() * trainFrames);
    if (!validation.empty() && !distill::isStoreFor(fileOf("validation"), spec))
        missing += static_cast<double>(spec.rowBytes() * validation.frames());
    if (missing > free)
        throw failure(fmt::format("soft targets would take {}, {} are free", humanBytes(missing), humanBytes(free)),
                      plan.folder.string(), "set topK (20 largest are often enough), or targets to \"live\"");
    files::createFolders(plan.folder);
    if (plan.teacher) {
        const distill::StoreForecast forecast = distill::forecastStore(spec, sampleRows(plan, train, pool), frames);
        hooks.message(
            fmt::format("soft targets are stored: {} for {} frames{}; loss by rounding: KL {:.2g} nats a frame",
                        humanBytes(bytes), grouped(static_cast<long long>(frames)),
                        spec.k > 0 ? fmt::format(", the {} largest of {} and {:.2g} % mass of the rest", spec.k,
                                                 spec.classes, 100 * forecast.restMass)
                                   : "",
                        forecast.divergence));
    }
    StoreBuilder builder(plan, pool, hooks);
    const auto open = [&](const data::DataSet& set, const fs::path& file,
                          std::size_t memory) -> std::unique_ptr<distill::TargetProvider> {
        if (!builder.build(set, spec, file)) {
            providers.stopped = true;
            return nullptr;
        }
        auto stored =
            std::make_unique<distill::StoredTargets>(std::make_shared<distill::TargetStore>(file, memory), set);
        if (distill::objectiveOf(plan.objective.kind).logits || !logits) return stored;
        return std::make_unique<distill::TemperedTargets>(std::move(stored), plan.objective.temperature);
    };
    providers.train = open(train, fileOf("train"), plan.memoryBytes / 4 * 3);
    if (!providers.stopped && !validation.empty())
        providers.validation = open(validation, fileOf("validation"), plan.memoryBytes / 4);
    return providers;
}

}  // namespace retort::run
