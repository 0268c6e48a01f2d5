// SPDX-License-Identifier: GPL-3.0-or-later
#undef QT_NO_CAST_FROM_ASCII  // plain texts keep the tables below readable
#undef QT_NO_CAST_TO_ASCII
#include "ui/forms/spec_form.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QSpinBox>
#include <QToolButton>
#include <QTranslator>
#include <QWheelEvent>
#include <QtTest>
#include <cmath>
#include <nlohmann/json.hpp>

#include "core/base/random.h"
#include "core/experiment/experiment.h"
#include "core/experiment/spec_json.h"
#include "ui/forms/field_info.h"
#include "ui/forms/list_text.h"
#include "ui/forms/number_text.h"
#include "ui/forms/problem_lines.h"

using namespace retort;
using namespace retort::ui;

namespace {

template <class Spec>
SpecForm::Describe describing(Spec& spec) {
    return [&spec](FieldVisitor& visitor) { spec.describe(visitor); };
}

/// A form over a spec that takes every edit into the spec and shows it again, as the pages do.
template <class Spec>
class Bench {
public:
    explicit Bench(Spec start = {}) : spec(std::move(start)) {
        QObject::connect(&form, &SpecForm::edited,
                         [this](const QString& key, const QString&, const SpecForm::Apply& apply) {
                             edits << key;
                             apply(describing(spec));
                             show();
                         });
        show();
        form.resize(700, 900);
        form.QWidget::show();
        form.activateWindow();
        if (!QTest::qWaitForWindowActive(&form)) qFatal("the form does not become active");
    }

    void show() { form.show(describing(spec), describing(defaults)); }
    std::string text() { return experiment::writeSpec(spec).dump(); }

    SpecForm form;
    Spec spec, defaults;
    QStringList edits;
};

std::vector<FieldInfo> fieldsOf(const SpecForm::Describe& describe) {
    FieldCollector collector;
    describe(collector);
    return collector.fields;
}

const FieldInfo& fieldOf(const std::vector<FieldInfo>& fields, const QString& key) {
    for (const FieldInfo& info : fields)
        if (info.key == key) return info;
    qFatal("no field %s", qPrintable(key));
}

void type(QWidget* widget, const QString& text) {
    widget->setFocus();
    QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(widget, Qt::Key_Delete);
    const bool ascii = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128; });
    if (ascii) {
        QTest::keyClicks(widget, text);
    } else {
        QInputMethodEvent event;
        event.setCommitString(text);
        QApplication::sendEvent(widget, &event);
    }
    QTest::keyClick(widget, Qt::Key_Return);
}

/// Gives a field a value by keys and clicks alone.
void enter(QWidget* control, const FieldInfo& info, const FieldValue& value) {
    if (auto* box = qobject_cast<QCheckBox*>(control)) {
        if (box->isChecked() != std::get<bool>(value)) QTest::keyClick(box, Qt::Key_Space);
    } else if (auto* combo = qobject_cast<QComboBox*>(control)) {
        combo->setFocus();
        QTest::keyClick(combo, Qt::Key_Home);
        const int target = combo->findData(QString::fromStdString(std::get<std::string>(value)));
        for (int i = 0; i < target; ++i) QTest::keyClick(combo, Qt::Key_Down);
    } else if (std::holds_alternative<double>(info.value)) {
        type(control, numberText(std::get<double>(value)));
    } else if (std::holds_alternative<int>(info.value)) {
        type(control, QString::number(std::get<int>(value)));
    } else if (std::holds_alternative<std::int64_t>(info.value)) {
        type(control, QString::number(std::get<std::int64_t>(value)));
    } else if (std::holds_alternative<std::string>(info.value)) {
        type(control, QString::fromStdString(std::get<std::string>(value)));
    } else if (const auto* ints = std::get_if<std::vector<int>>(&value)) {
        type(control, listText(*ints));
    } else if (const auto* numbers = std::get_if<std::vector<double>>(&value)) {
        type(control, listText(*numbers));
    } else {
        type(control, listText(std::get<std::vector<std::string>>(value)));
    }
}

/// A random value inside the field's range.
FieldValue drawn(const FieldInfo& info, Random& random) {
    const auto whole = [&] {
        const double low = std::max(info.minimum, -1000.0), high = std::min(info.maximum, 1e5);
        return std::floor(low + random.uniform() * (high - low + 0.999));
    };
    const auto real = [&] {
        const double low = std::max(info.minimum, -1e3), high = std::min(info.maximum, 1e3);
        const double shape = random.uniform();
        if (shape < 0.2) return low;
        if (shape < 0.4) return high;
        if (shape < 0.6) return std::clamp(std::pow(10.0, -8 * random.uniform()), low, high);
        return low + random.uniform() * (high - low);
    };
    const auto count = [&] { return static_cast<std::size_t>(random.uniform() * 5); };
    const auto choice = [&] {
        return info.choices.at(
            static_cast<std::size_t>(random.uniform() * 0.999 * static_cast<double>(info.choices.size())));
    };
    const auto make = [&](const auto& of) -> FieldValue {
        using Value = std::decay_t<decltype(of)>;
        if constexpr (std::is_same_v<Value, bool>) return random.uniform() < 0.5;
        if constexpr (std::is_same_v<Value, int>) return static_cast<int>(whole());
        if constexpr (std::is_same_v<Value, std::int64_t>) return static_cast<std::int64_t>(whole());
        if constexpr (std::is_same_v<Value, double>) return real();
        if constexpr (std::is_same_v<Value, std::string>) {
            if (!info.choices.empty()) return choice();
            return std::string(random.uniform() < 0.3   ? ""
                               : random.uniform() < 0.5 ? "exp/tri 1/\xc3\xa4&x"
                                                        : "C:\\a \"b\"");
        }
        Value list;
        const std::size_t size = count();
        if constexpr (std::is_same_v<Value, std::vector<int>>)
            for (std::size_t i = 0; i < size; ++i) list.push_back(static_cast<int>(whole()));
        if constexpr (std::is_same_v<Value, std::vector<double>>)
            for (std::size_t i = 0; i < size; ++i) list.push_back(real());
        if constexpr (std::is_same_v<Value, std::vector<std::string>>)
            for (std::size_t i = 0; i < size; ++i) list.push_back(info.choices.empty() ? "a, b" : choice());
        if constexpr (std::is_same_v<Value, std::vector<int>> || std::is_same_v<Value, std::vector<double>> ||
                      std::is_same_v<Value, std::vector<std::string>>)
            return list;
        else
            return {};
    };
    return std::visit(make, info.value);
}

/// Every field takes several values by keys, and the spec is what JSON makes of it.
template <class Spec>
void checkAllFields(Spec start, std::uint64_t seed) {
    Bench<Spec> bench(std::move(start));
    Random random(seed);
    const auto fields = fieldsOf(describing(bench.spec));
    QVERIFY(!fields.empty());
    for (int round = 0; round < 4; ++round) {
        for (const FieldInfo& info : fields) {
            QWidget* const control = bench.form.control(info.key);
            QVERIFY2(control != nullptr, qPrintable(info.key));
            QCOMPARE(control->objectName(), info.key);
            QCOMPARE(control->accessibleName(), QString::fromStdString(info.label));
            QVERIFY2(control->toolTip().size() > 10, qPrintable(info.key));
            const FieldValue value = drawn(info, random);
            enter(control, info, value);
            const FieldValue now = fieldOf(fieldsOf(describing(bench.spec)), info.key).value;
            QVERIFY2(now == value, qPrintable(info.key));
            QVERIFY(!bench.form.hasInvalidText());
        }
        Spec read;
        if constexpr (requires { read.kind; }) read.kind = bench.spec.kind;
        Problems problems;
        experiment::readSpec(nlohmann::json::parse(bench.text()), read, "", problems);
        QVERIFY2(problems.empty(), problems.empty() ? "" : toText(problems.front()).c_str());
        QVERIFY(read == bench.spec);
    }
}

/// A spec with one field of each type that no real spec has.
struct OddSpec {
    std::int64_t seed = 1;
    double free = 0.5;
    std::vector<std::string> words{"a", "b"};
    int count = 5;

    void describe(FieldVisitor& v) {
        v.visit({.key = "seed",
                 .label = "Seed & more",
                 .help = "A large number.",
                 .minimum = 0,
                 .maximum = 9007199254740992.0},
                seed);
        v.visit({.key = "free", .label = "Free", .help = "Any number.", .minimum = -1, .maximum = 1}, free);
        v.visit({.key = "words", .label = "Words", .help = "Any words at all."}, words);
        v.visit({.key = "count",
                 .label = "Count",
                 .help = "How many there are.",
                 .unit = "frames",
                 .minimum = 0,
                 .maximum = 100000},
                count);
    }
    bool operator==(const OddSpec&) const = default;
};

QString problemAt(const SpecForm& form, const QString& key) {
    const auto* lines = form.findChild<ProblemLines*>(key + ".problems");
    return lines == nullptr || lines->isHidden() ? QString() : lines->spoken();
}

QAction* resetAction(QWidget* on) {
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {2, 2}, on->mapToGlobal(QPoint(2, 2)));
    QApplication::sendEvent(on, &event);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    return menu == nullptr ? nullptr : menu->findChild<QAction*>("resetToDefault");
}

void closeMenu() {
    if (QWidget* menu = QApplication::activePopupWidget()) menu->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

}  // namespace

class TestSpecForm : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void initTestCase() { cleanup(); }

    void everyFieldOfInputs() { checkAllFields(data::InputsSpec{}, 1); }
    void everyFieldOfFeatures() { checkAllFields(data::FeaturesSpec{}, 2); }
    void everyFieldOfNetworks() { checkAllFields(nn::NetworkSpec{}, 3); }
    void everyFieldOfTraining() { checkAllFields(train::TrainingSpec{}, 4); }
    void everyFieldOfDistillation() { checkAllFields(distill::DistillSpec{}, 5); }
    void everyFieldOfAnOddSpec() { checkAllFields(OddSpec{}, 6); }

    void everyFieldInGerman() {
        QLocale::setDefault(QLocale(QLocale::German));
        checkAllFields(train::TrainingSpec{}, 7);
        checkAllFields(distill::DistillSpec{}, 8);
        Bench<train::TrainingSpec> bench;
        QCOMPARE(qobject_cast<QAbstractSpinBox*>(bench.form.control("learningRate"))->text(), "0,08");
        QCOMPARE(qobject_cast<QAbstractSpinBox*>(bench.form.control("epsilon"))->text(), "1e-8");
    }

    void numbersAreShownShort() {
        train::TrainingSpec spec;
        spec.optimizer.learningRate = 0.1 + 0.2;
        Bench<train::TrainingSpec> bench(spec);
        const auto text = [&](const char* key) {
            return qobject_cast<QAbstractSpinBox*>(bench.form.control(key))->text();
        };
        QCOMPARE(text("learningRate"), "0.30000000000000004");
        QCOMPARE(text("epsilon"), "1e-8");
        QCOMPARE(text("patienceThreshold"), "0.0005");
        bench.spec.batch = 4096;
        bench.show();
        QCOMPARE(text("batch"), "4,096");
    }

    void modelsGrowWithTheirKind() {
        experiment::ModelSpec model;
        model.name = "student";
        Bench<experiment::ModelSpec> bench(model);
        QVERIFY(bench.form.control("temperature") == nullptr);
        QVERIFY(bench.form.control("network.hidden") != nullptr);
        auto* kind = qobject_cast<QComboBox*>(bench.form.control("kind"));
        QWidget* const hidden = bench.form.control("network.hidden");
        kind->setFocus();
        QTest::keyClick(kind, Qt::Key_Down);
        QCOMPARE(bench.spec.kind, "distilled");
        QVERIFY(bench.form.control("temperature") != nullptr);
        QVERIFY(bench.form.control("temperature")->isVisible());
        QCOMPARE(bench.form.control("network.hidden"), hidden);
        QCOMPARE(QApplication::focusWidget(), kind);
        type(bench.form.control("temperature"), "4");
        QCOMPARE(bench.spec.distill.temperature, 4.0);
        QTest::keyClick(kind, Qt::Key_Up);
        QVERIFY(bench.form.control("temperature") == nullptr);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(bench.form.findChild<QWidget*>("temperature") == nullptr);
        QVERIFY(bench.form.findChild<QLabel*>("training.title")->isVisible());
        checkAllFields(experiment::ModelSpec{}.training, 9);
    }

    void applyWritesOneKeyOnly() {
        Bench<data::InputsSpec> bench;
        data::InputsSpec other;
        other.features.deltas = 3;
        other.train.data = "mine";
        data::InputsSpec expected = other;
        expected.features.spliceLeft = 9;
        connect(&bench.form, &SpecForm::edited, this,
                [&](const QString&, const QString& label, const SpecForm::Apply& apply) {
                    QCOMPARE(label, "Context before");
                    apply(describing(other));
                });
        auto* box = bench.form.control("features.spliceLeft");
        type(box, "9");
        QVERIFY(other == expected);
        QCOMPARE(bench.edits.count("features.spliceLeft"), bench.edits.size());
    }

    void valuesAreTakenAsOneTypes() {
        Bench<nn::NetworkSpec> bench;
        auto* hidden = qobject_cast<QLineEdit*>(bench.form.control("hidden"));
        hidden->setFocus();
        hidden->selectAll();
        QTest::keyClicks(hidden, "2x25");
        QCOMPARE(bench.spec.hidden, (std::vector<int>{25, 25}));
        QCOMPARE(hidden->text(), "2x25");
        QCOMPARE(hidden->cursorPosition(), 4);
        bench.show();
        QCOMPARE(hidden->text(), "2x25");
        QTest::keyClick(hidden, Qt::Key_6);
        QCOMPARE(bench.spec.hidden, (std::vector<int>{256, 256}));
        QTest::keyClick(hidden, Qt::Key_Return);
        QCOMPARE(hidden->text(), "256, 256");
        // Another value from outside wins, as undo does.
        bench.spec.hidden = {7};
        bench.show();
        QCOMPARE(hidden->text(), "7");
    }

    void unreadableTextStaysWithItsReason() {
        Bench<nn::NetworkSpec> bench;
        QSignalSpy changes(&bench.form, &SpecForm::invalidTextChanged);
        auto* hidden = qobject_cast<QLineEdit*>(bench.form.control("hidden"));
        hidden->setFocus();
        hidden->selectAll();
        QTest::keyClicks(hidden, "12, x");
        QCOMPARE(bench.spec.hidden, std::vector<int>{12});
        QVERIFY(problemAt(bench.form, "hidden").isEmpty());  // not while one is typing
        bench.form.control("dropout")->setFocus();
        QVERIFY(problemAt(bench.form, "hidden").contains("x"));
        QVERIFY(hidden->accessibleDescription().contains("Error"));
        QVERIFY(bench.form.hasInvalidText());
        QCOMPARE(hidden->text(), "12, x");
        bench.show();
        QCOMPARE(hidden->text(), "12, x");
        hidden->setFocus();
        QTest::keyClick(hidden, Qt::Key_End);
        QTest::keyClick(hidden, Qt::Key_Backspace);
        QTest::keyClicks(hidden, "13");
        QVERIFY(problemAt(bench.form, "hidden").isEmpty());
        QVERIFY(!bench.form.hasInvalidText());
        QCOMPARE(bench.spec.hidden, (std::vector<int>{12, 13}));
        QCOMPARE(changes.count(), 2);

        type(bench.form.control("dropout"), "a lot");
        QVERIFY(problemAt(bench.form, "dropout").contains("a lot"));
        QCOMPARE(bench.spec.dropout, 0.0);
        // Undo of something else does not take it away; another value does.
        bench.show();
        QVERIFY(!problemAt(bench.form, "dropout").isEmpty());
        bench.spec.dropout = 0.5;
        bench.show();
        QVERIFY(problemAt(bench.form, "dropout").isEmpty());
        QCOMPARE(qobject_cast<QAbstractSpinBox*>(bench.form.control("dropout"))->text(), "0.5");
    }

    void unreadableTextIsSaidAfterARest() {
        Bench<nn::NetworkSpec> bench;
        QWidget* const dropout = bench.form.control("dropout");
        dropout->setFocus();
        QTest::keyClicks(dropout, "?");
        QVERIFY(problemAt(bench.form, "dropout").isEmpty());
        QTRY_VERIFY(!problemAt(bench.form, "dropout").isEmpty());
    }

    void outOfRangeWaitsAndThenIsAProblemOfTheSpec() {
        Bench<train::TrainingSpec> bench;
        QWidget* const factor = bench.form.control("factor");
        factor->setFocus();
        QTest::keyClick(factor, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(factor, "0.0");  // on the way to 0.02; the least is 0.001
        QCOMPARE(bench.spec.schedule.factor, 0.5);
        QTest::keyClicks(factor, "2");
        QCOMPARE(bench.spec.schedule.factor, 0.02);
        type(factor, "7");
        QCOMPARE(bench.spec.schedule.factor, 7.0);
        Problems problems;
        experiment::checkSpec(bench.spec, "models[2].training", problems);
        QCOMPARE(problems.size(), std::size_t{1});
        problems.push_back({"models[2].training", "of the whole", "", Problem::Severity::Warning});
        problems.push_back({"models[22].training.factor", "of another", ""});
        problems.push_back({"models[2].training.batch", "odd", "look", Problem::Severity::Warning});
        const Problems others = bench.form.showProblems(problems, "models[2].training.");
        QCOMPARE(others.size(), std::size_t{2});
        QVERIFY(problemAt(bench.form, "factor").startsWith("Error: 7 is out of range"));
        QVERIFY(problemAt(bench.form, "factor").contains("between 0.001 and 1"));
        QVERIFY(problemAt(bench.form, "batch").startsWith("Warning: odd"));
        // Below the field, and not over the next one.
        const auto* lines = bench.form.findChild<QWidget*>("factor.problems");
        QVERIFY(factor->mapTo(&bench.form, QPoint()).y() < lines->y());
        bench.form.showProblems({}, "models[2].training.");
        QVERIFY(problemAt(bench.form, "factor").isEmpty());
    }

    void problemsOfListElementsAndGroups() {
        Bench<data::InputsSpec> bench;
        const Problems others = bench.form.showProblems({{"inputs.features.order[1]", "twice", ""},
                                                         {"inputs.train.data", "missing", ""},
                                                         {"inputs.nothing", "?", ""}},
                                                        "inputs.");
        QCOMPARE(others.size(), std::size_t{1});
        QVERIFY(problemAt(bench.form, "features.order").contains("twice"));
        QVERIFY(problemAt(bench.form, "train.data").contains("missing"));
    }

    void integersKeepTheirRange() {
        Bench<nn::NetworkSpec> bench;
        auto* pieces = qobject_cast<QSpinBox*>(bench.form.control("maxoutPieces"));
        type(pieces, "99");
        QVERIFY(bench.spec.maxoutPieces <= 16);
        type(pieces, "abc");
        QVERIFY(bench.spec.maxoutPieces >= 2);
        QCOMPARE(pieces->value(), bench.spec.maxoutPieces);
        bench.spec.maxoutPieces = 50;  // from a program, not from the form: shown as it is
        bench.show();
        QCOMPARE(pieces->value(), 50);
    }

    void resetToDefault() {
        Bench<train::TrainingSpec> bench;
        auto* label = bench.form.findChild<QLabel*>("learningRate.label");
        QVERIFY(!label->font().bold());
        type(bench.form.control("learningRate"), "0.5");
        QVERIFY(label->font().bold());
        QAction* reset = resetAction(label);
        QVERIFY(reset != nullptr && reset->isEnabled());
        QVERIFY(reset->text().contains("0.08"));
        reset->trigger();
        closeMenu();
        QCOMPARE(bench.spec.optimizer.learningRate, 0.08);
        QVERIFY(!label->font().bold());
        reset = resetAction(label);
        QVERIFY(reset != nullptr && !reset->isEnabled());
        closeMenu();
        // Also from the control, and out of text that is no number.
        type(bench.form.control("learningRate"), "fast");
        QVERIFY(bench.form.hasInvalidText());
        reset = resetAction(bench.form.control("learningRate"));
        QVERIFY(reset != nullptr && reset->isEnabled());
        reset->trigger();
        closeMenu();
        QVERIFY(!bench.form.hasInvalidText());
        QCOMPARE(qobject_cast<QAbstractSpinBox*>(bench.form.control("learningRate"))->text(), "0.08");
        for (const char* key : {"optimizer", "nesterov", "epochs"}) {
            QAction* const one = resetAction(bench.form.control(key));
            QVERIFY2(one != nullptr, key);
            closeMenu();
        }
    }

    void clickOnALabelGoesToItsControl() {
        Bench<train::TrainingSpec> bench;
        QTest::mouseClick(bench.form.findChild<QLabel*>("nesterov.label"), Qt::LeftButton);
        QVERIFY(!bench.spec.optimizer.nesterov);
        QTest::mouseClick(bench.form.findChild<QLabel*>("batch.label"), Qt::LeftButton);
        QCOMPARE(QApplication::focusWidget(), bench.form.control("batch"));
    }

    void stepsByKeys() {
        Bench<train::TrainingSpec> bench;
        QWidget* const rate = bench.form.control("learningRate");
        rate->setFocus();
        for (int i = 0; i < 3; ++i) QTest::keyClick(rate, Qt::Key_Up);
        QCOMPARE(bench.spec.optimizer.learningRate, 0.2);
        QTest::keyClick(rate, Qt::Key_Down);
        QCOMPARE(bench.spec.optimizer.learningRate, 0.1);
        QWidget* const momentum = bench.form.control("momentum");
        for (int i = 0; i < 30; ++i) QTest::keyClick(momentum, Qt::Key_Up);
        QCOMPARE(bench.spec.optimizer.momentum, 0.9999);
        for (int i = 0; i < 60; ++i) QTest::keyClick(momentum, Qt::Key_Down);
        QCOMPARE(bench.spec.optimizer.momentum, 0.0);
    }

    void wheelIsForThePageUnlessFocused() {
        Bench<train::TrainingSpec> bench;
        const auto wheel = [&](QWidget* on) {
            QWheelEvent event(QPointF(3, 3), on->mapToGlobal(QPointF(3, 3)), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                              Qt::NoScrollPhase, false);
            QApplication::sendEvent(on, &event);
        };
        const std::string before = bench.text();
        bench.form.setFocus();
        if (QWidget* focused = QApplication::focusWidget()) focused->clearFocus();
        for (const char* key : {"batch", "optimizer", "learningRate"}) wheel(bench.form.control(key));
        QCOMPARE(bench.text(), before);
        bench.form.activateWindow();
        for (const char* key : {"batch", "learningRate"}) {
            const std::string old = bench.text();
            bench.form.control(key)->setFocus();
            wheel(bench.form.control(key));
            QVERIFY2(bench.text() != old, key);
        }
    }

    void keysHiddenAndAdvanced() {
        train::TrainingSpec spec, defaults;
        spec.patienceThreshold = 0.001;
        SpecForm form;
        form.setHiddenKeys({"schedule"});
        form.setAdvancedKeys({"beta1", "beta2", "epsilon", "patienceThreshold"});
        form.show(describing(spec), describing(defaults));
        form.QWidget::show();
        QVERIFY(form.control("schedule") == nullptr);
        QVERIFY(form.control("batch")->isVisible());
        QVERIFY(!form.control("beta1")->isVisible());
        auto* more = form.findChild<QToolButton*>("moreSettings");
        QVERIFY(more->text().contains("1"));
        form.showProblems({{"beta2", "wrong", ""}}, "");
        QVERIFY(form.control("beta2")->isVisible());  // a problem does not hide
        form.showProblems({}, "");
        QVERIFY(!form.control("beta2")->isVisible());
        more->setFocus();
        QTest::keyClick(more, Qt::Key_Space);
        QVERIFY(form.control("beta1")->isVisible());
        // Another form of the same settings is open as well.
        SpecForm second;
        second.setHiddenKeys({"schedule"});
        second.setAdvancedKeys({"beta1", "beta2", "epsilon", "patienceThreshold"});
        second.show(describing(spec), describing(defaults));
        second.QWidget::show();
        QVERIFY(second.control("beta1")->isVisible());
        QTest::keyClick(more, Qt::Key_Space);
        QVERIFY(!form.control("beta1")->isVisible());

        SpecForm some;
        data::InputsSpec inputs;
        some.setKeys({"features", "memory"});
        some.show(describing(inputs));
        QVERIFY(some.control("features.cmvn") != nullptr && some.control("memory") != nullptr);
        QVERIFY(some.control("train.data") == nullptr && some.control("hmm") == nullptr);
    }

    void focusGoesFromTopToBottom() {
        SpecForm form;
        data::InputsSpec inputs;
        form.setAdvancedKeys({"memory", "features.order"});
        form.setObjectName("focusOrder");
        form.show(describing(inputs));
        form.resize(700, 1200);
        form.QWidget::show();
        form.activateWindow();
        QTest::keyClick(form.findChild<QToolButton*>("moreSettings"), Qt::Key_Space);
        QCoreApplication::processEvents();
        QStringList seen;
        int y = -1, x = -1;
        QWidget* const first = form.control("source");
        QWidget* at = first;
        do {
            const QPoint place = at->mapTo(&form, QPoint(0, at->height() / 2));
            QVERIFY2(place.y() > y || (std::abs(place.y() - y) < 8 && place.x() > x),
                     qPrintable(seen.join(' ') + " " + at->objectName()));
            x = place.x();
            y = place.y();
            seen << at->objectName();
            do at = at->nextInFocusChain();
            while (at != first &&
                   (!(at->focusPolicy() & Qt::TabFocus) || !at->isVisible() || at->focusProxy() != nullptr ||
                    qobject_cast<QAbstractSpinBox*>(at->parentWidget()) != nullptr || at->window() == at));
        } while (at != first && seen.size() < 100);
        QCOMPARE(seen.last(), "features.order");
        QVERIFY(seen.contains("features.transform.choose"));
    }

    void readOnly() {
        Bench<train::TrainingSpec> bench;
        Bench<nn::NetworkSpec> network;
        bench.form.setReadOnly(true);
        network.form.setReadOnly(true);
        const std::string before = bench.text(), layers = network.text();
        for (const FieldInfo& info : fieldsOf(describing(bench.spec))) {
            QWidget* const control = bench.form.control(info.key);
            QTest::keyClicks(control, "9");
            QTest::keyClick(control, Qt::Key_Up);
            QTest::keyClick(control, Qt::Key_Space);
            QTest::mouseClick(bench.form.findChild<QLabel*>(info.key + ".label"), Qt::LeftButton);
        }
        type(network.form.control("hidden"), "1");
        QCOMPARE(bench.text(), before);
        QCOMPARE(network.text(), layers);
        QCOMPARE(network.spec, nn::NetworkSpec{});
        bench.form.setReadOnly(false);
        type(bench.form.control("epochs"), "3");
        QCOMPARE(bench.spec.epochs, 3);
    }

    void choicesHaveNamesAndValues() {
        Bench<train::TrainingSpec> bench;
        auto* combo = qobject_cast<QComboBox*>(bench.form.control("schedule"));
        QCOMPARE(combo->itemText(combo->findData("cosine")), "Cosine");
        QVERIFY(combo->itemData(combo->findData("cosine"), Qt::ToolTipRole).toString().size() > 10);
        bench.spec.schedule.schedule = "unheard-of";
        bench.show();
        QCOMPARE(combo->currentText(), "unheard-of");
        QTest::keyClick(combo, Qt::Key_Home);
        QCOMPARE(bench.spec.schedule.schedule, "constant");
        QVERIFY(bench.edits.contains("schedule"));
    }

    void everyChoiceOfTheSpecsHasAName() {
        experiment::ModelSpec model;
        model.kind = "distilled";
        data::InputsSpec inputs;
        std::vector<FieldInfo> fields = fieldsOf(describing(model));
        for (const FieldInfo& info : fieldsOf(describing(inputs))) fields.push_back(info);
        for (const FieldInfo& info : fields) {
            if (!std::holds_alternative<std::string>(info.value)) continue;
            SpecForm form;
            form.setKeys({info.key});
            form.show(info.group.isEmpty() || !info.key.startsWith("n") ? describing(inputs) : describing(model));
            form.show(describing(model));
            if (form.control(info.key) == nullptr) form.show(describing(inputs));
            auto* combo = qobject_cast<QComboBox*>(form.control(info.key));
            for (int i = 0; combo != nullptr && i < combo->count(); ++i)
                QVERIFY2(!combo->itemData(i, Qt::ToolTipRole).toString().isEmpty(),
                         qPrintable(info.key + " " + combo->itemText(i)));
        }
    }

    void languageIsChangedWhileItRuns() {
        class Shouting : public QTranslator {
        public:
            bool isEmpty() const override { return false; }
            QString translate(const char*, const char* text, const char*, int) const override {
                const QString english = QString::fromUtf8(text);
                // As a catalogue, it does not know what core has filled in.
                const bool filled = english.startsWith('7') || english.contains("a %2 b") || english.contains("x, y");
                return filled ? QString() : english.toUpper();
            }
        };
        Bench<train::TrainingSpec> bench;
        type(bench.form.control("learningRate"), "0.5");
        Shouting translator;
        QCoreApplication::installTranslator(&translator);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(bench.form.findChild<QLabel*>("learningRate.label")->text(), "LEARNING RATE");
        QCOMPARE(bench.form.control("learningRate")->accessibleName(), "LEARNING RATE");
        auto* combo = qobject_cast<QComboBox*>(bench.form.control("optimizer"));
        QCOMPARE(combo->itemText(0), "SGD");
        QCOMPARE(combo->itemData(0).toString(), "sgd");
        // What core puts together is translated as well, and what it fills in is left alone.
        QCOMPARE(translated(std::string("7 is out of range")), "7 IS OUT OF RANGE");
        QCOMPARE(translated(std::string("unknown value \"a %2 b\"")), "UNKNOWN VALUE \"a %2 b\"");
        QCOMPARE(translated(std::string("did you mean \"x\"? one of x, y")), "DID YOU MEAN \"x\"? ONE OF x, y");
        QCoreApplication::removeTranslator(&translator);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(bench.form.findChild<QLabel*>("learningRate.label")->text(), "Learning rate");
        QCOMPARE(bench.spec.optimizer.learningRate, 0.5);
        QCOMPARE(translated(std::string("7 is out of range")), "7 is out of range");
        QCOMPARE(translated(""), "");
    }

    void randomEditsEqualTheirJson() {
        Random random(77);
        experiment::ModelSpec model;
        model.name = "m";
        model.kind = "distilled";
        Bench<experiment::ModelSpec> bench(model);
        for (int i = 0; i < 300; ++i) {
            const auto fields = fieldsOf(describing(bench.spec));
            const FieldInfo& info =
                fields.at(static_cast<std::size_t>(random.uniform() * 0.999 * static_cast<double>(fields.size())));
            enter(bench.form.control(info.key), info, drawn(info, random));
        }
        experiment::Experiment e;
        e.inputs.hmm = "h";
        e.inputs.train = {"d", "a"};
        bench.spec.name = "m";
        e.models = {bench.spec};
        Problems problems;
        const experiment::Experiment read = experiment::parseExperiment(experiment::toText(e), {}, problems);
        experiment::ModelSpec expected = bench.spec;
        // What has no meaning in a kind is not written.
        if (expected.kind != "distilled") expected.distill = {};
        if (expected.kind == "specialists") {
            expected.network = {};
            expected.transfer = {};
        } else {
            expected.generalist.clear();
            expected.specialists = {};
        }
        QVERIFY(read.models.at(0) == expected);
    }

    void pictures() {
        const QString folder = qEnvironmentVariable("RETORT_PICTURES");
        if (folder.isEmpty()) QSKIP("set RETORT_PICTURES to a folder to look at the form");
        experiment::ModelSpec model;
        model.name = "student";
        model.kind = "distilled";
        model.network.dropout = 5;
        model.training.epochs = 12;
        QPalette dark;
        dark.setColor(QPalette::Window, QColor(0x2b, 0x2b, 0x2b));
        dark.setColor(QPalette::Base, QColor(0x20, 0x20, 0x20));
        for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
            dark.setColor(role, QColor(0xe6, 0xe6, 0xe6));
        dark.setColor(QPalette::Button, QColor(0x38, 0x38, 0x38));
        for (const bool night : {false, true}) {
            const QPalette before = QApplication::palette();
            if (night) QApplication::setPalette(dark);
            Bench<experiment::ModelSpec> bench(model);
            Problems problems;
            experiment::checkSpec(bench.spec, "models[0]", problems);
            problems.push_back({"models[0].training.batch", "a rather small batch for so large a net",
                                "256 and more use the processor better", Problem::Severity::Warning});
            bench.form.showProblems(problems, "models[0].");
            type(bench.form.control("weights"), "1, x");
            bench.form.resize(640, 1280);
            bench.form.grab().save(folder + (night ? "/form-dark.png" : "/form-light.png"));
            data::InputsSpec inputs;
            SpecForm small;
            small.setKeys({"hmm", "features", "memory"});
            small.setAdvancedKeys({"memory", "features.order", "features.deltaWindow"});
            small.show(describing(inputs));
            small.resize(480, 480);
            small.grab().save(folder + (night ? "/inputs-dark.png" : "/inputs-light.png"));
            QApplication::setPalette(before);
        }
    }
};

int main(int argc, char** argv) {
    QApplication::setStyle("fusion");
    QApplication application(argc, argv);
    TestSpecForm test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_spec_form.moc"
