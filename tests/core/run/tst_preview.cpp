// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <algorithm>

#include "core/data/inputs.h"
#include "core/formats/formats.h"
#include "core/nn/network.h"
#include "core/run/frame_logits.h"
#include "core/run/preview.h"
#include "idx_files.h"
#include "support/errors.h"

using namespace retort;
using namespace retort::run;
namespace fs = std::filesystem;

class TestPreview : public QObject {
    Q_OBJECT

    std::unique_ptr<test::TinyRecipe> recipe_;

    experiment::Experiment experiment() const {
        Problems problems;
        return experiment::parseExperiment(test::experimentText(test::hard("small")), recipe_->path(), problems);
    }

private slots:
    void init() {
        recipe_ = std::make_unique<test::TinyRecipe>();
        recipe_->write();
    }

    void everyUtteranceIsAsTheSourceHasIt() {
        Problems problems;
        const experiment::Experiment made = experiment();
        const data::Inputs inputs = data::openInputs(made.inputs, recipe_->path(), 1, problems);
        QVERIFY(problems.empty());
        Previewer previewer(made);
        QCOMPARE(previewer.utterances("test").size(), std::size_t{8});
        std::size_t seen = 0;
        for (const data::DataSet* set : {&inputs.train, &inputs.validation, &inputs.test}) {
            const auto stream = set->sequential(1);
            data::Batch batch;
            Preview shown;
            while (stream->next(batch)) {
                const auto [u, t] = batch.refs.front();
                const data::Source& source = set->source();
                if (t == 0) shown = previewer.preview(set == &inputs.test ? "test" : "train", source.key(u));
                QCOMPARE(shown.key, source.key(u));
                QCOMPARE(shown.speaker, source.speaker(u));
                QCOMPARE(shown.frames, source.frames(u));
                QCOMPARE(shown.processed.rows(), source.frames(u));
                QCOMPARE(shown.pdfs.at(t), source.labels(u)[t]);
                QVERIFY(std::equal(batch.features.row(0), batch.features.row(0) + batch.features.cols(),
                                   shown.processed.row(t)));
                ++seen;
            }
        }
        QVERIFY(seen > 300);
        const Preview first = previewer.preview("train", "");
        QCOMPARE(first.key, recipe_->train.utterances.front().key);
        QVERIFY(first.raw == recipe_->train.utterances.front().features);
    }

    void phonesCoverTheUtteranceAndHaveNames() {
        test::putText(recipe_->path() / "ali_train/phones.txt", "<eps> 0\nsil 1\naa_B 2\n");
        Previewer previewer(experiment());
        bool named = false;
        for (const test::TinyRecipe::Utterance& one : recipe_->train.utterances) {
            const Preview shown = previewer.preview("validation", one.key);
            QVERIFY(!shown.phones.empty());
            QCOMPARE(shown.phones.front().begin, std::size_t{0});
            QCOMPARE(shown.phones.back().end, one.tids.size());
            for (std::size_t i = 0; i < shown.phones.size(); ++i) {
                const PhoneSegment& segment = shown.phones[i];
                QVERIFY(segment.begin < segment.end);
                if (i > 0) QCOMPARE(segment.begin, shown.phones[i - 1].end);
                const std::int32_t phone = recipe_->model().phoneOf(one.tids[segment.begin]);
                QCOMPARE(segment.phone, phone == 1   ? std::string("sil")
                                        : phone == 2 ? std::string("aa_B")
                                                     : std::to_string(phone));
                named = named || phone == 2;
            }
        }
        QVERIFY(named);
    }

    void withoutAnAlignmentThereAreFeaturesAlone() {
        recipe_->test.utterances[3].aligned = false;
        recipe_->write();
        Previewer previewer(experiment());
        QVERIFY(previewer.preview("test", recipe_->test.utterances[3].key).phones.empty());
        QVERIFY(!previewer.preview("test", recipe_->test.utterances[4].key).phones.empty());
        test::putText(recipe_->path() / "ali_train/ali.1.gz", "damaged");
        fs::remove(recipe_->path() / "ali_train/final.mdl");
        const Preview shown = Previewer(experiment()).preview("train", "");
        QVERIFY(shown.phones.empty() && shown.pdfs.empty() && shown.raw.rows() > 0);
    }

    void whatCannotBeShownSaysWhy() {
        experiment::Experiment made = experiment();
        QVERIFY(test::says(test::errorOf([&] { Previewer(made).preview("train", "nobody"); }), "nobody"));
        QVERIFY(test::says(test::errorOf([&] { Previewer(made).preview("other", ""); }), "other"));
        made.inputs.test = {};
        QVERIFY(test::says(test::errorOf([&] { Previewer(made).utterances("test"); }), "inputs.test"));
        made.inputs.train.data = "nowhere";
        QVERIFY(test::says(test::errorOf([&] { Previewer(made).utterances("train"); }), "nowhere"));
        fs::remove(recipe_->path() / "test/feats.ark");
        QVERIFY(test::says(test::errorOf([&] { Previewer(experiment()).preview("test", ""); }), "feats.ark"));
    }

    void longUtterancesAreCut() {
        test::TinyRecipe::Utterance& one = recipe_->test.utterances[0];
        const Matrix frames = one.features;
        const std::vector<std::int32_t> tids = one.tids;
        one.features = Matrix(mostPreviewFrames + 500, frames.cols());
        one.tids.clear();
        for (std::size_t t = 0; t < one.features.rows(); ++t) {
            std::copy_n(frames.row(t % frames.rows()), frames.cols(), one.features.row(t));
            one.tids.push_back(tids[t % tids.size()]);
        }
        recipe_->write();
        const Preview shown = Previewer(experiment()).preview("test", one.key);
        QCOMPARE(shown.frames, mostPreviewFrames + 500);
        QCOMPARE(shown.raw.rows(), mostPreviewFrames);
        QCOMPARE(shown.processed.rows(), mostPreviewFrames);
        QCOMPARE(shown.pdfs.size(), mostPreviewFrames);
        QCOMPARE(shown.phones.back().end, mostPreviewFrames);
    }

    void imagesAreShownWithTheirLabels() {
        test::writeImages(recipe_->path(), "train", 12);
        test::writeImages(recipe_->path(), "t10k", 8);
        Problems problems;
        const experiment::Experiment made =
            experiment::parseExperiment(test::imagesExperiment(), recipe_->path(), problems);
        Previewer previewer(made);
        QCOMPARE(previewer.utterances("train").size(), std::size_t{12});
        const Preview shown = previewer.preview("test", previewer.utterances("test").at(5));
        QVERIFY(shown.image);
        QCOMPARE(shown.raw.rows(), std::size_t{3});
        QCOMPARE(shown.raw.cols(), std::size_t{2});
        QCOMPARE(shown.raw(1, 0), 7.0F / 255.0F);
        QCOMPARE(shown.processed.cols(), std::size_t{6});
        QVERIFY(shown.phones == (std::vector<PhoneSegment>{{"1", 0, 1}}));
        QVERIFY(test::says(test::errorOf([&] { previewer.preview("test", "test-00008"); }), "test-00008"));
        QVERIFY(test::says(test::errorOf([&] { previewer.preview("test", "x"); }), "x"));
    }

    void logitsOfAFrameAreTheNets() {
        const experiment::Experiment made = experiment();
        const nn::Model model =
            nn::makeModel(made.models.front().network, 3 * test::TinyRecipe::dim, recipe_->pdfs(), 3);
        const fs::path file = recipe_->path() / "net.h5";
        formats::writeModel(model, formats::formatNamed("keras-h5"), file);
        const std::string key = recipe_->test.utterances[2].key;
        const Preview shown = Previewer(made).preview("test", key);
        nn::Network net(model);
        ThreadPool pool(1);
        const ConstMatrixView expected = net.forward({pool}, shown.processed);
        for (const std::size_t frame : {std::size_t{0}, std::size_t{5}, std::size_t{100000}}) {
            const std::vector<float> logits = frameLogits(file, made, "test", key, frame);
            const std::size_t row = std::min(frame, shown.processed.rows() - 1);
            QCOMPARE(logits.size(), recipe_->pdfs());
            for (std::size_t c = 0; c < logits.size(); ++c) QVERIFY(std::abs(logits[c] - expected(row, c)) < 1e-5F);
        }
        experiment::Experiment other = made;
        other.inputs.features.spliceLeft = 4;
        QVERIFY(test::says(test::errorOf([&] { frameLogits(file, other, "test", key, 0); }), "12 inputs", "24"));
        QVERIFY(!test::errorOf([&] { frameLogits(recipe_->path() / "none.h5", made, "test", key, 0); }).empty());
    }
};

QTEST_GUILESS_MAIN(TestPreview)
#include "tst_preview.moc"
