// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHBoxLayout>
#include <QTest>

#include "ui/forms/line_text.h"

using namespace retort::ui;

namespace {

/// Counts how often its layout is asked to be done again.
class Window : public QWidget {
public:
    int layouts = 0;

protected:
    bool event(QEvent* event) override {
        if (event->type() == QEvent::LayoutRequest) ++layouts;
        return QWidget::event(event);
    }
};

}  // namespace

class TestLineText : public QObject {
    Q_OBJECT

private slots:
    void aNewTextIsShownWithoutANewLayout() {
        Window window;
        auto* line = new LineText(&window);
        auto* layout = new QHBoxLayout(&window);
        layout->addWidget(line, 1);
        window.resize(300, 40);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCoreApplication::processEvents();
        window.layouts = 0;
        const QImage before = line->grab().toImage();
        line->setText(QStringLiteral("epoch 3/40, 81,000 frames/s"));
        QCoreApplication::processEvents();
        QCOMPARE(window.layouts, 0);
        QVERIFY(line->grab().toImage() != before);
        QCOMPARE(line->accessibleName(), line->text());
        QCOMPARE(line->toolTip(), line->text());
    }

    void aLongTextEndsWithinItsRoom() {
        LineText line;
        line.resize(120, line.sizeHint().height());
        line.setText(QString(30, u'm'));
        const QImage cut = line.grab().toImage();
        line.setText(QString(300, u'm'));
        QCOMPARE(line.grab().toImage(), cut);  // both end in …
        QVERIFY(line.minimumSizeHint().width() < 200);
    }
};

QTEST_MAIN(TestLineText)
#include "tst_line_text.moc"
