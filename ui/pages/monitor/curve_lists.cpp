// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/monitor/curve_lists.h"

#include <QCoreApplication>
#include <algorithm>

namespace retort::ui {

namespace {

/// For tr() in plain functions.
struct CurveText {
    Q_DECLARE_TR_FUNCTIONS(retort::ui::CurveText)
};

constexpr int colours = 8;  ///< Styles repeat their colours after as many, with another dash.

/// Models that may have curves, in the order of their styles.
std::vector<std::string> modelsOf(const RunView& run) {
    std::vector<std::string> names;
    for (const experiment::PlannedModel& planned : run.plan) names.push_back(planned.name);
    for (const record::ModelHistory& model : run.history.models())
        if (!model.samples.empty() && std::find(names.begin(), names.end(), model.name) == names.end())
            names.push_back(model.name);
    return names;
}

}  // namespace

std::pair<int, QString> CurveLists::parts(const QString& key) {
    return {key.section(QLatin1Char('/'), 0, 0).toInt(), key.section(QLatin1Char('/'), 1)};
}

bool CurveLists::update(const Runs& runs, const ChartOptions& options) {
    double longest = 0;
    QSet<int> now;
    for (const RunView* run : runs)
        if (run != nullptr) {
            longest = std::max(longest, run->history.seconds());
            now.insert(run->id);
        }
    unit_ = longest < 300 ? 1 : longest < 3 * 3600 ? 60 : 3600;
    bool replaced = now != known_;
    for (const int run : known_)
        if (!now.contains(run)) store_.forget(run);
    known_ = now;
    store_.setAxis(options.axis, options.axis == CurveAxis::Time ? unit_ : 1);
    for (const RunView* run : runs)
        if (run != nullptr && store_.update(run->id, run->history)) replaced = true;
    return replaced;
}

bool CurveLists::watches() const {
    return std::any_of(known_.begin(), known_.end(), [this](int run) { return store_.watches(run); });
}

std::array<std::vector<Curve>, ChartStack::charts> CurveLists::make(const Runs& runs, const ChartOptions& options,
                                                                    const Choice& choice) {
    std::array<std::vector<Curve>, ChartStack::charts> lists;
    int firstStyle = 0;
    for (const RunView* run : runs) {
        if (run == nullptr) continue;
        const std::vector<std::string> models = modelsOf(*run);
        for (const std::string& name : models) {
            QString shown = QString::fromStdString(name);
            const QString key = keyOf(run->id, shown);
            if (run != runs.front()) shown = QStringLiteral("%1/%2").arg(run->name, shown);
            Curve curve;
            // A model of the same place in another run: the same colour, another dash.
            curve.style = firstStyle + run->styleOf(name);
            curve.visible = !choice.hidden.contains(key);
            curve.highlighted = choice.highlighted.contains(key);
            const auto add = [&](ChartStack::Chart chart, const char* what, const QString& text, CurveKind kind,
                                 CurveStore::Buffer samples) {
                if (samples == nullptr) return;
                curve.id = QStringLiteral("%1/%2").arg(key, QLatin1String(what));
                curve.name = text;
                curve.kind = kind;
                curve.samples = std::move(samples);
                lists[chart].push_back(curve);
            };
            const std::pair<ChartStack::Chart, Measure> charts[] = {{ChartStack::Loss, options.loss},
                                                                    {ChartStack::Accuracy, Measure::Accuracy}};
            for (const auto& [chart, measure] : charts) {
                if (options.validation)
                    add(chart, "validation", CurveText::tr("%1, validation").arg(shown), CurveKind::Main,
                        store_.validation(run->id, name, measure));
                if (options.training)
                    add(chart, "training", CurveText::tr("%1, training").arg(shown),
                        options.validation ? CurveKind::Secondary : CurveKind::Main,
                        store_.training(run->id, name, measure));
                if (options.watched)
                    add(chart, "test", CurveText::tr("%1, test (only watched)").arg(shown), CurveKind::Watched,
                        store_.watched(run->id, name, measure));
            }
            if (options.rate)
                add(ChartStack::Rate, "rate", shown, CurveKind::Main, store_.training(run->id, name, Measure::Rate));
        }
        firstStyle += (static_cast<int>(models.size()) + colours - 1) / colours * colours;
    }
    return lists;
}

}  // namespace retort::ui
