// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "core/kaldi/byte_reader.h"
#include "core/math/matrix.h"

namespace retort::kaldi {

/// The three layouts of a compressed matrix.
enum class CompressedKind { Speech, TwoByte, OneByte };  // CM, CM2, CM3

struct CompressedHeader {
    CompressedKind kind = CompressedKind::Speech;
    float minimum = 0;
    float range = 0;
    std::size_t rows = 0;
    std::size_t cols = 0;

    /// Bytes that follow the header.
    std::uint64_t dataBytes() const;
};

/// Reads the token (CM, CM2, CM3) and the header, whose dimensions are checked against the bytes left.
CompressedHeader readCompressedHeader(ByteReader& in);

/// Decodes what follows the header, bit for bit as Kaldi does.
Matrix readCompressedBody(ByteReader& in, const CompressedHeader& header);

/// The token, header and data that Kaldi writes for this matrix by --compression-method `method` (1 to 7), without the
/// leading "\0B". Throws Error for NaN and infinity and for an unknown method. An empty matrix is written readably.
std::vector<char> compress(ConstMatrixView matrix, int method);

}  // namespace retort::kaldi
