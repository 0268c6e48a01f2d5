// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "core/kaldi/topology.h"

namespace retort::kaldi {

/// What one transition-id stands for.
struct TransitionRow {
    std::int32_t transitionState = 0;  ///< From 1.
    std::int32_t phone = 0;            ///< From 1.
    std::int32_t hmmState = 0;         ///< From 0.
    std::int32_t pdf = 0;              ///< From 0: index of the net's output.
    bool selfLoop = false;
    bool final = false;  ///< Leads to the last state.
    float logProb = 0;   ///< Natural logarithm.
};

/// The transition model at the start of a final.mdl: maps transition-ids (tids, from 1) to pdfs and phones. Immutable,
/// so any thread may ask.
class TransitionModel {
public:
    /// Reads final.mdl (binary or text, <Triples> or <Tuples>, classic or extended topology, plain or gzip); a folder
    /// stands for the final.mdl in it. What follows the transition model is not read. Throws Error naming file and
    /// place.
    static TransitionModel read(const std::filesystem::path& path);

    /// From its parts; `logProbs` has an entry for each tid and one unused before them. Throws Error at `where` unless
    /// each phone has one entry, states are in range and emit, pdfs are 0 or more, and the log probabilities fit in
    /// number.
    TransitionModel(Topology topology, std::vector<TransitionTuple> tuples, std::vector<float> logProbs,
                    const std::string& where = "transition model");

    std::int32_t numTransitionIds() const { return static_cast<std::int32_t>(rows_.size()) - 1; }
    std::int32_t numTransitionStates() const { return static_cast<std::int32_t>(tuples_.size()); }
    std::int32_t numPdfs() const { return numPdfs_; }
    std::int32_t numPhones() const { return numPhones_; }

    /// Requires 1 <= tid <= numTransitionIds(); see checkTid.
    const TransitionRow& row(std::int32_t tid) const { return rows_[static_cast<std::size_t>(tid)]; }
    std::int32_t pdfOf(std::int32_t tid) const { return row(tid).pdf; }
    std::int32_t phoneOf(std::int32_t tid) const { return row(tid).phone; }
    bool hasTid(std::int32_t tid) const { return tid >= 1 && tid <= numTransitionIds(); }
    /// Throws Error at `where` for a tid that this model does not have.
    void checkTid(std::int32_t tid, const std::string& where) const;

    const Topology& topology() const { return topology_; }
    const std::vector<TransitionTuple>& tuples() const { return tuples_; }
    const std::vector<float>& logProbs() const { return logProbs_; }

private:
    Topology topology_;
    std::vector<TransitionTuple> tuples_;
    std::vector<float> logProbs_;
    std::vector<TransitionRow> rows_;  ///< By tid; entry 0 is unused.
    std::int32_t numPdfs_ = 0;
    std::int32_t numPhones_ = 0;
};

/// Log probabilities of a model just initialised: those of the topology, with entry 0 unused.
std::vector<float> initialLogProbs(const Topology& topology, const std::vector<TransitionTuple>& tuples);

/// The model's bytes as Kaldi writes them, "\0B" included; classic form where forward and self-loop classes are equal.
std::string toBinary(const TransitionModel& model);

/// Writes toBinary() as a file of its own, followed by `acousticModel` (may be empty). Atomic.
void writeTransitionModel(const std::filesystem::path& path, const TransitionModel& model,
                          const std::string& acousticModel = {});

}  // namespace retort::kaldi
