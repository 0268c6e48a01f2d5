// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/export_grid_model.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLocale>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace retort;
using namespace retort::ui;

using State = run::ExportProgress::State;

namespace {

std::vector<run::ExportFormat> twoFormats() {
    return {{"keras-h5", "Keras HDF5", {".h5", ".hdf5"}}, {"seed-text", "Text weights", {".txt"}}};
}

ExportGridModel::Row rowOf(const char* name, const QString& refusal = {}) {
    return {name, 0, std::filesystem::path("/run/models") / name / "final.h5", refusal, {399352, 1500000}};
}

QString printed(const ExportGridModel& model) {
    QString text;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            const QVariant check = index.data(Qt::CheckStateRole);
            static const char* const boxes[] = {"[ ]", "[-]", "[x]"};
            cells << (check.isValid() ? QString::fromLatin1(boxes[check.toInt()]) : QStringLiteral("   ")) +
                         QLatin1Char(' ') + index.data().toString();
        }
        text += cells.join(QStringLiteral(" | ")).trimmed() + QLatin1Char('\n');
    }
    return text;
}

}  // namespace

class TestExportGridModel : public QObject {
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale::c()); }

    void ticksCellsRowsAndColumns() {
        ExportGridModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QTemporaryDir folder;
        model.setFormats(twoFormats());
        model.setTarget(folder.path().toStdString(), false);
        model.setRows({rowOf("small"), rowOf("student"), rowOf("teacher", QStringLiteral("is a mean"))});
        QVERIFY2(printed(model).startsWith(QStringLiteral("[ ] All models | [ ]  | [ ]")), qPrintable(printed(model)));
        QVERIFY2(printed(model).contains(QStringLiteral("teacher |     is a mean |")), qPrintable(printed(model)));
        const auto tick = [&](int row, int column, Qt::CheckState state = Qt::Checked) {
            return model.setData(model.index(row, column), state, Qt::CheckStateRole);
        };
        const auto boxes = [&] {
            QString text;
            for (int row = 0; row < model.rowCount(); ++row)
                for (int column = 0; column < model.columnCount(); ++column) {
                    const QVariant state = model.index(row, column).data(Qt::CheckStateRole);
                    text += state.isValid() ? QString::number(state.toInt()) : QStringLiteral("-");
                }
            return text;
        };
        QVERIFY(tick(2, 1));
        QCOMPARE(boxes(), QStringLiteral("110000120---"));
        QVERIFY(tick(0, 2));
        QCOMPARE(boxes(), QStringLiteral("112102222---"));
        QVERIFY(tick(1, 0));
        QCOMPARE(boxes(), QStringLiteral("222222222---"));
        QVERIFY(tick(0, 0, Qt::Unchecked));
        QCOMPARE(boxes(), QStringLiteral("000000000---"));
        QVERIFY(!tick(3, 1));
        QVERIFY(!(model.flags(model.index(3, 1)) & Qt::ItemIsEnabled));

        model.tick("small", "seed-text", true);
        QCOMPARE(model.tasks().size(), std::size_t{1});
        QCOMPARE(model.tasks()[0].target, std::filesystem::path(folder.path().toStdString()) / "small.txt");
        QCOMPARE(model.tasks()[0].source, std::filesystem::path("/run/models/small/final.h5"));
    }

    void formatsWithOneEndingAreToldApart() {
        ExportGridModel model;
        model.setFormats({{"a", "A", {".mdl"}}, {"b", "B", {".mdl"}}, {"c", "C", {".txt"}}});
        QCOMPARE(model.fileName("m", 0), QStringLiteral("m.a.mdl"));
        QCOMPARE(model.fileName("m", 1), QStringLiteral("m.b.mdl"));
        QCOMPARE(model.fileName("m", 2), QStringLiteral("m.txt"));
    }

    void leavesExistingFilesAlone() {
        ExportGridModel model;
        const QTemporaryDir folder;
        QFile there(folder.filePath(QStringLiteral("small.h5")));
        QVERIFY(there.open(QIODevice::WriteOnly));
        model.setFormats(twoFormats());
        model.setRows({rowOf("small")});
        model.setTarget(folder.path().toStdString(), false);
        QCOMPARE(model.targets().size(), std::size_t{2});
        const auto look = [&] {
            model.setThere([](const std::filesystem::path& file) { return std::filesystem::exists(file); });
        };
        look();
        model.tick("small", "keras-h5", true);
        int blocked = 0;
        QVERIFY(model.tasks(&blocked).empty());
        QCOMPARE(blocked, 1);
        const QModelIndex cell = model.index(1, 1);
        QCOMPARE(cell.data().toString(), QStringLiteral("exists already"));
        QCOMPARE(cell.data(ExportGridModel::OutcomeRole).toInt(), int(ExportGridModel::Blocked));
        QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(there.fileName()));
        model.setTarget(folder.path().toStdString(), true);
        QCOMPARE(model.tasks(&blocked).size(), std::size_t{1});
        QCOMPARE(blocked, 0);
        // It went meanwhile.
        model.setTarget(folder.path().toStdString(), false);
        QVERIFY(there.remove());
        look();
        QCOMPARE(model.tasks(&blocked).size(), std::size_t{1});
    }

    void showsWhatBecomesOfTasks() {
        ExportGridModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QTemporaryDir folder;
        model.setFormats(twoFormats());
        model.setRows({rowOf("small"), rowOf("student")});
        model.setTarget(folder.path().toStdString(), false);
        model.tick("small", "keras-h5", true);
        model.tick("student", "keras-h5", true);
        const std::vector<run::ExportTask> tasks = model.tasks();
        QCOMPARE(tasks.size(), std::size_t{2});
        model.untick(tasks);
        QVERIFY(!model.anyTicked());
        std::vector<run::ExportProgress> progress(2);
        progress[0].task = tasks[0];
        progress[1].task = tasks[1];
        model.setProgress(progress);
        const QModelIndex first = model.index(1, 1), second = model.index(2, 1);
        QCOMPARE(first.data().toString(), QStringLiteral("waiting"));
        QVERIFY(model.tasks().empty());
        progress[0].state = State::Writing;
        model.setProgress(progress);
        QCOMPARE(first.data().toString(), QStringLiteral("writing"));
        const double writing = first.data(ExportGridModel::ProgressRole).toDouble();
        progress[0].state = State::Verifying;
        model.setProgress(progress);
        QCOMPARE(first.data().toString(), QStringLiteral("verifying"));
        QVERIFY(first.data(ExportGridModel::ProgressRole).toDouble() > writing);
        progress[0].state = State::Done;
        progress[0].bytes = 399352;
        progress[0].difference = 3.2e-7;
        progress[1].state = State::Failed;
        progress[1].error = "disk full";
        model.setProgress(progress);
        QVERIFY2(first.data().toString().startsWith(QStringLiteral("equal to 3e-07, ")),
                 qPrintable(first.data().toString()));
        QCOMPARE(first.data(ExportGridModel::ProgressRole).toDouble(), -1.0);
        QVERIFY(first.data(ExportGridModel::EvidenceRole).toString().contains(QStringLiteral("3.2e-07")));
        QCOMPARE(second.data().toString(), QStringLiteral("disk full"));
        QCOMPARE(second.data(ExportGridModel::OutcomeRole).toInt(), int(ExportGridModel::Bad));
        // What failed is ticked, to be tried again; what is done is not.
        QCOMPARE(first.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QCOMPARE(second.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        // The next call forgets the list; outcomes stay until another folder is chosen.
        model.setProgress({});
        QVERIFY(first.data().toString().startsWith(QStringLiteral("equal to")));
        model.setTarget("/elsewhere", false);
        QVERIFY(first.data().toString().startsWith(QStringLiteral("≈")));
    }

    void rowsComeWithoutReset() {
        ExportGridModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFormats(twoFormats());
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setRows({rowOf("b", QStringLiteral("Is not trained yet."))});
        QVERIFY(!model.anyExportable());
        model.setRows({rowOf("a"), rowOf("b")});
        model.tick("b", "keras-h5", true);
        model.setRows({rowOf("c"), rowOf("b"), rowOf("a")});
        QVERIFY(model.anyTicked());
        QCOMPARE(model.index(2, 1).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        model.setRows({rowOf("c"), rowOf("b", QStringLiteral("gone")), rowOf("a")});
        QVERIFY(!model.anyTicked());
        model.setRows({});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(resets.count(), 0);
    }
};

QTEST_MAIN(TestExportGridModel)
#include "tst_export_grid_model.moc"
