// SPDX-License-Identifier: GPL-3.0-or-later
// Holds every #include of core, app and ui against the tables in core/README.md and ui/README.md.
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QtTest>

namespace {

const QString root = QStringLiteral(RETORT_SOURCE_DIR);

QString textOf(const QString& path) {
    QFile file(root + '/' + path);
    if (!file.open(QIODevice::ReadOnly)) qFatal("%s cannot be read", qPrintable(path));
    return QString::fromUtf8(file.readAll());
}

/// Rows of the first table below `heading`: first cell -> words of the last.
QMap<QString, QStringList> table(const QString& text, const QString& heading) {
    QMap<QString, QStringList> rows;
    const qsizetype start = text.indexOf(heading);
    if (start < 0) return rows;
    bool body = false;
    for (const QString& line : text.mid(start).split('\n')) {
        if (!line.startsWith('|')) {
            if (body) break;
            continue;
        }
        const QStringList cells = line.split('|');
        if (body) rows[cells[1].trimmed()] = cells[cells.size() - 2].simplified().split(' ');
        body = body || line.startsWith(QStringLiteral("|---"));
    }
    return rows;
}

struct Rules {
    QMap<QString, QStringList> folders;  ///< "core/nn" -> "core/base", …; "*_spec.h" and "core" are patterns.
    QMap<QString, QStringList> homes;    ///< Beginning of a system header -> folders.
};

Rules readRules() {
    Rules rules;
    const QString core = textOf(QStringLiteral("core/README.md"));
    const QMap<QString, QStringList> rows = table(core, QStringLiteral("## Folders"));
    for (auto row = rows.begin(); row != rows.end(); ++row) {
        QStringList allowed;
        for (const QString& word : row.value())
            allowed << (word.startsWith('*') ? word : QStringLiteral("core/") + word);
        rules.folders[QStringLiteral("core/") + row.key()] = allowed;
    }
    rules.folders.insert(table(textOf(QStringLiteral("ui/README.md")), QStringLiteral("# ui")));
    rules.homes = table(core, QStringLiteral("## Headers with one home"));
    return rules;
}

bool isIn(const QString& path, const QString& folder) {
    return path == folder || path.startsWith(folder + '/');
}

/// What is wrong with `file` (path from the root) including `header`; "" if nothing is.
QString fault(const Rules& rules, const QString& file, const QString& header, bool quoted) {
    const QString folder = file.section('/', 0, 1);
    const auto row = rules.folders.find(folder);
    if (row == rules.folders.end()) return folder + QStringLiteral(" is in no table");
    if (header.startsWith(QStringLiteral("core/")) || header.startsWith(QStringLiteral("ui/")) ||
        header.startsWith(QStringLiteral("app/"))) {
        if (isIn(header, folder)) return {};
        for (const QString& allowed : row.value()) {
            if (allowed.startsWith('*') ? header.endsWith(allowed.mid(1)) : isIn(header, allowed)) return {};
        }
        return folder + QStringLiteral(" may not include ") + header;
    }
    if (quoted) return QStringLiteral("\"%1\" is no path from the root").arg(header);
    for (auto home = rules.homes.begin(); home != rules.homes.end(); ++home) {
        if (!header.startsWith(home.key())) continue;
        const QStringList& folders = home.value();
        if (std::none_of(folders.begin(), folders.end(), [&](const QString& allowed) { return isIn(file, allowed); })) {
            return QStringLiteral("<%1> is only for %2").arg(header, folders.join(QStringLiteral(", ")));
        }
    }
    return {};
}

}  // namespace

class TestLayering : public QObject {
    Q_OBJECT

private slots:
    void tablesAreWhole() {
        const Rules rules = readRules();
        QCOMPARE(rules.folders.size(), qsizetype{22});
        QVERIFY(rules.homes.contains(QStringLiteral("cblas")));
        for (const QString& top : {QStringLiteral("core"), QStringLiteral("app"), QStringLiteral("ui")}) {
            for (const QFileInfo& folder : QDir(root + '/' + top).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
                const QString name = top + '/' + folder.fileName();
                QVERIFY2(rules.folders.contains(name), qPrintable(name + QStringLiteral(" is in no table")));
            }
        }
    }

    void theTestCanFail_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("header");
        QTest::addColumn<bool>("good");
        const auto row = [](const char* file, const char* header, bool good) {
            QTest::addRow("%s %s", file, header) << file << header << good;
        };
        row("core/base/a.h", "core/math/matrix.h", false);
        row("core/math/a.h", "core/base/error.h", true);
        row("core/nn/layers/a.h", "core/nn/model.h", true);
        row("core/nn/a.h", "core/data/batch.h", false);
        row("core/experiment/a.h", "core/train/training_spec.h", true);
        row("core/experiment/a.h", "core/train/trainer.h", false);
        row("core/run/a.h", "core/train/trainer.h", true);
        row("core/run/a.h", "ui/window/main_window.h", false);
        row("core/run/a.h", "app/cli/console.h", false);
        row("core/run/a.h", "QString", false);
        row("core/run/a.h", "QtCore/QString", false);
        row("app/cli/a.cpp", "QCoreApplication", false);
        row("app/cli/a.cpp", "core/run/job.h", true);
        row("app/cli/a.cpp", "CLI/CLI.hpp", true);
        row("core/nn/a.cpp", "cblas.h", false);
        row("core/math/a.cpp", "cblas.h", true);
        row("ui/pages/a.cpp", "ui/charts/chart_panel.h", true);
        row("ui/pages/a.cpp", "ui/window/main_window.h", false);
        row("ui/pages/a.cpp", "QtCharts/QChart", false);
        row("ui/charts/a.cpp", "QtCharts/QChart", true);
        row("ui/charts/a.cpp", "core/run/job.h", false);
        row("ui/window/a.cpp", "QMainWindow", true);
    }

    void theTestCanFail() {
        QFETCH(QString, file);
        QFETCH(QString, header);
        QFETCH(bool, good);
        const QString said = fault(readRules(), file, header, false);
        QVERIFY2(said.isEmpty() == good, qPrintable(said));
    }

    void includes() {
        const Rules rules = readRules();
        const QRegularExpression include(QStringLiteral("^[ \\t]*#[ \\t]*include[ \\t]*([\"<])([^\">]+)[\">]"),
                                         QRegularExpression::MultilineOption);
        QStringList faults;
        int files = 0;
        for (const QString& top : {QStringLiteral("core"), QStringLiteral("app"), QStringLiteral("ui")}) {
            QDirIterator walk(root + '/' + top, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                              QDirIterator::Subdirectories);
            while (walk.hasNext()) {
                const QString file = QDir(root).relativeFilePath(walk.next());
                ++files;
                auto matches = include.globalMatch(textOf(file));
                while (matches.hasNext()) {
                    const QRegularExpressionMatch match = matches.next();
                    const QString said =
                        fault(rules, file, match.captured(2), match.captured(1) == QStringLiteral("\""));
                    if (!said.isEmpty()) faults << file + QStringLiteral(": ") + said;
                }
            }
        }
        QVERIFY2(files > 20, qPrintable(root));
        QVERIFY2(faults.isEmpty(), qPrintable('\n' + faults.join('\n')));
    }
};

QTEST_APPLESS_MAIN(TestLayering)
#include "tst_layering.moc"
