// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>

#include "core/experiment/controls.h"
#include "core/experiment/expand.h"
#include "core/experiment/experiment.h"
#include "core/experiment/model_json.h"
#include "core/experiment/spec_json.h"
#include "core/experiment/sweep.h"

namespace retort::experiment {

namespace {

constexpr std::size_t longestName = 200;  // bytes; a folder name may have 255, and files beside it add to theirs

/// Why a model's name cannot be that of a folder and a word on the command line; "" if it can.
std::string faultOfName(const std::string& name) {
    if (name.empty()) return "a model needs a name";
    if (name == "." || name == "..") return "no name for a folder";
    if (name.size() > longestName) return fmt::format("longer than {} bytes", longestName);
    if (name.front() == '-' || name.front() == '.') return fmt::format("a name cannot begin with \"{}\"", name.front());
    if (name.front() == ' ' || name.back() == ' ') return "a name cannot begin or end with a space";
    for (const char c : name) {
        if (static_cast<unsigned char>(c) < ' ' || c == 0x7F) return "a name cannot hold control characters";
        if (std::string_view("/\\:*?\"<>|").find(c) != std::string_view::npos)
            return fmt::format("a name cannot hold \"{}\"", c);
    }
    return "";
}

class Validator {
public:
    explicit Validator(const Experiment& experiment) : experiment_(experiment), inputs_(experiment.inputs) {}

    Problems run() {
        if (experiment_.seed < 0)
            say("seed", fmt::format("{} is out of range", experiment_.seed), "must be at least 0");
        checkSpec(inputs_, "inputs", problems_);
        checkInputs();
        checkOrder();
        if (experiment_.models.empty()) say("models", "there is nothing to train", "name at least one model");
        for (std::size_t i = 0; i < experiment_.models.size(); ++i) checkModel(i);
        const Expansion expansion = expand(withControls(experiment_));  // controls come last: places stay
        appendNew(problems_, expansion.problems);
        checkPlannedNames(expansion);
        for (const Member& member : expansion.members) checkPlanned(member);
        checkCircles(expansion);
        return std::move(problems_);
    }

private:
    void say(const std::string& path, const std::string& message, const std::string& hint = {}) {
        appendNew(problems_, {{path, message, hint}});
    }

    void checkSet(const data::DataSetSpec& set, const std::string& path, const char* dataHint) {
        const bool kaldi = inputs_.source == "kaldi";
        if (set.data.empty()) say(path + ".data", "missing", dataHint);
        if (kaldi && set.alignments.empty()) {
            say(path + ".alignments", "missing",
                "name the folder with ali.1.gz, …: labels of each frame come from there");
        }
    }

    void checkInputs() {
        const bool kaldi = inputs_.source == "kaldi";
        if (kaldi && inputs_.hmm.empty())
            say("inputs.hmm", "missing", "name the folder with final.mdl: it maps alignments to pdfs");
        checkSet(inputs_.train, "inputs.train",
                 kaldi ? "name the data folder with feats.scp"
                       : "name the images file or the folder with the standard names");
        const data::DataSetSpec& validation = inputs_.validation.set;
        if (!validation.empty() || !validation.alignments.empty())
            checkSet(validation, "inputs.validation", "a set of its own needs data");
        if (!inputs_.test.empty() || !inputs_.test.alignments.empty())
            checkSet(inputs_.test, "inputs.test", "or leave the test set out");
    }

    void checkOrder() {
        const data::FeaturesSpec& features = inputs_.features;
        for (std::size_t i = 0; i < features.order.size(); ++i) {
            const auto end = features.order.begin() + static_cast<std::ptrdiff_t>(i);
            if (std::find(features.order.begin(), end, features.order[i]) != end) {
                say(fmt::format("inputs.features.order[{}]", i),
                    fmt::format("\"{}\" is there twice", features.order[i]), "each step is applied once");
            }
        }
        const auto need = [&](const char* step, bool used) {
            if (!used || std::find(features.order.begin(), features.order.end(), step) != features.order.end()) return;
            say("inputs.features.order", fmt::format("\"{}\" is set but not in the order", step),
                "say where it is applied");
        };
        need("cmvn", features.cmvn != "none");
        need("deltas", features.deltas > 0);
        need("splice", features.spliceLeft + features.spliceRight > 0);
        need("transform", !features.transform.empty());
    }

    void checkModel(std::size_t index) {
        const ModelSpec& model = experiment_.models[index];
        const std::string where = fmt::format("models[{}]", index);
        Problems found;
        checkSpec(model, where, found);
        std::erase_if(found, [&](const Problem& problem) {  // expand judges each swept value
            return std::any_of(model.sweeps.begin(), model.sweeps.end(), [&](const Sweep& sweep) {
                return isInside(problem.path, displayPath(where, sweep.path));
            });
        });
        appendNew(problems_, found);
        const std::string fault = faultOfName(model.name);
        if (!fault.empty()) say(where + ".name", fault, "letters, digits, - _ . and = do");
        for (std::size_t s = 0; s < model.sweeps.size(); ++s) {
            const std::string& path = model.sweeps[s].path;
            if (path == "name" || path == "kind")
                say(joinPath(where, path), fmt::format("\"{}\" cannot be swept", path));
            for (std::size_t other = 0; other < s; ++other) {
                if (model.sweeps[other].path == path)
                    say(joinPath(where, path), "swept twice", "put all values in one list");
            }
        }
    }

    void checkPlannedNames(const Expansion& expansion) {
        for (const Member& member : expansion.members) {
            if (member.model.name.size() <= longestName) continue;
            say(fmt::format("models[{}]", member.spec),
                fmt::format("the name \"{}…\" of a sweep point is longer than {} bytes",
                            member.model.name.substr(0, 60), longestName),
                "sweep fewer or shorter values");
        }
    }

    void checkTeaching(const Member& member, const std::string& where) {
        const distill::DistillSpec& spec = member.model.spec.distill;
        const std::size_t teachers = member.model.teachers.size();
        const bool archive = std::any_of(member.model.teachers.begin(), member.model.teachers.end(),
                                         [](const distill::TeacherRef& teacher) { return teacher.posteriors; });
        const bool fitted = spec.weighting == "fitted";
        if (fitted && !spec.weights.empty())
            say(where + ".weights", "weights are given, and are to be fitted",
                "leave one of \"weights\" and \"weighting\" out");
        for (const auto& [on, key] : {std::pair{fitted, ".weighting"}, std::pair{spec.calibrate, ".calibrate"}}) {
            if (on && archive) say(where + key, "an archive of posteriors cannot be fitted", "leave the key out");
            if (on && inputs_.validation.set.empty() && inputs_.validation.fraction <= 0)
                say(where + key, "there is no validation data to fit on", "keep some: inputs.validation");
        }
        if (!spec.scheduled()) return;
        if (spec.objective == "logits")
            say(where + ".finalTemperature", "logits are matched without a temperature", "leave the key out");
        if (spec.topK > 0)
            say(where + ".topK", "rows cut to the largest few cannot follow a changing temperature", "set it to 0");
        if (spec.targets == "stored" && teachers > 1 && spec.mean == "arithmetic")
            say(where + ".targets",
                "the stored arithmetic mean of several teachers cannot follow a changing temperature",
                "take \"live\", or the geometric mean");
        if (member.model.spec.training.schedule.schedule == "newbob")
            say(where + ".training.schedule",
                "newbob judges by the validation loss, which a changing temperature moves", "take another schedule");
    }

    /// What hangs together over several settings, with each sweep point's own values.
    void checkPlanned(const Member& member) {
        const ModelSpec& model = member.model.spec;
        const std::string where = fmt::format("models[{}]", member.spec);
        if (model.training.jitter > 0 && inputs_.source != "idx")
            say(where + ".training.jitter",
                fmt::format("only images can be jittered, and source {} has none", inputs_.source), "set it to 0");
        if (model.kind == "distilled") checkTeaching(member, where);
        if (model.kind == "specialists" && model.specialists.weighting == "fitted" && inputs_.validation.set.empty() &&
            inputs_.validation.fraction <= 0)
            say(where + ".specialists.weighting", "there is no validation data to fit on",
                "keep some: inputs.validation");
        if (model.transfer.biasCorrection == "test" && inputs_.test.empty())
            say(where + ".transfer.biasCorrection", "there is no test set to tune on", "name one: inputs.test");
        if (model.training.watchTest && inputs_.test.empty())
            say(where + ".training.watchTest", "there is no test set to watch", "name one: inputs.test");
        if (model.transfer.unlabelled.empty()) return;
        if (model.kind != "distilled")
            say(where + ".transfer.unlabelled",
                "only soft targets can be learned from unlabelled data, and this model has no teachers",
                "set \"kind\": \"distilled\", or take the key out");
        if (inputs_.source != "kaldi")
            say(where + ".transfer.unlabelled", fmt::format("source {} has no unlabelled data", inputs_.source),
                "take the key out");
    }

    void checkCircles(const Expansion& expansion) {
        enum class State { New, Open, Done };
        std::vector<State> states(expansion.members.size(), State::New);
        std::vector<std::size_t> path;
        const auto visit = [&](const auto& self, std::size_t index) -> void {
            states[index] = State::Open;
            path.push_back(index);
            for (const std::size_t teacher : expansion.members[index].teachers) {
                if (states[teacher] == State::Open) {
                    std::string circle;
                    for (auto at = std::find(path.begin(), path.end(), teacher); at != path.end(); ++at) {
                        circle += expansion.members[*at].model.name + " learns from ";
                    }
                    say(fmt::format("models[{}].teachers", expansion.members[index].spec),
                        fmt::format("teachers in a circle: {}{}", circle, expansion.members[teacher].model.name),
                        "one of them must learn without the others");
                } else if (states[teacher] == State::New) {
                    self(self, teacher);
                }
            }
            path.pop_back();
            states[index] = State::Done;
        };
        for (std::size_t i = 0; i < states.size(); ++i) {
            if (states[i] == State::New) visit(visit, i);
        }
    }

    const Experiment& experiment_;
    const data::InputsSpec& inputs_;
    Problems problems_;
};

}  // namespace

Problems validate(const Experiment& experiment) {
    return Validator(experiment).run();
}

}  // namespace retort::experiment
