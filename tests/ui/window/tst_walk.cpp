// SPDX-License-Identifier: GPL-3.0-or-later
// The walk from end to end, as a person does it: drop a recipe, set the temperature, start, pause, resume, wait,
// compare, export, verify.
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QSlider>
#include <QTabWidget>
#include <QTableView>

#include "tests/ui/window/window_fixture.h"
#include "ui/pages/page.h"

using namespace retort;
using namespace retort::test;
using PageId = ui::MainWindow::PageId;

namespace {

/// The row of a table whose first column holds this text; -1 where there is none.
int rowOf(const QAbstractItemView* view, const QString& text) {
    for (int row = 0; row < view->model()->rowCount(); ++row)
        if (view->model()->index(row, 0).data().toString().contains(text)) return row;
    return -1;
}

}  // namespace

class TestWalk : public QObject {
    Q_OBJECT

private slots:
    void fromRecipeToVerifiedFile() {
        TinyRecipe recipe;
        recipe.write();
        const QTemporaryDir home;
        Shell shell(home.path());
        ui::Workspace& workspace = *shell.workspace;
        QVERIFY(QTest::qWaitForWindowExposed(shell.window.get()));
        QApplication::setActiveWindow(shell.window.get());  // where no window manager does

        // Drop the recipe: data and alignments are found and checked, and Start is all that is left.
        QVERIFY(shell.drop({textOf(recipe.path())}));
        QTRY_COMPARE_WITH_TIMEOUT(workspace.startBlockedBy(), QString(), patience);
        const auto& experiment = workspace.document().experiment();
        QVERIFY(!experiment.inputs.train.data.empty());
        QVERIFY(experiment.models.size() >= 2);

        // Small nets and few epochs, as one types them into the file; the rest by hand.
        workspace.document().edit(QStringLiteral("Smaller"), [](experiment::Experiment& e) {
            for (experiment::ModelSpec& model : e.models) {
                model.copies = 1;
                model.network.hidden = {12};
                model.training.epochs = model.name == "student" ? 60 : 2;
                model.training.patience = 0;
                model.training.batch = 32;
            }
        });

        // The student's temperature.
        auto* models = shell.find<QTableView>("setup.models");
        QVERIFY(models != nullptr);
        const int student = rowOf(models, QStringLiteral("student"));
        QVERIFY(student >= 0);
        models->scrollTo(models->model()->index(student, 0));
        QTest::mouseClick(models->viewport(), Qt::LeftButton, {},
                          models->visualRect(models->model()->index(student, 0)).center());
        auto* tabs = shell.find<QTabWidget>("model.tabs");
        tabs->setCurrentIndex(tabs->count() - 1);
        QDoubleSpinBox* temperature = nullptr;
        for (auto* box :
             shell.window->findChildren<QDoubleSpinBox*>(QRegularExpression(QStringLiteral("temperature.*value$"))))
            if (box->isVisible()) temperature = box;
        QVERIFY(temperature != nullptr);
        temperature->setFocus();
        temperature->selectAll();
        QTest::keyClicks(temperature, QLocale().toString(3.0, 'f', 1));
        QTest::keyClick(temperature, Qt::Key_Return);
        const auto wanted = [&] {
            for (const experiment::ModelSpec& model : experiment.models)
                if (model.name == "student") return model.distill.temperature;
            return 0.0;
        };
        QTRY_COMPARE(wanted(), 3.0);

        // Start; the window shows the curves.
        auto* start = shell.find<QPushButton>("setup.start");
        QTRY_VERIFY_WITH_TIMEOUT(workspace.startBlockedBy().isEmpty() && start->isEnabled(), patience);
        QTest::mouseClick(start, Qt::LeftButton);
        QTRY_VERIFY(workspace.liveRun() != 0);
        const ui::RunId id = workspace.liveRun();
        QCOMPARE(shell.window->currentPage(), PageId::Monitor);
        const auto phase = [&] { return workspace.run(id)->phase; };
        QTRY_VERIFY_WITH_TIMEOUT(phase() == ui::RunPhase::Running, patience);

        // Pause, resume.
        shell.window->setFocus();
        QTest::keyClick(shell.window.get(), Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(phase(), ui::RunPhase::Paused, patience);
        QTest::keyClick(shell.window.get(), Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(phase(), ui::RunPhase::Finished, patience);
        for (const record::ModelHistory& model : workspace.run(id)->history.models())
            QCOMPARE(model.state, record::ModelState::Finished);

        // Compare holds all of them.
        QTest::keyClick(shell.window.get(), Qt::Key_3, Qt::ControlModifier);
        auto* table = shell.find<QTableView>("compareTable");
        QVERIFY(table != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(rowOf(table, QStringLiteral("student")) >= 0, patience);
        QVERIFY(table->model()->rowCount() >= static_cast<int>(workspace.run(id)->plan.size()));

        // Export the student; every file is read back.
        QTest::keyClick(shell.window.get(), Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(shell.window->currentPage(), PageId::Export);
        auto& page = shell.window->page(PageId::Export);
        auto* folder = page.findChild<QLineEdit*>(QStringLiteral("exportFolder"));
        if (folder == nullptr) {
            auto* combo = page.findChild<QComboBox*>(QStringLiteral("exportFolder"));
            QVERIFY(combo != nullptr);
            folder = combo->lineEdit();
        }
        const QString target = home.filePath(QStringLiteral("exported"));
        QVERIFY(QDir().mkpath(target));
        folder->setFocus();
        folder->selectAll();
        QTest::keyClicks(folder, target);
        QTest::keyClick(folder, Qt::Key_Return);
        auto* grid = page.findChild<QAbstractItemView*>(QStringLiteral("exportGrid"));
        QVERIFY(grid != nullptr);
        const int row = rowOf(grid, QStringLiteral("student"));
        QVERIFY(row >= 0);
        QModelIndex cell;
        for (int column = 1; column < grid->model()->columnCount() && !cell.isValid(); ++column)
            if (grid->model()->index(row, column).flags().testFlag(Qt::ItemIsUserCheckable))
                cell = grid->model()->index(row, column);
        QVERIFY(cell.isValid());
        if (cell.data(Qt::CheckStateRole).toInt() != Qt::Checked) {
            grid->setCurrentIndex(cell);
            grid->setFocus();
            QTest::keyClick(grid, Qt::Key_Space);
        }
        QTRY_COMPARE(cell.data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
        auto* go = page.findChild<QPushButton*>(QStringLiteral("exportGo"));
        QTRY_VERIFY(go != nullptr && go->isEnabled());
        QTest::mouseClick(go, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!workspace.exports().empty() && !workspace.exporting(), patience);
        for (const run::ExportProgress& done : workspace.exports()) {
            QCOMPARE(done.state, run::ExportProgress::State::Done);
            QVERIFY2(done.difference >= 0 && done.difference < 1e-3, qPrintable(QString::number(done.difference)));
            QVERIFY(std::filesystem::file_size(done.task.target) > 100);
        }
        QVERIFY(!QDir(target).isEmpty());
    }
};

QTEST_MAIN(TestWalk)
#include "tst_walk.moc"
