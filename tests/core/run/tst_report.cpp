// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>
#include <cmath>
#include <filesystem>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/record/journal.h"
#include "core/run/html.h"
#include "core/run/report.h"
#include "core/run/report_charts.h"
#include "core/run/run_record.h"

using namespace retort;
using record::Event;
namespace fs = std::filesystem;

/// A run folder written by hand: what the page says of it must be what stands in it.
class ReportTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void finishedRun();
    void namesAreEscaped();
    void partialRun();
    void damagedFilesAreTold();
    void noRunFolder();
    void studentIsJudgedAgainstItsNet();
    void chartTicks();
    void chartsSurviveOddNumbers();

private:
    void writeJournal(const std::string& student, bool finished);
    void writeResults(const std::string& student);
    void writeEvaluation(const std::string& model, int gain);
    QString page(const fs::path& folder) {
        run::writeReport(folder, folder / "report.html");
        return QString::fromStdString(files::readAll(folder / "report.html"));
    }

    std::unique_ptr<QTemporaryDir> scratch_;
    fs::path run_;
};

void ReportTest::init() {
    scratch_ = std::make_unique<QTemporaryDir>();
    run_ = fs::path(scratch_->path().toStdString()) / "run";
    files::createFolders(run_);
    files::writeAtomically(
        run_ / "run.json",
        R"({"format": "retort-run/1", "state": "finished", "name": "digits", "seed": 7, "started": "2026-11-23T20:15:00Z",
                               "ended": null, "processor": "A Processor", "blas": {"library": "OpenBLAS 0.3.21", "kernel": "Zen", "pinned": ""},
                               "inputs": {"/data/feats.scp": "0123abcd"}, "modelSeeds": {"small": 11}})");
    files::writeAtomically(run_ / "experiment.json", "{\"format\": \"retort-experiment/1\", \"name\": \"digits\"}");
}

void ReportTest::writeJournal(const std::string& student, bool finished) {
    record::Journal journal(run_ / "journal.jsonl", 0);
    const auto take = [&](Event::Kind kind, const std::string& model, const std::string& text, int epoch = 0,
                          std::map<std::string, double> values = {}) {
        Event event;
        event.kind = kind;
        event.model = model;
        event.text = text;
        event.epoch = epoch;
        event.step = 10 * epoch;
        event.values = std::move(values);
        journal.take(event);
    };
    take(Event::Kind::RunStarted, "", "digits");
    take(Event::Kind::ModelStarted, "small", "baseline", 0, {{"epochs", 2}});
    for (int epoch = 1; epoch <= 2; ++epoch)
        take(Event::Kind::EpochDone, "small", "", epoch,
             {{"trainLoss", 2.0 / epoch},
              {"validationLoss", 2.1 / epoch},
              {"validationAccuracy", 0.4 * epoch},
              {"rate", 0.08}});
    take(Event::Kind::Message, student, "soft targets <are> stored");
    if (!finished) return;
    take(Event::Kind::ModelFinished, "small", "all 2 epochs done");
    take(Event::Kind::ModelFailed, student, "the loss was not finite & more");
    take(Event::Kind::RunFinished, "", "");
}

void ReportTest::writeResults(const std::string& student) {
    const auto make = [](const std::string& name, const char* kind, const char* role, const char* network,
                         std::size_t parameters, const run::SetResult& test) {
        run::ResultRow row;
        row.name = name;
        row.kind = kind;
        row.role = role;
        row.network = network;
        row.parameters = parameters;
        row.test = test;
        return row;
    };
    const run::ResultRow teacher = make("teacher", "hard", "teacher", "256 relu", 1234567, {0.6, 1.5, 0.02});
    const run::ResultRow small = make("small", "hard", "baseline", "64 relu", 1000, {0.5, 1.75, 0.03});
    run::ResultRow row = make(student, "distilled", "student", "64 relu", 1000, {0.54, 1.6, 0.01});
    row.teacher = "teacher";
    row.agreement["teacher"] = 0.7125;
    files::writeAtomically(run_ / "results.json", run::resultsJson({teacher, small, row}));
}

void ReportTest::writeEvaluation(const std::string& model, int gain) {
    std::string frames, correct;
    for (int u = 0; u < 40; ++u) {
        frames += (u ? ",100" : "100");
        correct += (u ? "," : "") + std::to_string(45 + u % 5 + gain);
    }
    files::createFolders(run_ / "models" / model);
    files::writeAtomically(run_ / "models" / model / "evaluation.json",
                           "{\"test\": {\"utteranceFrames\": [" + frames + "], \"utteranceCorrect\": [" + correct +
                               "], \"confusions\": [[3, 17, 41], [5, 3, 12]]}}");
}

void ReportTest::finishedRun() {
    writeJournal("student", true);
    writeResults("student");
    writeEvaluation("small", 0);
    writeEvaluation("student", 4);
    const QString html = page(run_);
    for (const char* text :
         {"digits", "finished", "A Processor", "OpenBLAS 0.3.21, kernel Zen", "2026-11-23 20:15:00 UTC", "1,234,567",
          "60.00", "1.7500", "71.25", ">40<", "better", "+4.00 points", "pdf 17", "0123abcd", "retort-experiment/1",
          "the loss was not finite &amp; more"})
        QVERIFY2(html.contains(text), text);
    QVERIFY(html.contains("<svg"));
    QVERIFY(html.contains("stroke-dasharray"));
    QVERIFY(html.contains("prefers-color-scheme: dark"));
    // Self-contained: nothing is fetched or run.
    QVERIFY(!html.contains(QRegularExpression("https?://|<script|<link|src=|@import|url\\(")));
}

void ReportTest::namesAreEscaped() {
    const std::string evil = "<img src=x onerror=\"alert(1)\">&'";
    writeJournal(evil, true);
    writeResults(evil);
    const QString html = page(run_);
    QVERIFY(!html.contains("<img"));
    QVERIFY(html.contains("&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&amp;&#39;"));
    QVERIFY(html.contains("soft targets &lt;are&gt; stored"));
    QCOMPARE(run::escaped("a\xFF\xC0\x80z\x01"), std::string("a\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBDz\xEF\xBF\xBD"));
    QCOMPARE(run::escaped("é 語"), std::string("é 語"));
    // The body is well-formed markup throughout: nothing from a file has broken out.
    const qsizetype begin = html.indexOf("<body>");
    QXmlStreamReader xml(html.mid(begin, html.indexOf("</html>") - begin));
    while (!xml.atEnd()) xml.readNext();
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
}

void ReportTest::partialRun() {
    fs::remove(run_ / "run.json");
    writeJournal("student", false);
    const QString html = page(run_);
    QVERIFY(html.contains("running"));
    QVERIFY(html.contains("2 of 2 epochs so far"));
    QVERIFY(html.contains("No model has been evaluated yet"));
}

void ReportTest::damagedFilesAreTold() {
    writeJournal("student", true);
    files::writeAtomically(run_ / "results.json", "{\"format\": \"retort-results/1\", \"models\": [{}]}");
    files::writeAtomically(run_ / "run.json", "{\"state\": ");
    const QString html = page(run_);
    QVERIFY(html.contains("What went wrong"));
    QVERIFY(html.contains("results.json"));
    QVERIFY(html.contains("run.json"));
    QVERIFY(html.contains("Learning curves"));
}

void ReportTest::noRunFolder() {
    QVERIFY_THROWS_EXCEPTION(Error, run::writeReport(run_ / "nothing", run_ / "report.html"));
    QVERIFY(!fs::exists(run_ / "report.html"));
}

void ReportTest::studentIsJudgedAgainstItsNet() {
    writeJournal("student", true);
    writeResults("student");
    writeEvaluation("teacher", 15);
    writeEvaluation("small", 0);
    writeEvaluation("student", -2);
    const auto groups = run::readRun(run_).groups;
    QCOMPARE(groups.size(), std::size_t{2});  // the baseline and the student
    QCOMPARE(groups[1].baseline, std::string("small"));
    QVERIFY(groups[1].comparison && groups[1].comparison->verdict == run::Verdict::Worse);
    QVERIFY(std::abs(groups[1].comparison->difference + 0.02) < 1e-12);
}

void ReportTest::chartTicks() {
    QCOMPARE(run::niceTicks(0, 10, 5), (std::vector<double>{0, 2, 4, 6, 8, 10}));
    const std::vector<double> ticks = run::niceTicks(0.312, 0.478, 5);
    QVERIFY(ticks.front() <= 0.312 && ticks.back() >= 0.478);
    QVERIFY(ticks.size() >= 4 && ticks.size() <= 8);
    QVERIFY(run::niceTicks(3, 3, 5).size() >= 2);
}

void ReportTest::chartsSurviveOddNumbers() {
    const double nan = std::nan("");
    const auto chart = [](const char* title, std::vector<std::pair<double, double>> points) {
        run::Chart made;
        made.title = title;
        made.series.push_back({"a", std::move(points)});
        return made;
    };
    QVERIFY(run::chartHtml(chart("empty", {{1, nan}, {2, INFINITY}})).empty());
    const QString html = QString::fromStdString(run::chartHtml(chart("gap", {{1, 1}, {2, nan}, {3, 2}})));
    QVERIFY(!html.contains("nan") && !html.contains("inf"));
    QCOMPARE(html.count("<circle"), 2);
    QVERIFY(!run::chartHtml(chart("one", {{1, 0.5}})).empty());
    QVERIFY(!run::chartHtml(chart("huge", {{1, -1e300}, {2, 1e300}})).empty());
}

QTEST_APPLESS_MAIN(ReportTest)
#include "tst_report.moc"
