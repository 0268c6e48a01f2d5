// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <map>
#include <set>

#include "core/base/error.h"
#include "core/data/jitter.h"
#include "core/data/prefetcher.h"
#include "core/kaldi/feature_steps.h"
#include "support/errors.h"
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

/// Images of 7 x 7 with one dot in the middle.
class Images : public test::MemorySource {
public:
    explicit Images(std::size_t n) : MemorySource(n, 3, 49) {}
    std::size_t frames(std::size_t) const override { return 1; }
    std::span<const std::int32_t> labels(std::size_t) const override { return {}; }
    ImageShape imageShape() const override { return {7, 7}; }
    std::unique_ptr<SourceReader> makeReader() const override { return std::make_unique<Reader>(); }

private:
    struct Reader : SourceReader {
        Matrix read(std::size_t) override {
            Matrix image(1, 49);
            std::fill_n(image.data(), image.size(), 0.0F);
            image(0, 24) = 1;
            return image;
        }
    };
};

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
    void jitterMovesWholeImages() {
        const ImageShape shape{4, 3};
        const std::vector<float> image = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
        for (int right = -4; right <= 4; ++right)
            for (int down = -5; down <= 5; ++down) {
                std::vector<float> moved = image;
                shiftImage(shape, right, down, moved.data());
                for (int y = 0; y < 4; ++y)
                    for (int x = 0; x < 3; ++x) {
                        const bool inside = y >= down && y - down < 4 && x >= right && x - right < 3;
                        QCOMPARE(moved[static_cast<std::size_t>(y * 3 + x)],
                                 inside ? image[static_cast<std::size_t>((y - down) * 3 + x - right)] : 0.0F);
                    }
            }
    }

    /// Each place equally often, the same in any order and after any number of skipped batches, another in each pass.
    void jitterHangsOnSeedAndImageAlone_data() { every_data(); }
    void jitterHangsOnSeedAndImageAlone() {
        QFETCH(std::size_t, memoryBytes);
        const auto images = std::make_shared<Images>(400);
        DataSet set(images, test::allOf(*images), memoryBytes);
        set.load();
        const auto placesOf = [&](const PassStart& start, std::size_t batchFrames) {
            std::map<std::uint32_t, int> places;
            Batch batch;
            const auto stream = set.shuffled(batchFrames, start);
            while (stream->next(batch))
                for (std::size_t r = 0; r < batch.frames(); ++r) {
                    const float* row = batch.features.row(r);
                    places[batch.refs[r].utterance] = static_cast<int>(std::find(row, row + 49, 1.0F) - row);
                }
            return places;
        };
        const auto places = placesOf({5, 0, 2}, 16);
        QCOMPARE(places.size(), std::size_t{400});
        QVERIFY(places == placesOf({5, 0, 2}, 64));
        QVERIFY(places != placesOf({6, 0, 2}, 16));
        for (const auto& [image, place] : placesOf({5, 11, 2}, 16)) QCOMPARE(place, places.at(image));
        std::map<int, int> counts;
        for (const auto& [image, place] : places) ++counts[place];
        QCOMPARE(counts.size(), std::size_t{25});
        for (const auto& [place, n] : counts) {
            QVERIFY(std::abs(place / 7 - 3) <= 2 && std::abs(place % 7 - 3) <= 2);
            QVERIFY(n > 3 && n < 35);
        }
        for (const auto& [image, place] : placesOf({5, 0, 0}, 16)) QCOMPARE(place, 24);
        Batch inOrder;
        QVERIFY(set.sequential(400)->next(inOrder));
        for (std::size_t r = 0; r < 400; ++r) QCOMPARE(inOrder.features(r, 24), 1.0F);
    }

    void jitterNeedsImages() {
        QVERIFY(test::errorOf([&] {
                    (void)makeSet(1 << 20).shuffled(8, {1, 0, 1});
                }).find("no images") != std::string::npos);
    }

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
