// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <map>
#include <memory>
#include <optional>

#include "ui/charts/sample_buffer.h"

namespace retort::ui {

/// Exponential moving averages of whole curves, kept and continued as samples arrive:
/// s(n) = (1 - w) * sum of w^(n-i) y(i) / (1 - w^n), so that the start is not drawn towards zero. Samples that are not
/// finite stay gaps and are left out of the average. Work stops when the time given is over, so that a million samples
/// never hold up the window; the line of the weight before stays until the new one is whole.
class Smoother {
public:
    using Samples = std::shared_ptr<const SampleBuffer>;

    /// Spends at most about `milliseconds` on the averages of `curves`; true when all are up to date.
    bool work(const std::vector<Samples>& curves, double weight, double milliseconds);
    /// The average of `curve`, of as many samples as are done; nullptr before the first.
    const SampleBuffer* line(const Samples& curve) const;

private:
    struct Track {
        double weight = 0;
        SampleBuffer line;
        double sum = 0, share = 0;  // share = 1 - w^n
        bool advance(const SampleBuffer& samples, const QElapsedTimer& clock, double milliseconds);
    };
    struct Entry {
        Samples samples;
        std::optional<Track> shown, coming;
    };
    std::map<const SampleBuffer*, Entry> entries_;
};

}  // namespace retort::ui
