// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QStringList>
#include <array>
#include <string>
#include <utility>
#include <vector>

#include "ui/pages/monitor/chart_stack.h"
#include "ui/pages/monitor/curve_store.h"
#include "ui/workspace/run_view.h"

namespace retort::ui {

/// Which curves stand in which chart of the Monitor page: those of the run that is looked at, and of runs laid over it.
/// Their samples live in a CurveStore.
class CurveLists {
public:
    /// The first is the run that is looked at; null ones are left out.
    using Runs = std::vector<const RunView*>;

    /// Takes in what is new. True: the lists must be made anew.
    bool update(const Runs& runs, const ChartOptions& options);
    /// Seconds of one unit of the time axis: 1, 60 or 3600, by the longest run.
    double timeUnit() const { return unit_; }
    /// Some model of these runs has its test set watched.
    bool watches() const;

    /// What a user has done to the models: "RUN/model" keys.
    struct Choice {
        QSet<QString> hidden, highlighted;
    };
    std::array<std::vector<Curve>, ChartStack::charts> make(const Runs& runs, const ChartOptions& options,
                                                            const Choice& choice);

    /// Key of the model that a curve belongs to; and run and model of a key.
    static QString keyOf(int run, const QString& model) { return QStringLiteral("%1/%2").arg(run).arg(model); }
    static QString keyOfCurve(const QString& curve) { return curve.section(QLatin1Char('/'), 0, -2); }
    static std::pair<int, QString> parts(const QString& key);

private:
    CurveStore store_;
    QSet<int> known_;
    double unit_ = 1;
};

}  // namespace retort::ui
