// SPDX-License-Identifier: GPL-3.0-or-later
// Every text of the program is there in every language, finished, with the placeholders and mnemonics of its source.
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

namespace {

const QString root = QStringLiteral(RETORT_SOURCE_DIR);
const QStringList languages{QStringLiteral("de"), QStringLiteral("es"), QStringLiteral("fr"), QStringLiteral("ja"),
                            QStringLiteral("zh_CN")};

struct Message {
    QString context, source, comment;
    QStringList translations;  ///< One, or a form for each number.
    bool plural = false, unfinished = false;
    QString name() const { return context + QStringLiteral(": ") + source; }
    QString key() const { return context + QChar(1) + source + QChar(1) + comment; }
};

QList<Message> readTs(const QString& file) {
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly)) return {};
    QXmlStreamReader xml(&in);
    QList<Message> all;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == QStringLiteral("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QStringLiteral("message")) {
            all.append(Message{context,
                               {},
                               {},
                               {},
                               xml.attributes().value(QStringLiteral("numerus")) == QStringLiteral("yes"),
                               false});
        } else if (xml.name() == QStringLiteral("source")) {
            all.last().source = xml.readElementText();
        } else if (xml.name() == QStringLiteral("comment")) {
            all.last().comment = xml.readElementText();
        } else if (xml.name() == QStringLiteral("translation")) {
            Message& message = all.last();
            message.unfinished = xml.attributes().value(QStringLiteral("type")) == QStringLiteral("unfinished");
            if (!message.plural) message.translations << xml.readElementText();
        } else if (xml.name() == QStringLiteral("numerusform")) {
            all.last().translations << xml.readElementText();
        }
    }
    return all;
}

QString fileOf(const QString& folder, const QString& language) {
    return QStringLiteral("%1/retort_%2.ts").arg(folder, language);
}

/// %1, %L2, %n, {} and {name} of a text, sorted: order is the translator's.
QStringList placeholders(const QString& text) {
    static const QRegularExpression mark(QStringLiteral("%L?[0-9]{1,2}|%L?n|\\{[A-Za-z0-9_:.]*\\}"));
    QStringList found;
    for (auto match = mark.globalMatch(text); match.hasNext();) found << match.next().captured();
    found.sort();
    return found;
}

int mnemonics(const QString& text) {
    static const QRegularExpression mark(QStringLiteral("&[^& ]"));
    QString plain = text;
    plain.remove(QStringLiteral("&&"));
    static const QRegularExpression entity(QStringLiteral("&(amp|lt|gt|quot|nbsp|[a-z]+);"));
    plain.remove(entity);
    int count = 0;
    for (auto match = mark.globalMatch(plain); match.hasNext(); match.next()) ++count;
    return count;
}

QStringList tags(const QString& text) {
    static const QRegularExpression tag(QStringLiteral("</?[a-z][a-z0-9]*\\b"));
    QStringList found;
    for (auto match = tag.globalMatch(text); match.hasNext();) found << match.next().captured();
    found.sort();
    return found;
}

/// What is wrong with one form of a translation; "" if nothing is.
QString fault(const Message& message, const QString& text) {
    if (text.trimmed().isEmpty()) return QStringLiteral("is empty");
    QStringList here = placeholders(text), there = placeholders(message.source);
    // A form for one number may name it by a word: "one problem".
    if (message.plural) {
        here.removeAll(QStringLiteral("%n"));
        there.removeAll(QStringLiteral("%n"));
    }
    if (here != there) return QStringLiteral("has placeholders %1, not %2").arg(here.join(u' '), there.join(u' '));
    if (mnemonics(text) != mnemonics(message.source)) return QStringLiteral("has another number of mnemonics (&)");
    if (tags(text) != tags(message.source)) return QStringLiteral("has other tags");
    const auto ends = [](const QString& t) {
        return t.endsWith(QStringLiteral("…")) || t.endsWith(QStringLiteral("..."));
    };
    if (ends(text) != ends(message.source)) return QStringLiteral("has lost or gained its ellipsis");
    if (text.startsWith(u' ') != message.source.startsWith(u' ') ||
        text.endsWith(u' ') != message.source.endsWith(u' '))
        return QStringLiteral("begins or ends with another space");
    return {};
}

/// Fails with the first few of many faults.
void verifyNone(const QStringList& faults) {
    if (faults.isEmpty()) return;
    QFAIL(qPrintable(
        QStringLiteral("%1 faults:\n  %2").arg(faults.size()).arg(faults.mid(0, 12).join(QStringLiteral("\n  ")))));
}

}  // namespace

class TestTranslations : public QObject {
    Q_OBJECT

private slots:
    void theChecksFindFaults() {
        const Message message{QStringLiteral("c"), QStringLiteral("&Open %1 of %L2…"), {}, {}, false, false};
        const auto bad = [&](const char* text) { return !fault(message, QString::fromUtf8(text)).isEmpty(); };
        QVERIFY(!bad("%L2 von %1 ö&ffnen…"));
        QVERIFY(bad(""));
        QVERIFY(bad("&Öffne %1…"));
        QVERIFY(bad("&Öffne %1 von %2…"));
        QVERIFY(bad("Öffne %1 von %L2…"));
        QVERIFY(bad("&Öffne %1 von %L2"));
        QVERIFY(bad("&Öffne <b>%1</b> von %L2…"));
        const Message core{QStringLiteral("c"), QStringLiteral("{} frames in {set}"), {}, {}, false, false};
        QVERIFY(fault(core, QStringLiteral("{set}: {} Rahmen")).isEmpty());
        QVERIFY(!fault(core, QStringLiteral("{set}: Rahmen")).isEmpty());
        const Message plural{QStringLiteral("c"), QStringLiteral("%n problems in %1"), {}, {}, true, false};
        QVERIFY(fault(plural, QStringLiteral("ein Problem in %1")).isEmpty());
        QVERIFY(!fault(plural, QStringLiteral("%n Probleme")).isEmpty());
    }

    void everyLanguageIsThere_data() { rows(); }
    void everyLanguageIsThere() {
        QFETCH(QString, language);
        QVERIFY(QFile::exists(fileOf(root + QStringLiteral("/translations"), language)));
        QVERIFY(QFile::exists(QStringLiteral(":/i18n/retort_%1.qm").arg(language)));
        QVERIFY(readTs(fileOf(root + QStringLiteral("/translations"), language)).size() >
                (language == QStringLiteral("en") ? 5 : 300));
    }

    void nothingIsUnfinished_data() { rows(); }
    void nothingIsUnfinished() {
        QFETCH(QString, language);
        QStringList faults;
        for (const Message& message : readTs(fileOf(root + QStringLiteral("/translations"), language)))
            if (message.unfinished) faults << message.name();
        verifyNone(faults);
    }

    void nothingIsBroken_data() { rows(); }
    void nothingIsBroken() {
        QFETCH(QString, language);
        QStringList faults;
        for (const Message& message : readTs(fileOf(root + QStringLiteral("/translations"), language))) {
            if (message.unfinished) continue;  // told above
            const qsizetype forms = !message.plural                                                           ? 1
                                    : language == QStringLiteral("ja") || language == QStringLiteral("zh_CN") ? 1
                                    : language == QStringLiteral("fr") || language == QStringLiteral("es")    ? -1
                                                                                                              : 2;
            if (forms > 0 && message.translations.size() != forms)
                faults << message.name() + QStringLiteral(" has another number of plural forms");
            for (const QString& text : message.translations) {
                const QString what = fault(message, text);
                if (!what.isEmpty()) faults << QStringLiteral("%1 → “%2” %3").arg(message.name(), text, what);
            }
        }
        verifyNone(faults);
    }

    /// A text in a wrong context would never be found: the class behind tr() has to be known to the extraction.
    void contextsAreClassesOrNamed() {
        QStringList faults;
        QSet<QString> named{QStringLiteral("retort")};
        QDirIterator files(root, {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                           QDirIterator::Subdirectories);
        static const QRegularExpression call(QStringLiteral("(?:translate|TRANSLATE_NOOP3?)\\(\\s*\"([^\"]+)\""));
        while (files.hasNext()) {
            const QString path = files.next();
            if (!path.startsWith(root + QStringLiteral("/ui")) && !path.startsWith(root + QStringLiteral("/app")))
                continue;
            QFile in(path);
            QVERIFY(in.open(QIODevice::ReadOnly));
            for (auto match = call.globalMatch(QString::fromUtf8(in.readAll())); match.hasNext();)
                named << match.next().captured(1);
        }
        QSet<QString> seen;
        for (const Message& message : readTs(fileOf(root + QStringLiteral("/translations"), QStringLiteral("de"))))
            seen << message.context;
        for (const QString& context : seen)
            if (!named.contains(context) && !context.startsWith(QStringLiteral("retort::"))) faults << context;
        verifyNone(faults);
    }

    void everyTextOfTheSourcesIsThere() {
        const QString script = root + QStringLiteral("/scripts/translate");
        QTemporaryDir folder;
        QProcess process;
        process.start(QStringLiteral("bash"), {script, QStringLiteral("--to"), folder.path()});
        QVERIFY(process.waitForFinished(240000));
        const QString said = QString::fromUtf8(process.readAllStandardError());
        if (process.exitCode() == 2 && said.contains(QStringLiteral("lupdate is missing")))
            QSKIP("lupdate is not installed");
        QVERIFY2(process.exitCode() == 0, qPrintable(said));
        QStringList faults;
        for (const QString& language : languages + QStringList{QStringLiteral("en")}) {
            QSet<QString> had, has;
            for (const Message& message : readTs(fileOf(root + QStringLiteral("/translations"), language)))
                had << message.key();
            for (const Message& message : readTs(fileOf(folder.path(), language))) {
                has << message.key();
                if (!had.contains(message.key())) faults << language + QStringLiteral(" lacks ") + message.name();
            }
            QVERIFY(!has.isEmpty());
            for (const QString& key : had - has)
                faults << language + QStringLiteral(" has what no source has: ") +
                              key.section(QChar(1), 0, 1).replace(QChar(1), QStringLiteral(": "));
        }
        if (!faults.isEmpty()) faults << QStringLiteral("run scripts/translate");
        verifyNone(faults);
    }

private:
    static void rows() {
        QTest::addColumn<QString>("language");
        for (const QString& language : languages + QStringList{QStringLiteral("en")})
            QTest::newRow(qPrintable(language)) << language;
    }
};

static void useI18n() {
    Q_INIT_RESOURCE(i18n);
}

int main(int argc, char** argv) {
    useI18n();
    const QCoreApplication application(argc, argv);
    TestTranslations test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_translations.moc"
