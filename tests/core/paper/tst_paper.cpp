// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <nlohmann/json.hpp>
#include <set>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/paper/board_run.h"
#include "support/errors.h"
#include "support/tiny_recipe.h"

using namespace retort;
using namespace retort::paper;
namespace fs = std::filesystem;

namespace {

/// A pair of IDX files with the standard names: `n` images of 4 x 4, all of the value of their label, labels i % 10.
void writeImages(const fs::path& folder, const std::string& set, int n) {
    const auto number = [](std::uint32_t value) {
        std::string bytes;
        for (const int shift : {24, 16, 8, 0}) bytes += static_cast<char>(value >> shift & 0xffU);
        return bytes;
    };
    const auto count = static_cast<std::uint32_t>(n);
    std::string images = number(0x803) + number(count) + number(4) + number(4), labels = number(0x801) + number(count);
    for (int i = 0; i < n; ++i) {
        for (int p = 0; p < 16; ++p) images += static_cast<char>(p == i % 10 ? 250 : 5);
        labels += static_cast<char>(i % 10);
    }
    test::putText(folder / (set + "-images-idx3-ubyte"), images);
    test::putText(folder / (set + "-labels-idx1-ubyte"), labels);
}

PaperData imagesData() {
    PaperData data;
    data.images = true;
    data.name = "images";
    data.recipe = "/nowhere";
    data.inputs.source = "idx";
    data.inputs.train.data = ".";
    data.inputs.test.data = ".";
    data.inputs.validation.fraction = 0;
    data.inputs.features.cmvn = "none";
    return data;
}

PaperData speechData() {
    PaperData data;
    data.name = "speech";
    data.recipe = "/nowhere";
    data.inputs.hmm = "exp/ali";
    data.inputs.train = {"data/train", "exp/ali"};
    data.classes = 448;
    return data;
}

std::vector<std::string> idsOf(const std::vector<const Entry*>& entries) {
    std::vector<std::string> ids;
    for (const Entry* entry : entries) ids.push_back(entry->id);
    return ids;
}

using Ids = std::vector<std::string>;

class Silence : public record::EventSink {
public:
    void take(const record::Event& event) override {
        last = event;
        ++events;
    }
    record::Event last;
    int events = 0;
};

}  // namespace

class PaperTest : public QObject {
    Q_OBJECT

private slots:
    void everyIdIsThereOnce() {
        Ids ids;
        for (const Entry& entry : catalogue()) ids.push_back(entry.id);
        QCOMPARE(ids, (Ids{"M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "S1", "S2", "S3", "J1", "J2", "J3", "R1",
                           "R2", "R3"}));
        for (const Entry& entry : catalogue()) {
            QVERIFY2(!entry.title.empty() && !entry.stated.empty() && !entry.published.empty() &&
                         !entry.chosen.empty() && !entry.figures.empty(),
                     entry.id.c_str());
        }
        QCOMPARE(findEntry("m4"), &catalogue()[3]);
        QVERIFY(findEntry("M9") == nullptr);
    }

    void figuresNameModelsThatArePlanned() {
        for (const PaperData& data : {imagesData(), speechData()}) {
            const experiment::Experiment made = paperExperiment(data, {}, 3);
            const Problems problems = experiment::validate(made);
            QVERIFY2(problems.empty(), problems.empty() ? "" : toText(problems.front()).c_str());
            const experiment::Plan plan = experiment::makePlan(made);
            std::set<std::string> names;
            for (const experiment::PlannedModel& model : plan.models) names.insert({model.name, model.group});
            Problems none;
            for (const std::string& name : modelsOf(chooseEntries({}, data, none)))
                QVERIFY2(names.contains(name), name.c_str());
        }
    }

    void theExperimentToWriteHoldsWhatAnIdNeeds() {
        const PaperData data = imagesData();
        Problems problems;
        const auto names = [&](const Ids& ids) {
            const experiment::Experiment made =
                onlyNeeded(paperExperiment(data, {}, 1), modelsOf(chooseEntries(ids, data, problems)));
            Ids found;
            for (const experiment::ModelSpec& model : made.models) found.push_back(model.name);
            return found;
        };
        QCOMPARE(names({"M2"}), (Ids{"small"}));
        QCOMPARE(names({"M3"}), (Ids{"teacher", "small", "student"}));
        QCOMPARE(names({"M6"}), (Ids{"teacher", "no3"}));
        QVERIFY(problems.empty());
    }

    void epochsAreScaled() {
        const int full = paperExperiment(imagesData(), {}, 1).models.front().training.epochs;
        QCOMPARE(paperExperiment(imagesData(), {.epochs = 0.5}, 1).models.front().training.epochs, (full + 1) / 2);
        for (const experiment::ModelSpec& model : paperExperiment(speechData(), {.epochs = 0.001}, 1).models)
            QCOMPARE(model.training.epochs, 1);
    }

    void dataDecideWhatCanBeMade() {
        Problems problems;
        QCOMPARE(idsOf(chooseEntries({}, imagesData(), problems)).size(), std::size_t{8});
        PaperData few = speechData();
        few.classes = 20;
        for (const Entry* entry : chooseEntries({}, few, problems)) QVERIFY(entry->needs == Needs::Speech);
        QVERIFY(problems.empty());
        chooseEntries({"m1", "S1", "M11"}, imagesData(), problems);
        QCOMPARE(problems.size(), std::size_t{2});
        QVERIFY2(test::says(toText(problems[0]) + toText(problems[1]), "S1", "needs a Kaldi recipe", "M11",
                            "did you mean M1"),
                 toText(problems[1]).c_str());
    }

    void dataAreRecognised() {
        QTemporaryDir folder;
        const fs::path root = folder.path().toStdString();
        Problems problems;
        QVERIFY(test::says(test::errorOf([&] { recogniseData(root / "none", {}, problems); }), "no such file"));
        QVERIFY(test::says(test::errorOf([&] { recogniseData(root, {}, problems); }), "neither MNIST"));
        writeImages(root, "train", 30);
        writeImages(root, "t10k", 10);
        const PaperData images = recogniseData(root, {}, problems);
        QVERIFY2(problems.empty(), problems.empty() ? "" : toText(problems[0]).c_str());
        QVERIFY(images.images);
        QCOMPARE(images.inputs.validation.fraction, 0.0);
        QVERIFY(!images.inputs.test.data.empty());

        test::TinyRecipe recipe;
        recipe.write();
        const run::RecipeChoice choice{"kaldi", "ali_train", "train", "ali_train", "test", "ali_test"};
        const PaperData speech = recogniseData(recipe.path(), choice, problems);
        QVERIFY2(problems.empty(), problems.empty() ? "" : toText(problems[0]).c_str());
        QVERIFY(!speech.images);
        QCOMPARE(speech.utterances, std::size_t{22});  // of 24, two are kept for validation
        files::writeAtomically(root / "inputs.json", experiment::toText(paperExperiment(speech, {}, 1)));
        QCOMPARE(recogniseData(root / "inputs.json", {}, problems).inputs.train.data, std::string("train"));
        QVERIFY(problems.empty());
    }

    void figuresComeFromRows() {
        const auto row = [](const std::string& name, double validation, double test) {
            run::ResultRow made;
            made.name = name;
            made.validation = run::SetResult{validation, 1, 0};
            made.test = run::SetResult{test, 2, 0};
            return made;
        };
        const std::vector<run::ResultRow> rows = {row("a", 0.5, 0.9), row("b", 0.6, 0.8), row("small", 0.1, 0.7),
                                                  row("big", 0.9, 0.95)};
        std::string picked;
        Figure figure{.label = "x", .measure = Measure::Accuracy, .models = {"a", "b"}};
        QCOMPARE(*valueOf(figure, rows, "/nowhere", picked), 80.0);  // by validation, not by test
        QCOMPARE(picked, std::string("b"));
        figure.mean = true;
        QVERIFY(std::abs(*valueOf(figure, rows, "/nowhere", picked) - 85) < 1e-9);
        figure = {.label = "x", .measure = Measure::GainKept, .models = {"b"}, .against = "small", .teacher = "big"};
        QVERIFY(std::abs(*valueOf(figure, rows, "/nowhere", picked) - 40) < 1e-9);
        figure.teacher = "small";
        QVERIFY(!valueOf(figure, rows, "/nowhere", picked));
        figure.models = {"b", "missing"};
        QVERIFY(!valueOf(figure, rows, "/nowhere", picked) && picked.empty());
        QVERIFY(
            !valueOf({.measure = Measure::Errors, .models = {"a"}}, rows, "/nowhere", picked));  // frames are not known
    }

    void theClockKnowsTheWholeBoard() {
        const PaperData data = imagesData();
        Problems none;
        const Ids names = modelsOf(chooseEntries({"M3"}, data, none));
        BoardClock clock(experiment::makePlan(paperExperiment(data, {}, 1)), names, 2);
        QCOMPARE(clock.done(), 0.0);
        QVERIFY(clock.secondsLeft() < 0);
        const auto tell = [&](int seed, record::Event::Kind kind, const std::string& model = {}) {
            record::Event event;
            event.kind = kind;
            event.model = model;
            clock.take(seed, event);
        };
        using Kind = record::Event::Kind;
        tell(1, Kind::RunStarted);
        for (const char* model : {"teacher", "small", "student"}) tell(1, Kind::ModelFinished, model);
        QVERIFY(std::abs(clock.done() - 0.5) < 1e-9);
        QTest::qSleep(2);
        QVERIFY(clock.secondsLeft() > 0);
        tell(2, Kind::RunStarted);
        for (const char* model : {"teacher", "small", "student"}) tell(2, Kind::ModelFinished, model);
        QVERIFY(std::abs(clock.done() - 1) < 1e-9);
        tell(2, Kind::ModelFinished, "w30");  // nobody asked for it
        QVERIFY(clock.done() <= 1);
    }

    void aBoardIsMadeAndGoneOnWith() {
        QTemporaryDir folder;
        const fs::path root = folder.path().toStdString(), out = root / "board";
        writeImages(root, "train", 200);
        writeImages(root, "t10k", 50);
        Problems problems;
        BoardRequest request;
        request.data = recogniseData(root, {}, problems);
        request.entries = chooseEntries({"M2"}, request.data, problems);
        request.seeds = 2;
        request.scale.epochs = 0.05;
        request.out = out;
        request.threads = 1;
        Silence silence;
        train::Control control;
        run::RunReport report = runBoard(request, silence, control);
        QVERIFY2(report.problems.empty(), report.problems.empty() ? "" : toText(report.problems[0]).c_str());
        QVERIFY(report.outcome == run::RunOutcome::Finished && report.failed.empty());
        QCOMPARE(silence.last.value("seed"), 2.0);
        QVERIFY(std::abs(silence.last.value("boardDone") - 1) < 1e-9);

        const Board board = readBoard(request);
        QCOMPARE(board.state, std::string("finished"));
        QVERIFY(board.rows[0].state == EntryState::Done);
        QCOMPARE(board.rows[0].cells[0].spread()->members, std::size_t{2});
        for (const std::optional<double>& errors : board.rows[0].cells[0].values)
            QVERIFY(*errors >= 0 && *errors <= 50);
        QVERIFY(!fs::exists(out / "seed-1/models/teacher"));  // nobody asked for it

        QVERIFY(test::says(test::errorOf([&] { runBoard(request, silence, control); }), "holds a board already"));
        // More is asked for: what is there stays.
        request.entries = chooseEntries({"M2", "M3"}, request.data, problems);
        request.seeds = 1;
        request.resume = true;
        QVERIFY(readBoard(request).rows[1].state == EntryState::Waiting);
        const auto before = fs::last_write_time(out / "seed-1/models/small/final.h5");
        runBoard(request, silence, control);
        QCOMPARE(before, fs::last_write_time(out / "seed-1/models/small/final.h5"));
        const Board more = readBoard(request);
        QVERIFY(more.rows[1].state == EntryState::Done);

        const nlohmann::json json = nlohmann::json::parse(files::readAll(out / "board.json"));
        QCOMPARE(json["entries"].size(), std::size_t{2});
        QCOMPARE(json["entries"][1]["figures"][0]["published"].get<double>(), 74.0);
        QVERIFY(json["entries"][1]["figures"][0]["values"][0].is_number());
        const std::string csv = files::readAll(out / "board.csv"), page = files::readAll(out / "board.html");
        QVERIFY(test::says(csv, "M3,test errors,errors,74"));
        QVERIFY(test::says(page, "M3", "Small net distilled", "146", "<svg"));
        QVERIFY(page.find("http://") == std::string::npos && page.find("<script") == std::string::npos);
    }

    void foreignFoldersAreLeftAlone() {
        QTemporaryDir folder;
        const fs::path root = folder.path().toStdString();
        writeImages(root, "train", 30);
        Problems problems;
        BoardRequest request;
        request.data = recogniseData(root, {}, problems);
        request.entries = chooseEntries({"M2"}, request.data, problems);
        request.out = root;
        Silence silence;
        train::Control control;
        QVERIFY(test::says(test::errorOf([&] { runBoard(request, silence, control); }), "not empty"));
        QVERIFY(!fs::exists(root / "board.json"));
    }

    void namesOfFilesCannotBreakThePage() {
        Board board;
        board.data = "<script>alert(1)</script>";
        board.state = "finished";
        board.seeds = {1};
        board.rows.push_back({.entry = findEntry("M1"), .reason = "<b>&"});
        const std::string page = boardPage(board, "/nowhere");
        QVERIFY(page.find("<script>") == std::string::npos && page.find("<b>&") == std::string::npos);
        QVERIFY(nlohmann::json::parse(boardJson(board)).is_object());
    }
};

QTEST_APPLESS_MAIN(PaperTest)
#include "tst_paper.moc"
