// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/base/problem.h"
#include "core/data/inputs.h"
#include "core/experiment/experiment.h"
#include "core/record/journal.h"
#include "core/run/breakdown.h"
#include "core/run/checkpoint_store.h"
#include "core/run/ensembles.h"
#include "core/run/results.h"
#include "core/run/run_folder.h"
#include "core/train/control.h"
#include "core/train/evaluation.h"

namespace retort::run {

/// Seconds of work since a run began, interruptions not counted.
class RunClock {
public:
    explicit RunClock(double earlier) : earlier_(earlier), start_(std::chrono::steady_clock::now()) {}
    double seconds() const {
        return earlier_ + std::chrono::duration<double>(std::chrono::steady_clock::now() - start_).count();
    }

private:
    double earlier_;
    std::chrono::steady_clock::time_point start_;
};

/// What all models of a run share.
struct JobContext {
    const experiment::Plan& plan;
    const data::Inputs& inputs;
    const RunFolder& folder;
    record::EventSink& events;
    record::Journal& journal;
    train::Control& control;
    ThreadPool& pool;
    RunClock clock;
    std::string inputHash;
    std::string model;  ///< The one at work.

    record::Event event(record::Event::Kind kind) const;
    void message(const std::string& text) const;
    void progress(const std::string& what, double done) const;
};

enum class JobResult { Done, Stopped, Failed };

/// Trains, writes and evaluates the models of a run one after the other.
class ModelJobs {
public:
    explicit ModelJobs(JobContext& job);

    /// Takes one model as far as it goes: from its checkpoint if there is one. Its teachers must have been run before.
    /// A model that cannot be trained fails alone, with an event that says why; Errors of kind Failure come through.
    JobResult run(const experiment::PlannedModel& model);

    /// Results so far: of models finished before, then new ones in planned order, each ensemble after its last member.
    const std::vector<ResultRow>& rows() const { return rows_; }

    /// Why models failed, by name.
    const std::map<std::string, std::string>& failures() const { return failed_; }

    /// Deletes stores of soft targets that were not asked for by name.
    void removeTemporaryStores() const;

private:
    struct Evaluated {
        std::optional<train::Evaluation> validation, test;
    };

    JobResult train(const experiment::PlannedModel& model, Checkpoint& checkpoint);
    std::shared_ptr<distill::Predictor> makeTeacher(const experiment::PlannedModel& student, std::string& hash) const;
    void finish(const experiment::PlannedModel& model, Checkpoint& checkpoint);
    std::string evaluationJson(const Evaluated& results) const;
    void writeEnsembleEvaluation(const std::string& name, const Evaluated& results) const;
    Evaluated evaluate(distill::Predictor& net, const std::string& what);
    const Evaluated& evaluated(const std::string& row);
    ResultRow makeRow(const std::string& name, const Evaluated& results) const;
    std::filesystem::path memberFile(const std::string& name) const;
    nn::Model readMember(const std::string& name) const;
    /// Rows of models that an earlier process finished, whether they are asked for now or not.
    void addFinishedRows();
    void addEnsembles();
    bool hasRow(const std::string& name) const;

    JobContext& job_;
    std::vector<Ensemble> ensembles_;
    PhoneGroups groups_;  ///< Of the classes; empty where they cannot be told.
    std::vector<ResultRow> rows_;
    std::map<std::string, Evaluated> evaluations_;
    std::map<std::string, std::string> failed_;  ///< Name -> why.
};


}  // namespace retort::run
