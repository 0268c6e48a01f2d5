// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/front_end.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/base/error.h"
#include "core/kaldi/data_dir.h"
#include "core/kaldi/feature_steps.h"
#include "core/kaldi/object_reader.h"

namespace retort::data {

namespace fs = std::filesystem;

FrontEnd::FrontEnd(const FeaturesSpec& spec, const fs::path& data, const fs::path& recipe) : spec_(spec) {
    planSteps();
    if (std::find(steps_.begin(), steps_.end(), Step::Transform) != steps_.end()) {
        transformFile_ = (recipe / spec_.transform).string();
        transform_ = kaldi::readMatrixFile(transformFile_);
        if (transform_.empty()) throw Error("an empty matrix as transform", transformFile_);
    }
    if (std::find(steps_.begin(), steps_.end(), Step::Cmvn) != steps_.end()) readStatistics(data, recipe);
}

void FrontEnd::planSteps() {
    if (spec_.deltas < 0 || spec_.deltaWindow < 1 || spec_.spliceLeft < 0 || spec_.spliceRight < 0)
        throw Error("contexts and orders of the front end must not be negative", "features");
    const bool wanted[] = {spec_.cmvn != "none", spec_.deltas > 0, spec_.spliceLeft + spec_.spliceRight > 0,
                           !spec_.transform.empty()};
    const char* names[] = {"cmvn", "deltas", "splice", "transform"};
    bool listed[4] = {};
    for (const std::string& name : spec_.order) {
        const auto i = static_cast<std::size_t>(std::find(names, names + 4, name) - names);
        if (i == 4)
            throw Error(fmt::format("step '{}' is not known", name), "features.order",
                        "known are cmvn, deltas, splice, transform");
        if (listed[i]) throw Error(fmt::format("step '{}' stands twice", name), "features.order");
        listed[i] = true;
        if (wanted[i]) steps_.push_back(static_cast<Step>(i));
    }
    for (std::size_t i = 0; i < 4; ++i)
        if (wanted[i] && !listed[i])
            throw Error(fmt::format("step '{}' is asked for but left out", names[i]), "features.order",
                        "name it, or switch it off");
    if (!steps_.empty() && steps_.back() == Step::Splice) {
        steps_.pop_back();
        tailLeft_ = spec_.spliceLeft;
        tailRight_ = spec_.spliceRight;
    }
}

void FrontEnd::readStatistics(const fs::path& data, const fs::path& recipe) {
    if (data.empty()) {
        if (spec_.cmvn != "utterance")
            throw Error(fmt::format("CMVN per {} needs a data folder", spec_.cmvn), "features.cmvn",
                        "name one, or take utterance or none");
        return;
    }
    const fs::path scp = data / "cmvn.scp";
    cmvnFile_ = scp.string();
    utt2spkFile_ = (data / "utt2spk").string();
    if (spec_.cmvn == "global") return readGlobalStatistics(data, recipe);
    if (spec_.cmvn == "speaker") {
        speakerOf_ = kaldi::speakerMap(kaldi::readUtt2Spk(utt2spkFile_));
        return readSpeakerStatistics(scp, recipe);
    }
    if (spec_.cmvn != "utterance")
        throw Error(fmt::format("CMVN per '{}' is not known", spec_.cmvn), "features.cmvn",
                    "speaker, utterance, global or none");
    if (!fs::exists(scp)) return;
    // Statistics per speaker do not help here; which they are is told by what the keys name.
    auto entries = kaldi::readScp(scp, recipe);
    if (entries.empty() || !fs::exists(utt2spkFile_)) return;
    const auto speakers = kaldi::speakerMap(kaldi::readUtt2Spk(utt2spkFile_));
    utteranceStatistics_ = speakers.contains(entries.front().key);
    if (!utteranceStatistics_) return;
    for (auto& entry : entries) {
        std::string key = entry.key;
        byUtterance_.emplace(std::move(key), std::move(entry));
    }
}

void FrontEnd::readSpeakerStatistics(const fs::path& scp, const fs::path& recipe) {
    if (!fs::exists(scp))
        throw Error("no CMVN statistics", scp.string(), "run compute_cmvn_stats.sh, or set cmvn to utterance or none");
    kaldi::ObjectReader reader;
    for (const kaldi::ScpEntry& entry : kaldi::readScp(scp, recipe))
        bySpeaker_.emplace(entry.key,
                           kaldi::toCmvnStats(reader.readDoubleMatrix(entry), entry.where + ": " + entry.key));
}

void FrontEnd::readGlobalStatistics(const fs::path& data, const fs::path& recipe) {
    for (const char* name : {"cmvn_global.mat", "global_cmvn.stats"}) {
        const fs::path file = data / name;
        if (!fs::exists(file)) continue;
        cmvnFile_ = file.string();
        global_ = kaldi::toCmvnStats(kaldi::readDoubleMatrixFile(file), cmvnFile_);
        return;
    }
    readSpeakerStatistics(data / "cmvn.scp", recipe);
    // In a fixed order, so that the sums come out the same in every process.
    std::vector<std::string> speakers;
    for (const auto& [speaker, stats] : bySpeaker_) speakers.push_back(speaker);
    std::sort(speakers.begin(), speakers.end());
    for (const std::string& speaker : speakers) kaldi::accumulate(global_, bySpeaker_.at(speaker));
    bySpeaker_.clear();
    if (global_.count < 1) throw Error("no statistics in it", cmvnFile_, "run compute_cmvn_stats.sh");
}

void FrontEnd::applyStatistics(const std::string& utterance, Matrix& frames, const kaldi::CmvnStats& stats,
                               const std::string& where) const {
    kaldi::checkCmvn(stats, frames.cols(), spec_.normVars, fmt::format("{}, utterance {}", where, utterance));
    kaldi::applyCmvn(frames, stats, spec_.normVars);
}

void FrontEnd::normalise(const std::string& utterance, Matrix& frames) const {
    if (spec_.cmvn == "global") return applyStatistics(utterance, frames, global_, cmvnFile_);
    if (spec_.cmvn == "speaker") {
        const auto speaker = speakerOf_.find(utterance);
        if (speaker == speakerOf_.end())
            throw Error(fmt::format("utterance {} has no speaker", utterance), utt2spkFile_,
                        "add its line: UTTERANCE SPEAKER");
        const auto stats = bySpeaker_.find(speaker->second);
        if (stats == bySpeaker_.end())
            throw Error(fmt::format("speaker {} (utterance {}) has no CMVN statistics", speaker->second, utterance),
                        cmvnFile_, "run compute_cmvn_stats.sh, or set cmvn to utterance");
        return applyStatistics(utterance, frames, stats->second, cmvnFile_);
    }
    if (utteranceStatistics_) {
        const auto entry = byUtterance_.find(utterance);
        if (entry == byUtterance_.end())
            throw Error(fmt::format("utterance {} has no CMVN statistics", utterance), cmvnFile_,
                        "run compute_cmvn_stats.sh");
        kaldi::ObjectReader reader;
        const auto stats = kaldi::toCmvnStats(reader.readDoubleMatrix(entry->second), entry->second.where);
        return applyStatistics(utterance, frames, stats, cmvnFile_);
    }
    kaldi::CmvnStats stats;
    kaldi::accumulate(stats, frames);
    applyStatistics(utterance, frames, stats, "computed CMVN");
}

Matrix FrontEnd::apply(const std::string& utterance, Matrix frames) const {
    if (frames.rows() == 0) return Matrix(0, frames.cols() == 0 ? 0 : storedDim(frames.cols()));
    for (const Step step : steps_) {
        switch (step) {
            case Step::Cmvn:
                normalise(utterance, frames);
                break;
            case Step::Deltas:
                frames = kaldi::addDeltas(frames, spec_.deltas, spec_.deltaWindow);
                break;
            case Step::Splice:
                frames = kaldi::splice(frames, spec_.spliceLeft, spec_.spliceRight);
                break;
            case Step::Transform:
                if (!kaldi::transformFits(transform_, frames.cols()))
                    throw Error(fmt::format("a transform of {} columns does not fit frames of {} values",
                                            transform_.cols(), frames.cols()),
                                fmt::format("{}, utterance {}", transformFile_, utterance),
                                "does the order of the steps fit the recipe?");
                frames = kaldi::applyTransform(frames, transform_);
                break;
        }
    }
    return frames;
}

Matrix FrontEnd::applyAll(const std::string& utterance, Matrix raw) const {
    Matrix frames = apply(utterance, std::move(raw));
    if (tailLeft_ + tailRight_ == 0) return frames;
    if (frames.rows() == 0) return Matrix(0, frames.cols() * static_cast<std::size_t>(1 + tailLeft_ + tailRight_));
    return kaldi::splice(frames, tailLeft_, tailRight_);
}

std::size_t FrontEnd::dimAfter(std::size_t dim, Step step) const {
    switch (step) {
        case Step::Cmvn:
            return dim;
        case Step::Deltas:
            return dim * static_cast<std::size_t>(1 + spec_.deltas);
        case Step::Splice:
            return dim * static_cast<std::size_t>(1 + spec_.spliceLeft + spec_.spliceRight);
        case Step::Transform:
            if (!kaldi::transformFits(transform_, dim))
                throw Error(
                    fmt::format("a transform of {} columns does not fit frames of {} values", transform_.cols(), dim),
                    transformFile_, "does the order of the steps fit the recipe?");
            return transform_.rows();
    }
    return dim;
}

std::size_t FrontEnd::storedDim(std::size_t rawDim) const {
    for (const Step step : steps_) rawDim = dimAfter(rawDim, step);
    return rawDim;
}

std::size_t FrontEnd::outputDim(std::size_t rawDim) const {
    return storedDim(rawDim) * static_cast<std::size_t>(1 + tailLeft_ + tailRight_);
}

}  // namespace retort::data
