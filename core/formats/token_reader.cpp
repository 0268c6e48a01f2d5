// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/token_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstring>
#include <limits>

#include "core/base/error.h"
#include "core/base/files.h"

namespace retort::formats {

namespace {

constexpr std::size_t blockSize = 1 << 20;
constexpr std::size_t longestToken = 256;

constexpr bool isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}
constexpr bool endsWord(char c) {
    return isSpace(c) || c == '[' || c == ']' || c == '<';
}

/// For messages: what a terminal can show.
std::string shown(std::string_view token) {
    std::string text;
    for (const char c : token.substr(0, 40)) text += c >= ' ' && c < 127 ? c : '?';
    return text;
}

}  // namespace

TokenReader::TokenReader(const std::filesystem::path& path)
    : path_(path.string()), in_(path, std::ios::binary), size_(files::sizeOf(path)), block_(blockSize) {
    if (!in_) throw Error("cannot be read", path_, "check its permissions");
}

std::string TokenReader::where() const {
    return fmt::format("{}:{}", path_, line_);
}

bool TokenReader::refill(std::size_t keep) {
    std::memmove(block_.data(), block_.data() + keep, end_ - keep);
    blockStart_ += keep;
    at_ -= keep;
    end_ -= keep;
    in_.read(block_.data() + end_, static_cast<std::streamsize>(block_.size() - end_));
    const auto got = static_cast<std::size_t>(in_.gcount());
    end_ += got;
    return got > 0;
}

std::string_view TokenReader::next() {
    for (;;) {
        while (at_ < end_ && isSpace(block_[at_])) line_ += block_[at_++] == '\n';
        if (at_ < end_) break;
        if (!refill(at_)) return {};
    }
    std::size_t begin = at_;
    const char first = block_[at_++];
    if (first != '[' && first != ']') {
        for (;;) {
            if (at_ == end_) {
                const bool more = refill(begin);
                begin = 0;
                if (!more) break;
            }
            if (first == '<' ? block_[at_] == '>' : endsWord(block_[at_])) {
                at_ += first == '<';
                break;
            }
            if (++at_ - begin > longestToken)
                throw Error(fmt::format("'{}…' is too long for a word or number", shown({block_.data() + begin, 20})),
                            where());
        }
    }
    return {block_.data() + begin, at_ - begin};
}

void TokenReader::expect(std::string_view token) {
    const std::string_view found = next();
    if (!sameWord(found, token))
        throw Error(found.empty() ? fmt::format("the file ends, expected '{}'", token)
                                  : fmt::format("found '{}', expected '{}'", shown(found), token),
                    where());
}

std::int64_t TokenReader::count(const char* what) {
    const std::string_view token = next();
    std::int64_t value = 0;
    const auto [end, code] = std::from_chars(token.data(), token.data() + token.size(), value);
    if (code != std::errc{} || end != token.data() + token.size() || value < 1 ||
        value > std::numeric_limits<std::int32_t>::max())
        throw Error(fmt::format("found '{}', expected the number of {}", shown(token), what), where());
    return value;
}

void TokenReader::floats(float* values, std::size_t n) {
    for (std::size_t i = 0; i < n; ++i) {
        std::string_view token = next();
        if (token.starts_with('+')) token.remove_prefix(1);
        const char* const last = token.data() + token.size();
        auto [end, code] = std::from_chars(token.data(), last, values[i]);
        if (code == std::errc::result_out_of_range) {  // too small for float32 is 0; too large is refused below
            double wide = std::numeric_limits<double>::infinity();
            const auto retry = std::from_chars(token.data(), last, wide);
            const std::size_t exponent = token.find_first_of("eE");
            const bool tiny = exponent != std::string_view::npos && token.substr(exponent + 1).starts_with('-');
            values[i] = retry.ec == std::errc{} ? static_cast<float>(wide)
                        : tiny                  ? 0.0F
                                                : std::numeric_limits<float>::infinity();
            code = std::errc{};
        }
        if (code != std::errc{} || end != last || token.empty())
            throw Error(token.empty() ? fmt::format("the file ends after {} of {} numbers", i, n)
                                      : fmt::format("found '{}', expected number {} of {}", shown(token), i + 1, n),
                        where());
        if (!std::isfinite(values[i]))
            throw Error(fmt::format("number {} of {} is '{}', expected a finite float32", i + 1, n, shown(token)),
                        where(), "training diverged before this file was saved: take an earlier epoch");
    }
}

bool sameWord(std::string_view a, std::string_view b) {
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&](char x, char y) { return lower(x) == lower(y); });
}

}  // namespace retort::formats
