// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "core/distill/specialists/summed_kl.h"
#include "core/nn/model.h"
#include "core/run/breakdown.h"
#include "core/run/ensembles.h"
#include "core/run/job_context.h"
#include "core/run/results.h"
#include "core/train/evaluation.h"
#include "core/train/training_state.h"

namespace retort::run {

/// Thrown where a stop is asked for inside an evaluation.
struct StopRequested {};

/// What was done to the biases of a net, and what it came to before; nothing where nothing was done.
struct Correction {
    std::optional<BiasCorrection> made;
    std::optional<Uncorrected> before;
};

/// What the models of a run have come to: their evaluations, the rows of the comparison, why some failed. Used by the
/// jobs of several models at once.
class RunResults {
public:
    /// Takes over the rows of models that an earlier part of the run finished, asked for now or not, and those of
    /// ensembles from the facts it told.
    RunResults(const JobContext& job, const std::vector<record::Event>& earlier);

    /// Rows so far in planned order, each ensemble behind its last member.
    std::vector<ResultRow> rows() const;

    const std::vector<Ensemble>& ensembles() const { return ensembles_; }

    /// Corrects the biases of classes that the model never saw, as its transfer settings ask, and says so. Throws
    /// StopRequested.
    Correction correctBiases(ThreadPool& pool, const experiment::PlannedModel& model, nn::Model& final) const;

    /// Evaluates a model's final weights, compares it with its teachers, and adds its row; writes result.json and
    /// evaluation.json and tells of them. Throws StopRequested.
    void addModel(ThreadPool& pool, const experiment::PlannedModel& model, const nn::Model& final,
                  const train::TrainingState& state, const Correction& correction);

    /// Evaluates an ensemble if all its members have been, and it has not; adds its row. Throws StopRequested.
    void addEnsemble(const Ensemble& ensemble);

    void fail(const std::string& model, const std::string& why);
    bool failed(const std::string& model) const;
    std::map<std::string, std::string> failures() const;

private:
    struct Evaluated {
        std::optional<train::Evaluation> validation, test;
        struct Experts {
            double weight = 1;
            distill::Convergence convergence;
        };
        std::optional<Experts> experts;  ///< Of specialists and their generalist.
    };

    Evaluated evaluate(ThreadPool& pool, distill::Predictor& net, const std::string& row) const;
    /// Of a model or ensemble finished before; its final weights say it again where this process did not evaluate it.
    const Evaluated& evaluated(const std::string& row);
    const Evaluated& keep(const std::string& row, Evaluated results);
    void addAgreements(ResultRow& row, const experiment::PlannedModel& model, const Evaluated& ours);
    void addDivergence(ThreadPool& pool, ResultRow& row, distill::Predictor& student) const;
    MissingClasses missingOf(const Evaluated& results, const std::vector<std::int32_t>& classes) const;
    /// The net or ensemble that a row is of.
    Ensemble behind(const std::string& row) const;
    /// What each further member adds, on validation and test data.
    nlohmann::ordered_json factsOf(const Ensemble& ensemble) const;
    void add(const ResultRow& row);
    const ResultRow* find(const std::string& name) const;
    /// `more`: what is known of an ensemble beside ("ensemble"), or of specialists ("specialists").
    std::string evaluationJson(const Evaluated& results, const nlohmann::ordered_json& more = {}) const;
    /// What specialists add to their generalist.
    nlohmann::ordered_json specialistsJson(const Ensemble& ensemble, const Evaluated& results);
    std::size_t place(const ResultRow& row) const;

    const JobContext& job_;
    const std::vector<Ensemble> ensembles_;
    const PhoneGroups groups_;  ///< Of the classes; empty where they cannot be told.
    std::mutex comparing_;      ///< One job at a time evaluates what another finished before; taken before `mutex_`.
    mutable std::mutex mutex_;  ///< Of everything below; evaluations stay where they are once kept.
    std::vector<ResultRow> rows_;
    std::map<std::string, Evaluated> evaluations_;
    std::map<std::string, std::string> failed_;  ///< Name -> why.
};

/// A planned model's final weights, or those of a file as the experiment names it.
std::filesystem::path memberFile(const JobContext& job, const std::string& name);
nn::Model readMember(const JobContext& job, const std::string& name);

/// The members of an ensemble as one, its numbers fitted on validation data where it asks for that. Throws
/// StopRequested.
std::shared_ptr<distill::Teacher> together(const JobContext& job, ThreadPool& pool, const Ensemble& ensemble);

/// The same; specialists are read together with their generalist.
std::shared_ptr<distill::Predictor> predictorOf(const JobContext& job, ThreadPool& pool, const Ensemble& ensemble);

}  // namespace retort::run
