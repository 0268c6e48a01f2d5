// SPDX-License-Identifier: GPL-3.0-or-later
// Headers of the table of models, its text and CSV, and its order.
#include <QLocale>
#include <cmath>

#include "ui/models/run_table_model.h"

namespace retort::ui {

namespace {

/// A cell of a CSV file after RFC 4180.
QString csvCell(const QVariant& value) {
    if (value.typeId() == QMetaType::Double) return QString::number(value.toDouble(), 'g', 9);
    QString text = value.toString();
    if (!text.contains(QLatin1Char(',')) && !text.contains(QLatin1Char('"')) && !text.contains(QLatin1Char('\n')))
        return text;
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

QString oneLine(QString text) {
    return text.replace(QLatin1Char('\n'), QLatin1Char(' '));
}

}  // namespace

QVariant RunTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= Columns) return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section >= Epoch && section <= TimeLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::DisplayRole) switch (section) {
            case Name:
                return tr("Model");
            case Role:
                return tr("Role");
            case State:
                return tr("State");
            case Epoch:
                return tr("Epoch");
            case TrainLoss:
                return tr("Training\nloss");
            case ValidationLoss:
                return tr("Validation\nloss");
            case ValidationAccuracy:
                return tr("Validation\nacc., %");
            case Rate:
                return tr("Learning\nrate");
            case FramesPerSecond:
                return tr("Frames/s");
            case TimeLeft:
                return tr("Time\nleft");
            case Profile:
                return tr("Time\ngoes to");
            case Reason:
                return tr("Reason");
            default:
                return {};
        }
    if (role == Qt::ToolTipRole) switch (section) {
            case Name:
                return tr("Model; its check box shows and hides its curves.");
            case Role:
                return tr(
                    "Teacher: others learn from it. Baseline: learns from labels alone. Student: learns from "
                    "teachers.");
            case State:
                return tr("What happens to the model now.");
            case Epoch:
                return tr("Epoch at work, of those planned. An epoch is one pass over the training data.");
            case TrainLoss:
                return tr(
                    "Training objective in nats per frame: of the newest steps while it runs, then the last epoch's "
                    "mean.");
            case ValidationLoss:
                return tr("The same objective on the validation set, after the last epoch.");
            case ValidationAccuracy:
                return tr(
                    "Validation frame accuracy in percent: share of validation frames whose most probable pdf is that "
                    "of the alignment.");
            case Rate:
                return tr("Learning rate of the newest step.");
            case FramesPerSecond:
                return tr("Training frames per second.");
            case TimeLeft:
                return tr("Forecast from the speed so far, if all planned epochs are needed.");
            case Profile:
                return tr(
                    "What the threads' time went to in the last epoch's training steps: matrix products, packing their "
                    "operands, activations and dropout (elementwise), the loss, the update of the weights, waiting for "
                    "data, waiting for each other (idle).");
            case Reason:
                return tr("Why training ended or failed.");
            default:
                return {};
        }
    return {};
}

QString RunTableModel::toText(const std::vector<int>& rows) const {
    QStringList lines, cells;
    for (int c = 0; c < Columns; ++c) cells << oneLine(headerData(c, Qt::Horizontal, Qt::DisplayRole).toString());
    lines << cells.join(QLatin1Char('\t'));
    const auto addRow = [&](int row) {
        cells.clear();
        for (int c = 0; c < Columns; ++c) cells << oneLine(data(index(row, c), Qt::DisplayRole).toString());
        lines << cells.join(QLatin1Char('\t'));
    };
    for (int row : rows)
        if (row >= 0 && row < rowCount()) addRow(row);
    if (rows.empty())
        for (int row = 0; row < rowCount(); ++row) addRow(row);
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString RunTableModel::toCsv() const {
    // Names as in the journal, so that a script need not know the user's language.
    QString csv = QStringLiteral(
        "model,role,state,epoch,trainLoss,validationLoss,validationAccuracy,rate,framesPerSecond,secondsLeft,profile,"
        "reason\n");
    static constexpr const char* states[] = {"waiting", "checking", "running", "paused", "done", "failed", "stopped"};
    for (int row = 0; row < rowCount(); ++row) {
        QStringList cells;
        for (int c = 0; c < Columns; ++c)
            cells << (c == State     ? QString::fromLatin1(states[data(index(row, c), StateRole).toInt()])
                      : c == Role    ? csvCell(plainRole(row))
                      : c == Profile ? csvCell(plainProfile(row))
                                     : csvCell(data(index(row, c), SortRole)));
        csv += cells.join(QLatin1Char(',')) + QLatin1Char('\n');
    }
    return csv;
}

RunTableSorter::RunTableSorter(QObject* parent) : QSortFilterProxyModel(parent) {
    setSortRole(RunTableModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setDynamicSortFilter(true);
}

bool RunTableSorter::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const QVariant a = left.data(RunTableModel::SortRole), b = right.data(RunTableModel::SortRole);
    if (a.isValid() != b.isValid()) return a.isValid() == (sortOrder() == Qt::AscendingOrder);
    return QSortFilterProxyModel::lessThan(left, right);
}

}  // namespace retort::ui
