// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace retort::kaldi {

/// utt2spk: utterance and speaker in file order.
using Utt2Spk = std::vector<std::pair<std::string, std::string>>;
/// spk2utt: speaker and its utterances in file order.
using Spk2Utt = std::vector<std::pair<std::string, std::vector<std::string>>>;

/// Throws Error with line for blank lines, other than two fields, and an utterance that comes twice.
Utt2Spk readUtt2Spk(const std::filesystem::path& path);
/// Throws Error with line for blank lines, a speaker without utterance, a speaker or utterance that comes twice.
Spk2Utt readSpk2Utt(const std::filesystem::path& path);

/// Speaker by utterance.
std::unordered_map<std::string, std::string> speakerMap(const Utt2Spk& utt2spk);
/// Grouped by speaker, in the order in which speakers first come.
Spk2Utt toSpk2Utt(const Utt2Spk& utt2spk);

/// Written atomically.
void writeUtt2Spk(const std::filesystem::path& path, const Utt2Spk& utt2spk);
void writeSpk2Utt(const std::filesystem::path& path, const Spk2Utt& spk2utt);

/// The option files that a recipe leaves in an alignment or model folder, with the programs' defaults where a file or
/// an option is absent.
struct FeatureOptions {
    bool normMeans = true;
    bool normVars = false;
    std::vector<int> skipDims;  ///< Dimensions that CMVN leaves alone.
    int spliceLeft = 4;
    int spliceRight = 4;
    int deltaOrder = 2;
    int deltaWindow = 2;
    bool hasCmvnOpts = false;           ///< cmvn_opts is there.
    bool hasSpliceOpts = false;         ///< splice_opts is there.
    bool hasDeltaOpts = false;          ///< delta_opts is there.
    bool hasTransform = false;          ///< final.mat is there: splice and transform instead of deltas.
    bool hasSpeakerTransforms = false;  ///< trans.1 is there: fMLLR, which the front end does not apply.
    std::vector<std::string> unknown;   ///< Options not understood, as written.
};

/// Reads cmvn_opts, splice_opts and delta_opts of a folder. Throws Error for an option whose value is no number or
/// bool.
FeatureOptions readFeatureOptions(const std::filesystem::path& folder);

}  // namespace retort::kaldi
