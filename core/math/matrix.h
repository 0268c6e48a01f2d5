// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdlib>
#include <memory>
#include <new>
#include <span>
#include <vector>

namespace retort {

/// Allocates on 64-byte boundaries (a cache line, an AVX-512 register).
template <class T>
struct AlignedAllocator {
    using value_type = T;
    AlignedAllocator() = default;
    template <class U>
    explicit AlignedAllocator(const AlignedAllocator<U>&) {}
    T* allocate(std::size_t n) { return static_cast<T*>(::operator new (n * sizeof(T), std::align_val_t{64})); }
    void deallocate(T* p, std::size_t) { ::operator delete (p, std::align_val_t{64}); }
    template <class U>
    bool operator==(const AlignedAllocator<U>&) const {
        return true;
    }
};

using AlignedFloats = std::vector<float, AlignedAllocator<float>>;

/// Non-owning row-major view: element (r, c) is data[r * stride + c]. Cheap to copy; valid while its owner lives.
struct ConstMatrixView {
    const float* data = nullptr;
    std::size_t rows = 0;
    std::size_t cols = 0;
    std::size_t stride = 0;

    const float* row(std::size_t r) const { return data + r * stride; }
    float operator()(std::size_t r, std::size_t c) const { return data[r * stride + c]; }
    ConstMatrixView rowRange(std::size_t begin, std::size_t count) const { return {row(begin), count, cols, stride}; }
};

struct MatrixView {
    float* data = nullptr;
    std::size_t rows = 0;
    std::size_t cols = 0;
    std::size_t stride = 0;

    float* row(std::size_t r) const { return data + r * stride; }
    float& operator()(std::size_t r, std::size_t c) const { return data[r * stride + c]; }
    MatrixView rowRange(std::size_t begin, std::size_t count) const { return {row(begin), count, cols, stride}; }
    operator ConstMatrixView() const { return {data, rows, cols, stride}; }  // NOLINT: a view of the same elements
};

/// Owning dense row-major float32 matrix, zero-initialised, stride == cols.
class Matrix {
public:
    Matrix() = default;
    Matrix(std::size_t rows, std::size_t cols) : values_(rows * cols), rows_(rows), cols_(cols) {}

    std::size_t rows() const { return rows_; }
    std::size_t cols() const { return cols_; }
    std::size_t size() const { return values_.size(); }
    bool empty() const { return values_.empty(); }

    float* data() { return values_.data(); }
    const float* data() const { return values_.data(); }
    float* row(std::size_t r) { return data() + r * cols_; }
    const float* row(std::size_t r) const { return data() + r * cols_; }
    float& operator()(std::size_t r, std::size_t c) { return values_[r * cols_ + c]; }
    float operator()(std::size_t r, std::size_t c) const { return values_[r * cols_ + c]; }

    /// Changes the shape; the contents are unspecified afterwards. Keeps the memory where it suffices.
    void resize(std::size_t rows, std::size_t cols) {
        values_.resize(rows * cols);
        rows_ = rows;
        cols_ = cols;
    }

    MatrixView view() { return {data(), rows_, cols_, cols_}; }
    ConstMatrixView view() const { return {data(), rows_, cols_, cols_}; }
    operator MatrixView() { return view(); }             // NOLINT: a view of the same elements
    operator ConstMatrixView() const { return view(); }  // NOLINT
    bool operator==(const Matrix&) const = default;

private:
    AlignedFloats values_;
    std::size_t rows_ = 0;
    std::size_t cols_ = 0;
};

}  // namespace retort
