// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "core/data/inputs.h"
#include "core/experiment/experiment.h"
#include "core/math/gemm_backend.h"
#include "core/run/run_folder.h"
#include "core/run/thread_shares.h"

namespace retort::run {

/// run.json: what a run was made with. Kept up to date while it runs.
class RunInfo {
public:
    /// Writes run.json with state "running". Where one is there, the inputs must be those that it names (Error
    /// otherwise), and notes() says what else differs and may change the bits.
    static RunInfo open(const RunFolder& folder, const experiment::Plan& plan, const data::Inputs& inputs,
                        const ThreadShares& shares, const GemmBackend& products);

    /// Id of the backend that the run in this folder began with: "openblas" for runs older than the choice; "" for
    /// none.
    static std::string recordedProducts(const RunFolder& folder);

    /// The threads of each model that the run in this folder began with, if it began with as many in all; of a run
    /// older than the shares, all for each. Nothing where the run has no record, or a model of the plan is not in it.
    static std::optional<ThreadShares> recordedShares(const RunFolder& folder, const experiment::Plan& plan,
                                                      int threads);

    /// Records the end: "finished", "finished with failures" or "stopped".
    void close(const std::string& state);

    const std::vector<std::string>& notes() const { return notes_; }

    /// One hash over all inputs and the front end.
    std::string inputHash() const;

private:
    void write() const;

    std::filesystem::path file_;
    nlohmann::ordered_json json_;
    std::vector<std::string> notes_;
};

}  // namespace retort::run
