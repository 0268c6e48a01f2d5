// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/comparison_model.h"

#include <QLocale>
#include <algorithm>
#include <cmath>

#include "ui/models/comparison_text.h"
#include "ui/models/value_text.h"

namespace retort::ui {

namespace {

constexpr double notKnown = std::numeric_limits<double>::quiet_NaN();
const QString dash = QStringLiteral("–");

double agreementOf(const run::ResultRow& row) {
    const auto found = row.agreement.find(row.teacher);
    return found == row.agreement.end() ? notKnown : found->second;
}

QVariant alignmentOf(int column) {
    const bool words = column <= ComparisonModel::Network || column == ComparisonModel::VerdictWord;
    return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (words ? Qt::AlignLeft : Qt::AlignRight)));
}

/// Six digits tell all that a test set can; the C locale.
QString plain(double value) {
    return std::isfinite(value) ? QString::number(value, 'g', 6) : QString();
}

}  // namespace

struct ComparisonModel::Judgement {
    BootstrapCache::Answer own;      ///< Interval of the accuracy itself.
    BootstrapCache::Answer against;  ///< The baseline.
    std::vector<std::size_t> baselines;
    double difference = notKnown;
    Mark mark = NoMark;
    QString why;  ///< There is no verdict.

    bool operator==(const Judgement& o) const {
        const bool same = difference == o.difference || (std::isnan(difference) && std::isnan(o.difference));
        return own == o.own && against == o.against && baselines == o.baselines && same && mark == o.mark &&
               why == o.why;
    }
};

ComparisonModel::ComparisonModel(QObject* parent) : QAbstractTableModel(parent) {
    connect(&cache_, &BootstrapCache::answered, this, &ComparisonModel::judge);
}

ComparisonModel::~ComparisonModel() = default;

void ComparisonModel::update(std::vector<ComparisonEntry> entries) {
    const auto place = [](const std::vector<ComparisonEntry>& list, const ComparisonEntry& entry) {
        return static_cast<std::size_t>(
            std::find_if(list.begin(), list.end(), [&](const auto& e) { return e.is(entry.runId, entry.row.name); }) -
            list.begin());
    };
    for (std::size_t i = entries_.size(); i-- > 0;) {
        if (place(entries, entries_[i]) < entries.size()) continue;
        beginRemoveRows({}, static_cast<int>(i), static_cast<int>(i));
        entries_.erase(entries_.begin() + static_cast<std::ptrdiff_t>(i));
        judgements_.erase(judgements_.begin() + static_cast<std::ptrdiff_t>(i));
        endRemoveRows();
    }
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const std::size_t from = place(entries_, entries[i]);
        const auto row = static_cast<int>(i);
        const auto at = static_cast<std::ptrdiff_t>(i);
        if (from == entries_.size()) {
            beginInsertRows({}, row, row);
            entries_.insert(entries_.begin() + at, std::move(entries[i]));
            judgements_.insert(judgements_.begin() + at, Judgement{});
            endInsertRows();
            continue;
        }
        if (from > i) {
            beginMoveRows({}, static_cast<int>(from), static_cast<int>(from), {}, row);
            const auto old = static_cast<std::ptrdiff_t>(from);
            std::rotate(entries_.begin() + at, entries_.begin() + old, entries_.begin() + old + 1);
            std::rotate(judgements_.begin() + at, judgements_.begin() + old, judgements_.begin() + old + 1);
            endMoveRows();
        }
        // Equal hits keep their address: it is the key of what was computed of them.
        ComparisonEntry& mine = entries_[i];
        SharedHits hits = entries[i].hits;
        if (hits && mine.hits && hits->frames == mine.hits->frames && hits->correct == mine.hits->correct)
            hits = mine.hits;
        mine = std::move(entries[i]);
        mine.hits = std::move(hits);
        emit dataChanged(index(row, 0), index(row, Columns - 1));
    }
    judge();
}

void ComparisonModel::setBaseline(const BaselineChoice& choice) {
    if (choice == choice_) return;
    choice_ = choice;
    judge();
}

void ComparisonModel::setJudgedSet(JudgedSet set) {
    if (set == set_) return;
    set_ = set;
    if (!entries_.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
    judge();
}

std::vector<std::size_t> ComparisonModel::baselinesOf(int row) const {
    return judgements_.at(static_cast<std::size_t>(row)).baselines;
}

int ComparisonModel::rowOf(int run, const std::string& model) const {
    for (std::size_t i = 0; i < entries_.size(); ++i)
        if (entries_[i].is(run, model)) return static_cast<int>(i);
    return -1;
}

std::optional<run::Comparison> ComparisonModel::accuracyInterval(int row) const {
    const auto i = static_cast<std::size_t>(row);
    const BootstrapCache::Answer& own = judgements_.at(i).own;
    if (own.state != BootstrapCache::State::Known || entries_[i].hitsSet != set_) return std::nullopt;
    return own.comparison;
}

void ComparisonModel::judge() {
    bool changed = false;
    for (std::size_t i = 0; i < entries_.size(); ++i) {
        Judgement judgement;
        judgeRow(i, judgement);
        if (judgement == judgements_[i]) continue;
        judgements_[i] = std::move(judgement);
        changed = true;
        emit dataChanged(index(static_cast<int>(i), ValidationAccuracy), index(static_cast<int>(i), Columns - 1));
    }
    if (changed) emit judged();
}

void ComparisonModel::judgeRow(std::size_t row, Judgement& judgement) {
    const ComparisonEntry& entry = entries_[row];
    judgement.baselines = ui::baselinesOf(entries_, row, choice_);
    if (entry.hits) judgement.own = cache_.ask(entry.hits, {});
    const std::vector<std::size_t>& baselines = judgement.baselines;
    if (baselines.empty()) {
        judgement.why =
            tr("There is no baseline to compare with: no model was trained on the alignments alone with nobody "
               "learning from it. Choose another model as the baseline.");
        return;
    }
    if (baselines.size() == 1 && baselines.front() == row) {
        judgement.mark = IsBaseline;
        return;
    }
    double mean = 0;
    for (const std::size_t b : baselines) {
        const run::SetResult* result = resultOn(entries_[b].row, set_);
        mean += result == nullptr ? notKnown : result->frameAccuracy / static_cast<double>(baselines.size());
    }
    const run::SetResult* own = resultOn(entry.row, set_);
    if (own == nullptr || std::isnan(mean)) {
        judgement.why = tr("The model or its baseline was not evaluated on this set.");
        return;
    }
    judgement.difference = own->frameAccuracy - mean;
    std::vector<SharedHits> others;
    for (const std::size_t b : baselines)
        if (entries_[b].hits && entries_[b].hitsSet == set_) others.push_back(entries_[b].hits);
    if (!entry.hits || entry.hitsSet != set_ || others.size() != baselines.size()) {
        judgement.why =
            set_ == JudgedSet::Validation && entry.hitsSet == JudgedSet::Test
                ? tr("Hits by utterance, which a verdict needs, are kept of the test set only.")
                : tr("Hits by utterance, which a verdict needs, are not known of this model and its baseline.");
        return;
    }
    judgement.against = cache_.ask(entry.hits, others);
    switch (judgement.against.state) {
        case BootstrapCache::State::Pending:
            judgement.why = tr("The verdict is being computed.");
            return;
        case BootstrapCache::State::DifferentUtterances:
            judgement.why = tr("The model and its baseline were evaluated on different utterances.");
            return;
        case BootstrapCache::State::Known:
            break;
    }
    switch (judgement.against.comparison.verdict) {
        case run::Verdict::Better:
            judgement.mark = Better;
            break;
        case run::Verdict::Worse:
            judgement.mark = Worse;
            break;
        case run::Verdict::NoDifference:
            judgement.mark = NoDifference;
            break;
    }
}

int ComparisonModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(entries_.size());
}

int ComparisonModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : Columns;
}

QVariant ComparisonModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto row = static_cast<std::size_t>(index.row());
    const ComparisonEntry& entry = entries_[row];
    switch (role) {
        case Qt::DisplayRole:
            return text(index);
        case Qt::ToolTipRole:
            return toolTip(index);
        case Qt::TextAlignmentRole:
            return alignmentOf(index.column());
        case SortRole:
            return number(index);
        case CsvRole:
            return csv(index);
        case RunIdRole:
            return entry.runId;
        case NameRole:
            return QString::fromStdString(entry.row.name);
        case StyleRole:
            return entry.style;
        case RoleRole:
            return QString::fromStdString(roleOf(entry.row));
        case MarkRole:
            return index.column() == VerdictWord ? QVariant(judgements_[row].mark) : QVariant();
        default:
            return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    switch (role) {
        case Qt::DisplayRole:
            return comparison::heading(section);
        case Qt::ToolTipRole:
            return comparison::meaning(section);
        case Qt::TextAlignmentRole:
            return alignmentOf(section);
        case CsvRole:
            return comparison::csvNames(section);
        default:
            return {};
    }
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
        case CrossEntropy:
            return of(set_, &run::SetResult::crossEntropy);
        case Ece:
            return of(set_, &run::SetResult::ece);
        case Agreement:
            return known(agreementOf(row));
        case GainKept:
            return known(row.gapClosed.value_or(notKnown));
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
            return names.size() == 1 ? tr("Compared with %1.").arg(names.front())
                                     : tr("Compared with the mean of %1.").arg(QLocale().createSeparatedList(names));
        }
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
