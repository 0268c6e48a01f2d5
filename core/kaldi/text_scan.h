// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/kaldi/byte_reader.h"

namespace retort::kaldi {

/// C white space.
inline bool isSpace(int c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/// A number as Kaldi reads one: begins with a digit or '-', or is inf, infinity or nan in any case. Real: float or
/// double.
template <class Real>
bool parseReal(std::string_view token, Real& value);

/// Decimal digits with an optional '-', within 32 bits, and nothing else.
bool parseInt32(std::string_view token, std::int32_t& value);

/// Digits alone, within 64 bits.
bool parseUnsigned(std::string_view token, std::uint64_t& value);

/// Skips white space and reads up to the next; "" at the end of the file. Throws Error for a token longer than 4096
/// bytes.
std::string readTextToken(ByteReader& in);

/// "[ … ]" in text: numbers in rows.
template <class Real>
struct TextArray {
    std::vector<Real> values;
    std::size_t rows = 0;
    std::size_t cols = 0;
    bool oneLine = true;  ///< No newline or ';' between the brackets: may be a vector.
};
template <class Real>
TextArray<Real> readTextArray(ByteReader& in);

/// The fields between white space. Views into `line`.
std::vector<std::string_view> fieldsOf(std::string_view line);
/// Without white space at both ends.
std::string_view trimmed(std::string_view text);
/// For messages: printable, cut to a sensible length, in quotes.
std::string inQuotes(std::string_view text);

}  // namespace retort::kaldi
