// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/run_results.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/experiment/controls.h"
#include "core/formats/formats.h"
#include "core/run/checkpoint_store.h"
#include "core/run/corrected_bias.h"
#include "core/run/ensemble_facts.h"
#include "core/run/evaluation_json.h"
#include "core/run/specialist_figures.h"
#include "core/run/specialist_groups.h"
#include "core/run/specialist_predictor.h"
#include "core/run/transfers.h"
#include "core/train/fidelity.h"

namespace retort::run {

namespace {

using experiment::PlannedModel;
using record::Event;
namespace fs = std::filesystem;

void takeSets(ResultRow& row, const std::optional<train::Evaluation>& from, std::optional<SetResult>& to) {
    if (!from) return;
    to = SetResult{from->frameAccuracy, from->crossEntropy, from->ece};
    row.framesPerSecond = from->framesPerSecond;
}

ResultRow makeRow(const std::string& name, const std::optional<train::Evaluation>& validation,
                  const std::optional<train::Evaluation>& test) {
    ResultRow row;
    row.name = name;
    takeSets(row, validation, row.validation);
    takeSets(row, test, row.test);
    return row;
}

void stopIfAsked(const JobContext& job) {
    if (job.control.shouldStop()) throw StopRequested();
}

}  // namespace

fs::path memberFile(const JobContext& job, const std::string& name) {
    const bool own = job.planned(name) != nullptr;
    return formats::modelFile(own ? job.folder.model(name) : job.plan.experiment.resolve(name));
}

nn::Model readMember(const JobContext& job, const std::string& name) {
    return formats::readModel(memberFile(job, name));
}

std::shared_ptr<distill::Teacher> together(const JobContext& job, ThreadPool& pool, const Ensemble& ensemble) {
    std::vector<nn::Network> members;
    for (const std::string& member : ensemble.members) members.emplace_back(readMember(job, member));
    auto teacher =
        std::make_shared<distill::Teacher>(std::move(members), distill::meanNamed(ensemble.mean), ensemble.weights);
    distill::fitTeacher(pool, *teacher, ensemble.fit, job.inputs.validation, [&] { stopIfAsked(job); });
    return teacher;
}

std::shared_ptr<distill::Predictor> predictorOf(const JobContext& job, ThreadPool& pool, const Ensemble& ensemble) {
    if (ensemble.specialists)
        return expertsOf(specialistContext(job), pool, ensemble.members, [&] { stopIfAsked(job); });
    return together(job, pool, ensemble);
}

RunResults::RunResults(const JobContext& job, const std::vector<Event>& earlier)
    : job_(job), ensembles_(findEnsembles(job.plan)), groups_(classGroups(job.plan.experiment, job.inputs.classes)) {
    for (const PlannedModel& model : job_.plan.models) {
        const fs::path folder = job_.folder.model(model.name);
        const std::optional<Checkpoint> checkpoint = readCheckpoint(folder / "checkpoint");
        if (!checkpoint || !checkpoint->complete) continue;
        const fs::path file = folder / "result.json";
        try {
            rows_.push_back(rowFromJson(files::readAll(file)));
        } catch (const Error& e) {
            throw failure(e.message(), file.string(), "delete the model's folder to train it anew");
        }
    }
    for (const Event& event : earlier)
        if (event.kind == Event::Kind::ModelEvaluated && job_.planned(event.model) == nullptr &&
            find(event.model) == nullptr)
            rows_.push_back(rowFromJson(event.text));
}

std::size_t RunResults::place(const ResultRow& row) const {
    const auto& models = job_.plan.models;
    const auto indexOf = [&](const std::string& name) {
        return static_cast<std::size_t>(
            std::find_if(models.begin(), models.end(), [&](const PlannedModel& m) { return m.name == name; }) -
            models.begin());
    };
    if (const std::size_t own = indexOf(row.name); own < models.size()) return 2 * own;
    std::size_t last = 0;
    for (const Ensemble& ensemble : ensembles_)
        for (const std::string& member : ensemble.members)
            if (const std::size_t i = indexOf(member); ensemble.name == row.name && i < models.size())
                last = std::max(last, i);
    return 2 * last + 1;
}

std::vector<ResultRow> RunResults::rows() const {
    const std::lock_guard lock(mutex_);
    std::vector<ResultRow> sorted = rows_;
    std::sort(sorted.begin(), sorted.end(), [this](const ResultRow& a, const ResultRow& b) {
        return std::make_pair(place(a), a.name) < std::make_pair(place(b), b.name);
    });
    return sorted;
}

const ResultRow* RunResults::find(const std::string& name) const {
    const auto found = std::find_if(rows_.begin(), rows_.end(), [&](const ResultRow& row) { return row.name == name; });
    return found == rows_.end() ? nullptr : &*found;
}

void RunResults::add(const ResultRow& row) {
    Event result = Reporter(job_, row.name).event(Event::Kind::ModelEvaluated);
    result.text = toJsonText(row);
    {
        const std::lock_guard lock(mutex_);
        rows_.push_back(row);
    }
    job_.events.take(result);
}

void RunResults::addModel(ThreadPool& pool, const PlannedModel& model, const nn::Model& final,
                          const train::TrainingState& state, const Correction& correction) {
    const bool specialist = model.spec.kind == "specialists";
    std::shared_ptr<distill::Predictor> net;
    if (specialist) {
        net = readSpecialists(specialistContext(job_), {model.name});
    } else {
        std::vector<nn::Network> members;
        members.emplace_back(final);
        net = std::make_shared<distill::Teacher>(std::move(members), distill::Mean::Arithmetic);
    }
    const Evaluated ours = evaluate(pool, *net, model.name);
    ResultRow row = makeRow(model.name, ours.validation, ours.test);
    row.kind = specialist ? "specialist" : model.spec.kind;
    row.role = model.role;
    row.network = nn::architecture(model.spec.network);
    row.parameters = final.parameters();
    row.epochs = state.epoch;
    row.seconds = state.seconds;
    row.group = experiment::pointOf(model, job_.plan);
    if (model.spec.kind == "distilled") row.baseline = experiment::controlOf(model, job_.plan);
    row.teacher = teacherRow(model, ensembles_, job_.plan);
    row.biasCorrection = correction.made;
    row.uncorrected = correction.before;
    if (row.biasCorrection) row.biasCorrection->missing = missingOf(ours, row.biasCorrection->classes);
    addAgreements(row, model, ours);
    addDivergence(pool, row, *net);
    if (model.role == "teacher") keep(model.name, ours);  // others will be compared with it
    add(row);
    const fs::path folder = job_.folder.model(model.name);
    files::writeAtomically(folder / "result.json", toJsonText(row) + "\n");
    files::writeAtomically(folder / "evaluation.json", evaluationJson(ours));
}

void RunResults::addAgreements(ResultRow& row, const PlannedModel& model, const Evaluated& ours) {
    std::vector<std::string> compared;
    for (const distill::TeacherRef& teacher : model.teachers)
        if (job_.planned(teacher.name) != nullptr) compared.push_back(teacher.name);
    if (!row.teacher.empty() && row.teacher != (compared.empty() ? "" : compared.front()))
        compared.push_back(row.teacher);
    for (const std::string& teacher : compared) {
        const Evaluated& theirs = evaluated(teacher);
        if (ours.test && theirs.test)
            row.agreement[teacher] = train::agreement(*ours.test, *theirs.test);
        else if (ours.validation && theirs.validation)
            row.agreement[teacher] = train::agreement(*ours.validation, *theirs.validation);
    }
}

void RunResults::addDivergence(ThreadPool& pool, ResultRow& row, distill::Predictor& student) const {
    const data::DataSet& held = job_.inputs.test.empty() ? job_.inputs.validation : job_.inputs.test;
    if (row.teacher.empty() || held.empty()) return;
    const Reporter reporter(job_, row.name);
    row.divergence[row.teacher] =
        train::meanDivergence(pool, *predictorOf(job_, pool, behind(row.teacher)), student, held, [&](double done) {
            stopIfAsked(job_);
            reporter.progress("comparing with " + row.teacher, done);
        });
}

Correction RunResults::correctBiases(ThreadPool& pool, const PlannedModel& model, nn::Model& final) const {
    Correction correction;
    if (model.spec.transfer.whole()) return correction;
    correction.made =
        findBiasCorrection(pool, final, model.spec.transfer, trainingCoverage(model, job_.plan, job_.inputs),
                           job_.inputs, [&] { stopIfAsked(job_); });
    if (!correction.made) return correction;
    std::vector<nn::Network> members;
    members.emplace_back(final);
    distill::Teacher uncorrected(std::move(members), distill::Mean::Arithmetic);
    const Evaluated before = evaluate(pool, uncorrected, model.name);
    const ResultRow row = makeRow(model.name, before.validation, before.test);
    correction.before = Uncorrected{row.validation, row.test, missingOf(before, correction.made->classes)};
    applyTo(final, *correction.made);
    Reporter(job_, model.name).message(correctionText(*correction.made));
    return correction;
}

MissingClasses RunResults::missingOf(const Evaluated& results, const std::vector<std::int32_t>& classes) const {
    if (results.test) return missingClasses(*results.test, job_.inputs.test, classes);
    return results.validation ? missingClasses(*results.validation, job_.inputs.validation, classes) : MissingClasses();
}

nlohmann::ordered_json RunResults::factsOf(const Ensemble& ensemble) const {
    ThreadPool pool(job_.shares.of(ensemble.name), &job_.products);
    const Reporter reporter(job_, ensemble.name);
    const std::shared_ptr<distill::Teacher> mean = together(job_, pool, ensemble);
    nlohmann::ordered_json json = membersJson(ensemble, *mean);
    std::string hint;
    for (const auto& [name, set] :
         {std::pair{"validation", &job_.inputs.validation}, std::pair{"test", &job_.inputs.test}}) {
        if (set->empty()) continue;
        const train::EnsembleGrowth growth = train::measureGrowth(pool, *mean, *set, [&](double done) {
            stopIfAsked(job_);
            reporter.progress("adding the members of " + ensemble.name, done);
        });
        json[name] = growthJson(growth);
        // No choice is made on test data where there is validation data.
        if (hint.empty()) hint = growthText(growth, name);
    }
    if (!hint.empty()) reporter.message(hint);
    json["hint"] = hint;
    return json;
}

void RunResults::addEnsemble(const Ensemble& ensemble) {
    ResultRow row;
    {
        const std::lock_guard lock(mutex_);
        const auto ready = [&](const std::string& m) { return find(m) != nullptr || job_.planned(m) == nullptr; };
        if (find(ensemble.name) != nullptr || !std::all_of(ensemble.members.begin(), ensemble.members.end(), ready))
            return;
        for (const std::string& member : ensemble.members)
            if (const ResultRow* trained = find(member)) {
                row.parameters += trained->parameters;
                row.epochs = std::max(row.epochs, trained->epochs);
                row.seconds += trained->seconds;
                row.network = trained->network;
            }
    }
    const Evaluated& results = evaluated(ensemble.name);
    const ResultRow measured = makeRow(ensemble.name, results.validation, results.test);
    row.name = ensemble.name;
    row.validation = measured.validation;
    row.test = measured.test;
    row.framesPerSecond = measured.framesPerSecond;
    const PlannedModel* first = job_.planned(ensemble.members.front());
    row.kind = ensemble.specialists                              ? "specialists"
               : ensemble.members.size() > 1 || first != nullptr ? "ensemble"
                                                                 : "file";
    row.role = first != nullptr ? first->role : "teacher";
    nlohmann::ordered_json more = nlohmann::ordered_json::object();
    if (ensemble.specialists) {
        const std::string& generalist = first->teachers.front().name;
        row.teacher = generalist;
        addAgreements(row, *first, results);
        more = specialistsJson(ensemble, results);
        const std::lock_guard lock(mutex_);
        if (const ResultRow* trained = find(generalist)) row.parameters += trained->parameters;
    } else if (ensemble.members.size() > 1) {
        more["ensemble"] = factsOf(ensemble);
    }
    for (const std::string& member : ensemble.members)
        if (job_.planned(member) == nullptr) row.parameters += readMember(job_, member).parameters();
    // Ensembles have no weights of their own, but a folder for what is known of them.
    if (const std::string folder = folderOf(ensemble.name); !folder.empty() && job_.planned(folder) == nullptr) {
        files::createFolders(job_.folder.model(folder));
        files::writeAtomically(job_.folder.model(folder) / "evaluation.json", evaluationJson(results, more));
    }
    add(row);
}

RunResults::Evaluated RunResults::evaluate(ThreadPool& pool, distill::Predictor& net, const std::string& row) const {
    Evaluated result;
    const Reporter reporter(job_, row);
    const auto progress = [&](double done) {
        if (job_.control.shouldStop()) throw StopRequested();
        reporter.progress("evaluating " + row, done);
    };
    if (!job_.inputs.validation.empty())
        result.validation = train::evaluate(pool, net, job_.inputs.validation, progress);
    if (!job_.inputs.test.empty()) result.test = train::evaluate(pool, net, job_.inputs.test, progress);
    return result;
}

const RunResults::Evaluated& RunResults::keep(const std::string& row, Evaluated results) {
    const std::lock_guard lock(mutex_);
    return evaluations_[row] = std::move(results);
}

const RunResults::Evaluated& RunResults::evaluated(const std::string& row) {
    const auto known = [&]() -> const Evaluated* {
        const std::lock_guard lock(mutex_);
        const auto found = evaluations_.find(row);
        return found == evaluations_.end() ? nullptr : &found->second;
    };
    if (const Evaluated* there = known()) return *there;
    const std::lock_guard lock(comparing_);
    if (const Evaluated* there = known()) return *there;
    const Ensemble ensemble = behind(row);
    ThreadPool pool(job_.shares.of(row), &job_.products);
    const std::shared_ptr<distill::Predictor> net = predictorOf(job_, pool, ensemble);
    Evaluated results = evaluate(pool, *net, row);
    if (const auto* experts = dynamic_cast<const distill::SpecialistEnsemble*>(net.get()))
        results.experts = {experts->weight(), experts->convergence()};
    return keep(row, std::move(results));
}

Ensemble RunResults::behind(const std::string& row) const {
    if (job_.planned(row) == nullptr)
        for (const Ensemble& ensemble : ensembles_)
            if (ensemble.name == row) return ensemble;
    return {row, {row}, "arithmetic", {}, {}, plannedSpecialist(job_.plan, row) != nullptr};
}

nlohmann::ordered_json RunResults::specialistsJson(const Ensemble& ensemble, const Evaluated& results) {
    const distill::ClassSets sets = readSets(job_.folder, ensemble.name);
    const std::string& generalist = job_.planned(ensemble.members.front())->teachers.front().name;
    const Evaluated& alone = evaluated(generalist);
    nlohmann::ordered_json json = {{"generalist", generalist}, {"sets", nlohmann::ordered_json::array()}};
    for (const distill::ClassSet& set : sets) json["sets"].push_back(distill::classSetText(set));
    if (results.experts) {
        json["weight"] = results.experts->weight;
        json["convergence"] = toJson(results.experts->convergence);
    }
    if (alone.validation && results.validation)
        json["validation"] =
            toJson(specialistFigures(sets, *alone.validation, *results.validation, job_.inputs.validation));
    if (alone.test && results.test)
        json["test"] = toJson(specialistFigures(sets, *alone.test, *results.test, job_.inputs.test));
    return {{"specialists", std::move(json)}};
}

std::string RunResults::evaluationJson(const Evaluated& results, const nlohmann::ordered_json& more) const {
    nlohmann::ordered_json json = {{"format", "retort-evaluation/1"}};
    const auto speakersKnown = [&](const char* set) {
        return std::any_of(
            job_.inputs.summaries.begin(), job_.inputs.summaries.end(),
            [&](const data::SetSummary& summary) { return summary.name == set && summary.speakers > 0; });
    };
    // Validation utterances come from the training set unless there is a set of their own.
    const bool own = !job_.plan.experiment.inputs.validation.set.empty();
    if (results.validation)
        json["validation"] = evaluationDetails(*results.validation, job_.inputs.validation, groups_,
                                               speakersKnown(own ? "validation" : "train"));
    if (results.test) json["test"] = evaluationDetails(*results.test, job_.inputs.test, groups_, speakersKnown("test"));
    if (!more.is_null()) json.update(more);
    // Names of speakers and phones are bytes of somebody's files.
    return json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

void RunResults::fail(const std::string& model, const std::string& why) {
    {
        const std::lock_guard lock(mutex_);
        failed_[model] = why;
    }
    Event e = Reporter(job_, model).event(Event::Kind::ModelFailed);
    e.text = why;
    job_.events.take(e);
}

bool RunResults::failed(const std::string& model) const {
    const std::lock_guard lock(mutex_);
    return failed_.contains(model);
}

std::map<std::string, std::string> RunResults::failures() const {
    const std::lock_guard lock(mutex_);
    return failed_;
}

}  // namespace retort::run
