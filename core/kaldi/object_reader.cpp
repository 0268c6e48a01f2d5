// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kaldi/object_reader.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/base/error.h"

namespace retort::kaldi {

namespace {

std::size_t firstOf(const std::optional<Range::Part>& part) {
    return part ? static_cast<std::size_t>(part->first) : 0;
}

Matrix cutMatrix(Matrix matrix, const std::optional<Range>& range, const std::string& where) {
    if (!range) return matrix;
    const Shape shape = cutShape({matrix.rows(), matrix.cols()}, *range, where);
    Matrix part(shape.rows, shape.cols);
    for (std::size_t r = 0; r < shape.rows; ++r)
        std::copy_n(matrix.row(firstOf(range->rows) + r) + firstOf(range->cols), shape.cols, part.row(r));
    return part;
}

FloatVector cutVector(FloatVector vector, const std::optional<Range>& range, const std::string& where) {
    if (!range) return vector;
    if (range->cols) throw Error("a range of columns on a vector", where);
    const std::size_t length = cutShape({vector.size(), 1}, *range, where).rows;
    const auto first = vector.begin() + static_cast<std::ptrdiff_t>(firstOf(range->rows));
    return {first, first + static_cast<std::ptrdiff_t>(length)};
}

}  // namespace

template <class Read>
auto ObjectReader::at(const ScpEntry& entry, Read read) {
    try {
        if (!file_ || name_ != entry.file) {
            file_.reset();
            file_.emplace(entry.file);
            name_ = entry.file;
        }
        file_->seek(entry.offset);
        return read(*file_);
    } catch (const Error& error) {
        file_.reset();
        if (entry.where.empty() || error.where().starts_with(entry.where)) throw;
        throw Error(fmt::format("{}: {} [{}]", entry.key, error.message(), error.where()), entry.where, error.hint(),
                    error.kind());
    }
}

Matrix ObjectReader::readMatrix(const ScpEntry& entry) {
    return at(entry, [&](ByteReader& in) { return cutMatrix(kaldi::readMatrix(in), entry.range, in.where()); });
}

DoubleMatrix ObjectReader::readDoubleMatrix(const ScpEntry& entry) {
    return at(entry, [&](ByteReader& in) {
        if (entry.range) in.fail("a range where a whole matrix is expected");
        return kaldi::readDoubleMatrix(in);
    });
}

FloatVector ObjectReader::readVector(const ScpEntry& entry) {
    return at(entry, [&](ByteReader& in) { return cutVector(kaldi::readFloatVector(in), entry.range, in.where()); });
}

IntVector ObjectReader::readInts(const ScpEntry& entry) {
    return at(entry, [&](ByteReader& in) {
        if (entry.range) in.fail("a range on an integer vector");
        IntVector ints;
        kaldi::readIntVector(in, ints);
        return ints;
    });
}

Object ObjectReader::readObject(const ScpEntry& entry, bool ints) {
    return at(entry, [&](ByteReader& in) -> Object {
        Object object = kaldi::readObject(in, ints);
        if (auto* matrix = std::get_if<Matrix>(&object)) return cutMatrix(std::move(*matrix), entry.range, in.where());
        if (auto* vector = std::get_if<FloatVector>(&object)) {
            if (!entry.range || !entry.range->cols) return cutVector(std::move(*vector), entry.range, in.where());
            // One row of text may be a matrix as well, and only a matrix has columns.
            Matrix row(1, vector->size());
            std::copy(vector->begin(), vector->end(), row.data());
            return cutMatrix(std::move(row), entry.range, in.where());
        }
        if (entry.range) in.fail("a range on an integer vector");
        return object;
    });
}

Shape ObjectReader::peekShape(const ScpEntry& entry) {
    return at(entry, [&](ByteReader& in) {
        const Shape shape = kaldi::peekShape(in);
        return entry.range ? cutShape(shape, *entry.range, in.where()) : shape;
    });
}

Matrix readMatrixFile(const std::filesystem::path& path) {
    ByteReader in(path);
    return readMatrix(in);
}

DoubleMatrix readDoubleMatrixFile(const std::filesystem::path& path) {
    ByteReader in(path);
    return readDoubleMatrix(in);
}

}  // namespace retort::kaldi
