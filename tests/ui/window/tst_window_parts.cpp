// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the window that need no window: texts, kinds of paths, session, languages, palettes, notices.
#include <QApplication>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>
#include <cmath>

#include "ui/window/appearance.h"
#include "ui/window/languages.h"
#include "ui/window/notices.h"
#include "ui/window/path_kind.h"
#include "ui/window/session.h"
#include "ui/window/window_text.h"

using namespace retort;
using namespace retort::ui;

namespace {

double luminance(const QColor& colour) {
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

void put(const QString& file, const QByteArray& text = "{}") {
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(text);
}

record::Event fact(record::Event::Kind kind, const std::string& model, std::map<std::string, double> values = {},
                   int epoch = 0) {
    record::Event e;
    e.kind = kind;
    e.model = model;
    e.epoch = epoch;
    e.values = std::move(values);
    return e;
}

}  // namespace

class TestWindowParts : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        QLocale::setDefault(QLocale::c());
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings_.path());
    }

    void timeLeft() {
        QCOMPARE(timeLeftText(-1), QString());
        QCOMPARE(timeLeftText(std::nan("")), QString());
        QCOMPARE(timeLeftText(20), QStringLiteral("less than a minute left"));
        QVERIFY(timeLeftText(240).startsWith(QStringLiteral("4 min")));
        QVERIFY(timeLeftText(3 * 3600 + 120).startsWith(QStringLiteral("3 h 2 min")));
    }

    void days() {
        const QDateTime now(QDate(2026, 11, 23), QTime(15, 4));
        QVERIFY(dayText(now, now).startsWith(QStringLiteral("today")));
        QVERIFY(dayText(now.addDays(-1), now).startsWith(QStringLiteral("yesterday")));
        QVERIFY(dayText(now.addDays(-4), now).startsWith(QLocale().standaloneDayName(4)));
        QVERIFY(!dayText(now.addDays(-40), now).contains(QStringLiteral("15:04")));
        QCOMPARE(dayText({}, now), QString());
    }

    void titleAndStatusOfARun() {
        RunView run;
        run.name = QStringLiteral("digits");
        run.phase = RunPhase::Running;
        run.live = true;
        for (const char* name : {"teacher", "student", "small"}) run.plan.emplace_back().name = name;
        using Kind = record::Event::Kind;
        run.history.apply(fact(Kind::RunStarted, "", {{"models", 3}}));
        run.history.apply(fact(Kind::ModelStarted, "teacher", {{"epochs", 15}}));
        run.history.apply(fact(Kind::ModelFinished, "teacher"));
        run.history.apply(fact(Kind::ModelStarted, "student", {{"epochs", 15}}));
        run.history.apply(fact(Kind::Progress, "student", {{"done", 0.5}, {"framesPerSecond", 11800}}, 7));
        QVERIFY2(runTitle(run).startsWith(QStringLiteral("running 2 of 3")), qPrintable(runTitle(run)));
        const QString status = runStatus(run);
        QVERIFY2(status.startsWith(QStringLiteral("student · epoch 7/15 · 11800 frames/s")), qPrintable(status));
        run.phase = RunPhase::Paused;
        QCOMPARE(runTitle(run), QStringLiteral("paused"));
        QVERIFY(!runStatus(run).contains(QStringLiteral("frames/s")));
        run.phase = RunPhase::Failed;
        run.reason = QStringLiteral("the disk is full");
        QVERIFY(runEndText(run).contains(run.reason));
    }

    void modelsSideBySideAreToldTogether() {
        RunView run;
        run.name = QStringLiteral("digits");
        run.phase = RunPhase::Running;
        run.live = true;
        for (const char* name : {"a", "b", "c", "d", "e"}) run.plan.emplace_back().name = name;
        using Kind = record::Event::Kind;
        run.history.apply(fact(Kind::RunStarted, "", {{"models", 5}}));
        run.history.apply(fact(Kind::ModelStarted, "a", {{"epochs", 15}}));
        run.history.apply(fact(Kind::ModelFinished, "a"));
        run.history.apply(fact(Kind::ModelFinished, "mean of all"));  // an ensemble, which is no model of the plan
        for (const char* name : {"b", "c"}) {
            run.history.apply(fact(Kind::ModelStarted, name, {{"epochs", 15}}));
            run.history.apply(fact(Kind::Progress, name, {{"done", 0.5}, {"framesPerSecond", 6000}}, 7));
        }
        QVERIFY2(runTitle(run).startsWith(QStringLiteral("running 2 to 3 of 5")), qPrintable(runTitle(run)));
        QVERIFY2(runStatus(run).contains(QLocale().createSeparatedList({QStringLiteral("b"), QStringLiteral("c")}) +
                                         QStringLiteral(" · 12000 frames/s")),
                 qPrintable(runStatus(run)));
        run.history.apply(fact(Kind::ModelStarted, "d", {{"epochs", 15}}));
        QVERIFY2(runStatus(run).startsWith(QStringLiteral("3 models")), qPrintable(runStatus(run)));
    }

    void everyPhaseHasWordAndIcon() {
        QSet<QString> words;
        for (int phase = 0; phase <= static_cast<int>(RunPhase::Failed); ++phase) {
            const QString word = phaseText(static_cast<RunPhase>(phase));
            QVERIFY(!word.isEmpty());
            words << word;
            QVERIFY(!icon(phaseIcon(static_cast<RunPhase>(phase)), qApp->palette()).isNull());
        }
        QCOMPARE(words.size(), static_cast<int>(RunPhase::Failed) + 1);
    }

    void kindsOfPaths() {
        const QTemporaryDir folder;
        const QDir dir(folder.path());
        QVERIFY(dir.mkpath(QStringLiteral("run")) && dir.mkpath(QStringLiteral("recipe/data")) &&
                dir.mkpath(QStringLiteral("empty")));
        put(dir.filePath(QStringLiteral("run/journal.jsonl")));
        put(dir.filePath(QStringLiteral("run/results.json")));
        put(dir.filePath(QStringLiteral("run/experiment.json")));
        put(dir.filePath(QStringLiteral("a.JSON")));
        put(dir.filePath(QStringLiteral("b.txt")));
        const auto kind = [&](const char* path) { return lookAt(dir.filePath(QString::fromLatin1(path))).kind; };
        QCOMPARE(kind("run"), OpenableKind::Run);
        QCOMPARE(kind("run/"), OpenableKind::Run);
        QCOMPARE(kind("run/results.json"), OpenableKind::Run);
        QCOMPARE(lookAt(dir.filePath(QStringLiteral("run/results.json"))).path, dir.filePath(QStringLiteral("run")));
        QCOMPARE(kind("run/experiment.json"), OpenableKind::Experiment);
        QCOMPARE(kind("recipe"), OpenableKind::Recipe);
        QCOMPARE(kind("empty"), OpenableKind::Unknown);
        QCOMPARE(kind("a.JSON"), OpenableKind::Experiment);
        QCOMPARE(kind("b.txt"), OpenableKind::Unknown);
        QCOMPARE(kind("gone"), OpenableKind::Missing);
        QCOMPARE(lookAt({}).kind, OpenableKind::Missing);
    }

    void recentFilesAreNewestFirstAndFew() {
        Session session;
        QSignalSpy changed(&session, &Session::recentFilesChanged);
        for (int i = 0; i < 14; ++i) session.addRecentFile(QStringLiteral("/x/%1.json").arg(i));
        session.addRecentFile(QStringLiteral("/x/9.json"));
        QCOMPARE(session.recentFiles().size(), 10);
        QCOMPARE(session.recentFiles().first(), QStringLiteral("/x/9.json"));
        QCOMPARE(session.recentFiles().count(QStringLiteral("/x/9.json")), 1);
        QCOMPARE(changed.count(), 15);
        session.setRuns({QStringLiteral("/r/1"), QStringLiteral("/r/2")}, QStringLiteral("/r/2"));
        session.settings().sync();
        Session later;
        QCOMPARE(later.recentFiles(), session.recentFiles());
        QCOMPARE(later.openRuns().size(), 2);
        QCOMPARE(later.currentRun(), QStringLiteral("/r/2"));
        later.clearRecentFiles();
        QVERIFY(later.recentFiles().isEmpty());
    }

    void languagesAreThere() {
        const QStringList codes = languages::available();
        for (const char* code : {"de", "en", "es", "fr", "ja", "zh_CN"})
            QVERIFY2(codes.contains(QString::fromLatin1(code)), code);
        for (const QString& code : codes) QVERIFY(!languages::nameOf(code).isEmpty());
        QVERIFY(!languages::apply(QStringLiteral("tlh")));
        QVERIFY(languages::apply(QStringLiteral("de")));
        QCOMPARE(languages::chosen(), QStringLiteral("de"));
        QCOMPARE(QLocale().language(), QLocale::German);
        QVERIFY(languages::apply(QStringLiteral("en")));
        QCOMPARE(QLocale().language(), QLocale::English);
    }

    void palettesCanBeRead() {
        for (const QPalette& p : {lightPalette(), darkPalette()}) {
            QVERIFY(contrast(p.color(QPalette::WindowText), p.color(QPalette::Window)) >= 7);
            QVERIFY(contrast(p.color(QPalette::Text), p.color(QPalette::Base)) >= 7);
            QVERIFY(contrast(p.color(QPalette::Text), p.color(QPalette::AlternateBase)) >= 7);
            QVERIFY(contrast(p.color(QPalette::ButtonText), p.color(QPalette::Button)) >= 7);
            QVERIFY(contrast(p.color(QPalette::ToolTipText), p.color(QPalette::ToolTipBase)) >= 7);
            QVERIFY(contrast(p.color(QPalette::HighlightedText), p.color(QPalette::Highlight)) >= 4.5);
            QVERIFY(contrast(p.color(QPalette::Link), p.color(QPalette::Base)) >= 4.5);
            QVERIFY(contrast(p.color(QPalette::PlaceholderText), p.color(QPalette::Base)) >= 4);
            for (const Tone tone : {Tone::Good, Tone::Warning, Tone::Bad})
                QVERIFY(contrast(toneColour(tone, p), p.color(QPalette::Base)) >= 3);
        }
        QVERIFY(luminance(darkPalette().color(QPalette::Window)) < 0.1);
    }

    void appearanceSwitches() {
        applyAppearance(Appearance::Dark);
        QCOMPARE(qApp->palette().color(QPalette::Window), darkPalette().color(QPalette::Window));
        applyAppearance(Appearance::Light);
        QCOMPARE(qApp->palette().color(QPalette::Window), lightPalette().color(QPalette::Window));
        QCOMPARE(currentAppearance(), Appearance::Light);
        applyAppearance(Appearance::System);
        for (const Appearance a : {Appearance::System, Appearance::Light, Appearance::Dark})
            QCOMPARE(appearanceNamed(appearanceName(a)), a);
        QCOMPARE(appearanceNamed(QStringLiteral("pink")), Appearance::System);
    }

    void noticesAreFewAndActOnce() {
        Notices notices;
        int first = 0, second = 0;
        const auto text = [](const char* what) { return [what] { return QString::fromLatin1(what); }; };
        for (const char* key : {"a", "b", "c", "d"})
            notices.show(QString::fromLatin1(key), Strip::Kind::Info, text(key), {text("do"), [&] { ++first; }},
                         {text("not"), [&] { ++second; }});
        QCOMPARE(notices.count(), 3);
        notices.show(QStringLiteral("d"), Strip::Kind::Error, text("again"), {text("do"), [&] { ++first; }});
        QCOMPARE(notices.count(), 3);
        Strip* strip = notices.findChild<Strip*>(QStringLiteral("notice.c"));
        QVERIFY(strip != nullptr);
        QTest::mouseClick(strip->findChild<QPushButton*>(QStringLiteral("strip.second")), Qt::LeftButton);
        QCOMPARE(second, 1);
        QCOMPARE(notices.count(), 2);
        notices.clear(QStringLiteral("b"));
        notices.clear(QStringLiteral("d"));
        QCOMPARE(notices.count(), 0);
        QVERIFY(notices.isHidden());
        QCOMPARE(first, 0);
    }

private:
    QTemporaryDir settings_;
};

QTEST_MAIN(TestWindowParts)
#include "tst_window_parts.moc"
