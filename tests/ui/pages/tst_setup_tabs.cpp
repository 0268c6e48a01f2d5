// SPDX-License-Identifier: GPL-3.0-or-later
// The tabs Data and Specialists of Set up by clicks and keys: what is set stands in the experiment's JSON, and undo
// takes it back.
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTabWidget>

#include "ui/forms/spec_form.h"
#include "ui/pages/setup_desk.h"

using namespace retort;
using namespace retort::ui;
using test::Desk;

namespace {

/// Like the file that would be saved.
QJsonObject saved(Desk& desk) {
    return QJsonDocument::fromJson(QByteArray::fromStdString(experiment::toText(desk.experiment()))).object();
}

QJsonObject modelIn(const QJsonObject& experiment, const std::string& name) {
    for (const QJsonValue& model : experiment[QStringLiteral("models")].toArray())
        if (model[QStringLiteral("name")].toString().toStdString() == name) return model.toObject();
    return {};
}

/// A value of a model as the file has it, as JSON text: "[3,5]".
QByteArray valueOf(Desk& desk, const std::string& name, const char* key, const char* inner = nullptr) {
    QJsonValue value = modelIn(saved(desk), name)[QString::fromLatin1(key)];
    if (inner != nullptr) value = value[QString::fromLatin1(inner)];
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

/// Brings the tab with that form to the front, as a click on its title does.
SpecForm* openTab(Desk& desk, int modelRow, const char* form) {
    desk.models()->selectRow(modelRow);
    auto* const tabs = desk.get<QTabWidget>("model.tabs");
    auto* const found = desk.get<SpecForm>(form);
    for (int i = 0; i < tabs->count(); ++i) {
        if (!tabs->widget(i)->isAncestorOf(found)) continue;
        if (!tabs->isTabVisible(i)) return nullptr;
        tabs->setCurrentIndex(i);
        QTest::mouseClick(tabs->tabBar(), Qt::LeftButton, {}, tabs->tabBar()->tabRect(i).center());
    }
    return found->isVisible() ? found : nullptr;
}

/// Types into whatever control the field has, and leaves it by Enter.
void typeField(SpecForm& form, const char* key, const char* text) {
    QWidget* const control = form.control(QString::fromLatin1(key));
    if (control == nullptr) qFatal("there is no field %s", key);
    auto* line = qobject_cast<QLineEdit*>(control);
    if (line == nullptr) line = control->findChild<QLineEdit*>();
    line->setFocus();
    line->selectAll();
    if (*text == '\0') QTest::keyClick(line, Qt::Key_Delete);
    QTest::keyClicks(line, QString::fromLatin1(text));
    QTest::keyClick(line, Qt::Key_Return);
}

/// Chooses by the keyboard.
void choose(SpecForm& form, const char* key, const char* value) {
    auto* const box = qobject_cast<QComboBox*>(form.control(QString::fromLatin1(key)));
    if (box == nullptr) qFatal("there is no choice %s", key);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    for (int i = 0; i < box->count() && box->currentData().toString() != QString::fromLatin1(value); ++i)
        QTest::keyClick(box, Qt::Key_Down);
}

void undo(Desk& desk, int steps = 1) {
    for (int i = 0; i < steps; ++i) desk.bench->document().undoStack().undo();
}

}  // namespace

class TestSetupTabs : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void whatAModelLearnsFromIsSet() {
        Desk desk;
        const QJsonObject before = saved(desk);
        SpecForm* form = openTab(desk, 1, "transfer.form");
        QVERIFY(form != nullptr);
        const auto* empty = qobject_cast<QLineEdit*>(form->control(QStringLiteral("transfer.keepClasses")));
        QCOMPARE(empty->placeholderText(), QStringLiteral("all"));  // what it means that nothing stands there
        typeField(*form, "transfer.omitClasses", "3 5");
        QCOMPARE(desk.model(1).transfer.omitClasses, (std::vector<int>{3, 5}));
        QCOMPARE(valueOf(desk, "small", "transfer", "omitClasses"), QByteArray("[3,5]"));
        typeField(*form, "transfer.fraction", "0.25");
        QCOMPARE(valueOf(desk, "small", "transfer", "fraction"), QByteArray("0.25"));
        choose(*form, "transfer.by", "frame");
        QCOMPARE(valueOf(desk, "small", "transfer", "by"), QByteArray(R"("frame")"));
        choose(*form, "transfer.biasCorrection", "none");
        QCOMPARE(valueOf(desk, "small", "transfer", "biasCorrection"), QByteArray(R"("none")"));
        // The others learn from what they learned from.
        for (const char* const other : {"teacher", "student"})
            QCOMPARE(modelIn(saved(desk), other), modelIn(before, other));

        undo(desk);
        QCOMPARE(valueOf(desk, "small", "transfer", "biasCorrection"), QByteArray(R"("frequencies")"));
        undo(desk, 3);
        QCOMPARE(saved(desk), before);
        QVERIFY(!desk.bench->document().undoStack().canUndo());
        // The form has followed.
        QCOMPARE(qobject_cast<QLineEdit*>(form->control(QStringLiteral("transfer.omitClasses")))->text(), QString());
        desk.bench->document().undoStack().redo();
        QCOMPARE(valueOf(desk, "small", "transfer", "omitClasses"), QByteArray("[3,5]"));
    }

    void wrongClassesAreSaidAndNotTaken() {
        Desk desk;
        const QJsonObject before = saved(desk);
        SpecForm* form = openTab(desk, 1, "transfer.form");
        QVERIFY(form != nullptr);
        typeField(*form, "transfer.omitClasses", "three");
        QVERIFY(form->hasInvalidText());
        QCOMPARE(saved(desk), before);
        typeField(*form, "transfer.omitClasses", "3");
        QVERIFY(!form->hasInvalidText());
        QCOMPARE(valueOf(desk, "small", "transfer", "omitClasses"), QByteArray("[3]"));
    }

    void specialistsAreAddedAndSet() {
        Desk desk;
        const QJsonObject before = saved(desk);
        desk.press("setup.models.specialists.button");
        const auto at = static_cast<int>(desk.experiment().models.size()) - 1;
        const std::string name = desk.model(static_cast<std::size_t>(at)).name;
        QCOMPARE(desk.model(static_cast<std::size_t>(at)).kind, std::string("specialists"));
        QCOMPARE(valueOf(desk, name, "generalist"), QByteArray(R"("teacher.1")"));  // of the copies, the first
        SpecForm* form = openTab(desk, at, "specialists.form");
        QVERIFY(form != nullptr);
        typeField(*form, "specialists.setSize", "4");
        QCOMPARE(valueOf(desk, name, "specialists", "setSize"), QByteArray("4"));
        typeField(*form, "specialists.specialShare", "0.75");
        QCOMPARE(valueOf(desk, name, "specialists", "specialShare"), QByteArray("0.75"));
        typeField(*form, "specialists.mostProbable", "2");
        choose(*form, "specialists.output", "full");
        choose(*form, "specialists.clustering", "pairs");
        QCOMPARE(valueOf(desk, name, "specialists", "output"), QByteArray(R"("full")"));
        QCOMPARE(valueOf(desk, name, "specialists", "clustering"), QByteArray(R"("pairs")"));
        desk.typeInto(desk.get<QSpinBox>("model.copies"), "3");
        QCOMPARE(valueOf(desk, name, "copies"), QByteArray("3"));
        auto* const generalist = desk.get<QComboBox>("specialists.generalist");
        generalist->setFocus();
        QTest::keyClick(generalist, Qt::Key_Home);
        QTest::keyClick(generalist, Qt::Key_Down);
        QCOMPARE(valueOf(desk, name, "generalist"), QByteArray(R"("small")"));

        undo(desk, 7);
        QCOMPARE(valueOf(desk, name, "specialists", "setSize"), QByteArray("0"));
        QCOMPARE(valueOf(desk, name, "generalist"), QByteArray(R"("teacher.1")"));
        undo(desk);
        QCOMPARE(saved(desk), before);
    }

    void setsAreTypedAsLines() {
        Desk desk;
        desk.press("setup.models.specialists.button");
        const auto at = static_cast<int>(desk.experiment().models.size()) - 1;
        const std::string name = desk.model(static_cast<std::size_t>(at)).name;
        SpecForm* form = openTab(desk, at, "specialists.form");
        QVERIFY(form != nullptr);
        auto* const sets = desk.get<QPlainTextEdit>("specialists.sets");
        QVERIFY(!sets->isVisible());
        choose(*form, "specialists.clustering", "given");
        QVERIFY(sets->isVisible());
        sets->setFocus();
        QTest::keyClicks(sets, QStringLiteral("0 4 9"));
        QTest::keyClick(sets, Qt::Key_Return);
        QTest::keyClicks(sets, QStringLiteral("10-12"));
        QCOMPARE(valueOf(desk, name, "specialists", "sets"), QByteArray(R"(["0 4 9","10-12"])"));
        QCOMPARE(valueOf(desk, name, "copies"), QByteArray("2"));  // a specialist for each
        QTest::keyClick(sets, Qt::Key_Tab);                        // leaves the field: the keyboard is not caught in it
        QVERIFY(!sets->hasFocus());
        undo(desk);
        QCOMPARE(valueOf(desk, name, "specialists", "sets"), QByteArray("[]"));
        QCOMPARE(sets->toPlainText(), QString());
        QCOMPARE(valueOf(desk, name, "copies"), QByteArray("8"));
    }
};

QTEST_MAIN(TestSetupTabs)
#include "tst_setup_tabs.moc"
