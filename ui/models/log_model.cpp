// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/log_model.h"

#include <QCoreApplication>
#include <QFont>
#include <algorithm>

#include "ui/models/value_text.h"
#include "ui/text/core_text.h"

namespace retort::ui {

using record::Event;

namespace {

bool isFailure(const Event& event) {
    return event.kind == Event::Kind::ModelFailed || event.kind == Event::Kind::RunFailed;
}

/// Messages of core that have a translation are shown in the user's language, others as they were written.
QString messageText(const Event& event) {
    return translated(event.text);
}

}  // namespace

LogModel::LogModel(QObject* parent) : QAbstractTableModel(parent) {}

void LogModel::update(const record::History& history) {
    const std::vector<Event>& now = history.messages();
    const std::size_t known = messages_.size();
    if (now.size() < known ||
        (known > 0 && !(now.front() == messages_.front() && now[known - 1] == messages_.back()))) {
        beginResetModel();
        messages_ = now;
        endResetModel();
        return;
    }
    if (now.size() == known) return;
    beginInsertRows({}, static_cast<int>(known), static_cast<int>(now.size()) - 1);
    messages_.insert(messages_.end(), now.begin() + static_cast<std::ptrdiff_t>(known), now.end());
    endInsertRows();
}

void LogModel::clear() {
    if (messages_.empty()) return;
    beginResetModel();
    messages_.clear();
    endResetModel();
}

QString LogModel::toText() const {
    QString text;
    for (const Event& event : messages_)
        text += clockText(event.time) + QLatin1Char('\t') + QString::fromStdString(event.model) + QLatin1Char('\t') +
                messageText(event) + QLatin1Char('\n');
    return text;
}

int LogModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(messages_.size());
}

int LogModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : Columns;
}

QVariant LogModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Event& event = messages_[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
        case SortRole:
            if (index.column() == Time)
                return role == SortRole ? QVariant(event.time) : QVariant(clockText(event.time));
            if (index.column() == Model) return QString::fromStdString(event.model);
            return messageText(event);
        case Qt::TextAlignmentRole:
            return QVariant((index.column() == Time ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        case Qt::AccessibleTextRole:
            if (index.column() == Text && isFailure(event)) return tr("Failure: %1").arg(messageText(event));
            return data(index, Qt::DisplayRole);
        case Qt::FontRole:
            if (isFailure(event) && index.column() == Text) {
                QFont bold;
                bold.setBold(true);
                return bold;
            }
            return {};
        case FailureRole:
            return isFailure(event);
        default:
            return {};
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= Columns) return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Time ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Time)
        return tr("Time of work since the run began; interruptions are not counted.");
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case Time:
            return tr("Time");
        case Model:
            return tr("Model");
        default:
            return tr("Message");
    }
}

LogFilter::LogFilter(QObject* parent) : QSortFilterProxyModel(parent) {
    setSortRole(LogModel::SortRole);
}

void LogFilter::setWords(const QString& words) {
    const QStringList list = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (list == words_) return;
    words_ = list;
    invalidateFilter();
}

void LogFilter::setFailuresOnly(bool on) {
    if (failuresOnly_ == on) return;
    failuresOnly_ = on;
    invalidateFilter();
}

bool LogFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const QModelIndex text = sourceModel()->index(row, LogModel::Text, parent);
    if (failuresOnly_ && !text.data(LogModel::FailureRole).toBool()) return false;
    const QString all = sourceModel()->index(row, LogModel::Model, parent).data().toString() + QLatin1Char(' ') +
                        text.data().toString();
    return std::all_of(words_.begin(), words_.end(),
                       [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

}  // namespace retort::ui
