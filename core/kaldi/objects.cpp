// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kaldi/objects.h"

#include <fmt/format.h>

#include <bit>
#include <cstring>
#include <limits>

#include "core/base/error.h"
#include "core/kaldi/compressed_matrix.h"
#include "core/kaldi/text_scan.h"

static_assert(std::endian::native == std::endian::little, "Kaldi's files are little-endian and read as they are");

namespace retort::kaldi {

namespace {

/// Takes the mark of a binary object; false (and nothing taken) for text.
bool takeBinaryMark(ByteReader& in) {
    if (in.peek() != 0) return false;
    in.get();
    if (in.get() != 'B')
        in.fail("a zero byte without the 'B' of a binary object", "the file is damaged, or the offset is wrong");
    return true;
}

/// The type token of a binary object: two bytes and a space.
std::string takeType(ByteReader& in) {
    std::string token(2, '\0');
    in.read(token.data(), 2, "the type of an object");
    if (in.get() != ' ') in.fail("expected a type such as FM, DM, CM, FV or DV and a space, found " + inQuotes(token));
    return token;
}

std::int32_t takeInt(ByteReader& in, const char* what) {
    const int size = in.get();
    if (size < 0) in.fail(fmt::format("the file ends inside {}", what), "it was cut short: copy or make it again");
    if (size != 4)
        in.fail(fmt::format("expected a 4-byte integer for {}, found size {}", what, size), "the file is damaged");
    std::int32_t value = 0;
    in.read(&value, sizeof value, what);
    return value;
}

/// rows * cols * size, or as much as 64 bits hold.
std::uint64_t bytesOf(std::int32_t rows, std::int32_t cols, std::uint64_t size) {
    const std::uint64_t cells = static_cast<std::uint64_t>(rows) * static_cast<std::uint64_t>(cols);
    return cells > std::numeric_limits<std::uint64_t>::max() / size ? std::numeric_limits<std::uint64_t>::max()
                                                                    : cells * size;
}

/// Reads and checks the dimensions of an FM or DM matrix with its data still to come.
Shape takeShape(ByteReader& in, std::uint64_t elementSize) {
    const std::int32_t rows = takeInt(in, "the number of rows");
    const std::int32_t cols = takeInt(in, "the number of columns");
    if (rows < 0 || cols < 0 || (rows == 0) != (cols == 0))
        in.fail(fmt::format("a matrix of {} x {} is not possible", rows, cols), "the file is damaged");
    in.require(bytesOf(rows, cols, elementSize), "the matrix");
    return {static_cast<std::size_t>(rows), static_cast<std::size_t>(cols)};
}

void expectMatrix(ByteReader& in, const std::string& type) {
    if (type == "FM" || type == "DM") return;
    if (type == "FV" || type == "DV") in.fail("a vector, expected a matrix");
    in.fail("expected a matrix (FM, DM, CM, CM2 or CM3), found type " + inQuotes(type));
}

template <class To, class From>
void convert(const char* bytes, std::size_t count, To* to) {
    for (std::size_t i = 0; i < count; ++i) {
        From value;
        std::memcpy(&value, bytes + i * sizeof value, sizeof value);
        to[i] = static_cast<To>(value);
    }
}

template <class Real>
void readReals(bool doubles, std::size_t count, Real* to, const char* bytes) {
    if (doubles)
        convert<Real, double>(bytes, count, to);
    else
        convert<Real, float>(bytes, count, to);
}

Matrix readFloatsBody(ByteReader& in, bool doubles) {
    const Shape shape = takeShape(in, doubles ? 8 : 4);
    const std::uint64_t count = static_cast<std::uint64_t>(shape.rows) * shape.cols;
    if (!doubles && !in.isGzip()) {
        Matrix matrix(shape.rows, shape.cols);
        in.read(matrix.data(), static_cast<std::size_t>(count) * sizeof(float), "the data of a matrix");
        return matrix;
    }
    const char* bytes = in.take(count * (doubles ? 8 : 4), "the data of a matrix");
    Matrix matrix(shape.rows, shape.cols);
    readReals(doubles, static_cast<std::size_t>(count), matrix.data(), bytes);
    return matrix;
}

FloatVector readVectorBody(ByteReader& in, bool doubles) {
    const std::int32_t dim = takeInt(in, "the length of a vector");
    if (dim < 0) in.fail(fmt::format("a vector of length {} is not possible", dim), "the file is damaged");
    const auto count = static_cast<std::size_t>(dim);
    const char* bytes = in.take(static_cast<std::uint64_t>(count) * (doubles ? 8 : 4), "the data of a vector");
    FloatVector vector(count);
    readReals(doubles, count, vector.data(), bytes);
    return vector;
}

void readIntBody(ByteReader& in, IntVector& into) {
    const std::int32_t count = takeInt(in, "the length of an integer vector");
    if (count < 0) in.fail(fmt::format("an integer vector of length {} is not possible", count), "the file is damaged");
    const char* bytes = in.take(static_cast<std::uint64_t>(count) * 5, "an integer vector");
    into.resize(static_cast<std::size_t>(count));
    for (std::size_t i = 0; i < into.size(); ++i, bytes += 5) {
        if (bytes[0] != 4) in.fail(fmt::format("element {} of an integer vector is not marked as a 4-byte integer", i));
        std::memcpy(&into[i], bytes + 1, 4);
    }
}

void readIntLine(ByteReader& in, IntVector& into) {
    std::string line;
    if (!in.readLine(line))
        in.fail("the file ends where integers are expected", "it was cut short: copy or make it again");
    into.clear();
    for (std::size_t i = 0; i < line.size();) {
        if (isSpace(line[i])) {
            ++i;
            continue;
        }
        const std::size_t begin = i;
        while (i < line.size() && !isSpace(line[i])) ++i;
        std::int32_t value = 0;
        const std::string_view token = std::string_view(line).substr(begin, i - begin);
        if (!parseInt32(token, value)) in.fail("expected an integer of 32 bits, found " + inQuotes(token));
        into.push_back(value);
    }
    in.checkMemory(into.size() * sizeof(std::int32_t), "an integer vector");
}

template <class Real>
void copyText(const TextArray<Real>& array, Matrix& matrix) {
    matrix = Matrix(array.rows, array.cols);
    std::copy(array.values.begin(), array.values.end(), matrix.data());
}

}  // namespace

Matrix readMatrix(ByteReader& in) {
    Matrix matrix;
    if (!takeBinaryMark(in)) {
        copyText(readTextArray<float>(in), matrix);
        return matrix;
    }
    if (in.peek() == 'C') {
        const CompressedHeader header = readCompressedHeader(in);
        return readCompressedBody(in, header);
    }
    if (in.peek() == 4) in.fail("integers, expected a matrix");
    const std::string type = takeType(in);
    expectMatrix(in, type);
    return readFloatsBody(in, type == "DM");
}

DoubleMatrix readDoubleMatrix(ByteReader& in) {
    if (!takeBinaryMark(in)) {
        TextArray<double> array = readTextArray<double>(in);
        return {array.rows, array.cols, std::move(array.values)};
    }
    if (in.peek() == 'C') {
        const CompressedHeader header = readCompressedHeader(in);
        const Matrix matrix = readCompressedBody(in, header);
        return {matrix.rows(), matrix.cols(), {matrix.data(), matrix.data() + matrix.size()}};
    }
    if (in.peek() == 4) in.fail("integers, expected a matrix");
    const std::string type = takeType(in);
    expectMatrix(in, type);
    const bool doubles = type == "DM";
    const Shape shape = takeShape(in, doubles ? 8 : 4);
    const std::uint64_t count = static_cast<std::uint64_t>(shape.rows) * shape.cols;
    const char* bytes = in.take(count * (doubles ? 8 : 4), "the data of a matrix");
    DoubleMatrix matrix{shape.rows, shape.cols, std::vector<double>(static_cast<std::size_t>(count))};
    readReals(doubles, matrix.values.size(), matrix.values.data(), bytes);
    return matrix;
}

FloatVector readFloatVector(ByteReader& in) {
    if (!takeBinaryMark(in)) {
        TextArray<float> array = readTextArray<float>(in);
        if (!array.oneLine) in.fail("a matrix, expected a vector on one line");
        return std::move(array.values);
    }
    if (in.peek() == 4) in.fail("integers, expected a vector of numbers with decimals");
    const std::string type = takeType(in);
    if (type != "FV" && type != "DV") in.fail("expected a vector (FV or DV), found type " + inQuotes(type));
    return readVectorBody(in, type == "DV");
}

void readIntVector(ByteReader& in, IntVector& into) {
    if (!takeBinaryMark(in)) return readIntLine(in, into);
    if (in.peek() != 4 && in.peek() >= ' ') in.fail("numbers with decimals, expected an integer vector");
    readIntBody(in, into);
}

std::int32_t readInt(ByteReader& in) {
    if (takeBinaryMark(in)) return takeInt(in, "an integer");
    IntVector line;
    readIntLine(in, line);
    if (line.size() != 1) in.fail(fmt::format("expected one integer, found {}", line.size()));
    return line[0];
}

Object readObject(ByteReader& in, bool ints) {
    if (!takeBinaryMark(in)) {
        IntVector line;
        while (!ints && isSpace(in.peek())) in.get();
        if (ints) {
            readIntLine(in, line);
            return line;
        }
        if (in.peek() >= '0' && in.peek() <= '9')
            in.fail("expected '[', found a number", "an integer vector in text? then say --ints");
        TextArray<float> array = readTextArray<float>(in);
        if (array.oneLine && array.rows == 1) return std::move(array.values);
        Matrix matrix;
        copyText(array, matrix);
        return matrix;
    }
    if (in.peek() == 4 || ints) {
        if (in.peek() >= ' ') in.fail("numbers with decimals, expected an integer vector");
        IntVector vector;
        readIntBody(in, vector);
        return vector;
    }
    if (in.peek() == 'C') {
        const CompressedHeader header = readCompressedHeader(in);
        return readCompressedBody(in, header);
    }
    const std::string type = takeType(in);
    if (type == "FV" || type == "DV") return readVectorBody(in, type == "DV");
    expectMatrix(in, type);
    return readFloatsBody(in, type == "DM");
}

Shape peekShape(ByteReader& in) {
    if (!takeBinaryMark(in)) {
        const TextArray<float> array = readTextArray<float>(in);
        return {array.rows, array.cols};
    }
    if (in.peek() == 'C') {
        const CompressedHeader header = readCompressedHeader(in);
        return {header.rows, header.cols};
    }
    if (in.peek() == 4) in.fail("integers, expected a matrix");
    const std::string type = takeType(in);
    expectMatrix(in, type);
    return takeShape(in, type == "DM" ? 8 : 4);
}

}  // namespace retort::kaldi
