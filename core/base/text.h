// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace retort {

/// Marks a string that a person sees for extraction (lupdate -tr-function-alias); core itself stays in English.
constexpr const char* trText(const char* english) {
    return english;
}

/// The candidate nearest to `word` by edit distance, or "" where none is near enough to be what was meant.
std::string nearest(std::string_view word, const std::vector<std::string>& candidates);

/// 1234567 -> "1,234,567".
std::string grouped(long long number);

/// Bytes for people: "16.2 MB".
std::string humanBytes(double bytes);

/// Seconds for people: "45 s", "3 min 20 s", "2 h 05 min".
std::string humanSeconds(double seconds);

}  // namespace retort
