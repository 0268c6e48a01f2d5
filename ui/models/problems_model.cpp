// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/problems_model.h"

#include <algorithm>

namespace retort::ui {

QString problemMark(Problem::Severity severity) {
    return severity == Problem::Severity::Error ? QStringLiteral("✕ ") : QStringLiteral("⚠ ");
}

ProblemsModel::ProblemsModel(QObject* parent) : QAbstractTableModel(parent) {}

void ProblemsModel::update(const Problems& problems) {
    Problems shown(problems.begin(), problems.begin() + static_cast<std::ptrdiff_t>(std::min(problems.size(), most)));
    if (problems.size() > most) {
        const int more = static_cast<int>(problems.size() - most);
        shown.push_back({"", tr("%n more problems", nullptr, more).toStdString(), "", Problem::Severity::Warning});
    }
    const auto same = [](const Problem& a, const Problem& b) {
        return a.path == b.path && a.message == b.message && a.hint == b.hint && a.severity == b.severity;
    };
    if (std::equal(shown.begin(), shown.end(), problems_.begin(), problems_.end(), same)) return;
    beginResetModel();
    problems_ = std::move(shown);
    endResetModel();
}

void ProblemsModel::retranslate() {
    emit headerDataChanged(Qt::Horizontal, 0, Columns - 1);
}

QString ProblemsModel::toText() const {
    QString text;
    for (const Problem& problem : problems_)
        text += QString::fromStdString(retort::toText(problem)) + QLatin1Char('\n');
    return text;
}

int ProblemsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(problems_.size());
}

int ProblemsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : Columns;
}

QVariant ProblemsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const Problem& problem = problems_[static_cast<std::size_t>(index.row())];
    if (role == Qt::ToolTipRole) return QString::fromStdString(retort::toText(problem));
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
        case What:
            return problemMark(problem.severity) + QString::fromStdString(problem.message);
        case Where:
            return QString::fromStdString(problem.path);
        case Hint:
            return QString::fromStdString(problem.hint);
        default:
            return {};
    }
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case What:
            return tr("Problem");
        case Where:
            return tr("Where");
        case Hint:
            return tr("What to do");
        default:
            return {};
    }
}

}  // namespace retort::ui
