// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <cstddef>
#include <limits>
#include <vector>

#include "ui/charts/shared_column.h"

namespace retort::ui {

/// All samples of one curve, x never falling, and a pyramid of minima and maxima over them, so that any stretch can be
/// drawn in time that hangs on its width in pixels, not on its samples, and no spike is lost. Appending is O(1)
/// amortised. Samples that are not finite interrupt the curve.
class SampleBuffer {
public:
    void append(double x, double y);
    void clear();
    std::size_t size() const { return x_.size(); }
    double x(std::size_t i) const { return x_[i]; }
    double y(std::size_t i) const { return y_[i]; }

    /// The samples as they are now, for another thread to read.
    struct View {
        SharedColumn::View x, y;
    };
    View view() const { return {x_.view(), y_.view()}; }

    /// Minimum and maximum of y over samples with x in [low, high]; NaN where there are none.
    struct Range {
        double low = std::numeric_limits<double>::quiet_NaN(), high = std::numeric_limits<double>::quiet_NaN();
    };
    Range yRange(double low, double high) const;

    /// Points to draw of [low, high] in `columns` pixel columns: at most four a column (first, minimum, maximum, last),
    /// plus one neighbour on either side so that lines leave the picture. Where there are fewer samples than that, the
    /// samples.
    std::vector<QPointF> decimated(double low, double high, int columns) const;

    /// Index of the sample whose x is nearest; size() where there is none.
    std::size_t nearest(double x) const;

private:
    SharedColumn x_, y_;
    struct Level {
        std::vector<std::size_t> lowest, highest;  // indices of the extremes of each full bucket
    };
    std::vector<Level> levels_;  // bucket sizes 16, 256, 4096, …
};

}  // namespace retort::ui
