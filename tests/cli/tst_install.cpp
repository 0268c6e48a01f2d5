// SPDX-License-Identifier: GPL-3.0-or-later
// What `cmake --install` puts where a desktop looks for it: programs, desktop file, icons, the type of experiment
// files.
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

namespace {

QString textOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString valueOf(const QString& desktop, const QString& key) {
    for (const QString& line : desktop.split(QLatin1Char('\n')))
        if (line.startsWith(key + QLatin1Char('='))) return line.mid(key.size() + 1);
    return {};
}

}  // namespace

class TestInstall : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        QVERIFY(prefix_.isValid());
        QProcess install;
        install.setProcessChannelMode(QProcess::MergedChannels);
        install.start(QStringLiteral("cmake"), {QStringLiteral("--install"), QStringLiteral(RETORT_BUILD_DIR),
                                                QStringLiteral("--prefix"), prefix_.path()});
        QVERIFY(install.waitForFinished(60000));
        QVERIFY2(install.exitCode() == 0, install.readAll().constData());
    }

    void programsRunWhereTheyAre() {
        for (const QString& name : {QStringLiteral("retort"), QStringLiteral("retort-workbench")}) {
            QProcess program;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
            program.setProcessEnvironment(environment);
            program.start(at(QStringLiteral("bin/") + name), {QStringLiteral("--version")});
            QVERIFY2(program.waitForFinished(60000), qPrintable(name));
            QCOMPARE(program.exitCode(), 0);
            QVERIFY(!program.readAllStandardOutput().isEmpty());
        }
    }

    void theDesktopFileNamesWhatIsThere() {
        const QString desktop = textOf(at(QStringLiteral("share/applications/org.retort.workbench.desktop")));
        QVERIFY(desktop.contains(QStringLiteral("[Desktop Entry]\n")));
        QCOMPARE(valueOf(desktop, QStringLiteral("Type")), QStringLiteral("Application"));
        QVERIFY(!valueOf(desktop, QStringLiteral("Name")).isEmpty());
        const QString program = valueOf(desktop, QStringLiteral("Exec")).section(QLatin1Char(' '), 0, 0);
        QVERIFY2(QFileInfo(at(QStringLiteral("bin/") + program)).isExecutable(), qPrintable(program));
        const QString icon = valueOf(desktop, QStringLiteral("Icon"));
        const QDir icons(at(QStringLiteral("share/icons/hicolor")));
        QVERIFY(icons.exists(QStringLiteral("scalable/apps/%1.svg").arg(icon)));
        for (const int size : {16, 24, 48, 256}) {
            const QImage picture(icons.filePath(QStringLiteral("%1x%1/apps/%2.png").arg(size).arg(icon)));
            QCOMPARE(picture.size(), QSize(size, size));
        }
    }

    void experimentsHaveAType() {
        const QString type = valueOf(textOf(at(QStringLiteral("share/applications/org.retort.workbench.desktop"))),
                                     QStringLiteral("MimeType"))
                                 .section(QLatin1Char(';'), 0, 0);
        QXmlStreamReader xml(textOf(at(QStringLiteral("share/mime/packages/retort.xml"))));
        bool named = false, globbed = false;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement) continue;
            if (xml.name() == QStringLiteral("mime-type"))
                named = named || xml.attributes().value(QStringLiteral("type")) == type;
            globbed = globbed || xml.name() == QStringLiteral("glob");
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(named && globbed);
    }

    void manualAndLicenceComeAlong() {
        QVERIFY(textOf(at(QStringLiteral("share/man/man1/retort.1"))).contains(QStringLiteral(".TH")));
        QVERIFY(!QDir(at(QStringLiteral("share/doc"))).entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty());
    }

private:
    QString at(const QString& path) const { return prefix_.filePath(path); }

    const QTemporaryDir prefix_;
};

QTEST_GUILESS_MAIN(TestInstall)
#include "tst_install.moc"
