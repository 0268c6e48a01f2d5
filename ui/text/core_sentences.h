// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace retort::ui {

/// Sentences that core puts together, and those that it says whole without marking them for translation; %1 … stand, in
/// their order, for what it fills in. The order of the sentences does not matter.
std::vector<const char*> coreSentences();

/// The sentences by what they are about.
std::span<const char* const> setupSentences();
std::span<const char* const> kaldiSentences();
std::span<const char* const> modelsSentences();
std::span<const char* const> runsSentences();

/// What core fills in that is itself text: "the number of rows", "layer %1". Looked for in the gaps of sentences alone,
/// so that a name that happens to be such a word elsewhere stays what it is.
std::span<const char* const> coreParts();

}  // namespace retort::ui
