// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/data/inputs_spec.h"
#include "core/kaldi/cmvn.h"
#include "core/kaldi/scp.h"
#include "core/math/matrix.h"

namespace retort::data {

/// The front end of a data folder: CMVN, deltas, splice, transform in the order of its spec. Reads statistics and
/// transform when made; const afterwards, so any thread may apply it. Throws Error where a file is missing, damaged or
/// does not fit.
class FrontEnd {
public:
    /// `data`: the folder with utt2spk and cmvn.scp (read only where CMVN asks for them), or empty for features that
    /// come from no data folder: then CMVN must be none or utterance, whose statistics are computed from the frames.
    /// `recipe`: from where relative paths in cmvn.scp and the spec's transform are taken.
    FrontEnd(const FeaturesSpec& spec, const std::filesystem::path& data, const std::filesystem::path& recipe);

    /// All steps but a splice that comes last: [frames x rawDim] -> [frames x storedDim]. Throws Error naming the
    /// utterance for one that has no speaker or no statistics, or whose width does not fit. No frames give no frames.
    Matrix apply(const std::string& utterance, Matrix raw) const;
    /// All steps: [frames x rawDim] -> [frames x outputDim].
    Matrix applyAll(const std::string& utterance, Matrix raw) const;

    /// The splice that apply() leaves to the data stream, 0 and 0 where the last effective step is another.
    int tailLeft() const { return tailLeft_; }
    int tailRight() const { return tailRight_; }

    /// Width after apply(), and after applyAll(), of frames of `rawDim` values. Throws Error where the transform does
    /// not fit.
    std::size_t storedDim(std::size_t rawDim) const;
    std::size_t outputDim(std::size_t rawDim) const;

    const FeaturesSpec& spec() const { return spec_; }

private:
    enum class Step { Cmvn, Deltas, Splice, Transform };

    void planSteps();
    void readStatistics(const std::filesystem::path& data, const std::filesystem::path& recipe);
    void readSpeakerStatistics(const std::filesystem::path& scp, const std::filesystem::path& recipe);
    void readGlobalStatistics(const std::filesystem::path& data, const std::filesystem::path& recipe);
    void normalise(const std::string& utterance, Matrix& frames) const;
    void applyStatistics(const std::string& utterance, Matrix& frames, const kaldi::CmvnStats& stats,
                         const std::string& where) const;
    std::size_t dimAfter(std::size_t dim, Step step) const;

    FeaturesSpec spec_;
    std::vector<Step> steps_;  ///< Effective ones, without the trailing splice.
    int tailLeft_ = 0;
    int tailRight_ = 0;
    Matrix transform_;
    std::string transformFile_;
    std::string cmvnFile_;
    std::string utt2spkFile_;
    std::unordered_map<std::string, std::string> speakerOf_;
    std::unordered_map<std::string, kaldi::CmvnStats> bySpeaker_;
    std::unordered_map<std::string, kaldi::ScpEntry> byUtterance_;  ///< Read when asked for: there may be very many.
    bool utteranceStatistics_ = false;
    kaldi::CmvnStats global_;
};

}  // namespace retort::data
