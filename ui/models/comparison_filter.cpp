// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/comparison_filter.h"

#include "ui/models/comparison_model.h"

namespace retort::ui {

namespace {

/// teacher.2 before teacher.10, in every locale.
bool nameLess(const QString& a, const QString& b) {
    qsizetype i = 0, j = 0;
    const auto number = [](const QString& text, qsizetype& at) {
        const qsizetype begin = at;
        while (at < text.size() && text[at].isDigit()) ++at;
        return text.mid(begin, std::min<qsizetype>(at - begin, 18)).toLongLong();
    };
    while (i < a.size() && j < b.size()) {
        if (a[i].isDigit() && b[j].isDigit()) {
            const qlonglong x = number(a, i), y = number(b, j);
            if (x != y) return x < y;
            continue;
        }
        const QChar x = a[i++].toCaseFolded(), y = b[j++].toCaseFolded();
        if (x != y) return x < y;
    }
    return a.size() - i < b.size() - j;
}

}  // namespace

ComparisonFilter::ComparisonFilter(QObject* parent) : QSortFilterProxyModel(parent) {
    setSortRole(ComparisonModel::SortRole);
    setDynamicSortFilter(true);
}

void ComparisonFilter::setText(const QString& text) {
    text_ = text.trimmed();
    invalidateFilter();
}

void ComparisonFilter::setRole(const QString& role) {
    role_ = role;
    invalidateFilter();
}

bool ComparisonFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const auto cell = [&](int column) { return sourceModel()->index(row, column, parent); };
    if (!role_.isEmpty() && cell(0).data(ComparisonModel::RoleRole).toString() != role_) return false;
    if (text_.isEmpty()) return true;
    for (const int column : {ComparisonModel::Name, ComparisonModel::Run, ComparisonModel::Network})
        if (cell(column).data().toString().contains(text_, Qt::CaseInsensitive)) return true;
    return false;
}

bool ComparisonFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const QVariant a = left.data(sortRole()), b = right.data(sortRole());
    // The view turns the order round when it descends: what is missing is to be last all the same.
    if (a.isValid() != b.isValid()) return a.isValid() == (sortOrder() == Qt::AscendingOrder);
    if (!a.isValid()) return false;
    if (a.typeId() != QMetaType::QString) return a.toDouble() < b.toDouble();
    return nameLess(a.toString(), b.toString());
}

QString comparisonCsv(const QAbstractItemModel& model, const QList<int>& columns) {
    const auto quoted = [](QString text) {
        if (!text.contains(QLatin1Char(',')) && !text.contains(QLatin1Char('"')) && !text.contains(QLatin1Char('\n')))
            return text;
        return QStringLiteral("\"") + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QStringLiteral("\"");
    };
    QStringList cells;
    for (const int column : columns)
        cells << model.headerData(column, Qt::Horizontal, ComparisonModel::CsvRole).toStringList();
    QString csv = cells.join(QLatin1Char(',')) + QLatin1Char('\n');
    for (int row = 0; row < model.rowCount(); ++row) {
        cells.clear();
        for (const int column : columns)
            for (const QString& cell : model.index(row, column).data(ComparisonModel::CsvRole).toStringList())
                cells << quoted(cell);
        csv += cells.join(QLatin1Char(',')) + QLatin1Char('\n');
    }
    return csv;
}

}  // namespace retort::ui
