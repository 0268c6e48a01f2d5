// SPDX-License-Identifier: GPL-3.0-or-later
#undef QT_NO_CAST_FROM_ASCII  // plain texts keep the tables below readable
#undef QT_NO_CAST_TO_ASCII
#include "ui/forms/strip.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtTest>

#include "ui/forms/field_status.h"
#include "ui/forms/icons.h"

using namespace retort::ui;

class TestStrip : public QObject {
    Q_OBJECT

private slots:
    void showsAndCloses() {
        QWidget window;
        auto* layout = new QVBoxLayout(&window);
        auto* strip = new Strip(&window);
        layout->addWidget(strip);
        window.show();
        QVERIFY(strip->isHidden());
        QSignalSpy closed(strip, &Strip::closed), action(strip, &Strip::actionTriggered);
        strip->showMessage(Strip::Kind::Error, "The <b>file</b> is gone.", "&Look again");
        QVERIFY(strip->isVisible());
        QCOMPARE(strip->text(), "The <b>file</b> is gone.");
        QVERIFY(strip->accessibleName().contains("Error"));
        auto* button = strip->findChild<QPushButton*>("strip.action");
        QVERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(action.count(), 1);
        QVERIFY(strip->isVisible());
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Escape);
        QVERIFY(strip->isHidden());
        QCOMPARE(closed.count(), 1);

        strip->showMessage(Strip::Kind::Info, "Saved.");
        QVERIFY(button->isHidden());
        QTest::mouseClick(strip->findChild<QToolButton*>("strip.close"), Qt::LeftButton);
        QVERIFY(strip->isHidden());
        QCOMPARE(closed.count(), 2);

        strip->setClosable(false);
        strip->showMessage(Strip::Kind::Warning, "Stays.", "Mend");
        QTest::keyClick(button, Qt::Key_Escape);
        QVERIFY(strip->isVisible());
        strip->clear();
        QVERIFY(strip->isHidden());
        QCOMPARE(closed.count(), 2);
    }

    void statusOpensItsEvidence() {
        FieldStatus status;
        status.resize(120, 24);
        status.show();
        QCOMPARE(status.focusPolicy(), Qt::NoFocus);
        status.showEvidence();
        QVERIFY(QApplication::activePopupWidget() == nullptr);
        status.setStatus(FieldStatus::State::Warning, "3 utterances without alignment", "data/train/feats.scp:17 <x>");
        QCOMPARE(status.focusPolicy(), Qt::StrongFocus);
        QVERIFY(status.accessibleName().contains("Warning"));
        QVERIFY(status.toolTip().contains("feats.scp:17 &lt;x&gt;"));
        for (const int key : {int{Qt::Key_Return}, int{Qt::Key_Space}, 0}) {
            if (key != 0)
                QTest::keyClick(&status, static_cast<Qt::Key>(key));
            else
                QTest::mouseClick(&status, Qt::LeftButton);
            auto* popup = status.findChild<QFrame*>("evidence");
            QVERIFY(popup != nullptr && popup->isVisible());
            QCOMPARE(popup->findChild<QPlainTextEdit*>("evidence.text")->toPlainText(), "data/train/feats.scp:17 <x>");
            QGuiApplication::clipboard()->clear();
            QTest::mouseClick(popup->findChild<QPushButton*>("evidence.copy"), Qt::LeftButton);
            QCOMPARE(QGuiApplication::clipboard()->text(), "data/train/feats.scp:17 <x>");
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            QVERIFY(status.findChild<QFrame*>("evidence") == nullptr);
        }
        status.setStatus(FieldStatus::State::Warning, "3 utterances", "evidence");
        status.showEvidence();
        QTest::keyClick(status.findChild<QPlainTextEdit*>("evidence.text"), Qt::Key_Escape);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(status.findChild<QFrame*>("evidence") == nullptr);
        status.clear();
        QCOMPARE(status.focusPolicy(), Qt::NoFocus);
        QVERIFY(status.toolTip().isEmpty());
    }

    void iconsAreDrawnAndFollowThePalette() {
        QPalette light, dark;
        light.setColor(QPalette::WindowText, Qt::black);
        dark.setColor(QPalette::WindowText, Qt::white);
        light.setColor(QPalette::Disabled, QPalette::WindowText, Qt::gray);
        QSet<QByteArray> seen;
        for (int i = 0; i < iconCount; ++i) {
            const auto bytes = [&](const QPalette& palette, int side, QIcon::Mode mode) {
                const QImage image = icon(static_cast<IconName>(i), palette)
                                         .pixmap(QSize(side, side), 1.0, mode)
                                         .toImage()
                                         .convertToFormat(QImage::Format_ARGB32);
                return QByteArray(reinterpret_cast<const char*>(image.constBits()), image.sizeInBytes());
            };
            const QByteArray drawn = bytes(light, 24, QIcon::Normal);
            QVERIFY2(drawn.count('\0') < drawn.size(), qPrintable(QString::number(i)));
            QVERIFY2(!seen.contains(drawn), qPrintable(QString::number(i)));
            seen.insert(drawn);
            QVERIFY(drawn != bytes(dark, 24, QIcon::Normal));
            QVERIFY(drawn != bytes(light, 24, QIcon::Disabled));
            // Within its square: nothing is cut off at the edge.
            const QImage image = icon(static_cast<IconName>(i), light).pixmap(QSize(24, 24), 2.0).toImage();
            QCOMPARE(image.width(), 48);
            for (int k = 0; k < image.width(); ++k) {
                QCOMPARE(qAlpha(image.pixel(k, 0)) + qAlpha(image.pixel(k, 47)), 0);
                QCOMPARE(qAlpha(image.pixel(0, k)) + qAlpha(image.pixel(47, k)), 0);
            }
        }
    }

    void tonesCanBeRead() {
        const auto luminance = [](const QColor& c) {
            const auto linear = [](double x) { return x <= 0.03928 ? x / 12.92 : std::pow((x + 0.055) / 1.055, 2.4); };
            return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
        };
        for (const QColor& ground :
             {QColor(0xef, 0xef, 0xef), QColor(Qt::white), QColor(0x35, 0x35, 0x35), QColor(0x20, 0x20, 0x20)}) {
            QPalette palette(ground);
            palette.setColor(QPalette::Window, ground);
            for (const Tone tone : {Tone::Good, Tone::Warning, Tone::Bad}) {
                const double a = luminance(toneColour(tone, palette)), b = luminance(ground);
                const double contrast = (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
                QVERIFY2(
                    contrast >= 4.5,
                    qPrintable(QString("%1 on %2: %3").arg(static_cast<int>(tone)).arg(ground.name()).arg(contrast)));
            }
        }
    }

    void pictures() {
        const QString folder = qEnvironmentVariable("RETORT_PICTURES");
        if (folder.isEmpty()) QSKIP("set RETORT_PICTURES to a folder to look at strips, states and icons");
        const QPalette before = QApplication::palette();
        for (const bool night : {false, true}) {
            QPalette palette = before;
            if (night) {
                palette = QPalette(QColor(0x38, 0x38, 0x38), QColor(0x2b, 0x2b, 0x2b));
                palette.setColor(QPalette::Base, QColor(0x20, 0x20, 0x20));
            }
            QApplication::setPalette(palette);
            QWidget window;
            auto* layout = new QVBoxLayout(&window);
            for (const auto kind : {Strip::Kind::Info, Strip::Kind::Warning, Strip::Kind::Error}) {
                auto* strip = new Strip(&window);
                layout->addWidget(strip);
                strip->showMessage(
                    kind, "Training stopped after epoch 7: the disk is full. Free some space, then resume the run.",
                    "Resume");
            }
            for (const auto state : {FieldStatus::State::Unknown, FieldStatus::State::Checking,
                                     FieldStatus::State::Good, FieldStatus::State::Warning, FieldStatus::State::Bad}) {
                auto* status = new FieldStatus(&window);
                status->setStatus(
                    state, "data/train: 449 utterances, 1.2 hours, 40 dimensions and quite a few more words than fit",
                    state == FieldStatus::State::Bad ? "feats.scp:3" : "");
                layout->addWidget(status);
            }
            for (const int side : {16, 24}) {
                auto* row = new QHBoxLayout;
                for (int i = 0; i < iconCount; ++i) {
                    auto* button = new QToolButton(&window);
                    button->setIconSize({side, side});
                    button->setIcon(icon(static_cast<IconName>(i), window.palette()));
                    button->setEnabled(i % 5 != 4);
                    button->setAutoRaise(true);
                    row->addWidget(button);
                }
                layout->addLayout(row);
            }
            window.resize(900, 320);
            window.grab().save(folder + (night ? "/strip-dark.png" : "/strip-light.png"));
        }
        QApplication::setPalette(before);
    }
};

QTEST_MAIN(TestStrip)
#include "tst_strip.moc"
