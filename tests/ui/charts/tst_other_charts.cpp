// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>
#include <cmath>

#include "ui/charts/bar_canvas.h"
#include "ui/charts/heat_canvas.h"
#include "ui/charts/scatter_canvas.h"

using namespace retort::ui;

namespace {

HeatMap::Data matrix(std::size_t rows, std::size_t columns) {
    HeatMap::Data made;
    made.rows = rows;
    made.columns = columns;
    for (std::size_t i = 0; i < rows * columns; ++i) made.values.push_back(static_cast<float>(i));
    made.rowTitle = QStringLiteral("input");
    made.columnTitle = QStringLiteral("frame");
    made.valueTitle = QStringLiteral("energy");
    return made;
}

template <class Chart>
void show(Chart& chart) {
    chart.resize(700, 420);
    chart.setTitle(QStringLiteral("A chart"));
    chart.show();
    static_cast<void>(QTest::qWaitForWindowExposed(&chart));
    chart.template findChild<ChartCanvas*>()->drawNow();
}

template <class Chart>
void writesAll(const Chart& chart, int csvLines) {
    const QTemporaryDir folder;
    for (const QString& name : {QStringLiteral("a.png"), QStringLiteral("a.svg"), QStringLiteral("a.csv")}) {
        chart.saveTo(folder.filePath(name));
        QVERIFY(QFileInfo(folder.filePath(name)).size() > 10);
    }
    QCOMPARE(chart.toCsv().count(u'\n'), csvLines);
}

void moveTo(QWidget* widget, const QPointF& at) {
    QMouseEvent event(QEvent::MouseMove, at, widget->mapToGlobal(at), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(widget, &event);
}

}  // namespace

class TestOtherCharts : public QObject {
    Q_OBJECT

private slots:
    void heatMapCursorZoomAndClick() {
        HeatMap map;
        map.setData(matrix(10, 100));
        map.setSegments({{QStringLiteral("SIL"), 0, 40}, {QStringLiteral("z"), 40, 100}});
        show(map);
        auto* canvas = map.findChild<HeatCanvas*>();
        const QRectF plot = canvas->plot();
        QVERIFY(plot.width() > 300 && plot.height() > 150);
        QSignalSpy moved(&map, &HeatMap::cursorMoved), clicked(&map, &HeatMap::cellClicked);
        moveTo(canvas, {plot.left() + plot.width() * 0.255, plot.center().y()});
        QCOMPARE(moved.last()[0].toInt(), 25);
        QTest::mouseClick(canvas, Qt::LeftButton, {},
                          QPointF(plot.left() + plot.width() * 0.255, plot.top() + 2).toPoint());
        QCOMPARE(clicked.last()[0].toInt(), 0);
        QCOMPARE(clicked.last()[1].toInt(), 25);
        QVERIFY2(canvas->cellText(3, 41).contains(QStringLiteral("341")), qPrintable(canvas->cellText(3, 41)));
        QVERIFY(canvas->cellText(3, 41).endsWith(QStringLiteral("\nz")));
        QTest::keyClick(canvas, Qt::Key_Plus);
        QVERIFY(canvas->columns().high - canvas->columns().low < 100);
        QTest::keyClick(canvas, Qt::Key_Home);
        QCOMPARE(canvas->columns().high, 100.0);
        map.setCursor(7);
        const auto calls = moved.size();
        QTest::keyClick(canvas, Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(moved.size(), calls + 1);
        QCOMPARE(moved.last()[0].toInt(), 8);
        map.setCursor(1'000'000);
        writesAll(map, 11);
    }

    void heatMapColours() {
        HeatMap::Data made = matrix(2, 2);
        made.values = {0, 1, std::nanf(""), 2};
        HeatScale scale(made);
        QPalette palette;
        scale.paint(palette);
        QImage image = heatPicture(made, scale, 0, 2, QSize(10, 10));
        QCOMPARE(image.pixel(1, 1), scale.color(0));
        QCOMPARE(image.pixel(8, 8), scale.color(2));
        QCOMPARE(image.pixel(1, 8), scale.color(std::nanf("")));
        QVERIFY(scale.color(0) != scale.color(2));
        made.rowsUpwards = true;
        image = heatPicture(made, scale, 0, 2, QSize(10, 10));
        QCOMPARE(image.pixel(8, 1), scale.color(2));
        image = heatPicture(made, scale, 1, 2, QSize(4, 4));
        QCOMPARE(image.pixel(0, 3), scale.color(1));
        made.diverging = true;
        QCOMPARE(HeatScale(made).low(), -2.0);
        made.values = {1, 1, 1, 1};
        made.diverging = false;
        QVERIFY(HeatScale(made).low() < HeatScale(made).high());
    }

    void heatMapTakesAnything() {
        HeatMap map;
        show(map);
        map.setEmptyText(QStringLiteral("Choose an utterance."));
        HeatMap::Data wrong = matrix(3, 3);
        wrong.values.pop_back();
        map.setData(wrong);
        QVERIFY(!map.toImage(QSize(200, 200)).isNull());
        map.setData(matrix(1, 1));
        QVERIFY(!map.toImage(QSize(200, 200)).isNull());
        map.setData(matrix(440, 3000));
        map.findChild<ChartCanvas*>()->drawNow();
        map.setTableVisible(true);
        auto* table = map.findChild<QTableView*>();
        QAbstractItemModelTester tester(table->model());
        QCOMPARE(table->model()->rowCount(), 3000);  // frames go down
        QCOMPARE(table->model()->columnCount(), 441);
        QCOMPARE(table->model()->index(2, 4).data(Qt::EditRole).toDouble(), 3 * 3000.0 + 2);
        map.setSegments({{QStringLiteral("outside"), 2990, 99'999}});
        QVERIFY(!map.toImage(QSize(640, 300)).isNull());
        QVERIFY(!map.toImage(QSize(50, 50)).isNull());
    }

    void barsOfAllKinds() {
        BarChart chart;
        chart.setAxisTitles(QStringLiteral("phone"), QStringLiteral("gain"));
        BarChart::Group first{QStringLiteral("student"), 0, {0.1, -0.2, std::nan("")}, {0.05, -0.3, 0}, {0.2, -0.1, 0}};
        BarChart::Group second{QStringLiteral("small"), 1, {0.3}, {}, {}};  // shorter than the categories
        chart.setData({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c, d")}, {first, second});
        chart.setPercent(true);
        show(chart);
        auto* canvas = chart.findChild<BarCanvas*>();
        const QImage before = canvas->grab().toImage();
        moveTo(canvas, canvas->plot().center());
        QVERIFY(canvas->grab().toImage() != before);
        QVERIFY(chart.toCsv().contains(QStringLiteral("\"c, d\"")));
        writesAll(chart, 4);
        chart.setTableVisible(true);
        auto* table = chart.findChild<QTableView*>();
        QAbstractItemModelTester tester(table->model());
        QCOMPARE(table->model()->rowCount(), 3);
        QCOMPARE(table->model()->index(1, 1).data(Qt::EditRole).toDouble(), -0.2);
        QCOMPARE(table->model()->index(1, 2).data().toString(), QStringLiteral("–"));
        QVERIFY(!canvas->summary().isEmpty());

        QStringList many;
        BarChart::Group counts;
        for (int i = 0; i < 448; ++i) {
            many << QString::number(i);
            counts.values.push_back(i);
        }
        chart.setTableVisible(false);
        chart.setData(many, {counts});
        canvas->drawNow();
        QTest::keyClick(canvas, Qt::Key_Right);
        QVERIFY(!chart.toImage(QSize(90, 60)).isNull());
        chart.setData({}, {});
        canvas->drawNow();
        chart.setData({QStringLiteral("only")}, {{QStringLiteral("nan"), 0, {std::nan("")}, {}, {}}});
        canvas->drawNow();
    }

    void scatterLabelsKeepApart() {
        ScatterChart chart;
        chart.setAxisTitles(QStringLiteral("parameters"), QStringLiteral("accuracy"));
        chart.setLogarithmicX(true);
        chart.setPercent(true);
        std::vector<ScatterChart::Point> points;
        for (int i = 0; i < 30; ++i) {
            points.push_back({QStringLiteral("model %1").arg(i), i, 1e5 * (1 + i % 5), 0.4 + 0.001 * i,
                              0.39 + 0.001 * i, 0.41 + 0.001 * i});
        }
        points.push_back({QStringLiteral("impossible"), 0, -1, 0.4, 0, 0});
        chart.setData(points);
        show(chart);
        auto* canvas = chart.findChild<ScatterCanvas*>();
        int named = 0;
        for (std::size_t i = 0; i < points.size(); ++i) {
            if (canvas->labels()[i].isEmpty()) continue;
            ++named;
            for (std::size_t j = 0; j < i; ++j) QVERIFY(!canvas->labels()[i].intersects(canvas->labels()[j]));
        }
        QVERIFY(named >= 5);
        QSignalSpy clicked(&chart, &ScatterChart::pointClicked);
        QTest::mouseClick(canvas, Qt::LeftButton, {}, canvas->place(4).toPoint());
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(clicked[0][0].toString(), QStringLiteral("model 4"));
        QTest::keyClick(canvas, Qt::Key_Right);
        QTest::keyClick(canvas, Qt::Key_Return);
        QCOMPARE(clicked.last()[0].toString(), QStringLiteral("model 0"));
        writesAll(chart, 32);
        chart.setTableVisible(true);
        auto* table = chart.findChild<QTableView*>();
        QAbstractItemModelTester tester(table->model());
        QCOMPARE(table->model()->rowCount(), 31);
        QCOMPARE(table->model()->index(3, 2).data(Qt::EditRole).toDouble(), points[3].y);
        chart.setData({{QStringLiteral("alone"), 0, 5, 0.5, 0, 0}});
        canvas->drawNow();
        chart.setData({});
        canvas->drawNow();
    }

    void allAreNamedAndFollowThePalette() {
        HeatMap map;
        map.setData(matrix(3, 3));
        BarChart bars;
        bars.setData({QStringLiteral("a")}, {{QString(), 0, {1}, {}, {}}});
        ScatterChart scatter;
        scatter.setData({{QStringLiteral("a"), 0, 1, 1, 0, 0}});
        show(map);
        show(bars);
        show(scatter);
        for (QWidget* chart :
             {static_cast<QWidget*>(&map), static_cast<QWidget*>(&bars), static_cast<QWidget*>(&scatter)}) {
            auto* canvas = chart->findChild<ChartCanvas*>();
            QCOMPARE(chart->accessibleName(), QStringLiteral("A chart"));
            QCOMPARE(canvas->accessibleName(), QStringLiteral("A chart"));
            QVERIFY(canvas->accessibleDescription().contains(QStringLiteral("A chart")));
            QVERIFY(canvas->focusPolicy() & Qt::TabFocus);
            QPalette palette = chart->palette();
            palette.setColor(QPalette::Base, QColor(12, 34, 56));
            chart->setPalette(palette);
            QTRY_COMPARE(canvas->grab().toImage().pixelColor(6, canvas->height() - 10), QColor(12, 34, 56));
        }
    }
};

QTEST_MAIN(TestOtherCharts)
#include "tst_other_charts.moc"
