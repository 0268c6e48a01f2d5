// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/run_table_model.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <numeric>
#include <optional>

#include "ui/models/value_text.h"
#include "ui/text/core_text.h"

namespace retort::ui {

using record::Event;
using record::ModelHistory;
using record::ModelState;

/// What is shown of a model. Without a number where there is none, so that equal rows compare equal.
struct RunTableModel::Row {
    QString name, role;
    ModelPhase phase = ModelPhase::Waiting;
    QString activity;  ///< What a running model does other than training.
    QString reason;
    int style = 0;  ///< Place in the plan, then among the others of the history.
    int epoch = 0, planned = 0;
    std::optional<double> trainLoss, validationLoss, validationAccuracy, rate, framesPerSecond, secondsLeft;
    double progress = -1;
    std::array<double, 7> profile{};  ///< Shares of the last epoch's time, in the order of profileParts; 0: not known.

    bool operator==(const Row&) const = default;
};

namespace {

std::optional<double> number(const Event& event, const char* name) {
    const double value = event.value(name, std::nan(""));
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

QString roleText(const QString& role) {
    if (role == QLatin1String("teacher")) return RunTableModel::tr("teacher");
    if (role == QLatin1String("baseline")) return RunTableModel::tr("baseline");
    if (role == QLatin1String("student")) return RunTableModel::tr("student");
    if (role == QLatin1String("specialist")) return RunTableModel::tr("specialist");
    return role;
}

bool isNumber(int column) {
    return column >= RunTableModel::Epoch && column <= RunTableModel::TimeLeft;
}

/// What the time of training steps goes to: shares in EpochDone events.
constexpr std::array profileParts{"dataShare", "gemmShare",   "packingShare", "elementwiseShare",
                                  "lossShare", "updateShare", "idleShare"};

using Shares = std::array<double, profileParts.size()>;

QString profilePart(std::size_t part) {
    const QString names[] = {RunTableModel::tr("waiting for data"),
                             RunTableModel::tr("matrix products"),
                             RunTableModel::tr("packing"),
                             RunTableModel::tr("elementwise"),
                             RunTableModel::tr("loss"),
                             RunTableModel::tr("update"),
                             RunTableModel::tr("idle")};
    return names[part];
}

/// "matrix products 80 %, update 9 %": parts of one percent and more, the largest first.
QString profileText(const Shares& shares) {
    std::array<std::size_t, profileParts.size()> order{};
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return shares[a] > shares[b]; });
    QStringList parts;
    for (const std::size_t part : order)
        if (shares[part] >= 0.005)
            parts << RunTableModel::tr("%1 %2 %", "part of the time, percent")
                         .arg(profilePart(part), QLocale().toString(std::lround(100 * shares[part])));
    return parts.join(QStringLiteral(", "));
}

/// A rate from 0.1 down to 0.00001 in one width; smaller ones as a power.
QString rateText(double rate) {
    return rate != 0 && std::abs(rate) < 1e-5 ? QLocale().toString(rate, 'e', 1) : fixedText(rate, 5);
}

/// Of the whole run (checking reports under an empty name), or an ensemble, which is not trained.
bool trained(const ModelHistory& model) {
    return !model.name.empty() && model.plannedEpochs > 0;
}

}  // namespace

RunTableModel::RunTableModel(QObject* parent) : QAbstractTableModel(parent) {}
RunTableModel::~RunTableModel() = default;

QString RunTableModel::phaseText(ModelPhase phase) {
    switch (phase) {
        case ModelPhase::Waiting:
            return tr("waiting");
        case ModelPhase::Checking:
            return tr("checking");
        case ModelPhase::Running:
            return tr("running");
        case ModelPhase::Paused:
            return tr("paused");
        case ModelPhase::Done:
            return tr("done");
        case ModelPhase::Failed:
            return tr("failed");
        case ModelPhase::Stopped:
            return tr("stopped");
    }
    return {};
}

RunTableModel::Row RunTableModel::makeRow(const ModelHistory* model, bool live, bool paused, bool checking) {
    Row row;
    if (model == nullptr || model->state == ModelState::Waiting) {
        row.phase = checking ? ModelPhase::Checking : ModelPhase::Waiting;
        if (model == nullptr) return row;
    }
    row.role = QString::fromStdString(model->role);
    row.reason = QString::fromStdString(model->reason);
    row.planned = model->plannedEpochs;
    if (!model->epochs.empty()) {
        const Event& last = model->epochs.back();
        row.epoch = last.epoch;
        row.trainLoss = number(last, "trainLoss");
        row.validationLoss = number(last, "validationLoss");
        row.validationAccuracy = number(last, "validationAccuracy");
        row.rate = number(last, "rate");
        row.framesPerSecond = number(last, "framesPerSecond");
        for (std::size_t part = 0; part < profileParts.size(); ++part)
            row.profile[part] = std::clamp(last.value(profileParts[part]), 0.0, 1.0);
    }
    if (!model->samples.empty()) row.rate = number(model->samples.back(), "rate");
    const bool limited = row.planned > 0;
    switch (model->state) {
        case ModelState::Waiting:
            return row;
        case ModelState::Finished:
            row.phase = ModelPhase::Done;
            row.progress = 1;
            return row;
        case ModelState::Failed:
            row.phase = ModelPhase::Failed;
            return row;
        case ModelState::Running:
        case ModelState::Stopped:
            break;
    }
    if (limited) row.progress = static_cast<double>(model->epochs.size()) / row.planned;
    if (!model->samples.empty()) row.epoch = std::max(row.epoch, model->samples.back().epoch);
    if (!live || model->state == ModelState::Stopped) {
        row.phase = ModelPhase::Stopped;
        return row;
    }
    row.phase = paused ? ModelPhase::Paused : ModelPhase::Running;
    const Event& progress = model->progress;
    if (progress.kind != Event::Kind::Progress) return row;
    row.activity = QString::fromStdString(progress.text);
    if (const auto done = number(progress, "done"); done && row.activity.isEmpty())
        row.progress = std::clamp(*done, 0.0, 1.0);
    if (progress.epoch > 0) row.epoch = limited ? std::min(progress.epoch, row.planned) : progress.epoch;
    if (const auto loss = number(progress, "loss")) row.trainLoss = loss;
    if (const auto speed = number(progress, "framesPerSecond")) row.framesPerSecond = speed;
    row.secondsLeft = number(progress, "secondsLeft");
    return row;
}

void RunTableModel::update(const std::vector<experiment::PlannedModel>& plan, const record::History& history, bool live,
                           bool paused, bool checking) {
    std::vector<Row> rows;
    for (const experiment::PlannedModel& planned : plan) {
        rows.push_back(makeRow(history.model(planned.name), live, paused, checking));
        Row& row = rows.back();
        row.name = QString::fromStdString(planned.name);
        row.role = QString::fromStdString(planned.role);
        row.style = static_cast<int>(rows.size()) - 1;
        if (row.planned == 0) row.planned = planned.spec.training.epochs;
    }
    // Models that were trained but do not stand in the plan (an experiment that cannot be read, or was changed since).
    int style = static_cast<int>(plan.size());
    for (const ModelHistory& model : history.models()) {
        const QString name = QString::fromStdString(model.name);
        const auto same = [&](const experiment::PlannedModel& planned) { return planned.name == model.name; };
        if (model.name.empty() || std::any_of(plan.begin(), plan.end(), same)) continue;
        if (trained(model)) {
            rows.push_back(makeRow(&model, live, paused, checking));
            rows.back().name = name;
            rows.back().style = style;
        }
        ++style;
    }

    // Models are never taken away from a run; one more may turn up where there is no plan.
    bool sameModels = rows.size() >= rows_.size() && (!rows_.empty() || rows.empty());
    for (std::size_t i = 0; sameModels && i < rows_.size(); ++i) sameModels = rows[i].name == rows_[i].name;
    if (!sameModels) {
        beginResetModel();
        rows_ = std::move(rows);
        endResetModel();
        return;
    }
    const std::size_t known = rows_.size();
    for (std::size_t i = 0; i < known; ++i) {
        if (rows_[i] == rows[i]) continue;
        rows_[i] = std::move(rows[i]);
        emit dataChanged(index(static_cast<int>(i), 0), index(static_cast<int>(i), Columns - 1));
    }
    if (rows.size() == known) return;
    beginInsertRows({}, static_cast<int>(known), static_cast<int>(rows.size()) - 1);
    rows_.insert(rows_.end(), std::make_move_iterator(rows.begin() + static_cast<std::ptrdiff_t>(known)),
                 std::make_move_iterator(rows.end()));
    endInsertRows();
}

void RunTableModel::clear() {
    beginResetModel();
    rows_.clear();
    hidden_.clear();
    endResetModel();
}

void RunTableModel::retranslate() {
    emit headerDataChanged(Qt::Horizontal, 0, Columns - 1);
    if (!rows_.empty()) emit dataChanged(index(0, 0), index(static_cast<int>(rows_.size()) - 1, Columns - 1));
}

QString RunTableModel::nameAt(int row) const {
    return row >= 0 && row < rowCount() ? rows_[static_cast<std::size_t>(row)].name : QString();
}

int RunTableModel::rowOf(const QString& name) const {
    for (std::size_t i = 0; i < rows_.size(); ++i)
        if (rows_[i].name == name) return static_cast<int>(i);
    return -1;
}

bool RunTableModel::shown(const QString& name) const {
    return !hidden_.contains(name);
}

void RunTableModel::setHidden(const QSet<QString>& names) {
    if (names == hidden_) return;
    hidden_ = names;
    if (!rows_.empty())
        emit dataChanged(index(0, Name), index(static_cast<int>(rows_.size()) - 1, Name),
                         {Qt::CheckStateRole, ShownRole});
    emit shownChanged();
}

void RunTableModel::showOnly(const QString& name) {
    QSet<QString> others;
    for (const Row& row : rows_)
        if (row.name != name) others.insert(row.name);
    setHidden(hidden_ == others ? QSet<QString>() : others);
}

int RunTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int RunTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : Columns;
}

QString RunTableModel::text(const Row& row, int column) const {
    const double none = std::nan("");
    switch (column) {
        case Name:
            return row.name;
        case Role:
            return roleText(row.role);
        case State:
            return phaseText(row.phase);
        case Epoch:
            return tr("%1/%2", "epoch of epochs").arg(QLocale().toString(row.epoch), QLocale().toString(row.planned));
        case TrainLoss:
            return fixedText(row.trainLoss.value_or(none), 3);
        case ValidationLoss:
            return fixedText(row.validationLoss.value_or(none), 3);
        case ValidationAccuracy:
            return fixedText(100 * row.validationAccuracy.value_or(none), 2);
        case Rate:
            return row.rate ? rateText(*row.rate) : fixedText(none, 0);
        case FramesPerSecond:
            return countText(row.framesPerSecond.value_or(none));
        case TimeLeft:
            return durationText(row.secondsLeft.value_or(-1));
        case Profile:
            return profileText(row.profile);
        case Reason:
            return translated(row.reason.toStdString());
        default:
            return {};
    }
}

QString RunTableModel::plainRole(int row) const {
    return rows_[static_cast<std::size_t>(row)].role;
}

QString RunTableModel::plainProfile(int row) const {
    QStringList parts;
    const Shares& shares = rows_[static_cast<std::size_t>(row)].profile;
    for (std::size_t part = 0; part < shares.size(); ++part)
        if (shares[part] > 0)
            parts << QStringLiteral("%1=%2").arg(QLatin1String(profileParts[part]),
                                                 QString::number(shares[part], 'g', 3));
    return parts.join(QLatin1Char(' '));
}

QVariant RunTableModel::sortValue(const Row& row, int column) const {
    const auto value = [](const std::optional<double>& of) { return of ? QVariant(*of) : QVariant(); };
    switch (column) {
        case State:
            return static_cast<int>(row.phase);
        case Epoch:
            return row.epoch;
        case TrainLoss:
            return value(row.trainLoss);
        case ValidationLoss:
            return value(row.validationLoss);
        case ValidationAccuracy:
            return value(row.validationAccuracy);
        case Rate:
            return value(row.rate);
        case FramesPerSecond:
            return value(row.framesPerSecond);
        case TimeLeft:
            return value(row.secondsLeft);
        default:
            return text(row, column);
    }
}

QVariant RunTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    switch (role) {
        case Qt::DisplayRole:
            return text(row, column);
        case Qt::ToolTipRole:
            if (column == State && !row.activity.isEmpty()) return translated(row.activity.toStdString());
            return (column == State || column == Name) && !row.reason.isEmpty() ? translated(row.reason.toStdString())
                                                                                : text(row, column);
        case Qt::TextAlignmentRole:
            return QVariant((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        case Qt::CheckStateRole:
            return column == Name ? QVariant(shown(row.name) ? Qt::Checked : Qt::Unchecked) : QVariant();
        case Qt::AccessibleTextRole: {
            const QString shownText = text(row, column);
            if (column == State && row.phase == ModelPhase::Failed)
                return tr("failed: %1").arg(translated(row.reason.toStdString()));
            return column == Epoch || !isNumber(column)
                       ? shownText
                       : QStringLiteral("%1: %2").arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                                                      shownText);
        }
        case SortRole:
            return sortValue(row, column);
        case NameRole:
            return row.name;
        case ProgressRole:
            return row.progress;
        case StyleRole:
            return row.style;
        case ShownRole:
            return shown(row.name);
        case LastEpochRole: {
            Row last = row;
            last.epoch = std::max(row.epoch, row.planned);
            return text(last, Epoch);
        }
        case ReasonRole:
            return row.phase == ModelPhase::Failed ? translated(row.reason.toStdString()) : QString();
        case StateRole:
            return static_cast<int>(row.phase);
        default:
            return {};
    }
}

bool RunTableModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return false;
    if (role != ShownRole && !(role == Qt::CheckStateRole && index.column() == Name)) return false;
    const bool show = role == ShownRole ? value.toBool() : value.toInt() == Qt::Checked;
    QSet<QString> names = hidden_;
    if (show)
        names.remove(nameAt(index.row()));
    else
        names.insert(nameAt(index.row()));
    setHidden(names);
    return true;
}

Qt::ItemFlags RunTableModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == Name ? flags | Qt::ItemIsUserCheckable : flags;
}

}  // namespace retort::ui
