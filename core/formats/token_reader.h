// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

namespace retort::formats {

/// Splits a text file into tokens, reading it in blocks of fixed size: "[", "]", "<…>" and runs of anything else
/// between white space. Independent of the locale. Throws Error with file and line.
class TokenReader {
public:
    explicit TokenReader(const std::filesystem::path& path);

    /// The next token, valid until the next call; "" at the end of the file.
    std::string_view next();
    /// The next token must be this one; letter case does not matter.
    void expect(std::string_view token);
    /// A whole number from 1 to 2^31 - 1.
    std::int64_t count(const char* what);
    /// `n` finite float32 numbers.
    void floats(float* values, std::size_t n);

    /// Bytes not yet handed out: an upper bound for what can still be said.
    std::uint64_t bytesLeft() const { return size_ - (blockStart_ + at_); }
    /// "FILE:LINE".
    std::string where() const;

private:
    /// Moves what is left of the block from `keep` on to its front and reads on; false at the end of the file.
    bool refill(std::size_t keep);

    std::string path_;
    std::ifstream in_;
    std::uint64_t size_ = 0;
    std::vector<char> block_;
    std::uint64_t blockStart_ = 0;  ///< Offset in the file of the block's first byte.
    std::size_t at_ = 0, end_ = 0;
    std::uint64_t line_ = 1;
};

/// Equal but for the case of ASCII letters.
bool sameWord(std::string_view a, std::string_view b);

}  // namespace retort::formats
