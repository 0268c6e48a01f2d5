// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <fstream>

#include "core/base/files.h"
#include "core/base/random.h"
#include "core/record/history.h"
#include "core/record/journal.h"
#include "support/errors.h"

using namespace retort;
using namespace retort::record;
using Kind = Event::Kind;

namespace {

Event makeEvent(Kind kind, const std::string& model = {}, const std::string& text = {}, double time = 1.25) {
    Event e;
    e.kind = kind;
    e.model = model;
    e.text = text;
    e.time = time;
    return e;
}

constexpr Kind kinds[] = {Kind::RunStarted,  Kind::RunResumed,      Kind::ModelStarted,  Kind::Sample,
                          Kind::EpochDone,   Kind::CheckpointSaved, Kind::ModelFinished, Kind::ModelEvaluated,
                          Kind::ModelFailed, Kind::Message,         Kind::RunFinished,   Kind::RunStopped,
                          Kind::RunFailed};

}  // namespace

class TestRecord : public QObject {
    Q_OBJECT

private slots:
    void init() {
        dir_ = std::make_unique<QTemporaryDir>();
        file_ = dir_->path().toStdString() + "/journal.jsonl";
    }
    void cleanup() { files::setFaultHook({}); }

    void eventsComeBack() {
        Event e =
            makeEvent(Kind::EpochDone, "student[temperature=2]", "a \"quote\",\n a line, ümläut, 日本", 12.000012345);
        e.epoch = 3;
        e.step = 1234567890123;
        e.values = {{"loss", 0.1}, {"tiny", 5e-324}, {"large", 1e308}, {"third", 1.0 / 3}};
        const std::string line = toJsonLine(e);
        QCOMPARE(line.find('\n'), std::string::npos);
        QVERIFY(fromJsonLine(line, "x") == e);
        for (const Kind kind : kinds) QVERIFY(fromJsonLine(toJsonLine(makeEvent(kind)), "x").kind == kind);
    }

    void numbersThatAreNotFiniteAreNull() {
        Event e = makeEvent(Kind::Sample);
        e.values = {{"loss", std::nan("")}, {"other", HUGE_VAL}};
        QVERIFY(test::says(toJsonLine(e), "\"loss\":null", "\"other\":null"));
        QVERIFY(std::isnan(fromJsonLine(toJsonLine(e), "x").value("loss")));
    }

    void textThatIsNoUtf8DoesNotStopTheJournal() {
        QVERIFY(!fromJsonLine(toJsonLine(makeEvent(Kind::Message, {}, "bad \xff byte")), "x").text.empty());
    }

    void whatIsNoEventIsRefusedWithItsPlace() {
        for (const char* line : {"", "{", "[]", "3", "{}", R"({"event":"other","time":0})", R"({"event":3})",
                                 R"({"event":"sample","values":3})"})
            QVERIFY2(test::says(test::errorOf([&] { fromJsonLine(line, "file:7"); }), "file:7"), line);
    }

    void appendsCutsAndReadsBack() {
        std::uint64_t length = 0;
        {
            Journal journal(file_, 0);
            journal.take(makeEvent(Kind::RunStarted, {}, "a"));
            journal.take(makeEvent(Kind::Progress, "m"));  // not durable
            length = journal.length();
            journal.take(makeEvent(Kind::Message, {}, "b"));
            journal.sync();
            QCOMPARE(journal.length(), files::sizeOf(file_));
        }
        QCOMPARE(readJournal(file_).size(), std::size_t{2});
        QCOMPARE(readJournal(file_, length).size(), std::size_t{1});
        {
            Journal journal(file_, length);  // what no checkpoint vouches for goes
            journal.take(makeEvent(Kind::Message, {}, "c"));
        }
        const std::vector<Event> events = readJournal(file_);
        QCOMPARE(events.size(), std::size_t{2});
        QCOMPARE(events[1].text, std::string("c"));
        QVERIFY(test::says(test::errorOf([&] { Journal(file_, 100000); }), file_.string(), "100000"));
    }

    void aTornLastLineIsLeftOutButNotDamageBefore() {
        {
            Journal journal(file_, 0);
            for (const char* text : {"a", "b", "c"}) journal.take(makeEvent(Kind::Message, {}, text));
        }
        const std::string bytes = files::readAll(file_);
        for (std::size_t n = 0; n < bytes.size(); ++n) {
            std::ofstream(file_, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(n));
            const auto whole = static_cast<std::size_t>(
                std::count(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(n), '\n'));
            QCOMPARE(readJournal(file_).size(), whole);
        }
        std::string damaged = bytes;
        damaged[bytes.find('\n') + 1] = '#';
        std::ofstream(file_, std::ios::binary) << damaged;
        QVERIFY(test::says(test::errorOf([&] { readJournal(file_); }), file_.string() + ":2"));
    }

    void aFullDiskIsAFailure() {
        Journal journal(file_, 0);
        files::setFaultHook([](const char*, const std::filesystem::path&) { throw failure("full"); });
        QVERIFY(test::says(test::errorOf([&] { journal.take(makeEvent(Kind::Message)); }), "full"));
    }

    void aModelAtWorkWhenTheRunEndsHasStopped() {
        for (const Kind end : {Kind::RunStopped, Kind::RunFailed}) {
            History history;
            history.apply(makeEvent(Kind::RunStarted));
            history.apply(makeEvent(Kind::ModelStarted, "a"));
            history.apply(makeEvent(Kind::ModelFinished, "a"));
            history.apply(makeEvent(Kind::ModelStarted, "b"));
            history.apply(makeEvent(Kind::Progress, "b", "soft targets"));
            QCOMPARE(history.model("b")->progress.text, std::string("soft targets"));
            history.apply(makeEvent(end));
            QVERIFY(history.model("a")->state == ModelState::Finished);
            QVERIFY(history.model("b")->state == ModelState::Stopped);
            QVERIFY(history.model("b")->progress == Event());
            history.apply(makeEvent(Kind::RunResumed));
            QVERIFY(history.model("b")->state == ModelState::Stopped);
            history.apply(makeEvent(Kind::Sample, "b"));
            QVERIFY(history.model("b")->state == ModelState::Running);
            QCOMPARE(history.state(), std::string("running"));
        }
    }

    void secondsOfAModelAreThoseOfItsEpochs() {
        History history;
        history.apply(makeEvent(Kind::ModelStarted, "a"));
        for (const int epoch : {1, 2, 2}) {  // the second is done again after an interruption
            Event e = makeEvent(Kind::EpochDone, "a");
            e.epoch = epoch;
            e.values["seconds"] = 10 * epoch;
            history.apply(e);
        }
        QCOMPARE(history.model("a")->seconds, 30.0);
        Event e = makeEvent(Kind::ModelFinished, "a");
        e.values["seconds"] = 31;
        history.apply(e);
        QCOMPARE(history.model("a")->seconds, 31.0);
    }

    /// Progress may arrive after facts that are newer than it, and for what is no model.
    void progressLeavesNoTraceInAnEndedRun() {
        const Event facts[] = {makeEvent(Kind::RunStarted, {}, "x"), makeEvent(Kind::ModelStarted, "a"),
                               makeEvent(Kind::ModelFinished, "a"),  makeEvent(Kind::ModelEvaluated, "a", "{}"),
                               makeEvent(Kind::ModelFailed, "b"),    makeEvent(Kind::RunFinished)};
        History live, replayed;
        live.apply(makeEvent(Kind::Progress, {}, "checking train data"));
        QCOMPARE(live.progress().text, std::string("checking train data"));
        QVERIFY(live.models().empty());
        for (const Event& fact : facts) {
            live.apply(fact);
            replayed.apply(fact);
            for (const char* model : {"", "a", "b", "nobody"}) live.apply(makeEvent(Kind::Progress, model));
        }
        QVERIFY(live == replayed);
    }

    /// A resumed run tells all of its facts again from the beginning.
    void aStartBeginsAnew() {
        const Event facts[] = {makeEvent(Kind::RunStarted, {}, "x"), makeEvent(Kind::Message, "a", "once"),
                               makeEvent(Kind::ModelStarted, "a"), makeEvent(Kind::Sample, "a")};
        History twice, once;
        for (int n = 0; n < 2; ++n)
            for (const Event& fact : facts) twice.apply(fact);
        for (const Event& fact : facts) once.apply(fact);
        QVERIFY(twice == once);
    }

    /// The History of the events as they happen equals that of the journal they leave, for many made-up runs.
    void historyLiveEqualsHistoryReplayed() {
        for (std::uint64_t seed = 0; seed < 50; ++seed) {
            Random random(seed);
            History live;
            {
                Journal journal(file_, 0);
                double time = 0;
                for (int i = 0; i < 80; ++i) {
                    Event e = makeEvent(kinds[random.below(std::size(kinds))], "m" + std::to_string(random.below(3)),
                                        "text " + std::to_string(i), time += random.uniform());
                    e.epoch = static_cast<int>(random.below(5));
                    e.step = i;
                    e.values = {{"loss", random.normal()}, {"epochs", 7}};
                    journal.take(e);
                    live.apply(e);
                }
            }
            QVERIFY(live == replay(readJournal(file_)));
        }
    }

    void historyTellsTheStateOfARun() {
        History history;
        Event started = makeEvent(Kind::ModelStarted, "small", "baseline");
        started.values["epochs"] = 7;
        history.apply(makeEvent(Kind::RunStarted, {}, "digits"));
        history.apply(started);
        history.apply(makeEvent(Kind::Sample, "small"));
        history.apply(makeEvent(Kind::Progress, "small", "training", 99));
        QCOMPARE(history.experiment(), std::string("digits"));
        QCOMPARE(history.seconds(), 1.25);  // progress is no fact
        QVERIFY(history.model("small")->state == ModelState::Running);
        QCOMPARE(history.model("small")->plannedEpochs, 7);
        QCOMPARE(history.model("small")->progress.text, std::string("training"));
        history.apply(makeEvent(Kind::ModelFailed, "small", "diverged"));
        QVERIFY(history.model("small")->state == ModelState::Failed);
        QCOMPARE(history.model("small")->reason, std::string("diverged"));
        QCOMPARE(history.messages().size(), std::size_t{1});
        history.apply(makeEvent(Kind::ModelEvaluated, "teacher", "{}"));
        QVERIFY(history.model("teacher")->state == ModelState::Finished);
        QVERIFY(history.model("nobody") == nullptr);
        history.apply(makeEvent(Kind::RunStopped));
        QCOMPARE(history.state(), std::string("stopped"));
        history.apply(makeEvent(Kind::RunResumed));
        QCOMPARE(history.state(), std::string("running"));
    }

private:
    std::unique_ptr<QTemporaryDir> dir_;
    std::filesystem::path file_;
};

QTEST_APPLESS_MAIN(TestRecord)
#include "tst_record.moc"
