// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <numeric>
#include <vector>

#include "core/base/random.h"
#include "core/data/data_set.h"

namespace retort::test {

/// Utterances of unlike lengths made up in memory. Frame t of utterance u has the class (u + t / 3) % classes, and its
/// values lie around a point of that class: value 0 tells utterance and frame apart exactly.
class MemorySource : public data::Source {
public:
    MemorySource(std::size_t utterances, std::size_t classes, std::size_t dim, int left = 0, int right = 0,
                 double noise = 0.5)
        : classes_(classes), left_(left), right_(right) {
        Random centres(17);
        std::vector<double> centre(classes * dim);
        for (double& c : centre) c = centres.normal();
        for (std::size_t u = 0; u < utterances; ++u) {
            Random random(seedFor(23, "frames", u));
            Matrix frames(3 + u * 7 % 11, dim);
            std::vector<std::int32_t> labels;
            for (std::size_t t = 0; t < frames.rows(); ++t) {
                const std::size_t label = (u + t / 3) % classes;
                labels.push_back(static_cast<std::int32_t>(label));
                for (std::size_t d = 0; d < dim; ++d)
                    frames(t, d) = static_cast<float>(centre[label * dim + d] + noise * random.normal());
            }
            frames_.push_back(frames);
            labels_.push_back(labels);
        }
    }

    std::size_t utterances() const override { return frames_.size(); }
    std::string key(std::size_t u) const override { return "utt" + std::to_string(u); }
    std::string speaker(std::size_t u) const override { return "spk" + std::to_string(u / 4); }
    std::size_t frames(std::size_t u) const override { return frames_[u].rows(); }
    std::span<const std::int32_t> labels(std::size_t u) const override { return labels_[u]; }
    std::size_t classes() const override { return classes_; }
    std::size_t storedDim() const override { return frames_.front().cols(); }
    int tailLeft() const override { return left_; }
    int tailRight() const override { return right_; }
    std::unique_ptr<data::SourceReader> makeReader() const override { return std::make_unique<Reader>(*this); }

    const Matrix& matrix(std::size_t u) const { return frames_[u]; }
    std::vector<std::vector<std::int32_t>> labels_;

private:
    struct Reader : data::SourceReader {
        explicit Reader(const MemorySource& of) : source(of) {}
        Matrix read(std::size_t u) override { return source.frames_[u]; }
        const MemorySource& source;
    };

    std::size_t classes_;
    int left_, right_;
    std::vector<Matrix> frames_;
};

inline std::vector<std::uint32_t> allOf(const data::Source& source) {
    std::vector<std::uint32_t> all(source.utterances());
    std::iota(all.begin(), all.end(), 0U);
    return all;
}

}  // namespace retort::test
