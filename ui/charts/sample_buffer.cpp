// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/sample_buffer.h"

#include <algorithm>
#include <cmath>

namespace retort::ui {

namespace {

constexpr std::size_t fan = 16;  // children a bucket
constexpr std::size_t none = std::numeric_limits<std::size_t>::max();

}  // namespace

// Bucket b of level l covers samples [b * 16^(l+1), (b+1) * 16^(l+1)). Only full buckets are kept; `none` marks one
// without a finite sample.

void SampleBuffer::append(double x, double y) {
    // A clock that steps back must not break the binary searches.
    if (!x_.empty() && !(x >= x_.back())) x = x_.back();
    if (x_.empty() && !std::isfinite(x)) x = 0;
    x_.append(x);
    y_.append(y);
    std::size_t children = x_.size();
    for (std::size_t l = 0; children % fan == 0; ++l, children /= fan) {
        if (l == levels_.size()) levels_.emplace_back();
        std::size_t low = none, high = none;
        const std::size_t first = children - fan;
        for (std::size_t c = first; c < children; ++c) {
            const std::size_t a = l == 0 ? (std::isfinite(y_[c]) ? c : none) : levels_[l - 1].lowest[c];
            const std::size_t b = l == 0 ? a : levels_[l - 1].highest[c];
            if (a != none && (low == none || y_[a] < y_[low])) low = a;
            if (b != none && (high == none || y_[b] > y_[high])) high = b;
        }
        levels_[l].lowest.push_back(low);
        levels_[l].highest.push_back(high);
    }
}

void SampleBuffer::clear() {
    x_.clear();
    y_.clear();
    levels_.clear();
}

namespace {

/// Walks the fewest buckets that cover samples [begin, end), in order: fine, coarse, fine.
template <class Levels, class Visit>
void cover(const Levels& levels, std::size_t begin, std::size_t end, const Visit& visit) {
    std::size_t i = begin;
    while (i < end) {
        std::size_t level = 0, width = 1;  // level 0: the sample itself
        while (level < levels.size() && i % (width * fan) == 0 && i + width * fan <= end) {
            width *= fan;
            ++level;
        }
        visit(level, i / width);
        i += width;
    }
}

}  // namespace

SampleBuffer::Range SampleBuffer::yRange(double low, double high) const {
    const auto begin = std::lower_bound(x_.begin(), x_.end(), low), end = std::upper_bound(begin, x_.end(), high);
    Range range;
    cover(levels_, static_cast<std::size_t>(begin - x_.begin()), static_cast<std::size_t>(end - x_.begin()),
          [&](std::size_t level, std::size_t bucket) {
              const std::size_t a = level == 0 ? bucket : levels_[level - 1].lowest[bucket];
              const std::size_t b = level == 0 ? bucket : levels_[level - 1].highest[bucket];
              if (a == none || !std::isfinite(y_[a])) return;
              if (!(range.low <= y_[a])) range.low = y_[a];
              if (!(range.high >= y_[b])) range.high = y_[b];
          });
    return range;
}

std::vector<QPointF> SampleBuffer::decimated(double low, double high, int columns) const {
    std::vector<QPointF> points;
    if (x_.empty() || columns < 1 || !(low <= high)) return points;
    const auto indexOf = [this](auto at) { return static_cast<std::size_t>(at - x_.begin()); };
    std::size_t begin = indexOf(std::lower_bound(x_.begin(), x_.end(), low));
    std::size_t end = indexOf(std::upper_bound(x_.begin(), x_.end(), high));
    const std::size_t before = begin, after = end;
    const auto point = [this](std::size_t i) { return QPointF(x_[i], y_[i]); };
    const std::size_t budget = 4 * static_cast<std::size_t>(columns);
    if (before > 0) points.push_back(point(before - 1));
    if (end - begin <= budget) {
        for (std::size_t i = begin; i < end; ++i) points.push_back(point(i));
    } else {
        points.reserve(budget + 2);
        const double width = (high - low) / columns;
        for (int c = 0; c < columns && begin < end; ++c) {
            // The last column takes what rounding left over.
            std::size_t next = end;
            if (c + 1 < columns) {
                next = indexOf(std::lower_bound(x_.begin() + begin, x_.begin() + end, low + width * (c + 1)));
            }
            if (next == begin) continue;
            std::size_t lowest = none, highest = none;
            cover(levels_, begin, next, [&](std::size_t level, std::size_t bucket) {
                const std::size_t a = level == 0 ? bucket : levels_[level - 1].lowest[bucket];
                const std::size_t b = level == 0 ? bucket : levels_[level - 1].highest[bucket];
                if (a == none || !std::isfinite(y_[a])) return;
                if (lowest == none || y_[a] < y_[lowest]) lowest = a;
                if (highest == none || y_[b] > y_[highest]) highest = b;
            });
            const std::size_t last = next - 1;
            std::size_t chosen[4] = {begin, std::min(lowest, highest), std::max(lowest, highest), last};
            std::size_t previous = none;
            for (const std::size_t i : chosen) {
                if (i == none || i == previous) continue;
                points.push_back(point(i));
                previous = i;
            }
            begin = next;
        }
    }
    if (after < x_.size()) points.push_back(point(after));
    return points;
}

std::size_t SampleBuffer::nearest(double x) const {
    if (x_.empty() || std::isnan(x)) return size();
    const auto at = static_cast<std::size_t>(std::lower_bound(x_.begin(), x_.end(), x) - x_.begin());
    if (at == 0) return 0;
    if (at == x_.size()) return at - 1;
    return x - x_[at - 1] <= x_[at] - x ? at - 1 : at;
}

}  // namespace retort::ui
