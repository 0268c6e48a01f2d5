// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <cstdint>
#include <optional>

namespace retort::ui {

/// The shortest text that reads back as exactly this number: 0.08, 1e-8, 256, 0.30000000000000004. Decimal point of the
/// locale, no grouping.
QString numberText(double number, const QLocale& locale = QLocale());

/// A finite number as people write it: with the locale's decimal point, or with "." as in papers and files. There is no
/// grouping, so that "0.125" never becomes 125 where "." groups. Nothing where it is no number.
std::optional<double> parseNumber(const QString& text, const QLocale& locale = QLocale());

/// A whole number; grouping of the locale and spaces are read over.
std::optional<std::int64_t> parseInteger(const QString& text, const QLocale& locale = QLocale());

/// The number after one step up (down: `up` false): the leading digit counts, 0.08, 0.09, 0.1, 0.2. From 0, and down to
/// it, goes `first`.
double stepped(double number, bool up, double first);

}  // namespace retort::ui
