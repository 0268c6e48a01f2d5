// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLocale>
#include <QTest>
#include <cmath>
#include <limits>

#include "ui/pages/setup/input_findings.h"
#include "ui/pages/setup/model_edits.h"
#include "ui/pages/setup/relevant_fields.h"
#include "ui/pages/setup/sweep_text.h"
#include "ui/pages/setup/temperature_math.h"

using namespace retort;
using namespace retort::ui;

namespace {

experiment::ModelSpec model(const char* name, const std::vector<distill::TeacherRef>& teachers = {}) {
    experiment::ModelSpec made;
    made.name = name;
    if (!teachers.empty()) made.kind = "distilled";
    made.distill.teachers = teachers;
    return made;
}

std::string names(const experiment::Experiment& experiment) {
    std::string text;
    for (const experiment::ModelSpec& one : experiment.models) text += (text.empty() ? "" : " ") + one.name;
    return text;
}

}  // namespace

class TestSetupParts : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void modelsAreAddedAsTheyAreMeant() {
        experiment::Experiment e;
        QCOMPARE(edits::addTeacher(e), 0);
        QCOMPARE(e.models[0].copies, 3);
        QCOMPARE(e.models[0].network.hidden, std::vector<int>(4, 1024));
        QCOMPARE(edits::addStudent(e), 1);
        QCOMPARE(e.models[1].kind, std::string("distilled"));
        QCOMPARE(e.models[1].distill.teachers.size(), std::size_t{1});
        QCOMPARE(e.models[1].distill.teachers[0].name, std::string("teacher"));
        e.models[1].network.hidden = {77};
        QCOMPARE(edits::addBaseline(e), 1);
        QCOMPARE(e.models[1].network.hidden, std::vector<int>{77});
        QCOMPARE(names(e), std::string("teacher small student"));
        QCOMPARE(edits::addStudent(e), 3);
        QCOMPARE(edits::addTeacher(e), 1);
        QCOMPARE(names(e), std::string("teacher teacher2 small student student2"));
        QCOMPARE(e.models[4].distill.teachers.size(), std::size_t{1});  // small teaches nobody
        QCOMPARE(e.models[4].network.hidden, std::vector<int>{77});
        QCOMPARE(edits::duplicate(e, 1), 2);
        QCOMPARE(e.models[2].name, std::string("teacher3"));
        QCOMPARE(edits::move(e, 2, -5), 0);
        QCOMPARE(edits::move(e, 0, 1), 1);
        QCOMPARE(names(e), std::string("teacher teacher3 teacher2 small student student2"));
        QCOMPARE(edits::remove(e, 5), 4);
        QCOMPARE(edits::remove(e, 0), 0);
        QCOMPARE(names(e), std::string("teacher3 teacher2 small student"));
    }

    void renamingFollowsReferences() {
        experiment::Experiment e;
        e.models = {model("teacher"), model("teacher.1x"),
                    model("student", {{"teacher", false},
                                      {"teacher.2", false},
                                      {"teacher[dropout=0]", false},
                                      {"teacher", true},
                                      {"teacher.1x", false},
                                      {"./teacher.h5", false}})};
        QVERIFY(edits::rename(e, 0, "big"));
        std::vector<std::string> now;
        for (const distill::TeacherRef& teacher : e.models[2].distill.teachers) now.push_back(teacher.name);
        QCOMPARE(now,
                 (std::vector<std::string>{"big", "big.2", "big[dropout=0]", "teacher", "teacher.1x", "./teacher.h5"}));
        const experiment::Experiment before = e;
        QVERIFY(!edits::rename(e, 0, "student"));
        QVERIFY(e == before);
    }

    void aCircleIsSeen() {
        experiment::Experiment e;
        e.models = {model("a"), model("b", {{"a", false}}), model("c", {{"b.1", false}}), model("d", {{"d", false}})};
        QVERIFY(edits::learnsFrom(e, 2, 0));
        QVERIFY(edits::learnsFrom(e, 2, 1));
        QVERIFY(!edits::learnsFrom(e, 1, 2));
        QVERIFY(!edits::learnsFrom(e, 3, 0));  // a circle of its own ends the walk
    }

    void sweepsAreReadInEveryLocale() {
        using Values = std::vector<double>;
        QCOMPARE(parseSweep(QStringLiteral("1, 2, 4")), (Values{1, 2, 4}));
        QCOMPARE(parseSweep(QStringLiteral("1,2,4,")), (Values{1, 2, 4}));
        QCOMPARE(parseSweep(QStringLiteral("0.5; 1 2.5")), (Values{0.5, 1, 2.5}));
        QCOMPARE(parseSweep(QStringLiteral("2, 2")), Values{2});
        QCOMPARE(parseSweep(QStringLiteral("  ")), Values{});
        for (const char* wrong : {"a", "1, x", "nan", "1e999"})
            QVERIFY2(!parseSweep(QString::fromLatin1(wrong)), wrong);
        QCOMPARE(sweepText({0.5, 1, 20}), QStringLiteral("0.5, 1, 20"));
        QLocale::setDefault(QLocale(QLocale::German));
        QCOMPARE(sweepText({0.5, 1}), QStringLiteral("0,5; 1"));
        QCOMPARE(parseSweep(QStringLiteral("0,5; 1")), (Values{0.5, 1}));
        QCOMPARE(parseSweep(QStringLiteral("1, 2, 4")), (Values{1, 2, 4}));
        QCOMPARE(parseSweep(QStringLiteral("1,5")), Values{1.5});
    }

    void aSweepIsKeptAsTheFileSaysIt() {
        experiment::ModelSpec spec;
        spec.sweeps = {{"network.dropout", {"0", "0.2"}}};
        setSweep(spec, "temperature", {1, 2.5, 4});
        QCOMPARE(spec.sweeps.size(), std::size_t{2});
        QCOMPARE(spec.sweeps[1].values, (std::vector<std::string>{"1", "2.5", "4"}));
        QCOMPARE(sweepOf(spec, "temperature"), (std::vector<double>{1, 2.5, 4}));
        setSweep(spec, "temperature", {3});
        QCOMPARE(spec.sweeps.size(), std::size_t{1});
        QCOMPARE(spec.sweeps[0].path, std::string("network.dropout"));
    }

    void temperatureFlattens() {
        const std::vector<float> logits{0, static_cast<float>(std::log(3.0)), -1e30F};
        const std::vector<double> one = softened(logits, 1);
        QVERIFY(std::abs(one[0] - 0.25) < 1e-6 && std::abs(one[1] - 0.75) < 1e-6 && one[2] == 0);
        const double nats = -0.25 * std::log(0.25) - 0.75 * std::log(0.75);
        QVERIFY(std::abs(entropy(one) - nats) < 1e-6);
        QVERIFY(std::abs(effectiveClasses(softened({5, 5, 5, 5}, 7)) - 4) < 1e-9);
        QVERIFY(entropy(softened(logits, 4)) > entropy(one));
        const std::vector<double> big = softened({3e38F, 1e38F}, 0.01);
        QVERIFY(big[0] == 1 && big[1] == 0);
        QVERIFY(softened({}, 1).empty());
        const float nan = std::numeric_limits<float>::quiet_NaN();
        QCOMPARE(softened({nan, 2}, 1)[0], 0.0);
        QCOMPARE(topClasses({1, 5, nan, 5}, 3), (std::vector<std::size_t>{1, 3, 0}));
    }

    void settingsWithoutMeaningAreLeftOut() {
        train::TrainingSpec training;
        QVERIFY(meansSomething("momentum", training) && !meansSomething("beta1", training));
        training.optimizer.optimizer = "adam";
        QVERIFY(!meansSomething("momentum", training) && meansSomething("beta1", training));
        training.schedule.schedule = "newbob";
        QVERIFY(meansSomething("startHalving", training) && !meansSomething("threshold", training));
        nn::NetworkSpec network;
        QVERIFY(!meansSomething("maxoutPieces", network));
        network.activation = "maxout";
        QVERIFY(meansSomething("maxoutPieces", network));
    }

    void problemsFindTheirRow() {
        experiment::Experiment e;
        e.folder = "/work/egs";
        e.recipe = "s5";
        e.inputs.hmm = "exp/ali";
        e.inputs.train = {"data/train", "exp/ali"};
        e.inputs.test = {"data/test", "exp/ali_test"};
        const Problems problems{{"inputs.hmm", "missing", ""},
                                {"/work/egs/s5/exp/ali/final.mdl", "no model", ""},
                                {"/work/egs/s5/data/train/feats.scp:3", "odd", "", Problem::Severity::Warning},
                                {"/work/egs/s5/exp/ali_test/ali.1.gz", "short", ""},
                                {"inputs.features.order", "twice", ""},
                                {"inputs.memory", "small", ""},
                                {"models[0].name", "empty", ""},
                                {"/elsewhere/raw.ark:77", "gone", ""}};
        InputsState state;
        state.survey.known = true;
        state.survey.classes = 448;
        data::SetSummary train;
        train.name = "train";
        train.utterances = 449;
        train.speakers = 4;
        train.frames = 432000;
        train.dim = 40;
        state.survey.sets = {train};
        Findings found = findingsOf(e, problems, state);
        QCOMPARE(found[InputRow::Hmm].problems.size(), std::size_t{2});
        QCOMPARE(found[InputRow::Hmm].state, FieldStatus::State::Bad);
        QCOMPARE(found[InputRow::Train].state, FieldStatus::State::Warning);
        QVERIFY(found[InputRow::Train].evidence.contains(QStringLiteral("feats.scp:3")));
        QCOMPARE(found[InputRow::Test].text, QStringLiteral("exp/ali_test/ali.1.gz: short"));
        QCOMPARE(found[InputRow::FrontEnd].problems.size(), std::size_t{1});
        QCOMPARE(found.elsewhere.size(), std::size_t{2});

        found = findingsOf(e, {}, state);
        QCOMPARE(found[InputRow::Hmm].state, FieldStatus::State::Good);
        QVERIFY(found[InputRow::Hmm].text.startsWith(QStringLiteral("448")));
        const QString text = found[InputRow::Train].text;
        for (const char* part : {"449", "1.2 h", "4 ", "40"}) QVERIFY2(text.contains(QString::fromLatin1(part)), part);
        state.checking = true;
        QCOMPARE(findingsOf(e, {}, state)[InputRow::Train].state, FieldStatus::State::Checking);
    }
};

QTEST_GUILESS_MAIN(TestSetupParts)
#include "tst_setup_parts.moc"
