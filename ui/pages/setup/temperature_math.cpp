// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/setup/temperature_math.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace retort::ui {

std::vector<double> softened(const std::vector<float>& logits, double temperature) {
    double largest = -std::numeric_limits<double>::infinity();
    for (const float logit : logits)
        if (std::isfinite(logit)) largest = std::max(largest, static_cast<double>(logit));
    std::vector<double> posterior(logits.size(), 0.0);
    if (!std::isfinite(largest) || !(temperature > 0)) return posterior;
    double sum = 0;
    for (std::size_t i = 0; i < logits.size(); ++i) {
        if (!std::isfinite(logits[i])) continue;
        posterior[i] = std::exp((static_cast<double>(logits[i]) - largest) / temperature);
        sum += posterior[i];
    }
    for (double& p : posterior) p /= sum;
    return posterior;
}

double entropy(const std::vector<double>& posterior) {
    double nats = 0;
    for (const double p : posterior)
        if (p > 0) nats -= p * std::log(p);
    return nats;
}

double effectiveClasses(const std::vector<double>& posterior) {
    return std::exp(entropy(posterior));
}

std::vector<std::size_t> topClasses(const std::vector<float>& logits, std::size_t count) {
    std::vector<std::size_t> order(logits.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto value = [&](std::size_t i) {
        return std::isfinite(logits[i]) ? logits[i] : -std::numeric_limits<float>::infinity();
    };
    count = std::min(count, order.size());
    std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(count), order.end(),
                      [&](std::size_t a, std::size_t b) { return value(a) != value(b) ? value(a) > value(b) : a < b; });
    order.resize(count);
    return order;
}

}  // namespace retort::ui
