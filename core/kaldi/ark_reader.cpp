// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kaldi/ark_reader.h"

#include <fmt/format.h>

#include "core/base/error.h"
#include "core/kaldi/text_scan.h"

namespace retort::kaldi {

namespace {

constexpr std::size_t longestKey = 4096;

}  // namespace

ArkReader::ArkReader(const std::filesystem::path& file) : in_(file) {}

bool ArkReader::readKey(std::string& key) {
    key.clear();
    // Kaldi's writer of empty compressed matrices puts four bytes too many.
    for (int i = 0; afterEmpty_ && i < 4 && in_.peek() == 0; ++i) in_.get();
    afterEmpty_ = false;
    while (isSpace(in_.peek())) in_.get();
    if (in_.peek() < 0) return false;
    while (in_.peek() >= 0 && !isSpace(in_.peek())) {
        if (in_.peek() == 0)
            in_.fail("expected a key, found a zero byte",
                     "is this an archive? a file without keys is named without ark:");
        if (key.size() >= longestKey)
            in_.fail("expected a key, found thousands of bytes without white space", "is this an archive?");
        key.push_back(static_cast<char>(in_.get()));
    }
    if (seen_.empty() && key.starts_with("\xEF\xBB\xBF"))
        in_.fail("begins with a byte order mark", "save it as plain UTF-8 without BOM");
    if (in_.peek() < 0)
        in_.fail("the file ends after the key " + inQuotes(key), "it was cut short: copy or make it again");
    if (in_.peek() == ' ' || in_.peek() == '\t')
        in_.get();
    else if (in_.peek() != '\n')
        in_.fail("expected a space after the key " + inQuotes(key));
    if (!seen_.insert(key).second) in_.fail("key " + inQuotes(key) + " comes a second time", "keys must be unique");
    return true;
}

template <class Read>
bool ArkReader::entry(std::string& key, Read read) {
    if (!readKey(key)) return false;
    try {
        afterEmpty_ = read();
    } catch (const Error& error) {
        throw Error(fmt::format("{}: {}", key, error.message()), error.where(), error.hint(), error.kind());
    }
    return true;
}

bool ArkReader::next(std::string& key, Matrix& matrix) {
    return entry(key, [&] { return (matrix = readMatrix(in_)).empty(); });
}

bool ArkReader::next(std::string& key, DoubleMatrix& matrix) {
    return entry(key, [&] { return (matrix = readDoubleMatrix(in_)).values.empty(); });
}

bool ArkReader::next(std::string& key, FloatVector& vector) {
    return entry(key, [&] {
        vector = readFloatVector(in_);
        return false;
    });
}

bool ArkReader::next(std::string& key, IntVector& ints) {
    return entry(key, [&] {
        readIntVector(in_, ints);
        return false;
    });
}

bool ArkReader::next(std::string& key, std::int32_t& value) {
    return entry(key, [&] {
        value = readInt(in_);
        return false;
    });
}

bool ArkReader::next(std::string& key, Object& object, bool ints) {
    return entry(key, [&] {
        object = readObject(in_, ints);
        const auto* matrix = std::get_if<Matrix>(&object);
        return matrix && matrix->empty();
    });
}

}  // namespace retort::kaldi
