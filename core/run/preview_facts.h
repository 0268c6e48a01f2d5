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
};

/// One utterance for people to look at.
struct Preview {
    std::string key;
    std::string speaker;
    Matrix raw;                        ///< [frames x dim], as on disk.
    Matrix processed;                  ///< [frames x inputs], after the front end.
    std::vector<PhoneSegment> phones;  ///< Empty without alignment.
    std::vector<std::int32_t> pdfs;    ///< One a frame; empty without alignment.
};

}  // namespace retort::run
