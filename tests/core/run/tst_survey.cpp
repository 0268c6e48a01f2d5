// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/run/survey.h"
#include "idx_files.h"
#include "support/errors.h"

using namespace retort;
using namespace retort::run;
namespace fs = std::filesystem;

class TestSurvey : public QObject {
    Q_OBJECT

    std::unique_ptr<test::TinyRecipe> recipe_;

    experiment::Experiment experiment() const {
        Problems problems;
        experiment::Experiment made =
            experiment::parseExperiment(test::experimentText(test::plainModels()), recipe_->path(), problems);
        for (const Problem& p : problems) qWarning("%s", toText(p).c_str());
        return made;
    }

    /// The first error of a quick look, as "FIELD: MESSAGE (HINT)".
    static std::string firstOf(const experiment::Experiment& experiment) {
        const Survey survey = quickSurvey(experiment);
        for (const Problem& p : survey.problems)
            if (p.severity == Problem::Severity::Error) return survey.usable ? "usable!" : toText(p);
        return {};
    }

private slots:
    void init() {
        recipe_ = std::make_unique<test::TinyRecipe>();
        recipe_->write();
    }

    void aFullSurveyTellsWhatIsThere() {
        std::size_t told = 0;
        const Survey survey = surveyInputs(experiment(), [&](const std::string&, std::size_t, std::size_t) { ++told; });
        QVERIFY(survey.known && survey.usable && !survey.quick && survey.problems.empty());
        QCOMPARE(told, std::size_t{2});
        QCOMPARE(survey.sets.size(), std::size_t{2});
        QCOMPARE(survey.classes, recipe_->pdfs());
        QCOMPARE(survey.inputDim, 3 * test::TinyRecipe::dim);
        QCOMPARE(survey.trainUtterances + survey.validationUtterances, std::size_t{24});
        QCOMPARE(survey.testUtterances, std::size_t{8});
        std::int64_t labels = 0;
        for (const std::int64_t n : survey.labelCounts) labels += n;
        QCOMPARE(static_cast<std::size_t>(labels), survey.trainFrames + survey.validationFrames);
    }

    void aSurveyThatIsStoppedKnowsNothing() {
        QVERIFY(!surveyInputs(experiment(), {}, [] { return true; }).known);
    }

    void aTeacherFileIsHeldAgainstTheData() {
        experiment::Experiment made = experiment();
        made.models[2].distill.teachers = {{"absent.h5", false}};
        const Survey survey = surveyInputs(made);
        QVERIFY(!survey.usable && survey.classes > 0);
        QVERIFY(test::says(toText(survey.problems.front()), "absent.h5"));
    }

    void aQuickSurveyAgreesWithTheFullOne() {
        const Survey full = surveyInputs(experiment()), quick = quickSurvey(experiment());
        QVERIFY(quick.known && quick.usable && quick.quick && quick.problems.empty());
        QCOMPARE(quick.classes, full.classes);
        QCOMPARE(quick.inputDim, full.inputDim);
        QCOMPARE(quick.trainUtterances, full.trainUtterances);
        QCOMPARE(quick.validationUtterances, full.validationUtterances);
        QCOMPARE(quick.testUtterances, full.testUtterances);
        for (std::size_t i = 0; i < 2; ++i) {
            QCOMPARE(quick.sets[i].name, full.sets[i].name);
            QCOMPARE(quick.sets[i].utterances, full.sets[i].utterances);
            QCOMPARE(quick.sets[i].speakers, full.sets[i].speakers);
            QCOMPARE(quick.sets[i].dim, full.sets[i].dim);
            QCOMPARE(quick.sets[i].place, full.sets[i].place);
        }
    }

    void aQuickSurveySaysWhatIsWrongByField() {
        experiment::Experiment made = experiment();
        made.recipe = "nowhere";
        QVERIFY(test::says(firstOf(made), "recipe: ", "nowhere"));
        made = experiment();
        made.inputs.train.data = "nowhere";
        QVERIFY(test::says(firstOf(made), "inputs.train.data: ", "nowhere"));
        made = experiment();
        made.inputs.test.data = "ali_test";
        QVERIFY(test::says(firstOf(made), "inputs.test.data: ", "feats.scp"));
        made = experiment();
        made.inputs.test.alignments = "test";
        QVERIFY(test::says(firstOf(made), "inputs.test.alignments: ", "ali.1.gz"));
        made = experiment();
        made.inputs.hmm = "train";
        QVERIFY(test::says(firstOf(made), "inputs.hmm: ", "final.mdl"));
        made = experiment();
        made.inputs.features.transform = "final.mat";
        QVERIFY(test::says(firstOf(made), "inputs.features.transform: ", "final.mat"));
        made = experiment();
        fs::remove(recipe_->path() / "train/cmvn.scp");
        QVERIFY(test::says(firstOf(made), "inputs.train.data: ", "cmvn.scp"));
        made.inputs.features.cmvn = "utterance";
        QCOMPARE(firstOf(made), std::string());
    }

    void aQuickSurveyNamesFileAndLine() {
        const fs::path scp = recipe_->path() / "train/feats.scp";
        test::putText(scp, "a feats.ark:2\nb cat x |\n");
        QVERIFY(test::says(firstOf(experiment()), "inputs.train.data: ", scp.string() + ":2"));
        recipe_->write();
        test::putText(recipe_->path() / "ali_train/ali.1.gz", "train-s0-u0 999999 1\n");
        QVERIFY(test::says(firstOf(experiment()), "inputs.train.alignments: ", "ali.1.gz"));
    }

    void alignmentsOfOtherUtterancesOrLengthsAreNoticed() {
        test::putText(recipe_->path() / "ali_train/ali.1.gz", "train-s0-u0 1 1\n");
        QVERIFY(test::says(firstOf(experiment()), "inputs.train.alignments: ", "train-s0-u0", "2 labels"));
        test::putText(recipe_->path() / "ali_train/ali.1.gz", "other 1 1\n");
        const Survey survey = quickSurvey(experiment());
        QCOMPARE(survey.problems.size(), std::size_t{1});
        QVERIFY(survey.usable && test::says(toText(survey.problems.front()), "inputs.train.alignments", "other"));
    }

    void featuresThatAreGoneAreToldOnce() {
        fs::remove(recipe_->path() / "train/feats.ark");
        const Survey survey = quickSurvey(experiment());
        QCOMPARE(survey.problems.size(), std::size_t{1});
        QVERIFY(test::says(toText(survey.problems.front()), "inputs.train.data: ", "feats.ark"));
    }

    void emptyFieldsAreLeftToValidation() {
        const Survey survey = quickSurvey(experiment::Experiment());
        QVERIFY(survey.known && !survey.usable && survey.problems.empty());
    }

    void imagesAreCountedQuickly() {
        test::writeImages(recipe_->path(), "train", 12);
        test::writeImages(recipe_->path(), "t10k", 8);
        Problems problems;
        experiment::Experiment made = experiment::parseExperiment(test::imagesExperiment(), recipe_->path(), problems);
        QVERIFY(problems.empty());
        const Survey quick = quickSurvey(made), full = surveyInputs(made);
        QVERIFY(quick.usable && full.usable && quick.images && full.images);
        QCOMPARE(quick.classes, std::size_t{4});
        QCOMPARE(quick.inputDim, std::size_t{6});
        QCOMPARE(quick.labelCounts, full.labelCounts);
        QCOMPARE(quick.trainFrames, full.trainFrames);
        QCOMPARE(quick.validationFrames, full.validationFrames);
        for (std::size_t i = 0; i < 2; ++i) QCOMPARE(quick.sets[i].place, full.sets[i].place);
        test::putText(recipe_->path() / "train-images-idx3-ubyte", "no images");
        QVERIFY(test::says(firstOf(made), "inputs.train.data: ", "train-images", "byte 0"));
        test::writeImages(recipe_->path(), "train", 12);
        fs::remove(recipe_->path() / "t10k-labels-idx1-ubyte");
        QVERIFY(test::says(firstOf(made), "inputs.test.data: ", "t10k-labels"));
    }

    void problemsFindTheirInput() {
        const experiment::Experiment made = experiment();
        const std::string at = recipe_->path().string();
        const auto of = [&](const std::string& path, const std::string& message = {}) {
            return inputOf({path, message, ""}, made);
        };
        QCOMPARE(of("inputs.train.data"), std::string("inputs.train.data"));
        QCOMPARE(of(at + "/train/feats.scp:3"), std::string("inputs.train.data"));
        QCOMPARE(of(at + "/train"), std::string("inputs.train.data"));
        QCOMPARE(of(at + "/test/utt2spk, line 3"), std::string("inputs.test.data"));
        QCOMPARE(of(at + "/ali_train/ali.1.gz, byte 4"), std::string("inputs.train.alignments"));
        QCOMPARE(of(at + "/ali_train/final.mdl"), std::string("inputs.hmm"));
        QCOMPARE(of(at + "/ali_test/ali.1.gz"), std::string("inputs.test.alignments"));
        QCOMPARE(of("some-utterance", at + "/test/feats.scp:3: is damaged"), std::string("inputs.test.data"));
        QCOMPARE(of(at + "/training"), std::string());
        QCOMPARE(of("models[0].name"), std::string());
        QCOMPARE(of(""), std::string());
    }

    void problemsOfARealSurveyFindTheirInput() {
        test::putText(recipe_->path() / "train/feats.scp", "a touch /tmp/x |\n");
        fs::remove(recipe_->path() / "ali_test/ali.1.gz");
        const experiment::Experiment made = experiment();
        std::string fields;
        for (const Problem& p : surveyInputs(made).problems) fields += inputOf(p, made) + " ";
        QCOMPARE(fields, std::string("inputs.train.data inputs.test.alignments "));
    }

    void forecastsComeByPlannedModel() {
        const std::vector<ModelForecast> forecasts =
            forecastModels(experiment(), figuresOf(surveyInputs(experiment())), 1);
        QCOMPARE(forecasts.size(), std::size_t{5});
        QCOMPARE(forecasts.front().name, std::string("teacher.1"));
        QVERIFY(forecasts.front().parameters > 0 && forecasts.front().seconds > 0);
        QVERIFY(forecastModels(experiment(), {}, 1).empty());
        experiment::Experiment wrong = experiment();
        wrong.models.front().name = "";
        QVERIFY(forecastModels(wrong, {12, 8, 100, 10}, 1).empty());
    }
};

QTEST_GUILESS_MAIN(TestSurvey)
#include "tst_survey.moc"
