// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>

#include "core/math/matrix.h"

namespace retort::data {

/// Rows and columns of a frame that is an image, row by row; 0 and 0 where it is none.
struct ImageShape {
    std::size_t rows = 0;
    std::size_t columns = 0;

    bool empty() const { return rows == 0 || columns == 0; }
};

/// Reads the frames of a Source. Each thread has its own.
class SourceReader {
public:
    virtual ~SourceReader() = default;
    /// Frames of an utterance after the front end, before the trailing splice: [frames x storedDim]. Throws Error
    /// naming the utterance where it cannot be read or holds a number that is not finite.
    virtual Matrix read(std::size_t utterance) = 0;
};

/// A set of labelled utterances on disk. What it says of them is in memory; their frames are read on demand.
/// Const and thread-safe after it is made.
class Source {
public:
    virtual ~Source() = default;

    virtual std::size_t utterances() const = 0;
    virtual std::string key(std::size_t utterance) const = 0;
    virtual std::string speaker(std::size_t utterance) const = 0;
    virtual std::size_t frames(std::size_t utterance) const = 0;
    /// Class of each frame; empty for an utterance without labels.
    virtual std::span<const std::int32_t> labels(std::size_t utterance) const = 0;

    virtual std::size_t classes() const = 0;
    virtual std::size_t storedDim() const = 0;  ///< Width of what is read.
    virtual int tailLeft() const = 0;           ///< Frames that the stream still splices on, before and
    virtual int tailRight() const = 0;          ///< after.

    virtual ImageShape imageShape() const { return {}; }

    virtual std::unique_ptr<SourceReader> makeReader() const = 0;

    std::size_t inputDim() const { return storedDim() * static_cast<std::size_t>(1 + tailLeft() + tailRight()); }
};

}  // namespace retort::data
