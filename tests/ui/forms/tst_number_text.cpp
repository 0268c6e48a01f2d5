// SPDX-License-Identifier: GPL-3.0-or-later
#undef QT_NO_CAST_FROM_ASCII  // plain texts keep the tables below readable
#undef QT_NO_CAST_TO_ASCII
#include "ui/forms/number_text.h"

#include <QtTest>
#include <cmath>
#include <limits>

#include "core/base/random.h"
#include "ui/forms/list_text.h"

using namespace retort;
using namespace retort::ui;

namespace {
const QLocale english(QLocale::English, QLocale::UnitedStates), german(QLocale::German), french(QLocale::French);
}

class TestNumberText : public QObject {
    Q_OBJECT

private slots:
    void shortest_data() {
        QTest::addColumn<double>("number");
        QTest::addColumn<QString>("text");
        const auto row = [](double number, const char* text) { QTest::newRow(text) << number << text; };
        row(0.08, "0.08");
        row(1e-8, "1e-8");
        row(0.1 + 0.2, "0.30000000000000004");
        row(0, "0");
        row(-0.0, "0 again");
        row(1, "1");
        row(256, "256");
        row(1e6, "1000000");
        row(1.5e21, "1.5e21");
        row(0.0025, "0.0025");
        row(0.00015, "0.00015");
        row(1.5e-5, "1.5e-5");
        row(-3.25, "-3.25");
        row(5e-324, "5e-324");
        row(std::numeric_limits<double>::max(), "1.7976931348623157e308");
    }

    void shortest() {
        QFETCH(double, number);
        QFETCH(QString, text);
        QCOMPARE(numberText(number, english), text.section(' ', 0, 0));
        QCOMPARE(numberText(number, german), text.section(' ', 0, 0).replace('.', ','));
    }

    void readsBackExactly() {
        Random random(3);
        for (const QLocale& locale :
             {english, german, french, QLocale(QLocale::Japanese), QLocale(QLocale::Arabic, QLocale::Egypt)}) {
            for (int i = 0; i < 2000; ++i) {
                const double number = random.normal() * std::pow(10.0, 60 * random.normal());
                const auto read = parseNumber(numberText(number, locale), locale);
                QVERIFY2(read && *read == number, qPrintable(numberText(number, locale)));
            }
        }
    }

    void numbers_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<bool>("good");
        QTest::addColumn<double>("number");
        const auto row = [](const char* text, const QLocale& locale, double number) {
            QTest::addRow("%s %s", text, qPrintable(locale.name())) << text << locale << !std::isnan(number) << number;
        };
        const double no = std::nan("");
        row(" 0.5 ", english, 0.5);
        row("+.5", english, 0.5);
        row("1E-3", english, 0.001);
        row("\u2212"
            "2",
            english, -2);
        row("1,5", english, no);  // would be fifteen or one and a half
        row("1,5", german, 1.5);
        row("0.125", german, 0.125);  // as papers write it; never 125
        row("1.234,5", german, no);
        row("0,125", french, 0.125);
        row("", english, no);
        row("-", english, no);
        row("1e", english, no);
        row("1 2", english, no);
        row("nan", english, no);
        row("inf", english, no);
        row("1e999", english, no);
        row("0x10", english, no);
        row("1..2", english, no);
    }

    void numbers() {
        QFETCH(QString, text);
        QFETCH(QLocale, locale);
        QFETCH(bool, good);
        QFETCH(double, number);
        const auto read = parseNumber(text, locale);
        QCOMPARE(read.has_value(), good);
        if (good) QCOMPARE(*read, number);
    }

    void wholeNumbers() {
        QCOMPARE(parseInteger("1,024", english).value_or(-1), 1024);
        QCOMPARE(parseInteger("1.024", german).value_or(-1), 1024);
        QCOMPARE(parseInteger(QString("1") + QChar(0x202f) + "024", french).value_or(-1), 1024);
        QCOMPARE(parseInteger(" 12 ", english).value_or(-1), 12);
        QCOMPARE(parseInteger("9007199254740992", english).value_or(-1), 9007199254740992);
        for (const char* bad : {"", "1.5", "1,02", "x", "9223372036854775808", "1e3", "--1"})
            QVERIFY2(!parseInteger(bad, english), bad);
    }

    void steps() {
        QStringList up, down;
        double x = 0.07;
        for (int i = 0; i < 6; ++i) up << numberText(x = stepped(x, true, 0.1), english);
        QCOMPARE(up.join(' '), "0.08 0.09 0.1 0.2 0.3 0.4");
        x = 1.5;
        for (int i = 0; i < 4; ++i) down << numberText(x = stepped(x, false, 0.1), english);
        QCOMPARE(down.join(' '), "1 0.9 0.8 0.7");
        QCOMPARE(stepped(0, true, 0.1), 0.1);
        QCOMPARE(stepped(0.1, false, 0.1), 0.0);
        QCOMPARE(stepped(1e-8, true, 1e-4), 2e-8);
        QCOMPARE(stepped(-2, true, 1), -1.0);
        // A hundred steps up and down again.
        double y = 0.001;
        for (int i = 0; i < 100; ++i) y = stepped(y, true, 1e-9);
        for (int i = 0; i < 100; ++i) y = stepped(y, false, 1e-9);
        QCOMPARE(numberText(y, english), "0.001");
    }

    void integerLists_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("list");
        const auto row = [](const char* text, const char* list) { QTest::newRow(text) << text << list; };
        row("1024, 1024", "1024, 1024");
        row("4x1024", "1024, 1024, 1024, 1024");
        row("2*256 3 X 64;7", "256, 256, 64, 64, 64, 7");
        row("2\u00d7"
            "8",
            "8, 8");
        row("[1 2,3,]", "1, 2, 3");
        row("", "");
        row(" , ", "");
        row("0x5", "");
        row("12a", "!");
        row("1.5", "!");
        row("x5", "!");
        row("-1x5", "!");
        row("99999x1", "!");
        row("9999x1, 9999x1", "!");
        row("99999999999", "!");
    }

    void integerLists() {
        QFETCH(QString, text);
        QFETCH(QString, list);
        const auto parsed = parseIntegers(text);
        QCOMPARE(parsed.values.has_value(), list != "!");
        QCOMPARE(parsed.problem.isEmpty(), list != "!");
        if (parsed.values) QCOMPARE(listText(*parsed.values), list);
    }

    void numberLists() {
        const std::vector<double> values{0.5, 1e-8, 0.1 + 0.2, 3};
        for (const QLocale& locale : {english, german, french}) {
            const QString text = listText(values, locale);
            QCOMPARE(parseNumbers(text, locale).values.value_or(std::vector<double>{}), values);
        }
        QCOMPARE(listText(values, german), "0,5; 1e-8; 0,30000000000000004; 3");
        const std::vector<double> halves{0.5, 0.25};
        for (const char* text : {"0,5; 0,25", "0,5 0,25", "0,5, 0,25", "0.5,0.25", "0.5, 0.25"})
            QCOMPARE(parseNumbers(text, german).values.value_or(std::vector<double>{}), halves);
        QCOMPARE(parseNumbers("3x0.5", english).values.value_or(std::vector<double>{}), std::vector<double>(3, 0.5));
        QVERIFY(!parseNumbers("0.5, y", english).values);
    }

    void wordLists() {
        const std::vector<std::string> steps{"cmvn", "deltas", "splice"};
        QCOMPARE(*parseWords("splice,cmvn , ", steps).values, (std::vector<std::string>{"splice", "cmvn"}));
        QVERIFY(parseWords("splise", steps).problem.contains("splice"));
        QVERIFY(parseWords("zzzzzz", steps).problem.contains("deltas"));
        const std::vector<std::string> odd{"a, b", "", " c ", "say \"d\"", "e", "f;g", "h\"i"};
        QCOMPARE(*parseWords(listText(odd)).values, odd);
        QVERIFY(!parseWords("\"open").values);
        QVERIFY(!parseWords("a\"b\"").values);
    }
};

QTEST_MAIN(TestNumberText)
#include "tst_number_text.moc"
