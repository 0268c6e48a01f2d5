// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <cmath>
#include <set>

#include "core/data/transfer.h"
#include "support/memory_source.h"

using namespace retort;
using namespace retort::data;

namespace {

using Refs = std::multiset<std::pair<std::uint32_t, std::uint32_t>>;

struct Seen {
    Refs refs;
    std::set<std::int32_t> labels;
    bool rowsRight = true;
};

}  // namespace

class TestTransfer : public QObject {
    Q_OBJECT

    std::shared_ptr<test::MemorySource> source_ = std::make_shared<test::MemorySource>(60, 5, 3, 1, 1);

    DataSet makeSet(std::size_t memoryBytes) const {
        std::vector<std::uint32_t> some = test::allOf(*source_);
        some.erase(some.begin(), some.begin() + 10);  // as where others are kept for validation
        DataSet set(source_, some, memoryBytes);
        set.load();
        return set;
    }

    /// All that a stream gives; each row must be the frame that its place names, spliced.
    Seen read(BatchStream& stream, const test::MemorySource& of) const {
        Seen seen;
        Batch batch;
        while (stream.next(batch))
            for (std::size_t r = 0; r < batch.frames(); ++r) {
                const FrameRef& ref = batch.refs[r];
                seen.refs.emplace(ref.utterance, ref.frame);
                seen.labels.insert(batch.labels[r]);
                if (ref.utterance < of.utterances())
                    seen.rowsRight = seen.rowsRight && batch.features(r, 3) == of.matrix(ref.utterance)(ref.frame, 0);
            }
        return seen;
    }

private slots:
    void everyWay_data() {
        QTest::addColumn<std::size_t>("memoryBytes");
        QTest::newRow("in memory") << std::size_t{1 << 20};
        QTest::newRow("streamed") << std::size_t{1500};
    }

    void everyWay() {
        QFETCH(std::size_t, memoryBytes);
        const DataSet train = makeSet(memoryBytes);
        TransferSpec omit, keep, frames, utterances;
        omit.omitClasses = {3};
        keep.keepClasses = {1, 2};
        frames.by = "frame";
        frames.fraction = 0.3;
        utterances.fraction = 0.3;
        utterances.omitClasses = {0};
        for (const TransferSpec& spec : {omit, keep, frames, utterances, TransferSpec()}) {
            const DataSet part = transferSet(train, spec, 7);
            const Seen inOrder = read(*part.sequential(16), *source_);
            const Seen shuffled = read(*part.shuffled(16, {3, 0}), *source_);
            QCOMPARE(inOrder.refs.size(), part.frames());
            QVERIFY(inOrder.refs == shuffled.refs && inOrder.rowsRight && shuffled.rowsRight);
            QVERIFY(inOrder.refs == read(*makeOther(spec), *source_).refs);  // whatever fits in memory
            for (const std::int32_t label : inOrder.labels) {
                QVERIFY(std::find(spec.omitClasses.begin(), spec.omitClasses.end(), label) == spec.omitClasses.end());
                QVERIFY(spec.keepClasses.empty() || label == 1 || label == 2);
            }
            QCOMPARE(inOrder.labels.size(), spec.keepClasses.empty() ? 5 - spec.omitClasses.size() : 2);
            const Seen rest = read(*part.shuffled(16, {3, 2}), *source_);
            QCOMPARE(rest.refs.size(), part.frames() - 32);
            QCOMPARE(read(*part.unselected().sequential(16), *source_).refs.size(), part.unselected().frames());
        }
        const double share =
            static_cast<double>(transferSet(train, frames, 7).frames()) / static_cast<double>(train.frames());
        QVERIFY(std::abs(share - 0.3) < 0.06);
        QCOMPARE(transferSet(train, utterances, 7).utterances().size(), std::size_t{15});
        QVERIFY(transferSet(train, utterances, 7).utterances() != transferSet(train, utterances, 8).utterances());
    }

    /// A part of 20 % lies within one of 40 %, so that curves over the amount of data are of growing sets.
    void smallerSharesLieWithinLargerOnes() {
        const DataSet train = makeSet(1 << 20);
        for (const char* by : {"utterance", "frame"}) {
            TransferSpec small, large;
            small.by = large.by = by;
            small.fraction = 0.2;
            large.fraction = 0.4;
            const Refs few = read(*transferSet(train, small, 1).sequential(16), *source_).refs;
            const Refs more = read(*transferSet(train, large, 1).sequential(16), *source_).refs;
            QVERIFY(few.size() < more.size());
            QVERIFY(std::includes(more.begin(), more.end(), few.begin(), few.end()));
        }
    }

    void coverageTellsWhatIsMissingAndHowFarFrequenciesMoved() {
        const DataSet train = makeSet(1 << 20);
        TransferSpec spec;
        spec.omitClasses = {3, 1};
        const Coverage c = coverageOf(transferSet(train, spec, 1), train);
        QVERIFY((c.missing == std::vector<std::int32_t>{1, 3}));
        QCOMPARE(c.ofFrames, train.frames());
        std::int64_t kept = 0, all = 0;
        for (std::size_t k = 0; k < 5; ++k) {
            all += c.ofCounts[k];
            if (k != 1 && k != 3) kept += c.ofCounts[k];
        }
        QCOMPARE(c.frames, static_cast<std::size_t>(kept));
        // Dropping classes moves the rest by the same factor: KL = log(all / kept).
        QVERIFY(std::abs(c.divergence - std::log(static_cast<double>(all) / static_cast<double>(kept))) < 1e-12);
        QCOMPARE(coverageOf(train, train).divergence, 0.0);
        QVERIFY(coverageOf(train, train).missing.empty());
    }

    void unlabelledDataJoinsWhole_data() { everyWay_data(); }
    void unlabelledDataJoinsWhole() {
        QFETCH(std::size_t, memoryBytes);
        const auto extra = std::make_shared<test::MemorySource>(7, 5, 3, 1, 1);
        const DataSet train = makeSet(memoryBytes);
        TransferSpec spec;
        spec.by = "frame";
        spec.fraction = 0.5;
        const DataSet part = transferSet(train, spec, 1);
        DataSet all = joined(part, extra, memoryBytes);
        all.load();
        std::size_t added = 0;
        for (std::size_t u = 0; u < 7; ++u) added += extra->frames(u);
        QCOMPARE(all.frames(), part.frames() + added);
        Refs refs = read(*all.shuffled(16, {3, 0}), *source_).refs;
        const Refs own = read(*part.sequential(16), *source_).refs;
        QVERIFY(std::includes(refs.begin(), refs.end(), own.begin(), own.end()));
        QCOMPARE(coverageOf(all, train).unlabelled, added);
        Batch batch;
        for (const auto stream = all.sequential(16); stream->next(batch);)
            for (std::size_t r = 0; r < batch.frames(); ++r) {
                const std::uint32_t u = batch.refs[r].utterance;
                QCOMPARE(batch.labels[r] < 0, u >= 60);
                if (u >= 60) QCOMPARE(batch.features(r, 3), extra->matrix(u - 60)(batch.refs[r].frame, 0));
            }
    }

private:
    /// The same set the other way, in memory or not.
    std::unique_ptr<BatchStream> makeOther(const TransferSpec& spec) const {
        return transferSet(makeSet(400), spec, 7).sequential(9);
    }
};

QTEST_APPLESS_MAIN(TestTransfer)
#include "tst_transfer.moc"
