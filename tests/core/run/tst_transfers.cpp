// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <nlohmann/json.hpp>

#include "core/base/files.h"
#include "core/formats/formats.h"
#include "core/record/journal.h"
#include "core/run/corrected_bias.h"
#include "core/run/run_experiment.h"
#include "core/run/run_record.h"
#include "core/run/survey.h"
#include "run_models.h"
#include "support/errors.h"

using namespace retort;
using namespace retort::run;
using record::Event;
namespace fs = std::filesystem;

namespace {

struct Sink : record::EventSink {
    std::vector<Event> events;
    train::Control* stopAt = nullptr;
    int left = 0;
    void take(const Event& event) override {
        events.push_back(event);
        if (stopAt != nullptr && event.kind == Event::Kind::Sample && --left == 0) stopAt->stop();
    }
    bool said(const std::string& words) const {
        return std::any_of(events.begin(), events.end(),
                           [&](const Event& e) { return e.text.find(words) != std::string::npos; });
    }
};

std::string lines(const Problems& problems) {
    std::string text;
    for (const Problem& problem : problems) text += toText(problem) + "\n";
    return text;
}

}  // namespace

class TestTransfers : public QObject {
    Q_OBJECT

    std::unique_ptr<test::TinyRecipe> recipe_;

    RunRequest request(const std::string& models, const std::string& out) const {
        Problems problems;
        RunRequest r;
        r.experiment = experiment::parseExperiment(test::experimentText(models), recipe_->path(), problems);
        for (const Problem& p : problems) qWarning("%s", toText(p).c_str());
        r.out = recipe_->path() / out;
        r.threads = 2;
        return r;
    }

    RunReport run(const std::string& models, const std::string& out, Sink* sink = nullptr) const {
        Sink own;
        train::Control control;
        return runExperiment(request(models, out), sink != nullptr ? *sink : own, control);
    }

    std::string finalWeights(const std::string& out, const std::string& model) const {
        return files::readAll(recipe_->path() / out / "models" / model / "final.h5");
    }

private slots:
    void init() {
        recipe_ = std::make_unique<test::TinyRecipe>();
        recipe_->write();
    }

    void onlyClassesLeftOutOnPurposeAreCorrected() {
        data::TransferSpec share;
        share.fraction = 0.1;
        data::Coverage coverage;
        coverage.missing = {2};  // not drawn
        ThreadPool pool(1);
        QVERIFY(!findBiasCorrection(pool, {}, share, coverage, {}, [] {}));
        share.keepClasses = {1, 2, 3};
        QVERIFY(!findBiasCorrection(pool, {}, share, coverage, {}, [] {}));
    }

    void missingClassesAreToldAndTheirBiasesCorrected() {
        Sink sink;
        const RunReport report = run(test::omittingModels(), "run", &sink);
        QVERIFY(report.outcome == RunOutcome::Finished && report.failed.empty());
        QVERIFY(sink.said("pdfs without any: 2") && sink.said("biases of 1 class that was missing"));
        QVERIFY(sink.said("tuned on the test set"));
        const auto rowOf = [&](const std::string& name) -> const ResultRow& {
            for (const ResultRow& row : report.rows)
                if (row.name == name) return row;
            throw Error("no row " + name);
        };
        QVERIFY(!rowOf("teacher").biasCorrection && !rowOf("none").biasCorrection && !rowOf("none").uncorrected);
        const ResultRow& student = rowOf("student");
        QCOMPARE(student.biasCorrection->how, std::string("frequencies"));
        QCOMPARE(student.biasCorrection->classes, std::vector<std::int32_t>{2});
        QVERIFY(student.biasCorrection->missing.frames > 0);
        QCOMPARE(student.biasCorrection->missing.frames, student.uncorrected->missing.frames);
        // Trained alike: what was measured before the correction is what is measured without any.
        QCOMPARE(student.uncorrected->test->frameAccuracy, rowOf("none").test->frameAccuracy);
        QVERIFY(student.biasCorrection->missing.errors <= student.uncorrected->missing.errors);
        QVERIFY(rowOf("tuned").test->frameAccuracy >= student.test->frameAccuracy);
        QVERIFY(rowOf("tuned").test->frameAccuracy >= rowOf("none").test->frameAccuracy);

        const auto biasOf = [&](const std::string& name) {
            const nn::Model net = formats::readModel(recipe_->path() / "run/models" / name / "final.h5");
            return std::get<nn::AffineRecord>(net.layers.back()).bias;
        };
        const std::vector<float> corrected = biasOf("student"), plain = biasOf("none");
        for (std::size_t k = 0; k < plain.size(); ++k)
            QCOMPARE(corrected[k], k == 2 ? plain[k] + static_cast<float>(student.biasCorrection->shift[0]) : plain[k]);

        // The row survives its file, and the run its resumption.
        const std::vector<ResultRow> read = readRun(recipe_->path() / "run").rows;
        QCOMPARE(toJsonText(read[1]), toJsonText(report.rows[1]));
        RunRequest again = request(test::omittingModels(), "run");
        again.resume = true;
        train::Control control;
        QVERIFY(runExperiment(again, sink, control).outcome == RunOutcome::Finished);
    }

    void aPartIsTheSameForEveryModelAndOverInterruption() {
        QVERIFY(run(test::partialModels(), "whole").outcome == RunOutcome::Finished);
        for (int after = 1; after < 9; after += 3) {
            const std::string out = "cut" + std::to_string(after);
            train::Control control;
            Sink sink;
            sink.stopAt = &control;
            sink.left = after;
            QVERIFY(runExperiment(request(test::partialModels(), out), sink, control).outcome == RunOutcome::Stopped);
            RunRequest again = request(test::partialModels(), out);
            again.resume = true;
            train::Control free;
            QVERIFY(runExperiment(again, sink, free).outcome == RunOutcome::Finished);
            for (const char* model : {"few", "frames", "soft"})
                QVERIFY2(finalWeights("whole", model) == finalWeights(out, model), model);
        }
    }

    void unlabelledDataIsLearnedFromSoftTargetsAlone() {
        Sink sink;
        const RunReport report = run(test::unlabelledModels("live"), "live", &sink);
        QVERIFY(report.outcome == RunOutcome::Finished && report.failed.empty());
        QVERIFY(sink.said("unlabelled frames"));
        QVERIFY(run(test::unlabelledModels("stored"), "stored").outcome == RunOutcome::Finished);
        QVERIFY(finalWeights("live", "student") != finalWeights("live", "without"));
        double batches = 0, fewer = 0;
        for (const Event& e : sink.events) {
            if (e.kind == Event::Kind::ModelStarted && e.model == "student") batches = e.value("batchesPerEpoch");
            if (e.kind == Event::Kind::ModelStarted && e.model == "without") fewer = e.value("batchesPerEpoch");
        }
        QVERIFY(batches > fewer);
    }

    void surveyTellsTransferSets() {
        const Survey survey = surveyInputs(request(test::omittingModels(), "x").experiment);
        QVERIFY2(survey.usable, lines(survey.problems).c_str());
        QCOMPARE(survey.transfers.size(), std::size_t{1});
        QCOMPARE(survey.transfers[0].models.size(), std::size_t{3});
        QCOMPARE(survey.transfers[0].coverage.missing, std::vector<std::int32_t>{2});
        QVERIFY(survey.transfers[0].coverage.divergence > 0);
    }

    void whatCannotBeIsRefusedBeforeTraining() {
        const auto refused = [&](const std::string& models, const auto&... words) {
            const RunReport report = run(models, "never");
            const std::string text = lines(report.problems);
            const bool good = report.outcome == RunOutcome::Refused && test::says(text, words...);
            if (!good) qWarning("%s", text.c_str());
            return good && !fs::exists(recipe_->path() / "never/journal.jsonl");
        };
        QVERIFY(refused(test::transferring(R"("omitClasses": [100000])"), "there is no class 100000",
                        "student: transfer.omitClasses"));
        QVERIFY(refused(test::transferring(R"("keepClasses": [1], "omitClasses": [1])"), "nothing is left"));
        QVERIFY(refused(test::transferring(R"("unlabelled": "nowhere")"), "nowhere"));
        QVERIFY(refused(test::transferring(R"("unlabelled": "train")"), "are in the training data as well"));
    }
};

QTEST_APPLESS_MAIN(TestTransfers)
#include "tst_transfers.moc"
