// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/kaldi/byte_reader.h"
#include "core/kaldi/objects.h"
#include "core/kaldi/scp.h"

namespace retort::kaldi {

/// Reads the objects that scp entries point to. Keeps the last file open and seeks in it, so entries in file order are
/// fastest. Ranges are applied. Errors say line of the scp, key, file and byte. One reader a thread.
class ObjectReader {
public:
    Matrix readMatrix(const ScpEntry& entry);
    DoubleMatrix readDoubleMatrix(const ScpEntry& entry);
    FloatVector readVector(const ScpEntry& entry);
    IntVector readInts(const ScpEntry& entry);
    Object readObject(const ScpEntry& entry, bool ints = false);
    /// Shape of the matrix (after the entry's range), from its header.
    Shape peekShape(const ScpEntry& entry);

private:
    template <class Read>
    auto at(const ScpEntry& entry, Read read);

    std::optional<ByteReader> file_;
    std::string name_;
};

/// The matrix in a file of its own (final.mat, cmvn_global.mat): no key. gzip is unpacked.
Matrix readMatrixFile(const std::filesystem::path& path);
DoubleMatrix readDoubleMatrixFile(const std::filesystem::path& path);

}  // namespace retort::kaldi
