// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/forward.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/base/error.h"
#include "core/distill/objective.h"
#include "core/math/kernels.h"

namespace retort::run {

namespace {

/// Frames in one product: enough for full speed, few enough that 14,000 outputs of each stay below 60 MB.
constexpr std::size_t batchFrames = 1024;

}  // namespace

Forwarder::Forwarder(nn::Network network, Output output, std::vector<double> logPriors, ThreadPool& pool, Sink sink)
    : network_(std::move(network)),
      kind_(output),
      logPriors_(logPriors.begin(), logPriors.end()),
      pool_(pool),
      sink_(std::move(sink)),
      batch_(batchFrames, network_.inputs()) {}

void Forwarder::add(const std::string& key, ConstMatrixView frames, int left, int right) {
    for (std::size_t t = 0; t < frames.rows; ++t)
        if (!kernels::allFinite(frames.row(t), frames.cols))
            throw Error(fmt::format("frame {} of utterance {} holds a value that is NaN or infinite", t, key), key,
                        "make these features again");
    pending_.push_back({key, Matrix(frames.rows, network_.outputs())});
    const auto before = static_cast<std::size_t>(left);
    const std::size_t context = before + 1 + static_cast<std::size_t>(right);
    for (std::size_t t = 0; t < frames.rows; ++t) {
        float* row = batch_.row(used_);
        for (std::size_t k = 0; k < context; ++k) {
            const std::size_t wanted = std::clamp(t + k, before, before + frames.rows - 1) - before;
            row = std::copy_n(frames.row(wanted), frames.cols, row);
        }
        if (++used_ == batchFrames) flush();
    }
}

void Forwarder::finish() {
    flush();
}

void Forwarder::flush() {
    const nn::Step step{pool_};
    const ConstMatrixView logits =
        used_ > 0 ? network_.forward(step, batch_.view().rowRange(0, used_)) : ConstMatrixView{};
    ConstMatrixView rows = logits;
    if (kind_ != Output::Logits && used_ > 0) {
        results_.resize(logits.rows, logits.cols);
        if (kind_ == Output::Posteriors) {
            distill::softmaxRows(pool_, logits, 1.0, results_);
        } else {
            distill::logSoftmaxRows(pool_, logits, results_);
            for (std::size_t r = 0; r < results_.rows(); ++r)
                kernels::axpy(-1.0F, logPriors_.data(), results_.row(r), results_.cols());
        }
        rows = results_;
    }
    std::size_t taken = 0;
    while (!pending_.empty()) {
        Pending& first = pending_.front();
        const std::size_t count = std::min(first.output.rows() - first.done, used_ - taken);
        for (std::size_t i = 0; i < count; ++i, ++taken) {
            const float* row = rows.row(taken);
            if (!kernels::allFinite(row, rows.cols))
                throw Error(fmt::format("the output for utterance {} is not finite", first.key), first.key,
                            "are the features scaled as in training?");
            std::copy_n(row, rows.cols, first.output.row(first.done++));
        }
        if (first.done < first.output.rows()) break;
        sink_(first.key, first.output);
        pending_.pop_front();
    }
    used_ = 0;
}

}  // namespace retort::run
