// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/kaldi/byte_reader.h"
#include "core/math/matrix.h"

namespace retort::kaldi {

using FloatVector = std::vector<float>;
using IntVector = std::vector<std::int32_t>;

/// Row-major matrix in double precision (CMVN statistics).
struct DoubleMatrix {
    std::size_t rows = 0;
    std::size_t cols = 0;
    std::vector<double> values;

    double operator()(std::size_t r, std::size_t c) const { return values[r * cols + c]; }
    double& operator()(std::size_t r, std::size_t c) { return values[r * cols + c]; }
    bool operator==(const DoubleMatrix&) const = default;
};

/// What an entry of a table, or a file by itself, may hold.
using Object = std::variant<Matrix, FloatVector, IntVector>;

struct Shape {
    std::size_t rows = 0;
    std::size_t cols = 0;
    bool operator==(const Shape&) const = default;
};

/// Rows and columns of a matrix to be taken, from 0, both ends included; nothing said = all.
struct Range {
    struct Part {
        std::uint64_t first = 0;
        std::uint64_t last = 0;
        bool operator==(const Part&) const = default;
    };
    std::optional<Part> rows;
    std::optional<Part> cols;
    bool operator==(const Range&) const = default;
};

/// The text between the brackets of "path[0:9,1:3]"; throws Error{…, where} for what is no range.
Range parseRange(const std::string& text, const std::string& where);

/// The shape that is left; up to 3 rows past the end are forgiven as in Kaldi, columns never. Throws Error at `where`.
Shape cutShape(Shape shape, const Range& range, const std::string& where);

/// Readers of one object at the reader's place: binary after "\0B", else text. Matrices FM, DM, CM, CM2,
/// CM3 and text (rounded to float32); vectors FV, DV and text. All throw Error naming file and byte.
Matrix readMatrix(ByteReader& in);
DoubleMatrix readDoubleMatrix(ByteReader& in);
FloatVector readFloatVector(ByteReader& in);
/// Integers in binary with a size byte each, or one line of text.
void readIntVector(ByteReader& in, IntVector& into);
std::int32_t readInt(ByteReader& in);
/// Whichever it is. Text without brackets reads as integers only where `ints` is true; binary integers always.
Object readObject(ByteReader& in, bool ints = false);

/// Rows and columns of the matrix at the reader's place, from its header alone (text must be read whole). Checks that
/// the file is long enough for the data. The reader stands anywhere afterwards.
Shape peekShape(ByteReader& in);

}  // namespace retort::kaldi
