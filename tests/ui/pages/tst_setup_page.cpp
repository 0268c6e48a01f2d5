// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

#include "ui/forms/field_status.h"
#include "ui/forms/spec_form.h"
#include "ui/pages/setup_desk.h"

using namespace retort;
using namespace retort::ui;
using test::Desk;
using test::patience;
namespace fs = std::filesystem;

namespace {

/// A language whose words are a third longer.
class Longer : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char*, int n) const override {
        const QString text = QString::fromUtf8(source);
        QString longer = text + QString(text.size() / 3, QLatin1Char('n'));
        return n >= 0 ? longer.replace(QStringLiteral("%n"), QString::number(n)) : longer;
    }
};

}  // namespace

class TestSetupPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void inputsAreShownWithWhatWasFound() {
        Desk desk;
        QTRY_VERIFY_WITH_TIMEOUT(desk.settled(), patience);
        auto* const train = desk.get<FieldStatus>("setup.status.train");
        QTRY_COMPARE(train->state(), FieldStatus::State::Good);
        QVERIFY(train->text().contains(QStringLiteral("24")));
        QVERIFY(
            desk.get<FieldStatus>("setup.status.hmm")->text().startsWith(QString::number(desk.bench.recipe.pdfs())));
        QVERIFY(desk.get<FieldStatus>("setup.status.frontEnd")->text().contains(QStringLiteral("12")));
        auto* const data = desk.get<QComboBox>("setup.trainData");
        QVERIFY(data->findText(QStringLiteral("train")) >= 0 && data->findText(QStringLiteral("test")) >= 0);
        QVERIFY(desk.get<QComboBox>("setup.hmm")->findText(QStringLiteral("ali_test")) >= 0);
        QTRY_VERIFY(!desk.get<QLabel>("setup.forecast")->text().isEmpty());
        QTRY_VERIFY(!desk.bench->preview().preview.key.empty());
        QVERIFY(desk.get<QLabel>("preview.cursor")->text().contains(QStringLiteral("12")));
    }

    void aWrongFolderIsSaidBesideItsField() {
        Desk desk;
        QTRY_VERIFY_WITH_TIMEOUT(desk.settled(), patience);
        auto* const status = desk.get<FieldStatus>("setup.status.train");
        desk.typeInto(desk.get<QComboBox>("setup.trainData"), "nowhere");
        QCOMPARE(desk.experiment().inputs.train.data, std::string("nowhere"));
        QTRY_COMPARE_WITH_TIMEOUT(status->state(), FieldStatus::State::Bad, patience);
        QVERIFY(status->evidence().contains(QStringLiteral("nowhere")));
        QTRY_VERIFY(!desk.get<QPushButton>("setup.start")->isEnabled());
        QVERIFY(!desk.get<FieldStatus>("setup.blocked")->text().isEmpty());
        QCOMPARE(desk.get<FieldStatus>("setup.status.test")->state() == FieldStatus::State::Bad, false);
        desk.bench->document().undoStack().undo();
        QTRY_COMPARE_WITH_TIMEOUT(status->state(), FieldStatus::State::Good, patience);
        QCOMPARE(desk.get<QComboBox>("setup.trainData")->currentText(), QStringLiteral("train"));
    }

    void theFrontEndAndTheSplitAreSet() {
        Desk desk;
        desk.typeInto(desk.get<QSpinBox>("setup.spliceLeft"), "3");
        QCOMPARE(desk.experiment().inputs.features.spliceLeft, 3);
        QTest::keyClick(desk.get<QAbstractButton>("setup.normVars"), Qt::Key_Space);
        QCOMPARE(desk.experiment().inputs.features.normVars, false);
        desk.typeInto(desk.get<QDoubleSpinBox>("setup.fraction"), "25");
        QCOMPARE(desk.experiment().inputs.validation.fraction, 0.25);
        auto* const split = desk.get<QComboBox>("setup.split");
        split->setFocus();
        QTest::keyClick(split, Qt::Key_Down);
        QCOMPARE(desk.experiment().inputs.validation.by, std::string("speaker"));
        QTest::keyClick(split, Qt::Key_Down);
        QVERIFY(desk.get<QComboBox>("setup.validationData")->isVisible());
        desk.typeInto(desk.get<QComboBox>("setup.validationData"), "test");
        QCOMPARE(desk.experiment().inputs.validation.set.data, std::string("test"));
        QTest::keyClick(split, Qt::Key_Home);
        QVERIFY(desk.experiment().inputs.validation.set.empty());
        QVERIFY(!desk.get<QComboBox>("setup.validationData")->isVisible());
    }

    void aRecipeIsChosenAndItsFoldersAreTaken() {
        test::TinyRecipe recipe;
        recipe.write();
        Workspace workspace({});
        SetupPage page(workspace);
        page.resize(1120, 720);
        page.show();
        auto* const choose = page.findChild<QPushButton*>(QStringLiteral("empty.chooseRecipe"));
        QVERIFY(choose != nullptr && choose->isVisible());
        QTest::mouseClick(choose, Qt::LeftButton);
        auto* const dialog = page.findChild<QFileDialog*>(QStringLiteral("setup.recipeDialog"));
        QVERIFY(dialog != nullptr);
        emit dialog->fileSelected(QString::fromStdString(recipe.path().string()));
        dialog->close();
        QTRY_COMPARE_WITH_TIMEOUT(workspace.document().experiment().inputs.train.data, std::string("train"), patience);
        QTRY_VERIFY(!choose->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(workspace.inputs().survey.usable, patience);
        QTRY_COMPARE(page.findChild<QComboBox*>(QStringLiteral("setup.trainData"))->currentText(),
                     QStringLiteral("train"));
        QTRY_COMPARE(page.findChild<FieldStatus*>(QStringLiteral("setup.status.hmm"))->state(),
                     FieldStatus::State::Good);
    }

    void modelsAreAddedCopiedMovedAndRemoved() {
        Desk desk;
        desk.press("setup.models.student.button");
        QCOMPARE(desk.names(), std::string("teacher small student student2"));
        QCOMPARE(desk.models()->currentIndex().row(), 3);
        desk.press("setup.models.baseline.button");
        QCOMPARE(desk.names(), std::string("teacher small small2 student student2"));
        desk.models()->setFocus();
        QTest::keyClick(desk.models(), Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(desk.names(), std::string("teacher small small2 small3 student student2"));
        QTest::keyClick(desk.models(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(desk.names(), std::string("teacher small small3 small2 student student2"));
        QTest::keyClick(desk.models(), Qt::Key_Delete);
        QCOMPARE(desk.names(), std::string("teacher small small2 student student2"));
        QTest::keyClick(desk.models(), Qt::Key_Insert);
        QCOMPARE(desk.names(), std::string("teacher small small2 student student2 student3"));
        QUndoStack& undo = desk.bench->document().undoStack();
        while (undo.canUndo()) undo.undo();
        QCOMPARE(desk.names(), std::string("teacher small student"));
        QCOMPARE(desk.models()->model()->rowCount(), 3);
        while (undo.canRedo()) undo.redo();
        QCOMPARE(desk.models()->model()->rowCount(), 6);
    }

    void aRenamedTeacherKeepsItsStudents() {
        Desk desk;
        desk.models()->setFocus();
        desk.models()->selectRow(0);
        QTest::keyClick(desk.models(), Qt::Key_F2);
        auto* const editor = desk.models()->viewport()->findChild<QLineEdit*>();
        QVERIFY(editor != nullptr);
        editor->selectAll();
        QTest::keyClicks(editor, QStringLiteral("big"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(desk.names(), std::string("big small student"));
        QCOMPARE(desk.model(2).distill.teachers[0].name, std::string("big"));
        QVERIFY(desk.bench->document().problems().empty());
        QVERIFY(
            desk.models()->model()->setData(desk.models()->model()->index(1, 0), QStringLiteral("big"), Qt::EditRole));
        QCOMPARE(desk.names(), std::string("big small student"));
        QVERIFY(desk.get<QLabel>("setup.models.message")->isVisible());
    }

    void aRemovedTeacherIsMissed() {
        Desk desk;
        desk.models()->selectRow(0);
        desk.press("setup.models.remove.button");
        QCOMPARE(desk.names(), std::string("small student"));
        desk.models()->selectRow(1);
        QVERIFY(desk.get<FieldStatus>("model.problem")->isVisible());
        auto* const teachers = desk.get<QListWidget>("distillation.teachers");
        QCOMPARE(teachers->count(), 2);  // "small", and the one that is gone
        QVERIFY(teachers->item(1)->text().startsWith(QStringLiteral("✕")));
        teachers->item(1)->setCheckState(Qt::Unchecked);
        teachers->item(0)->setCheckState(Qt::Checked);
        QCOMPARE(desk.model(1).distill.teachers, (std::vector<distill::TeacherRef>{{"small", false}}));
        QVERIFY(desk.bench->document().problems().empty());
        QVERIFY(!desk.get<FieldStatus>("model.problem")->isVisible());
    }

    void temperatureHasASliderANumberAndASweep() {
        Desk desk;
        desk.models()->selectRow(2);
        auto* const tabs = desk.get<QTabWidget>("model.tabs");
        tabs->setCurrentIndex(tabs->count() - 1);
        auto* const slider = desk.get<QSlider>("distillation.temperature.slider");
        auto* const box = desk.get<QDoubleSpinBox>("distillation.temperature.value");
        desk.typeInto(box, "8");
        QCOMPARE(desk.model(2).distill.temperature, 8.0);
        const QString at8 = desk.get<QLabel>("temperature.figures")->text();
        QVERIFY(!at8.isEmpty());
        const int handle = slider->value();
        QTest::keyClick(slider, Qt::Key_PageDown);
        QVERIFY(slider->value() < handle);
        QVERIFY(desk.model(2).distill.temperature < 8 && desk.model(2).distill.temperature >= 0.5);
        QCOMPARE(box->value(), desk.model(2).distill.temperature);
        QVERIFY(desk.get<QLabel>("temperature.figures")->text() != at8);
        QVERIFY(!desk.get<QLabel>("temperature.source")->text().isEmpty());

        box->setValue(2.5);
        QLocale::setDefault(QLocale(QLocale::German));
        QEvent changed(QEvent::LanguageChange);
        QApplication::sendEvent(&desk.page, &changed);  // goes on to all that is in it
        QCOMPARE(box->text(), QStringLiteral("2,50"));
        QCOMPARE(desk.get<QDoubleSpinBox>("setup.fraction")->text(), QStringLiteral("20,0 %"));
        QLocale::setDefault(QLocale::c());
        QApplication::sendEvent(&desk.page, &changed);  // goes on to all that is in it
        QCOMPARE(box->text(), QStringLiteral("2.50"));

        desk.type("distillation.temperature.sweep", "1, 2, 4");
        QCOMPARE(desk.model(2).sweeps.size(), std::size_t{1});
        QCOMPARE(desk.model(2).sweeps[0].values, (std::vector<std::string>{"1", "2", "4"}));
        QVERIFY(!box->isEnabled());
        desk.type("distillation.temperature.sweep", "one");
        QVERIFY(desk.get<QLabel>("distillation.temperature.fault")->isVisible());
        QCOMPARE(desk.model(2).sweeps.size(), std::size_t{1});
        desk.type("distillation.temperature.sweep", "5");
        QVERIFY(desk.model(2).sweeps.empty());
        QCOMPARE(desk.model(2).distill.temperature, 5.0);
        desk.typeInto(desk.get<QDoubleSpinBox>("distillation.hardWeight.value"), "0.25");
        QCOMPARE(desk.model(2).distill.hardWeight, 0.25);
    }

    void layersAreEditedInTheTableAndAsText() {
        Desk desk;
        desk.models()->selectRow(1);
        desk.get<QTabWidget>("model.tabs")->setCurrentIndex(0);
        desk.type("network.text", "3x64");
        QCOMPARE(desk.model(1).network.hidden, std::vector<int>(3, 64));
        auto* const table = desk.get<QTableView>("network.layers");
        QCOMPARE(table->model()->rowCount(), 3);
        QVERIFY(table->model()->setData(table->model()->index(0, 0), 128, Qt::EditRole));
        table->selectRow(0);
        desk.press("network.down");
        QCOMPARE(desk.model(1).network.hidden, (std::vector<int>{64, 128, 64}));
        desk.press("network.add");
        QCOMPARE(desk.model(1).network.hidden, (std::vector<int>{64, 128, 128, 64}));
        desk.press("network.remove");
        QCOMPARE(desk.model(1).network.hidden, (std::vector<int>{64, 128, 64}));
        desk.get<QTableView>("network.layers")->selectRow(1);
        desk.press("network.remove");
        QCOMPARE(desk.model(1).network.hidden, (std::vector<int>{64, 64}));
        desk.type("network.text", "wide");
        QVERIFY(desk.get<QLabel>("network.fault")->isVisible());
        QCOMPARE(desk.model(1).network.hidden, (std::vector<int>{64, 64}));
    }

    void kindAndCopiesAreSwitched() {
        Desk desk;
        desk.models()->selectRow(1);
        auto* const tabs = desk.get<QTabWidget>("model.tabs");
        const int distillation = tabs->count() - 1;
        QVERIFY(!tabs->isTabVisible(distillation));
        auto* const kind = desk.get<QComboBox>("model.kind");
        kind->setFocus();
        QTest::keyClick(kind, Qt::Key_Down);
        QCOMPARE(desk.model(1).kind, std::string("distilled"));
        QCOMPARE(desk.model(1).distill.teachers, (std::vector<distill::TeacherRef>{{"teacher", false}}));
        QVERIFY(tabs->isTabVisible(distillation));
        desk.typeInto(desk.get<QSpinBox>("model.copies"), "4");
        QCOMPARE(desk.model(1).copies, 4);
    }

    void aFormKeepsFocusWhereAChoiceChangesItsFields() {
        Desk desk;
        QApplication::setActiveWindow(&desk.page);
        QVERIFY(QTest::qWaitForWindowActive(&desk.page));
        desk.models()->selectRow(1);
        desk.get<QTabWidget>("model.tabs")->setCurrentIndex(1);
        auto* const form = desk.get<SpecForm>("training.form");
        QVERIFY(form->control(QStringLiteral("momentum")) != nullptr);
        QVERIFY(form->control(QStringLiteral("beta1")) == nullptr);
        auto* optimizer = qobject_cast<QComboBox*>(form->control(QStringLiteral("optimizer")));
        QVERIFY(optimizer != nullptr);
        optimizer->setFocus();
        QTest::keyClick(optimizer, Qt::Key_Down);
        QCOMPARE(desk.model(1).training.optimizer.optimizer, std::string("adam"));
        QVERIFY(form->control(QStringLiteral("beta1")) != nullptr);
        QVERIFY(form->control(QStringLiteral("momentum")) == nullptr);
        QVERIFY(form->control(QStringLiteral("optimizer"))->hasFocus());
    }

    void startGoesToTheMonitor() {
        Desk desk(test::oneModel(2));
        QTRY_VERIFY_WITH_TIMEOUT(desk.settled(), patience);
        auto* const start = desk.get<QPushButton>("setup.start");
        QTRY_VERIFY_WITH_TIMEOUT(start->isEnabled(), patience);
        QSignalSpy monitor(&desk.page, &Page::monitorRequested);
        const fs::path folder = desk.bench.path("my-run");
        desk.type("setup.runFolder", folder.string().c_str());
        QTest::mouseClick(start, Qt::LeftButton);
        QCOMPARE(monitor.size(), 1);
        const RunId run = desk.bench->currentRun();
        QVERIFY(run != 0);
        QCOMPARE(desk.bench.view(run).folder, folder);
        QTRY_COMPARE_WITH_TIMEOUT(desk.bench.phase(run), RunPhase::Finished, patience);
        QVERIFY(desk.get<QLineEdit>("setup.runFolder")->text() != QString::fromStdString(folder.string()));
    }

    void theLayoutComesBack() {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("layout.ini"));
        Desk desk;
        desk.get<QTabWidget>("setup.details")->setCurrentIndex(2);
        {
            QSettings settings(file, QSettings::IniFormat);
            desk.page.saveLayout(settings);
        }
        SetupPage other(*desk.bench.workspace);
        const QSettings settings(file, QSettings::IniFormat);
        other.restoreLayout(settings);
        auto* const details = other.findChild<QTabWidget*>(QStringLiteral("setup.details"));
        QCOMPARE(details->currentIndex(), 2);
        QVERIFY(other.escape());
        QCOMPARE(details->currentIndex(), 0);
        QVERIFY(!other.escape());
    }

    void everyControlHasAName() {
        Desk desk;
        QStringList bare;
        for (const QWidget* widget : desk.page.findChildren<QWidget*>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus) continue;
            if (!widget->objectName().startsWith(QStringLiteral("qt_")) && widget->accessibleName().isEmpty() &&
                widget->toolTip().isEmpty() && qobject_cast<const QComboBox*>(widget) != nullptr)
                bare << widget->objectName();
        }
        QCOMPARE(bare, QStringList());
    }

    /// Pictures of the page, where a folder for them is named.
    void pictures() {
        const QByteArray folder = qgetenv("RETORT_PICTURES");
        if (folder.isEmpty()) QSKIP("RETORT_PICTURES names no folder");
        const QByteArray file = qgetenv("RETORT_EXPERIMENT");
        Desk desk;
        if (!file.isEmpty()) desk.bench->document().open(fs::path(file.toStdString()));
        const QByteArray run = qgetenv("RETORT_RUN");
        if (!run.isEmpty()) desk.bench->openRun(fs::path(run.toStdString()));
        QTRY_VERIFY_WITH_TIMEOUT(desk.settled(), patience);
        QTest::qWait(2000);
        const auto save = [&](const char* name) {
            QTest::qWait(100);
            desk.page.grab().save(QString::fromLocal8Bit(folder) +
                                  QStringLiteral("/setup-%1.png").arg(QString::fromLatin1(name)));
        };
        desk.models()->selectRow(2);
        desk.get<QTabWidget>("model.tabs")->setCurrentIndex(desk.get<QTabWidget>("model.tabs")->count() - 1);
        save("distillation");
        desk.get<QTabWidget>("model.tabs")->setCurrentIndex(0);
        save("network");
        desk.get<QTabWidget>("model.tabs")->setCurrentIndex(1);
        desk.get<QTabWidget>("setup.details")->setCurrentIndex(1);
        save("training");
        desk.get<QTabWidget>("setup.details")->setCurrentIndex(2);
        save("settings");
        desk.typeInto(desk.get<QComboBox>("setup.testData"), "nowhere");
        QTest::qWait(1500);
        desk.get<QTabWidget>("setup.details")->setCurrentIndex(3);
        save("wrong");
        QPalette dark;
        dark.setColor(QPalette::Window, QColor(45, 45, 48));
        dark.setColor(QPalette::Base, QColor(30, 30, 32));
        dark.setColor(QPalette::AlternateBase, QColor(38, 38, 41));
        dark.setColor(QPalette::Button, QColor(53, 53, 57));
        for (const QPalette::ColorRole role :
             {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
            dark.setColor(role, QColor(230, 230, 230));
        dark.setColor(QPalette::PlaceholderText, QColor(150, 150, 150));
        dark.setColor(QPalette::Highlight, QColor(61, 125, 202));
        desk.bench->document().undoStack().undo();
        qApp->setPalette(dark);
        desk.get<QTabWidget>("setup.details")->setCurrentIndex(0);
        desk.get<QTabWidget>("model.tabs")->setCurrentIndex(desk.get<QTabWidget>("model.tabs")->count() - 1);
        QTest::qWait(1500);
        save("dark");
        Longer longer;
        qApp->installTranslator(&longer);
        QTest::qWait(500);
        save("long");
        desk.get<QTabWidget>("model.tabs")->setCurrentIndex(1);
        desk.get<QTabWidget>("setup.details")->setCurrentIndex(2);
        save("long2");
        desk.get<QTabWidget>("model.tabs")->setCurrentIndex(0);
        save("long3");
        qApp->removeTranslator(&longer);
    }
};

QTEST_MAIN(TestSetupPage)
#include "tst_setup_page.moc"
