// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/jitter.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <utility>

#include "core/base/random.h"

namespace retort::data {

namespace {

class JitteredStream : public BatchStream {
public:
    JitteredStream(std::unique_ptr<BatchStream> inner, const ImageShape& shape, int pixels, std::uint64_t seed)
        : inner_(std::move(inner)), shape_(shape), pixels_(pixels), seed_(seed) {}

    bool next(Batch& batch) override {
        if (!inner_->next(batch)) return false;
        for (std::size_t r = 0; r < batch.frames(); ++r) {
            const FrameRef& ref = batch.refs[r];
            const std::uint64_t bits = mix64(seed_ ^ mix64(std::uint64_t{ref.utterance} << 32 | ref.frame));
            shiftImage(shape_, draw(bits >> 32), draw(bits & 0xffffffffU), batch.features.row(r));
        }
        return true;
    }

private:
    /// -pixels … pixels from 32 random bits.
    int draw(std::uint64_t bits) const {
        const auto choices = static_cast<std::uint64_t>(2 * pixels_ + 1);
        return static_cast<int>(bits * choices >> 32) - pixels_;
    }

    std::unique_ptr<BatchStream> inner_;
    ImageShape shape_;
    int pixels_;
    std::uint64_t seed_;
};

}  // namespace

void shiftImage(const ImageShape& shape, int right, int down, float* image) {
    const auto columns = static_cast<int>(shape.columns);
    const auto rows = static_cast<int>(shape.rows);
    const int kept = std::max(0, columns - std::abs(right));
    const auto row = [&](int y) { return image + static_cast<std::ptrdiff_t>(y) * columns; };
    // Rows are taken in the order in which none is overwritten before it is read.
    for (int i = 0; i < rows; ++i) {
        const int y = down > 0 ? rows - 1 - i : i;
        const int from = y - down;
        if (from < 0 || from >= rows) {
            std::fill_n(row(y), columns, 0.0F);
            continue;
        }
        std::memmove(row(y) + std::max(0, right), row(from) + std::max(0, -right),
                     static_cast<std::size_t>(kept) * sizeof(float));
        std::fill_n(right > 0 ? row(y) : row(y) + kept, columns - kept, 0.0F);
    }
}

std::unique_ptr<BatchStream> jittered(std::unique_ptr<BatchStream> inner, const ImageShape& shape, int pixels,
                                      std::uint64_t seed) {
    return std::make_unique<JitteredStream>(std::move(inner), shape, pixels, seed);
}

}  // namespace retort::data
