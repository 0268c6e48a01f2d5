// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <optional>
#include <string>
#include <vector>

namespace retort::ui {

/// Values read from a line of text, or the sentence (translated) that says why it is no list.
template <class Value>
struct ParsedList {
    std::optional<std::vector<Value>> values;
    QString problem;
};

/// "1024, 1024, 1024".
QString listText(const std::vector<int>& values);
/// "0.5, 0.25"; with semicolons where the comma is the decimal point.
QString listText(const std::vector<double>& values, const QLocale& locale = QLocale());
/// "cmvn, splice"; what holds a comma or blanks at its ends stands in quotes.
QString listText(const std::vector<std::string>& values);

/// Lenient: commas, semicolons or blanks between, brackets around; "4x1024" and "4*1024" stand for four of them.
ParsedList<int> parseIntegers(const QString& text);
ParsedList<double> parseNumbers(const QString& text, const QLocale& locale = QLocale());
/// With `choices`, words must be among them.
ParsedList<std::string> parseWords(const QString& text, const std::vector<std::string>& choices = {});

}  // namespace retort::ui
