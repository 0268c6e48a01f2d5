// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/bench.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTimer>
#include <algorithm>
#include <cstdio>
#include <nlohmann/json.hpp>
#include <vector>

#include "app/workbench/plain_run.h"
#include "core/base/thread_time.h"
#include "core/run/bench.h"
#include "ui/charts/chart_bench.h"

namespace retort::app {

namespace {

using Json = nlohmann::ordered_json;

constexpr int turns = 3;  // with the window, and as many without

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

/// Often enough for gaps of tens of milliseconds, seldom enough to cost training nothing that can be seen.
constexpr int tickMilliseconds = 10;

/// Trains by turns with the window watching and without it, and measures the event loop while the window watches.
class GapBench : public QObject {
public:
    GapBench(ui::Workspace& workspace, ui::MainWindow& window, const BenchRequest& request)
        : QObject(&window), workspace_(workspace), window_(window), request_(request) {
        connect(&ticks_, &QTimer::timeout, this, &GapBench::tick);
        ticks_.setTimerType(Qt::PreciseTimer);
        connect(&workspace_, &ui::Workspace::startBlockedChanged, this, &GapBench::begin);
        connect(&workspace_, &ui::Workspace::runEnded, this, &GapBench::ended);
        connect(&plain_, &PlainRun::done, this, &GapBench::plainEnded);
        connect(&plain_, &PlainRun::failed, this, &GapBench::fail);
        if (request_.path.isEmpty())
            workspace_.openDemo();
        else
            window_.openPath(request_.path);
        window_.showPage(ui::MainWindow::PageId::Monitor);
        give_.setSingleShot(true);
        connect(&give_, &QTimer::timeout, this, [this] { fail(workspace_.startBlockedBy()); });
        give_.start(60000);
        QTimer::singleShot(0, this, &GapBench::begin);
    }

private:
    std::filesystem::path folder(const char* what) const {
        return QStringLiteral("%1/%2%3").arg(request_.folder, QLatin1String(what)).arg(turns_).toStdString();
    }

    void begin() {
        if (run_ != 0 || workspace_.makingDemo() || workspace_.document().experiment().models.empty()) return;
        if (!workspace_.startBlockedBy().isEmpty()) return;
        give_.stop();
        ++turns_;
        window_.showPage(ui::MainWindow::PageId::Monitor);
        run_ = workspace_.start(folder("window"));
        last_ = -1;
        turn_ = 0;
        if (!clock_.isValid()) clock_.start();
        ticks_.start(tickMilliseconds);
    }

    void tick() {
        const qint64 now = clock_.nsecsElapsed();
        const ui::RunView* run = workspace_.run(run_);
        const bool training = run != nullptr && run->phase == ui::RunPhase::Running;
        if (!training) {
            last_ = -1;
            return;
        }
        const double worked = threadSeconds();
        if (last_ >= 0) {
            gaps_.push_back(static_cast<double>(now - last_) / 1e6);
            turn_ += static_cast<double>(now - last_) / 1e9;
            worked_ += worked - lastWorked_;
        }
        last_ = now;
        lastWorked_ = worked;
        if (turn_ < request_.seconds / turns) return;
        ticks_.stop();
        workspace_.stop();
    }

    void ended(int id) {
        if (id != run_) return;
        ticks_.stop();
        const ui::RunView* run = workspace_.run(id);
        if (run->phase == ui::RunPhase::Failed || run->phase == ui::RunPhase::Refused) return fail(run->reason);
        measured_ += turn_;
        pair_ = {};
        pair_.add(run->history);
        watched_.add(run->history);
        plain_.start(run->folder / "experiment.json", folder("plain"), turn_, request_.threads);
    }

    void plainEnded(const Work& work) {
        alone_.frames += work.frames;
        alone_.seconds += work.seconds;
        if (work.framesPerSecond() > 0) ratios_.push_back(pair_.framesPerSecond() / work.framesPerSecond());
        if (measured_ >= 0.99 * request_.seconds) return finish();
        run_ = 0;
        begin();
    }

    void finish() {
        std::sort(gaps_.begin(), gaps_.end());
        std::sort(ratios_.begin(), ratios_.end());
        const auto at = [&](double share) {
            return gaps_[std::min(gaps_.size() - 1,
                                  static_cast<std::size_t>(share * static_cast<double>(gaps_.size())))];
        };
        const std::string name = workspace_.document().experiment().name;
        print({{"suite", "gaps"},
               {"build", run::buildKind()},
               {"experiment", name},
               {"width", window_.width()},
               {"height", window_.height()},
               {"seconds", measured_},
               {"runs", turns_},
               {"gaps", gaps_.size()},
               {"medianMs", at(0.5)},
               {"p99Ms", at(0.99)},
               {"p999Ms", at(0.999)},
               {"worstMs", gaps_.back()}});
        Json line{{"suite", "slowdown"},
                  {"build", run::buildKind()},
                  {"experiment", name},
                  {"pairs", ratios_.size()},
                  {"windowFramesPerSecond", watched_.framesPerSecond()},
                  {"runFramesPerSecond", alone_.framesPerSecond()},
                  {"windowThread", worked_ / measured_},
                  {"slowdown", nullptr},
                  {"least", nullptr},
                  {"most", nullptr}};
        if (!ratios_.empty()) {
            line["slowdown"] = 1 - ratios_[ratios_.size() / 2];
            line["least"] = 1 - ratios_.back();
            line["most"] = 1 - ratios_.front();
        }
        print(line);
        QApplication::exit(0);
    }

    void fail(const QString& why) {
        std::fprintf(stderr, "retort-workbench: the experiment could not be trained: %s\n", qPrintable(why));
        QApplication::exit(2);
    }

    ui::Workspace& workspace_;
    ui::MainWindow& window_;
    BenchRequest request_;
    QTimer ticks_, give_;
    QElapsedTimer clock_;
    qint64 last_ = -1;
    double turn_ = 0, measured_ = 0;      // seconds of training with the window, of this turn and of all before
    double worked_ = 0, lastWorked_ = 0;  // seconds that the window's thread worked in them
    std::vector<double> gaps_, ratios_;
    PlainRun plain_;
    Work pair_, watched_, alone_;
    ui::RunId run_ = 0;
    int turns_ = 0;
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
