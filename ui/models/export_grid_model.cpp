// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/export_grid_model.h"

#include <QLocale>
#include <algorithm>

#include "ui/models/quantities.h"
#include "ui/text/core_text.h"

namespace retort::ui {

namespace {

using State = run::ExportProgress::State;

QString pathText(const std::filesystem::path& path) {
    return QString::fromStdString(path.string());
}

/// "3e-7": the size of a difference is what counts.
QString roughly(double value) {
    if (value == 0) return QLocale().toString(0);
    return QLocale().toString(value, 'e', 0);
}

}  // namespace

ExportGridModel::ExportGridModel(QObject* parent) : QAbstractTableModel(parent) {}

void ExportGridModel::setFormats(std::vector<run::ExportFormat> formats) {
    beginResetModel();
    formats_ = std::move(formats);
    for (Line& line : lines_) line.cells.assign(formats_.size(), {});
    endResetModel();
}

void ExportGridModel::setRows(std::vector<Row> rows) {
    const auto has = [](const std::vector<Row>& list, const std::string& model) {
        return std::any_of(list.begin(), list.end(), [&](const Row& row) { return row.model == model; });
    };
    for (std::size_t i = lines_.size(); i-- > 0;) {
        if (has(rows, lines_[i].row.model)) continue;
        const int at = static_cast<int>(i) + 1;
        beginRemoveRows({}, at, at);
        lines_.erase(lines_.begin() + static_cast<std::ptrdiff_t>(i));
        endRemoveRows();
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto found = std::find_if(lines_.begin(), lines_.end(),
                                        [&](const Line& line) { return line.row.model == rows[i].model; });
        const auto from = static_cast<std::size_t>(found - lines_.begin());
        const int at = static_cast<int>(i) + 1;
        const auto place = lines_.begin() + static_cast<std::ptrdiff_t>(i);
        if (found == lines_.end()) {
            beginInsertRows({}, at, at);
            lines_.insert(place, Line{std::move(rows[i]), std::vector<Cell>(formats_.size())});
            endInsertRows();
            continue;
        }
        if (from > i) {
            beginMoveRows({}, static_cast<int>(from) + 1, static_cast<int>(from) + 1, {}, at);
            std::rotate(place, found, found + 1);
            endMoveRows();
        }
        if (lines_[i].row == rows[i]) continue;
        lines_[i].row = std::move(rows[i]);
        if (!lines_[i].row.refusal.isEmpty())
            for (Cell& cell : lines_[i].cells) cell.ticked = false;
        changed(at);
    }
    changed(0);
    emit ticksChanged();
}

void ExportGridModel::setTarget(const std::filesystem::path& folder, bool replace) {
    if (folder != folder_)
        for (Line& line : lines_)
            for (Cell& cell : line.cells) cell.known = cell.exists = false;
    folder_ = folder;
    replace_ = replace;
    for (int row = 0; row < rowCount(); ++row) changed(row);
    emit ticksChanged();
}

std::vector<std::filesystem::path> ExportGridModel::targets() const {
    std::vector<std::filesystem::path> files;
    if (folder_.empty()) return files;
    for (const Line& line : lines_)
        if (line.row.refusal.isEmpty())
            for (std::size_t f = 0; f < formats_.size(); ++f)
                files.push_back(folder_ / fileName(line.row.model, f).toStdString());
    return files;
}

void ExportGridModel::setThere(const std::function<bool(const std::filesystem::path&)>& there) {
    bool any = false;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
        bool other = false;
        for (std::size_t f = 0; f < formats_.size(); ++f) {
            const std::filesystem::path file = folder_ / fileName(lines_[i].row.model, f).toStdString();
            const bool exists = lines_[i].row.refusal.isEmpty() && !folder_.empty() && there(file);
            other = other || exists != lines_[i].cells[f].exists;
            lines_[i].cells[f].exists = exists;
        }
        if (other) changed(static_cast<int>(i) + 1);
        any = any || other;
    }
    if (any) emit ticksChanged();
}

void ExportGridModel::setProgress(const std::vector<run::ExportProgress>& progress) {
    for (std::size_t i = 0; i < lines_.size(); ++i) {
        bool other = false;
        for (std::size_t f = 0; f < formats_.size(); ++f) {
            Cell& cell = lines_[i].cells[f];
            const std::filesystem::path target = folder_ / fileName(lines_[i].row.model, f).toStdString();
            const auto newest = std::find_if(progress.rbegin(), progress.rend(), [&](const run::ExportProgress& p) {
                return p.task.target == target && p.task.source == lines_[i].row.source;
            });
            if (newest == progress.rend()) {
                // Outcomes of earlier calls are worth keeping; a task that is no more is not at work.
                other = other || working(cell);
                cell.known = cell.known && !working(cell);
                continue;
            }
            const bool same = cell.known && cell.progress.state == newest->state &&
                              cell.progress.bytes == newest->bytes && cell.progress.error == newest->error;
            if (same) continue;
            cell.progress = *newest;
            cell.known = true;
            if (newest->state == State::Failed) cell.ticked = true;
            other = true;
        }
        if (other) changed(static_cast<int>(i) + 1);
    }
    changed(0);
    emit ticksChanged();
}

void ExportGridModel::tick(const std::string& model, const std::string& format, bool on) {
    for (std::size_t i = 0; i < lines_.size(); ++i)
        for (std::size_t f = 0; f < formats_.size(); ++f)
            if (lines_[i].row.model == model && formats_[f].id == format)
                setData(index(static_cast<int>(i) + 1, static_cast<int>(f) + 1), on ? Qt::Checked : Qt::Unchecked,
                        Qt::CheckStateRole);
}

void ExportGridModel::clearTicks() {
    setData(index(0, 0), Qt::Unchecked, Qt::CheckStateRole);
}

void ExportGridModel::untick(const std::vector<run::ExportTask>& tasks) {
    for (const run::ExportTask& task : tasks) tick(task.model, task.format, false);
}

std::vector<run::ExportTask> ExportGridModel::tasks(int* blockedCells) const {
    std::vector<run::ExportTask> tasks;
    if (blockedCells != nullptr) *blockedCells = 0;
    for (const Line& line : lines_) {
        for (std::size_t f = 0; f < formats_.size(); ++f) {
            const Cell& cell = line.cells[f];
            if (!cell.ticked || working(cell)) continue;
            if (blocked(cell)) {
                if (blockedCells != nullptr) ++*blockedCells;
                continue;
            }
            tasks.push_back(
                {line.row.model, line.row.source, formats_[f].id, folder_ / fileName(line.row.model, f).toStdString()});
        }
    }
    return tasks;
}

bool ExportGridModel::anyTicked() const {
    return std::any_of(lines_.begin(), lines_.end(), [](const Line& line) {
        return std::any_of(line.cells.begin(), line.cells.end(), [](const Cell& cell) { return cell.ticked; });
    });
}

bool ExportGridModel::anyExportable() const {
    return std::any_of(lines_.begin(), lines_.end(), [](const Line& line) { return line.row.refusal.isEmpty(); });
}

QString ExportGridModel::fileName(const std::string& model, std::size_t format) const {
    const auto ending = [](const run::ExportFormat& of) {
        return of.extensions.empty() ? std::string() : of.extensions.front();
    };
    const std::string own = ending(formats_.at(format));
    const auto sharing =
        std::count_if(formats_.begin(), formats_.end(), [&](const auto& f) { return ending(f) == own; });
    return QString::fromStdString(sharing > 1 ? model + "." + formats_[format].id + own : model + own);
}

bool ExportGridModel::working(const Cell& cell) const {
    const State state = cell.progress.state;
    return cell.known && (state == State::Waiting || state == State::Writing || state == State::Verifying);
}

int ExportGridModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(lines_.size()) + 1;
}

int ExportGridModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(formats_.size()) + 1;
}

const ExportGridModel::Cell* ExportGridModel::cellAt(const QModelIndex& index) const {
    if (index.row() <= 0 || index.column() <= 0) return nullptr;
    return &lines_[static_cast<std::size_t>(index.row() - 1)].cells[static_cast<std::size_t>(index.column() - 1)];
}

std::vector<std::pair<std::size_t, std::size_t>> ExportGridModel::cellsOf(const QModelIndex& index) const {
    std::vector<std::pair<std::size_t, std::size_t>> cells;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
        const bool meant = index.row() == 0 || static_cast<std::size_t>(index.row()) == i + 1;
        if (!meant || !lines_[i].row.refusal.isEmpty()) continue;
        for (std::size_t f = 0; f < formats_.size(); ++f)
            if (index.column() == 0 || static_cast<std::size_t>(index.column()) == f + 1) cells.emplace_back(i, f);
    }
    return cells;
}

QVariant ExportGridModel::checkState(const QModelIndex& index) const {
    const auto cells = cellsOf(index);
    if (cells.empty()) return {};
    const auto ticked = static_cast<std::size_t>(std::count_if(
        cells.begin(), cells.end(), [&](const auto& cell) { return lines_[cell.first].cells[cell.second].ticked; }));
    return ticked == 0 ? Qt::Unchecked : ticked == cells.size() ? Qt::Checked : Qt::PartiallyChecked;
}

QString ExportGridModel::cellText(const Line& line, std::size_t format) const {
    const Cell& cell = line.cells[format];
    if (!line.row.refusal.isEmpty()) return format == 0 ? line.row.refusal : QString();
    if (working(cell)) {
        switch (cell.progress.state) {
            case State::Writing:
                return tr("writing");
            case State::Verifying:
                return tr("verifying");
            default:
                return tr("waiting");
        }
    }
    if (cell.ticked && blocked(cell)) return tr("exists already");
    if (cell.known && cell.progress.state == State::Done) {
        const QString size = quantity::bytes(static_cast<double>(cell.progress.bytes));
        return cell.progress.difference < 0 ? tr("written, %1").arg(size)
               : cell.progress.difference == 0
                   ? tr("equal, %1").arg(size)
                   : tr("equal to %1, %2", "largest difference, size").arg(roughly(cell.progress.difference), size);
    }
    if (cell.known && cell.progress.state == State::Failed) return translated(cell.progress.error);
    if (cell.known && cell.progress.state == State::Cancelled) return tr("cancelled");
    const std::uint64_t forecast = format < line.row.forecast.size() ? line.row.forecast[format] : 0;
    return forecast == 0 ? tr("size not known") : tr("≈ %1").arg(quantity::bytes(static_cast<double>(forecast)));
}

QString ExportGridModel::evidence(const Cell& cell) const {
    if (!cell.known) return {};
    const QString target = pathText(cell.progress.task.target);
    switch (cell.progress.state) {
        case State::Done:
            return cell.progress.difference < 0
                       ? tr("%1 was written.").arg(target)
                       : tr("%1 was written and read back: on random frames its log posteriors differ from the model's "
                            "by %2 "
                            "at most.")
                             .arg(target, QLocale().toString(cell.progress.difference, 'g', 3));
        case State::Failed:
            return tr("%1 was not written: %2").arg(target, translated(cell.progress.error));
        case State::Cancelled:
            return tr("%1 was not written: the export was cancelled.").arg(target);
        default:
            return {};
    }
}

QVariant ExportGridModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Cell* cell = cellAt(index);
    const Line* line = index.row() > 0 ? &lines_[static_cast<std::size_t>(index.row() - 1)] : nullptr;
    const auto format = static_cast<std::size_t>(std::max(0, index.column() - 1));
    switch (role) {
        case Qt::DisplayRole:
            if (cell != nullptr) return cellText(*line, format);
            if (line != nullptr) return QString::fromStdString(line->row.model);
            return index.column() == 0 ? tr("All models") : QString();
        case Qt::CheckStateRole:
            return checkState(index);
        case Qt::ToolTipRole:
            if (line != nullptr && !line->row.refusal.isEmpty()) return line->row.refusal;
            if (cell == nullptr) return index.column() == 0 ? tr("Ticks every format.") : tr("Ticks every model.");
            if (cell->ticked && blocked(*cell) && !working(*cell))
                return tr("%1 is there already. Tick “Replace existing files” to overwrite it, or choose another "
                          "folder.")
                    .arg(pathText(folder_ / fileName(line->row.model, format).toStdString()));
            if (const QString said = evidence(*cell); !said.isEmpty()) return said;
            return pathText(folder_ / fileName(line->row.model, format).toStdString());
        case Qt::AccessibleTextRole:
            if (cell == nullptr) return {};
            return tr("%1 as %2: %3", "model, format, state")
                .arg(QString::fromStdString(line->row.model), translated(formats_[format].title),
                     cellText(*line, format));
        case ProgressRole:
            if (cell == nullptr || !working(*cell)) return -1.0;
            return cell->progress.state == State::Waiting ? 0.0 : cell->progress.state == State::Writing ? 0.4 : 0.8;
        case OutcomeRole:
            if (cell == nullptr || working(*cell)) return NoOutcome;
            if (cell->ticked && blocked(*cell)) return Blocked;
            if (!cell->known) return NoOutcome;
            return cell->progress.state == State::Done ? Good : cell->progress.state == State::Failed ? Bad : NoOutcome;
        case StyleRole:
            return line != nullptr && index.column() == 0 ? line->row.style : -1;
        case EvidenceRole:
            return cell == nullptr ? QString() : evidence(*cell);
        default:
            return {};
    }
}

bool ExportGridModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) return false;
    if (!checkState(index).isValid()) return false;
    const bool on = value.toInt() != Qt::Unchecked;
    for (const auto& [line, format] : cellsOf(index)) lines_[line].cells[format].ticked = on;
    for (int row = 0; row < rowCount(); ++row) changed(row);
    emit ticksChanged();
    return true;
}

Qt::ItemFlags ExportGridModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    const bool refused = index.row() > 0 && !lines_[static_cast<std::size_t>(index.row() - 1)].row.refusal.isEmpty();
    if (refused) return Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren;
}

QVariant ExportGridModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    if (section == 0) return role == Qt::DisplayRole ? QVariant(tr("Model")) : QVariant();
    const run::ExportFormat& format = formats_[static_cast<std::size_t>(section - 1)];
    if (role == Qt::DisplayRole) return translated(format.title);
    if (role == Qt::ToolTipRole)
        return tr("Files named %1")
            .arg(fileName(tr("MODEL", "place of a model's name").toStdString(), static_cast<std::size_t>(section - 1)));
    return {};
}

void ExportGridModel::retranslate() {
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    for (int row = 0; row < rowCount(); ++row) changed(row);
}

void ExportGridModel::changed(int row) {
    if (row < rowCount()) emit dataChanged(index(row, 0), index(row, columnCount() - 1));
}

}  // namespace retort::ui
