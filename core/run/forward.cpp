// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/forward.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/base/error.h"
#include "core/distill/objective.h"
#include "core/math/kernels.h"

namespace retort::run {

namespace {

/// Batches under way of each sort: one that is filled, one that waits, one that is used.
constexpr std::size_t batches = 3;

/// Frames in one product: enough for full speed, few enough that 14,000 outputs of each stay below 16 MB.
std::size_t framesFor(std::size_t outputs) {
    constexpr std::size_t numbers = std::size_t{1} << 22;
    return std::clamp<std::size_t>(numbers / std::max<std::size_t>(outputs, 1) / 64 * 64, 256, 1024);
}

}  // namespace

Forwarder::Forwarder(nn::Network network, Output output, std::vector<double> logPriors, ThreadPool& pool, Sink sink,
                     nn::Precision precision)
    : network_(std::move(network)),
      kind_(output),
      logPriors_(logPriors.begin(), logPriors.end()),
      pool_(pool),
      sink_(std::move(sink)),
      precision_(precision),
      batchFrames_(framesFor(network_.outputs())),
      toCompute_(batches),
      toWrite_(batches),
      spareFrames_(batches),
      spareOutputs_(batches) {
    for (std::size_t i = 0; i < batches; ++i) {
        spareFrames_.push({});
        spareOutputs_.push({});
    }
    spareFrames_.pop(filling_);
    computer_ = std::thread([this] { compute(); });
    writer_ = std::thread([this] { write(); });
}

Forwarder::~Forwarder() {
    fail(nullptr);
    if (computer_.joinable()) computer_.join();
    if (writer_.joinable()) writer_.join();
}

void Forwarder::fail(std::exception_ptr error) {
    {
        const std::lock_guard lock(mutex_);
        if (!error_) error_ = std::move(error);
    }
    for (Channel<Batch>* channel : {&toCompute_, &toWrite_, &spareFrames_, &spareOutputs_}) channel->cancel();
}

void Forwarder::rethrow() {
    const std::lock_guard lock(mutex_);
    std::rethrow_exception(error_);
}

void Forwarder::add(const std::string& key, ConstMatrixView frames, int left, int right) {
    for (std::size_t t = 0; t < frames.rows; ++t)
        if (!kernels::allFinite(frames.row(t), frames.cols))
            throw Error(fmt::format("frame {} of utterance {} holds a value that is NaN or infinite", t, key), key,
                        "make these features again");
    const auto before = static_cast<std::size_t>(left);
    const std::size_t context = before + 1 + static_cast<std::size_t>(right);
    for (std::size_t t = 0; t < frames.rows; ++t) {
        if (filling_.rows.rows() != batchFrames_) filling_.rows.resize(batchFrames_, network_.inputs());
        if (t == 0 || filling_.used == 0) filling_.parts.push_back({key, 0, frames.rows});
        float* row = filling_.rows.row(filling_.used);
        if (t >= before && t + context - before <= frames.rows && frames.stride == frames.cols) {
            std::copy_n(frames.row(t - before), context * frames.cols, row);
        } else {
            for (std::size_t k = 0; k < context; ++k) {
                const std::size_t wanted = std::clamp(t + k, before, before + frames.rows - 1) - before;
                row = std::copy_n(frames.row(wanted), frames.cols, row);
            }
        }
        ++filling_.parts.back().rows;
        if (++filling_.used == batchFrames_) send();
    }
}

void Forwarder::send() {
    if (!toCompute_.push(std::move(filling_)) || !spareFrames_.pop(filling_)) rethrow();
}

void Forwarder::finish() {
    if (finished_) return;
    if (filling_.used > 0) send();
    finished_ = true;
    toCompute_.close();
    computer_.join();
    writer_.join();
    if (error_) rethrow();
}

void Forwarder::compute() {
    try {
        const nn::Step step{.pool = pool_, .precision = precision_};
        Batch frames, out;
        while (toCompute_.pop(frames) && spareOutputs_.pop(out)) {
            const ConstMatrixView logits = network_.forward(step, frames.rows.view().rowRange(0, frames.used));
            out.rows.resize(logits.rows, logits.cols);
            if (kind_ == Output::Posteriors)
                distill::softmaxRows(pool_, logits, 1.0, out.rows);
            else if (kind_ == Output::LogLikelihoods)
                distill::logSoftmaxRows(pool_, logits, out.rows);
            for (std::size_t r = 0; r < logits.rows; ++r) {
                if (kind_ == Output::Logits) std::copy_n(logits.row(r), logits.cols, out.rows.row(r));
                if (kind_ == Output::LogLikelihoods)
                    kernels::axpy(-1.0F, logPriors_.data(), out.rows.row(r), logits.cols);
            }
            out.used = frames.used;
            out.parts.swap(frames.parts);
            frames.parts.clear();
            frames.used = 0;
            if (!toWrite_.push(std::move(out)) || !spareFrames_.push(std::move(frames))) return;
        }
        toWrite_.close();
    } catch (...) {
        fail(std::current_exception());
    }
}

void Forwarder::write() {
    try {
        Batch out;
        Matrix longer;  // of an utterance that goes on in the next batch
        std::size_t gathered = 0;
        while (toWrite_.pop(out)) {
            std::size_t row = 0;
            for (const Part& part : out.parts) {
                const ConstMatrixView rows = out.rows.view().rowRange(row, part.rows);
                row += part.rows;
                if (part.rows == part.frames) {
                    handOut(part.key, rows);
                    continue;
                }
                if (gathered == 0) longer.resize(part.frames, rows.cols);
                std::copy_n(rows.data, part.rows * rows.cols, longer.row(gathered));
                gathered += part.rows;
                if (gathered < part.frames) continue;
                handOut(part.key, longer);
                gathered = 0;
            }
            out.parts.clear();
            if (!spareOutputs_.push(std::move(out))) return;
        }
    } catch (...) {
        fail(std::current_exception());
    }
}

void Forwarder::handOut(const std::string& key, ConstMatrixView rows) const {
    if (!kernels::allFinite(rows.data, rows.rows * rows.cols))
        throw Error(fmt::format("the output for utterance {} is not finite", key), key,
                    "are the features scaled as in training?");
    sink_(key, rows);
}

}  // namespace retort::run
