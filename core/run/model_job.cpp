// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/model_job.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/formats/formats.h"
#include "core/run/soft_targets.h"
#include "core/train/trainer.h"

namespace retort::run {

namespace {

using experiment::PlannedModel;
using record::Event;
namespace fs = std::filesystem;

const PlannedModel* planned(const experiment::Plan& plan, const std::string& name) {
    for (const PlannedModel& model : plan.models)
        if (model.name == name) return &model;
    return nullptr;
}

distill::Objective objectiveOf(const PlannedModel& model) {
    if (model.spec.kind != "distilled") return {};
    const distill::DistillSpec& spec = model.spec.distill;
    return {spec.objective == "logits" ? distill::Objective::Kind::Logits : distill::Objective::Kind::Soft, spec.temperature,
            spec.hardWeight};
}

std::string architecture(const nn::NetworkSpec& spec) {
    std::string text;
    for (const int units : spec.hidden) text += fmt::format("{}{}", text.empty() ? "" : "-", units);
    text += text.empty() ? "linear" : " " + spec.activation;
    if (spec.activation == "maxout") text += fmt::format(" {}", spec.maxoutPieces);
    return spec.batchNorm ? text + " batchNorm" : text;
}

/// What comparisons by utterance, class, phone and speaker need later: frames and hits of each utterance, the most frequent
/// confusions, all pairs of phones, frames and hits of each speaker.
nlohmann::ordered_json detailsOf(const train::Evaluation& evaluation, const data::DataSet& set, const PhoneGroups& groups,
                                 bool speakers) {
    constexpr std::size_t most = 200;
    nlohmann::ordered_json json = {{"frames", evaluation.frames},
                                   {"utteranceFrames", evaluation.utteranceFrames},
                                   {"utteranceCorrect", evaluation.utteranceCorrect},
                                   {"confusions", nlohmann::ordered_json::array()}};
    for (const train::Confusion& c : train::confusions(evaluation, set, most)) json["confusions"].push_back({c.aligned, c.decided, c.frames});
    if (!groups.names.empty()) {
        nlohmann::ordered_json counts = nlohmann::ordered_json::array();
        for (const PhonePair& pair : phonePairs(evaluation, set, groups)) counts.push_back({pair.aligned, pair.decided, pair.frames});
        json["phones"] = {{"names", groups.names}, {"counts", std::move(counts)}};
    }
    if (speakers) {
        std::vector<SpeakerResult> results = bySpeaker(evaluation, set);
        std::sort(results.begin(), results.end(),
                  [](const SpeakerResult& a, const SpeakerResult& b) { return a.speaker < b.speaker; });
        nlohmann::ordered_json list = nlohmann::ordered_json::array();
        for (const SpeakerResult& result : results) list.push_back({result.speaker, result.frames, result.correct});
        json["speakers"] = std::move(list);
    }
    return json;
}

/// Thrown where a stop is asked for inside an evaluation.
struct StopRequested {};

const formats::ModelFormat& kerasFormat() { return formats::formatNamed("keras-h5"); }

}  // namespace

Event JobContext::event(Event::Kind kind) const {
    Event e;
    e.kind = kind;
    e.model = model;
    e.time = clock.seconds();
    return e;
}

void JobContext::message(const std::string& text) const {
    Event e = event(Event::Kind::Message);
    e.text = text;
    events.take(e);
}

void JobContext::progress(const std::string& what, double done) const {
    Event e = event(Event::Kind::Progress);
    e.text = what;
    e.values["done"] = done;
    events.take(e);
}

ModelJobs::ModelJobs(JobContext& job)
    : job_(job), ensembles_(findEnsembles(job.plan)), groups_(classGroups(job.plan.experiment, job.inputs.classes)) {
    addFinishedRows();
}

JobResult ModelJobs::run(const PlannedModel& model) {
    job_.model = model.name;
    const fs::path folder = job_.folder.model(model.name);
    const auto fail = [&](const std::string& why) {
        failed_[model.name] = why;
        Event e = job_.event(Event::Kind::ModelFailed);
        e.text = why;
        job_.events.take(e);
        return JobResult::Failed;
    };
    for (const distill::TeacherRef& teacher : model.teachers)
        if (!teacher.posteriors && failed_.contains(teacher.name))
            return fail(fmt::format("its teacher {} could not be trained", teacher.name));
    files::createFolders(folder);
    Checkpoint checkpoint = readCheckpoint(folder / "checkpoint").value_or(Checkpoint());
    try {
        if (!checkpoint.complete) {
            const JobResult result = train(model, checkpoint);
            if (result == JobResult::Failed) return fail(checkpoint.state.reason);
            if (result == JobResult::Stopped) return result;
            finish(model, checkpoint);
        }
        addEnsembles();
    } catch (const StopRequested&) {
        return JobResult::Stopped;  // whatever was being evaluated is evaluated again by a resumed run
    } catch (const Error& e) {
        if (e.kind() == ErrorKind::Failure) throw;
        return fail(e.what());
    }
    job_.model.clear();
    return JobResult::Done;
}

void ModelJobs::addFinishedRows() {
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
}

JobResult ModelJobs::train(const PlannedModel& model, Checkpoint& checkpoint) {
    const data::Inputs& inputs = job_.inputs;
    const fs::path folder = job_.folder.model(model.name);
    const bool fresh = checkpoint.state.parameters.empty();
    nn::Network network(nn::makeModel(model.spec.network, inputs.inputDim, inputs.classes, model.seed));
    const distill::Objective objective = objectiveOf(model);
    if (model.spec.training.precision == "bfloat16" && job_.pool.bfloat16Backend() == nullptr)
        job_.message("this processor has no bfloat16 instructions: float32 is used");

    if (fresh) {
        Event started = job_.event(Event::Kind::ModelStarted);
        started.text = model.role;
        started.values = {{"epochs", model.spec.training.epochs},
                          {"batch", model.spec.training.batch},
                          {"batchesPerEpoch", static_cast<double>(inputs.train.batches(static_cast<std::size_t>(model.spec.training.batch)))},
                          {"parameters", static_cast<double>(network.parameters().size())}};
        job_.events.take(started);
    }
    SoftTargetProviders targets;
    if (objective.kind != distill::Objective::Kind::Hard && !checkpoint.state.finished) {
        SoftTargetPlan plan;
        plan.objective = objective;
        if (model.teachers.front().posteriors) {
            plan.archive = job_.plan.experiment.resolve(model.teachers.front().name);
            plan.recipe = job_.plan.experiment.recipeFolder();
            plan.hash = files::hashOf(files::hashOfFile(plan.archive) + job_.inputHash);
        } else {
            plan.teacher = makeTeacher(model, plan.hash);
        }
        const distill::DistillSpec& spec = model.spec.distill;
        plan.hash = files::hashOf(fmt::format("{} {} {} {}", plan.hash, spec.temperature, spec.objective, spec.topK));
        plan.targets = spec.targets;
        plan.topK = static_cast<std::size_t>(spec.topK);
        plan.epochs = model.spec.training.epochs;
        if (model.spec.training.precision == "bfloat16" && job_.pool.bfloat16Backend() != nullptr)
            plan.precision = nn::Precision::Bfloat16;
        plan.folder = job_.folder.file("targets");
        plan.memoryBytes = (static_cast<std::size_t>(job_.plan.experiment.inputs.memory) << 20) / 2;
        targets = prepareSoftTargets(plan, inputs.train, inputs.validation, job_.pool,
                                     {[&](const std::string& text) {
                                          if (fresh) job_.message(text);
                                      },
                                      [&](double done) { job_.progress("soft targets", done); },
                                      [&] { return job_.control.stopping(); }});
        if (targets.stopped) return JobResult::Stopped;
    }
    const train::TrainTask task{model.name, model.spec.training, objective, model.seed, inputs.train, inputs.validation,
                                targets.train.get(), targets.validation.get()};
    const train::TrainHooks hooks{
        job_.events, job_.control,
        [&](int epoch, const nn::Network& net) {
            formats::writeModel(net.toModel(), kerasFormat(), folder / fmt::format("epoch-{:03d}.h5", epoch));
        },
        [&](const train::TrainingState& state) {
            job_.journal.sync();
            checkpoint.journalLength = job_.journal.length();
            if (&state != &checkpoint.state) checkpoint.state = state;
            writeCheckpoint(folder / "checkpoint", checkpoint);
        },
        [&] { return job_.clock.seconds(); }};
    switch (train::trainModel(task, hooks, job_.pool, network, checkpoint.state)) {
        case train::Outcome::Stopped:
            return JobResult::Stopped;
        case train::Outcome::Failed:
            return JobResult::Failed;
        case train::Outcome::Finished:
            break;
    }
    return JobResult::Done;
}

fs::path ModelJobs::memberFile(const std::string& name) const {
    const bool own = planned(job_.plan, name) != nullptr;
    return formats::modelFile(own ? job_.folder.model(name) : job_.plan.experiment.resolve(name));
}

nn::Model ModelJobs::readMember(const std::string& name) const { return formats::readModel(memberFile(name)); }

std::shared_ptr<distill::Predictor> ModelJobs::makeTeacher(const PlannedModel& student, std::string& hash) const {
    std::vector<nn::Network> members;
    for (const distill::TeacherRef& teacher : student.teachers) {
        members.emplace_back(readMember(teacher.name));
        hash += files::hashOfFile(memberFile(teacher.name));
    }
    hash += student.spec.distill.mean + job_.inputHash;
    for (const double weight : student.teacherWeights) hash += fmt::format(" {}", weight);
    hash = files::hashOf(hash);
    return std::make_shared<distill::Teacher>(std::move(members), distill::meanNamed(student.spec.distill.mean), student.teacherWeights);
}

void ModelJobs::finish(const PlannedModel& model, Checkpoint& checkpoint) {
    const fs::path folder = job_.folder.model(model.name);
    const train::TrainingState& state = checkpoint.state;
    const int epoch = model.spec.training.keep == "best" && state.topEpoch > 0 ? state.topEpoch : state.epoch;
    const nn::Model final = formats::readModel(folder / fmt::format("epoch-{:03d}.h5", epoch));
    formats::writeModel(final, kerasFormat(), folder / "final.h5");
    const formats::ModelFormat& text = formats::formatNamed("seed-text");
    if (const std::optional<std::string> missing = text.cannotSay(final))
        job_.message(fmt::format("final.txt is left out: its layout has no words for {}", *missing));
    else
        formats::writeModel(final, text, folder / "final.txt");

    Event finished = job_.event(Event::Kind::ModelFinished);
    finished.epoch = state.epoch;
    finished.step = state.step;
    finished.text = state.reason;
    finished.values["seconds"] = state.seconds;
    finished.values["finalEpoch"] = epoch;
    job_.events.take(finished);

    std::vector<nn::Network> members;
    members.emplace_back(final);
    distill::Teacher net(std::move(members), distill::Mean::Arithmetic);
    evaluations_[model.name] = evaluate(net, model.name);
    ResultRow row = makeRow(model.name, evaluations_[model.name]);
    row.kind = model.spec.kind;
    row.role = model.role;
    row.network = architecture(model.spec.network);
    row.parameters = final.parameters();
    row.epochs = state.epoch;
    row.seconds = state.seconds;
    row.teacher = teacherRow(model, ensembles_, job_.plan);
    std::vector<std::string> compared;
    for (const distill::TeacherRef& teacher : model.teachers)
        if (planned(job_.plan, teacher.name) != nullptr) compared.push_back(teacher.name);
    if (!row.teacher.empty() && row.teacher != (compared.empty() ? "" : compared.front())) compared.push_back(row.teacher);
    for (const std::string& teacher : compared) {
        const Evaluated& theirs = evaluated(teacher);
        const Evaluated& ours = evaluations_[model.name];
        if (ours.test && theirs.test)
            row.agreement[teacher] = train::agreement(*ours.test, *theirs.test);
        else if (ours.validation && theirs.validation)
            row.agreement[teacher] = train::agreement(*ours.validation, *theirs.validation);
    }
    rows_.push_back(row);
    Event result = job_.event(Event::Kind::ModelEvaluated);
    result.text = toJsonText(row);
    job_.events.take(result);
    files::writeAtomically(folder / "result.json", toJsonText(row) + "\n");
    files::writeAtomically(folder / "evaluation.json", evaluationJson(evaluations_[model.name]));

    // What training needed is not needed any more: the checkpoint shrinks to a mark that the model is done with.
    job_.journal.sync();
    checkpoint.journalLength = job_.journal.length();
    checkpoint.complete = true;
    for (AlignedFloats* array : {&checkpoint.state.parameters, &checkpoint.state.networkState, &checkpoint.state.optimizer,
                                 &checkpoint.state.accepted})
        AlignedFloats().swap(*array);
    writeCheckpoint(folder / "checkpoint", checkpoint);
    if (model.role != "teacher") evaluations_.erase(model.name);  // nobody will be compared with it
}

std::string ModelJobs::evaluationJson(const Evaluated& results) const {
    nlohmann::ordered_json json = {{"format", "retort-evaluation/1"}};
    const auto speakersKnown = [&](const char* set) {
        return std::any_of(job_.inputs.summaries.begin(), job_.inputs.summaries.end(),
                           [&](const data::SetSummary& summary) { return summary.name == set && summary.speakers > 0; });
    };
    // Validation utterances come from the training set unless there is a set of their own.
    const bool own = !job_.plan.experiment.inputs.validation.set.empty();
    if (results.validation)
        json["validation"] = detailsOf(*results.validation, job_.inputs.validation, groups_, speakersKnown(own ? "validation" : "train"));
    if (results.test) json["test"] = detailsOf(*results.test, job_.inputs.test, groups_, speakersKnown("test"));
    // Names of speakers and phones are bytes of somebody's files.
    return json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

/// Ensembles have no weights of their own, but a folder for what is known of them.
void ModelJobs::writeEnsembleEvaluation(const std::string& name, const Evaluated& results) const {
    const std::string folder = folderOf(name);
    if (folder.empty() || planned(job_.plan, folder) != nullptr) return;
    files::createFolders(job_.folder.model(folder));
    files::writeAtomically(job_.folder.model(folder) / "evaluation.json", evaluationJson(results));
}

ModelJobs::Evaluated ModelJobs::evaluate(distill::Predictor& net, const std::string& what) {
    Evaluated result;
    const auto progress = [&](double done) {
        if (job_.control.shouldStop()) throw StopRequested();
        job_.progress("evaluating " + what, done);
    };
    if (!job_.inputs.validation.empty()) result.validation = train::evaluate(job_.pool, net, job_.inputs.validation, progress);
    if (!job_.inputs.test.empty()) result.test = train::evaluate(job_.pool, net, job_.inputs.test, progress);
    return result;
}

const ModelJobs::Evaluated& ModelJobs::evaluated(const std::string& row) {
    if (const auto found = evaluations_.find(row); found != evaluations_.end()) return found->second;
    // Finished before this process began: its final weights say it again.
    std::vector<nn::Network> members;
    distill::Mean mean = distill::Mean::Arithmetic;
    std::vector<double> weights;
    if (planned(job_.plan, row) != nullptr) members.emplace_back(readMember(row));
    for (const Ensemble& ensemble : ensembles_)
        if (ensemble.name == row && members.empty()) {
            for (const std::string& member : ensemble.members) members.emplace_back(readMember(member));
            mean = distill::meanNamed(ensemble.mean);
            weights = ensemble.weights;
        }
    distill::Teacher net(std::move(members), mean, weights);
    return evaluations_[row] = evaluate(net, row);
}

ResultRow ModelJobs::makeRow(const std::string& name, const Evaluated& results) const {
    ResultRow row;
    row.name = name;
    const auto take = [&](const std::optional<train::Evaluation>& from, std::optional<SetResult>& to) {
        if (!from) return;
        to = SetResult{from->frameAccuracy, from->crossEntropy, from->ece};
        row.framesPerSecond = from->framesPerSecond;
    };
    take(results.validation, row.validation);
    take(results.test, row.test);
    return row;
}

bool ModelJobs::hasRow(const std::string& name) const {
    return std::any_of(rows_.begin(), rows_.end(), [&](const ResultRow& row) { return row.name == name; });
}

void ModelJobs::addEnsembles() {
    for (const Ensemble& ensemble : ensembles_) {
        const auto ready = [&](const std::string& m) { return hasRow(m) || planned(job_.plan, m) == nullptr; };
        if (hasRow(ensemble.name) || !std::all_of(ensemble.members.begin(), ensemble.members.end(), ready)) continue;
        ResultRow row = makeRow(ensemble.name, evaluated(ensemble.name));
        row.kind = ensemble.members.size() > 1 ? "ensemble" : "file";
        const PlannedModel* first = planned(job_.plan, ensemble.members.front());
        row.role = first != nullptr ? first->role : "teacher";
        for (const std::string& member : ensemble.members) {
            if (planned(job_.plan, member) == nullptr) row.parameters += readMember(member).parameters();
            for (const ResultRow& trained : rows_)
                if (trained.name == member) {
                    row.parameters += trained.parameters;
                    row.epochs = std::max(row.epochs, trained.epochs);
                    row.seconds += trained.seconds;
                    row.network = trained.network;
                }
        }
        writeEnsembleEvaluation(ensemble.name, evaluated(ensemble.name));
        rows_.push_back(row);
        job_.model = ensemble.name;
        Event result = job_.event(Event::Kind::ModelEvaluated);
        result.text = toJsonText(row);
        job_.events.take(result);
    }
}

void ModelJobs::removeTemporaryStores() const {
    const bool asked = std::any_of(job_.plan.models.begin(), job_.plan.models.end(),
                                   [](const PlannedModel& m) { return m.spec.kind == "distilled" && m.spec.distill.targets == "stored"; });
    std::error_code ignored;
    if (!asked) fs::remove_all(job_.folder.file("targets"), ignored);
}

}  // namespace retort::run
