// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include "ui/models/experiment_models_model.h"
#include "ui/models/layer_text.h"
#include "ui/models/layers_model.h"
#include "ui/models/problems_model.h"
#include "ui/models/quantities.h"

using namespace retort;
using namespace retort::ui;

namespace {

experiment::Experiment threeModels() {
    experiment::Experiment made;
    experiment::ModelSpec teacher, small, student;
    teacher.name = "teacher";
    teacher.copies = 3;
    small.name = "small";
    small.network.hidden = {256, 256};
    student.name = "student";
    student.kind = "distilled";
    student.network.hidden = {256, 128};
    student.distill.teachers = {{"teacher", false}};
    student.sweeps = {{"temperature", {"1", "2", "4"}}};
    made.models = {teacher, small, student};
    return made;
}

/// The table as text: a line a row.
QStringList printed(const QAbstractItemModel& model) {
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << model.index(row, column).data().toString();
        lines << cells.join(QStringLiteral(" | "));
    }
    return lines;
}

}  // namespace

class TestSetupModels : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void layersAreReadAsPeopleWriteThem() {
        using Layers = std::vector<int>;
        QCOMPARE(parseLayers(QStringLiteral("4x1024")), Layers(4, 1024));
        QCOMPARE(parseLayers(QStringLiteral("2×512, 256")), (Layers{512, 512, 256}));
        QCOMPARE(parseLayers(QStringLiteral(" 1024 512·256 ")), (Layers{1024, 512, 256}));
        QCOMPARE(parseLayers(QStringLiteral("2 x 64")), (Layers{64, 64}));
        QCOMPARE(parseLayers(QString()), Layers{});
        for (const char* wrong : {"x", "0", "4x", "ten", "65537", "2x3x4", "201x4", "-3x2y", "1e3"})
            QVERIFY2(!parseLayers(QString::fromLatin1(wrong)), wrong);
        for (const Layers& layers : {Layers{}, Layers{7}, Layers{5, 5, 5}, Layers{1024, 512, 512, 1024}})
            QCOMPARE(parseLayers(layersText(layers)), layers);
        QCOMPARE(netText(440, {1024, 1024, 256}, 448), QStringLiteral("440·2×1024·256·448"));
        QCOMPARE(netText(0, {5}, 0), QStringLiteral("5"));
    }

    void quantitiesHaveFewDigits() {
        QCOMPARE(quantity::count(812), QStringLiteral("812"));
        QCOMPARE(quantity::count(4123456), QStringLiteral("4.1 M"));
        QCOMPARE(quantity::count(41234), QStringLiteral("41 k"));
        QCOMPARE(quantity::count(-1), QStringLiteral("–"));
        QCOMPARE(quantity::duration(14.2), QStringLiteral("14 s"));
        QCOMPARE(quantity::duration(240), QStringLiteral("4 min"));
        QCOMPARE(quantity::duration(2 * 3600 + 60), QStringLiteral("2 h 1 min"));
        QCOMPARE(quantity::hours(4320), QStringLiteral("1.2 h"));
    }

    void aRowAModel() {
        ExperimentModelsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const experiment::Experiment experiment = threeModels();
        run::ModelForecast forecast;
        forecast.name = "teacher.1";
        forecast.parameters = 4100000;
        forecast.trainingBytes = 48e6;
        forecast.epochSeconds = 14;
        const Problems problems{{"models[1].network.hidden", "too wide", "", Problem::Severity::Warning}};
        model.update({experiment, problems, {forecast}, 440, 448});
        QCOMPARE(printed(model),
                 (QStringList{QStringLiteral("teacher ×3 | teacher | 440·4×1024·448 | 4.1 M | 48 MB | ~ 14 s"),
                              QStringLiteral("⚠ small | baseline | 440·2×256·448 | – | – | –"),
                              QStringLiteral("student (3 settings) | student | 440·256·128·448 | – | – | –")}));
        QCOMPARE(model.index(0, ExperimentModelsModel::Parameters).data(ExperimentModelsModel::SortRole).toDouble(),
                 4.1e6);
        QVERIFY(
            model.index(1, 0).data(ExperimentModelsModel::ProblemRole).toString().contains(QStringLiteral("too wide")));
    }

    void rowsComeAndGoOneByOne() {
        ExperimentModelsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        experiment::Experiment experiment = threeModels();
        const auto update = [&] { model.update({experiment, {}, {}, 0, 0}); };
        update();
        inserted.clear();
        experiment.models.insert(experiment.models.begin() + 1, experiment.models[1]);
        experiment.models[1].name = "small2";
        update();
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(inserted[0][1].toInt(), 1);
        experiment.models.erase(experiment.models.begin());
        update();
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed[0][1].toInt(), 0);
        const QPersistentModelIndex second(model.index(1, 0));
        std::swap(experiment.models[0], experiment.models[1]);
        update();
        experiment.models[1].name = "other";
        update();
        QVERIFY(second.isValid());
        QCOMPARE(removed.size(), 1);
        experiment.models.clear();
        update();
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(resets.size(), 0);
    }

    void aNameIsAskedFor() {
        ExperimentModelsModel model;
        const experiment::Experiment experiment = threeModels();
        model.update({experiment, {}, {}, 0, 0});
        QSignalSpy renames(&model, &ExperimentModelsModel::renameRequested);
        QCOMPARE(model.index(0, 0).data(Qt::EditRole).toString(), QStringLiteral("teacher"));
        QVERIFY(!model.setData(model.index(0, 0), QStringLiteral("  "), Qt::EditRole));
        QVERIFY(!model.setData(model.index(0, 0), QStringLiteral("teacher"), Qt::EditRole));
        QVERIFY(model.setData(model.index(0, 0), QStringLiteral(" big "), Qt::EditRole));
        QCOMPARE(renames.size(), 1);
        QCOMPARE(renames[0][1].toString(), QStringLiteral("big"));
        QVERIFY(model.flags(model.index(0, 0)) & Qt::ItemIsEditable);
        QVERIFY(!(model.flags(model.index(0, 1)) & Qt::ItemIsEditable));
    }

    void layersHaveWeights() {
        LayersModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.update({8, 4}, 10, 1);
        QCOMPARE(printed(model), (QStringList{QStringLiteral("8 | 88"), QStringLiteral("4 | 36")}));
        model.update({8}, 0, 1);
        QCOMPARE(printed(model), QStringList{QStringLiteral("8 | –")});
        model.update({8, 2, 2}, 10, 2);
        QCOMPARE(printed(model),
                 (QStringList{QStringLiteral("8 | 176"), QStringLiteral("2 | 36"), QStringLiteral("2 | 12")}));
        QSignalSpy asked(&model, &LayersModel::unitsRequested);
        QVERIFY(model.setData(model.index(1, 0), 512, Qt::EditRole));
        QVERIFY(!model.setData(model.index(1, 0), 0, Qt::EditRole));
        QVERIFY(!model.setData(model.index(1, 0), QStringLiteral("many"), Qt::EditRole));
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][1].toInt(), 512);
    }

    void problemsAreBounded() {
        ProblemsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.update({{"a.scp:3", "no such file", "look", Problem::Severity::Error}});
        QCOMPARE(printed(model), QStringList{QStringLiteral("✕ no such file | a.scp:3 | look")});
        QCOMPARE(model.toText(), QStringLiteral("a.scp:3: no such file (look)\n"));
        model.update(Problems(ProblemsModel::most + 5, {"p", "m", "", Problem::Severity::Warning}));
        QCOMPARE(model.rowCount(), static_cast<int>(ProblemsModel::most) + 1);
        QVERIFY(model.index(model.rowCount() - 1, 0).data().toString().contains(QLatin1Char('5')));
    }
};

QTEST_GUILESS_MAIN(TestSetupModels)
#include "tst_setup_models.moc"
