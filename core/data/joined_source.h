// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <utility>

#include "core/data/source.h"

namespace retort::data {

/// The utterances of one source, then those of another of the same width, as one. Classes are the first's; utterances
/// of the second count as unlabelled.
class JoinedSource : public Source {
public:
    JoinedSource(std::shared_ptr<const Source> first, std::shared_ptr<const Source> second)
        : first_(std::move(first)), second_(std::move(second)), split_(first_->utterances()) {}

    std::size_t utterances() const override { return split_ + second_->utterances(); }
    std::string key(std::size_t u) const override { return u < split_ ? first_->key(u) : second_->key(u - split_); }
    std::string speaker(std::size_t u) const override {
        return u < split_ ? first_->speaker(u) : second_->speaker(u - split_);
    }
    std::size_t frames(std::size_t u) const override {
        return u < split_ ? first_->frames(u) : second_->frames(u - split_);
    }
    std::span<const std::int32_t> labels(std::size_t u) const override {
        return u < split_ ? first_->labels(u) : std::span<const std::int32_t>();
    }
    std::size_t classes() const override { return first_->classes(); }
    std::size_t storedDim() const override { return first_->storedDim(); }
    int tailLeft() const override { return first_->tailLeft(); }
    int tailRight() const override { return first_->tailRight(); }
    ImageShape imageShape() const override { return first_->imageShape(); }
    std::unique_ptr<SourceReader> makeReader() const override {
        return std::make_unique<Reader>(first_->makeReader(), second_->makeReader(), split_);
    }

private:
    class Reader : public SourceReader {
    public:
        Reader(std::unique_ptr<SourceReader> first, std::unique_ptr<SourceReader> second, std::size_t split)
            : first_(std::move(first)), second_(std::move(second)), split_(split) {}
        Matrix read(std::size_t u) override { return u < split_ ? first_->read(u) : second_->read(u - split_); }

    private:
        std::unique_ptr<SourceReader> first_, second_;
        std::size_t split_;
    };

    std::shared_ptr<const Source> first_, second_;
    std::size_t split_;
};

}  // namespace retort::data
