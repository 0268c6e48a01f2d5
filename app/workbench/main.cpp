// SPDX-License-Identifier: GPL-3.0-or-later
// `retort-workbench`: arguments, language and appearance, one Workspace, one window.
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>
#include <cstdio>

#include "app/workbench/bench.h"
#include "app/workbench/screenshots.h"
#include "core/math/gemm.h"
#include "core/math/thread_pool.h"
#include "core/run/bench.h"
#include "core/run/machine.h"
#include "ui/window/appearance.h"
#include "ui/window/languages.h"
#include "ui/window/main_window.h"
#include "ui/window/session.h"

namespace {

using namespace retort;

/// The arguments, in the language of the system. Ends the program on --help, --version and what cannot be meant.
void parse(QCommandLineParser& parser, const QApplication& application) {
    const auto say = [](const char* text) { return QCoreApplication::translate("workbench", text); };
    parser.setApplicationDescription(
        say(QT_TRANSLATE_NOOP("workbench", "A workbench for knowledge distillation of acoustic models.")));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        QStringLiteral("path"),
        say(QT_TRANSLATE_NOOP("workbench", "Experiment file, recipe folder or folder of a run.")),
        QStringLiteral("[path…]"));
    const auto option = [&](const char* name, const char* help, const char* value = "") {
        parser.addOption({QString::fromLatin1(name), say(help), QString::fromLatin1(value)});
    };
    option("language", QT_TRANSLATE_NOOP("workbench", "Language of the texts: de, en, es, fr, ja or zh_CN."), "code");
    option("palette", QT_TRANSLATE_NOOP("workbench", "Appearance: system, light or dark."), "name");
    option("threads", QT_TRANSLATE_NOOP("workbench", "Threads of training; all processors without it."), "n");
    option("settings", QT_TRANSLATE_NOOP("workbench", "Folder for settings and state instead of the user's."),
           "folder");
    option("fresh", QT_TRANSLATE_NOOP("workbench", "As on the first start; nothing is kept."));
    option("screenshot", QT_TRANSLATE_NOOP("workbench", "Writes a picture of each page into the folder, and ends."),
           "folder");
    option("size", QT_TRANSLATE_NOOP("workbench", "Size of the window, such as 1280x800."), "size");
    option("bench", QT_TRANSLATE_NOOP("workbench", "Measures the window while it trains; one JSON object a line."));
    option("suite", QT_TRANSLATE_NOOP("workbench", "With --bench: refresh, figures or gaps; all without it."), "name");
    option("seconds", QT_TRANSLATE_NOOP("workbench", "With --bench: length of the measurement."), "n");
    parser.process(application);
}

ui::AboutFacts aboutFacts(int threads) {
    const BlasInfo blas = blasInfo();
    return {QStringLiteral(RETORT_VERSION),
            QString::fromStdString(run::processorName()),
            threads,
            QString::fromStdString(blas.library),
            QString::fromStdString(blas.kernel),
            QString::fromStdString(run::buildKind())};
}

}  // namespace

int main(int argc, char** argv) {
    QApplication::setApplicationName(QStringLiteral("retort-workbench"));
    QApplication::setApplicationVersion(QStringLiteral(RETORT_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.retort.workbench"));
    const QApplication application(argc, argv);
    ui::languages::apply({});
    QCommandLineParser parser;
    parse(parser, application);
    const auto value = [&](const char* name) { return parser.value(QString::fromLatin1(name)); };
    const auto isSet = [&](const char* name) { return parser.isSet(QString::fromLatin1(name)); };

    // Settings and state: the user's, a folder that was named, or one that goes away with the program.
    const bool bench = isSet("bench");
    const QTemporaryDir passing;
    const QString kept = isSet("settings")         ? QDir(value("settings")).absolutePath()
                         : isSet("fresh") || bench ? passing.path()
                                                   : QString();
    if (!kept.isEmpty())
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, kept + QStringLiteral("/settings"));
    const QString state = kept.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                                               QStringLiteral("/retort")
                                         : kept + QStringLiteral("/state");
    {
        const ui::Session session;
        ui::languages::apply(isSet("language") ? value("language") : session.language());
        ui::applyAppearance(ui::appearanceNamed(isSet("palette") ? value("palette") : session.appearance()));
    }

    int status = 0;
    {
        ui::Workspace workspace(
            {.threads = value("threads").toInt(), .stateFolder = QFile::encodeName(state).toStdString()});
        ui::MainWindow window(workspace);
        window.setAboutFacts(aboutFacts(isSet("threads") ? value("threads").toInt() : availableProcessors()));
        const QStringList size = value("size").split(u'x');
        if (size.size() == 2) window.resize(qMax(size[0].toInt(), 640), qMax(size[1].toInt(), 480));
        window.show();
        // After the first picture: opening asks the disk.
        QTimer::singleShot(0, &window, [&] {
            if (!bench) return window.beginSession(parser.positionalArguments());
            app::startBench(workspace, window,
                            {value("suite"), parser.positionalArguments().value(0), passing.path(),
                             isSet("seconds") ? value("seconds").toDouble() : 60});
        });
        if (isSet("screenshot")) app::takeScreenshots(workspace, window, value("screenshot"));
        status = QApplication::exec();
    }
    return status;
}
