// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <mutex>
#include <string>
#include <vector>

#include "core/formats/hdf5_handle.h"

namespace retort::formats::hdf5 {

/// The library is not safe for threads: whoever uses a Reader or Writer holds this lock the while. Also silences the
/// library's own printing and stops it from loading filter plug-ins.
std::unique_lock<std::recursive_mutex> lockLibrary();

/// Reads small trees of text attributes and float datasets out of files that others wrote. Object paths are absolute
/// ("/model_weights/dense_1"). Follows hard links only and reads data only from the file itself, so that a file cannot
/// make us open another. Every size is held against the file's before memory is taken. Throws Error with file and
/// object.
class Reader {
public:
    explicit Reader(const std::filesystem::path& path);

    bool exists(const std::string& object) const;
    bool hasAttribute(const std::string& object, const std::string& name) const;

    /// A text attribute, fixed or variable length, scalar or array of one.
    std::string text(const std::string& object, const std::string& name) const;
    /// An array of texts; where Keras split it for size, the parts name0, name1, … in order. An empty array of any type
    /// is no texts.
    std::vector<std::string> texts(const std::string& object, const std::string& name) const;

    std::vector<std::uint64_t> shape(const std::string& object) const;
    /// A dataset of any float type, byte order and built-in compression, as float32 in row-major order. Refuses NaN and
    /// infinity.
    std::vector<float> floats(const std::string& object) const;

    /// "FILE:OBJECT", the place for an Error.
    std::string where(const std::string& object) const;

private:
    Handle open(const std::string& object) const;
    Handle openDataset(const std::string& object) const;
    std::uint64_t countChecked(const std::string& object, const Handle& dataset) const;
    std::vector<std::string> textsOf(const std::string& object, const Handle& owner, const std::string& name) const;

    std::string path_;
    std::uint64_t size_ = 0;
    Handle file_;
};

/// Writes a file that the oldest readers can read, with no times in it: the same calls give the same bytes.
/// Throws Error of kind Failure where the disk refuses.
class Writer {
public:
    explicit Writer(const std::filesystem::path& path);

    void group(const std::string& object);  ///< Its parent is there.
    void text(const std::string& object, const std::string& name, const std::string& value);
    void texts(const std::string& object, const std::string& name, const std::vector<std::string>& values);
    void floats(const std::string& object, const std::vector<std::uint64_t>& shape, const float* values);

    /// Writes out and closes: errors of the disk surface here at the latest. Nothing may be called afterwards.
    void finish();

private:
    void attribute(const std::string& object, const std::string& name, const Handle& type, const Handle& space,
                   const void* bytes);
    [[noreturn]] void fail(const std::string& object, const char* what) const;

    std::string path_;
    Handle file_;
};

/// An attribute above this many bytes does not fit an object header (Keras' HDF5_OBJECT_HEADER_LIMIT).
inline constexpr std::size_t attributeLimit = 64512;

}  // namespace retort::formats::hdf5
