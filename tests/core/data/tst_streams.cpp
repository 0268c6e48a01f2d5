// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <set>

#include "core/base/error.h"
#include "core/data/prefetcher.h"
#include "core/kaldi/feature_steps.h"
#include "support/memory_source.h"

using namespace retort;
using namespace retort::data;

namespace {

using Refs = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

Refs refsOf(BatchStream& stream, std::size_t batchFrames = 0) {
    Refs refs;
    Batch batch;
    bool shorter = false;
    while (stream.next(batch)) {
        if (shorter) return {};  // only the last batch may be shorter
        shorter = batchFrames > 0 && batch.frames() < batchFrames;
        for (const FrameRef& ref : batch.refs) refs.emplace_back(ref.utterance, ref.frame);
    }
    return refs;
}

}  // namespace

class TestStreams : public QObject {
    Q_OBJECT

    std::shared_ptr<test::MemorySource> source_ = std::make_shared<test::MemorySource>(50, 6, 3, 2, 4);

    DataSet makeSet(std::size_t memoryBytes) const {
        DataSet set(source_, test::allOf(*source_), memoryBytes);
        set.load();
        return set;
    }

private slots:
    void every_data() {
        QTest::addColumn<std::size_t>("memoryBytes");
        QTest::newRow("in memory") << std::size_t{1 << 20};
        QTest::newRow("streamed") << std::size_t{2000};
        QTest::newRow("streamed, less than an utterance") << std::size_t{1};
    }

    void every() {
        QFETCH(std::size_t, memoryBytes);
        const DataSet set = makeSet(memoryBytes);
        QCOMPARE(set.inMemory(), memoryBytes == 1 << 20);
        for (const std::size_t batch : {std::size_t{1}, std::size_t{16}, std::size_t{1000}}) {
            const Refs shuffled = refsOf(*set.shuffled(batch, {5, 0}), batch);
            QCOMPARE(shuffled.size(), set.frames());
            QCOMPARE(std::set(shuffled.begin(), shuffled.end()).size(), set.frames());  // each frame once
            QVERIFY(shuffled == refsOf(*set.shuffled(batch, {5, 0})));                  // the seed decides
            QVERIFY(shuffled != refsOf(*set.shuffled(batch, {6, 0})));
            for (const std::size_t skip :
                 {std::size_t{1}, std::size_t{7}, set.batches(batch) - 1, set.batches(batch)}) {
                const Refs rest = refsOf(*set.shuffled(batch, {5, skip}));
                const std::size_t used = std::min(skip * batch, set.frames());
                QVERIFY(rest == Refs(shuffled.begin() + static_cast<std::ptrdiff_t>(used), shuffled.end()));
            }
            Refs inOrder;
            for (std::uint32_t u = 0; u < source_->utterances(); ++u)
                for (std::uint32_t t = 0; t < source_->frames(u); ++t) inOrder.emplace_back(u, t);
            QVERIFY(refsOf(*set.sequential(batch), batch) == inOrder);
        }
    }

    void aShuffledPassMixesUtterancesWell() {
        const Refs shuffled = refsOf(*makeSet(1 << 20).shuffled(64, {5, 0}));
        std::size_t neighbours = 0;
        for (std::size_t i = 1; i < shuffled.size(); ++i)
            neighbours += shuffled[i].first == shuffled[i - 1].first ? 1 : 0;
        QVERIFY(neighbours < shuffled.size() / 10);
    }

    /// Context spliced on the fly equals Kaldi's splice, edges included, and labels and places go with their frames.
    void framesAreSplicedAsKaldiDoes_data() { every_data(); }
    void framesAreSplicedAsKaldiDoes() {
        QFETCH(std::size_t, memoryBytes);
        const DataSet set = makeSet(memoryBytes);
        Batch batch;
        const auto stream = set.shuffled(33, {1, 0});
        while (stream->next(batch))
            for (std::size_t r = 0; r < batch.frames(); ++r) {
                const auto [u, t] = batch.refs[r];
                const Matrix whole = kaldi::splice(source_->matrix(u), 2, 4);
                QCOMPARE(batch.features.cols(), whole.cols());
                QVERIFY(std::equal(whole.row(t), whole.row(t) + whole.cols(), batch.features.row(r)));
                QCOMPARE(batch.labels[r], source_->labels(u)[t]);
            }
    }

    /// Memory of a set does not grow with the splice width: what fits unspliced is kept.
    void memoryDoesNotGrowWithTheContext() {
        const auto wide = std::make_shared<test::MemorySource>(50, 6, 3, 100, 100);
        DataSet set(wide, test::allOf(*wide), 0);
        const std::size_t unspliced = set.frames() * 3 * sizeof(float);
        DataSet kept(wide, test::allOf(*wide), unspliced);
        kept.load();
        QVERIFY(kept.inMemory());
        DataSet narrow(source_, test::allOf(*source_), unspliced - 1);
        narrow.load();
        QVERIFY(!narrow.inMemory());
    }

    void aStreamMayBeLeftHalfRead() {
        for (const std::size_t memoryBytes : {std::size_t{1} << 20, std::size_t{500}})
            for (int n = 0; n < 6; ++n) {
                const DataSet set = makeSet(memoryBytes);
                const auto stream = set.shuffled(4, {1, 0});
                Batch batch;
                for (int i = 0; i < n; ++i) QVERIFY(stream->next(batch));
            }
    }

    void prefetchedItemsComeInOrder() {
        int made = 0;
        Prefetcher<int> prefetcher([&](int& item) { return (item = made++) < 100; }, 3);
        int item = 0;
        for (int i = 0; i < 100; ++i) {
            QVERIFY(prefetcher.next(item));
            QCOMPARE(item, i);
        }
        QVERIFY(!prefetcher.next(item));
        QVERIFY(!prefetcher.next(item));
    }

    void exceptionsOfTheProducerPassAfterItsItems() {
        int made = 0;
        Prefetcher<int> prefetcher(
            [&](int& item) {
                if (made == 2) throw Error("unreadable");
                item = made++;
                return true;
            },
            5);
        int item = 0;
        QVERIFY(prefetcher.next(item) && prefetcher.next(item));
        QVERIFY_THROWS_EXCEPTION(Error, prefetcher.next(item));
        QVERIFY(!prefetcher.next(item));
    }

    void aPrefetcherStopsWithAFullQueue() {
        for (int i = 0; i < 50; ++i) {
            Prefetcher<std::vector<int>> prefetcher(
                [](std::vector<int>& item) {
                    item.assign(1000, 1);
                    return true;
                },
                2);
            std::vector<int> item;
            if (i % 2 == 0) QVERIFY(prefetcher.next(item));
        }
    }
};

QTEST_APPLESS_MAIN(TestStreams)
#include "tst_streams.moc"
