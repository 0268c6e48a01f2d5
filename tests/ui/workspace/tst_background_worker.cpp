// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <future>
#include <thread>

#include "ui/workspace/background_worker.h"

using retort::Error;
using retort::ui::BackgroundWorker;

namespace {

using Job = BackgroundWorker::Job;

void unexpected(const Error& error) {
    QFAIL(error.what());
}

/// Drains until nothing is under way any more.
void settle(BackgroundWorker& worker) {
    while (worker.busy()) {
        worker.drain();
        std::this_thread::yield();
    }
}

}  // namespace

class TestBackgroundWorker : public QObject {
    Q_OBJECT

private slots:
    void resultsComeByDrainingAlone() {
        BackgroundWorker worker;
        const std::thread::id home = std::this_thread::get_id();
        std::thread::id worked, drained;
        int result = 0;
        worker.append(
            "a",
            [&](Job&) {
                worked = std::this_thread::get_id();
                return 42;
            },
            [&](int value) {
                drained = std::this_thread::get_id();
                result = value;
            },
            unexpected);
        QVERIFY(worker.busy());
        QVERIFY(worker.busy("a"));
        QVERIFY(!worker.busy("b"));
        settle(worker);
        QCOMPARE(result, 42);
        QVERIFY(drained == home);
        QVERIFY(worked != home);
        QCOMPARE(worker.drain(), std::size_t{0});
    }

    void theNewestOfATopicWins() {
        BackgroundWorker worker;
        std::promise<void> begun;
        std::vector<int> came;
        const auto take = [&](int value) { came.push_back(value); };
        worker.replace(
            "a",
            [&](Job& job) {
                begun.set_value();
                while (!job.stopping()) std::this_thread::yield();  // would go on for ever
                return 1;
            },
            take, unexpected);
        begun.get_future().wait();
        worker.replace(
            "a", [](Job&) { return 2; }, take, unexpected);
        worker.replace(
            "a", [](Job&) { return 3; }, take, unexpected);
        settle(worker);
        QCOMPARE(came, std::vector<int>{3});
    }

    void aFinishedResultThatIsReplacedIsDropped() {
        BackgroundWorker worker;
        std::vector<int> came;
        const auto take = [&](int value) { came.push_back(value); };
        std::promise<void> ran;
        worker.append(
            "a", [](Job&) { return 1; }, take, unexpected);
        worker.append(
            "a",
            [&](Job&) {
                ran.set_value();
                return 2;
            },
            take, unexpected);
        ran.get_future().wait();  // so the first has brought its result
        worker.replace(
            "a", [](Job&) { return 3; }, take, unexpected);
        settle(worker);
        QCOMPARE(came, std::vector<int>{3});
    }

    void appendedTasksKeepTheirOrderAndNeverMeet() {
        BackgroundWorker worker;
        std::atomic<int> inside{0}, most{0};
        std::vector<int> came;
        for (int i = 0; i < 50; ++i)
            worker.append(
                "a",
                [&, i](Job&) {
                    most = std::max(most.load(), ++inside);
                    std::this_thread::yield();
                    --inside;
                    return i;
                },
                [&](int value) { came.push_back(value); }, unexpected);
        settle(worker);
        QCOMPARE(most.load(), 1);
        QCOMPARE(came.size(), std::size_t{50});
        QVERIFY(std::is_sorted(came.begin(), came.end()));
    }

    void aLongTopicHoldsNoOtherUp() {
        BackgroundWorker worker;
        std::atomic<bool> release{false};
        bool other = false;
        worker.append(
            "long",
            [&](Job& job) {
                while (!release && !job.stopping()) std::this_thread::yield();
            },
            [] {}, unexpected);
        worker.append(
            "short", [](Job&) {}, [&] { other = true; }, unexpected);
        while (!other) worker.drain();
        release = true;
        settle(worker);
    }

    void errorsComeBackAsErrors() {
        BackgroundWorker worker;
        std::vector<std::string> said;
        const auto failed = [&](const Error& error) { said.push_back(error.what()); };
        const auto never = [](int) { QFAIL("it threw"); };
        worker.append(
            "a", [](Job&) -> int { throw Error("is wrong", "here"); }, never, failed);
        worker.append(
            "a", [](Job&) -> int { throw std::bad_alloc(); }, never, failed);
        worker.append(
            "a", [](Job&) -> int { throw std::out_of_range("beyond"); }, never, failed);
        settle(worker);
        QCOMPARE(said.size(), std::size_t{3});
        QCOMPARE(said[0], std::string("here: is wrong"));
        QVERIFY(said[1].find("memory") != std::string::npos);
        QVERIFY(said[2].find("beyond") != std::string::npos);
    }

    void reportsComeBeforeTheResultAndTheNewestIsEnough() {
        BackgroundWorker worker;
        std::vector<int> came;
        worker.append(
            "a",
            [&](Job& job) {
                for (int i = 1; i <= 1000; ++i) job.report([&came, i] { came.push_back(i); });
                return -1;
            },
            [&](int value) { came.push_back(value); }, unexpected);
        settle(worker);
        QVERIFY(came.size() >= 2 && came.size() < 900);
        QCOMPARE(came.back(), -1);
        QCOMPARE(came[came.size() - 2], 1000);
    }

    void aDrainedClosureMayPostAndCancel() {
        BackgroundWorker worker;
        int rounds = 0;
        std::function<void()> again = [&] {
            if (++rounds == 20) return;
            worker.cancel("other");
            worker.append(
                "other", [](Job&) {}, [] {}, unexpected);
            worker.replace(
                "a", [](Job&) {}, [&] { again(); }, unexpected);
        };
        again();
        settle(worker);
        QCOMPARE(rounds, 20);
    }

    void theDestructorStopsAndJoins() {
        std::atomic<int> begun{0}, ended{0};
        std::atomic<bool> drained{false};
        {
            BackgroundWorker worker;
            for (const char* topic : {"a", "b", "c"}) {
                worker.append(
                    topic,
                    [&](Job& job) {
                        ++begun;
                        while (!job.stopping()) std::this_thread::yield();
                        ++ended;
                    },
                    [&] { drained = true; }, unexpected);
                worker.append(
                    topic, [&](Job&) { begun = -100; }, [] {}, unexpected);
            }
            while (begun < 3) std::this_thread::yield();
        }
        QCOMPARE(begun.load(), 3);  // what waited was forgotten
        QCOMPARE(ended.load(), 3);
        QVERIFY(!drained);
    }
};

QTEST_APPLESS_MAIN(TestBackgroundWorker)
#include "tst_background_worker.moc"
