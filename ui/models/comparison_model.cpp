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

QVariant alignmentOf(int column) {
    const bool words = column <= ComparisonModel::Network || column == ComparisonModel::VerdictWord;
    return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (words ? Qt::AlignLeft : Qt::AlignRight)));
}

ComparisonModel::Mark markOf(run::Verdict verdict) {
    switch (verdict) {
        case run::Verdict::Better:
            return ComparisonModel::Better;
        case run::Verdict::Worse:
            return ComparisonModel::Worse;
        case run::Verdict::NoDifference:
            break;
    }
    return ComparisonModel::NoDifference;
}

}  // namespace

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
    if (takeOver(entry, judgement)) return;
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
    judgement.mark = markOf(judgement.against.comparison.verdict);
}

/// The verdict of the run itself, where it is about what is asked: core's baseline, on the judged set.
bool ComparisonModel::takeOver(const ComparisonEntry& entry, Judgement& judgement) const {
    if (!choice_.automatic || !entry.judged || !entry.judged->comparison) return false;
    const run::GroupResult& group = *entry.judged;
    if ((group.set == "validation" ? JudgedSet::Validation : JudgedSet::Test) != set_) return false;
    judgement.against = {BootstrapCache::State::Known, *group.comparison};
    judgement.difference = group.comparison->difference;
    judgement.mark = markOf(group.comparison->verdict);
    judgement.members = group.members.size();
    return true;
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

}  // namespace retort::ui
