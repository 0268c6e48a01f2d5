// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/distill/specialists/summed_kl.h"

#include <algorithm>
#include <cmath>

namespace retort::distill {

namespace {

constexpr int mostIterations = 10000;
constexpr double goodEnough = 1e-9;
/// Masses below this count as this, so that nothing is divided by 0.
constexpr double smallest = 1e-300;

}  // namespace

Convergence& Convergence::operator+=(const Convergence& other) {
    frames += other.frames;
    iterations += other.iterations;
    mostIterations = std::max(mostIterations, other.mostIterations);
    largestGradient = std::max(largestGradient, other.largestGradient);
    return *this;
}

/// Outcomes that the same opinions name become one group.
void SummedKl::formGroups(std::size_t n, std::span<const Opinion> opinions) {
    groupOf_.assign(n, 0);
    names_.assign(opinions.size(), 0);
    std::size_t groups = 1;
    for (std::size_t m = 0; m < opinions.size(); ++m) {
        split_.assign(groups, 0);
        for (const std::uint32_t c : opinions[m].outcomes) {
            const std::uint32_t before = groupOf_[c];
            if (split_[before] == 0) {
                split_[before] = static_cast<std::uint32_t>(groups++);
                names_.resize(groups * opinions.size());
                std::copy_n(names_.begin() + static_cast<std::ptrdiff_t>(before * opinions.size()), opinions.size(),
                            names_.end() - static_cast<std::ptrdiff_t>(opinions.size()));
                names_[(groups - 1) * opinions.size() + m] = 1;
            }
            groupOf_[c] = split_[before];
        }
    }
}

void SummedKl::solve(std::span<const double> generalist, std::span<const Opinion> opinions, std::span<double> q,
                     Convergence& seen) {
    const std::size_t n = generalist.size();
    if (opinions.empty()) {
        std::copy(generalist.begin(), generalist.end(), q.begin());
        return;
    }
    formGroups(n, opinions);
    const std::size_t sources = opinions.size();
    const std::size_t groups = names_.size() / sources;
    double m = 1;
    s_.assign(generalist.begin(), generalist.end());
    for (const Opinion& opinion : opinions) {
        m += opinion.weight;
        for (std::size_t i = 0; i < opinion.outcomes.size(); ++i)
            s_[opinion.outcomes[i]] += opinion.weight * opinion.probabilities[i];
    }
    evidence_.assign(groups, 0);
    mass_.assign(groups, 0);
    for (std::size_t c = 0; c < n; ++c) {
        evidence_[groupOf_[c]] += s_[c];
        mass_[groupOf_[c]] += std::max(generalist[c], smallest);
    }

    // pull_[m] = rest_m / q(rest of m)
    const auto pulls = [&] {
        pull_.assign(sources, 0);
        for (std::size_t g = 0; g < groups; ++g)
            for (std::size_t i = 0; i < sources; ++i)
                if (names_[g * sources + i] == 0) pull_[i] += mass_[g];
        for (std::size_t i = 0; i < sources; ++i)
            pull_[i] = opinions[i].weight * opinions[i].rest / std::max(pull_[i], smallest);
    };
    const auto pullOn = [&](std::size_t g) {
        double sum = 0;
        for (std::size_t i = 0; i < sources; ++i)
            if (names_[g * sources + i] == 0) sum += pull_[i];
        return sum;
    };
    int iterations = 0;
    double gradient = 0;
    pulls();
    do {
        for (std::size_t g = 0; g < groups; ++g) mass_[g] = (evidence_[g] + mass_[g] * pullOn(g)) / m;
        pulls();
        gradient = 0;
        for (std::size_t g = 0; g < groups; ++g) gradient += std::abs(mass_[g] * (m - pullOn(g)) - evidence_[g]);
    } while (++iterations < mostIterations && gradient > goodEnough * m);

    for (std::size_t c = 0; c < n; ++c) {
        const std::size_t g = groupOf_[c];
        q[c] = s_[c] * (mass_[g] / std::max(evidence_[g], smallest));
    }
    ++seen.frames;
    seen.iterations += iterations;
    seen.mostIterations = std::max(seen.mostIterations, iterations);
    seen.largestGradient = std::max(seen.largestGradient, gradient);
}

double summedKl(std::span<const double> generalist, std::span<const Opinion> opinions, std::span<const double> u,
                std::span<double> gradient) {
    const std::size_t n = generalist.size();
    const double top = *std::max_element(u.begin(), u.end());
    std::vector<double> q(n);
    double sum = 0;
    for (std::size_t c = 0; c < n; ++c) sum += q[c] = std::exp(u[c] - top);
    for (double& value : q) value /= sum;
    double loss = 0, m = 1;
    for (const Opinion& opinion : opinions) m += opinion.weight;
    for (std::size_t c = 0; c < n; ++c) {
        loss -= generalist[c] * std::log(std::max(q[c], smallest));
        gradient[c] = m * q[c] - generalist[c];
    }
    for (const Opinion& opinion : opinions) {
        std::vector<char> named(n, 0);
        for (std::size_t i = 0; i < opinion.outcomes.size(); ++i) {
            const std::uint32_t c = opinion.outcomes[i];
            named[c] = 1;
            loss -= opinion.weight * opinion.probabilities[i] * std::log(std::max(q[c], smallest));
            gradient[c] -= opinion.weight * opinion.probabilities[i];
        }
        double rest = 0;
        for (std::size_t c = 0; c < n; ++c) rest += named[c] != 0 ? 0 : q[c];
        const double held = opinion.weight * opinion.rest;
        if (held == 0) continue;
        loss -= held * std::log(std::max(rest, smallest));
        for (std::size_t c = 0; c < n; ++c)
            if (named[c] == 0) gradient[c] -= held * q[c] / std::max(rest, smallest);
    }
    return loss;
}

}  // namespace retort::distill
