// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/bench.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTimer>
#include <algorithm>
#include <cstdio>
#include <nlohmann/json.hpp>
#include <vector>

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

/// Frames and seconds of the epochs that a run has ended.
struct Work {
    double frames = 0, seconds = 0;
    void add(const ui::RunView& run) {
        for (const record::ModelHistory& model : run.history.models()) {
            for (const record::Event& epoch : model.epochs) {
                frames += epoch.value("framesPerSecond") * epoch.value("seconds");
                seconds += epoch.value("seconds");
            }
        }
    }
};

class GapBench : public QObject {
public:
    GapBench(ui::Workspace& workspace, ui::MainWindow& window, const BenchRequest& request)
        : QObject(&window), workspace_(workspace), window_(window), request_(request) {
        connect(&ticks_, &QTimer::timeout, this, &GapBench::tick);
        ticks_.setTimerType(Qt::PreciseTimer);
        connect(&workspace_, &ui::Workspace::startBlockedChanged, this, &GapBench::begin);
        connect(&workspace_, &ui::Workspace::runEnded, this, &GapBench::ended);
        window_.showPage(ui::MainWindow::PageId::Monitor);
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
    void begin() {
        if (run_ != 0 || workspace_.makingDemo() || workspace_.document().experiment().models.empty()) return;
        if (!workspace_.startBlockedBy().isEmpty()) return;
        give_.stop();
        const QString folder = QStringLiteral("%1/run%2").arg(request_.folder).arg(++runs_);
        window_.showPage(ui::MainWindow::PageId::Monitor);
        run_ = workspace_.start(folder.toStdString());
        last_ = -1;
        if (!clock_.isValid()) clock_.start();
        ticks_.start(1);
    }

    void tick() {
        const qint64 now = clock_.nsecsElapsed();
        const ui::RunView* run = workspace_.run(run_);
        const bool training = run != nullptr && run->phase == ui::RunPhase::Running;
        if (!training) {
            last_ = -1;
            return;
        }
        if (last_ >= 0) {
            gaps_.push_back(static_cast<double>(now - last_) / 1e6);
            measured_ += static_cast<double>(now - last_) / 1e9;
        }
        last_ = now;
        if (measured_ < request_.seconds) return;
        ticks_.stop();
        workspace_.stop();
    }

    void ended(int id) {
        if (id != run_) return;
        const ui::RunView* run = workspace_.run(id);
        if (run->phase == ui::RunPhase::Failed || run->phase == ui::RunPhase::Refused) return fail(run->reason);
        work_.add(*run);
        if (measured_ >= request_.seconds) return finish();
        run_ = 0;
        QTimer::singleShot(0, this, &GapBench::begin);
    }

    void finish() {
        std::sort(gaps_.begin(), gaps_.end());
        const auto at = [&](double share) {
            return gaps_[std::min(gaps_.size() - 1,
                                  static_cast<std::size_t>(share * static_cast<double>(gaps_.size())))];
        };
        print({{"suite", "gaps"},
               {"build", run::buildKind()},
               {"experiment", workspace_.document().experiment().name},
               {"width", window_.width()},
               {"height", window_.height()},
               {"seconds", measured_},
               {"runs", runs_},
               {"gaps", gaps_.size()},
               {"medianMs", at(0.5)},
               {"p99Ms", at(0.99)},
               {"p999Ms", at(0.999)},
               {"worstMs", gaps_.back()},
               {"framesPerSecond", work_.seconds > 0 ? work_.frames / work_.seconds : 0}});
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
    double measured_ = 0;
    std::vector<double> gaps_;
    Work work_;
    ui::RunId run_ = 0;
    int runs_ = 0;
};

}  // namespace

void startBench(ui::Workspace& workspace, ui::MainWindow& window, const BenchRequest& request) {
    if (!request.suite.isEmpty() && request.suite != QStringLiteral("refresh") &&
        request.suite != QStringLiteral("gaps")) {
        std::fprintf(stderr, "retort-workbench: there is no suite \"%s\" (suites are refresh, gaps)\n",
                     qPrintable(request.suite));
        return QApplication::exit(2);
    }
    if (request.suite != QStringLiteral("gaps")) refresh();
    if (request.suite == QStringLiteral("refresh")) return QApplication::exit(0);
    new GapBench(workspace, window, request);
}

}  // namespace retort::app
