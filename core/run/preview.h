// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "core/experiment/experiment.h"
#include "core/run/preview_facts.h"

namespace retort::run {

/// Single utterances of an experiment's inputs, for people to look at. Opens what it needs when it is asked, and keeps
/// lists of keys and places, never frames. Not thread-safe: belongs to one thread at a time.
class Previewer {
public:
    /// Reads nothing yet.
    explicit Previewer(const experiment::Experiment& experiment);
    ~Previewer();
    Previewer(const Previewer&) = delete;
    Previewer& operator=(const Previewer&) = delete;

    /// Keys of "train", "validation" or "test" in file order, 100,000 at most. Where validation is a share of the
    /// training data, its keys are those of the training data. Throws Error.
    std::vector<std::string> utterances(const std::string& set);

    /// That utterance, or the first of the set for an empty key. Frames beyond mostPreviewFrames are left out. An
    /// utterance without an alignment, or alignments that cannot be read, leave phones and pdfs empty. Throws Error
    /// where the features cannot be read or do not fit the front end.
    Preview preview(const std::string& set, const std::string& key);

private:
    struct Set;
    struct Private;
    std::unique_ptr<Private> d_;
};

/// Frames of one utterance that a preview holds at most: three minutes at 10 ms.
inline constexpr std::size_t mostPreviewFrames = 18000;

}  // namespace retort::run
