// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/background_worker.h"

#include <algorithm>

namespace retort::ui {

void BackgroundWorker::Job::report(std::function<void()> closure) {
    // A closure that is replaced may hold much: let go of it outside the lock.
    const std::lock_guard lock(worker_.mutex_);
    if (number_ < lane_.wantedFrom) return;
    lane_.report.swap(closure);
    lane_.reportNumber = number_;
}

BackgroundWorker::~BackgroundWorker() {
    {
        const std::lock_guard lock(mutex_);
        ending_ = true;
        for (const auto& [topic, lane] : lanes_) {
            lane->waiting.clear();
            if (lane->atWork != nullptr) lane->atWork->stop_ = true;
            lane->wake.notify_all();
        }
    }
    for (const auto& [topic, lane] : lanes_) lane->thread.join();
}

void BackgroundWorker::post(const std::string& topic, Task task) {
    const std::lock_guard lock(mutex_);
    std::unique_ptr<Lane>& lane = lanes_[topic];
    if (!lane) {
        lane = std::make_unique<Lane>();
        lane->thread = std::thread([this, of = lane.get()] { work(*of); });
    }
    lane->waiting.push_back({next_++, std::move(task)});
    lane->wake.notify_all();
}

void BackgroundWorker::cancel(const std::string& topic) {
    std::deque<Waiting> forgotten;  // destroyed outside the lock
    Closure report;
    const std::lock_guard lock(mutex_);
    const auto found = lanes_.find(topic);
    if (found == lanes_.end()) return;
    Lane& lane = *found->second;
    forgotten.swap(lane.waiting);
    report.swap(lane.report);
    lane.wantedFrom = next_;
    if (lane.atWork != nullptr) lane.atWork->stop_ = true;
}

void BackgroundWorker::work(Lane& lane) {
    std::unique_lock lock(mutex_);
    for (;;) {
        lane.wake.wait(lock, [&] { return ending_ || !lane.waiting.empty(); });
        if (ending_) return;
        Waiting next = std::move(lane.waiting.front());
        lane.waiting.pop_front();
        Job job(*this, lane, next.number);
        lane.atWork = &job;
        lock.unlock();
        Closure closure = next.task(job);
        next.task = nullptr;
        lock.lock();
        lane.atWork = nullptr;
        if (next.number >= lane.wantedFrom) {
            results_.push_back({&lane, next.number, std::move(closure)});
        } else {
            lock.unlock();
            closure = nullptr;
            lock.lock();
        }
    }
}

std::size_t BackgroundWorker::drain() {
    std::vector<Result> come;
    {
        const std::lock_guard lock(mutex_);
        for (const auto& [topic, lane] : lanes_)
            if (lane->report) come.push_back({lane.get(), lane->reportNumber, std::exchange(lane->report, nullptr)});
        // What a task said on its way comes before what it brought.
        std::move(results_.begin(), results_.end(), std::back_inserter(come));
        results_.clear();
    }
    std::size_t ran = 0;
    for (Result& result : come) {
        {
            // An earlier closure may have cancelled the topic.
            const std::lock_guard lock(mutex_);
            if (result.number < result.lane->wantedFrom) continue;
        }
        result.closure();
        ++ran;
    }
    return ran;
}

bool BackgroundWorker::busy(const Lane& lane) const {
    return !lane.waiting.empty() || (lane.atWork != nullptr && lane.atWork->number_ >= lane.wantedFrom) ||
           lane.report || std::any_of(results_.begin(), results_.end(), [&](const Result& r) {
               return r.lane == &lane && r.number >= lane.wantedFrom;
           });
}

bool BackgroundWorker::busy() const {
    const std::lock_guard lock(mutex_);
    return std::any_of(lanes_.begin(), lanes_.end(), [&](const auto& lane) { return busy(*lane.second); });
}

bool BackgroundWorker::busy(const std::string& topic) const {
    const std::lock_guard lock(mutex_);
    const auto found = lanes_.find(topic);
    return found != lanes_.end() && busy(*found->second);
}

}  // namespace retort::ui
