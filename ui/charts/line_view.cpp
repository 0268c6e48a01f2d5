// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/line_view.h"

#include <algorithm>
#include <cmath>

namespace retort::ui {

namespace {

using Extent = LineView::Extent;

Extent laid(const Extent& e, bool logarithmic) {
    constexpr double least = 1e-300;
    return logarithmic ? Extent{std::log(std::max(e.low, least)), std::log(std::max(e.high, least))} : e;
}

}  // namespace

void LineView::choose(const Extent& extent) {
    if (!(extent.low < extent.high) || !std::isfinite(extent.high - extent.low)) return;
    chosen_ = extent;
    following_ = false;
}

void LineView::settle(Extent to, const Extent& data, bool logarithmic) {
    const Extent all = laid(data, logarithmic);
    const double whole = all.high - all.low, least = whole * 1e-9;
    double span = std::clamp(to.high - to.low, least, whole);
    if (span < to.high - to.low) {
        to = all;
    } else if (to.low < all.low) {
        to = {all.low, all.low + span};
    } else if (to.high > all.high) {
        to = {all.high - span, all.high};
    } else if (to.high - to.low < least) {
        const double middle = (to.low + to.high) / 2;
        to = {middle - span / 2, middle + span / 2};
    }
    if (to.low <= all.low + whole * 1e-12 && to.high >= all.high - whole * 1e-12) {
        following_ = true;
        return;
    }
    choose(logarithmic ? Extent{std::exp(to.low), std::exp(to.high)} : to);
}

void LineView::zoom(double center, double factor, const Extent& data, bool logarithmic) {
    const Extent seen = laid(resolve(data), logarithmic);
    const double at = laid({center, center}, logarithmic).low;
    settle({at - (at - seen.low) * factor, at + (seen.high - at) * factor}, data, logarithmic);
}

Extent LineView::roomFor(const Extent& data, bool below, int parts) {
    const double span = data.high - data.low;
    if (!(span > 0) || !std::isfinite(span)) return data;
    const double step = std::exp2(std::floor(std::log2(span))) / parts;
    if (below) return {std::floor(data.low / step) * step, std::ceil(data.high / step) * step};
    return {data.low, data.low + std::ceil(span / step) * step};
}

void LineView::pan(double share, const Extent& data, bool logarithmic) {
    const Extent seen = laid(resolve(data), logarithmic);
    const double by = (seen.high - seen.low) * share;
    settle({seen.low + by, seen.high + by}, data, logarithmic);
}

}  // namespace retort::ui
