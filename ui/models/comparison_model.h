// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <cmath>
#include <limits>
#include <optional>
#include <string>
#include <vector>

#include "ui/models/bootstrap_cache.h"
#include "ui/models/comparison_entry.h"

namespace retort::ui {

/// Models and ensembles of one or several runs with their figures on a set, and each one's verdict against its
/// baseline: the run's own, so that it says what the report and the command line say, and a bootstrap of this model
/// where the run has none (another baseline, another run, teachers). Rows come and go one by one, so that selection and
/// scroll position stay.
class ComparisonModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Name,
        Run,
        Role,
        Network,
        Parameters,
        Size,
        Epochs,
        ValidationAccuracy,
        TestAccuracy,
        OverSeeds,
        CrossEntropy,
        Ece,
        Agreement,
        GainKept,
        FramesPerSecond,
        Difference,
        VerdictWord,
        Columns
    };
    enum DataRole {
        SortRole = Qt::UserRole,  ///< Numbers as numbers; invalid where there is none.
        CsvRole,                  ///< Cells: QStringList in the C locale; header: their column names.
        RunIdRole,                ///< int.
        NameRole,                 ///< Model name.
        StyleRole,                ///< int, model_style.h.
        RoleRole,                 ///< "teacher", "baseline", "student", "ensemble".
        MarkRole,                 ///< int, Mark; column VerdictWord.
    };
    enum Mark { NoMark, Better, Worse, NoDifference, IsBaseline };

    explicit ComparisonModel(QObject* parent = nullptr);
    ~ComparisonModel() override;

    /// The rows to be shown, in order.
    void update(std::vector<ComparisonEntry> entries);
    void setBaseline(const BaselineChoice& choice);
    void setJudgedSet(JudgedSet set);

    const std::vector<ComparisonEntry>& entries() const { return entries_; }
    const BaselineChoice& baseline() const { return choice_; }
    JudgedSet judgedSet() const { return set_; }
    bool severalSeeds() const;                            ///< Some row is one of several copies.
    std::vector<std::size_t> baselinesOf(int row) const;  ///< Indices of entries().
    int rowOf(int run, const std::string& model) const;   ///< -1: none.
    /// Interval of a row's accuracy on the judged set, as soon as it is known.
    std::optional<run::Comparison> accuracyInterval(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void judged();  ///< Intervals or verdicts have come.

private:
    struct Judgement {
        BootstrapCache::Answer own;      ///< Interval of the accuracy itself.
        BootstrapCache::Answer against;  ///< The baseline.
        std::vector<std::size_t> baselines;
        double difference = std::numeric_limits<double>::quiet_NaN();
        Mark mark = NoMark;
        std::size_t members = 1;  ///< The verdict is about the mean of so many copies.
        QString why;              ///< There is no verdict.

        bool operator==(const Judgement& o) const {
            const bool same = difference == o.difference || (std::isnan(difference) && std::isnan(o.difference));
            return own == o.own && against == o.against && baselines == o.baselines && same && mark == o.mark &&
                   members == o.members && why == o.why;
        }
    };

    void judge();
    void judgeRow(std::size_t row, Judgement& judgement);
    bool takeOver(const ComparisonEntry& entry, Judgement& judgement) const;
    QString text(const QModelIndex& index) const;
    QVariant number(const QModelIndex& index) const;
    QStringList csv(const QModelIndex& index) const;
    QString toolTip(const QModelIndex& index) const;

    std::vector<ComparisonEntry> entries_;
    std::vector<Judgement> judgements_;  ///< One a row.
    BaselineChoice choice_;
    JudgedSet set_ = JudgedSet::Test;
    BootstrapCache cache_;
};

}  // namespace retort::ui
