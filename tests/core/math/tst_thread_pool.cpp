// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <atomic>
#include <mutex>

#include "core/math/thread_pool.h"

using namespace retort;

class TestThreadPool : public QObject {
    Q_OBJECT

private slots:
    void everyMemberWorksOnceARound() {
        for (const int threads : {1, 2, 3}) {
            ThreadPool pool(threads);
            QCOMPARE(pool.threads(), threads);
            std::vector<int> rounds(static_cast<std::size_t>(threads));
            for (int i = 0; i < 500; ++i) pool.run([&](int member) { ++rounds[static_cast<std::size_t>(member)]; });
            for (const int n : rounds) QCOMPARE(n, 500);
        }
    }

    void rangesCoverWithBordersAtMultiples() {
        for (const int threads : {1, 2, 3, 4}) {
            ThreadPool pool(threads);
            for (const std::size_t n : {std::size_t{0}, std::size_t{1}, std::size_t{15}, std::size_t{16},
                                        std::size_t{17}, std::size_t{100}, std::size_t{1001}})
                for (const std::size_t grain : {std::size_t{1}, std::size_t{7}, std::size_t{64}, std::size_t{5000}})
                    for (const std::size_t multiple : {std::size_t{1}, std::size_t{16}}) {
                        std::mutex mutex;
                        std::vector<int> seen(n);
                        std::size_t calls = 0;
                        pool.forRanges(n, grain, multiple, [&](std::size_t begin, std::size_t end) {
                            const std::lock_guard lock(mutex);
                            ++calls;
                            QVERIFY(begin < end && end <= n);
                            QCOMPARE(begin % multiple, std::size_t{0});
                            for (std::size_t i = begin; i < end; ++i) ++seen[i];
                        });
                        for (const int s : seen) QCOMPARE(s, 1);
                        QVERIFY(calls <= std::max<std::size_t>(1, n / grain));
                        QVERIFY(calls <= static_cast<std::size_t>(threads));
                    }
        }
    }

    void aPoolWithinAPoolsTask() {
        ThreadPool outer(2);
        std::atomic<int> sum{0};
        outer.run([&](int) {
            ThreadPool inner(2);
            for (int i = 0; i < 50; ++i) inner.run([&](int) { ++sum; });
        });
        QCOMPARE(sum.load(), 200);
    }

    void poolsComeAndGo() {
        for (int i = 0; i < 60; ++i) {
            ThreadPool pool(3);
            std::atomic<int> n{0};
            if (i % 2 == 0) pool.run([&](int) { ++n; });
            QCOMPARE(n.load(), i % 2 == 0 ? 3 : 0);
        }
        QVERIFY(ThreadPool(0).threads() == availableProcessors());
    }

    void timeIsBookedToWhatIsDone() {
        for (const int threads : {1, 3}) {
            ThreadPool pool(threads);
            const auto start = std::chrono::steady_clock::now();
            pool.takeWork();
            pool.run([&](int member) {
                const Doing product(Work::Product);
                if (member == 0) std::this_thread::sleep_for(std::chrono::milliseconds(20));
                const Doing update(Work::Update);
                if (member == 0) std::this_thread::sleep_for(std::chrono::milliseconds(10));
            });
            const WorkSeconds work = pool.takeWork();
            const double taken = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
            const auto of = [&](Work kind) { return work[static_cast<std::size_t>(kind)]; };
            QVERIFY(of(Work::Product) >= 0.02);
            QVERIFY(of(Work::Update) >= 0.01);
            QVERIFY(of(Work::Idle) >= (threads - 1) * 0.02);  // the others had nothing to do
            double all = 0;
            for (const double seconds : work) all += seconds;
            QVERIFY(all > 0.9 * threads * 0.03);
            QVERIFY(all <= 1.001 * threads * taken);
            const WorkSeconds again = pool.takeWork();
            QCOMPARE(again[static_cast<std::size_t>(Work::Product)], 0.0);
        }
    }
};

QTEST_APPLESS_MAIN(TestThreadPool)
#include "tst_thread_pool.moc"
