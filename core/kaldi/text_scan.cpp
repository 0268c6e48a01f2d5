// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kaldi/text_scan.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <type_traits>

namespace retort::kaldi {

namespace {

constexpr std::size_t longestToken = 4096;
constexpr std::size_t longestNumber = 128;

bool equalsIgnoringCase(std::string_view a, std::string_view b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](char x, char y) { return (x >= 'A' && x <= 'Z' ? x - 'A' + 'a' : x) == y; });
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

}  // namespace

template <class Real>
bool parseReal(std::string_view token, Real& value) {
    if (token.empty()) return false;
    const bool numeric =
        isDigit(token[0]) || (token[0] == '-' && token.size() > 1 && (isDigit(token[1]) || token[1] == '.'));
    if (!numeric) {
        if (equalsIgnoringCase(token, "nan"))
            value = std::numeric_limits<Real>::quiet_NaN();
        else if (equalsIgnoringCase(token, "inf") || equalsIgnoringCase(token, "infinity"))
            value = std::numeric_limits<Real>::infinity();
        else
            return false;
        return true;
    }
    const auto [end, code] = std::from_chars(token.data(), token.data() + token.size(), value);
    if (end != token.data() + token.size()) return false;
    if (code == std::errc{}) return true;
    if (code != std::errc::result_out_of_range) return false;
    // Too small reads as the nearest value (Kaldi does so too), too large is refused.
    const std::string text(token);
    if constexpr (std::is_same_v<Real, float>)
        value = std::strtof(text.c_str(), nullptr);
    else
        value = std::strtod(text.c_str(), nullptr);
    return std::abs(value) < 1;
}

template bool parseReal(std::string_view, float&);
template bool parseReal(std::string_view, double&);

bool parseInt32(std::string_view token, std::int32_t& value) {
    const auto [end, code] = std::from_chars(token.data(), token.data() + token.size(), value);
    return code == std::errc{} && end == token.data() + token.size();
}

bool parseUnsigned(std::string_view token, std::uint64_t& value) {
    const auto [end, code] = std::from_chars(token.data(), token.data() + token.size(), value);
    return code == std::errc{} && end == token.data() + token.size();
}

std::string readTextToken(ByteReader& in) {
    while (isSpace(in.peek())) in.get();
    std::string token;
    while (in.peek() >= 0 && !isSpace(in.peek())) {
        if (token.size() >= longestToken) in.fail("expected a word, found thousands of bytes without white space");
        token.push_back(static_cast<char>(in.get()));
    }
    return token;
}

template <class Real>
TextArray<Real> readTextArray(ByteReader& in) {
    while (isSpace(in.peek())) in.get();
    if (in.peek() < 0)
        in.fail("the file ends where a matrix or vector is expected", "it was cut short: copy or make it again");
    if (in.peek() != '[')
        in.fail(std::string("expected '[', found ") + inQuotes(std::string(1, static_cast<char>(in.peek()))),
                "is this an integer vector, or an offset that points to no object?");
    in.get();
    if (in.peek() >= 0 && in.peek() != ']' && !isSpace(in.peek())) in.fail("expected white space after '['");
    TextArray<Real> array;
    std::size_t rowStart = 0;
    const auto endRow = [&] {
        const std::size_t width = array.values.size() - rowStart;
        if (width == 0) return;
        if (array.rows == 0) array.cols = width;
        if (width != array.cols)
            in.fail("row " + std::to_string(array.rows) + " has " + std::to_string(width) +
                    " numbers, the rows before have " + std::to_string(array.cols));
        ++array.rows;
        rowStart = array.values.size();
    };
    std::string token;
    for (;;) {
        const int c = in.peek();
        if (c < 0) in.fail("the file ends before ']'", "it was cut short: copy or make it again");
        if (c == '\n' || c == ';') {
            array.oneLine = false;
            endRow();
            in.get();
        } else if (c == ']') {
            in.get();
            endRow();
            break;
        } else if (isSpace(c)) {
            in.get();
        } else {
            token.clear();
            while (in.peek() >= 0 && !isSpace(in.peek()) && in.peek() != ']' && in.peek() != ';' &&
                   token.size() < longestNumber)
                token.push_back(static_cast<char>(in.get()));
            const int next = in.peek();
            if (next >= 0 && !isSpace(next) && next != ']' && next != ';')
                in.fail("expected a number, found more than " + std::to_string(longestNumber) +
                            " characters without white space, " + inQuotes(token.substr(0, 24)) + " and so on",
                        "is white space between numbers missing?");
            Real value{};
            if (!parseReal(token, value)) in.fail("expected a number, found " + inQuotes(token));
            array.values.push_back(value);
            in.checkMemory(array.values.size() * sizeof(Real), "an array");
        }
    }
    if (in.peek() == '\r') in.get();
    if (in.peek() == '\n') in.get();
    return array;
}

template TextArray<float> readTextArray(ByteReader&);
template TextArray<double> readTextArray(ByteReader&);

std::vector<std::string_view> fieldsOf(std::string_view line) {
    std::vector<std::string_view> fields;
    for (std::size_t i = 0; i < line.size();) {
        while (i < line.size() && isSpace(line[i])) ++i;
        const std::size_t begin = i;
        while (i < line.size() && !isSpace(line[i])) ++i;
        if (i > begin) fields.push_back(line.substr(begin, i - begin));
    }
    return fields;
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && isSpace(text.front())) text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back())) text.remove_suffix(1);
    return text;
}

std::string inQuotes(std::string_view text) {
    std::string out = "'";
    for (const char c : text.substr(0, 120)) out.push_back(static_cast<unsigned char>(c) < ' ' || c == 127 ? '?' : c);
    return out + (text.size() > 120 ? "…'" : "'");
}

}  // namespace retort::kaldi
