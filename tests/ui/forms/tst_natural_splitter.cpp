// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/natural_splitter.h"

#include <QWidget>
#include <QtTest>
#include <memory>

using namespace retort::ui;

namespace {

std::unique_ptr<NaturalSplitter> make(int pane = 0) {
    auto splitter = std::make_unique<NaturalSplitter>(Qt::Vertical, pane, 0.5);
    splitter->addWidget(new QWidget);
    splitter->addWidget(new QWidget);
    splitter->setHandleWidth(8);
    splitter->resize(300, 608);
    splitter->show();
    return splitter;
}

/// Draws the handle down by `pixels`, as a hand does.
void draw(NaturalSplitter& splitter, int pixels) {
    QSplitterHandle* const handle = splitter.handle(1);
    const QPoint at = handle->rect().center();
    QTest::mousePress(handle, Qt::LeftButton, {}, at);
    QTest::mouseMove(handle, at + QPoint(0, pixels));
    QTest::mouseRelease(handle, Qt::LeftButton, {}, at + QPoint(0, pixels));
}

}  // namespace

class TestNaturalSplitter : public QObject {
    Q_OBJECT

private slots:
    void onePaneGetsWhatItNeedsAndTheOtherTheRest() {
        const auto splitter = make();
        splitter->setNaturalSize(100);
        QCOMPARE(splitter->sizes(), (QList<int>{100, 500}));
        splitter->resize(300, 1008);
        QCOMPARE(splitter->sizes(), (QList<int>{100, 900}));
        splitter->setNaturalSize(5000);
        QCOMPARE(splitter->sizes(), (QList<int>{500, 500}));  // but no more than its share
        const auto other = make(1);
        other->setNaturalSize(100);
        QCOMPARE(other->sizes(), (QList<int>{500, 100}));
    }

    void whatTheUserHasDrawnStays() {
        const auto splitter = make();
        splitter->setNaturalSize(100);
        QVERIFY(splitter->saveChoice().isEmpty());
        draw(*splitter, 60);
        QCOMPARE(splitter->sizes(), (QList<int>{160, 440}));
        splitter->setNaturalSize(200);
        QCOMPARE(splitter->sizes(), (QList<int>{160, 440}));

        const auto again = make();
        again->restoreChoice(splitter->saveChoice());
        again->setNaturalSize(200);
        QCOMPARE(again->sizes(), (QList<int>{160, 440}));
        again->restoreChoice({});  // nothing was chosen in that session
        QCOMPARE(again->sizes(), (QList<int>{160, 440}));
    }
};

QTEST_MAIN(TestNaturalSplitter)
#include "tst_natural_splitter.moc"
