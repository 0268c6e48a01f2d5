// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/paper_page.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

#include "support/tiny_images.h"
#include "ui/models/board_model.h"

using namespace retort;
using namespace retort::ui;

namespace {

namespace fs = std::filesystem;

template <class Widget>
Widget* find(QWidget& page, const char* name) {
    auto* found = page.findChild<Widget*>(QString::fromLatin1(name));
    if (found == nullptr) qFatal("there is no %s", name);
    return found;
}

QModelIndex rowOf(const QTableView& table, const QString& id) {
    for (int row = 0; row < table.model()->rowCount(); ++row)
        if (table.model()->index(row, BoardModel::Id).data().toString() == id)
            return table.model()->index(row, BoardModel::Id);
    return {};
}

bool ticked(const QModelIndex& cell) {
    return cell.data(Qt::CheckStateRole).toInt() == Qt::Checked;
}

void clickTick(QTableView& table, const QModelIndex& cell) {
    table.scrollTo(cell);
    const QRect box = table.visualRect(cell);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, QPoint(box.left() + 11, box.center().y()));
}

void type(QLineEdit* edit, const fs::path& path) {
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, QString::fromStdString(path.string()));
    QTest::keyClick(edit, Qt::Key_Return);
}

/// A page over a workspace that keeps its board in a folder of its own, beside images.
struct Bench {
    QTemporaryDir folder;
    fs::path root = folder.path().toStdString();
    Workspace workspace{{.threads = 1, .stateFolder = root / "state"}};
    PaperPage page{workspace};
    QTableView& table = *find<QTableView>(page, "paperTable");
    QPushButton& start = *find<QPushButton>(page, "paperStart");
    QLabel& foot = *find<QLabel>(page, "paperFoot");

    Bench() {
        fs::create_directories(root / "digits");
        test::writeImages(root / "digits", "train", 200);
        test::writeImages(root / "digits", "t10k", 50);
        page.resize(1200, 900);
        page.show();
    }
};

}  // namespace

class TestPaperPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void saysWhatIsMissing() {
        Bench bench;
        QVERIFY(!bench.start.isEnabled());
        QVERIFY(bench.foot.text().contains(QStringLiteral("folder of MNIST")));
        QVERIFY(!find<QPushButton>(bench.page, "paperReport")->isEnabled());
        type(find<QLineEdit>(bench.page, "paperData"), bench.root / "nowhere");
        QTRY_VERIFY(find<QLabel>(bench.page, "paperFound")->text().contains(QStringLiteral("no such file")));
        QVERIFY(!bench.start.isEnabled());
        // Published figures are there from the start.
        const QModelIndex m1 = rowOf(bench.table, QStringLiteral("M1"));
        QCOMPARE(m1.siblingAtColumn(BoardModel::Published).data().toString(), QStringLiteral("67"));
        QVERIFY(m1.data(Qt::ToolTipRole).toString().contains(QStringLiteral("max-norm")));
    }

    void dataDecideWhatCanBeTicked() {
        Bench bench;
        type(find<QLineEdit>(bench.page, "paperData"), bench.root / "digits");
        QTRY_VERIFY(bench.start.isEnabled());
        QVERIFY(ticked(rowOf(bench.table, QStringLiteral("M3"))));
        const QModelIndex speech = rowOf(bench.table, QStringLiteral("S1"));
        QVERIFY(!ticked(speech) && !(speech.flags() & Qt::ItemIsUserCheckable));
        QVERIFY(speech.siblingAtColumn(BoardModel::State).data().toString().contains(QStringLiteral("Kaldi recipe")));
        clickTick(bench.table, rowOf(bench.table, QStringLiteral("M3")));
        QVERIFY(!ticked(rowOf(bench.table, QStringLiteral("M3"))));
    }

    void makesWhatIsTicked() {
        Bench bench;
        type(find<QLineEdit>(bench.page, "paperData"), bench.root / "digits");
        QTRY_VERIFY(bench.start.isEnabled());
        for (const char* id : {"M1", "M3", "M4", "M5", "M6", "M7", "M8"})
            if (const QModelIndex row = rowOf(bench.table, QString::fromLatin1(id)); ticked(row))
                clickTick(bench.table, row);
        find<QSpinBox>(bench.page, "paperSeeds")->setValue(2);
        find<QCheckBox>(bench.page, "paperQuick")->setChecked(true);
        QTest::mouseClick(&bench.start, Qt::LeftButton);
        QVERIFY(!bench.start.isVisible());
        QVERIFY(bench.workspace.startBlockedBy().contains(QStringLiteral("paper")));
        const QModelIndex m2 = rowOf(bench.table, QStringLiteral("M2"));
        QTRY_COMPARE_WITH_TIMEOUT(m2.siblingAtColumn(BoardModel::State).data().toString(), QStringLiteral("done"),
                                  60000);
        QTRY_VERIFY_WITH_TIMEOUT(bench.start.isVisible(), 60000);
        QCOMPARE(m2.siblingAtColumn(BoardModel::Seeds).data().toString(), QStringLiteral("2"));
        QVERIFY(m2.siblingAtColumn(BoardModel::Ours).data().toString().contains(QStringLiteral("±")));
        QVERIFY(find<QPushButton>(bench.page, "paperReport")->isEnabled());
        QVERIFY(fs::exists(bench.root / "state/paper/digits-quick/board.html"));
    }

    void stopsWithACheckpoint() {
        Bench bench;
        test::writeImages(bench.root / "digits", "train", 3000);
        type(find<QLineEdit>(bench.page, "paperData"), bench.root / "digits");
        QTRY_VERIFY(bench.start.isEnabled());
        QTest::mouseClick(&bench.start, Qt::LeftButton);
        auto* stop = find<QPushButton>(bench.page, "paperStop");
        QTRY_VERIFY(stop->isVisible() && stop->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(!bench.workspace.board().history.models().empty(), 60000);
        QTest::mouseClick(stop, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(bench.start.isVisible(), 60000);
        QVERIFY(bench.foot.text().contains(QStringLiteral("Start goes on")));
        QVERIFY(bench.workspace.startBlockedBy() != tr("The paper's experiments are being made."));
    }
};

QTEST_MAIN(TestPaperPage)
#include "tst_paper_page.moc"
