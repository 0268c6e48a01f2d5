// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <nlohmann/json.hpp>

#include "tests/core/experiment/experiment_text.h"

using namespace retort;
using namespace retort::experiment;

namespace {

const std::string teacher = R"({"name": "teacher", "network": {"hidden": [32, 32]}})";

std::string models(const std::string& experts, const std::string& more = {}) {
    return "[" + teacher + R"(, {"name": "experts", "kind": "specialists", )" + experts + "}" + more + "]";
}

const PlannedModel& named(const Plan& plan, const std::string& name) {
    for (const PlannedModel& model : plan.models)
        if (model.name == name) return model;
    throw std::runtime_error("no model " + name);
}

std::string allNames(const Plan& plan) {
    std::string names;
    for (const PlannedModel& model : plan.models) names += model.name + ":" + model.role + " ";
    return names;
}

}  // namespace

class TestSpecialistPlan : public QObject {
    Q_OBJECT

private slots:
    void eachSetIsAPlannedModelBehindItsGeneralist() {
        const Plan plan = makePlan(sound(
            R"([{"name": "pupil", "kind": "distilled", "teachers": ["experts"]},
                {"name": "experts", "kind": "specialists", "generalist": "teacher", "copies": 3}, )" +
            teacher + "]"));
        QCOMPARE(allNames(plan),
                 std::string("teacher:teacher experts.1:specialist experts.2:specialist experts.3:specialist "
                             "pupil:student "));
        const PlannedModel& second = named(plan, "experts.2");
        QCOMPARE(specialistGroup(second), std::string("experts"));
        QCOMPARE(specialistIndex(second), std::size_t{1});
        QCOMPARE(second.teachers.size(), std::size_t{1});
        QCOMPARE(second.teachers.front().name, std::string("teacher"));
        QVERIFY((second.spec.network.hidden == std::vector<int>{32, 32}));
        QVERIFY(named(plan, "experts.1").seed != second.seed);
        QCOMPARE(named(plan, "pupil").teachers.size(), std::size_t{3});
    }

    /// One set alone has a number as well: the bare name is that of specialist and generalist together.
    void oneSetHasANumber() {
        const Plan plan = makePlan(
            sound(models(R"("generalist": "teacher", "specialists": {"clustering": "given", "sets": ["0-4"]})")));
        QCOMPARE(allNames(plan), std::string("teacher:teacher experts.1:specialist "));
    }

    void sweptSpecialistsAreGroupsOfTheirOwn() {
        const Plan plan = makePlan(sound(
            models(R"("generalist": "teacher", "copies": 2, "specialists": {"specialShare": {"sweep": [0.3, 0.5]}})",
                   R"(, {"name": "pupil", "kind": "distilled", "teachers": ["experts[specialShare=0.5]"]})")));
        QCOMPARE(plan.models.size(), std::size_t{6});
        QCOMPARE(specialistGroup(named(plan, "experts[specialShare=0.3].2")), std::string("experts[specialShare=0.3]"));
        // What is written into the run folder plans the same again.
        Problems problems;
        const Plan again = makePlan(parseExperiment(toJson(plan.experiment).dump(), "/recipe", problems));
        QCOMPARE(lines(problems), std::string());
        QCOMPARE(allNames(again), allNames(plan));
        QVERIFY(toJson(again.experiment) == toJson(plan.experiment));
    }

    void settingsReadBack() {
        const Experiment experiment = sound(models(R"("generalist": "teacher", "copies": 2, "training": {"epochs": 3},
                      "specialists": {"clustering": "given", "sets": ["0 4 9", "3 10-12"], "mostProbable": 2, "output": "full",
                                      "weight": 0.5, "weighting": "fitted"})"));
        Problems problems;
        const nlohmann::ordered_json json = toJson(experiment);
        QVERIFY(!json["models"][1].contains("network") && !json["models"][1].contains("teachers"));
        QVERIFY(!json["models"][0].contains("generalist") && !json["models"][0].contains("specialists"));
        QVERIFY(parseExperiment(json.dump(), "/recipe", problems) == experiment);
    }

    void wrongOnesAreNamed_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("words");
        const auto experts = [](const char* name, const std::string& inside, const char* key, const char* words,
                                const std::string& more = {}) {
            QTest::newRow(name) << QString::fromStdString(around(models(inside, more)))
                                << QStringLiteral("models[1].%1").arg(QLatin1String(key)) << words;
        };
        const std::string sound = R"("generalist": "teacher", "copies": 2)";
        experts("no generalist", R"("copies": 2)", "generalist", "need a generalist");
        experts("unknown generalist", R"("generalist": "techer")", "generalist", "did you mean \"teacher\"?");
        experts("generalist of several", R"("generalist": "three")", "generalist", "\"three.1\"",
                R"(, {"name": "three", "copies": 3})");
        experts("generalist is specialists", R"("generalist": "others")", "generalist", "specialists themselves",
                R"(, {"name": "others", "kind": "specialists", "generalist": "teacher"})");
        experts("network", sound + R"(, "network": {"hidden": [3]})", "network", "network of their generalist");
        experts("transfer", sound + R"(, "transfer": {"fraction": 0.5})", "transfer", "learn from all training data");
        experts("teachers", sound + R"(, "teachers": ["teacher"])", "teachers", "starting from their generalist");
        experts("temperature", sound + R"(, "temperature": 2)", "temperature", "belongs to distillation");
        experts("clustering", sound + R"(, "specialists": {"clustering": "kmean"})", "specialists.clustering",
                "\"kmeans\"");
        experts("no sets", sound + R"(, "specialists": {"clustering": "given"})", "specialists.sets", "needs sets");
        experts("sets of another number",
                sound + R"(, "specialists": {"clustering": "given", "sets": ["1", "2", "3"]})", "copies",
                "set it to 3");
        experts("set is no numbers", sound + R"(, "specialists": {"clustering": "given", "sets": ["1 2", "a b"]})",
                "specialists.sets[1]", "\"a\" is no class number");
        experts("set is empty", sound + R"(, "specialists": {"clustering": "given", "sets": ["1 2", ""]})",
                "specialists.sets[1]", "an empty set");
        experts("range backwards", sound + R"(, "specialists": {"clustering": "given", "sets": ["9-2", "1"]})",
                "specialists.sets[0]", "2-9");
        experts("sets beside clustering", sound + R"(, "specialists": {"sets": ["1", "2"]})", "specialists.sets",
                "finds its own");
        experts("size of given sets",
                sound + R"(, "specialists": {"clustering": "given", "setSize": 3, "sets": ["1", "2"]})",
                "specialists.setSize", "own size");
        std::string alone = around(models(sound + R"(, "specialists": {"weighting": "fitted"})"));
        const std::string inputs = R"("inputs": {)";
        alone.insert(alone.find(inputs) + inputs.size(), R"("validation": {"fraction": 0}, )");
        QTest::newRow("fitted on nothing") << QString::fromStdString(alone) << "models[1].specialists.weighting"
                                           << "no validation data";
        const auto other = [&](const char* name, const std::string& more, const char* path, const char* words) {
            QTest::newRow(name) << QString::fromStdString(around(models(sound, more))) << path << words;
        };
        other("one specialist teaches", R"(, {"name": "pupil", "kind": "distilled", "teachers": ["experts.1"]})",
              "models[2].teachers", "name \"experts\"");
        other("others teach too", R"(, {"name": "pupil", "kind": "distilled", "teachers": ["experts", "teacher"]})",
              "models[2].teachers", "leave the other teachers out");
        other("files teach too", R"(, {"name": "pupil", "kind": "distilled", "teachers": ["experts", "a.h5"]})",
              "models[2].teachers", "leave the other teachers out");
        other("weighted", R"(, {"name": "pupil", "kind": "distilled", "teachers": ["experts"], "weights": [1]})",
              "models[2].weights", "no weighted mean");
        other("fitted", R"(, {"name": "pupil", "kind": "distilled", "teachers": ["experts"], "weighting": "fitted"})",
              "models[2].weighting", "no weighted mean");
        other("settings of specialists elsewhere", R"(, {"name": "plain", "specialists": {"mostProbable": 2}})",
              "models[2].specialists", "belongs to specialists");
        other("generalist elsewhere", R"(, {"name": "plain", "generalist": "teacher"})", "models[2].generalist",
              "belongs to specialists");
    }
    void wrongOnesAreNamed() {
        QFETCH(QString, text);
        QFETCH(QString, path);
        QFETCH(QString, words);
        const Problems problems = problemsOf(text.toStdString());
        QVERIFY2(problems.size() == 1, lines(problems).c_str());
        const std::string said = at(problems, path.toStdString());
        QVERIFY2(said.find(words.toStdString()) != std::string::npos, lines(problems).c_str());
    }
};

QTEST_APPLESS_MAIN(TestSpecialistPlan)
#include "tst_specialist_plan.moc"
