// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "core/run/export_facts.h"

namespace retort::ui {

/// Models × formats: which files are to be written, how big they will be, and what became of those that were. The first
/// row and the first column stand for all models and all formats, with three states.
class ExportGridModel : public QAbstractTableModel {
    Q_OBJECT

public:
    struct Row {
        std::string model;
        int style = 0;
        std::filesystem::path source;
        QString refusal;                      ///< Why it cannot be exported; "" if it can.
        std::vector<std::uint64_t> forecast;  ///< Bytes by format; 0: not known.

        bool operator==(const Row&) const = default;
    };
    enum DataRole {
        ProgressRole = Qt::UserRole,  ///< 0 … 1 while at work; -1: is not.
        OutcomeRole,                  ///< int, Outcome.
        StyleRole,                    ///< int; -1: none.
        EvidenceRole,                 ///< What became of it in full, for copying; "" where nothing did.
    };
    enum Outcome { NoOutcome, Good, Blocked, Bad };

    explicit ExportGridModel(QObject* parent = nullptr);

    void setFormats(std::vector<run::ExportFormat> formats);
    /// Ticks stay with their models. No reset where only single rows came or changed.
    void setRows(std::vector<Row> rows);
    /// Where files go. In another folder nothing is known to be there until setThere() says so.
    void setTarget(const std::filesystem::path& folder, bool replace);
    /// Every file that could be written there.
    std::vector<std::filesystem::path> targets() const;
    /// Which of them are there already.
    void setThere(const std::function<bool(const std::filesystem::path&)>& there);
    /// What the Workspace knows of its tasks; the newest one of a target counts. What failed is ticked again.
    void setProgress(const std::vector<run::ExportProgress>& progress);

    void tick(const std::string& model, const std::string& format, bool on);
    void clearTicks();
    void untick(const std::vector<run::ExportTask>& tasks);  ///< They were handed over.

    /// Ticked cells as tasks, in order; without those that may not be written. `blocked`: how many those are.
    std::vector<run::ExportTask> tasks(int* blocked = nullptr) const;
    bool anyTicked() const;
    bool anyExportable() const;
    /// File name of a model in a format: "student.h5"; with the format's id before the ending where two formats share
    /// it.
    QString fileName(const std::string& model, std::size_t format) const;
    const std::vector<run::ExportFormat>& formats() const { return formats_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void retranslate();

signals:
    void ticksChanged();

private:
    struct Cell {
        bool ticked = false;
        bool exists = false;
        bool known = false;  ///< `progress` says something.
        run::ExportProgress progress;
    };
    struct Line {
        Row row;
        std::vector<Cell> cells;
    };

    bool working(const Cell& cell) const;
    bool blocked(const Cell& cell) const { return cell.exists && !replace_; }
    const Cell* cellAt(const QModelIndex& index) const;  ///< Null in the first row and column.
    /// Line and format of every cell that a place stands for and that can be ticked.
    std::vector<std::pair<std::size_t, std::size_t>> cellsOf(const QModelIndex& index) const;
    QVariant checkState(const QModelIndex& index) const;
    QString cellText(const Line& line, std::size_t format) const;
    QString evidence(const Cell& cell) const;
    void changed(int row);

    std::vector<run::ExportFormat> formats_;
    std::vector<Line> lines_;
    std::filesystem::path folder_;
    bool replace_ = false;
};

}  // namespace retort::ui
