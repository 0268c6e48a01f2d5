// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <nlohmann/json.hpp>

#include "core/base/files.h"
#include "core/formats/compare.h"
#include "core/formats/formats.h"
#include "core/record/journal.h"
#include "core/run/run_experiment.h"
#include "core/run/run_record.h"
#include "run_models.h"

using namespace retort;
using namespace retort::run;
using record::Event;
namespace fs = std::filesystem;

namespace {

struct Sink : record::EventSink {
    std::vector<Event> events;
    void take(const Event& event) override { events.push_back(event); }
    bool said(const std::string& words) const {
        return std::any_of(events.begin(), events.end(),
                           [&](const Event& e) { return e.text.find(words) != std::string::npos; });
    }
};

}  // namespace

/// How students may learn from their teachers: each of the settings in a whole run.
class TestTeaching : public QObject {
    Q_OBJECT

    std::unique_ptr<test::TinyRecipe> recipe_;

    RunReport run(const std::string& models, const std::string& out, Sink& sink) const {
        Problems problems;
        RunRequest r;
        r.experiment = experiment::parseExperiment(test::experimentText(models), recipe_->path(), problems);
        for (const Problem& p : problems) qWarning("%s", toText(p).c_str());
        r.out = recipe_->path() / out;
        r.threads = 2;
        train::Control control;
        return runExperiment(r, sink, control);
    }

    static const ResultRow& rowOf(const RunReport& report, const std::string& name) {
        for (const ResultRow& row : report.rows)
            if (row.name == name) return row;
        throw Error("no row " + name);
    }

    std::vector<float> biasOf(const std::string& out, const std::string& model) const {
        const nn::Model net = formats::readModel(recipe_->path() / out / "models" / model / "final.h5");
        return std::get<nn::AffineRecord>(net.layers.back()).bias;
    }

private slots:
    void init() {
        recipe_ = std::make_unique<test::TinyRecipe>();
        recipe_->write();
    }

    void everySettingTrains() {
        Sink sink;
        const RunReport report = run(test::teachingModels(), "run", sink);
        QVERIFY(report.outcome == RunOutcome::Finished && report.failed.empty());
        QVERIFY(sink.said("weights of the teachers") && sink.said("calibrating temperatures of the teachers"));
        for (const char* name : {"mixed", "powers", "calibrated", "annealed", "conditional", "confident"}) {
            const ResultRow& row = rowOf(report, name);
            QVERIFY2(row.test->frameAccuracy > 2.0 / static_cast<double>(recipe_->pdfs()), name);
            QVERIFY2(row.divergence.at(row.teacher) > 0 && row.divergence.size() == 1, name);
        }
        QCOMPARE(rowOf(report, "mixed").teacher, std::string("teacher (fitted)"));
        QCOMPARE(rowOf(report, "calibrated").teacher, std::string("teacher (calibrated)"));
        QCOMPARE(rowOf(report, "confident").teacher, std::string("teacher"));
        // Fitted on validation data, so no worse there than equal weights.
        QVERIFY(rowOf(report, "teacher (fitted)").validation->crossEntropy <=
                rowOf(report, "teacher").validation->crossEntropy + 1e-9);

        const RunRecord record = readRun(recipe_->path() / "run");
        QVERIFY(record.unreadable.empty());
        const EnsembleRecord& ensemble = *record.evaluations.at("teacher").ensemble;
        QCOMPARE(ensemble.members.size(), std::size_t{3});
        QCOMPARE(ensemble.set, std::string("test"));
        QVERIFY(std::abs(ensemble.growth.accuracy[2] - rowOf(report, "teacher").test->frameAccuracy) < 1e-6);
        QCOMPARE(ensemble.growth.alone[1], rowOf(report, "teacher.2").test->frameAccuracy);
        QVERIFY(ensemble.growth.disagreement > 0 && ensemble.growth.disagreement < 1);
        QVERIFY(sink.said("of validation frames differently"));
        const EnsembleRecord& fitted = *record.evaluations.at("teacher (fitted)").ensemble;
        QVERIFY(std::abs(fitted.weights[0] + fitted.weights[1] + fitted.weights[2] - 1) < 1e-9);
        const std::string html = files::readAll(recipe_->path() / "run/report.html");
        for (const char* words : {"mean of the first members", "test, watched only", "Divergence from teacher"})
            QVERIFY2(html.find(words) != std::string::npos, words);
        for (const Event& e : sink.events)
            if (e.kind == Event::Kind::EpochDone) QCOMPARE(e.values.contains("testAccuracy"), e.model == "confident");
    }

    /// A teacher that runs along and stored logits are the same at every temperature, but for the rounding of the
    /// store.
    void storedLogitsFollowTheTemperature() {
        Sink sink;
        QVERIFY(run(test::annealedModels(), "run", sink).outcome == RunOutcome::Finished);
        const std::vector<float> live = biasOf("run", "live"), stored = biasOf("run", "stored"),
                                 fixed = biasOf("run", "fixed");
        double near = 0, far = 0;
        for (std::size_t k = 0; k < live.size(); ++k) {
            near = std::max(near, std::abs(static_cast<double>(live[k] - stored[k])));
            far = std::max(far, std::abs(static_cast<double>(live[k] - fixed[k])));
        }
        QVERIFY2(near < 0.02 * far, qPrintable(QString("%1 %2").arg(near).arg(far)));
    }
};

QTEST_APPLESS_MAIN(TestTeaching)
#include "tst_teaching.moc"
