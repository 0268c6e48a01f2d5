// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/student_targets.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/base/files.h"
#include "core/distill/objectives/objectives.h"
#include "core/run/run_results.h"
#include "core/run/specialist_groups.h"
#include "core/run/specialist_predictor.h"
#include "core/run/transfers.h"

namespace retort::run {

namespace {

using experiment::PlannedModel;

bool sameTargets(const PlannedModel& a, const PlannedModel& b) {
    const auto names = [](const PlannedModel& model) {
        std::vector<std::string> list;
        for (const distill::TeacherRef& teacher : model.teachers) list.push_back(teacher.name);
        return list;
    };
    const distill::DistillSpec& x = a.spec.distill;
    const distill::DistillSpec& y = b.spec.distill;
    return a.spec.kind == b.spec.kind && names(a) == names(b) && a.teacherWeights == b.teacherWeights &&
           x.mean == y.mean && x.temperature == y.temperature && x.objective == y.objective && x.topK == y.topK &&
           x.weighting == y.weighting && x.calibrate == y.calibrate && x.scheduled() == y.scheduled() &&
           textOf(a.spec.transfer) == textOf(b.spec.transfer);
}

}  // namespace

distill::Objective objectiveOf(const PlannedModel& model) {
    distill::Objective objective;
    objective.labelSmoothing = model.spec.training.labelSmoothing;
    if (model.spec.kind != "distilled") return objective;
    const distill::DistillSpec& spec = model.spec.distill;
    objective.kind = distill::objectiveNamed(spec.objective).kind;
    objective.temperature = spec.temperature;
    objective.hardWeight = spec.hardWeight;
    objective.confidenceWeight = spec.confidenceWeight;
    return objective;
}

/// A store's bits may hang on the threads that made it, and any of its students may come first.
int StudentTargets::storeThreads(const PlannedModel& student) const {
    for (const PlannedModel& model : job_.plan.models)
        if (sameTargets(model, student)) return job_.shares.of(model.name);
    return job_.shares.of(student.name);
}

int StudentTargets::studentsAtOnce(const PlannedModel& student) const {
    const auto& models = job_.plan.models;
    const auto students =
        std::count_if(models.begin(), models.end(), [](const PlannedModel& m) { return m.spec.kind == "distilled"; });
    const int fitting = job_.shares.threads() / job_.shares.of(student.name);
    return std::max(1, std::min({jobs_, static_cast<int>(students), fitting}));
}

std::shared_ptr<distill::Predictor> StudentTargets::makeTeacher(const PlannedModel& student, ThreadPool& pool,
                                                                const Tell& tell, std::string& hash) const {
    if (plannedSpecialist(job_.plan, student.teachers.front().name) != nullptr) {
        std::vector<std::string> names;
        for (const distill::TeacherRef& teacher : student.teachers) names.push_back(teacher.name);
        hash = files::hashOf(hashOfSpecialists(specialistContext(job_), names) + job_.inputHash);
        return predictorOf(job_, pool, {student.name, names, "arithmetic", {}, {}, true});
    }
    Ensemble ensemble{student.name, {}, student.spec.distill.mean, student.teacherWeights, fitOf(student.spec.distill)};
    for (const distill::TeacherRef& teacher : student.teachers) {
        ensemble.members.push_back(teacher.name);
        hash += files::hashOfFile(memberFile(job_, teacher.name));
    }
    hash += student.spec.distill.mean + job_.inputHash;
    for (const double weight : student.teacherWeights) hash += fmt::format(" {}", weight);
    if (ensemble.fit.temperatures) hash += " calibrated";
    if (ensemble.fit.weights) hash += " fitted";
    hash = files::hashOf(hash);
    std::shared_ptr<distill::Teacher> teacher = together(job_, pool, ensemble);
    if (ensemble.fit.any()) tell(fitText(*teacher, ensemble.fit));
    return teacher;
}

SoftTargetPlan StudentTargets::planFor(const PlannedModel& student, ThreadPool& pool, const Tell& tell) const {
    SoftTargetPlan plan;
    plan.objective = objectiveOf(student);
    plan.scheduled = student.spec.distill.scheduled();
    if (student.teachers.front().posteriors) {
        plan.archive = job_.plan.experiment.resolve(student.teachers.front().name);
        plan.recipe = job_.plan.experiment.recipeFolder();
        plan.hash = files::hashOf(files::hashOfFile(plan.archive) + job_.inputHash);
    } else {
        plan.teacher = makeTeacher(student, pool, tell, plan.hash);
    }
    const distill::DistillSpec& spec = student.spec.distill;
    plan.hash = files::hashOf(fmt::format("{} {} {} {}", plan.hash, spec.temperature, spec.objective, spec.topK));
    if (plan.scheduled) plan.hash = files::hashOf(plan.hash + " logits");
    if (!student.spec.transfer.whole()) plan.hash = files::hashOf(plan.hash + textOf(student.spec.transfer));
    plan.targets = targetsFor(student.spec, student.teachers.size());
    plan.topK = static_cast<std::size_t>(spec.topK);
    plan.epochs = student.spec.training.epochs;
    if (student.spec.training.precision == "bfloat16" && pool.bfloat16Backend() != nullptr)
        plan.precision = nn::Precision::Bfloat16;
    plan.folder = job_.folder.file("targets");
    plan.memoryBytes = memoryBytes_ / static_cast<std::size_t>(studentsAtOnce(student));
    return plan;
}

SoftTargetProviders StudentTargets::prepare(const PlannedModel& student, const data::DataSet& training,
                                            ThreadPool& pool, const Reporter& reporter, bool tell) {
    const int threads = storeThreads(student);
    std::unique_ptr<ThreadPool> own;
    if (threads != pool.threads()) own = std::make_unique<ThreadPool>(threads, &job_.products);
    ThreadPool& makers = own ? *own : pool;
    const Tell message = [&](const std::string& text) {
        if (tell) reporter.message(text);
    };
    const SoftTargetPlan plan = planFor(student, makers, message);
    std::unique_lock stores(mutex_);
    std::mutex& store = stores_[plan.hash];
    stores.unlock();
    const std::lock_guard lock(store);
    return prepareSoftTargets(plan, training, job_.inputs.validation, makers,
                              {message, [&](double done) { reporter.progress("soft targets", done); },
                               [&] { return job_.control.shouldStop(); }});
}

void StudentTargets::removeTemporaryStores() const {
    const auto& models = job_.plan.models;
    const bool asked = std::any_of(models.begin(), models.end(), [](const PlannedModel& m) {
        return m.spec.kind == "distilled" && m.spec.distill.targets == "stored";
    });
    std::error_code ignored;
    if (!asked) std::filesystem::remove_all(job_.folder.file("targets"), ignored);
}

}  // namespace retort::run
