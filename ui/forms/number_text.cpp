// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/number_text.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <string>

namespace retort::ui {

namespace {

constexpr int longestNumber = 400;

/// Digits with ASCII signs and without blanks around; nothing where other letters are in it.
std::optional<std::string> plain(const QString& text) {
    std::string ascii;
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > longestNumber) return {};
    for (const QChar c : trimmed) {
        if (c == QChar(0x2212) || c == QLatin1Char('-'))
            ascii += '-';
        else if (c.digitValue() >= 0)
            ascii += static_cast<char>('0' + c.digitValue());
        else if (c == QLatin1Char('E') || c == QLatin1Char('e'))
            ascii += 'e';
        else if (c == QLatin1Char('+') || c == QLatin1Char('.'))
            ascii += c.toLatin1();
        else
            return {};
    }
    return ascii;
}

}  // namespace

QString numberText(double number, const QLocale& locale) {
    if (!std::isfinite(number))
        return std::isnan(number) ? locale.toString(number) : (number > 0 ? QStringLiteral("∞") : QStringLiteral("-∞"));
    std::array<char, 64> buffer;
    const double size = std::fabs(number);
    // Fixed where people would write it so.
    const bool fixed = number == 0 || (size >= 1e-4 && size < 1e15);
    const auto format = fixed ? std::chars_format::fixed : std::chars_format::scientific;
    const auto end =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), number == 0 ? 0.0 : number, format).ptr;
    std::string text(buffer.data(), end);
    if (const std::size_t e = text.find('e'); e != std::string::npos)
        text = text.substr(0, e + 1) + std::to_string(std::atoi(text.c_str() + e + 1));  // 1e-08 -> 1e-8
    return QString::fromStdString(text).replace(QLatin1Char('.'), locale.decimalPoint());
}

std::optional<double> parseNumber(const QString& text, const QLocale& locale) {
    QString read = text;
    if (!read.contains(QLatin1Char('.'))) read.replace(locale.decimalPoint(), QStringLiteral("."));
    std::optional<std::string> ascii = plain(read);
    if (!ascii) return {};
    if (ascii->front() == '+') ascii->erase(0, 1);
    double number = 0;
    const char* const last = ascii->data() + ascii->size();
    const auto [end, error] = std::from_chars(ascii->data(), last, number);
    if (end != last || error != std::errc() || !std::isfinite(number)) return {};
    return number;
}

std::optional<std::int64_t> parseInteger(const QString& text, const QLocale& locale) {
    QString read = text;
    const QString group = locale.groupSeparator();
    // Only what looks grouped: "1,024", not "1,0".
    const QStringList parts = group.isEmpty() ? QStringList(read) : read.trimmed().split(group);
    bool grouped = parts.size() > 1;
    for (qsizetype i = 1; i < parts.size(); ++i) grouped = grouped && parts[i].size() == 3;
    if (grouped) read = parts.join(QString());
    for (const QChar blank : {QChar(u' '), QChar(0x00A0), QChar(0x202F)}) read.remove(blank);
    std::optional<std::string> ascii = plain(read);
    if (!ascii) return {};
    if (ascii->front() == '+') ascii->erase(0, 1);
    std::int64_t number = 0;
    const char* const last = ascii->data() + ascii->size();
    const auto [end, error] = std::from_chars(ascii->data(), last, number);
    if (end != last || error != std::errc()) return {};
    return number;
}

double stepped(double number, bool up, double first) {
    if (!std::isfinite(number)) return number;
    if (number < 0) return -stepped(-number, !up, first);
    if (number == 0) return up ? first : -first;
    if (!up && number <= first * (1 + 1e-9)) return 0;
    int exponent = static_cast<int>(std::floor(std::log10(number) + 1e-12));
    double digits = number / std::pow(10.0, exponent);
    constexpr double slack = 1e-9;
    if (up) {
        digits = std::floor(digits + slack) + 1;
    } else if (digits <= 1 + slack) {
        digits = 9;
        --exponent;
    } else {
        digits = std::ceil(digits - slack) - 1;
    }
    // Through text: 3 * 10^-1 as 0.3, not as 0.30000000000000004.
    const std::string text = std::to_string(static_cast<int>(digits)) + "e" + std::to_string(exponent);
    double result = number;
    std::from_chars(text.data(), text.data() + text.size(), result);
    return result;
}

}  // namespace retort::ui
