// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/data/data_set.h"
#include "core/distill/objective.h"
#include "core/distill/teacher.h"

namespace retort::distill {

/// Soft targets on disk: each frame's row once, keyed by utterance and frame, in float16, whole or the k largest with
/// the mass of the rest. Tied by `hash` to what made it: another teacher, temperature or front end gives another hash.
struct StoreSpec {
    std::string hash;
    std::size_t classes = 0;
    std::size_t k = 0;    ///< 0 keeps all classes.
    bool logits = false;  ///< Rows are logits instead of probabilities; then k = 0.

    std::size_t rowBytes() const;
};

/// What storing would cost and lose, measured on some rows before anything is written.
struct StoreForecast {
    double bytes = 0;
    double restMass = 0;    ///< Mean mass outside the k kept.
    double divergence = 0;  ///< Mean KL(row ‖ row as read back, its rest spread evenly), nats.
};

/// `rows` [sample x classes] of what would be stored for `frames` frames.
StoreForecast forecastStore(const StoreSpec& spec, ConstMatrixView rows, std::size_t frames);

/// Writes a store, utterance by utterance, in any order. Throws Error (failure) when the disk is full.
class TargetStoreWriter {
public:
    TargetStoreWriter(const std::filesystem::path& file, const StoreSpec& spec);
    ~TargetStoreWriter();
    /// rows [frames x classes] of one utterance.
    void add(const std::string& utterance, ConstMatrixView rows);
    /// Writes the index; without it the file is no store.
    void finish();

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

/// A finished store. Rows are kept in memory where they fit in `memoryBytes`, else read on demand.
class TargetStore {
public:
    TargetStore(const std::filesystem::path& file, std::size_t memoryBytes);

    const StoreSpec& spec() const { return spec_; }
    bool has(const std::string& utterance, std::size_t frames) const;
    /// First row of an utterance. Throws Error if it is not there.
    std::uint64_t firstRow(const std::string& utterance) const;

    /// Decodes row `row` as row `r` of `targets` (whose sizes must be set by prepare); probabilities sum to 1.
    void prepare(std::size_t rows, SoftTargets& targets) const;
    void decode(std::uint64_t row, std::size_t r, SoftTargets& targets) const;

private:
    /// A file descriptor that closes itself.
    class Descriptor {
    public:
        explicit Descriptor(int fd = -1) : fd_(fd) {}
        ~Descriptor();
        Descriptor(const Descriptor&) = delete;
        Descriptor& operator=(Descriptor&& other) noexcept {
            std::swap(fd_, other.fd_);
            return *this;
        }
        int get() const { return fd_; }

    private:
        int fd_;
    };

    const std::uint8_t* bytesOf(std::uint64_t row, std::vector<std::uint8_t>& scratch) const;

    std::filesystem::path file_;
    StoreSpec spec_;
    Descriptor descriptor_;
    std::uint64_t dataStart_ = 0;
    std::vector<std::uint8_t> memory_;
    struct Place {
        std::uint64_t row;
        std::uint32_t frames;
    };
    std::unordered_map<std::string, Place> places_;
};

/// Soft targets of the utterances of one source out of a store.
class StoredTargets : public TargetProvider {
public:
    /// Throws Error naming the first utterance that the store lacks or holds with another length.
    StoredTargets(std::shared_ptr<const TargetStore> store, const data::DataSet& set);
    void fetch(ThreadPool& pool, const data::Batch& batch, SoftTargets& targets) override;

private:
    std::shared_ptr<const TargetStore> store_;
    std::vector<std::uint64_t> firstRow_;  ///< By utterance index of the source.
};

/// True if `file` is a finished store made for exactly this.
bool isStoreFor(const std::filesystem::path& file, const StoreSpec& spec);

}  // namespace retort::distill
