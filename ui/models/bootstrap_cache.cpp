// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/bootstrap_cache.h"

#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <thread>
#include <utility>

#include "core/base/error.h"

namespace retort::ui {

namespace {

using Answer = BootstrapCache::Answer;

/// Owners, so that no address comes twice while it is a key.
struct Job {
    SharedHits first;
    std::vector<SharedHits> others;

    bool operator<(const Job& other) const {
        return first != other.first ? first < other.first : others < other.others;
    }
};

/// Sums of the others' hits against the first's taken as often: the mean of copies.
Answer compute(const Job& job) {
    try {
        run::UtteranceHits first = *job.first;
        run::UtteranceHits second;
        second.frames = first.frames;
        second.correct.assign(first.correct.size(), 0);
        if (!job.others.empty()) {
            const auto nets = static_cast<std::int64_t>(job.others.size());
            for (const SharedHits& other : job.others) {
                if (other->frames != job.first->frames || other->correct.size() != second.correct.size())
                    return {BootstrapCache::State::DifferentUtterances, {}};
                for (std::size_t u = 0; u < second.correct.size(); ++u) second.correct[u] += other->correct[u];
            }
            for (std::int64_t& value : first.frames) value *= nets;
            for (std::int64_t& value : first.correct) value *= nets;
            second.frames = first.frames;
        }
        return {BootstrapCache::State::Known, run::pairedBootstrap(first, second)};
    } catch (const Error&) {
        return {BootstrapCache::State::DifferentUtterances, {}};
    }
}

}  // namespace

struct BootstrapCache::Private {
    static constexpr std::size_t mostAnswers = 10000;

    std::map<Job, Answer> answers;  ///< The GUI thread's.

    std::mutex mutex;
    std::condition_variable wake;
    std::deque<Job> jobs;
    std::vector<std::pair<Job, Answer>> done;
    bool quit = false;
    std::thread thread;

    void work() {
        std::unique_lock lock(mutex);
        while (true) {
            wake.wait(lock, [&] { return quit || !jobs.empty(); });
            if (quit) return;
            Job job = std::move(jobs.front());
            jobs.pop_front();
            lock.unlock();
            const Answer answer = compute(job);
            lock.lock();
            done.emplace_back(std::move(job), answer);
        }
    }
};

BootstrapCache::BootstrapCache(QObject* parent) : QObject(parent), d_(std::make_unique<Private>()) {
    timer_.setInterval(33);
    connect(&timer_, &QTimer::timeout, this, &BootstrapCache::fetch);
}

BootstrapCache::~BootstrapCache() {
    {
        const std::lock_guard lock(d_->mutex);
        d_->quit = true;
    }
    d_->wake.notify_all();
    if (d_->thread.joinable()) d_->thread.join();
}

BootstrapCache::Answer BootstrapCache::ask(const SharedHits& first, const std::vector<SharedHits>& others) {
    Job job{first, others};
    const auto found = d_->answers.find(job);
    if (found != d_->answers.end()) return found->second;
    if (d_->answers.size() >= Private::mostAnswers)
        std::erase_if(d_->answers, [](const auto& kept) { return kept.second.state != State::Pending; });
    d_->answers[job] = {};
    {
        const std::lock_guard lock(d_->mutex);
        d_->jobs.push_back(std::move(job));
    }
    // Not before there is something to do: most sessions of the window never compare.
    if (!d_->thread.joinable()) d_->thread = std::thread([this] { d_->work(); });
    d_->wake.notify_one();
    timer_.start();
    return {};
}

void BootstrapCache::fetch() {
    std::vector<std::pair<Job, Answer>> done;
    {
        const std::lock_guard lock(d_->mutex);
        done.swap(d_->done);
    }
    for (const auto& [job, answer] : done) d_->answers[job] = answer;
    const bool pending = std::any_of(d_->answers.begin(), d_->answers.end(),
                                     [](const auto& kept) { return kept.second.state == State::Pending; });
    if (!pending) timer_.stop();
    if (!done.empty()) emit answered();
}

}  // namespace retort::ui
