// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <memory>
#include <utility>

namespace retort::ui {

/// Numbers that only ever grow in count, with views that cost nothing: a view holds the numbers there were when it was
/// taken, and may be read on another thread while more are appended. Appending is O(1) amortised. A copy has numbers of
/// its own.
class SharedColumn {
public:
    struct View {
        std::shared_ptr<const double[]> numbers;
        std::size_t size = 0;

        double operator[](std::size_t i) const { return numbers[static_cast<std::ptrdiff_t>(i)]; }
    };

    SharedColumn() = default;
    SharedColumn(const SharedColumn& other) { take(other); }
    SharedColumn(SharedColumn&& other) noexcept { swap(other); }
    SharedColumn& operator=(SharedColumn other) noexcept {
        swap(other);
        return *this;
    }

    void append(double value) {
        if (size_ == capacity_) grow(std::max<std::size_t>(64, 2 * capacity_));
        block_[static_cast<std::ptrdiff_t>(size_++)] = value;  // no view reaches so far
    }
    void clear() { *this = SharedColumn(); }

    std::size_t size() const { return size_; }
    bool empty() const { return size_ == 0; }
    double operator[](std::size_t i) const { return block_[static_cast<std::ptrdiff_t>(i)]; }
    double back() const { return (*this)[size_ - 1]; }
    const double* begin() const { return block_.get(); }
    const double* end() const { return block_.get() + size_; }
    View view() const { return {block_, size_}; }

private:
    void grow(std::size_t capacity) {
        std::shared_ptr<double[]> wider(new double[capacity]);
        std::copy(begin(), end(), wider.get());
        block_ = std::move(wider);
        capacity_ = capacity;
    }
    void take(const SharedColumn& other) {
        if (other.size_ == 0) return;
        grow(other.size_);
        std::copy(other.begin(), other.end(), block_.get());
        size_ = other.size_;
    }
    void swap(SharedColumn& other) noexcept {
        block_.swap(other.block_);
        std::swap(size_, other.size_);
        std::swap(capacity_, other.capacity_);
    }

    std::shared_ptr<double[]> block_;
    std::size_t size_ = 0, capacity_ = 0;
};

}  // namespace retort::ui
