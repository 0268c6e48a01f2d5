// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/distill/fit_teacher.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/base/error.h"
#include "core/math/kernels.h"

namespace retort::distill {

namespace {

constexpr std::size_t batchFrames = 1024;
/// Most numbers of logits that are held at once, all members together.
constexpr std::size_t mostLogits = 32U << 20;

/// Calibrated logits of each member for labelled frames.
struct Held {
    std::vector<Matrix> logits;
    std::vector<std::int32_t> labels;
};

Held hold(ThreadPool& pool, Teacher& teacher, const data::DataSet& set, const std::function<void()>& between) {
    const std::size_t most = std::max<std::size_t>(1, mostLogits / (teacher.classes() * teacher.members()));
    const std::size_t every = std::max<std::size_t>(1, (set.frames() + most - 1) / most);
    Held held;
    held.logits.resize(teacher.members());
    for (Matrix& logits : held.logits) logits.resize((set.frames() + every - 1) / every, teacher.classes());
    std::size_t frame = 0;
    data::Batch batch;
    const std::unique_ptr<data::BatchStream> stream = set.sequential(batchFrames);
    while (stream->next(batch)) {
        between();
        std::vector<std::size_t> taken;
        for (std::size_t r = 0; r < batch.frames(); ++r, ++frame)
            if (frame % every == 0 && batch.labels[r] >= 0) taken.push_back(r);
        for (std::size_t m = 0; m < teacher.members(); ++m) {
            const ConstMatrixView v = teacher.memberLogits(pool, batch.features, m);
            for (std::size_t i = 0; i < taken.size(); ++i)
                std::copy_n(v.row(taken[i]), v.cols, held.logits[m].row(held.labels.size() + i));
        }
        for (const std::size_t r : taken) held.labels.push_back(batch.labels[r]);
    }
    for (Matrix& logits : held.logits) logits.resize(held.labels.size(), teacher.classes());
    return held;
}

/// Mean over rows of E_q v - v_y for q = softmax(b v): the slope of the cross entropy in b.
double slope(ConstMatrixView v, std::span<const std::int32_t> labels, double b) {
    double sum = 0;
    for (std::size_t r = 0; r < v.rows; ++r) {
        if (labels[r] < 0) continue;
        const float top = kernels::maximum(v.row(r), v.cols);
        double mass = 0, mean = 0;
        for (std::size_t k = 0; k < v.cols; ++k) {
            const auto d = static_cast<double>(v(r, k) - top);
            const double e = std::exp(b * d);
            mass += e;
            mean += e * d;
        }
        sum += mean / mass - static_cast<double>(v(r, static_cast<std::size_t>(labels[r])) - top);
    }
    return sum;
}

/// Cross entropy of softmax(s) with the labels, and along d its slope and curvature; means over rows.
struct Along {
    double value = 0, slope = 0, curvature = 0;
};
Along along(const Matrix& s, const Matrix& d, std::span<const std::int32_t> labels) {
    Along sums;
    const auto n = static_cast<double>(s.rows());
    for (std::size_t r = 0; r < s.rows(); ++r) {
        const auto y = static_cast<std::size_t>(labels[r]);
        const float top = kernels::maximum(s.row(r), s.cols());
        double mass = 0, mean = 0, square = 0;
        for (std::size_t k = 0; k < s.cols(); ++k) {
            const double e = std::exp(static_cast<double>(s(r, k) - top));
            const auto v = static_cast<double>(d(r, k));
            mass += e;
            mean += e * v;
            square += e * v * v;
        }
        mean /= mass;
        sums.value += (std::log(mass) - static_cast<double>(s(r, y) - top)) / n;
        sums.slope += (mean - static_cast<double>(d(r, y))) / n;
        sums.curvature += std::max(0.0, square / mass - mean * mean) / n;
    }
    return sums;
}

void addTimes(double a, const Matrix& v, Matrix& s) {
    kernels::axpy(static_cast<float>(a), v.data(), s.data(), s.size());
}

}  // namespace

double fitTemperature(ConstMatrixView logits, std::span<const std::int32_t> labels) {
    double low = std::log(0.01), high = std::log(100.0);  // of 1/t
    for (int i = 0; i < 60; ++i) {
        const double middle = (low + high) / 2;
        (slope(logits, labels, std::exp(middle)) > 0 ? high : low) = middle;
    }
    return std::exp(-(low + high) / 2);
}

std::vector<double> fitMixture(ConstMatrixView p) {
    constexpr int mostSteps = 2000;
    constexpr double still = 1e-10;
    std::vector<double> a(p.cols, 1.0 / static_cast<double>(p.cols));
    for (int step = 0; step < mostSteps && p.rows > 0; ++step) {
        std::vector<double> next(p.cols, 0.0);
        for (std::size_t r = 0; r < p.rows; ++r) {
            double sum = 1e-300;
            for (std::size_t m = 0; m < p.cols; ++m) sum += a[m] * static_cast<double>(p(r, m));
            for (std::size_t m = 0; m < p.cols; ++m)
                next[m] += a[m] * static_cast<double>(p(r, m)) / sum / static_cast<double>(p.rows);
        }
        double moved = 0;
        for (std::size_t m = 0; m < p.cols; ++m) moved = std::max(moved, std::abs(next[m] - a[m]));
        a = std::move(next);
        if (moved < still) break;
    }
    return a;
}

std::vector<double> fitExponents(std::span<const Matrix> logits, std::span<const std::int32_t> labels) {
    constexpr int sweeps = 50;
    constexpr double still = 1e-5;
    const std::size_t members = logits.size();
    std::vector<double> a(members, 1.0 / static_cast<double>(members));
    for (int sweep = 0; sweep < sweeps; ++sweep) {
        Matrix s(logits[0].rows(), logits[0].cols());
        for (std::size_t m = 0; m < members; ++m) addTimes(a[m], logits[m], s);
        double moved = 0;
        for (std::size_t m = 0; m < members; ++m) {
            const Along here = along(s, logits[m], labels);
            if (here.curvature <= 0) continue;
            double step = std::max(-a[m], -here.slope / here.curvature);
            for (int halving = 0; halving < 20; ++halving, step /= 2) {
                Matrix tried = s;
                addTimes(step, logits[m], tried);
                if (along(tried, logits[m], labels).value > here.value) continue;
                s = std::move(tried);
                a[m] = std::max(0.0, a[m] + step);
                moved = std::max(moved, std::abs(step));
                break;
            }
        }
        if (moved < still) break;
    }
    return a;
}

void fitTeacher(ThreadPool& pool, Teacher& teacher, const TeacherFit& fit, const data::DataSet& held,
                const std::function<void()>& between) {
    if (!fit.temperatures && !fit.weights) return;
    Held frames = held.empty() ? Held() : hold(pool, teacher, held, between);
    if (frames.labels.empty())
        throw Error("there is no labelled validation data to fit teachers on", "validation",
                    "keep some: inputs.validation");
    const std::size_t members = teacher.members();
    if (fit.temperatures) {
        std::vector<double> temperatures;
        for (const Matrix& logits : frames.logits) temperatures.push_back(fitTemperature(logits, frames.labels));
        for (std::size_t m = 0; m < members; ++m) {
            temperatures[m] *= teacher.calibration(m);
            kernels::scale(static_cast<float>(teacher.calibration(m) / temperatures[m]), frames.logits[m].data(),
                           frames.logits[m].size());
        }
        teacher.calibrate(std::move(temperatures));
    }
    if (!fit.weights) return;
    if (teacher.mean() == Mean::Geometric) {
        teacher.setWeights(fitExponents(frames.logits, frames.labels));
        return;
    }
    Matrix p(frames.labels.size(), members);
    for (std::size_t m = 0; m < members; ++m) {
        softmaxRows(pool, frames.logits[m], 1.0, frames.logits[m]);
        for (std::size_t r = 0; r < frames.labels.size(); ++r)
            p(r, m) = frames.logits[m](r, static_cast<std::size_t>(frames.labels[r]));
    }
    teacher.setWeights(fitMixture(p));
}

}  // namespace retort::distill
