// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/student_targets.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/base/files.h"
#include "core/run/run_results.h"

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
           x.mean == y.mean && x.temperature == y.temperature && x.objective == y.objective && x.topK == y.topK;
}

}  // namespace

distill::Objective objectiveOf(const PlannedModel& model) {
    if (model.spec.kind != "distilled") return {};
    const distill::DistillSpec& spec = model.spec.distill;
    return {spec.objective == "logits" ? distill::Objective::Kind::Logits : distill::Objective::Kind::Soft,
            spec.temperature, spec.hardWeight};
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

std::shared_ptr<distill::Predictor> StudentTargets::makeTeacher(const PlannedModel& student, std::string& hash) const {
    std::vector<nn::Network> members;
    for (const distill::TeacherRef& teacher : student.teachers) {
        members.emplace_back(readMember(job_, teacher.name));
        hash += files::hashOfFile(memberFile(job_, teacher.name));
    }
    hash += student.spec.distill.mean + job_.inputHash;
    for (const double weight : student.teacherWeights) hash += fmt::format(" {}", weight);
    hash = files::hashOf(hash);
    return std::make_shared<distill::Teacher>(std::move(members), distill::meanNamed(student.spec.distill.mean),
                                              student.teacherWeights);
}

SoftTargetPlan StudentTargets::planFor(const PlannedModel& student, const ThreadPool& pool) const {
    SoftTargetPlan plan;
    plan.objective = objectiveOf(student);
    if (student.teachers.front().posteriors) {
        plan.archive = job_.plan.experiment.resolve(student.teachers.front().name);
        plan.recipe = job_.plan.experiment.recipeFolder();
        plan.hash = files::hashOf(files::hashOfFile(plan.archive) + job_.inputHash);
    } else {
        plan.teacher = makeTeacher(student, plan.hash);
    }
    const distill::DistillSpec& spec = student.spec.distill;
    plan.hash = files::hashOf(fmt::format("{} {} {} {}", plan.hash, spec.temperature, spec.objective, spec.topK));
    plan.targets = spec.targets;
    plan.topK = static_cast<std::size_t>(spec.topK);
    plan.epochs = student.spec.training.epochs;
    if (student.spec.training.precision == "bfloat16" && pool.bfloat16Backend() != nullptr)
        plan.precision = nn::Precision::Bfloat16;
    plan.folder = job_.folder.file("targets");
    plan.memoryBytes = memoryBytes_ / static_cast<std::size_t>(studentsAtOnce(student));
    return plan;
}

SoftTargetProviders StudentTargets::prepare(const PlannedModel& student, ThreadPool& pool, const Reporter& reporter,
                                            bool tell) {
    const SoftTargetPlan plan = planFor(student, pool);
    std::unique_lock stores(mutex_);
    std::mutex& store = stores_[plan.hash];
    stores.unlock();
    const std::lock_guard lock(store);
    const int threads = storeThreads(student);
    std::unique_ptr<ThreadPool> own;
    if (threads != pool.threads()) own = std::make_unique<ThreadPool>(threads, &job_.products);
    return prepareSoftTargets(
        plan, job_.inputs.train, job_.inputs.validation, own ? *own : pool,
        {[&](const std::string& text) {
             if (tell) reporter.message(text);
         },
         [&](double done) { reporter.progress("soft targets", done); }, [&] { return job_.control.shouldStop(); }});
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
