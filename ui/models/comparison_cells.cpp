// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the cells of a ComparisonModel.
#include <QLocale>
#include <algorithm>
#include <cmath>

#include "ui/models/comparison_model.h"
#include "ui/models/comparison_text.h"
#include "ui/models/value_text.h"

namespace retort::ui {

namespace {

const QString dash = QStringLiteral("–");

double agreementOf(const run::ResultRow& row) {
    const auto found = row.agreement.find(row.teacher);
    return found == row.agreement.end() ? std::numeric_limits<double>::quiet_NaN() : found->second;
}

/// Six digits tell all that a test set can; the C locale.
QString plain(double value) {
    return std::isfinite(value) ? QString::number(value, 'g', 6) : QString();
}

}  // namespace

bool ComparisonModel::severalSeeds() const {
    return std::any_of(entries_.begin(), entries_.end(), [](const ComparisonEntry& e) { return !e.group.empty(); });
}

QVariant ComparisonModel::number(const QModelIndex& index) const {
    const auto i = static_cast<std::size_t>(index.row());
    const run::ResultRow& row = entries_[i].row;
    const auto known = [](double value) { return std::isfinite(value) ? QVariant(value) : QVariant(); };
    const auto of = [&](JudgedSet set, double run::SetResult::*member) {
        const run::SetResult* result = resultOn(row, set);
        return result == nullptr ? QVariant() : known(result->*member);
    };
    switch (index.column()) {
        case Parameters:
            return static_cast<double>(row.parameters);
        case Size:
            return 4.0 * static_cast<double>(row.parameters);
        case Epochs:
            return row.epochs;
        case ValidationAccuracy:
            return of(JudgedSet::Validation, &run::SetResult::frameAccuracy);
        case TestAccuracy:
            return of(JudgedSet::Test, &run::SetResult::frameAccuracy);
        case OverSeeds: {
            const SeedSpread spread = spreadOver(entries_, i, set_);
            return spread.copies < 2 ? QVariant() : known(spread.mean);
        }
        case CrossEntropy:
            return of(set_, &run::SetResult::crossEntropy);
        case Ece:
            return of(set_, &run::SetResult::ece);
        case Agreement:
            return known(agreementOf(row));
        case GainKept:
            return known(row.gapClosed.value_or(std::numeric_limits<double>::quiet_NaN()));
        case FramesPerSecond:
            return row.framesPerSecond > 0 ? known(row.framesPerSecond) : QVariant();
        case Difference:
            return known(judgements_[i].difference);
        case VerdictWord:
            switch (judgements_[i].mark) {
                case Better:
                    return 3;
                case NoDifference:
                    return 2;
                case Worse:
                    return 1;
                default:
                    return {};
            }
        default:
            return text(index);
    }
}

QString ComparisonModel::text(const QModelIndex& index) const {
    const auto i = static_cast<std::size_t>(index.row());
    const ComparisonEntry& entry = entries_[i];
    const Judgement& judgement = judgements_[i];
    const bool words = index.column() <= Network || index.column() == VerdictWord;
    const QVariant found = words ? QVariant() : number(index);
    if (!words && !found.isValid()) return dash;
    const double value = found.toDouble();
    const auto accuracy = [&](JudgedSet set) {
        if (entry.hitsSet != set || judgement.own.state != BootstrapCache::State::Known)
            return fixedText(100 * value, 2);
        const double half = 50 * (judgement.own.comparison.high - judgement.own.comparison.low);
        return tr("%1 ±%2").arg(fixedText(100 * value, 2), fixedText(half, 2));
    };
    switch (index.column()) {
        case Name:
            return QString::fromStdString(entry.row.name);
        case Run:
            return entry.runName;
        case Role:
            return comparison::roleName(roleOf(entry.row));
        case Network:
            return QString::fromStdString(entry.row.network);
        case Parameters:
        case Epochs:
        case FramesPerSecond:
            return fixedText(value, 0);
        case Size:
            return fixedText(value / 1e6, 2);
        case ValidationAccuracy:
            return accuracy(JudgedSet::Validation);
        case TestAccuracy:
            return accuracy(JudgedSet::Test);
        case OverSeeds:
            return tr("%1 ±%2").arg(fixedText(100 * value, 2),
                                    fixedText(100 * spreadOver(entries_, i, set_).deviation, 2));
        case CrossEntropy:
        case Ece:
            return fixedText(value, 3);
        case Agreement:
        case GainKept:
            return fixedText(100 * value, 1);
        case Difference: {
            if (judgement.against.state != BootstrapCache::State::Known) return comparison::withSign(100 * value, 2);
            return tr("%1 [%2, %3]", "difference [lower, upper end of its interval]")
                .arg(comparison::withSign(100 * value, 2),
                     comparison::withSign(100 * judgement.against.comparison.low, 2),
                     comparison::withSign(100 * judgement.against.comparison.high, 2));
        }
        case VerdictWord:
            switch (judgement.mark) {
                case Better:
                    return tr("better");
                case Worse:
                    return tr("worse");
                case NoDifference:
                    return tr("no difference");
                case IsBaseline:
                    return tr("baseline", "verdict");
                case NoMark:
                    return dash;
            }
    }
    return {};
}

QStringList ComparisonModel::csv(const QModelIndex& index) const {
    const auto i = static_cast<std::size_t>(index.row());
    const Judgement& judgement = judgements_[i];
    const QVariant value = number(index);
    const QString figure = value.isValid() ? plain(value.toDouble()) : QString();
    const auto half = [&](JudgedSet set) {
        const bool known = entries_[i].hitsSet == set && judgement.own.state == BootstrapCache::State::Known;
        return known ? plain((judgement.own.comparison.high - judgement.own.comparison.low) / 2) : QString();
    };
    switch (index.column()) {
        case Role:
            return {QString::fromStdString(roleOf(entries_[i].row))};
        case Parameters:
            return {QString::number(entries_[i].row.parameters)};
        case Size:
            return {QString::number(4 * entries_[i].row.parameters)};
        case ValidationAccuracy:
            return {figure, half(JudgedSet::Validation)};
        case TestAccuracy:
            return {figure, half(JudgedSet::Test)};
        case OverSeeds: {
            const SeedSpread spread = spreadOver(entries_, i, set_);
            return {figure, value.isValid() ? plain(spread.deviation) : QString(),
                    value.isValid() ? QString::number(spread.copies) : QString()};
        }
        case Difference: {
            const bool known = judgement.against.state == BootstrapCache::State::Known;
            return {figure, known ? plain(judgement.against.comparison.low) : QString(),
                    known ? plain(judgement.against.comparison.high) : QString()};
        }
        case VerdictWord: {
            static const char* const names[] = {"", "better", "worse", "no difference", "baseline"};
            return {QString::fromLatin1(names[judgement.mark])};
        }
        default:
            return {index.column() <= Network ? text(index) : figure};
    }
}

QString ComparisonModel::toolTip(const QModelIndex& index) const {
    const auto i = static_cast<std::size_t>(index.row());
    const Judgement& judgement = judgements_[i];
    const run::ResultRow& row = entries_[i].row;
    switch (index.column()) {
        case Difference:
        case VerdictWord: {
            if (!judgement.why.isEmpty()) return judgement.why;
            QStringList names;
            for (const std::size_t b : judgement.baselines) names << QString::fromStdString(entries_[b].row.name);
            if (judgement.mark == IsBaseline) return tr("The others are compared with this model.");
            const QString against = names.size() == 1
                                        ? tr("Compared with %1.").arg(names.front())
                                        : tr("Compared with the mean of %1.").arg(QLocale().createSeparatedList(names));
            if (judgement.members < 2) return against;
            return against + QLatin1Char(' ') +
                   tr("The verdict is about the mean of %n copies.", nullptr, static_cast<int>(judgement.members));
        }
        case OverSeeds:
            return entries_[i].group.empty()
                       ? tr("Only of models with copies.")
                       : tr("Over %n seed(s).", nullptr, static_cast<int>(spreadOver(entries_, i, set_).copies));
        case Agreement:
            return row.teacher.empty() ? tr("Only students have a teacher to agree with.")
                                       : tr("Its teacher is %1.").arg(QString::fromStdString(row.teacher));
        case GainKept:
            if (row.gapClosed) return tr("Of the gain of %1.").arg(QString::fromStdString(row.teacher));
            return row.kind != "distilled" ? tr("Only of students.")
                                           : tr("Not known: the run has no hard net of the student's architecture, or "
                                                "the teacher is no better "
                                                "than it.");
        case Name:
        case Network:
            return text(index);
        default:
            return {};
    }
}

}  // namespace retort::ui
