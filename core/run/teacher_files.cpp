// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/teacher_files.h"

#include <fmt/format.h>

#include <set>
#include <unordered_map>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/data/sources/counted_problem.h"
#include "core/formats/formats.h"
#include "core/kaldi/ark_reader.h"
#include "core/kaldi/object_reader.h"

namespace retort::run {

namespace {

namespace fs = std::filesystem;

void checkModelFile(const fs::path& path, data::Inputs& inputs, Problems& problems) {
    const fs::path file = formats::modelFile(path);
    inputs.files.push_back(file);
    const nn::Model net = formats::readModel(file);
    if (net.inputs() != inputs.inputDim || net.outputs() != inputs.classes)
        problems.push_back({file.string(),
                            fmt::format("takes {} inputs and gives {} outputs, the data {} and {}", net.inputs(),
                                        net.outputs(), inputs.inputDim, inputs.classes),
                            "a teacher needs the front end and the pdfs of this experiment"});
}

void checkArchive(const fs::path& file, const fs::path& recipe, data::Inputs& inputs, Problems& problems) {
    inputs.files.push_back(file);
    std::unordered_map<std::string, std::size_t> wanted;
    for (const data::DataSet* set : {&inputs.train, &inputs.validation})
        for (const std::uint32_t u : set->utterances()) wanted.emplace(set->source().key(u), set->source().frames(u));
    const std::size_t all = wanted.size();
    data::CountedProblem shapes("utterances have posteriors of another shape",
                                "make them from the same features and final.mdl");
    data::CountedProblem missing(fmt::format("of {} utterances have no posteriors", all),
                                 "make posteriors of the whole training set, validation utterances included");
    const auto take = [&](const std::string& key, std::size_t rows, std::size_t cols, const std::string& where) {
        const auto found = wanted.find(key);
        if (found == wanted.end()) return;
        if (rows != found->second || cols != inputs.classes)
            shapes.add(fmt::format("{} ({} x {}, expected {} frames x {} pdfs)", key, rows, cols, found->second,
                                   inputs.classes),
                       where);
        wanted.erase(found);
    };
    if (file.extension() == ".scp") {
        kaldi::ObjectReader reader;
        for (const kaldi::ScpEntry& entry : kaldi::readScp(file, recipe))
            if (wanted.contains(entry.key)) {
                if (inputs.files.back() != fs::path(entry.file)) inputs.files.emplace_back(entry.file);
                const kaldi::Shape shape = reader.peekShape(entry);
                take(entry.key, shape.rows, shape.cols, entry.where);
            }
    } else {
        kaldi::ArkReader reader(file);
        Matrix rows;
        for (std::string key; reader.next(key, rows);) take(key, rows.rows(), rows.cols(), reader.where());
    }
    for (const auto& [key, frames] : wanted) missing.add(key, file.string());
    shapes.report(problems);
    missing.report(problems);
}

}  // namespace

void checkTeacherFiles(const experiment::Plan& plan, data::Inputs& inputs, Problems& problems) {
    std::set<std::string> planned;
    for (const experiment::PlannedModel& model : plan.models) planned.insert(model.name);
    std::set<std::pair<std::string, bool>> seen;
    for (const experiment::PlannedModel& model : plan.models) {
        for (const distill::TeacherRef& teacher : model.teachers) {
            if (!teacher.posteriors && planned.contains(teacher.name)) continue;
            if (teacher.posteriors && model.teachers.size() > 1)
                problems.push_back(
                    {model.name + ": teachers", "a posterior archive teaches alone", "leave the other teachers out"});
            if (!seen.emplace(teacher.name, teacher.posteriors).second) continue;
            const fs::path file = plan.experiment.resolve(teacher.name);
            try {
                if (teacher.posteriors)
                    checkArchive(file, plan.experiment.recipeFolder(), inputs, problems);
                else
                    checkModelFile(file, inputs, problems);
            } catch (const Error& e) {
                problems.push_back({e.where().empty() ? file.string() : e.where(), e.message(), e.hint()});
            }
        }
    }
}

}  // namespace retort::run
