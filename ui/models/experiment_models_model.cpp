// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/experiment_models_model.h"

#include <algorithm>

#include "core/experiment/expand.h"
#include "core/experiment/model_json.h"
#include "ui/models/layer_text.h"
#include "ui/models/quantities.h"

namespace retort::ui {

struct ExperimentModelsModel::Row {
    QString name;
    int copies = 1;
    int points = 1;  // of its sweeps
    bool distilled = false, specialists = false;
    bool teaches = false;
    QString net;
    double parameters = -1, memory = -1, epochSeconds = -1;
    QString problem;
    bool wrong = false;  // the problem is an error

    bool operator==(const Row&) const = default;
};

ExperimentModelsModel::ExperimentModelsModel(QObject* parent) : QAbstractTableModel(parent) {}
ExperimentModelsModel::~ExperimentModelsModel() = default;

std::vector<ExperimentModelsModel::Row> ExperimentModelsModel::rowsOf(const Facts& facts) const {
    std::vector<Row> rows;
    for (std::size_t i = 0; i < facts.experiment.models.size(); ++i) {
        const experiment::ModelSpec& model = facts.experiment.models[i];
        Row row;
        row.name = QString::fromStdString(model.name);
        row.copies = model.copies;
        row.distilled = model.kind == "distilled";
        row.specialists = model.kind == "specialists";
        row.net = netText(facts.inputs, model.network.hidden, facts.classes);
        const std::string path = "models[" + std::to_string(i) + "]";
        for (const Problem& problem : facts.problems) {
            const bool error = problem.severity == Problem::Severity::Error;
            if (!experiment::isInside(problem.path, path) || (!row.problem.isEmpty() && (row.wrong || !error)))
                continue;
            row.wrong = error;
            row.problem = QString::fromStdString(toText(problem));
        }
        rows.push_back(std::move(row));
    }
    const experiment::Expansion expansion = experiment::expand(facts.experiment);
    std::vector<std::vector<std::string>> points(rows.size());
    for (const experiment::Member& member : expansion.members) {
        if (member.spec >= rows.size()) continue;
        Row& row = rows[member.spec];
        row.teaches = row.teaches || member.model.role == "teacher";
        // The net is that of their generalist; how many outputs each has is known when the sets are.
        if (row.specialists) row.net = netText(facts.inputs, member.model.spec.network.hidden, 0);
        std::vector<std::string>& seen = points[member.spec];
        if (std::find(seen.begin(), seen.end(), member.point) == seen.end()) seen.push_back(member.point);
        const auto forecast =
            std::find_if(facts.forecasts.begin(), facts.forecasts.end(),
                         [&](const run::ModelForecast& one) { return one.name == member.model.name; });
        if (forecast == facts.forecasts.end()) continue;
        row.parameters = std::max(row.parameters, static_cast<double>(forecast->parameters));
        row.memory = std::max(row.memory, forecast->trainingBytes);
        row.epochSeconds = std::max(row.epochSeconds, forecast->epochSeconds);
    }
    for (std::size_t i = 0; i < rows.size(); ++i) rows[i].points = std::max(1, static_cast<int>(points[i].size()));
    return rows;
}

void ExperimentModelsModel::update(const Facts& facts) {
    std::vector<Row> rows = rowsOf(facts);
    const auto same = [](const Row& a, const Row& b) { return a.name == b.name; };
    const std::size_t common = std::min(rows.size(), rows_.size());
    std::size_t head = 0, tail = 0;
    while (head < common && same(rows[head], rows_[head])) ++head;
    while (tail < common - head && same(rows[rows.size() - 1 - tail], rows_[rows_.size() - 1 - tail])) ++tail;
    std::size_t gone = rows_.size() - head - tail, come = rows.size() - head - tail;
    if (gone == come) {  // renamed, or two changed places: the rows stay
        head += come;
        gone = come = 0;
    }
    const auto at = [](std::vector<Row>& list, std::size_t i) { return list.begin() + static_cast<std::ptrdiff_t>(i); };
    if (gone > 0) {
        beginRemoveRows({}, static_cast<int>(head), static_cast<int>(head + gone) - 1);
        rows_.erase(at(rows_, head), at(rows_, head + gone));
        endRemoveRows();
    }
    if (come > 0) {
        beginInsertRows({}, static_cast<int>(head), static_cast<int>(head + come) - 1);
        rows_.insert(at(rows_, head), at(rows, head), at(rows, head + come));
        endInsertRows();
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows_[i] == rows[i]) continue;
        rows_[i] = rows[i];
        emit dataChanged(index(static_cast<int>(i), 0), index(static_cast<int>(i), Columns - 1));
    }
}

void ExperimentModelsModel::retranslate() {
    emit headerDataChanged(Qt::Horizontal, 0, Columns - 1);
    if (!rows_.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

int ExperimentModelsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int ExperimentModelsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : Columns;
}

QString ExperimentModelsModel::display(const Row& row, int column) const {
    switch (column) {
        case Name: {
            QString text = row.name;
            if (row.copies > 1) text += QStringLiteral(" ×%1").arg(row.copies);
            if (row.points > 1) text = tr("%1 (%n settings)", nullptr, row.points).arg(text);
            if (!row.problem.isEmpty()) text = (row.wrong ? QStringLiteral("✕ ") : QStringLiteral("⚠ ")) + text;
            return text;
        }
        case Kind:
            if (row.specialists) return tr("specialists");
            if (row.distilled) return row.teaches ? tr("student, teaches") : tr("student");
            return row.teaches ? tr("teacher") : tr("baseline");
        case Layers:
            return row.net;
        case Parameters:
            return quantity::count(row.parameters);
        case Memory:
            return quantity::bytes(row.memory);
        case EpochTime:
            return row.epochSeconds < 0 ? QStringLiteral("–") : tr("~ %1").arg(quantity::duration(row.epochSeconds));
        default:
            return {};
    }
}

QString ExperimentModelsModel::toolTip(const Row& row, int column) const {
    if (!row.problem.isEmpty() && column == Name) return row.problem;
    switch (column) {
        case Name:
            return tr("Double-click or F2 renames the model; students that learn from it follow.");
        case Kind:
            if (row.specialists) return tr("Start from their generalist and learn to tell some classes apart.");
            return row.distilled ? tr("Learns from its teachers and from the alignment's labels.")
                                 : tr("Learns from the alignment's labels alone.");
        case Layers:
            return tr("Inputs, hidden layers and outputs of the net.");
        case Parameters:
            return tr("Weights and biases of one copy.");
        case Memory:
            return tr("Memory that training one copy takes.");
        case EpochTime:
            return tr("Forecast of one epoch of one copy on this machine.");
        default:
            return {};
    }
}

QVariant ExperimentModelsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    switch (role) {
        case Qt::DisplayRole:
            return display(row, column);
        case Qt::EditRole:
            return column == Name ? row.name : display(row, column);
        case Qt::ToolTipRole:
            return toolTip(row, column);
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(
                Qt::Alignment(Qt::AlignVCenter | (column >= Parameters ? Qt::AlignRight : Qt::AlignLeft)));
        case SortRole:
            if (column == Parameters) return row.parameters;
            if (column == Memory) return row.memory;
            if (column == EpochTime) return row.epochSeconds;
            return display(row, column);
        case NameRole:
            return row.name;
        case ProblemRole:
            return row.problem;
        default:
            return {};
    }
}

bool ExperimentModelsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != Name)
        return false;
    const QString name = value.toString().trimmed();
    if (name.isEmpty() || name == rows_[static_cast<std::size_t>(index.row())].name) return false;
    emit renameRequested(index.row(), name);
    return true;
}

Qt::ItemFlags ExperimentModelsModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid()) flags |= Qt::ItemNeverHasChildren;
    if (index.isValid() && index.column() == Name) flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant ExperimentModelsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= Columns) return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (section >= Parameters ? Qt::AlignRight : Qt::AlignLeft)));
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case Name:
            return tr("Model");
        case Kind:
            return tr("Role");
        case Layers:
            return tr("Layers");
        case Parameters:
            return tr("Parameters");
        case Memory:
            return tr("Memory");
        case EpochTime:
            return tr("Epoch");
        default:
            return {};
    }
}

}  // namespace retort::ui
