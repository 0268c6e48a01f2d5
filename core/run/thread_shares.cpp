// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/thread_shares.h"

#include <algorithm>

#include "core/nn/network.h"

namespace retort::run {

namespace {

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
    std::map<int, int> small;  // by depth: how many nets do not fill the threads
    for (const experiment::PlannedModel& model : plan.models) {
        const double step = nn::countFlops(model.spec.network, inputs, classes).training * model.spec.training.batch;
        const int filled = static_cast<int>(std::clamp(step / flopsWorthAThread, 1.0, static_cast<double>(threads)));
        byModel_[model.name] = filled;
        if (filled < threads) ++small[depth.at(model.name)];
    }
    for (auto& [name, share] : byModel_)
        if (share < threads) share = std::max(share, threads / small.at(depth.at(name)));
}

int ThreadShares::of(const std::string& model) const {
    const auto found = byModel_.find(model);
    return found == byModel_.end() ? threads_ : std::clamp(found->second, 1, threads_);
}

}  // namespace retort::run
