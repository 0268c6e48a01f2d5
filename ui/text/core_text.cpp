// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/core_text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <optional>
#include <vector>

namespace retort::ui {

namespace {

/// Units, which the specs give as plain words.
[[maybe_unused]] constexpr const char* units[] = {
    QT_TRANSLATE_NOOP("retort", "frames"),  QT_TRANSLATE_NOOP("retort", "seconds"),
    QT_TRANSLATE_NOOP("retort", "epochs"),  QT_TRANSLATE_NOOP("retort", "hours"),
    QT_TRANSLATE_NOOP("retort", "units"),   QT_TRANSLATE_NOOP("retort", "MB"),
    QT_TRANSLATE_NOOP("retort", "classes"), QT_TRANSLATE_NOOP("retort", "pixels")};

/// Sentences that core puts together: %1 … stand for what it fills in. Tried in turn; the most special come first.
constexpr const char* sentences[] = {
    QT_TRANSLATE_NOOP("retort", "%1 is out of range"),
    QT_TRANSLATE_NOOP("retort", "must be between %1 and %2"),
    QT_TRANSLATE_NOOP("retort", "must be at least %1"),
    QT_TRANSLATE_NOOP("retort", "must be at most %1"),
    QT_TRANSLATE_NOOP("retort", "must be finite"),
    QT_TRANSLATE_NOOP("retort", "%1 is no number to work with"),
    QT_TRANSLATE_NOOP("retort", "did you mean \"%1\"? one of %2"),
    QT_TRANSLATE_NOOP("retort", "did you mean \"%1\"?"),
    QT_TRANSLATE_NOOP("retort", "one of %1"),
    QT_TRANSLATE_NOOP("retort", "unknown value \"%1\""),
    QT_TRANSLATE_NOOP("retort", "unknown key"),
    QT_TRANSLATE_NOOP("retort", "it belongs in \"%1\""),
    QT_TRANSLATE_NOOP("retort", "it belongs one level up"),
    QT_TRANSLATE_NOOP("retort", "known here: %1"),
    QT_TRANSLATE_NOOP("retort", "expected true or false, found %1"),
    QT_TRANSLATE_NOOP("retort", "expected a whole number, found %1"),
    QT_TRANSLATE_NOOP("retort", "expected a number, found %1"),
    QT_TRANSLATE_NOOP("retort", "expected a string in quotes, found %1"),
    QT_TRANSLATE_NOOP("retort", "expected a list in [ ], found %1"),
    QT_TRANSLATE_NOOP("retort", "missing"),
    QT_TRANSLATE_NOOP("retort", "there is nothing to train"),
    QT_TRANSLATE_NOOP("retort", "name at least one model"),
    QT_TRANSLATE_NOOP("retort", "name the data folder with feats.scp"),
    QT_TRANSLATE_NOOP("retort", "name the folder with ali.1.gz, …: labels of each frame come from there"),
    QT_TRANSLATE_NOOP("retort", "name the folder with final.mdl: it maps alignments to pdfs"),
    QT_TRANSLATE_NOOP("retort", "name the images file or the folder with the standard names"),
    QT_TRANSLATE_NOOP("retort", "a set of its own needs data"),
    QT_TRANSLATE_NOOP("retort", "or leave the test set out"),
    QT_TRANSLATE_NOOP("retort", "\"%1\" is there twice"),
    QT_TRANSLATE_NOOP("retort", "each step is applied once"),
    QT_TRANSLATE_NOOP("retort", "\"%1\" is set but not in the order"),
    QT_TRANSLATE_NOOP("retort", "say where it is applied"),
    QT_TRANSLATE_NOOP("retort", "a model needs a name"),
    QT_TRANSLATE_NOOP("retort", "each model needs a name of its own"),
    QT_TRANSLATE_NOOP("retort", "no name for a folder"),
    QT_TRANSLATE_NOOP("retort", "longer than %1 bytes"),
    QT_TRANSLATE_NOOP("retort", "a name cannot begin with \"%1\""),
    QT_TRANSLATE_NOOP("retort", "a name cannot begin or end with a space"),
    QT_TRANSLATE_NOOP("retort", "a name cannot hold control characters"),
    QT_TRANSLATE_NOOP("retort", "a name cannot hold \"%1\""),
    QT_TRANSLATE_NOOP("retort", "letters, digits, - _ . and = do"),
    QT_TRANSLATE_NOOP("retort", "\"%1\" cannot be swept"),
    QT_TRANSLATE_NOOP("retort", "swept twice"),
    QT_TRANSLATE_NOOP("retort", "put all values in one list"),
    QT_TRANSLATE_NOOP("retort", "a distilled model needs teachers"),
    QT_TRANSLATE_NOOP("retort", "name a model of this experiment, or a model file"),
    QT_TRANSLATE_NOOP("retort", "teachers in a circle: %1"),
    QT_TRANSLATE_NOOP("retort", "one of them must learn without the others"),
    QT_TRANSLATE_NOOP("retort", "all weights are zero"),
    QT_TRANSLATE_NOOP("retort", "one at least must be above 0"),
    QT_TRANSLATE_NOOP("retort", "there is no folder %1"),
    QT_TRANSLATE_NOOP("retort", "%1: cannot be read: %2"),
    QT_TRANSLATE_NOOP("retort", "cannot be read: %1"),
    QT_TRANSLATE_NOOP("retort", "has %1 labels for the %2 images of %3"),
    QT_TRANSLATE_NOOP("retort", "has no feats.scp"),
    QT_TRANSLATE_NOOP("retort", "holds no utterances"),
    QT_TRANSLATE_NOOP("retort", "has no utt2spk, which CMVN by speaker needs"),
    QT_TRANSLATE_NOOP("retort", "holds no statistics"),
    QT_TRANSLATE_NOOP("retort", "has no cmvn.scp"),
    QT_TRANSLATE_NOOP("retort", "features are %1 wide after the front end, those of the training set %2"),
    QT_TRANSLATE_NOOP("retort", "utterance %1 has %2 labels and %3 frames"),
    QT_TRANSLATE_NOOP("retort", "none of the first aligned utterances has features in %1: %2, …"),
    QT_TRANSLATE_NOOP("retort", "no utterance can be used"),
    QT_TRANSLATE_NOOP("retort", "has %1 classes, the training set %2"),
    QT_TRANSLATE_NOOP("retort", "the training set has a single %1, so nothing can be kept for validation"),
    QT_TRANSLATE_NOOP("retort", "has utterances that cannot be used"),
    QT_TRANSLATE_NOOP("retort", "name the folder that the recipe runs from"),
    QT_TRANSLATE_NOOP("retort", "check the path and its permissions"),
    QT_TRANSLATE_NOOP("retort", "do the files belong together?"),
    QT_TRANSLATE_NOOP("retort", "relative folders are taken from the recipe folder"),
    QT_TRANSLATE_NOOP("retort", "name a Kaldi data folder with features, such as data/train"),
    QT_TRANSLATE_NOOP("retort", "compute features first"),
    QT_TRANSLATE_NOOP("retort", "make it, or set cmvn to utterance or none"),
    QT_TRANSLATE_NOOP("retort", "run compute_cmvn_stats.sh, or set cmvn to utterance or none"),
    QT_TRANSLATE_NOOP("retort", "run compute_cmvn_stats.sh"),
    QT_TRANSLATE_NOOP("retort", "make the features of both sets in one way"),
    QT_TRANSLATE_NOOP("retort", "align these features again, or set inputs.badUtterances to \"drop\""),
    QT_TRANSLATE_NOOP("retort", "do data and alignment folder belong together?"),
    QT_TRANSLATE_NOOP("retort", "take them out of its feats.scp"),
    QT_TRANSLATE_NOOP("retort", "needs %1 classes or more, and there are %2"),
    QT_TRANSLATE_NOOP("retort", "classes of %1 specialists"),
    QT_TRANSLATE_NOOP("retort", "same size, T = %1"),
    QT_TRANSLATE_NOOP("retort", "small, T = %1"),
    QT_TRANSLATE_NOOP("retort", "%1, T = %2"),
    QT_TRANSLATE_NOOP("retort", "%1, hard"),
    QT_TRANSLATE_NOOP("retort", "is no experiment of the paper"),
    QT_TRANSLATE_NOOP("retort", "retort paper --list names them"),
    QT_TRANSLATE_NOOP("retort", "retort paper --list says what each needs"),
    QT_TRANSLATE_NOOP("retort", "%1: is damaged: %2"),
    QT_TRANSLATE_NOOP("retort", "is damaged: %1"),
};

struct Template {
    const char* english;
    QRegularExpression pattern;
};

const std::vector<Template>& templates() {
    static const std::vector<Template> all = [] {
        std::vector<Template> list;
        for (const char* const english : sentences) {
            QString pattern = QRegularExpression::escape(QString::fromUtf8(english));
            if (!pattern.contains(QStringLiteral("\\%"))) continue;  // found whole in the catalogue
            for (const char* const gap : {"\\%1", "\\%2", "\\%3"})
                pattern.replace(QLatin1String(gap), QStringLiteral("(.*?)"));
            list.push_back({english, QRegularExpression(QRegularExpression::anchoredPattern(pattern),
                                                        QRegularExpression::DotMatchesEverythingOption)});
        }
        return list;
    }();
    return all;
}

QString lookedUp(const char* english) {
    return QCoreApplication::translate("retort", english);
}

/// The text by the first sentence that it can be; nothing where there is none, or none that is translated.
std::optional<QString> fromTemplate(const QString& english) {
    for (const Template& one : templates()) {
        const QRegularExpressionMatch match = one.pattern.match(english);
        if (!match.hasMatch()) continue;
        const QString text = lookedUp(one.english);
        if (text == QString::fromUtf8(one.english)) return std::nullopt;
        // At once, so that a "%2" in what was filled in stays what it is.
        switch (match.lastCapturedIndex()) {
            case 1:
                return text.arg(match.captured(1));
            case 2:
                return text.arg(match.captured(1), match.captured(2));
            default:
                return text.arg(match.captured(1), match.captured(2), match.captured(3));
        }
    }
    return std::nullopt;
}

}  // namespace

QString translated(const char* english) {
    return english == nullptr || *english == '\0' ? QString() : translated(std::string(english));
}

QString translated(const std::string& english) {
    constexpr std::size_t longest = 4000;  // what a hostile file can put into a message is not searched without end
    if (english.empty()) return {};
    const QString whole = lookedUp(english.c_str()), same = QString::fromStdString(english);
    if (whole != same || english.size() > longest) return whole;
    if (const std::optional<QString> found = fromTemplate(same)) return *found;
    // "FILE: MESSAGE"; a file's name may hold a colon too.
    if (!same.startsWith(QLatin1Char('/'))) return same;
    const QString colon = QStringLiteral(": ");
    qsizetype at = same.indexOf(colon);
    for (int tries = 0; at >= 0 && tries < 4; ++tries, at = same.indexOf(colon, at + 1)) {
        const QString rest = same.mid(at + colon.size()), told = lookedUp(rest.toUtf8().constData());
        if (told != rest) return same.left(at) + colon + told;
        if (const std::optional<QString> found = fromTemplate(rest)) return same.left(at) + colon + *found;
    }
    return same;
}

QString translated(const Problem& problem) {
    QString text = translated(problem.message);
    if (!problem.path.empty()) text = QString::fromStdString(problem.path) + QStringLiteral(": ") + text;
    if (!problem.hint.empty()) text += QStringLiteral(" (") + translated(problem.hint) + QLatin1Char(')');
    return text;
}

}  // namespace retort::ui
