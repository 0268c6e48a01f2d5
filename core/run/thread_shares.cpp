// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/thread_shares.h"

#include <algorithm>

#include "core/nn/network.h"

namespace retort::run {

namespace {

/// A share this close below a whole number of threads counts as one.
constexpr double nearlyWhole = 0.25;

/// How many planned models stand between each and the data: those of one depth do not depend on each other.
std::map<std::string, int> depths(const experiment::Plan& plan) {
    std::map<std::string, int> depth;
    for (const experiment::PlannedModel& model : plan.models) {
        int& own = depth[model.name];
        for (const distill::TeacherRef& teacher : model.teachers)
            if (const auto found = depth.find(teacher.name); !teacher.posteriors && found != depth.end())
                own = std::max(own, found->second + 1);
    }
    return depth;
}

}  // namespace

ThreadShares::ThreadShares(const experiment::Plan& plan, std::size_t inputs, std::size_t classes, int threads)
    : threads_(threads) {
    const std::map<std::string, int> depth = depths(plan);
    struct Level {
        int nets = 0;
        double work = 0;
    };
    std::map<int, Level> small;  // by depth: the nets that do not fill the threads
    std::map<std::string, double> work;
    for (const experiment::PlannedModel& model : plan.models) {
        const double frame = nn::countFlops(model.spec.network, inputs, classes).training;
        const double step = frame * model.spec.training.batch;
        const int filled = static_cast<int>(std::clamp(step / flopsWorthAThread, 1.0, static_cast<double>(threads)));
        byModel_[model.name] = filled;
        if (filled == threads) continue;
        work[model.name] = frame * model.spec.transfer.fraction * model.spec.training.epochs;
        Level& level = small[depth.at(model.name)];
        ++level.nets;
        level.work += work[model.name];
    }
    for (auto& [name, share] : byModel_) {
        if (share == threads) continue;
        const Level& level = small.at(depth.at(name));
        const double part = level.work > 0 ? threads * work[name] / level.work : 0;
        share = std::max({share, threads / level.nets, static_cast<int>(part + nearlyWhole)});
    }
}

int ThreadShares::of(const std::string& model) const {
    const auto found = byModel_.find(model);
    return found == byModel_.end() ? threads_ : std::clamp(found->second, 1, threads_);
}

}  // namespace retort::run
