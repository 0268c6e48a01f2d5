// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <unordered_set>

#include "core/kaldi/byte_reader.h"
#include "core/kaldi/objects.h"

namespace retort::kaldi {

/// Reads an archive (plain or gzip; binary and text entries mixed) from its first entry to its last. Each next()
/// returns false at a sound end. Throws Error naming file, byte and key for what is damaged, and for a key met twice.
class ArkReader {
public:
    explicit ArkReader(const std::filesystem::path& file);

    bool next(std::string& key, Matrix& matrix);
    bool next(std::string& key, DoubleMatrix& matrix);
    bool next(std::string& key, FloatVector& vector);
    bool next(std::string& key, IntVector& ints);
    bool next(std::string& key, std::int32_t& value);
    /// Whatever it is; `ints`: text without brackets is integers.
    bool next(std::string& key, Object& object, bool ints);

    /// "FILE, byte N".
    std::string where() const { return in_.where(); }

private:
    bool readKey(std::string& key);
    template <class Read>
    bool entry(std::string& key, Read read);

    ByteReader in_;
    bool afterEmpty_ = false;  ///< The last entry was empty: stray zero bytes may follow (Kaldi's writer of empty CM).
    std::unordered_set<std::string> seen_;
};

}  // namespace retort::kaldi
