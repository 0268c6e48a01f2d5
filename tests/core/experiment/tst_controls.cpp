// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <nlohmann/json.hpp>

#include "core/experiment/controls.h"
#include "tests/core/experiment/experiment_text.h"

using namespace retort;
using namespace retort::experiment;

namespace {

ModelSpec modelOf(const std::string& name, const std::vector<int>& hidden, bool distilled = false) {
    ModelSpec model;
    model.name = name;
    model.network.hidden = hidden;
    if (!distilled) return model;
    model.kind = "distilled";
    model.distill.teachers = {{"teacher", false}};
    return model;
}

Experiment experimentOf(std::vector<ModelSpec> models) {
    Experiment experiment;
    experiment.inputs.hmm = "h";
    experiment.inputs.train = {"d", "a"};
    experiment.models = std::move(models);
    return experiment;
}

std::vector<std::string> namesOf(const Experiment& experiment) {
    std::vector<std::string> names;
    for (const ModelSpec& model : experiment.models) names.push_back(model.name);
    return names;
}

using Names = std::vector<std::string>;

}  // namespace

class ControlsTest : public QObject {
    Q_OBJECT

private slots:
    void aLonelyStudentGetsTheSameNetOnHardLabels() {
        Experiment experiment = experimentOf({modelOf("teacher", {32}), modelOf("student", {8}, true)});
        experiment.models[1].copies = 3;
        experiment.models[1].seed = 5;
        experiment.models[1].training.epochs = 7;
        const Plan plan = makePlan(experiment);
        QCOMPARE(namesOf(plan.experiment), (Names{"teacher", "student", "student.hard"}));
        const ModelSpec& control = plan.experiment.models[2];
        QCOMPARE(control.kind, std::string("hard"));
        QCOMPARE(control.copies, 3);
        QVERIFY(control.network == experiment.models[1].network && control.training == experiment.models[1].training);
        QVERIFY(!plan.experiment.controls);
        QCOMPARE(plan.models.size(), std::size_t{7});
        // Copies start from the same random numbers as the student's.
        for (int i = 1; i <= 3; ++i)
            QCOMPARE(plan.models[static_cast<std::size_t>(i)].seed, plan.models[static_cast<std::size_t>(i + 3)].seed);
        QCOMPARE(controlOf(plan.models[1], plan), std::string("student.hard"));
        QCOMPARE(pointOf(plan.models[2], plan), std::string("student"));
        // Resolved once, it stays as it is.
        QCOMPARE(namesOf(makePlan(plan.experiment).experiment), namesOf(plan.experiment));
    }

    void nothingIsAddedWhereABaselineIsThereOrControlsAreOff() {
        Experiment with =
            experimentOf({modelOf("teacher", {32}), modelOf("small", {8}), modelOf("student", {8}, true)});
        with.models[1].network.dropout = 0.2;  // its architecture is what counts
        QCOMPARE(makePlan(with).experiment.models.size(), std::size_t{3});
        Experiment off = experimentOf({modelOf("teacher", {32}), modelOf("student", {8}, true)});
        off.controls = false;
        QCOMPARE(makePlan(off).experiment.models.size(), std::size_t{2});
    }

    void sweepsOfDistillationShareAControlAndThoseOfTheNetDoNot() {
        Experiment experiment = experimentOf({modelOf("teacher", {32}), modelOf("student", {8}, true)});
        experiment.models[1].sweeps = {{"temperature", {"1", "4"}}, {"network.hidden", {"[8]", "[16]", "[32]"}}};
        const Names names = namesOf(makePlan(experiment).experiment);
        QCOMPARE(names.size(), std::size_t{9});  // 32 is the teacher's own architecture
        QCOMPARE((Names{names.end() - 2, names.end()}), (Names{"student[hidden=8].hard", "student[hidden=16].hard"}));
    }

    void namesThatAreTakenAreLeftAlone() {
        const Experiment experiment =
            experimentOf({modelOf("teacher", {32}), modelOf("student", {8}, true), modelOf("student.hard", {9})});
        QCOMPARE(namesOf(makePlan(experiment).experiment).back(), std::string("student.hard-2"));
    }

    void theLikestOfSeveralBaselinesIsTaken() {
        Experiment experiment = experimentOf(
            {modelOf("teacher", {32}), modelOf("dropped", {8}), modelOf("plain", {8}), modelOf("student", {8}, true)});
        experiment.models[1].network.dropout = 0.3;
        const Plan plan = makePlan(experiment);
        QCOMPARE(controlOf(plan.models[3], plan), std::string("plain"));
    }

    void wrongExperimentsAreToldAsBefore() {
        Experiment experiment = experimentOf({modelOf("student", {0}, true)});
        QVERIFY(hasErrors(validate(experiment)));
        Problems problems;
        const Experiment read = parseExperiment(around(R"([{"name": "a"}])"), ".", problems);
        QVERIFY(!read.controls);
        QCOMPARE(toJson(read)["controls"].get<bool>(), false);
    }
};

QTEST_APPLESS_MAIN(ControlsTest)
#include "tst_controls.moc"
