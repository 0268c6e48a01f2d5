// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <cmath>
#include <set>

#include "ui/charts/chart_axis.h"
#include "ui/charts/chart_legend.h"
#include "ui/charts/curve_figure.h"
#include "ui/charts/model_style.h"

using namespace retort::ui;

namespace {

QPalette paletteOf(const QColor& base, const QColor& text) {
    QPalette palette;
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::Text, text);
    return palette;
}

QString joined(const Axis& axis, int most) {
    QStringList texts;
    for (const Tick& tick : makeTicks(axis, most)) {
        if (!tick.label.isEmpty()) texts << tick.label;
    }
    return texts.join(u' ');
}

}  // namespace

/// Ticks, numbers, styles and what is handed to Qt Charts.
class TestChartLooks : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void ticksAreNice() {
        QCOMPARE(joined({0, 1, false, false, {}}, 5), QStringLiteral("0.0 0.2 0.4 0.6 0.8 1.0"));
        QCOMPARE(joined({-3, 12, false, false, {}}, 4), QStringLiteral("0 5 10"));
        QCOMPARE(joined({0.25, 0.5, false, true, {}}, 3), QStringLiteral("30 % 40 % 50 %"));
        for (const double high : {1e-7, 0.003, 0.7, 33.0, 1e4, 7e8, 1e20}) {
            for (const int most : {1, 2, 5, 10}) {
                const std::vector<Tick> ticks = makeTicks({0, high, false, false, {}}, most);
                QVERIFY(!ticks.empty() && static_cast<int>(ticks.size()) <= most + 1);
                for (const Tick& tick : ticks)
                    QVERIFY(tick.unit >= -1e-9 && tick.unit <= 1 + 1e-9 && !tick.label.isEmpty());
            }
        }
        QVERIFY(makeTicks({1, 1, false, false, {}}, 5).empty());
        QVERIFY(makeTicks({0, INFINITY, false, false, {}}, 5).empty());
        QVERIFY(makeTicks({0, 1, true, false, {}}, 5).empty());
    }

    void logarithmicTicksCanBeRead() {
        const QString large = joined({1e5, 1e7, true, false, {}}, 8).replace(QChar(QChar::Nbsp), u'_');
        for (const QString& text : {QStringLiteral("100_k"), QStringLiteral("1_M"), QStringLiteral("10_M")}) {
            QVERIFY2(large.contains(text), qPrintable(large));
        }
        QCOMPARE(joined({0.011, 99, true, false, {}}, 4), QStringLiteral("0.1 1 10"));
        int named = 0;
        for (const Tick& tick : makeTicks({0.72, 0.95, true, false, {}}, 5)) named += tick.label.isEmpty() ? 0 : 1;
        QVERIFY(named >= 2);  // less than a decade
        const Axis axis{0.1, 1000, true, false, {}};
        QVERIFY(std::abs(axis.value(axis.unit(37)) - 37) < 1e-9);
    }

    void numbersFollowTheLocale() {
        QCOMPARE(valueText(1.23456), QStringLiteral("1.235"));
        QCOMPARE(valueText(std::nan("")), QStringLiteral("–"));
        QCOMPARE(valueText(2e-6), QStringLiteral("2·10⁻⁶"));
        QLocale::setDefault(QLocale(QLocale::German));
        QCOMPARE(valueText(1.23456), QStringLiteral("1,235"));
        QCOMPARE(valueText(12345), QStringLiteral("12.345"));
        QLocale::setDefault(QLocale(QLocale::English));
    }

    void stylesDifferWithoutColour() {
        for (const QPalette& palette : {paletteOf(Qt::white, Qt::black), paletteOf(QColor(30, 31, 34), Qt::white)}) {
            std::set<std::tuple<QRgb, int, int>> seen;
            for (int i = 0; i < 32; ++i) {
                const ModelStyle style = modelStyle(i, palette);
                QVERIFY(seen.emplace(style.color.rgb(), style.dash, style.marker).second);
                QVERIFY2(contrast(style.color, palette.color(QPalette::Base)) >= 2.9, qPrintable(style.color.name()));
                QVERIFY(style.marker >= 0 && style.marker < 4);
            }
            for (int i = 0; i < 3; ++i) QVERIFY(modelStyle(i, palette).marker != modelStyle(i + 1, palette).marker);
            const ChartTheme theme = chartTheme(palette, QFont());
            QVERIFY(contrast(theme.muted, theme.background) >= 4.4);
        }
        QVERIFY(!modelIcon(3, QPalette()).isNull());
        QVERIFY(modelStyle(-1, QPalette()).color.isValid());
    }

    void mapsRiseEvenly() {
        double before = -1;
        for (int i = 0; i <= 50; ++i) {
            const QColor c = sequentialColor(i / 50.0);
            const double grey = 0.2126 * c.redF() + 0.7152 * c.greenF() + 0.0722 * c.blueF();
            QVERIFY(grey > before);
            before = grey;
        }
        const QPalette palette = paletteOf(Qt::white, Qt::black);
        QVERIFY(divergingColor(-1, palette) != divergingColor(1, palette));
        QVERIFY(contrast(divergingColor(0, palette), Qt::white) < 1.3);
        QCOMPARE(sequentialColor(-5), sequentialColor(0));
    }

    void legendWrapsAndCounts() {
        const ChartTheme theme = chartTheme(QPalette(), QFont());
        std::vector<LegendEntry> entries;
        for (int i = 0; i < 40; ++i)
            entries.push_back({QStringLiteral("student number %1").arg(i), i, CurveKind::Main, true, false, 0});
        Legend legend;
        legend.layout(entries, QRectF(0, 0, 500, 400), theme, 3);
        QVERIFY(legend.height() <= 3 * (theme.line(theme.small) + 4));
        QCOMPARE(legend.at(QPointF(10, 5)), 0);
        QCOMPARE(legend.at(QPointF(10, 399)), -1);
        legend.layout({}, QRectF(0, 0, 500, 400), theme, 3);
        QCOMPARE(legend.height(), 0.0);
        legend.layout(entries, QRectF(0, 0, 20, 400), theme, 3);  // no room at all
    }

    void gapsInterruptCurves() {
        const Axis x{0, 10, false, false, {}}, y{0, 1, false, false, {}};
        std::vector<QPointF> points;
        for (int i = 0; i <= 10; ++i) points.emplace_back(i, i == 4 ? std::nan("") : 0.5);
        const auto runs = unitRuns(points, x, y);
        QCOMPARE(runs.size(), std::size_t{2});
        QCOMPARE(runs[0].size(), 4);
        QCOMPARE(runs[1].size(), 6);
        QCOMPARE(runs[0].first(), QPointF(0, 0.5));
        points.assign(1000, {1, std::nan("")});
        for (std::size_t i = 0; i < points.size(); i += 2) points[i].setY(0.5);
        QVERIFY(unitRuns(points, x, y).size() <= 64);
    }

    void farPointsAreCutOffWhereLinesCross() {
        const Axis x{0, 1, false, false, {}}, y{0, 1, false, false, {}};
        const auto runs = unitRuns({{-1e9, 0.5}, {0.25, 0.5}, {0.75, 1e12}, {1e9, 1e12}}, x, y);
        QCOMPARE(runs.size(), std::size_t{1});
        for (const QPointF& p : runs[0]) QVERIFY(std::abs(p.x()) < 2 && std::abs(p.y()) < 20);
        // The steep stretch leaves the picture where it did before.
        const QPointF a = runs[0][1], b = runs[0][2];
        QCOMPARE(a, QPointF(0.25, 0.5));
        QVERIFY(std::abs(b.x() - 0.25) < 1e-9);
    }
};

QTEST_MAIN(TestChartLooks)
#include "tst_chart_looks.moc"
