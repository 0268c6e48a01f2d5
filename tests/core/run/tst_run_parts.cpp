// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>
#include <fstream>
#include <nlohmann/json.hpp>

#include "core/base/files.h"
#include "core/run/checkpoint_store.h"
#include "core/run/ensembles.h"
#include "core/run/groups.h"
#include "core/run/results.h"
#include "core/run/run_folder.h"
#include "support/errors.h"

using namespace retort;
using namespace retort::run;
namespace fs = std::filesystem;

namespace {

ResultRow row(const std::string& name, const std::string& kind, const std::string& network, double accuracy) {
    ResultRow r;
    r.name = name;
    r.kind = kind;
    r.network = network;
    r.test = SetResult{accuracy, 1.5, 0.02};
    return r;
}

experiment::Plan planOf(const std::string& models) {
    Problems problems;
    const experiment::Experiment e =
        experiment::parseExperiment(R"({"format": "retort-experiment/1", "inputs": {"hmm": "a", "train": )"
                                    R"({"data": "b", "alignments": "a"}}, "models": )" +
                                        models + "}",
                                    "/recipe", problems);
    if (hasErrors(problems)) throw std::runtime_error(toText(problems.front()));
    return experiment::makePlan(e);
}

}  // namespace

class TestRunParts : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> dir_;
    fs::path folder_;

    static Checkpoint checkpoint() {
        Checkpoint c;
        train::TrainingState& s = c.state;
        s.epoch = 3;
        s.step = 1234567890123;
        s.stepInEpoch = 17;
        s.epochSums = {0.1, 0.2, 1.0 / 3, 4, 5, 6};
        s.sampleSums = {1e-300, 0.2, 1.0 / 3, 7, 8, 9};
        s.epochSeconds = 1.0 / 7;
        s.seconds = 99.9;
        s.schedule = {1, 0.1, 1.7976931348623157e308};
        s.bestAccuracy = 0.123456789012345678;
        s.bestEpoch = 2;
        s.epochsSinceBest = 1;
        s.firstLoss = 2.5;
        s.recentLoss = 1.25;
        s.finished = true;
        s.reason = "all \"done\"\n";
        s.parameters = {1, 2, 3.14159274F};
        s.networkState = {};
        s.optimizer = {-0.0F, 1e-45F};
        s.accepted = {7};
        return c;
    }

private slots:
    void init() {
        dir_ = std::make_unique<QTemporaryDir>();
        folder_ = dir_->path().toStdString();
    }

    void checkpointsComeBackExactly() {
        const Checkpoint a = checkpoint();
        writeCheckpoint(folder_ / "c", a);
        const Checkpoint b = *readCheckpoint(folder_ / "c");
        writeCheckpoint(folder_ / "d", b);
        QCOMPARE(files::readAll(folder_ / "c"), files::readAll(folder_ / "d"));
        QVERIFY(a.state.parameters == b.state.parameters && a.state.optimizer == b.state.optimizer &&
                a.state.accepted == b.state.accepted);
        QVERIFY(a.state.schedule == b.state.schedule);
        QCOMPARE(a.state.bestAccuracy, b.state.bestAccuracy);
        QCOMPARE(a.state.epochSums.hard, b.state.epochSums.hard);
        QCOMPARE(a.state.step, b.state.step);
        QCOMPARE(a.state.reason, b.state.reason);
        QVERIFY(b.state.finished && !b.complete);
        QVERIFY(!readCheckpoint(folder_ / "absent"));
    }

    void damagedCheckpointsAreRefused() {
        writeCheckpoint(folder_ / "c", checkpoint());
        const std::string bytes = files::readAll(folder_ / "c");
        const auto put = [&](const std::string& text) {
            std::ofstream(folder_ / "c", std::ios::binary)
                .write(text.data(), static_cast<std::streamsize>(text.size()));
        };
        const auto refused = [&] {
            return test::says(test::errorOf([&] { readCheckpoint(folder_ / "c"); }), (folder_ / "c").string(),
                              "damaged");
        };
        for (std::size_t n = 0; n < bytes.size(); ++n) {
            put(bytes.substr(0, n));
            QVERIFY2(refused(), qPrintable(QString::number(n)));
        }
        for (std::size_t n = bytes.find('\n') + 1; n < bytes.size(); ++n) {
            std::string damaged = bytes;
            damaged[n] = static_cast<char>(damaged[n] ^ 1);
            put(damaged);
            QVERIFY2(refused(), qPrintable(QString::number(n)));
        }
        std::string huge = bytes;
        huge.replace(huge.find("\"arrays\":[3"), 11, "\"arrays\":[99999999999");
        put(huge);
        QVERIFY(refused());
    }

    void oneRunAFolder() {
        const auto first = std::make_unique<RunFolder>(folder_ / "run");
        QVERIFY(test::says(test::errorOf([&] { RunFolder second(folder_ / "run"); }), "another run",
                           (folder_ / "run").string()));
    }

    void aFreedFolderCanBeTaken() {
        { RunFolder first(folder_ / "run"); }
        RunFolder second(folder_ / "run");
        QCOMPARE(second.model("a").string(), (folder_ / "run/models/a").string());
    }

    void aFolderBelongsToItsExperiment() {
        const nlohmann::ordered_json one = {{"name", "a"}, {"models", {{{"lr", 1}}}}},
                                     two = {{"name", "a"}, {"models", {{{"lr", 2}}}}};
        RunFolder folder(folder_ / "run");
        QVERIFY(!folder.claim(one, false));
        QVERIFY(test::says(test::errorOf([&] { folder.claim(one, false); }), "--resume"));
        QVERIFY(test::says(test::errorOf([&] { folder.claim(two, true); }), "another experiment", "models.0.lr",
                           "1 there", "2 here"));
        QVERIFY(!folder.claim(one, true));  // nothing trained yet
        std::ofstream(folder.file("journal.jsonl")) << "";
        QVERIFY(folder.claim(one, true));
        fs::create_directories(folder_ / "full");
        std::ofstream(folder_ / "full/photo.jpg") << "x";
        QVERIFY(test::says(test::errorOf([&] { RunFolder full(folder_ / "full"); }), "photo.jpg"));
        QVERIFY(!fs::exists(folder_ / "full/.lock"));  // somebody else's folder stays as it is
        { RunFolder unused(folder_ / "unused"); }
        QVERIFY(!fs::exists(folder_ / "unused"));
    }

    void differencesAreCountedAndNamed() {
        const nlohmann::ordered_json a = {{"x", 1}, {"y", {1, 2, 3}}}, b = {{"x", 2}, {"y", {4, 5, 3}}, {"z", true}};
        QVERIFY(test::says(differences(a, b), "x is 1 there, 2 here", "y.0", "y.1", "z is absent there"));
        QVERIFY(test::says(differences(a, b, 1), "and 3 more"));
    }

    void gapsAreAgainstTheSameNetOnHardLabels() {
        std::vector<ResultRow> rows = {
            row("teacher", "ensemble", "big", 0.8),        row("small.1", "hard", "256 relu", 0.5),
            row("small.2", "hard", "256 relu", 0.7),       row("other", "hard", "9 relu", 0.1),
            row("student", "distilled", "256 relu", 0.75), row("lonely", "distilled", "7 relu", 0.75)};
        rows[4].teacher = rows[5].teacher = "teacher";
        fillGaps(rows);
        QVERIFY(rows[4].gapClosed && std::abs(*rows[4].gapClosed - 0.75) < 1e-12);
        QVERIFY(!rows[5].gapClosed && !rows[1].gapClosed);
        rows[0].test->frameAccuracy = 0.6;  // no better than the baseline
        fillGaps(rows);
        QVERIFY(!rows[4].gapClosed);
    }

    void resultsComeBackAndMakeATable() {
        std::vector<ResultRow> rows = {row("student[temperature=2]", "distilled", "8,8 relu", 0.25)};
        rows[0].validation = SetResult{0.5, 1, 0.1};
        rows[0].teacher = "t";
        rows[0].agreement["t"] = 0.875;
        rows[0].gapClosed = -0.5;
        const std::vector<ResultRow> back = readResults(resultsJson(rows), "x");
        QCOMPARE(resultsJson(back), resultsJson(rows));
        QCOMPARE(toJsonText(rowFromJson(toJsonText(rows[0]))), toJsonText(rows[0]));
        const std::string csv = resultsCsv(rows);
        QVERIFY(test::says(csv, "student[temperature=2],distilled", "\"8,8 relu\"", "0.875", "-0.5"));
        const std::string head = csv.substr(0, csv.find('\n')), line = csv.substr(csv.find('\n') + 1);
        QCOMPARE(std::count(head.begin(), head.end(), ','),
                 std::count(line.begin(), line.end(), ',') - 1);  // one inside quotes
        for (const char* bad :
             {"", "{}", "[]", R"({"format":"retort-results/1"})", R"({"format":"other","models":[]})"})
            QVERIFY2(test::says(test::errorOf([&] { readResults(bad, "file.json"); }), "file.json"), bad);
        const nlohmann::json json = nlohmann::json::parse(resultsJson(rows));
        QCOMPARE(json["format"].get<std::string>(), std::string("retort-results/1"));
        QVERIFY(json["models"][0]["test"].contains("ece"));
    }

    void ensemblesHaveNames() {
        const experiment::Plan plan = planOf(R"([{"name": "t", "copies": 2}, {"name": "u"},
            {"name": "a", "kind": "distilled", "teachers": ["t"]},
            {"name": "b", "kind": "distilled", "teachers": ["t"], "mean": "geometric"},
            {"name": "c", "kind": "distilled", "teachers": ["t.1", "u"]},
            {"name": "d", "kind": "distilled", "teachers": ["u"]}])");
        const std::vector<Ensemble> ensembles = findEnsembles(plan);
        std::string names;
        for (const Ensemble& e : ensembles) names += e.name + "|" + e.mean + ";";
        QCOMPARE(names, std::string("t|arithmetic;t (geometric)|geometric;t.1+u|arithmetic;"));
        const auto rowOf = [&](const std::string& student) {
            for (const experiment::PlannedModel& m : plan.models)
                if (m.name == student) return teacherRow(m, ensembles, plan);
            return std::string("?");
        };
        QCOMPARE(rowOf("a"), std::string("t"));
        QCOMPARE(rowOf("b"), std::string("t (geometric)"));
        QCOMPARE(rowOf("c"), std::string("t.1+u"));
        QCOMPARE(rowOf("d"), std::string("u"));
        QCOMPARE(rowOf("u"), std::string());
    }
};

QTEST_APPLESS_MAIN(TestRunParts)
#include "tst_run_parts.moc"
