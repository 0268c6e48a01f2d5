// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <fstream>

#include "core/base/files.h"
#include "core/distill/target_store.h"
#include "support/errors.h"
#include "support/memory_source.h"

using namespace retort;
using namespace retort::distill;

namespace {

constexpr std::size_t classes = 40;

/// Rows of one utterance that hang on its name and frame alone.
Matrix rowsOf(const std::string& key, std::size_t frames) {
    Matrix rows(frames, classes);
    for (std::size_t t = 0; t < frames; ++t) {
        Random random(seedFor(1, key, t));
        double sum = 0;
        for (std::size_t c = 0; c < classes; ++c) {
            const double e = std::exp(3 * random.normal());
            rows(t, c) = static_cast<float>(e);
            sum += e;
        }
        for (std::size_t c = 0; c < classes; ++c)
            rows(t, c) = static_cast<float>(static_cast<double>(rows(t, c)) / sum);
    }
    return rows;
}

/// Decoded as a full row, the rest spread evenly.
std::vector<float> full(const SoftTargets& targets, std::size_t r) {
    std::vector<float> row(classes);
    if (targets.k == 0) {
        std::copy_n(targets.dense.row(r), classes, row.data());
        return row;
    }
    std::fill(row.begin(), row.end(), targets.rest[r] / static_cast<float>(classes - targets.k));
    for (std::size_t i = 0; i < targets.k; ++i)
        row[targets.indices[r * targets.k + i]] = targets.probabilities[r * targets.k + i];
    return row;
}

}  // namespace

class TestTargetStore : public QObject {
    Q_OBJECT

private slots:
    void init() {
        dir_ = std::make_unique<QTemporaryDir>();
        file_ = dir_->path().toStdString() + "/store";
    }

    void rowsComeBackRounded() {
        write({"hash", classes, 0, false}, false);
        const TargetStore store(file_, 1 << 20);
        SoftTargets targets;
        store.prepare(1, targets);
        for (std::size_t u = 0; u < source_->utterances(); ++u) {
            const Matrix rows = rowsOf(source_->key(u), source_->frames(u));
            for (std::size_t t = 0; t < rows.rows(); ++t) {
                store.decode(store.firstRow(source_->key(u)) + t, 0, targets);
                double sum = 0;
                for (std::size_t c = 0; c < classes; ++c) {
                    const float p = rows(t, c);
                    QVERIFY(std::abs(targets.dense(0, c) - p) <= p * 0x1p-10F + 0x1p-24F);
                    sum += static_cast<double>(targets.dense(0, c));
                }
                QVERIFY(std::abs(sum - 1) < 1e-6);
            }
        }
    }

    void theLargestAreKeptWithTheMassOfTheRest() {
        write({"hash", classes, 5, false}, false);
        const TargetStore store(file_, 1 << 20);
        SoftTargets targets;
        store.prepare(1, targets);
        const Matrix rows = rowsOf("utt3", source_->frames(3));
        store.decode(store.firstRow("utt3") + 1, 0, targets);
        std::vector<float> sorted(rows.row(1), rows.row(1) + classes);
        std::sort(sorted.rbegin(), sorted.rend());
        float kept = 0;
        for (std::size_t i = 0; i < 5; ++i) {
            QVERIFY(std::abs(targets.probabilities[i] - sorted[i]) < 1e-3F);
            QCOMPARE(rows(1, targets.indices[i]), sorted[i]);
            kept += targets.probabilities[i];
        }
        QVERIFY(std::abs(kept + targets.rest[0] - 1) < 1e-6F);
    }

    void memoryAndDiskAndAnyOrderSayTheSame() {
        for (const std::size_t k : {std::size_t{0}, std::size_t{5}}) {
            write({"hash", classes, k, false}, false);
            const TargetStore memory(file_, 1 << 20);
            const std::filesystem::path forwards = file_;
            file_ += ".backwards";
            write({"hash", classes, k, false}, true);
            const TargetStore disk(file_, 0);
            file_ = forwards;
            SoftTargets a, b;
            memory.prepare(1, a);
            disk.prepare(1, b);
            for (std::size_t u = 0; u < source_->utterances(); ++u)
                for (std::size_t t = 0; t < source_->frames(u); ++t) {
                    memory.decode(memory.firstRow(source_->key(u)) + t, 0, a);
                    disk.decode(disk.firstRow(source_->key(u)) + t, 0, b);
                    QVERIFY(full(a, 0) == full(b, 0));
                }
        }
    }

    /// The trap of position: each frame of a shuffled stream gets the row of its own utterance and frame.
    void shufflingNeverChangesTheSoftTargetOfAFrame() {
        write({"hash", classes, 0, false}, true);
        const auto store = std::make_shared<TargetStore>(file_, 1 << 20);
        ThreadPool pool(3);  // a batch has rows for each of them
        for (const std::size_t memoryBytes : {std::size_t{1} << 20, std::size_t{600}}) {
            data::DataSet set(source_, test::allOf(*source_), memoryBytes);
            set.load();
            StoredTargets stored(store, set);
            for (const std::uint64_t seed : {1U, 2U}) {
                const auto stream = set.shuffled(64, {seed, 0});
                data::Batch batch;
                SoftTargets targets;
                std::size_t frames = 0;
                while (stream->next(batch)) {
                    stored.fetch(pool, batch, targets);
                    for (std::size_t r = 0; r < batch.frames(); ++r, ++frames) {
                        const auto [u, t] = batch.refs[r];
                        const Matrix rows = rowsOf(source_->key(u), source_->frames(u));
                        for (std::size_t c = 0; c < classes; ++c)
                            QVERIFY(std::abs(targets.dense(r, c) - rows(t, c)) < 1e-3F);
                    }
                }
                QCOMPARE(frames, set.frames());
            }
        }
    }

    void forecastSaysSizeAndLoss() {
        const Matrix rows = rowsOf("utt0", 50);
        const StoreSpec dense{"h", classes, 0, false}, cut{"h", classes, 5, false};
        QCOMPARE(forecastStore(dense, rows, 1000).bytes, 1000.0 * 80);
        QCOMPARE(forecastStore(cut, rows, 1000).bytes, 1000.0 * (5 * 4 + 2));
        QVERIFY(forecastStore(dense, rows, 1000).divergence < 1e-4);
        double rest = 0, divergence = 0;
        for (std::size_t t = 0; t < 50; ++t) {
            std::vector<double> p(rows.row(t), rows.row(t) + classes);
            std::sort(p.rbegin(), p.rend());
            double mass = 0;
            for (std::size_t c = 5; c < classes; ++c) mass += p[c];
            for (std::size_t c = 5; c < classes; ++c) divergence += p[c] * std::log(p[c] / (mass / 35)) / 50;
            rest += mass / 50;
        }
        const StoreForecast forecast = forecastStore(cut, rows, 1000);
        QVERIFY(std::abs(forecast.restMass - rest) < 1e-3);
        QVERIFY(std::abs(forecast.divergence - divergence) < 1e-2 * divergence);
    }

    void anotherTeacherIsAnotherStore() {
        const StoreSpec spec{"hash", classes, 5, false};
        write(spec, false);
        QVERIFY(isStoreFor(file_, spec));
        QVERIFY(!isStoreFor(file_, {"other", classes, 5, false}));
        QVERIFY(!isStoreFor(file_, {"hash", classes, 6, false}));
        QVERIFY(!isStoreFor(file_, {"hash", classes + 1, 5, false}));
        QVERIFY(!isStoreFor(file_, {"hash", classes, 5, true}));
        QVERIFY(!isStoreFor(file_ / "absent", spec));
    }

    void utterancesThatLackOrDifferInLengthAreNamed() {
        write({"hash", classes, 0, false}, false);
        const auto store = std::make_shared<TargetStore>(file_, 0);
        QVERIFY(store->has("utt1", source_->frames(1)));
        QVERIFY(!store->has("utt1", source_->frames(1) + 1));
        const auto more = std::make_shared<test::MemorySource>(30, classes, 4);
        QVERIFY(test::says(test::errorOf([&] { StoredTargets(store, data::DataSet(more, test::allOf(*more), 0)); }),
                           "utt25"));
    }

    /// An error on a thread of the pool is the caller's error, and the pool lives on.
    void aDamagedRowIsAnErrorOfWhoeverFetches() {
        constexpr std::size_t k = 5, headerBytes = 104;
        const StoreSpec spec{"hash", classes, k, false};
        write(spec, false);
        std::string bytes = files::readAll(file_);
        std::size_t rows = 0;
        for (std::size_t u = 0; u < source_->utterances(); ++u) rows += source_->frames(u);
        for (std::size_t r = 0; r < rows; ++r)
            bytes[headerBytes + r * spec.rowBytes() + 1] = '\x7f';  // class 32,512 or so
        put(bytes);
        data::DataSet set(source_, test::allOf(*source_), 1 << 20);
        set.load();
        for (const int threads : {1, 3}) {
            ThreadPool pool(threads);
            StoredTargets stored(std::make_shared<TargetStore>(file_, 1 << 20), set);
            const auto stream = set.sequential(64);
            data::Batch batch;
            SoftTargets targets;
            QVERIFY(stream->next(batch));
            QVERIFY(batch.frames() > 48);
            for (int again = 0; again < 2; ++again)
                QVERIFY(test::says(test::errorOf([&] { stored.fetch(pool, batch, targets); }), "out of range"));
        }
    }

    void aStoreCutShortAnywhereIsRefused() {
        write({"hash", classes, 5, false}, false);
        const std::string bytes = files::readAll(file_);
        for (std::size_t n = 0; n < bytes.size(); n += n < 300 || n + 300 > bytes.size() ? 1 : 97) {
            put(bytes.substr(0, n));
            QVERIFY2(!test::errorOf([&] { TargetStore store(file_, 1 << 20); }).empty(),
                     qPrintable(QString::number(n)));
        }
    }

    /// Any byte changed: refused, or read without harm (there is no checksum over the rows), never more.
    void aDamagedStoreDoesNoHarm() {
        write({"hash", classes, 5, false}, false);
        const std::string bytes = files::readAll(file_);
        int refused = 0;
        for (std::size_t n = 0; n < bytes.size(); n += n < 120 || n + 400 > bytes.size() ? 1 : 53)
            for (const char change : {'\xff', '\x80'}) {
                std::string damaged = bytes;
                damaged[n] = static_cast<char>(damaged[n] ^ change);
                put(damaged);
                refused += test::errorOf([&] {
                               const TargetStore store(file_, 1 << 20);
                               SoftTargets targets;
                               store.prepare(1, targets);
                               for (std::size_t u = 0; u < source_->utterances(); ++u)
                                   for (std::size_t t = 0; t < source_->frames(u); ++t)
                                       if (store.has(source_->key(u), source_->frames(u)))
                                           store.decode(store.firstRow(source_->key(u)) + t, 0, targets);
                           }).empty()
                               ? 0
                               : 1;
            }
        QVERIFY(refused > 50);
    }

    void anUnfinishedStoreIsNone() {
        {
            TargetStoreWriter writer(file_, {"hash", classes, 0, false});
            writer.add("utt0", rowsOf("utt0", 3));
        }
        QVERIFY(test::says(test::errorOf([&] { TargetStore store(file_, 0); }), file_.string(), "soft targets"));
    }

private:
    void write(const StoreSpec& spec, bool backwards) {
        TargetStoreWriter writer(file_, spec);
        for (std::size_t i = 0; i < source_->utterances(); ++i) {
            const std::size_t u = backwards ? source_->utterances() - 1 - i : i;
            writer.add(source_->key(u), rowsOf(source_->key(u), source_->frames(u)));
        }
        writer.finish();
    }
    void put(const std::string& bytes) const {
        std::ofstream(file_, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    }

    std::shared_ptr<test::MemorySource> source_ = std::make_shared<test::MemorySource>(25, classes, 4);
    std::unique_ptr<QTemporaryDir> dir_;
    std::filesystem::path file_;
};

QTEST_APPLESS_MAIN(TestTargetStore)
#include "tst_target_store.moc"
