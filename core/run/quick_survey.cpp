// SPDX-License-Identifier: GPL-3.0-or-later
// What can be said of an experiment's inputs in the time between two key strokes.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <set>
#include <unordered_map>

#include "core/base/error.h"
#include "core/data/front_end.h"
#include "core/data/sources/idx.h"
#include "core/kaldi/alignments.h"
#include "core/kaldi/ark_reader.h"
#include "core/kaldi/data_dir.h"
#include "core/kaldi/object_reader.h"
#include "core/kaldi/scp.h"
#include "core/kaldi/transition_model.h"
#include "core/run/idx_head.h"
#include "core/run/survey.h"

namespace retort::run {

namespace {

namespace fs = std::filesystem;

/// Aligned utterances that are held against the data.
constexpr int entriesLookedAt = 20;

class QuickLook {
public:
    QuickLook(const experiment::Experiment& experiment, const std::function<bool()>& stopping)
        : experiment_(experiment),
          stopping_(stopping),
          inputs_(experiment.inputs),
          recipe_(experiment.recipeFolder()) {}

    Survey look() {
        survey_.known = survey_.quick = true;
        survey_.images = inputs_.source != "kaldi";
        if (std::error_code code; !fs::is_directory(recipe_, code)) {
            say("recipe", fmt::format("there is no folder {}", recipe_.string()),
                "name the folder that the recipe runs from");
            return survey_;
        }
        if (!survey_.images) readModel();
        lookAt("train", inputs_.train);
        if (!inputs_.validation.set.empty()) lookAt("validation", inputs_.validation.set);
        if (!inputs_.test.empty()) lookAt("test", inputs_.test);
        count();
        if (stopped()) survey_.known = false;
        survey_.usable = survey_.classes > 0 && survey_.inputDim > 0 && !hasErrors(survey_.problems);
        return survey_;
    }

private:
    void say(const std::string& path, const std::string& message, const std::string& hint = {},
             Problem::Severity severity = Problem::Severity::Error) {
        survey_.problems.push_back({path, message, hint, severity});
    }

    /// Runs `step`; what it throws belongs to the field.
    template <class Step>
    bool attempt(const std::string& field, Step step) {
        if (stopped()) return false;
        try {
            step();
            return true;
        } catch (const Error& e) {
            say(field, e.where().empty() ? e.message() : fmt::format("{}: {}", e.where(), e.message()), e.hint());
        } catch (const fs::filesystem_error& e) {
            say(field, fmt::format("{}: cannot be read: {}", e.path1().string(), e.code().message()),
                "check the path and its permissions");
        }
        return false;
    }

    bool stopped() const { return stopping_ && stopping_(); }

    void readModel() {
        if (inputs_.hmm.empty()) return;  // validate says so
        attempt("inputs.hmm", [&] {
            model_ = std::make_unique<kaldi::TransitionModel>(
                kaldi::TransitionModel::read(experiment_.resolve(inputs_.hmm)));
            survey_.classes = static_cast<std::size_t>(model_->numPdfs());
        });
    }

    void lookAt(const std::string& name, const data::DataSetSpec& set) {
        if (set.data.empty()) return;  // validate says so
        data::SetSummary summary;
        summary.name = name;
        if (survey_.images)
            lookAtImages(name, set, summary);
        else
            lookAtData(name, set, summary);
        survey_.sets.push_back(summary);
    }

    void lookAtImages(const std::string& name, const data::DataSetSpec& set, data::SetSummary& summary) {
        IdxFiles files;
        std::vector<std::uint32_t> sizes;
        if (!attempt("inputs." + name + ".data", [&] {
                files = idxFiles(set, name, recipe_);
                sizes = readIdxSizes(files.images);
            }))
            return;
        summary.place = files.images.string();
        summary.utterances = summary.frames = sizes.front();
        summary.dim = 1;
        for (std::size_t i = 1; i < sizes.size(); ++i) summary.dim *= sizes[i];
        takeWidth(name, summary.dim);
        attempt("inputs." + name + ".alignments", [&] {
            const data::IdxFile labels = data::readIdx(files.labels);
            if (labels.sizes.size() != 1 || labels.sizes.front() != sizes.front())
                throw Error(fmt::format("has {} labels for the {} images of {}", labels.sizes.front(), sizes.front(),
                                        files.images.string()),
                            files.labels.string(), "do the files belong together?");
            for (const std::uint8_t label : labels.values) {
                if (label >= summary.labelCounts.size()) summary.labelCounts.resize(std::size_t{label} + 1);
                ++summary.labelCounts[label];
            }
            if (name == "train") survey_.classes = summary.labelCounts.size();
            if (name == "train") survey_.labelCounts = summary.labelCounts;
        });
    }

    void lookAtData(const std::string& name, const data::DataSetSpec& set, data::SetSummary& summary) {
        const std::string field = "inputs." + name + ".data";
        const fs::path data = experiment_.resolve(set.data);
        summary.place = data.string();
        if (!fs::is_directory(data)) {
            say(field, fmt::format("there is no folder {}", data.string()),
                "relative folders are taken from the recipe folder");
            return lookAtAlignments(name, set, {});
        }
        std::vector<kaldi::ScpEntry> entries;
        if (!attempt(field, [&] {
                if (!fs::exists(data / "feats.scp"))
                    throw Error("has no feats.scp", data.string(),
                                "name a Kaldi data folder with features, such as data/train");
                entries = kaldi::readScp(data / "feats.scp", recipe_);
                if (entries.empty())
                    throw Error("holds no utterances", (data / "feats.scp").string(), "compute features first");
            }))
            return lookAtAlignments(name, set, {});
        summary.utterances = entries.size();
        attempt(field, [&] { countSpeakers(data, summary); });
        attempt(field, [&] { lookForStatistics(data); });
        attempt(field, [&] { summary.dim = kaldi::ObjectReader().peekShape(entries.front()).cols; });
        if (summary.dim > 0) attempt("inputs.features.transform", [&] { takeWidth(name, widthOf(summary.dim)); });
        lookAtAlignments(name, set, entries);
    }

    void countSpeakers(const fs::path& data, data::SetSummary& summary) const {
        if (!fs::exists(data / "utt2spk")) {
            if (inputs_.features.cmvn == "speaker")
                throw Error("has no utt2spk, which CMVN by speaker needs", data.string(),
                            "make it, or set cmvn to utterance or none");
            return;
        }
        std::set<std::string> speakers;
        for (const auto& [utterance, speaker] : kaldi::readUtt2Spk(data / "utt2spk")) speakers.insert(speaker);
        summary.speakers = speakers.size();
    }

    void lookForStatistics(const fs::path& data) const {
        const std::string& cmvn = inputs_.features.cmvn;
        if (cmvn != "speaker" && cmvn != "global") return;
        if (fs::exists(data / "cmvn.scp")) {
            if (kaldi::readScp(data / "cmvn.scp", recipe_).empty())
                throw Error("holds no statistics", (data / "cmvn.scp").string(), "run compute_cmvn_stats.sh");
            return;
        }
        if (cmvn == "global" && (fs::exists(data / "cmvn_global.mat") || fs::exists(data / "global_cmvn.stats")))
            return;
        throw Error("has no cmvn.scp", data.string(), "run compute_cmvn_stats.sh, or set cmvn to utterance or none");
    }

    /// After the front end. Statistics change no width, so they need not be read for it.
    std::size_t widthOf(std::size_t dim) const {
        data::FeaturesSpec spec = inputs_.features;
        spec.cmvn = "none";
        return data::FrontEnd(spec, {}, recipe_).outputDim(dim);
    }

    void takeWidth(const std::string& name, std::size_t width) {
        if (survey_.inputDim == 0) survey_.inputDim = width;
        if (width == survey_.inputDim) return;
        say("inputs." + name + ".data",
            fmt::format("features are {} wide after the front end, those of the training set {}", width,
                        survey_.inputDim),
            "make the features of both sets in one way");
    }

    /// The first utterances: do they belong to these data and this model?
    void lookAtAlignments(const std::string& name, const data::DataSetSpec& set,
                          const std::vector<kaldi::ScpEntry>& entries) {
        if (set.alignments.empty()) return;  // validate says so
        const std::string field = "inputs." + name + ".alignments";
        attempt(field, [&] {
            const fs::path folder = experiment_.resolve(set.alignments);
            if (!fs::exists(folder))
                throw Error(fmt::format("there is no folder {}", folder.string()), {},
                            "relative folders are taken from the recipe folder");
            kaldi::ArkReader reader(kaldi::alignmentFiles(folder).front());
            std::unordered_map<std::string_view, const kaldi::ScpEntry*> known;
            for (const kaldi::ScpEntry& entry : entries) known.emplace(entry.key, &entry);
            std::string key, first;
            kaldi::IntVector tids;
            int seen = 0, matched = 0;
            for (; seen < entriesLookedAt && reader.next(key, tids); ++seen) {
                if (seen == 0) first = key;
                if (model_)
                    for (const std::int32_t tid : tids) model_->checkTid(tid, reader.where());
                const auto found = known.find(key);
                if (found == known.end()) continue;
                if (matched++ > 0) continue;
                const std::size_t frames = framesOf(*found->second, tids.size());
                if (frames != tids.size())
                    say(field, fmt::format("utterance {} has {} labels and {} frames", key, tids.size(), frames),
                        "align these features again, or set inputs.badUtterances to \"drop\"",
                        inputs_.badUtterances == "drop" ? Problem::Severity::Warning : Problem::Severity::Error);
            }
            if (seen > 0 && matched == 0 && !entries.empty())
                say(field,
                    fmt::format("none of the first aligned utterances has features in {}: {}, …", set.data, first),
                    "do data and alignment folder belong together?", Problem::Severity::Warning);
        });
    }

    /// Features that cannot be read are told with their data folder.
    static std::size_t framesOf(const kaldi::ScpEntry& entry, std::size_t otherwise) {
        try {
            return kaldi::ObjectReader().peekShape(entry).rows;
        } catch (const Error&) {
            return otherwise;
        }
    }

    /// As the split would come out if every utterance could be used.
    void count() {
        for (const data::SetSummary& set : survey_.sets) {
            if (set.name == "train") survey_.trainUtterances = set.utterances;
            if (set.name == "validation") survey_.validationUtterances = set.utterances;
            if (set.name == "test") survey_.testUtterances = set.utterances;
        }
        const data::ValidationSpec& validation = inputs_.validation;
        if (validation.set.empty() && validation.by == "utterance" && survey_.trainUtterances > 1 &&
            validation.fraction > 0) {
            const double share = validation.fraction * static_cast<double>(survey_.trainUtterances);
            survey_.validationUtterances = std::clamp<std::size_t>(
                static_cast<std::size_t>(std::max(0LL, std::llround(share))), 1, survey_.trainUtterances - 1);
            survey_.trainUtterances -= survey_.validationUtterances;
        }
        if (!survey_.images) return;
        survey_.trainFrames = survey_.trainUtterances;
        survey_.validationFrames = survey_.validationUtterances;
        survey_.testFrames = survey_.testUtterances;
    }

    const experiment::Experiment& experiment_;
    const std::function<bool()>& stopping_;
    const data::InputsSpec& inputs_;
    fs::path recipe_;
    std::unique_ptr<kaldi::TransitionModel> model_;
    Survey survey_;
};

}  // namespace

Survey quickSurvey(const experiment::Experiment& experiment, const std::function<bool()>& stopping) {
    try {
        return QuickLook(experiment, stopping).look();
    } catch (const fs::filesystem_error& e) {
        Survey survey;
        survey.known = survey.quick = true;
        survey.problems.push_back({"inputs",
                                   fmt::format("{}: cannot be read: {}", e.path1().string(), e.code().message()),
                                   "check its permissions"});
        return survey;
    }
}

}  // namespace retort::run
