// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <nlohmann/json.hpp>

#include "core/base/files.h"
#include "core/data/inputs.h"
#include "core/distill/objective.h"
#include "core/formats/formats.h"
#include "core/nn/network.h"
#include "core/record/history.h"
#include "core/record/journal.h"
#include "core/run/run_experiment.h"
#include "core/run/run_record.h"
#include "core/run/runner.h"
#include "run_models.h"
#include "support/errors.h"

using namespace retort;
using namespace retort::run;
using record::Event;
namespace fs = std::filesystem;

namespace {

struct Sink : record::EventSink {
    std::vector<Event> events;
    std::function<void(const Event&)> also;
    void take(const Event& event) override {
        events.push_back(event);
        if (also) also(event);
    }
};

/// Hash of every weight file by its path in the run.
std::map<std::string, std::string> weightsOf(const fs::path& run) {
    std::map<std::string, std::string> hashes;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(run))
        if (entry.path().extension() == ".h5")
            hashes[fs::relative(entry.path(), run).string()] = files::hashOf(files::readAll(entry.path()));
    return hashes;
}

}  // namespace

class TestRunExperiment : public QObject {
    Q_OBJECT

    std::unique_ptr<test::TinyRecipe> recipe_;

    RunRequest request(const std::string& models, const std::string& out, bool resume = false) const {
        Problems problems;
        RunRequest r;
        r.experiment = experiment::parseExperiment(test::experimentText(models), recipe_->path(), problems);
        for (const Problem& p : problems) qWarning("%s", toText(p).c_str());
        r.out = recipe_->path() / out;
        r.resume = resume;
        r.threads = 2;
        return r;
    }

    static RunReport run(const RunRequest& r, Sink* sink = nullptr) {
        Sink own;
        train::Control control;
        return runExperiment(r, sink != nullptr ? *sink : own, control);
    }

    std::map<std::string, std::string> weights(const std::string& models, const std::string& out) const {
        if (run(request(models, out)).outcome != RunOutcome::Finished) return {};
        return weightsOf(recipe_->path() / out);
    }

    nlohmann::json json(const std::string& file) const {
        return nlohmann::json::parse(files::readAll(recipe_->path() / file));
    }

private slots:
    void init() {
        recipe_ = std::make_unique<test::TinyRecipe>();
        recipe_->write();
    }
    void cleanup() { files::setFaultHook({}); }

    void aRunFillsItsFolder() {
        Sink sink;
        const RunReport report = run(request(test::plainModels(), "run"), &sink);
        QVERIFY(report.outcome == RunOutcome::Finished);
        QVERIFY(report.failed.empty());
        std::string names;
        for (const ResultRow& r : report.rows) names += r.name + ":" + r.kind + ":" + r.role + " ";
        QCOMPARE(
            names,
            std::string("teacher.1:hard:teacher teacher.2:hard:teacher teacher:ensemble:teacher small:hard:baseline "
                        "student[temperature=1]:distilled:student student[temperature=3]:distilled:student "));
        for (const ResultRow& r : report.rows) {
            QVERIFY2(r.test->frameAccuracy > 2.0 / static_cast<double>(recipe_->pdfs()), r.name.c_str());
            QVERIFY(r.validation && r.test->crossEntropy > 0 && r.parameters > 0);
        }
        QVERIFY(report.rows[4].agreement.at("teacher") > 0.1);
        for (const char* file :
             {"experiment.json", "run.json", "journal.jsonl", "results.json", "results.csv", "report.html",
              "priors.csv", "models/teacher.1/epoch-001.h5", "models/teacher.1/epoch-003.h5",
              "models/teacher.2/final.h5", "models/teacher.2/final.txt", "models/student[temperature=3]/final.h5",
              "models/small/checkpoint"})
            QVERIFY2(fs::exists(recipe_->path() / "run" / file), file);
        QCOMPARE(json("run/run.json")["state"].get<std::string>(), std::string("finished"));
        QCOMPARE(json("run/results.json")["models"].size(), std::size_t{6});
        // The journal tells the same as what was seen live.
        record::History live;
        for (const Event& e : sink.events) live.apply(e);
        QVERIFY(live == record::replay(record::readJournal(recipe_->path() / "run/journal.jsonl")));
        QCOMPARE(live.state(), std::string("finished"));
        for (const fs::directory_entry& entry : fs::recursive_directory_iterator(recipe_->path() / "run"))
            QVERIFY2(entry.path().extension() != ".tmp", entry.path().c_str());
    }

    /// By phone and by speaker, of ensembles too; sums agree with what is known by utterance.
    void evaluationsTellPhonesAndSpeakers() {
        QVERIFY(run(request(test::plainModels(), "run")).outcome == RunOutcome::Finished);
        const RunRecord record = readRun(recipe_->path() / "run");
        QVERIFY(record.unreadable.empty());
        QCOMPARE(record.evaluations.size(), record.rows.size());
        for (const auto& [name, evaluation] : record.evaluations) {
            QCOMPARE(evaluation.set, std::string("test"));
            std::int64_t frames = 0, correct = 0, pairs = 0, right = 0, spoken = 0, spokenRight = 0;
            for (const std::int64_t n : evaluation.hits.frames) frames += n;
            for (const std::int64_t n : evaluation.hits.correct) correct += n;
            for (const PhoneCount& count : evaluation.phones) {
                pairs += count.frames;
                right += count.aligned == count.decided ? count.frames : 0;
                QVERIFY(count.frames > 0);
            }
            for (const SpeakerCount& speaker : evaluation.speakers) {
                spoken += speaker.frames;
                spokenRight += speaker.correct;
            }
            QVERIFY(frames > 0);
            QCOMPARE(pairs, frames);
            QVERIFY(right >= correct);  // another state of the right phone will do
            QCOMPARE(spoken, frames);
            QCOMPARE(spokenRight, correct);
            QCOMPARE(evaluation.speakers.size(), std::size_t{2});
            QCOMPARE(evaluation.speakers.front().speaker, std::string("test-s0"));
            QVERIFY(evaluation.phoneNames.size() > 1 && evaluation.phoneNames.size() <= recipe_->pdfs());
        }
        QVERIFY(record.evaluations.contains("teacher"));  // the ensemble
        QVERIFY(json("run/models/teacher/evaluation.json").contains("validation"));
    }

    void aTeacherFromAFileHasAnEvaluationInsideTheRun() {
        QVERIFY(run(request(test::hard("teacher"), "first")).outcome == RunOutcome::Finished);
        QVERIFY(run(request(test::fileTeacher(), "run")).outcome == RunOutcome::Finished);
        const RunRecord record = readRun(recipe_->path() / "run");
        QVERIFY(record.evaluations.contains("first/models/teacher/final.h5"));
        QVERIFY(record.unreadable.empty());
    }

    void evaluationsOfOlderAndDamagedFiles() {
        QVERIFY(run(request(test::hard("small"), "run")).outcome == RunOutcome::Finished);
        const fs::path file = recipe_->path() / "run/models/small/evaluation.json";
        const nlohmann::json whole = nlohmann::json::parse(files::readAll(file));
        const auto read = [&](const nlohmann::json& json) {
            test::putText(file, json.dump());
            return readRun(recipe_->path() / "run");
        };
        nlohmann::json old = whole;
        old["test"].erase("phones");
        old["test"].erase("speakers");
        QVERIFY(read(old).unreadable.empty());
        QVERIFY(read(old).evaluations.at("small").phones.empty());
        std::vector<nlohmann::json> damaged(5, whole);
        damaged[0]["test"]["phones"]["counts"][0][1] = 1000000;
        damaged[1]["test"]["phones"]["counts"][0][0] = "a";
        damaged[2]["test"]["speakers"][0][2] = 1000000;
        damaged[3]["test"]["utteranceCorrect"].erase(0);
        damaged[4]["test"]["phones"]["counts"][0] = nlohmann::json::array({1, 2});
        for (const nlohmann::json& json : damaged) {
            const RunRecord record = read(json);
            QCOMPARE(record.unreadable.size(), std::size_t{1});
            QVERIFY(record.evaluations.empty());
        }
    }

    /// What failed as a whole says so in its journal, and live just as much.
    void aFailedRunSaysSoInItsJournal() {
        int epochs = 0;
        Sink sink;
        sink.also = [&](const Event& e) { epochs += e.kind == Event::Kind::EpochDone ? 1 : 0; };
        files::setFaultHook([&](const char*, const fs::path& path) {
            if (epochs > 0 && path.filename().string().rfind("epoch-002", 0) == 0)
                throw failure("no room", path.string());
        });
        QVERIFY(test::says(test::errorOf([&] { run(request(test::hard("small"), "run"), &sink); }), "no room"));
        files::setFaultHook({});
        const record::History history = record::replay(record::readJournal(recipe_->path() / "run/journal.jsonl"));
        QCOMPARE(history.state(), std::string("failed"));
        QVERIFY(test::says(history.messages().back().text, "no room"));
        QVERIFY(history.model("small")->state == record::ModelState::Stopped);
        QVERIFY(history.model("small")->seconds > 0);
        record::History live;
        for (const Event& e : sink.events) live.apply(e);
        QVERIFY(live == history);
        QVERIFY(run(request(test::hard("small"), "run", true)).outcome == RunOutcome::Finished);
    }

    void aRunnerTellsAFailureOnce() {
        for (const bool early : {true, false}) {
            std::unique_ptr<Runner> runner;
            files::setFaultHook([&](const char*, const fs::path& path) {
                if (early || path.filename() == "journal.jsonl") throw failure("no room", path.string());
            });
            runner = std::make_unique<Runner>(request(test::hard("small"), early ? "early" : "late"));
            QTRY_VERIFY_WITH_TIMEOUT(runner->ended(), 20000);
            files::setFaultHook({});
            QVERIFY(runner->error() != nullptr);
            int told = 0;
            for (const Event& e : runner->mailbox().drain()) told += e.kind == Event::Kind::RunFailed ? 1 : 0;
            QCOMPARE(told, 1);
        }
    }

    void theSamePlanTwiceGivesTheSameBits() {
        const auto first = weights(test::plainModels(), "a");
        QVERIFY(first.size() >= 15);
        QVERIFY(first == weights(test::plainModels(), "b"));
        QVERIFY(first.at("models/teacher.1/final.h5") != first.at("models/teacher.2/final.h5"));
        QVERIFY(first.at("models/student[temperature=1]/final.h5") !=
                first.at("models/student[temperature=3]/final.h5"));
    }

    /// Stopped at many points and resumed each time: the same bits and the same curves as a run left alone.
    void stoppedAtAnyEventAndResumedGivesTheSameBits() {
        Sink whole;
        QVERIFY(run(request(test::plainModels(), "alone"), &whole).outcome == RunOutcome::Finished);
        const auto expected = weightsOf(recipe_->path() / "alone");
        std::size_t durable = 0;
        for (const Event& e : whole.events) durable += e.durable() ? 1 : 0;
        int stops = 0;
        for (std::size_t at = 2; at < durable; at += 37) {
            const std::string out = "run" + std::to_string(at);
            std::size_t seen = 0;
            train::Control control;
            Sink sink;
            sink.also = [&](const Event& e) {
                if (e.durable() && ++seen == at) control.stop();
            };
            const RunReport report = runExperiment(request(test::plainModels(), out), sink, control);
            if (report.outcome == RunOutcome::Stopped) {
                ++stops;
                QCOMPARE(json(out + "/run.json")["state"].get<std::string>(), std::string("stopped"));
                QVERIFY(run(request(test::plainModels(), out, true)).outcome == RunOutcome::Finished);
            }
            QVERIFY2(weightsOf(recipe_->path() / out) == expected, out.c_str());
            const record::History a = record::replay(record::readJournal(recipe_->path() / "alone/journal.jsonl"));
            const record::History b = record::replay(record::readJournal(recipe_->path() / (out + "/journal.jsonl")));
            QCOMPARE(a.models().size(), b.models().size());
            for (const record::ModelHistory& m : a.models()) {
                const record::ModelHistory& other = *b.model(m.name);
                QCOMPARE(other.samples.size(), m.samples.size());
                QCOMPARE(other.epochs.size(), m.epochs.size());
                for (std::size_t i = 0; i < m.epochs.size(); ++i)
                    QCOMPARE(other.epochs[i].value("validationLoss"), m.epochs[i].value("validationLoss"));
            }
        }
        QVERIFY(stops > 3);
    }

    /// The n-th durable operation fails, as on a full disk: what stands is whole, and a resumed run ends with the same
    /// bits.
    void aFaultAtAnyOperationLosesNothing() {
        const std::string models = test::storedStudent();
        int operations = 0;
        files::setFaultHook([&](const char*, const fs::path&) { ++operations; });
        const auto expected = weights(models, "alone");
        files::setFaultHook({});
        QVERIFY(!expected.empty());
        for (int at = 1; at <= operations; at += at < 10 ? 1 : 13) {
            const std::string out = "run" + std::to_string(at);
            int n = 0;
            files::setFaultHook([&](const char* operation, const fs::path& path) {
                if (++n >= at) throw failure(std::string("no room for ") + operation, path.string());
            });
            const std::string error = test::errorOf([&] { run(request(models, out)); });
            files::setFaultHook({});
            QVERIFY2(test::says(error, "no room for"), qPrintable(QString::number(at)));
            // A folder that was never claimed is gone again.
            const fs::path folder = recipe_->path() / out;
            for (const auto& [file, hash] : fs::exists(folder) ? weightsOf(folder) : decltype(weightsOf(folder))())
                QVERIFY2(expected.contains(file) && expected.at(file) == hash, file.c_str());
            QVERIFY(run(request(models, out, true)).outcome == RunOutcome::Finished);
            QVERIFY2(weightsOf(recipe_->path() / out) == expected, qPrintable(QString::number(at)));
        }
    }

    void aFolderInUseOrOfAnotherExperimentIsRefused() {
        const std::string models = test::hard("small");
        Sink sink;
        std::string inside;
        sink.also = [&](const Event& e) {
            if (e.kind == Event::Kind::EpochDone && inside.empty())
                inside = test::errorOf([&] { run(request(models, "run", true)); });
        };
        run(request(models, "run"), &sink);
        QVERIFY(test::says(inside, "another run"));
        QVERIFY(test::says(test::errorOf([&] { run(request(models, "run")); }), "--resume"));
        QVERIFY(
            test::says(test::errorOf([&] { run(request(test::plainModels(), "run", true)); }), "another experiment"));
        QVERIFY(run(request(models, "run", true)).outcome == RunOutcome::Finished);  // nothing left to do
    }

    void aRunOfAnEarlierVersionGoesOn() {
        const std::string models = test::hard("small");
        QVERIFY(run(request(models, "run")).outcome == RunOutcome::Finished);
        const std::filesystem::path file = request(models, "run").out / "experiment.json";
        auto json = nlohmann::ordered_json::parse(files::readAll(file));
        // Settings that did not exist yet when the folder was written.
        for (const char* key : {"biasMean", "biasRange"}) QVERIFY(json["models"][0]["network"].erase(key) == 1);
        QVERIFY(json["models"][0]["training"].erase("precision") == 1);
        files::writeAtomically(file, json.dump(2));
        QVERIFY(run(request(models, "run", true)).outcome == RunOutcome::Finished);
        json["models"][0]["training"]["precision"] = "bfloat16";
        files::writeAtomically(file, json.dump(2));
        QVERIFY(test::says(test::errorOf([&] { run(request(models, "run", true)); }), "another experiment"));
    }

    void inputsThatChangedAreRefused() {
        const std::string models = test::hard("small");
        QVERIFY(run(request(models, "run")).outcome == RunOutcome::Finished);
        for (const char* name : {"train/cmvn.ark", "test/feats.ark", "train/feats.ark"}) {
            const fs::path file = recipe_->path() / name;
            const std::string bytes = files::readAll(file);
            std::string changed = bytes;
            changed[changed.size() - 2] = static_cast<char>(changed[changed.size() - 2] ^ 1);
            test::putText(file, changed);
            QVERIFY2(test::says(test::errorOf([&] { run(request(models, "run", true)); }), file.string(), "changed"),
                     name);
            test::putText(file, bytes);
        }
        QVERIFY(run(request(models, "run", true)).outcome == RunOutcome::Finished);
    }

    void aDivergingModelEndsAlone() {
        const std::string models = test::divergingModels();
        Sink sink;
        const RunReport report = run(request(models, "run"), &sink);
        QVERIFY(report.outcome == RunOutcome::Finished);
        QCOMPARE(report.failed, (std::vector<std::string>{"wild", "pupil"}));
        QCOMPARE(report.rows.size(), std::size_t{2});
        std::map<std::string, std::string> why;
        for (const Event& e : sink.events)
            if (e.kind == Event::Kind::ModelFailed) why[e.model] = e.text;
        QVERIFY2(test::says(why["wild"], "learning rate"), why["wild"].c_str());
        QVERIFY2(test::says(why["pupil"], "wild"), why["pupil"].c_str());
        QVERIFY(!fs::exists(recipe_->path() / "run/models/wild/final.h5"));
        QCOMPARE(json("run/run.json")["state"].get<std::string>(), std::string("finished with failures"));
    }

    void teachersFromFilesAndArchives() {
        QVERIFY(run(request(test::hard("teacher"), "first")).outcome == RunOutcome::Finished);
        // The archive holds what the file's net gives, so both students learn the same but for rounding.
        Problems problems;
        const data::Inputs inputs =
            data::openInputs(request(test::plainModels(), "x").experiment.inputs, recipe_->path(), 1, problems);
        nn::Network net(formats::readModel(recipe_->path() / "first/models/teacher"));
        ThreadPool pool(1);
        kaldi::ArkWriter writer(kaldi::WriteSpec{recipe_->path() / "post.ark", recipe_->path() / "post.scp"});
        for (const data::DataSet* set : {&inputs.train, &inputs.validation}) {
            const auto stream = set->sequential(1);
            data::Batch batch;
            Matrix rows;
            while (stream->next(batch)) {
                const auto [u, t] = batch.refs[0];
                if (t == 0) rows = Matrix(set->source().frames(u), inputs.classes);
                distill::softmaxRows(pool, net.forward({pool}, batch.features), 1, rows.view().rowRange(t, 1));
                if (t + 1 == rows.rows()) writer.write(set->source().key(u), rows);
            }
        }
        writer.close();
        const RunReport report = run(request(test::fileTeachers(), "second"));
        for (const Problem& p : report.problems) qWarning("%s", toText(p).c_str());
        QVERIFY(report.outcome == RunOutcome::Finished && report.failed.empty());
        std::vector<ResultRow> students;
        for (const ResultRow& r : report.rows)
            if (r.kind == "distilled") students.push_back(r);
        QCOMPARE(students.size(), std::size_t{3});
        for (const ResultRow& r : students)
            QVERIFY(std::abs(r.test->crossEntropy - students[0].test->crossEntropy) < 5e-3);
        QCOMPARE(students[1].test->crossEntropy, students[2].test->crossEntropy);
        // The file has a row of its own, and its student is compared with it.
        QCOMPARE(report.rows.size(), std::size_t{4});
        QVERIFY(!students[0].teacher.empty() && students[0].agreement.contains(students[0].teacher));

        const RunReport none = run(request(test::student("a", "\"absent.h5\""), "third"));
        QVERIFY(none.outcome == RunOutcome::Refused);
        QVERIFY(test::says(toText(none.problems.front()), "absent.h5"));
    }

    void storedLiveAndCutTargetsAgree() {
        const RunReport report = run(request(test::targetKinds(), "run"));
        QCOMPARE(report.rows.size(), std::size_t{5});
        const auto entropy = [&](std::size_t i) { return report.rows[i].test->crossEntropy; };
        QVERIFY(std::abs(entropy(1) - entropy(2)) < 2e-3);
        QVERIFY(std::abs(entropy(1) - entropy(3)) < 0.2);
        QVERIFY(fs::exists(recipe_->path() / "run/targets"));  // asked for by name: kept
    }

    void onlyTrainsWhatIsNamedAndItsTeachers() {
        RunRequest r = request(test::plainModels(), "run");
        r.only = {"small"};
        QCOMPARE(run(r).rows.size(), std::size_t{1});
        r = request(test::plainModels(), "other");
        r.only = {"student[temperature=3]"};
        QCOMPARE(run(r).rows.size(), std::size_t{4});
        r.only = {"nobody"};
        r.out = recipe_->path() / "third";
        QVERIFY(run(r).outcome == RunOutcome::Refused);
    }

    void badInputsAreRefusedBeforeAnythingIsWritten() {
        test::putText(recipe_->path() / "train/feats.scp", "a touch /tmp/x |\n");
        const RunReport report = run(request(test::plainModels(), "run"));
        QVERIFY(report.outcome == RunOutcome::Refused);
        QVERIFY(!fs::exists(recipe_->path() / "run"));
    }

    void aRunnerRunsInTheBackground() {
        Runner runner(request(test::hard("small"), "run"));
        runner.pause();
        runner.resume();
        QTRY_VERIFY_WITH_TIMEOUT(runner.ended(), 20000);
        QVERIFY(runner.error() == nullptr && runner.report().outcome == RunOutcome::Finished);
        record::History history;
        for (const Event& e : runner.mailbox().drain()) history.apply(e);
        QCOMPARE(history.state(), std::string("finished"));
        QVERIFY(runner.mailbox().drain().empty());
        { Runner stopped(request(test::longTraining(), "long")); }
        QVERIFY(!fs::exists(recipe_->path() / "long/models/long/final.h5"));
    }
};

QTEST_GUILESS_MAIN(TestRunExperiment)
#include "tst_run_experiment.moc"
