// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QMenu>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>
#include <cmath>
#include <random>
#include <set>

#include "core/base/error.h"
#include "ui/charts/chart_bench.h"
#include "ui/charts/line_canvas.h"

using namespace retort::ui;

namespace {

std::shared_ptr<SampleBuffer> line(int count, const std::function<double(int)>& y) {
    auto samples = std::make_shared<SampleBuffer>();
    for (int i = 0; i < count; ++i) samples->append(i, y(i));
    return samples;
}

Curve curve(const QString& id, int style, std::shared_ptr<const SampleBuffer> samples) {
    Curve made;
    made.id = id;
    made.name = id + QStringLiteral(", validation");
    made.style = style;
    made.samples = std::move(samples);
    return made;
}

/// A shown panel of 800 x 500 and its inside.
struct Shown {
    LineChartPanel panel;
    LineCanvas* canvas;
    Shown() : canvas(panel.findChild<LineCanvas*>()) {
        panel.resize(800, 500);
        panel.setTitle(QStringLiteral("Loss"));
        panel.setAxisTitles(QStringLiteral("epoch"), QStringLiteral("nats"));
        panel.show();
        static_cast<void>(QTest::qWaitForWindowExposed(&panel));
    }
    void set(std::vector<Curve> curves) {
        panel.setCurves(std::move(curves));
        panel.drawNow();
    }
    QPoint at(double u, double v) const {
        const QRectF plot = canvas->frame().plot;
        return QPointF(plot.left() + u * plot.width(), plot.bottom() - v * plot.height()).toPoint();
    }
    void move(const QPoint& to, Qt::MouseButtons buttons = Qt::NoButton) const {
        QMouseEvent event(QEvent::MouseMove, QPointF(to), QPointF(canvas->mapToGlobal(to)), Qt::NoButton, buttons,
                          Qt::NoModifier);
        QCoreApplication::sendEvent(canvas, &event);
    }
    void wheel(const QPoint& where, int turn, Qt::KeyboardModifiers keys = Qt::NoModifier) const {
        QWheelEvent event(QPointF(where), QPointF(canvas->mapToGlobal(where)), {}, QPoint(0, turn), Qt::NoButton, keys,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(canvas, &event);
    }
};

}  // namespace

class TestLineChartPanel : public QObject {
    Q_OBJECT

private slots:
    void pointsAreReplacedAndBounded() {
        Shown s;
        auto samples = line(200'000, [](int i) { return std::sin(i * 0.1) + (i == 77'777 ? 50 : 0); });
        s.set({curve(QStringLiteral("a"), 0, samples)});
        const int columns = static_cast<int>(s.canvas->frame().plot.width());
        QVERIFY(s.canvas->drawnPoints() > columns);
        QVERIFY(s.canvas->drawnPoints() <= 4 * columns + 2);
        QVERIFY(s.panel.view().bottom() > 50);  // the spike is in sight
        const int before = s.canvas->replaces();
        for (int i = 0; i < 10'000; ++i) samples->append(200'000 + i, 0);
        s.panel.drawNow();
        QCOMPARE(s.canvas->replaces(), before + 1);
        QVERIFY(s.canvas->drawnPoints() <= 4 * columns + 2);
    }

    /// Shades between the curve and its ground, which only antialiasing makes.
    static std::size_t shades(const QImage& image, const QRect& area) {
        std::set<QRgb> colours;
        for (int y = area.top(); y <= area.bottom(); ++y)
            for (int x = area.left(); x <= area.right(); ++x) colours.insert(image.pixel(x, y));
        return colours.size();
    }

    void denseCurvesAreThinOnTheScreenAndFineInFiles() {
        Shown s;
        const auto wave = [](int i) { return std::sin(i * 0.05); };
        const auto withoutMarkers = [&](int points) {
            Curve one = curve(QStringLiteral("a"), 0, line(points, wave));
            one.kind = CurveKind::Secondary;
            s.set({one});
        };
        withoutMarkers(5'000);
        const QRect plot = s.canvas->frame().plot.toRect();
        const std::size_t dense = shades(s.canvas->grab().toImage(), plot);
        const std::size_t file = shades(s.canvas->toImage(s.canvas->size(), 1), plot);
        withoutMarkers(100);
        const std::size_t few = shades(s.canvas->grab().toImage(), plot);
        QVERIFY2(dense < 8 && file > 20 && few > 20,
                 qPrintable(QStringLiteral("%1 %2 %3").arg(dense).arg(file).arg(few)));
    }

    void refreshesAreGathered() {
        Shown s;
        const auto samples = line(100, [](int i) { return i; });
        s.set({curve(QStringLiteral("a"), 0, samples)});
        const int before = s.canvas->replaces();
        samples->append(100, 7);
        for (int i = 0; i < 1000; ++i) s.panel.refresh();
        QTRY_VERIFY(s.canvas->replaces() > before);
        QTest::qWait(100);
        QCOMPARE(s.canvas->replaces(), before + 1);
    }

    /// What is drawn piece by piece looks like what is drawn at once: dense, sparse, dashed, smoothed and logarithmic
    /// curves, points that come seldom, and now and then axes that have to grow.
    void newsAreDrawnAloneAndLookTheSame_data() {
        QTest::addColumn<double>("smoothing");
        QTest::addColumn<bool>("logarithmic");
        QTest::addColumn<int>("most");  // pixels that may differ
        QTest::newRow("plain") << 0.0 << false << 150;
        QTest::newRow("smoothed") << 0.9 << false << 600;
        QTest::newRow("logarithmic") << 0.0 << true << 150;
    }

    void newsAreDrawnAloneAndLookTheSame() {
        QFETCH(double, smoothing);
        QFETCH(bool, logarithmic);
        QFETCH(int, most);
        std::mt19937 random(7);
        std::uniform_real_distribution<double> noise(-0.2, 0.2);
        const auto loss = [&](double at) { return 0.5 + 3 * std::exp(-at / 4000) + noise(random); };
        const auto training = line(10'000, loss);
        const auto validation = std::make_shared<SampleBuffer>(), dashed = std::make_shared<SampleBuffer>();
        const auto addEpoch = [&](int at) {
            validation->append(at, loss(at));
            dashed->append(at, 0.3 + loss(at));
        };
        for (int at = 500; at <= 10'000; at += 500) addEpoch(at);
        Curve noisy = curve(QStringLiteral("t"), 0, training);
        noisy.kind = CurveKind::Secondary;
        const std::vector<Curve> curves{curve(QStringLiteral("a"), 0, validation), noisy,
                                        curve(QStringLiteral("b"), 8, dashed)};
        Shown live, whole;
        for (Shown* s : {&live, &whole}) {
            s->panel.setGrowing(true);
            s->panel.setSmoothing(smoothing);
            s->panel.setLogarithmic(logarithmic);
            s->set(curves);
        }
        const int all = live.canvas->drawnPoints();
        int alone = 0;
        for (int at = 10'000; at < 14'000;) {
            for (int i = 0; i < 50; ++i, ++at) training->append(at, loss(at));
            if (at % 500 == 0) addEpoch(at);
            const int before = live.canvas->replaces();
            live.panel.refresh();
            QTRY_VERIFY(live.canvas->replaces() > before);
            if (live.canvas->drawnPoints() < all / 2) ++alone;
            whole.panel.drawNow();
            const QImage a = live.canvas->grab().toImage(), b = whole.canvas->grab().toImage();
            QCOMPARE(a.size(), b.size());
            int different = 0;
            for (int y = 4; y < a.height() - 4; ++y)  // but for the frame of what has the focus
                for (int x = 4; x < a.width() - 4; ++x) {
                    const QColor one = a.pixelColor(x, y), other = b.pixelColor(x, y);
                    const int apart =
                        std::max({std::abs(one.red() - other.red()), std::abs(one.green() - other.green()),
                                  std::abs(one.blue() - other.blue())});
                    different += apart > 60 ? 1 : 0;
                }
            // A smoothed line is gathered in wider columns, which begin elsewhere.
            QVERIFY2(different < most, qPrintable(QStringLiteral("%1 at %2").arg(different).arg(at)));
        }
        QVERIFY2(alone > 50, qPrintable(QString::number(alone)));
    }

    /// No room is left once nothing more will come, and a point that no axis has room for moves the axes.
    void growingAxesHaveRoom() {
        Shown s;
        const auto samples = line(101, [](int i) { return i * 0.01; });
        s.panel.setGrowing(true);
        s.set({curve(QStringLiteral("a"), 0, samples)});
        QCOMPARE(s.panel.view().left(), 0.0);
        QCOMPARE(s.panel.view().right(), 104.0);  // 13 eighths of 64
        for (int i = 101; i <= 104; ++i) samples->append(i, 0);
        QCOMPARE(s.panel.view().right(), 104.0);
        samples->append(105, 0);
        QCOMPARE(s.panel.view().right(), 112.0);
        QVERIFY(s.panel.following());
        s.panel.setGrowing(false);
        QCOMPARE(s.panel.view().right(), 105.0);
    }

    void hiddenPanelsWait() {
        Shown s;
        s.set({curve(QStringLiteral("a"), 0, line(100, [](int i) { return i; }))});
        s.panel.hide();
        const int before = s.canvas->replaces();
        s.panel.refresh();
        QTest::qWait(100);
        QCOMPARE(s.canvas->replaces(), before);
        s.panel.show();
        QTRY_VERIFY(s.canvas->replaces() > before);
    }

    void followsUntilZoomedAndFits() {
        Shown s;
        auto samples = line(101, [](int i) { return i * 0.01; });
        s.set({curve(QStringLiteral("a"), 0, samples)});
        QVERIFY(s.panel.following());
        QCOMPARE(s.panel.view().left(), 0.0);
        QCOMPARE(s.panel.view().right(), 100.0);
        samples->append(200, 2);
        QCOMPARE(s.panel.view().right(), 200.0);
        QSignalSpy changed(&s.panel, &LineChartPanel::viewChanged);
        QTest::keyClick(s.canvas, Qt::Key_Plus);
        QVERIFY(!s.panel.following());
        QCOMPARE(changed.size(), 1);
        const QRectF zoomed = s.panel.view();
        QVERIFY(zoomed.width() < 200);
        samples->append(400, 2);
        QCOMPARE(s.panel.view().right(), zoomed.right());
        QTest::keyClick(s.canvas, Qt::Key_Right);
        QVERIFY(s.panel.view().left() > zoomed.left());
        QTest::keyClick(s.canvas, Qt::Key_Left);
        QVERIFY(std::abs(s.panel.view().left() - zoomed.left()) < 1e-9);
        QTest::keyClick(s.canvas, Qt::Key_Home);
        QVERIFY(s.panel.following());
        QCOMPARE(s.panel.view().right(), 400.0);
        QTest::keyClick(s.canvas, Qt::Key_Plus);
        QTest::keyClick(s.canvas, Qt::Key_Escape);
        QVERIFY(s.panel.following());
        QTest::keyClick(s.canvas, Qt::Key_Plus);
        for (int i = 0; i < 20; ++i) QTest::keyClick(s.canvas, Qt::Key_Minus);
        QVERIFY(s.panel.following());  // all in sight again
        s.panel.setView(QRectF(10, 0.2, 20, 0.5));
        QCOMPARE(s.panel.view(), QRectF(10, 0.2, 20, 0.5));
        s.panel.fit();
        QVERIFY(s.panel.following());
    }

    void mouseZoomsAndPans() {
        Shown s;
        s.set({curve(QStringLiteral("a"), 0, line(101, [](int i) { return i; }))});
        const QRectF whole = s.panel.view();
        const double under = s.canvas->frame().toValue(s.at(0.25, 0.5)).x();
        s.wheel(s.at(0.25, 0.5), 240);
        s.panel.drawNow();
        QVERIFY(s.panel.view().width() < whole.width());
        QVERIFY(std::abs(s.canvas->frame().toValue(s.at(0.25, 0.5)).x() - under) <
                0.5);  // the value under the pointer stays
        QTest::mouseDClick(s.canvas, Qt::LeftButton, {}, s.at(0.5, 0.9));
        QVERIFY(s.panel.following());
        s.wheel(s.at(0.5, 0.5), 240, Qt::ControlModifier);
        QCOMPARE(s.panel.view().width(), whole.width());
        QVERIFY(s.panel.view().height() < whole.height());
        s.panel.fit();
        s.panel.drawNow();
        QTest::mousePress(s.canvas, Qt::LeftButton, {}, s.at(0.2, 0.2));
        s.move(s.at(0.4, 0.6), Qt::LeftButton);
        QTest::mouseRelease(s.canvas, Qt::LeftButton, {}, s.at(0.6, 0.8));
        const QRectF band = s.panel.view();
        QVERIFY(std::abs(band.left() - 20) < 1 && std::abs(band.right() - 60) < 1);
        s.panel.drawNow();
        QTest::mousePress(s.canvas, Qt::MiddleButton, {}, s.at(0.5, 0.5));
        s.move(s.at(0.75, 0.5), Qt::MiddleButton);
        QTest::mouseRelease(s.canvas, Qt::MiddleButton, {}, s.at(0.75, 0.5));
        QVERIFY(std::abs(s.panel.view().left() - (band.left() - band.width() / 4)) < 1);
        QVERIFY(std::abs(s.panel.view().width() - band.width()) < 1e-6);
    }

    void logarithmLeavesOutWhatItCannotShow() {
        Shown s;
        s.set({curve(QStringLiteral("a"), 0, line(100, [](int i) {
                         return i == 50 ? 0 : i == 60 ? -1 : std::pow(10, -i / 30.0);
                     }))});
        s.panel.setLogarithmic(true);
        s.panel.drawNow();
        QVERIFY(s.panel.view().top() > 0);
        QVERIFY(s.panel.view().top() < std::pow(10, -99 / 30.0));
        QVERIFY(s.canvas->frame().y.logarithmic);
        QCOMPARE(s.canvas->drawnPoints(), 98);
        const QImage with = s.panel.toImage(QSize(600, 300));
        s.set({curve(QStringLiteral("a"), 0, line(100, [](int) { return -1; }))});
        QVERIFY(s.panel.view().top() > 0);  // nothing to show is no reason to fall over
        QVERIFY(with != s.panel.toImage(QSize(600, 300)));
    }

    void hugeAndBrokenValuesAreDrawn() {
        Shown s;
        s.set({curve(QStringLiteral("a"), 9, line(50, [](int i) {
                         return i % 7 == 0 ? INFINITY : i % 5 == 0 ? std::nan("") : 1e300 * (i - 25);
                     }))});
        QVERIFY(!s.panel.toImage(QSize(300, 200)).isNull());
        s.panel.setView(QRectF(3, 0, 1e-6, 1e-6));  // far below the values
        s.panel.drawNow();
        s.set({curve(QStringLiteral("a"), 0, line(3, [](int) { return std::nan(""); }))});
        s.panel.fit();
        s.panel.drawNow();
        s.set(
            {curve(QStringLiteral("a"), 0, nullptr), curve(QStringLiteral("b"), 0, std::make_shared<SampleBuffer>())});
        s.set({curve(QStringLiteral("a"), 0, line(1, [](int) { return 3; }))});
        QVERIFY(s.panel.view().width() > 0 && s.panel.view().height() > 0);
    }

    void crosshairNamesTheNearestPoints() {
        Shown s;
        s.set({curve(QStringLiteral("a"), 0, line(11, [](int i) { return i; })),
               curve(QStringLiteral("b"), 1, line(6, [](int i) { return 2 * i; }))});
        QSignalSpy moved(&s.panel, &LineChartPanel::crosshairMoved);
        s.move(s.at(0.72, 0.5));
        QCOMPARE(moved.size(), 1);
        const double x = moved[0][0].toDouble();
        QVERIFY(std::abs(x - 7.2) < 0.1);
        const auto near = s.canvas->nearest(x);
        QCOMPARE(near.size(), std::size_t{2});
        QCOMPARE(near[0].x, 7.0);
        QCOMPARE(near[0].y, 7.0);
        QCOMPARE(near[1].x, 5.0);
        QCOMPARE(near[1].y, 10.0);
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(s.canvas, &leave);
        QVERIFY(std::isnan(moved.last()[0].toDouble()));
        const QImage without = s.canvas->grab().toImage();
        s.panel.setCrosshair(4);
        QCOMPARE(moved.size(), 2);  // what came from outside is not told back
        QVERIFY(s.canvas->grab().toImage() != without);
        QTest::keyClick(s.canvas, Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(moved.last()[0].toDouble(), 5.0);
    }

    void clicksNameCurves() {
        Shown s;
        s.set({curve(QStringLiteral("a"), 0, line(11, [](int) { return 1; })),
               curve(QStringLiteral("b"), 1, line(11, [](int) { return 2; }))});
        QSignalSpy clicked(&s.panel, &LineChartPanel::curveClicked);
        QTest::mouseClick(s.canvas, Qt::LeftButton, {}, s.canvas->frame().toScreen(5, 2).toPoint());
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(clicked[0][0].toString(), QStringLiteral("b"));
        QTest::mouseClick(s.canvas, Qt::LeftButton, {}, s.canvas->frame().toScreen(5, 1.5).toPoint());
        QCOMPARE(clicked.size(), 1);
        // In the legend the line is one thing, the name another.
        QSignalSpy coloured(&s.panel, &LineChartPanel::colourClicked);
        for (int x = 20; clicked.size() == 1 && x < 60; x += 4) {
            QTest::mouseClick(s.canvas, Qt::LeftButton, {},
                              QPoint(x, static_cast<int>(s.canvas->frame().plot.top()) - 20));
        }
        QVERIFY(!coloured.isEmpty());
        QCOMPARE(coloured[0][0].toString(), QStringLiteral("a"));
        QCOMPARE(clicked.size(), 2);
        QCOMPARE(clicked[1][0].toString(), QStringLiteral("a"));
    }

    void plotsOneOverTheOtherBeginTogether() {
        Shown small, large;
        small.set({curve(QStringLiteral("a"), 0, line(11, [](int i) { return i * 0.1; }))});
        large.set({curve(QStringLiteral("a"), 0, line(11, [](int i) { return 1000 * (i + 1); }))});
        QVERIFY(small.panel.leftNeeded() < large.panel.leftNeeded());
        small.panel.setLeastLeft(large.panel.leftNeeded());
        small.panel.drawNow();
        QCOMPARE(small.canvas->frame().plot.left(), large.canvas->frame().plot.left());
        QVERIFY(small.panel.leftNeeded() < large.panel.leftNeeded());
    }

    void filesHoldEverything() {
        Shown s;
        auto samples = line(5000, [](int i) { return 1.0 / (i + 3); });
        Curve hidden = curve(QStringLiteral("b"), 1, line(7, [](int i) { return i; }));
        hidden.visible = false;
        s.set({curve(QStringLiteral("a"), 0, samples), hidden});
        const QTemporaryDir folder;
        const QString base = folder.filePath(QStringLiteral("chart."));
        for (const QString& ending : {QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("csv")})
            s.panel.saveTo(base + ending);
        const QImage png(base + QStringLiteral("png"));
        QVERIFY(png.width() >= 1200);
        QFile svg(base + QStringLiteral("svg"));
        QVERIFY(svg.open(QIODevice::ReadOnly));
        const QByteArray drawing = svg.readAll();
        QVERIFY(drawing.contains("<svg") && drawing.contains("polyline"));
        QFile csv(base + QStringLiteral("csv"));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = csv.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), 1 + 5000 + 7);
        for (int i = 0; i < 5000; ++i) {
            const QByteArray& row = lines[i + 1];
            QVERIFY(row.startsWith("\"a, validation\","));
            QCOMPARE(row.mid(row.lastIndexOf(',') + 1).toDouble(), samples->y(static_cast<std::size_t>(i)));
        }
        QVERIFY_EXCEPTION_THROWN(s.panel.saveTo(folder.filePath(QStringLiteral("no/such/folder.csv"))), retort::Error);
        QVERIFY_EXCEPTION_THROWN(s.panel.saveTo(folder.filePath(QStringLiteral("chart.gif"))), retort::Error);
        s.panel.saveSvg(folder.filePath(QStringLiteral("other.svg")));
        QVERIFY(QFile::exists(folder.filePath(QStringLiteral("other.svg"))));
        QVERIFY(!drawing.contains("nan") && !drawing.contains("inf"));
    }

    void figuresAreWrittenBesideTheWindow() {
        auto samples = line(200'000, [](int i) { return std::sin(i * 0.1); });
        const TextSource text = lineCsv({curve(QStringLiteral("a"), 0, samples)});
        QByteArray whole;
        text([&whole](const QByteArray& part) {
            whole += part;
            return true;
        });
        const QTemporaryDir folder;
        const QString name = folder.filePath(QStringLiteral("figures.csv"));
        FiguresFile file(name, text, nullptr);
        QSignalSpy ended(&file, &FiguresFile::ended);
        for (int i = 0; i < 200'000; ++i) samples->append(300'000 + i, 0);  // what comes later is not in it
        QVERIFY(ended.wait());
        QVERIFY(!file.error());
        QCOMPARE(file.written(), whole.size());
        QFile written(name);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), whole);
        QCOMPARE(whole.count('\n'), 200'001);

        FiguresFile nowhere(folder.filePath(QStringLiteral("no/such/folder.csv")), text, nullptr);
        QSignalSpy failed(&nowhere, &FiguresFile::ended);
        QVERIFY(failed.wait());
        QVERIFY(nowhere.error().has_value());

        // One that is given up leaves nothing behind.
        const QString endless = folder.filePath(QStringLiteral("endless.csv"));
        {
            const FiguresFile givenUp(
                endless,
                [](const TextSink& sink) {
                    while (sink("1,2,3\n")) continue;
                },
                nullptr);
            QTRY_VERIFY(givenUp.written() > 0);
        }
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("figures.csv")});
    }

    void theTableHasTheSamples() {
        Shown s;
        auto a = line(10, [](int i) { return i * 0.5; });
        auto b = std::make_shared<SampleBuffer>();
        for (const double x : {2.0, 4.0, 4.0, 20.0}) b->append(x, -x);
        s.set({curve(QStringLiteral("a"), 0, a), curve(QStringLiteral("b"), 1, b)});
        s.canvas->setFocus();
        QTest::keyClick(s.canvas, Qt::Key_T);
        auto* table = s.panel.findChild<QTableView*>();
        QVERIFY(table->isVisible());
        QVERIFY(!table->accessibleName().isEmpty());
        QAbstractItemModelTester tester(table->model());
        const QAbstractItemModel& model = *table->model();
        QCOMPARE(model.columnCount(), 3);
        QCOMPARE(model.rowCount(), 12);  // ten, one more at 4, one at 20
        std::vector<QPointF> seenA, seenB;
        for (int r = 0; r < model.rowCount(); ++r) {
            const double x = model.index(r, 0).data(Qt::EditRole).toDouble();
            const QVariant ya = model.index(r, 1).data(Qt::EditRole), yb = model.index(r, 2).data(Qt::EditRole);
            if (ya.isValid()) seenA.emplace_back(x, ya.toDouble());
            if (yb.isValid()) seenB.emplace_back(x, yb.toDouble());
        }
        QCOMPARE(seenA.size(), a->size());
        QCOMPARE(seenB.size(), b->size());
        for (std::size_t i = 0; i < seenA.size(); ++i) QCOMPARE(seenA[i], QPointF(a->x(i), a->y(i)));
        for (std::size_t i = 0; i < seenB.size(); ++i) QCOMPARE(seenB[i], QPointF(b->x(i), b->y(i)));
        a->append(30, 1);
        s.panel.refresh();
        QTRY_COMPARE(model.rowCount(), 13);
        table->selectAll();
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 12);
        QTest::keyClick(table, Qt::Key_T);
        QVERIFY(s.canvas->isVisible());
    }

    void menuOffersAll() {
        Shown s;
        s.set({curve(QStringLiteral("a"), 0, line(10, [](int i) { return i; }))});
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(50, 50), s.canvas->mapToGlobal(QPoint(50, 50)));
        QCoreApplication::sendEvent(s.canvas, &event);
        auto* menu = s.panel.findChild<QMenu*>(QStringLiteral("chartMenu"));
        QVERIFY(menu);
        int entries = 0;
        for (const QAction* action : menu->actions()) entries += action->isSeparator() ? 0 : 1;
        QCOMPARE(entries, 5);
        for (QAction* action : menu->actions()) {
            if (action->isCheckable()) action->trigger();
        }
        menu->close();
        QVERIFY(s.panel.findChild<QTableView*>()->isVisible());
        QTest::keyClick(s.panel.findChild<QTableView*>(), Qt::Key_Escape);
        QTest::keyClick(s.canvas, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(!QGuiApplication::clipboard()->image().isNull());
    }

    void looksFollowThePalette() {
        Shown s;
        s.set({curve(QStringLiteral("a"), 0, line(10, [](int i) { return i; }))});
        const auto corner = [&s] { return s.canvas->grab().toImage().pixelColor(10, s.canvas->height() / 2); };
        QPalette palette = s.panel.palette();
        palette.setColor(QPalette::Base, Qt::white);
        s.panel.setPalette(palette);
        QTRY_COMPARE(corner(), QColor(Qt::white));
        palette.setColor(QPalette::Base, QColor(30, 31, 34));
        palette.setColor(QPalette::Text, Qt::white);
        s.panel.setPalette(palette);
        QTRY_COMPARE(corner(), QColor(30, 31, 34));
    }

    void tellsWhatItShows() {
        Shown s;
        s.panel.setEmptyText(QStringLiteral("Nothing yet"));
        s.panel.drawNow();
        QCOMPARE(s.panel.accessibleName(), QStringLiteral("Loss"));
        QCOMPARE(s.canvas->accessibleName(), QStringLiteral("Loss"));
        QVERIFY(!s.canvas->accessibleDescription().isEmpty());
        QCOMPARE(s.panel.focusProxy(), s.canvas);
        s.set({curve(QStringLiteral("a"), 0, line(10, [](int i) { return i * 0.125; }))});
        const QString text = s.canvas->accessibleDescription();
        QVERIFY2(text.contains(QStringLiteral("Loss")) && text.contains(QStringLiteral("a, validation")),
                 qPrintable(text));
        QVERIFY2(text.contains(QLocale().toString(1.125, 'f', 3)), qPrintable(text));
    }

    void smoothingKeepsTheRawLine() {
        Shown s;
        s.set({curve(QStringLiteral("a"), 0, line(400, [](int i) { return i % 2; }))});
        s.panel.setSmoothing(0.9);
        s.panel.drawNow();
        QVERIFY(s.panel.view().top() <= 0 && s.panel.view().bottom() >= 1);  // the raw line stays in sight
        const auto near = s.canvas->nearest(300);
        QCOMPARE(near[0].raw, 0.0);
        QVERIFY(std::abs(near[0].y - 0.5) < 0.1);
    }

    void benchMeasuresFourSizes() {
        const auto timings = benchRefresh();
        QCOMPARE(timings.size(), std::size_t{4});
        QCOMPARE(timings.back().points, std::size_t{1'000'000});
        for (const RefreshTiming& timing : timings) {
            QCOMPARE(timing.series, 20);
            QVERIFY(timing.milliseconds > 0);
        }
    }
};

QTEST_MAIN(TestLineChartPanel)
#include "tst_line_chart_panel.moc"
