// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/math/matrix.h"

namespace retort::run {

/// A stretch of frames [begin, end) of one phone.
struct PhoneSegment {
    std::string phone;
    std::size_t begin = 0, end = 0;

    bool operator==(const PhoneSegment&) const = default;
};

/// One utterance for people to look at. An image (source idx) is one frame: `raw` is the picture, row by row from the
/// top, and its only segment has the label as its phone.
struct Preview {
    std::string key;
    std::string speaker;
    bool image = false;
    std::size_t frames = 0;            ///< Of the utterance on disk; `raw` has fewer where it is too long to show.
    Matrix raw;                        ///< [frames x dim], as on disk; of an image [rows x columns], 0 … 1.
    Matrix processed;                  ///< [frames x inputs], after the front end.
    std::vector<PhoneSegment> phones;  ///< Empty without alignment.
    std::vector<std::int32_t> pdfs;    ///< One a frame; empty without alignment.
};

}  // namespace retort::run
