// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/board_model.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QTranslator>
#include <QXmlStreamReader>
#include <QtTest>

using namespace retort;
using namespace retort::ui;

namespace {

/// Answers every text of core between guillemets.
class Marking : public QTranslator {
public:
    Marking() { QCoreApplication::installTranslator(this); }
    ~Marking() override { QCoreApplication::removeTranslator(this); }
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char*, int) const override {
        if (qstrcmp(context, "retort") != 0 || !known(QString::fromUtf8(source))) return {};
        return QStringLiteral("«") + QString::fromUtf8(source) + QStringLiteral("»");
    }

private:
    /// What is in the catalogues: not every text that is looked up, but every one that was marked.
    static bool known(const QString& source) {
        static const QSet<QString> sources = [] {
            QSet<QString> all;
            QFile file(QStringLiteral(RETORT_SOURCE_DIR "/translations/retort_de.ts"));
            if (!file.open(QIODevice::ReadOnly)) qFatal("there is no catalogue");
            QXmlStreamReader xml(&file);
            while (!xml.atEnd())
                if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"source")
                    all << xml.readElementText();
            return all;
        }();
        return sources.contains(source);
    }
};

paper::PaperData speech(std::size_t classes) {
    paper::PaperData data;
    data.name = "digits";
    data.classes = classes;
    data.utterances = 100;
    return data;
}

int rowOf(const BoardModel& model, const char* id) {
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.index(row, BoardModel::Id).data().toString() == QString::fromLatin1(id)) return row;
    return -1;
}

}  // namespace

class TestBoardModel : public QObject {
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale::c()); }

    void everySentenceOfCoreIsTranslated() {
        Marking marking;
        BoardModel model;
        const paper::PaperData few = speech(12);
        paper::PaperData images;
        images.images = true;
        QStringList faults;
        for (const paper::PaperData* data : {&few, &static_cast<const paper::PaperData&>(images)}) {
            model.setPaperData(data);
            for (int row = 0; row < model.rowCount(); ++row) {
                for (const int column :
                     {BoardModel::Title, BoardModel::FigureName, BoardModel::Unit, BoardModel::State}) {
                    const QString text = model.index(row, column).data().toString();
                    if (!text.isEmpty() && text != QStringLiteral("%") && !text.contains(u'«')) faults << text;
                }
                for (const QString& line : model.about(row).split(u'\n'))
                    if (!line.contains(u'«')) faults << line;
            }
        }
        faults.removeDuplicates();
        QVERIFY2(faults.isEmpty(),
                 qPrintable(QStringLiteral("in English only:\n  ") + faults.join(QStringLiteral("\n  "))));
    }

    void whatCoreFillsInIsKept() {
        Marking marking;
        BoardModel model;
        const paper::PaperData few = speech(12);
        model.setPaperData(&few);
        QStringList states, figures;
        for (int row = 0; row < model.rowCount(); ++row) {
            states << model.index(row, BoardModel::State).data().toString();
            figures << model.index(row, BoardModel::FigureName).data().toString();
        }
        QVERIFY2(!states.filter(QRegularExpression(QStringLiteral("^«needs \\d+ classes or more, and there are 12»$")))
                      .isEmpty(),
                 qPrintable(states.join(u';')));
        QVERIFY2(figures.contains(QStringLiteral("«30-30, T = 2.5»")), qPrintable(figures.join(u';')));
    }

    void figuresAreWrittenAsTheLocaleDoes() {
        BoardModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const paper::Entry* entry = paper::findEntry("M3");
        QVERIFY(entry != nullptr);
        paper::Board board;
        paper::BoardRow row{.entry = entry, .state = paper::EntryState::Done};
        for (const paper::Figure& figure : entry->figures)
            row.cells.push_back({.figure = &figure, .values = {91.5, 92.5}, .picked = {"a", "a"}});
        board.rows.push_back(row);
        model.setBoard(board);
        QLocale::setDefault(QLocale(QLocale::German));
        const int at = rowOf(model, "M3") + 1;
        QCOMPARE(model.index(at, BoardModel::Published).data().toString(), QStringLiteral("91,1"));
        QCOMPARE(model.index(at, BoardModel::Ours).data().toString(), QStringLiteral("92,0 ± 0,7"));
        QCOMPARE(model.index(at, BoardModel::Seeds).data().toString(), QStringLiteral("2"));
    }

    void whatTheDataForbidStandsBack() {
        BoardModel model;
        QCOMPARE(model.firstPossible(), -1);
        QVERIFY(model.index(0, 0).data(BoardModel::PossibleRole).toBool());  // no data yet: nothing is forbidden
        const paper::PaperData data = speech(500);
        model.setPaperData(&data);
        const int first = model.firstPossible();
        QCOMPARE(model.index(first, BoardModel::Id).data().toString(), QStringLiteral("S1"));
        QVERIFY(model.index(first, 0).data(BoardModel::PossibleRole).toBool());
        QVERIFY(!model.index(0, 0).data(BoardModel::PossibleRole).toBool());
        model.setPaperData(nullptr);
        QCOMPARE(model.firstPossible(), -1);
    }
};

QTEST_GUILESS_MAIN(TestBoardModel)
#include "tst_board_model.moc"
