// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/core_text.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <numeric>
#include <optional>
#include <span>
#include <vector>

#include "ui/text/core_sentences.h"

namespace retort::ui {

namespace {

/// Units, which the specs give as plain words.
[[maybe_unused]] constexpr const char* units[] = {
    QT_TRANSLATE_NOOP("retort", "frames"),  QT_TRANSLATE_NOOP("retort", "seconds"),
    QT_TRANSLATE_NOOP("retort", "epochs"),  QT_TRANSLATE_NOOP("retort", "hours"),
    QT_TRANSLATE_NOOP("retort", "units"),   QT_TRANSLATE_NOOP("retort", "MB"),
    QT_TRANSLATE_NOOP("retort", "classes"), QT_TRANSLATE_NOOP("retort", "pixels")};

/// What a hostile file can put into a message is not searched without end.
constexpr qsizetype longest = 4000;
constexpr int mostPlaces = 6;

/// A sentence, cut at its gaps %1 %2 …, which stand in their order.
struct Template {
    const char* english;
    std::vector<QString> between;  ///< One more than there are gaps; the first and the last may be empty.
};

/// The more special first: those with more words of their own.
std::vector<Template> templatesOf(std::span<const char* const> texts) {
    std::vector<Template> list;
    for (const char* const english : texts) {
        const QString text = QString::fromUtf8(english);
        Template one{english, {}};
        qsizetype begin = 0;
        for (qsizetype at = text.indexOf(u'%'); at >= 0; at = text.indexOf(u'%', at + 1)) {
            if (at + 1 >= text.size() || !text[at + 1].isDigit()) continue;
            one.between.push_back(text.mid(begin, at - begin));
            begin = at + 2;
        }
        if (one.between.empty()) continue;  // found whole in the catalogue
        one.between.push_back(text.mid(begin));
        list.push_back(std::move(one));
    }
    const auto words = [](const Template& one) {
        return std::accumulate(one.between.begin(), one.between.end(), qsizetype{0},
                               [](qsizetype sum, const QString& some) { return sum + some.size(); });
    };
    std::stable_sort(list.begin(), list.end(),
                     [&](const Template& a, const Template& b) { return words(a) > words(b); });
    return list;
}

/// What fills the gaps, each as short as can be; nothing where the text is not this sentence.
std::optional<QStringList> gapsOf(const Template& one, const QString& text) {
    const QString &first = one.between.front(), &last = one.between.back();
    if (text.size() < first.size() + last.size() || !text.startsWith(first) || !text.endsWith(last)) return {};
    QStringList gaps;
    qsizetype at = first.size();
    const qsizetype end = text.size() - last.size();
    for (std::size_t i = 1; i + 1 < one.between.size(); ++i) {
        const qsizetype next = text.indexOf(one.between[i], at);
        if (next < 0 || next + one.between[i].size() > end) return {};
        gaps << text.mid(at, next - at);
        at = next + one.between[i].size();
    }
    gaps << text.mid(at, end - at);
    return gaps;
}

/// All at once, so that a "%2" in what is filled in stays what it is.
QString filled(const QString& text, const QStringList& gaps) {
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int gap = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (gap < 1 || gap > gaps.size()) {
            out += text[i];
            continue;
        }
        out += gaps[gap - 1];
        ++i;
    }
    return out;
}

/// The text as the catalogue has it whole; nothing where it has not, or says the same.
std::optional<QString> wholeOf(const QString& english) {
    const QString text = QCoreApplication::translate("retort", english.toUtf8().constData());
    return text == english ? std::nullopt : std::optional(text);
}

/// A list of examples, "A (…), B (…)", each by itself; nothing where none is text.
template <class Tell>
std::optional<QString> eachOf(const QString& list, const Tell& tell) {
    QStringList examples = list.split(QStringLiteral("), "));
    bool any = false;
    for (QString& example : examples) {
        if (&example != &examples.back()) example += u')';
        const std::optional<QString> text = tell(example);
        if (text) example = *text;
        any = any || text;
    }
    return any ? std::optional(examples.join(QStringLiteral(", "))) : std::nullopt;
}

std::optional<QString> partOf(const QString& english) {
    if (english.contains(QStringLiteral("), "))) return eachOf(english, partOf);
    static const std::vector<Template> templates = templatesOf(coreParts());
    for (const char* const whole : coreParts())
        if (english == QString::fromUtf8(whole)) return wholeOf(english);
    for (const Template& one : templates) {
        std::optional<QStringList> gaps = gapsOf(one, english);
        if (!gaps) continue;
        const QString text = QCoreApplication::translate("retort", one.english);
        if (text == QString::fromUtf8(one.english)) return {};
        for (QString& gap : *gaps) gap = partOf(gap).value_or(gap);
        return filled(text, *gaps);
    }
    return {};
}

std::optional<QString> told(const QString& english);

/// The text by the first sentence that it can be; nothing where there is none, or none that is translated.
std::optional<QString> sentenceOf(const QString& english) {
    static const std::vector<Template> templates = templatesOf(coreSentences());
    const QString colon = QStringLiteral(": ");
    for (const Template& one : templates) {
        std::optional<QStringList> gaps = gapsOf(one, english);
        if (!gaps) continue;
        // A place before the sentence is no part of what its first gap takes.
        if (one.between.front().isEmpty() && (gaps->front().endsWith(u':') || gaps->front().contains(colon)) &&
            !partOf(gaps->front()))
            continue;
        const QString text = QCoreApplication::translate("retort", one.english);
        if (text == QString::fromUtf8(one.english)) return {};
        // After a last colon core puts the reason, often an error of its own.
        const bool reason = one.between.back().isEmpty() && one.between[one.between.size() - 2].endsWith(colon);
        for (QString& gap : *gaps) {
            std::optional<QString> inside = partOf(gap);
            if (!inside && reason && &gap == &gaps->back() && gap.contains(u' ')) inside = eachOf(gap, told);
            if (inside) gap = *inside;
        }
        return filled(text, *gaps);
    }
    return {};
}

/// "WHERE: MESSAGE" or the message alone; where it is may hold a colon too.
std::optional<QString> placedOf(const QString& english) {
    if (std::optional<QString> text = wholeOf(english)) return text;
    if (std::optional<QString> text = sentenceOf(english)) return text;
    const QString colon = QStringLiteral(": ");
    qsizetype at = english.indexOf(colon);
    for (int tries = 0; at > 0 && tries < mostPlaces; ++tries, at = english.indexOf(colon, at + 1)) {
        const QString place = english.left(at + colon.size()), rest = english.mid(at + colon.size());
        // A word after a colon can be a value: it is a message only where a file or a key of the experiment comes
        // before.
        if (!rest.contains(u' ') && !place.contains(u'/') && !place.contains(u'.')) continue;
        if (const std::optional<QString> text = wholeOf(rest)) return place + *text;
        if (const std::optional<QString> text = sentenceOf(rest)) return place + *text;
    }
    // "UTTERANCE: MESSAGE [FILE]", of what a list points to.
    const qsizetype file = english.endsWith(u']') ? english.lastIndexOf(QStringLiteral(" [")) : -1;
    if (file <= 0) return {};
    const std::optional<QString> text = placedOf(english.left(file));
    return text ? std::optional(*text + english.mid(file)) : std::nullopt;
}

/// As an Error says what(): "WHERE: MESSAGE (HINT)".
std::optional<QString> told(const QString& english) {
    if (english.size() > longest) return {};
    if (english.endsWith(u')')) {
        const QString bracket = QStringLiteral(" (");
        qsizetype at = english.indexOf(bracket);
        for (int tries = 0; at > 0 && tries < mostPlaces; ++tries, at = english.indexOf(bracket, at + 1)) {
            const QString inside = english.mid(at + bracket.size(), english.size() - at - bracket.size() - 1);
            std::optional<QString> hint = wholeOf(inside);
            if (!hint) hint = sentenceOf(inside);
            if (!hint) continue;
            if (const std::optional<QString> text = told(english.left(at))) return *text + bracket + *hint + u')';
        }
    }
    return placedOf(english);
}

}  // namespace

QString translated(const char* english) {
    return english == nullptr || *english == '\0' ? QString() : translated(std::string(english));
}

QString translated(const std::string& english) {
    if (english.empty()) return {};
    const QString same = QString::fromStdString(english);
    if (const std::optional<QString> whole = wholeOf(same)) return *whole;
    return told(same).value_or(same);
}

QString translated(const Problem& problem) {
    QString text = translated(problem.message);
    if (!problem.path.empty()) text = QString::fromStdString(problem.path) + QStringLiteral(": ") + text;
    if (!problem.hint.empty()) text += QStringLiteral(" (") + translated(problem.hint) + QLatin1Char(')');
    return text;
}

}  // namespace retort::ui
