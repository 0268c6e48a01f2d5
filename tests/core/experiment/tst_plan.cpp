// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "tests/core/experiment/experiment_text.h"

using namespace retort;
using namespace retort::experiment;

namespace {

std::vector<std::string> names(const Plan& plan) {
    std::vector<std::string> list;
    for (const PlannedModel& model : plan.models) list.push_back(model.name);
    return list;
}

const PlannedModel& named(const Plan& plan, const std::string& name) {
    for (const PlannedModel& model : plan.models) {
        if (model.name == name) return model;
    }
    throw std::runtime_error("no model " + name);
}

std::vector<std::string> teachers(const PlannedModel& model) {
    std::vector<std::string> list;
    for (const distill::TeacherRef& teacher : model.teachers) list.push_back(teacher.name);
    return list;
}

using Names = std::vector<std::string>;

}  // namespace

class TestPlan : public QObject {
    Q_OBJECT

private slots:
    void copiesAndRoles() {
        const Plan plan = makePlan(sound(
            R"([{"name": "student", "kind": "distilled", "teachers": ["teacher"]}, {"name": "teacher", "copies": 3},
            {"name": "small"}, {"name": "tiny", "kind": "distilled", "teachers": ["student", "nets/old.h5", {"posteriors": "p.ark"}]}])"));
        QCOMPARE(names(plan), (Names{"teacher.1", "teacher.2", "teacher.3", "student", "small", "tiny"}));
        QCOMPARE(teachers(named(plan, "student")), (Names{"teacher.1", "teacher.2", "teacher.3"}));
        QVERIFY(named(plan, "student").teacherWeights.empty());
        QCOMPARE(teachers(named(plan, "tiny")), (Names{"student", "nets/old.h5", "p.ark"}));
        QVERIFY(named(plan, "tiny").teachers[2].posteriors);
        QCOMPARE(named(plan, "teacher.2").role, std::string("teacher"));
        QCOMPARE(named(plan, "teacher.2").group, std::string("teacher"));
        QCOMPARE(named(plan, "teacher.2").spec.copies, 1);
        QCOMPARE(named(plan, "small").role, std::string("baseline"));
        QCOMPARE(named(plan, "student").role, std::string("teacher"));
        QCOMPARE(named(plan, "tiny").role, std::string("student"));
    }

    void seedsDifferFromCopyToCopyOnly() {
        const Plan plan =
            makePlan(sound(R"([{"name": "teacher", "copies": 3}, {"name": "small"}, {"name": "other", "seed": 5},
            {"name": "student", "kind": "distilled", "teachers": ["teacher"], "temperature": {"sweep": [1, 2]}}])"));
        std::set<std::uint64_t> seeds;
        for (const char* name : {"teacher.1", "teacher.2", "teacher.3", "other"}) seeds.insert(named(plan, name).seed);
        QCOMPARE(seeds.size(), std::size_t{4});
        QCOMPARE(named(plan, "small").seed, named(plan, "teacher.1").seed);
        QCOMPARE(named(plan, "student[temperature=1]").seed, named(plan, "small").seed);
        QCOMPARE(named(plan, "student[temperature=2]").seed, named(plan, "small").seed);
        Experiment other = plan.experiment;
        other.seed += 1;
        QVERIFY(named(makePlan(other), "small").seed != named(plan, "small").seed);
    }

    void sweepsAreProducts() {
        const Plan plan =
            makePlan(sound(R"([{"name": "t"}, {"name": "s", "kind": "distilled", "teachers": ["t"], "copies": 2,
            "network": {"hidden": {"sweep": [[256, 256], [512], []]}}, "temperature": {"sweep": [1, 2.0]}}])"));
        QCOMPARE(names(plan), (Names{"t", "s[hidden=256x256,temperature=1].1", "s[hidden=256x256,temperature=1].2",
                                     "s[hidden=256x256,temperature=2].1", "s[hidden=256x256,temperature=2].2",
                                     "s[hidden=512,temperature=1].1", "s[hidden=512,temperature=1].2",
                                     "s[hidden=512,temperature=2].1", "s[hidden=512,temperature=2].2",
                                     "s[hidden=none,temperature=1].1", "s[hidden=none,temperature=1].2",
                                     "s[hidden=none,temperature=2].1", "s[hidden=none,temperature=2].2"}));
        const PlannedModel& model = named(plan, "s[hidden=512,temperature=2].2");
        QCOMPARE(model.spec.network.hidden, std::vector<int>{512});
        QCOMPARE(model.spec.distill.temperature, 2.0);
        QVERIFY(model.spec.sweeps.empty());
        QCOMPARE(model.role, std::string("student"));
    }

    void namesOfValues_data() {
        QTest::addColumn<QString>("sweep");
        QTest::addColumn<QString>("name");
        QTest::newRow("float") << R"("network": {"dropout": {"sweep": [0.1]}})"
                               << "s[dropout=0.1]";
        QTest::newRow("small") << R"("training": {"learningRate": {"sweep": [1e-5]}})"
                               << "s[learningRate=1e-05]";
        QTest::newRow("bool") << R"("network": {"batchNorm": {"sweep": [true]}})"
                              << "s[batchNorm=true]";
        QTest::newRow("string") << R"("network": {"activation": {"sweep": ["tanh"]}})"
                                << "s[activation=tanh]";
        QTest::newRow("element") << R"("network": {"hidden": [64, {"sweep": [32]}]})"
                                 << "s[hidden.1=32]";
        QTest::newRow("group") << R"("network": {"sweep": [{"hidden": [8, 9], "dropout": 0.5}]})"
                               << "s[network=hidden=8x9+dropout=0.5]";
        QTest::newRow("path") << R"("kind": "distilled", "teachers": {"sweep": [["a/b.h5", "c.h5"]]})"
                              << "s[teachers=a_b.h5+c.h5]";
    }

    void namesOfValues() {
        QFETCH(QString, sweep);
        QFETCH(QString, name);
        const Plan plan = makePlan(sound(R"([{"name": "s", )" + sweep.toStdString() + "}]"));
        QCOMPARE(names(plan), Names{name.toStdString()});
    }

    void groupsPointsAndMembersTeach() {
        const std::string models = R"([{"name": "t", "copies": 2, "network": {"dropout": {"sweep": [0, 0.5]}}},
            {"name": "s", "kind": "distilled", "teachers": ["%"]}])";
        const auto teachersOf = [&](const std::string& name) {
            return teachers(named(makePlan(sound(std::string(models).replace(models.find('%'), 1, name))), "s"));
        };
        QCOMPARE(teachersOf("t"), (Names{"t[dropout=0].1", "t[dropout=0].2", "t[dropout=0.5].1", "t[dropout=0.5].2"}));
        QCOMPARE(teachersOf("t[dropout=0.5]"), (Names{"t[dropout=0.5].1", "t[dropout=0.5].2"}));
        QCOMPARE(teachersOf("t[dropout=0].2"), (Names{"t[dropout=0].2"}));
    }

    void weights() {
        const auto weightsOf = [](const std::string& more) {
            return named(
                       makePlan(sound(
                           R"([{"name": "t", "copies": 2}, {"name": "u"}, {"name": "s", "kind": "distilled", "teachers": ["t", "u"])" +
                           more + "}]")),
                       "s")
                .teacherWeights;
        };
        QCOMPARE(weightsOf(""), std::vector<double>{});
        QCOMPARE(weightsOf(R"(, "weights": [1, 3])"), (std::vector<double>{0.5, 0.5, 3}));
        QCOMPARE(weightsOf(R"(, "weights": [1, 2, 3])"), (std::vector<double>{1, 2, 3}));
    }

    /// A chain through points of one sweep is no circle.
    void sweepPointsMayTeachEachOther() {
        const Plan plan = makePlan(sound(
            R"([{"name": "s", "kind": "distilled", "teachers": {"sweep": [["s[teachers=t]"], ["t"]]}}, {"name": "t"}])"));
        QCOMPARE(names(plan), (Names{"t", "s[teachers=t]", "s[teachers=s_teachers=t_]"}));
    }

    /// What is written into a run folder plans the same models again, bit for bit.
    void resolvedExperimentHasTheSamePlan() {
        const Experiment e =
            sound(R"([{"name": "t", "copies": 3, "training": {"epochs": {"sweep": [2, 3]}}}, {"name": "u", "seed": 4},
            {"name": "s", "kind": "distilled", "copies": 2, "teachers": ["u", "t"], "weights": [0.1, 0.7], "temperature": {"sweep": [1, 4]}},
            {"name": "v", "kind": "distilled", "teachers": ["s[temperature=4]", "x.h5"]}])");
        const Plan plan = makePlan(e);
        QCOMPARE(plan.experiment.recipe, std::string("/recipe"));
        Problems problems;
        const Plan again = makePlan(parseExperiment(toJson(plan.experiment).dump(), "/else/where", problems));
        QVERIFY2(problems.empty(), lines(problems).c_str());
        QCOMPARE(names(again), names(plan));
        for (std::size_t i = 0; i < plan.models.size(); ++i) {
            const PlannedModel &a = plan.models[i], &b = again.models[i];
            QCOMPARE(b.seed, a.seed);
            QCOMPARE(b.role, a.role);
            QCOMPARE(b.teacherWeights, a.teacherWeights);
            QVERIFY(b.teachers == a.teachers);
            QVERIFY(b.spec == a.spec);
        }
        QCOMPARE(toJson(again.experiment).dump(), toJson(plan.experiment).dump());
    }
};

QTEST_APPLESS_MAIN(TestPlan)
#include "tst_plan.moc"
