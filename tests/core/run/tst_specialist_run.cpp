// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <nlohmann/json.hpp>
#include <set>

#include "core/base/files.h"
#include "core/distill/specialists/specialist_spec.h"
#include "core/formats/formats.h"
#include "core/run/run_experiment.h"
#include "core/run/run_record.h"
#include "idx_files.h"
#include "specialist_models.h"
#include "support/errors.h"

using namespace retort;
using namespace retort::run;
using record::Event;
namespace fs = std::filesystem;

namespace {

struct Sink : record::EventSink {
    std::function<void(const Event&)> also;
    std::size_t durable = 0;
    void take(const Event& event) override {
        if (event.durable()) ++durable;
        if (also) also(event);
    }
};

std::map<std::string, std::string> weightsOf(const fs::path& run) {
    std::map<std::string, std::string> hashes;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(run))
        if (entry.path().extension() == ".h5" || entry.path().filename() == "sets.json")
            hashes[fs::relative(entry.path(), run).string()] = files::hashOf(files::readAll(entry.path()));
    return hashes;
}

}  // namespace

class TestSpecialistRun : public QObject {
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

    static RunReport run(const RunRequest& r) {
        Sink sink;
        train::Control control;
        return runExperiment(r, sink, control);
    }

    nlohmann::json json(const std::string& file) const {
        return nlohmann::json::parse(files::readAll(recipe_->path() / file));
    }

private slots:
    void init() {
        recipe_ = std::make_unique<test::TinyRecipe>();
        recipe_->write();
    }

    void specialistsAndTheirGeneralistAreOneRow() {
        const RunReport report = run(request(test::specialistModels(), "run"));
        QVERIFY(report.outcome == RunOutcome::Finished);
        for (const auto& [name, why] : report.reasons) qWarning("%s: %s", name.c_str(), why.c_str());
        QVERIFY(report.failed.empty());
        std::string names;
        for (const ResultRow& r : report.rows) names += r.name + ":" + r.kind + ":" + r.role + " ";
        QCOMPARE(
            names,
            std::string("teacher:hard:teacher experts.1:specialist:specialist experts.2:specialist:specialist "
                        "experts.3:specialist:specialist experts:specialists:specialist over.1:specialist:specialist "
                        "over.2:specialist:specialist over:specialists:specialist full.1:specialist:specialist "
                        "full.2:specialist:specialist full:specialists:specialist pupil:distilled:student "));
        const nlohmann::json sets = json("run/models/experts/sets.json");
        QCOMPARE(sets["sets"].size(), std::size_t{3});
        std::set<std::int32_t> all;
        std::size_t classes = 0;
        for (std::size_t i = 0; i < 3; ++i) {
            const distill::ClassSet set = distill::parseClassSet(sets["sets"][i]);
            all.insert(set.begin(), set.end());
            classes += set.size();
            const std::string member = "run/models/experts." + std::to_string(i + 1);
            QCOMPARE(formats::readModel(recipe_->path() / member).outputs(), set.size() + 1);
            QCOMPARE(sets["specialists"][i]["classes"].get<std::size_t>(), set.size());
            QVERIFY(!sets["specialists"][i]["phones"].empty());
            // The correction for oversampling is in final.h5 alone.
            QVERIFY(files::readAll(recipe_->path() / member / "final.h5") !=
                    files::readAll(recipe_->path() / member / "epoch-002.h5"));
        }
        QCOMPARE(all.size(), recipe_->pdfs());
        QCOMPARE(classes, recipe_->pdfs());
        QCOMPARE(formats::readModel(recipe_->path() / "run/models/full.1").outputs(), recipe_->pdfs());
        QCOMPARE(formats::readModel(recipe_->path() / "run/models/over.1").outputs(), std::size_t{7});

        const nlohmann::json evaluation = json("run/models/experts/evaluation.json")["specialists"];
        QCOMPARE(evaluation["generalist"].get<std::string>(), std::string("teacher"));
        const nlohmann::json& test = evaluation["test"];
        QCOMPARE(test["covered"]["frames"].get<int>(),
                 test["all"]["frames"].get<int>());  // disjoint sets cover every class
        QCOMPARE(test["byCover"].size(), std::size_t{2});
        QCOMPARE(test["bySet"].size(), std::size_t{3});
        QVERIFY(evaluation["convergence"]["largestGradient"].get<double>() < 1e-6);
        const auto accuracy = [&](const std::string& name) {
            for (const ResultRow& r : report.rows)
                if (r.name == name) return r.test->frameAccuracy;
            return -1.0;
        };
        const double frames = test["all"]["frames"];
        QVERIFY(std::abs(test["all"]["generalist"].get<double>() / frames - accuracy("teacher")) < 1e-9);
        QVERIFY(std::abs(test["all"]["together"].get<double>() / frames - accuracy("experts")) < 1e-9);
        for (const char* name : {"experts", "over", "full"})
            QVERIFY2(accuracy(name) > accuracy("teacher") - 0.05, name);
        QVERIFY(report.rows.back().agreement.contains("experts"));
        QVERIFY(files::readAll(recipe_->path() / "run/report.html").find("Right class known to a specialist") !=
                std::string::npos);
        QVERIFY(readRun(recipe_->path() / "run").unreadable.empty());
    }

    /// Specialists that were taught too fast to be of use: the weight that the validation data choose does no harm
    /// there, and it is the same for who learns from them.
    void aFittedWeightDoesNoHarmOnTheValidationData() {
        const std::string wild =
            R"({"name": "experts", "kind": "specialists", "generalist": "teacher", "copies": 3,
                "training": {"batch": 16, "epochs": 1, "patience": 0, "learningRate": 5, "clipNorm": 1},
                "specialists": {"weighting": "WEIGHTING"}})";
        const auto with = [&](const std::string& weighting) {
            std::string models = wild;
            models.replace(models.find("WEIGHTING"), 9, weighting);
            const RunReport report = run(request(test::generalist() + "," + models + "," +
                                                     test::student("pupil", R"("experts")", R"("temperature": 2, )"),
                                                 weighting));
            QTest::qVerify(report.failed.empty(), "trained", "", __FILE__, __LINE__);
            return json(weighting + "/models/experts/evaluation.json")["specialists"];
        };
        const nlohmann::json given = with("given"), fitted = with("fitted");
        QCOMPARE(given["weight"].get<double>(), 1.0);
        const nlohmann::json& all = fitted["validation"]["all"];
        QVERIFY(fitted["weight"].get<double>() < 1);
        QVERIFY(all["together"].get<int>() >= all["generalist"].get<int>());
        QVERIFY(given["validation"]["all"]["together"].get<int>() < all["together"].get<int>());
    }

    void stoppedAtAnyEventAndResumedGivesTheSameBits() {
        Sink whole;
        train::Control control;
        QVERIFY(runExperiment(request(test::specialistModels(), "alone"), whole, control).outcome ==
                RunOutcome::Finished);
        const auto expected = weightsOf(recipe_->path() / "alone");
        int stops = 0;
        for (std::size_t at = 3; at < whole.durable; at += whole.durable / 6 + 1) {
            const std::string out = "run" + std::to_string(at);
            std::size_t seen = 0;
            train::Control stopping;
            Sink sink;
            sink.also = [&](const Event& e) {
                if (e.durable() && ++seen == at) stopping.stop();
            };
            if (runExperiment(request(test::specialistModels(), out), sink, stopping).outcome == RunOutcome::Stopped) {
                ++stops;
                QVERIFY(run(request(test::specialistModels(), out, true)).outcome == RunOutcome::Finished);
            }
            QVERIFY2(weightsOf(recipe_->path() / out) == expected, out.c_str());
            QVERIFY(json(out + "/models/experts/evaluation.json")["specialists"]["test"] ==
                    json("alone/models/experts/evaluation.json")["specialists"]["test"]);
        }
        QVERIFY(stops > 2);
    }

    /// Sets found in one run and given to another make the same specialists.
    void setsCanBeGivenBack() {
        QVERIFY(run(request(test::generalist() + "," + test::specialists("experts", 3), "first")).outcome ==
                RunOutcome::Finished);
        std::string sets;
        const nlohmann::json found = json("first/models/experts/sets.json");
        for (const auto& text : found["sets"]) sets += (sets.empty() ? "" : ", ") + text.dump();
        const RunReport second = run(request(test::givenSets(sets, 3), "second"));
        QVERIFY2(second.outcome == RunOutcome::Finished,
                 second.problems.empty() ? "" : toText(second.problems.front()).c_str());
        for (const char* file : {"models/experts.1/final.h5", "models/experts.3/epoch-001.h5"})
            QVERIFY2(
                files::readAll(recipe_->path() / "first" / file) == files::readAll(recipe_->path() / "second" / file),
                file);
        RunRequest only = request(test::specialistModels(), "third");
        only.only = {"experts.2"};
        const RunReport report = run(only);
        QCOMPARE(report.rows.size(), std::size_t{2});
        QVERIFY(files::readAll(recipe_->path() / "first/models/experts.2/final.h5") ==
                files::readAll(recipe_->path() / "third/models/experts.2/final.h5"));
    }

    void whatDoesNotFitTheDataIsRefused() {
        const auto refused = [&](const std::string& models, const char* words) {
            const RunReport report = run(request(models, "refused"));
            std::string said;
            for (const Problem& p : report.problems) said += toText(p) + "\n";
            if (report.outcome != RunOutcome::Refused || said.find(words) == std::string::npos)
                qWarning("%s", said.c_str());
            return report.outcome == RunOutcome::Refused && said.find(words) != std::string::npos;
        };
        QVERIFY(refused(test::generalist() + "," + test::specialists("experts", 500), "a set needs two"));
        QVERIFY(refused(test::generalist() + "," + test::specialists("experts", 2, R"("setSize": 5000)"),
                        "left for the dustbin"));
        QVERIFY(refused(test::givenSets(R"("0 1 9999")", 1), "class 9999"));
        QVERIFY(refused(test::givenSets("\"0-" + std::to_string(recipe_->pdfs() - 1) + "\"", 1), "holds all classes"));
    }

    void imagesHaveSpecialistsToo() {
        test::writeImages(recipe_->path(), "train", 200);
        test::writeImages(recipe_->path(), "t10k", 40);
        Problems problems;
        RunRequest r;
        r.experiment = experiment::parseExperiment(test::imagesWithSpecialists(), recipe_->path(), problems);
        r.out = recipe_->path() / "images";
        const RunReport report = run(r);
        for (const Problem& p : report.problems) qWarning("%s", toText(p).c_str());
        QVERIFY(report.outcome == RunOutcome::Finished && report.failed.empty());
        QCOMPARE(report.rows.back().kind, std::string("specialists"));
        QVERIFY(!json("images/models/experts/sets.json")["specialists"][0].contains("phones"));
    }
};

QTEST_GUILESS_MAIN(TestSpecialistRun)
#include "tst_specialist_run.moc"
