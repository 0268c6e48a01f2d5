// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/bench.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QThread>
#include <QTimer>
#include <algorithm>
#include <cstdio>
#include <limits>
#include <nlohmann/json.hpp>
#include <optional>
#include <vector>

#include "core/base/thread_time.h"
#include "core/record/turns.h"
#include "core/run/bench.h"
#include "ui/charts/chart_bench.h"

namespace retort::app {

namespace {

using Json = nlohmann::ordered_json;

void print(const Json& line) {
    std::printf("%s\n", line.dump().c_str());
    std::fflush(stdout);
}

void refresh() {
    for (const ui::RefreshTiming& timing : ui::benchRefresh())
        print({{"suite", "refresh"},
               {"curves", timing.series},
               {"samples", timing.points},
               {"milliseconds", timing.milliseconds}});
}

void figures(const QString& folder) {
    const ui::FiguresTiming timing = ui::benchFigures(folder);
    print({{"suite", "figures"},
           {"curves", timing.series},
           {"samples", timing.points},
           {"megabytes", timing.megabytes},
           {"seconds", timing.seconds},
           {"worstGapMs", timing.worstGapMs}});
}

/// Often enough for gaps of tens of milliseconds. A hundred wakings a second cost training a percent, so there are none
/// while that is measured.
constexpr int tickMilliseconds = 10;
/// Long enough for ten refreshes and for many updates, short enough that the machine is the same in both turns of a
/// pair.
constexpr int turnMilliseconds = 1000;
/// At the ends of a turn: events carry the clock of training, and how it stands to ours is known to some milliseconds.
constexpr double marginSeconds = 0.03;

/// Trains, again where it is over too soon. For some seconds a timer measures how long the event loop was away; then,
/// second by second, the window watches, or its thread sleeps as if there were none, and what training did in those
/// turns tells what watching costs.
class GapBench : public QObject {
public:
    GapBench(ui::Workspace& workspace, ui::MainWindow& window, const BenchRequest& request)
        : QObject(&window), workspace_(workspace), window_(window), request_(request) {
        ticks_.setTimerType(Qt::PreciseTimer);
        connect(&ticks_, &QTimer::timeout, this, &GapBench::tick);
        turnEnd_.setTimerType(Qt::PreciseTimer);
        turnEnd_.setSingleShot(true);
        connect(&turnEnd_, &QTimer::timeout, this, &GapBench::watched);
        connect(&workspace_, &ui::Workspace::startBlockedChanged, this, &GapBench::begin);
        connect(&workspace_, &ui::Workspace::runChanged, this, &GapBench::compareClocks);
        connect(&workspace_, &ui::Workspace::runEnded, this, &GapBench::ended);
        give_.setSingleShot(true);
        connect(&give_, &QTimer::timeout, this, [this] { fail(workspace_.startBlockedBy()); });
        give_.start(60000);
        if (request_.path.isEmpty())
            workspace_.openDemo();
        else
            window_.openPath(request_.path);
        window_.showPage(ui::MainWindow::PageId::Monitor);
        QTimer::singleShot(0, this, &GapBench::begin);
    }

private:
    void begin() {
        if (run_ != 0 || workspace_.makingDemo() || workspace_.document().experiment().models.empty()) return;
        if (!workspace_.startBlockedBy().isEmpty()) return;
        give_.stop();
        window_.showPage(ui::MainWindow::PageId::Monitor);
        clock_.start();
        run_ = workspace_.start(QStringLiteral("%1/window%2").arg(request_.folder).arg(++runs_).toStdString());
        ticks_.start(tickMilliseconds);
    }

    double now() const { return static_cast<double>(clock_.nsecsElapsed()) / 1e9; }

    /// The newest event, as soon as it is here, tells how the clock of training stands to ours.
    void compareClocks(int id) {
        if (id != run_) return;
        for (const record::ModelHistory& model : workspace_.run(id)->history.models()) {
            if (model.samples.empty()) continue;
            training_ = true;
            ahead_ = std::min(ahead_, now() - model.samples.back().time);
        }
    }

    void tick() {
        if (!training_) return;
        const double at = now();
        if (last_ && seen_ < request_.seconds) {
            gaps_.push_back(1000 * (at - *last_));
            seen_ += at - *last_;
        }
        last_ = at;
        if (seen_ < request_.seconds) return;
        ticks_.stop();
        watch();
    }

    void watch() {
        workedBefore_ = threadSeconds();
        turns_.push_back({now(), 0, true});
        turnEnd_.start(turnMilliseconds);
    }

    void watched() {
        turns_.back().end = now();
        worked_ += threadSeconds() - workedBefore_;
        watched_ += turns_.back().end - turns_.back().begin;
        if (watched_ >= request_.seconds) return workspace_.stop();
        // Watched, alone, alone, watched: what drifts over time falls on both alike.
        if (turns_.size() % 4 == 1) {
            sleep();
            sleep();
        }
        watch();
    }

    void sleep() {
        const double from = now();
        QThread::msleep(turnMilliseconds);
        turns_.push_back({from, now(), false});
    }

    void ended(int id) {
        if (id != run_) return;
        ticks_.stop();
        turnEnd_.stop();
        const ui::RunView* run = workspace_.run(id);
        if (run->phase == ui::RunPhase::Failed || run->phase == ui::RunPhase::Refused) return fail(run->reason);
        if (!training_) return fail(QStringLiteral("training was over before there was anything to see"));
        if (!turns_.empty() && turns_.back().end == 0) turns_.pop_back();  // cut short
        for (record::Turn& turn : turns_) {
            turn.begin -= ahead_;
            turn.end -= ahead_;
        }
        for (const record::TurnPair& pair : record::turnPairs(run->history, turns_, marginSeconds))
            pairs_.push_back(pair);
        if (watched_ >= request_.seconds) return print(record::turnCosts(pairs_));
        run_ = 0;
        turns_.clear();
        training_ = false;
        last_.reset();
        ahead_ = std::numeric_limits<double>::infinity();
        begin();
    }

    void print(const record::TurnCosts& costs) {
        std::sort(gaps_.begin(), gaps_.end());
        const auto at = [&](double share) {
            return gaps_[std::min(gaps_.size() - 1,
                                  static_cast<std::size_t>(share * static_cast<double>(gaps_.size())))];
        };
        const std::string name = workspace_.document().experiment().name;
        app::print({{"suite", "gaps"},
                    {"build", run::buildKind()},
                    {"experiment", name},
                    {"width", window_.width()},
                    {"height", window_.height()},
                    {"seconds", seen_},
                    {"runs", runs_},
                    {"gaps", gaps_.size()},
                    {"medianMs", at(0.5)},
                    {"p99Ms", at(0.99)},
                    {"p999Ms", at(0.999)},
                    {"worstMs", gaps_.back()}});
        app::print({{"suite", "slowdown"},
                    {"build", run::buildKind()},
                    {"experiment", name},
                    {"pairs", costs.pairs},
                    {"watchedUpdatesPerSecond", costs.watchedRate},
                    {"aloneUpdatesPerSecond", costs.aloneRate},
                    {"windowThread", worked_ / watched_},
                    {"slowdown", costs.slowdown},
                    {"standardError", costs.standardError},
                    {"median", costs.median}});
        QApplication::exit(0);
    }

    void fail(const QString& why) {
        std::fprintf(stderr, "retort-workbench: the experiment could not be trained: %s\n", qPrintable(why));
        QApplication::exit(2);
    }

    ui::Workspace& workspace_;
    ui::MainWindow& window_;
    BenchRequest request_;
    QTimer ticks_, turnEnd_, give_;
    QElapsedTimer clock_;
    bool training_ = false;
    double ahead_ = std::numeric_limits<double>::infinity();  // our clock less that of training
    std::optional<double> last_;                              // tick
    double seen_ = 0;                                         // seconds between ticks
    std::vector<double> gaps_;                                // ms
    std::vector<record::Turn> turns_;                         // of this run
    std::vector<record::TurnPair> pairs_;
    double watched_ = 0, worked_ = 0;  // seconds of the turns with the window, and what its thread worked in them
    double workedBefore_ = 0;
    ui::RunId run_ = 0;
    int runs_ = 0;
};

}  // namespace

void startBench(ui::Workspace& workspace, ui::MainWindow& window, const BenchRequest& request) {
    const auto asked = [&](const char* suite) {
        return request.suite.isEmpty() || request.suite == QLatin1String(suite);
    };
    if (!asked("refresh") && !asked("figures") && !asked("gaps")) {
        std::fprintf(stderr, "retort-workbench: there is no suite \"%s\" (suites are refresh, figures, gaps)\n",
                     qPrintable(request.suite));
        return QApplication::exit(2);
    }
    if (asked("refresh")) refresh();
    if (asked("figures")) figures(request.folder);
    if (!asked("gaps")) return QApplication::exit(0);
    new GapBench(workspace, window, request);
}

}  // namespace retort::app
