// SPDX-License-Identifier: GPL-3.0-or-later
// The shell by clicks, keys and drops: pages, files, questions, sessions.
#include <QAction>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QToolButton>

#include "tests/ui/window/window_fixture.h"
#include "ui/forms/strip.h"
#include "ui/pages/page.h"
#include "ui/window/appearance.h"
#include "ui/window/log_panel.h"
#include "ui/window/notices.h"
#include "ui/window/status_panel.h"

using namespace retort;
using namespace retort::test;
using PageId = ui::MainWindow::PageId;

class TestMainWindow : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qRegisterMetaType<PageId>(); }
    void init() { home_ = std::make_unique<QTemporaryDir>(); }

    void pagesByKeysAndClicks() {
        Shell shell(home_->path());
        QVERIFY(QTest::qWaitForWindowActive(shell.window.get()));
        for (int page = 3; page >= 0; --page) {
            QTest::keyClick(shell.window.get(), static_cast<Qt::Key>(Qt::Key_1 + page), Qt::ControlModifier);
            QCOMPARE(static_cast<int>(shell.window->currentPage()), page);
            QVERIFY(shell.find<QToolButton>(qPrintable(QStringLiteral("sidebar.page%1").arg(page + 1)))->isChecked());
            QVERIFY(shell.action(qPrintable(QStringLiteral("page%1").arg(page + 1)))->isChecked());
        }
        QTest::mouseClick(shell.find<QToolButton>("sidebar.page3"), Qt::LeftButton);
        QCOMPARE(shell.window->currentPage(), PageId::Compare);
        QTest::keyClick(shell.window.get(), Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(shell.window->currentPage(), PageId::Export);
    }

    void theKeyboardFollowsToThePage() {
        Shell shell(home_->path());
        for (const PageId id : {PageId::Monitor, PageId::Setup, PageId::Export, PageId::Compare}) {
            shell.window->showPage(id);
            const QWidget* const focused = shell.window->focusWidget();
            const QWidget* const page = &shell.window->page(id);
            QVERIFY(focused == page || page->isAncestorOf(focused));
        }
    }

    void everyActionHasTextTipAndItsOwnShortcut() {
        Shell shell(home_->path());
        QHash<QKeySequence, QString> seen;
        int actions = 0;
        for (const QAction* action :
             shell.window->findChildren<QAction*>(QRegularExpression(QStringLiteral("^action\\.")))) {
            ++actions;
            QVERIFY2(!action->text().isEmpty(), qPrintable(action->objectName()));
            QVERIFY2(!action->toolTip().isEmpty(), qPrintable(action->objectName()));
            for (const QKeySequence& keys : action->shortcuts()) {
                QVERIFY2(!seen.contains(keys), qPrintable(keys.toString()));
                seen[keys] = action->objectName();
            }
        }
        QVERIFY(actions > 25);
        // Mnemonics of one menu differ.
        for (const QMenu* menu : shell.window->findChildren<QMenu*>(
                 QRegularExpression(QStringLiteral("^menu\\.(file|edit|run|view|help)$")))) {
            QSet<QChar> letters;
            for (const QAction* action : menu->actions()) {
                const qsizetype at = action->text().indexOf(u'&');
                if (action->isSeparator() || at < 0) continue;
                const QChar letter = action->text().at(at + 1).toLower();
                QVERIFY2(!letters.contains(letter), qPrintable(menu->objectName() + u' ' + action->text()));
                letters << letter;
            }
        }
    }

    void droppedThings() {
        TinyRecipe recipe;
        recipe.write();
        const auto file = putExperiment(recipe, shortModel());
        Shell shell(home_->path());
        QVERIFY(shell.drop({textOf(file)}));
        QCOMPARE(shell.workspace->document().experiment().name, std::string("tiny"));
        QVERIFY(shell.window->windowTitle().contains(QStringLiteral("tiny.json")));
        QCOMPARE(shell.window->currentPage(), PageId::Setup);
        QVERIFY(shell.drop({textOf(recipe.path())}));
        QTRY_VERIFY_WITH_TIMEOUT(
            shell.workspace->document().file().empty() &&
                std::filesystem::path(shell.workspace->document().experiment().recipe) == recipe.path(),
            patience);
        auto* notices = shell.find<ui::Notices>("notices");
        QCOMPARE(notices->count(), 0);
        QVERIFY(shell.drop({home_->filePath(QStringLiteral("gone"))}));
        QCOMPARE(notices->count(), 1);
        auto* strip = shell.find<ui::Strip>("notice.file");
        QVERIFY(strip->text().contains(QStringLiteral("gone")));
        const auto bad = recipe.path() / "bad.json";
        putText(bad, "{ not json");
        QVERIFY(shell.drop({textOf(bad)}));
        strip = notices->findChildren<ui::Strip*>().last();
        QVERIFY2(strip->text().contains(QStringLiteral("bad.json")), qPrintable(strip->text()));
        QMimeData text;
        text.setText(QStringLiteral("no file"));
        QDragEnterEvent enter({40, 40}, Qt::CopyAction, &text, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QApplication::sendEvent(shell.window.get(), &enter);
        QVERIFY(!enter.isAccepted());
    }

    void editSaveUndo() {
        TinyRecipe recipe;
        recipe.write();
        const auto file = putExperiment(recipe, shortModel());
        Shell shell(home_->path());
        shell.window->openPath(textOf(file));
        ui::Document& document = shell.workspace->document();
        QVERIFY(!shell.window->isWindowModified());
        QVERIFY(!shell.action("undo")->isEnabled());
        document.edit(QStringLiteral("Change the seed"), [](experiment::Experiment& e) { e.seed = 7; });
        QVERIFY(shell.window->isWindowModified());
        QVERIFY(shell.action("undo")->isEnabled());
        QVERIFY(shell.action("undo")->text().contains(QStringLiteral("Change the seed")));
        shell.action("undo")->trigger();
        QVERIFY(!shell.window->isWindowModified());
        QVERIFY(shell.action("redo")->text().contains(QStringLiteral("Change the seed")));
        shell.action("redo")->trigger();
        QCOMPARE(document.experiment().seed, 7);
        shell.action("save")->trigger();
        QVERIFY(!shell.window->isWindowModified());
        Problems problems;
        QCOMPARE(experiment::readExperiment(file, problems).seed, 7);
        // Recent files know it, and open it.
        auto* recent = shell.find<QMenu>("menu.recent");
        QVERIFY(recent->isEnabled());
        shell.action("new")->trigger();
        QVERIFY(document.file().empty());
        recent->actions().first()->trigger();
        QCOMPARE(document.file(), file);
    }

    void saveOfAnUntitledAsksForAName() {
        Shell shell(home_->path());
        shell.workspace->document().edit(QStringLiteral("x"), [](experiment::Experiment& e) { e.name = "mine"; });
        shell.action("save")->trigger();
        QPointer<QFileDialog> dialog = shell.find<QFileDialog>("fileDialog");
        QVERIFY(dialog != nullptr);
        QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
        dialog->setDirectory(home_->path());
        dialog->selectFile(QStringLiteral("mine.json"));
        QMetaObject::invokeMethod(dialog, "accept");
        QTRY_VERIFY(QFileInfo::exists(home_->filePath(QStringLiteral("mine.json"))));
        QVERIFY(!shell.window->isWindowModified());
        QVERIFY(shell.window->windowTitle().contains(QStringLiteral("mine.json")));
    }

    void closingWithUnsavedEditsAsks() {
        TinyRecipe recipe;
        recipe.write();
        const auto file = putExperiment(recipe, shortModel());
        Shell shell(home_->path());
        shell.window->openPath(textOf(file));
        shell.workspace->document().edit(QStringLiteral("x"), [](experiment::Experiment& e) { e.seed = 9; });
        const auto box = [&] { return shell.find<QMessageBox>("unsavedQuestion"); };
        QVERIFY(!shell.window->close());
        QVERIFY(box() != nullptr);
        Shell::answer(box(), "cancel");
        QTRY_VERIFY(box() == nullptr);
        QVERIFY(shell.window->isVisible());
        QVERIFY(!shell.window->close());
        Shell::answer(box(), "save");
        QTRY_VERIFY(!shell.window->isVisible());
        Problems problems;
        QCOMPARE(experiment::readExperiment(file, problems).seed, 9);

        shell.window->show();
        shell.workspace->document().edit(QStringLiteral("x"), [](experiment::Experiment& e) { e.seed = 10; });
        QVERIFY(!shell.window->close());
        Shell::answer(box(), "discard");
        QTRY_VERIFY(!shell.window->isVisible());
        QCOMPARE(experiment::readExperiment(file, problems).seed, 9);
    }

    void closingWhileTrainingAsksOnceStopsAndSaves() {
        TinyRecipe recipe;
        recipe.write();
        const auto file = putExperiment(recipe, longModel());
        const std::filesystem::path folder = home_->filePath(QStringLiteral("run")).toStdString();
        Shell shell(home_->path());
        shell.window->openPath(textOf(file));
        QTRY_COMPARE_WITH_TIMEOUT(shell.workspace->startBlockedBy(), QString(), patience);
        const ui::RunId id = shell.workspace->start(folder);
        QTRY_COMPARE_WITH_TIMEOUT(shell.workspace->run(id)->phase, ui::RunPhase::Running, patience);
        QTRY_VERIFY_WITH_TIMEOUT(shell.window->windowTitle().contains(QStringLiteral("running 1 of 1")), patience);
        QVERIFY(shell.find<QToolButton>("status.pause")->isVisible());

        const auto boxes = [&] { return shell.window->findChildren<QMessageBox*>(QStringLiteral("closeQuestion")); };
        QVERIFY(!shell.window->close());
        QVERIFY(!shell.window->close());
        QCOMPARE(boxes().size(), 1);
        Shell::answer(boxes().first(), "keep");
        QTRY_VERIFY(boxes().isEmpty());
        QVERIFY(shell.window->isVisible());
        QCOMPARE(shell.workspace->run(id)->phase, ui::RunPhase::Running);

        QVERIFY(!shell.window->close());
        Shell::answer(boxes().first(), "stop");
        QTRY_VERIFY_WITH_TIMEOUT(!shell.window->isVisible(), patience);
        QCOMPARE(shell.workspace->run(id)->phase, ui::RunPhase::Stopped);
        QVERIFY(shell.workspace->run(id)->resumable());
        QCOMPARE(shell.workspace->liveRun(), 0);
    }

    void spacePausesOnlyWhereNoControlUsesIt() {
        TinyRecipe recipe;
        recipe.write();
        Shell shell(home_->path());
        shell.window->openPath(textOf(putExperiment(recipe, longModel())));
        QTRY_COMPARE_WITH_TIMEOUT(shell.workspace->startBlockedBy(), QString(), patience);
        const ui::RunId id = shell.workspace->start(home_->filePath(QStringLiteral("run")).toStdString());
        const auto phase = [&] { return shell.workspace->run(id)->phase; };
        QTRY_COMPARE_WITH_TIMEOUT(phase(), ui::RunPhase::Running, patience);
        QVERIFY(QTest::qWaitForWindowActive(shell.window.get()));
        shell.window->setFocus();
        QTest::keyClick(shell.window.get(), Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(phase(), ui::RunPhase::Paused, patience);
        QVERIFY(shell.action("pause")->text().contains(QStringLiteral("Resum")));
        auto* log = shell.find<QToolButton>("status.log");
        log->setFocus();
        QTest::keyClick(log, Qt::Key_Space);
        QVERIFY(log->isChecked());
        QCOMPARE(phase(), ui::RunPhase::Paused);
        QTest::mouseClick(shell.find<QToolButton>("status.pause"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(phase(), ui::RunPhase::Running, patience);
        shell.action("stop")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(phase(), ui::RunPhase::Stopped, patience);
        QTRY_VERIFY(shell.action("resumeRun")->isEnabled());
        // The end is told, with the way on.
        auto* strip = shell.find<ui::Strip>(qPrintable(QStringLiteral("notice.ended%1").arg(id)));
        QVERIFY(strip != nullptr);
        QTest::mouseClick(strip->findChild<QPushButton*>(QStringLiteral("strip.action")), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(phase(), ui::RunPhase::Running, patience);
        QCOMPARE(shell.window->currentPage(), PageId::Monitor);
        shell.workspace->stop();
        QTRY_COMPARE_WITH_TIMEOUT(phase(), ui::RunPhase::Stopped, patience);
    }

    void escapeClosesTheLog() {
        Shell shell(home_->path());
        auto* log = shell.find<ui::LogPanel>("logPanel");
        QTest::mouseClick(shell.find<QToolButton>("status.log"), Qt::LeftButton);
        QVERIFY(log->isVisible());
        QVERIFY(shell.action("log")->isChecked());
        shell.window->setFocus();
        QTest::keyClick(shell.window.get(), Qt::Key_Escape);
        QVERIFY(!log->isVisible());
        QVERIFY(!shell.find<QToolButton>("status.log")->isChecked());
    }

    void helpAndAbout() {
        Shell shell(home_->path());
        auto* help = shell.find<QDialog>("helpDialog");
        auto* text = shell.find<QTextBrowser>("help.text");
        QSet<QString> texts;
        for (int page = 1; page <= 5; ++page) {
            shell.action(qPrintable(QStringLiteral("page%1").arg(page)))->trigger();
            shell.action("pageHelp")->trigger();
            QVERIFY(help->isVisible());
            texts << text->toPlainText();
        }
        QCOMPARE(texts.size(), 5);
        shell.action("shortcuts")->trigger();
        QVERIFY(text->toPlainText().contains(QStringLiteral("Ctrl+R")));
        QTest::keyClick(help, Qt::Key_Escape);
        QVERIFY(!help->isVisible());
        shell.window->setAboutFacts({QStringLiteral("9.9"),
                                     QStringLiteral("Processor X"),
                                     2,
                                     QStringLiteral("Blas Y"),
                                     QStringLiteral("Kernel Z"),
                                     {}});
        shell.action("about")->trigger();
        QPointer<QDialog> about = shell.find<QDialog>("aboutDialog");
        QVERIFY(about != nullptr && about->isVisible());
        QString all;
        for (const QLabel* label : about->findChildren<QLabel*>()) all += label->text();
        for (const char* fact : {"9.9", "Processor X", "Blas Y", "Kernel Z"})
            QVERIFY2(all.contains(QString::fromLatin1(fact)), fact);
        QTest::keyClick(about, Qt::Key_Escape);
        QTRY_VERIFY(about == nullptr);
    }

    void appearanceChangesWhileOpen() {
        Shell shell(home_->path());
        shell.action("appearanceDark")->trigger();
        QTRY_COMPARE(shell.window->palette().color(QPalette::Window), ui::darkPalette().color(QPalette::Window));
        const QImage dark = shell.window->grab().toImage();
        shell.action("appearanceLight")->trigger();
        QTRY_COMPARE(shell.window->palette().color(QPalette::Window), ui::lightPalette().color(QPalette::Window));
        QVERIFY(shell.window->grab().toImage() != dark);
        shell.action("appearanceSystem")->trigger();
        QCOMPARE(ui::currentAppearance(), ui::Appearance::System);
    }

    void firstStartShowsTheDemo() {
        Shell shell(home_->path());
        shell.window->beginSession({});
        QTRY_COMPARE_WITH_TIMEOUT(shell.workspace->document().experiment().name, std::string("demo"), patience);
        QCOMPARE(shell.window->currentPage(), PageId::Setup);
        QTRY_COMPARE_WITH_TIMEOUT(shell.workspace->startBlockedBy(), QString(), patience);
    }

    void theNextSessionIsAsTheLast() {
        TinyRecipe recipe;
        recipe.write();
        const auto file = putExperiment(recipe, shortModel());
        const std::filesystem::path folder = home_->filePath(QStringLiteral("run")).toStdString();
        {
            Shell shell(home_->path());
            shell.window->beginSession({textOf(file)});
            QTRY_COMPARE_WITH_TIMEOUT(shell.workspace->startBlockedBy(), QString(), patience);
            const ui::RunId id = shell.workspace->start(folder);
            QTRY_COMPARE_WITH_TIMEOUT(shell.workspace->run(id)->phase, ui::RunPhase::Finished, patience);
            shell.window->showPage(PageId::Compare);
            shell.action("log")->trigger();
            shell.window->resize(1100, 700);
            QVERIFY(shell.window->close());
        }
        Shell shell(home_->path());
        QCOMPARE(shell.window->currentPage(), PageId::Compare);
        QVERIFY(shell.find<ui::LogPanel>("logPanel")->isVisible());
        shell.window->beginSession({});
        QCOMPARE(shell.workspace->document().file(), file);
        QCOMPARE(shell.window->currentPage(), PageId::Compare);
        QTRY_COMPARE(static_cast<int>(shell.workspace->runs().size()), 1);
        const ui::RunId id = shell.workspace->runs().front();
        QTRY_COMPARE_WITH_TIMEOUT(shell.workspace->run(id)->phase, ui::RunPhase::Finished, patience);
        QCOMPARE(shell.workspace->currentRun(), id);
        // The list offers it; taking it off deletes nothing.
        auto* list = shell.find<QListWidget>("runList");
        QCOMPARE(list->count(), 1);
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Delete);
        QTRY_COMPARE(list->count(), 0);
        QVERIFY(std::filesystem::exists(folder / "journal.jsonl"));
    }

    void aRunFolderOpens() {
        TinyRecipe recipe;
        recipe.write();
        const std::filesystem::path folder = home_->filePath(QStringLiteral("old")).toStdString();
        {
            Shell shell(home_->path());
            shell.window->openPath(textOf(putExperiment(recipe, shortModel())));
            QTRY_COMPARE_WITH_TIMEOUT(shell.workspace->startBlockedBy(), QString(), patience);
            const ui::RunId id = shell.workspace->start(folder);
            QTRY_COMPARE_WITH_TIMEOUT(shell.workspace->run(id)->phase, ui::RunPhase::Finished, patience);
        }
        const QTemporaryDir elsewhere;
        Shell shell(elsewhere.path());
        QVERIFY(shell.drop({textOf(folder)}));
        QCOMPARE(shell.window->currentPage(), PageId::Monitor);
        QVERIFY(shell.workspace->currentRun() != 0);
        QTRY_COMPARE_WITH_TIMEOUT(shell.workspace->run(shell.workspace->currentRun())->phase, ui::RunPhase::Finished,
                                  patience);
        QTRY_VERIFY(shell.find<ui::StatusPanel>("statusPanel")->text().contains(QStringLiteral("finished")));
    }

private:
    std::unique_ptr<QTemporaryDir> home_;
};

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
