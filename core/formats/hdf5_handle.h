// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <hdf5.h>

#include <utility>

namespace retort::formats::hdf5 {

/// Owns one HDF5 identifier and closes it with the function that fits its kind. Negative identifiers are no objects.
class Handle {
public:
    using Close = herr_t (*)(hid_t);

    Handle() = default;
    Handle(hid_t id, Close closer) : id_(id), close_(closer) {}
    Handle(Handle&& other) noexcept : id_(std::exchange(other.id_, hid_t{-1})), close_(other.close_) {}
    Handle& operator=(Handle&& other) noexcept {
        std::swap(id_, other.id_);
        std::swap(close_, other.close_);
        return *this;
    }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    ~Handle() { close(); }

    hid_t get() const { return id_; }
    explicit operator bool() const { return id_ >= 0; }

    /// Closes now; false where the library reports an error (of a file: data that could not be written).
    bool close() {
        const hid_t id = std::exchange(id_, hid_t{-1});
        return id < 0 || close_(id) >= 0;
    }

private:
    hid_t id_ = -1;
    Close close_ = nullptr;
};

}  // namespace retort::formats::hdf5
