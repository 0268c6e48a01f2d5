// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/base/error.h"

namespace retort::test {

/// The text of the Error that `work` throws, or "" where it throws none.
template <class Work>
std::string errorOf(Work work) {
    try {
        work();
    } catch (const Error& error) {
        return error.what();
    }
    return {};
}

/// True if `text` holds every one of the words.
template <class... Words>
bool says(const std::string& text, const Words&... words) {
    return ((text.find(words) != std::string::npos) && ...);
}

}  // namespace retort::test
