// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/list_text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <limits>

#include "core/base/text.h"
#include "ui/forms/number_text.h"

namespace retort::ui {

namespace {

constexpr std::size_t longestList = 10000;

QString say(const char* text) {
    return QCoreApplication::translate("retort::ui::SpecForm", text);
}

QString shortened(const QString& text) {
    return text.size() > 40 ? text.left(39) + QChar(0x2026) : text;
}

QString inside(const QString& text) {
    QString list = text.trimmed();
    const bool brackets = (list.startsWith(QLatin1Char('[')) && list.endsWith(QLatin1Char(']'))) ||
                          (list.startsWith(QLatin1Char('(')) && list.endsWith(QLatin1Char(')')));
    if (brackets && list.size() >= 2) list = list.mid(1, list.size() - 2);
    // "4 x 1024" is one word.
    static const QRegularExpression times(QStringLiteral("(?<=\\d)\\s*[x*\\x{d7}]\\s*(?=[-+.\\d])"),
                                          QRegularExpression::CaseInsensitiveOption);
    return list.replace(times, QStringLiteral("x"));
}

/// Splits "4x1024" in how many and what; 1 and all of it where there is no such sign. Nothing for a count that is none.
struct Repeated {
    std::size_t count = 1;
    QString word;
};

std::optional<Repeated> repeated(const QString& word) {
    const qsizetype at = word.indexOf(QLatin1Char('x'));
    if (at < 0) return Repeated{1, word};
    const auto count = parseInteger(word.left(at), QLocale::c());
    if (!count || *count < 0 || *count > static_cast<std::int64_t>(longestList)) return {};
    return Repeated{static_cast<std::size_t>(*count), word.mid(at + 1)};
}

template <class Value, class Parse>
ParsedList<Value> parseAll(const QStringList& words, const Parse& parse, const char* none) {
    std::vector<Value> values;
    for (const QString& word : words) {
        const std::optional<Repeated> part = repeated(word);
        const std::optional<Value> value = part ? parse(part->word) : std::nullopt;
        if (!value) return {{}, say(none).arg(shortened(word))};
        if (values.size() + part->count > longestList)
            return {{}, say(QT_TRANSLATE_NOOP("retort::ui::SpecForm", "This list is too long."))};
        values.insert(values.end(), part->count, *value);
    }
    return {std::move(values), {}};
}

QStringList split(const QString& text, const QRegularExpression& between) {
    return text.split(between, Qt::SkipEmptyParts);
}

}  // namespace

QString listText(const std::vector<int>& values) {
    QStringList words;
    for (const int value : values) words << QString::number(value);
    return words.join(QStringLiteral(", "));
}

QString listText(const std::vector<double>& values, const QLocale& locale) {
    QStringList words;
    for (const double value : values) words << numberText(value, locale);
    const bool comma = locale.decimalPoint() == QStringLiteral(",");
    return words.join(comma ? QStringLiteral("; ") : QStringLiteral(", "));
}

QString listText(const std::vector<std::string>& values) {
    QStringList words;
    for (const std::string& value : values) {
        QString word = QString::fromStdString(value);
        if (word.isEmpty() || word != word.trimmed() || word.contains(QLatin1Char(',')) ||
            word.contains(QLatin1Char(';')) || word.contains(QLatin1Char('"')))
            word = QLatin1Char('"') + word.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
        words << word;
    }
    return words.join(QStringLiteral(", "));
}

ParsedList<int> parseIntegers(const QString& text) {
    static const QRegularExpression between(QStringLiteral("[,;\\s]+"));
    const auto parse = [](const QString& word) -> std::optional<int> {
        const auto number = parseInteger(word, QLocale::c());
        if (!number || *number < std::numeric_limits<int>::min() || *number > std::numeric_limits<int>::max())
            return {};
        return static_cast<int>(*number);
    };
    return parseAll<int>(
        split(inside(text), between), parse,
        QT_TRANSLATE_NOOP("retort::ui::SpecForm", "“%1” is no whole number. Write a list such as 1024, 1024."));
}

ParsedList<double> parseNumbers(const QString& text, const QLocale& locale) {
    // Where the comma is the decimal point, it separates only before a blank, or in numbers written with a point.
    static const QRegularExpression plain(QStringLiteral("[,;\\s]+")), strict(QStringLiteral("[;\\s]+|,\\s+|,$"));
    const QString list = inside(text);
    const bool comma = locale.decimalPoint() == QStringLiteral(",");
    const QStringList words = split(list, comma && !list.contains(QLatin1Char('.')) ? strict : plain);
    const auto parse = [&](const QString& word) { return parseNumber(word, locale); };
    return parseAll<double>(
        words, parse, QT_TRANSLATE_NOOP("retort::ui::SpecForm", "“%1” is no number. Write a list such as 1, 2, 4."));
}

ParsedList<std::string> parseWords(const QString& text, const std::vector<std::string>& choices) {
    std::vector<std::string> values;
    static const QRegularExpression word(QStringLiteral("\\s*(?:\"((?:[^\"]|\"\")*)\"|([^,;\"]*))\\s*([,;]|$)"));
    qsizetype at = 0;
    while (at < text.size()) {
        const auto match =
            word.match(text, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch())
            return {{},
                    say(QT_TRANSLATE_NOOP("retort::ui::SpecForm", "A quotation mark is missing or not in its place."))};
        const bool quoted = match.hasCaptured(1) && match.capturedStart(1) >= 0;
        QString value = quoted ? match.captured(1).replace(QStringLiteral("\"\""), QStringLiteral("\""))
                               : match.captured(2).trimmed();
        at = match.capturedEnd();
        if (value.isEmpty() && !quoted) continue;
        if (values.size() == longestList)
            return {{}, say(QT_TRANSLATE_NOOP("retort::ui::SpecForm", "This list is too long."))};
        values.push_back(value.toStdString());
        if (choices.empty() || std::find(choices.begin(), choices.end(), values.back()) != choices.end()) continue;
        const std::string near = nearest(values.back(), choices);
        if (!near.empty())
            return {{},
                    say(QT_TRANSLATE_NOOP("retort::ui::SpecForm", "“%1” is not known here. Did you mean “%2”?"))
                        .arg(shortened(value), QString::fromStdString(near))};
        return {{},
                say(QT_TRANSLATE_NOOP("retort::ui::SpecForm", "“%1” is not known here. Known are: %2."))
                    .arg(shortened(value), listText(choices))};
    }
    return {std::move(values), {}};
}

}  // namespace retort::ui
