// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <cmath>
#include <set>

#include "core/base/files.h"
#include "core/data/inputs.h"
#include "core/data/sources/idx.h"
#include "core/kaldi/feature_steps.h"
#include "support/errors.h"
#include "support/tiny_recipe.h"

using namespace retort;
using namespace retort::data;

namespace {

InputsSpec specOf() {
    InputsSpec spec;
    spec.hmm = "ali_train";
    spec.train = {"train", "ali_train"};
    spec.test = {"test", "ali_test"};
    spec.features.spliceLeft = spec.features.spliceRight = 1;
    spec.validation.fraction = 0.25;
    return spec;
}

std::string lines(const Problems& problems) {
    std::string text;
    for (const Problem& p : problems) text += (p.severity == Problem::Severity::Error ? "E " : "W ") + toText(p) + "\n";
    return text;
}

std::set<std::string> keysOf(const DataSet& set) {
    std::set<std::string> keys;
    for (const std::uint32_t u : set.utterances()) keys.insert(set.source().key(u));
    return keys;
}

}  // namespace

class TestInputs : public QObject {
    Q_OBJECT

    std::unique_ptr<test::TinyRecipe> recipe_;
    InputsSpec spec_;

    /// Opens the recipe as it is; true if its problems hold errors and all the words.
    template <class... Words>
    bool refusedWith(const Words&... words) {
        Problems problems;
        openInputs(spec_, recipe_->path(), 1, problems);
        const bool good = hasErrors(problems) && test::says(lines(problems), words...);
        if (!good) qWarning("%s", lines(problems).c_str());
        return good;
    }
    template <class... Words>
    bool warnedWith(std::size_t utterances, const Words&... words) {
        Problems problems;
        const Inputs inputs = openInputs(spec_, recipe_->path(), 1, problems);
        const bool good = !hasErrors(problems) && test::says(lines(problems), words...) &&
                          inputs.summaries[0].utterances == utterances &&
                          inputs.train.utterances().size() + inputs.validation.utterances().size() == utterances;
        if (!good) qWarning("%s", lines(problems).c_str());
        return good;
    }

private slots:
    void init() {
        recipe_ = std::make_unique<test::TinyRecipe>();
        spec_ = specOf();
    }

    void aSoundRecipeOpens() {
        recipe_->write();
        Problems problems;
        const Inputs inputs = openInputs(spec_, recipe_->path(), 1, problems);
        QCOMPARE(lines(problems), std::string());
        QCOMPARE(inputs.classes, recipe_->pdfs());
        QCOMPARE(inputs.inputDim, std::size_t{12});
        QCOMPARE(inputs.train.utterances().size(), std::size_t{18});
        QCOMPARE(inputs.validation.utterances().size(), std::size_t{6});
        QCOMPARE(inputs.test.utterances().size(), std::size_t{8});
        QCOMPARE(inputs.summaries.size(), std::size_t{2});
        QCOMPARE(inputs.summaries[0].speakers, std::size_t{6});
        std::size_t frames = 0;
        std::vector<std::int64_t> counts(inputs.classes);
        for (const auto& u : recipe_->train.utterances) {
            frames += u.features.rows();
            for (const std::int32_t tid : u.tids) ++counts[static_cast<std::size_t>(recipe_->model().pdfOf(tid))];
        }
        QCOMPARE(inputs.train.frames() + inputs.validation.frames(), frames);
        QVERIFY(inputs.labelCounts == counts);
        // Every file that decides what the net sees is known, for the run's hashes.
        const std::set<std::filesystem::path> read(inputs.files.begin(), inputs.files.end());
        for (const char* name :
             {"train/feats.scp", "train/feats.ark", "train/cmvn.scp", "train/cmvn.ark", "train/utt2spk",
              "ali_train/ali.1.gz", "ali_train/ali.2.gz", "ali_train/final.mdl", "test/feats.ark", "test/cmvn.ark"})
            QVERIFY2(read.contains(recipe_->path() / name), name);
    }

    void framesAreNormalisedAndSplicedAndKeepTheirLabels() {
        recipe_->write();
        Problems problems;
        const Inputs inputs = openInputs(spec_, recipe_->path(), 1, problems);
        const auto stream = inputs.test.sequential(1000);
        Batch batch;
        QVERIFY(stream->next(batch));
        std::map<std::string, kaldi::CmvnStats> stats;
        for (const auto& u : recipe_->test.utterances) kaldi::accumulate(stats[u.speaker], u.features);
        for (std::size_t r = 0; r < batch.frames(); ++r) {
            const auto& u = recipe_->test.utterances[batch.refs[r].utterance];
            Matrix frames = u.features;
            kaldi::applyCmvn(frames, stats[u.speaker], true);
            const Matrix spliced = kaldi::splice(frames, 1, 1);
            for (std::size_t c = 0; c < 12; ++c)
                QVERIFY(std::abs(batch.features(r, c) - spliced(batch.refs[r].frame, c)) < 1e-5F);
            QCOMPARE(batch.labels[r], recipe_->model().pdfOf(u.tids[batch.refs[r].frame]));
        }
    }

    void theSplitHangsOnSeedAndNamesAlone() {
        recipe_->write();
        Problems problems;
        const auto validation = [&](std::uint64_t seed) {
            return keysOf(openInputs(spec_, recipe_->path(), seed, problems).validation);
        };
        const auto first = validation(1);
        QVERIFY(first == validation(1));
        QVERIFY(first != validation(2));
        std::string scp = files::readAll(recipe_->path() / "train/feats.scp"), reversed;
        std::istringstream in(scp);
        for (std::string line; std::getline(in, line);) reversed = line + "\n" + reversed;
        test::putText(recipe_->path() / "train/feats.scp", reversed);
        QVERIFY(first == validation(1));
        spec_.validation.by = "speaker";
        const Inputs inputs = openInputs(spec_, recipe_->path(), 1, problems);
        std::set<std::string> held;
        for (const std::uint32_t u : inputs.validation.utterances()) held.insert(inputs.validation.source().speaker(u));
        QCOMPARE(held.size(), std::size_t{2});  // a quarter of 6, rounded
        for (const std::uint32_t u : inputs.train.utterances())
            QVERIFY(!held.contains(inputs.train.source().speaker(u)));
        QCOMPARE(inputs.validation.utterances().size(), std::size_t{8});
        QVERIFY(!hasErrors(problems));
    }

    void utterancesWithoutAlignmentOrFeaturesAreLeftOutWithACount() {
        recipe_->train.utterances[2].aligned = recipe_->train.utterances[5].aligned = false;
        recipe_->train.utterances[9].features = Matrix();
        recipe_->write();
        QVERIFY(warnedWith(21, "2 utterances have no alignment", "1 aligned utterance has no features", "train"));
    }

    void lengthMismatch() {
        recipe_->train.utterances[3].tids.pop_back();
        recipe_->write();
        QVERIFY(refusedWith("feats.scp:4", "another number of frames", recipe_->train.utterances[3].key,
                            "14 labels, 15 frames", "align"));
        spec_.badUtterances = "drop";
        QVERIFY(warnedWith(23, "another number of frames"));
    }

    void widthMismatch() {
        recipe_->train.utterances[4].features = Matrix(recipe_->train.utterances[4].tids.size(), 5);
        recipe_->write();
        QVERIFY(refusedWith("feats.scp:5", "another width", "5, not 4"));
    }

    void transitionIdOutOfRange() {
        recipe_->train.utterances[1].tids[2] = recipe_->model().numTransitionIds() + 1;
        recipe_->write();
        QVERIFY(refusedWith("ali.1.gz", recipe_->train.utterances[1].key, "transition-id", "final.mdl"));
    }

    void speakerWithoutCmvn() {
        recipe_->train.withoutCmvn["train-s2"] = true;
        recipe_->write();
        QVERIFY(refusedWith("cmvn.scp", "train-s2", "4 utterances", "compute_cmvn_stats"));
        spec_.badUtterances = "drop";
        QVERIFY(warnedWith(20, "left out"));
    }

    void notANumber() {
        recipe_->train.utterances[7].features(3, 1) = std::nanf("");
        recipe_->test.utterances[0].features(0, 0) = HUGE_VALF;
        recipe_->write();
        QVERIFY(refusedWith(recipe_->train.utterances[7].key, "NaN or infinite", "feats.scp:8",
                            recipe_->test.utterances[0].key));
        spec_.badUtterances = "drop";
        QVERIFY(warnedWith(23, "left out"));
    }

    void unreadableAndTruncatedFeatures() {
        recipe_->write();
        std::string bytes = files::readAll(recipe_->path() / "train/feats.ark");
        test::putText(recipe_->path() / "train/feats.ark", bytes.substr(0, bytes.size() - 300));
        QVERIFY(refusedWith("feats.ark", "utterances cannot be"));
        std::filesystem::remove(recipe_->path() / "train/feats.ark");
        QVERIFY(refusedWith("feats.ark", "24 utterances cannot be", "feats.scp:1"));
    }

    void truncatedAlignmentsAndModel() {
        recipe_->write();
        const std::string ali = files::readAll(recipe_->path() / "ali_train/ali.2.gz");
        test::putText(recipe_->path() / "ali_train/ali.2.gz", ali.substr(0, ali.size() / 2));
        QVERIFY(refusedWith("ali.2.gz"));
        test::putText(recipe_->path() / "ali_train/ali.2.gz", ali);
        const std::string model = files::readAll(recipe_->path() / "ali_train/final.mdl");
        test::putText(recipe_->path() / "ali_train/final.mdl", model.substr(0, model.size() / 2));
        QVERIFY(refusedWith("final.mdl"));
    }

    void emptyData() {
        recipe_->write();
        test::putText(recipe_->path() / "train/feats.scp", "");
        QVERIFY(refusedWith("train"));
        std::filesystem::remove(recipe_->path() / "train/feats.scp");
        QVERIFY(refusedWith("train/feats.scp", "no such file"));
    }

    void noUtteranceInCommon() {
        recipe_->write();
        spec_.train.alignments = "ali_test";
        QVERIFY(refusedWith("no utterance of the train set", "belong together"));
    }

    void aPipeIsRefusedWithItsLineAndNotRun() {
        recipe_->write();
        const auto touched = recipe_->path() / "touched";
        const std::string line = recipe_->train.utterances[0].key + " touch " + touched.string() + " |";
        test::putText(recipe_->path() / "train/feats.scp", line + "\n");
        QVERIFY(refusedWith("feats.scp:1", "touch " + touched.string() + " |", "never run"));
        QVERIFY(!std::filesystem::exists(touched));
    }

    void utterancesWithoutSpeaker() {
        recipe_->write();
        std::string text = files::readAll(recipe_->path() / "train/utt2spk");
        test::putText(recipe_->path() / "train/utt2spk", text.substr(text.find('\n') + 1));
        QVERIFY(refusedWith("utt2spk does not name", recipe_->train.utterances[0].key));
    }

    void everyProblemIsReportedAtOnce() {
        recipe_->train.utterances[3].tids.pop_back();
        recipe_->test.utterances[4].features = Matrix(recipe_->test.utterances[4].tids.size(), 5);
        recipe_->write();
        QVERIFY(refusedWith("another number of frames", "another width"));
    }

    void idxFilesAreReadAndDamagedOnesRefused() {
        const std::filesystem::path golden = std::filesystem::path(RETORT_GOLDEN_DIR);
        for (const char* name : {"misc/images.idx3-ubyte", "misc/images.idx3-ubyte.gz"}) {
            const IdxFile images = readIdx(golden / name);
            QVERIFY(images.sizes == (std::vector<std::uint32_t>{5, 4, 3}));
            QCOMPARE(images.values[0], std::uint8_t{198});
            QCOMPARE(images.values[12], std::uint8_t{110});
            QCOMPARE(images.values.back(), std::uint8_t{169});
        }
        for (const char* name : {"bad/idx_huge.idx", "bad/idx_magic.idx", "bad/idx_trunc.idx"})
            QVERIFY(test::says(test::errorOf([&] { readIdx(golden / name); }), name));
        std::filesystem::create_directories(recipe_->path());
        std::string more = files::readAll(golden / "misc/labels.idx1-ubyte") + "x";
        test::putText(recipe_->path() / "more", more);
        QVERIFY(test::says(test::errorOf([&] { readIdx(recipe_->path() / "more"); }), "goes on"));
        InputsSpec spec;
        spec.source = "idx";
        spec.train = {(golden / "misc/images.idx3-ubyte").string(), (golden / "misc/labels.idx1-ubyte").string()};
        spec.validation.fraction = 0.2;
        Problems problems;
        const Inputs inputs = openInputs(spec, {}, 1, problems);
        QCOMPARE(lines(problems), std::string());
        QCOMPARE(inputs.classes, std::size_t{9});
        QCOMPARE(inputs.inputDim, std::size_t{12});
        QCOMPARE(inputs.validation.frames(), std::size_t{1});
        Batch batch;
        QVERIFY(inputs.train.sequential(10)->next(batch));
        QCOMPARE(batch.labels[0], batch.refs[0].utterance == 0 ? 5 : 1);
        QVERIFY(std::abs(batch.features(0, 0) - (batch.refs[0].utterance == 0 ? 198.0F : 110.0F) / 255) < 1e-6F);
        spec.train.alignments = (recipe_->path() / "fewer").string();
        test::putText(spec.train.alignments, std::string("\0\0\x08\1\0\0\0\2ab", 10));
        problems.clear();
        openInputs(spec, {}, 1, problems);
        QVERIFY(test::says(lines(problems), "2 labels for the 5 images"));
    }

    void priorsAreSharesWithAFloor() {
        const std::vector<double> priors = logPriors({3, 0, 1});
        QCOMPARE(priors[0], std::log(0.75));
        QCOMPARE(priors[1], std::log(1e-5));
        QCOMPARE(priors[2], std::log(0.25));
    }
};

QTEST_APPLESS_MAIN(TestInputs)
#include "tst_inputs.moc"
