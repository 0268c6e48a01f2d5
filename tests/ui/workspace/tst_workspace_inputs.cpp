// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <QTimer>

#include "workspace_fixture.h"

using namespace retort;
using namespace retort::ui;
using test::Bench;
namespace fs = std::filesystem;

namespace {

constexpr int patience = 60000;

bool settled(const Bench& bench) {
    const InputsState& inputs = bench.workspace->inputs();
    return !inputs.checking && !inputs.scanning && !inputs.forecasting && inputs.survey.known && !inputs.survey.quick;
}

}  // namespace

class TestWorkspaceInputs : public QObject {
    Q_OBJECT

private slots:
    void anEmptyDocumentLooksAtNothing() {
        Workspace workspace({});
        QVERIFY(!workspace.inputs().scanning && !workspace.inputs().checking);
        QVERIFY(workspace.inputs().scan.recipe.empty());
        QVERIFY(workspace.startBlockedBy().contains(QStringLiteral("training data")));
        QVERIFY(workspace.frameLogits().example);
        QVERIFY(workspace.frameLogits().logits.size() > 10);
        QVERIFY(workspace.recovery().interruptedRuns.empty() && !workspace.recovery().unsavedExperiment);
        QCOMPARE(workspace.run(1), nullptr);
        workspace.pause();
        workspace.resume();
        workspace.stop();
        workspace.cancelExports();
        workspace.closeRun(7);
        workspace.resumeRun(7);
        workspace.setCurrentRun(7);
        QCOMPARE(workspace.currentRun(), 0);
    }

    void inputsAreFoundCheckedAndForecast() {
        Bench bench;
        QSignalSpy changed(bench.workspace.get(), &Workspace::inputsChanged);
        QVERIFY(bench->inputs().scanning && bench->inputs().checking);
        QTRY_VERIFY_WITH_TIMEOUT(settled(bench), patience);
        const InputsState& inputs = bench->inputs();
        QVERIFY(inputs.scan.exists);
        QVERIFY(std::find(inputs.scan.dataFolders.begin(), inputs.scan.dataFolders.end(), "train") !=
                inputs.scan.dataFolders.end());
        QVERIFY(inputs.survey.usable);
        QCOMPARE(inputs.survey.inputDim, 3 * test::TinyRecipe::dim);
        QCOMPARE(inputs.survey.trainUtterances + inputs.survey.validationUtterances, std::size_t{24});
        QCOMPARE(inputs.forecasts.size(), std::size_t{4});
        QVERIFY(inputs.forecasts[0].parameters > 0 && inputs.forecasts[0].seconds > 0);
        QVERIFY(changed.count() > 1);
        QVERIFY(bench->problems().empty());
        QCOMPARE(bench.witness->strange(), 0);
    }

    void atRestNothingTicks() {
        Bench bench;
        const QTimer* timer = bench->findChild<QTimer*>();
        QVERIFY(timer != nullptr && timer->isActive());
        QTRY_VERIFY_WITH_TIMEOUT(settled(bench) && !timer->isActive(), patience);
        QSignalSpy changed(bench.workspace.get(), &Workspace::inputsChanged);
        QTest::qWait(100);
        QCOMPARE(changed.count(), 0);
        bench->document().edit({}, [](experiment::Experiment& e) { e.seed = 5; });
        QVERIFY(timer->isActive());
    }

    void parametersFollowTheModels() {
        Bench bench;
        QTRY_VERIFY_WITH_TIMEOUT(settled(bench), patience);
        const std::size_t before = bench->inputs().forecasts[2].parameters;
        const bool read = bench->inputs().checking;
        bench->document().edit({}, [](experiment::Experiment& e) { e.models[1].network.hidden = {24}; });
        QVERIFY(!read && !bench->inputs().checking);  // a model is no input
        QTRY_VERIFY_WITH_TIMEOUT(!bench->inputs().forecasting, patience);
        QVERIFY(bench->inputs().forecasts[2].parameters > before);
    }

    void whatIsWrongIsSaidAndUndoIsInstant() {
        Bench bench;
        QTRY_VERIFY_WITH_TIMEOUT(settled(bench), patience);
        QSignalSpy problems(bench.workspace.get(), &Workspace::problemsChanged);
        bench->document().edit({}, [](experiment::Experiment& e) { e.inputs.train.data = "nowhere"; });
        QVERIFY(bench->inputs().checking);
        QTRY_VERIFY_WITH_TIMEOUT(settled(bench), patience);
        QVERIFY(hasErrors(bench->problems()));
        QVERIFY(!bench->inputs().survey.usable);
        QVERIFY(!bench->startBlockedBy().isEmpty());
        QVERIFY(problems.count() > 0);
        bench->document().undoStack().undo();
        // Without a return to the event loop: it was remembered.
        QVERIFY(!bench->inputs().checking);
        QVERIFY(bench->inputs().survey.usable);
        QVERIFY(bench->problems().empty());
        QCOMPARE(bench->startBlockedBy(), QString());
    }

    void aMendedFileIsSeenWhenAskedFor() {
        Bench bench;
        const fs::path scp = bench.path("train/feats.scp");
        fs::rename(scp, bench.path("aside"));
        bench->document().open(bench.file);
        QTRY_VERIFY_WITH_TIMEOUT(settled(bench), patience);
        QVERIFY(hasErrors(bench->problems()));
        fs::rename(bench.path("aside"), scp);
        bench->checkInputsAgain();
        QVERIFY(bench->inputs().checking);
        QTRY_VERIFY_WITH_TIMEOUT(settled(bench), patience);
        QVERIFY(bench->problems().empty());
    }

    void onlyTheNewestOfManyEditsIsChecked() {
        Bench bench;
        for (int i = 1; i < 20; ++i)
            bench->document().edit({}, [&](experiment::Experiment& e) { e.inputs.features.spliceLeft = i % 4; });
        QTRY_VERIFY_WITH_TIMEOUT(settled(bench), patience);
        QCOMPARE(bench->inputs().survey.inputDim, (19 % 4 + 2) * test::TinyRecipe::dim);
    }

    void previewsComeAndFollowTheFrontEnd() {
        Bench bench;
        QSignalSpy changed(bench.workspace.get(), &Workspace::previewChanged);
        bench->requestPreview(QStringLiteral("train"), {});
        QVERIFY(bench->preview().loading);
        QTRY_VERIFY_WITH_TIMEOUT(!bench->preview().loading, patience);
        QVERIFY2(bench->preview().error.isEmpty(), qPrintable(bench->preview().error));
        QCOMPARE(bench->preview().utterances.size(), std::size_t{24});
        QCOMPARE(bench->preview().preview.key, bench->preview().utterances.front());
        QCOMPARE(bench->preview().preview.processed.cols(), 3 * test::TinyRecipe::dim);
        QVERIFY(changed.count() > 0);

        const std::string second = bench->preview().utterances[1];
        bench->requestPreview(QStringLiteral("train"), second);
        QTRY_COMPARE_WITH_TIMEOUT(bench->preview().preview.key, second, patience);
        bench->document().edit({}, [](experiment::Experiment& e) { e.inputs.features.spliceLeft = 2; });
        QTRY_COMPARE_WITH_TIMEOUT(bench->preview().preview.processed.cols(), 4 * test::TinyRecipe::dim, patience);
        QCOMPARE(bench->preview().preview.key, second);

        bench->requestPreview(QStringLiteral("test"), second);  // is not in that set
        QTRY_VERIFY_WITH_TIMEOUT(!bench->preview().loading, patience);
        QCOMPARE(bench->preview().utterances.size(), std::size_t{8});
        QCOMPARE(bench->preview().preview.key, bench->preview().utterances.front());

        bench->document().edit({}, [](experiment::Experiment& e) { e.inputs.test.data = "nowhere"; });
        QTRY_VERIFY_WITH_TIMEOUT(!bench->preview().loading && !bench->preview().error.isEmpty(), patience);
        QCOMPARE(bench.witness->strange(), 0);
    }

    void aFinishedTeacherGivesLogits() {
        Bench bench;
        bench->requestFrameLogits({}, 3);
        QVERIFY(bench->frameLogits().example);
        bench->start(bench.path("run"));
        QTRY_VERIFY_WITH_TIMEOUT(!bench->frameLogits().example, patience);
        QVERIFY(bench->frameLogits().model.starts_with("teacher."));
        QCOMPARE(bench->frameLogits().logits.size(), bench.recipe.pdfs());
        QTRY_COMPARE_WITH_TIMEOUT(bench->liveRun(), 0, patience);
        // Other features: that teacher fits no more.
        bench->document().edit({}, [](experiment::Experiment& e) { e.inputs.features.spliceLeft = 0; });
        QTRY_VERIFY_WITH_TIMEOUT(bench->frameLogits().example, patience);
    }

    void exportsAreWrittenVerifiedAndCancelled() {
        Bench bench(test::oneModel(2));
        bench->start(bench.path("run"));
        QTRY_COMPARE_WITH_TIMEOUT(bench->liveRun(), 0, patience);
        const auto task = [&](const std::string& format, const std::string& name) {
            return run::ExportTask{"net", bench.path("run/models/net"), format, bench.path(name)};
        };
        QVERIFY(!Workspace::exportFormats().empty());
        bench->exportModels({task("keras-h5", "a.h5"), task("no-such-format", "b"), task("seed-text", "c.txt")});
        QVERIFY(bench->exporting());
        QCOMPARE(bench->exports().size(), std::size_t{3});
        QTRY_VERIFY_WITH_TIMEOUT(!bench->exporting(), patience);
        using State = run::ExportProgress::State;
        QVERIFY2(bench->exports()[0].state == State::Done, bench->exports()[0].error.c_str());
        QVERIFY(bench->exports()[0].bytes == fs::file_size(bench.path("a.h5")));
        QVERIFY(bench->exports()[0].difference >= 0);
        QVERIFY(bench->exports()[1].state == State::Failed && !bench->exports()[1].error.empty());
        QVERIFY2(bench->exports()[2].state == State::Done, bench->exports()[2].error.c_str());

        std::vector<run::ExportTask> many;
        for (int i = 0; i < 50; ++i) many.push_back(task("keras-h5", "many" + std::to_string(i)));
        bench->exportModels(many);
        bench->cancelExports();
        bench->exportModels({task("keras-h5", "after.h5")});
        QTRY_VERIFY_WITH_TIMEOUT(!bench->exporting(), patience);
        QCOMPARE(bench->exports().size(), std::size_t{51});
        QVERIFY(bench->exports()[49].state == State::Cancelled);
        QVERIFY(bench->exports()[50].state == State::Done);
        QVERIFY(!fs::exists(bench.path("many49")));
        QCOMPARE(bench.witness->strange(), 0);
    }

    void theDemoIsMadeOnceAndOpens() {
        QTemporaryDir state;
        const Workspace::Options options{.threads = 1, .stateFolder = state.path().toStdString()};
        fs::file_time_type made;
        for (const bool again : {false, true}) {
            Workspace workspace(options);
            workspace.openDemo();
            QVERIFY(workspace.makingDemo());
            workspace.openDemo();  // at it already
            QTRY_VERIFY_WITH_TIMEOUT(!workspace.makingDemo(), patience);
            QCOMPARE(workspace.document().experiment().name, std::string("demo"));
            const fs::path scp = options.stateFolder / "demo/data/train/feats.scp";
            QCOMPARE(workspace.document().file(), options.stateFolder / "demo/experiment.json");
            if (again) QVERIFY(fs::last_write_time(scp) == made);
            made = fs::last_write_time(scp);
            QVERIFY(!fs::exists(options.stateFolder / "demo.new"));
            QCOMPARE(workspace.startBlockedBy(), QString());
            QVERIFY(workspace.proposedRunFolder().parent_path() == options.stateFolder / "demo/runs");
        }
    }

    void aRecipeBecomesADocument() {
        Bench bench;
        QSignalSpy replaced(&bench->document(), &Document::replaced);
        bench->newFromRecipe(bench.recipe.path());
        QTRY_COMPARE_WITH_TIMEOUT(replaced.count(), 1, patience);
        const experiment::Experiment& made = bench->document().experiment();
        QVERIFY(bench->document().file().empty());
        QCOMPARE(made.recipeFolder(), bench.recipe.path());
        QCOMPARE(made.inputs.train.data, std::string("train"));
        QCOMPARE(made.inputs.train.alignments, std::string("ali_train"));
        QCOMPARE(made.models.size(), std::size_t{3});
        QTRY_VERIFY_WITH_TIMEOUT(settled(bench), patience);
        QVERIFY(bench->inputs().survey.usable);
        QCOMPARE(bench->startBlockedBy(), QString());

        bench->newFromRecipe(bench.path("nowhere"));
        QTRY_COMPARE_WITH_TIMEOUT(replaced.count(), 2, patience);
        QCOMPARE(bench->document().experiment().recipeFolder(), bench.path("nowhere"));
        QVERIFY(!bench->startBlockedBy().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestWorkspaceInputs)
#include "tst_workspace_inputs.moc"
