// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/distill/specialists/special_sample.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "core/base/error.h"
#include "core/base/random.h"

namespace retort::distill {

namespace {

/// Frames of one stream, one after the other.
class Frames {
public:
    explicit Frames(std::unique_ptr<data::BatchStream> stream) : stream_(std::move(stream)) {}

    void skip(std::size_t frames) {
        for (; frames > 0; --frames) advance();
    }

    void moveTo(std::size_t row, data::Batch& batch) {
        advance();
        std::copy_n(batch_.features.row(next_ - 1), batch_.features.cols(), batch.features.row(row));
        batch.labels.push_back(batch_.labels[next_ - 1]);
        batch.refs.push_back(batch_.refs[next_ - 1]);
    }

private:
    void advance() {
        if (next_ == batch_.frames()) {
            if (!stream_->next(batch_)) throw failure("gave fewer frames than it has", "training data");
            next_ = 0;
        }
        ++next_;
    }

    std::unique_ptr<data::BatchStream> stream_;
    data::Batch batch_;
    std::size_t next_ = 0;
};

class MixedStream : public data::BatchStream {
public:
    MixedStream(Frames special, Frames others, std::size_t specialFrames, std::size_t frames, std::size_t inputs,
                std::size_t batchFrames, std::size_t skipBatches)
        : special_(std::move(special)),
          others_(std::move(others)),
          specialFrames_(specialFrames),
          frames_(frames),
          inputs_(inputs),
          batchFrames_(batchFrames),
          done_(std::min(skipBatches * batchFrames, frames)) {
        special_.skip(specialAmong(done_));
        others_.skip(done_ - specialAmong(done_));
    }

    bool next(data::Batch& batch) override {
        const std::size_t count = std::min(batchFrames_, frames_ - done_);
        batch.labels.clear();
        batch.refs.clear();
        batch.features.resize(count, inputs_);
        for (std::size_t row = 0; row < count; ++row, ++done_)
            (specialAmong(done_ + 1) > specialAmong(done_) ? special_ : others_).moveTo(row, batch);
        return count > 0;
    }

private:
    /// Special frames among the first `frames`.
    std::size_t specialAmong(std::size_t frames) const { return frames * specialFrames_ / frames_; }

    Frames special_, others_;
    std::size_t specialFrames_, frames_, inputs_, batchFrames_, done_;
};

data::DataSet part(const data::DataSet& whole, std::vector<char> classes) {
    auto selection = std::make_shared<data::Selection>();
    selection->classes = std::move(classes);
    return whole.select(whole.utterances(), std::move(selection));
}

}  // namespace

SpecialSample::SpecialSample(const data::DataSet& whole, const ClassSet& set, double specialShare) {
    std::vector<char> inside(whole.source().classes()), outside(inside.size(), 1);
    for (const std::int32_t c : set) {
        inside.at(static_cast<std::size_t>(c)) = 1;
        outside.at(static_cast<std::size_t>(c)) = 0;
    }
    special_ = part(whole, std::move(inside));
    others_ = part(whole, std::move(outside));
    if (special_.frames() == 0 || others_.frames() == 0)
        throw Error(
            fmt::format("no frame is {} the classes {}", special_.frames() == 0 ? "of" : "outside", classSetText(set)),
            "specialists.sets", "give the set other classes");
    const double odds = specialShare / (1 - specialShare);
    const auto count = [](double frames, std::size_t all) {
        return std::clamp<std::size_t>(static_cast<std::size_t>(std::llround(frames)), 1, all);
    };
    const auto special = static_cast<double>(special_.frames());
    const auto others = static_cast<double>(others_.frames());
    specialTaken_ = count(std::min(special, odds * others), special_.frames());
    othersTaken_ = count(std::min(others, special / odds), others_.frames());
}

double SpecialSample::logOversampling() const {
    return std::log(static_cast<double>(specialTaken_) / static_cast<double>(special_.frames())) -
           std::log(static_cast<double>(othersTaken_) / static_cast<double>(others_.frames()));
}

std::unique_ptr<data::BatchStream> SpecialSample::stream(std::size_t batchFrames, const data::PassStart& start) const {
    const auto shuffled = [&](const data::DataSet& set, const char* purpose) {
        data::PassStart own;
        own.seed = seedFor(start.seed, purpose);
        own.jitter = start.jitter;
        return Frames(set.shuffled(batchFrames, own));
    };
    return std::make_unique<MixedStream>(shuffled(special_, "special"), shuffled(others_, "others"), specialTaken_,
                                         frames(), special_.source().inputDim(), batchFrames, start.skipBatches);
}

}  // namespace retort::distill
