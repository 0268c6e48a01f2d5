// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QtTest>
#include <cmath>
#include <filesystem>
#include <map>
#include <set>
#include <span>

#include "core/base/files.h"
#include "core/data/demo/recipe.h"
#include "core/kaldi/alignments.h"
#include "core/kaldi/ark_reader.h"
#include "core/kaldi/cmvn.h"
#include "core/kaldi/data_dir.h"
#include "core/kaldi/transition_model.h"

using namespace retort;
namespace fs = std::filesystem;

/// The small demo corpus, read back with the readers that read any recipe.
class DemoTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void sameSeedSameBytes();
    void alignmentsFollowTheTopology();
    void everyPdfIsKnown();
    void cmvnStatisticsAreThoseOfTheFeatures();
    void scpPathsStartAtTheRecipe();
    void treeTiesAsTheModelDoes();
    void speakersOfTestAreUnseen();

private:
    static std::map<std::string, std::string> contents(const fs::path& folder);
    std::map<std::string, kaldi::IntVector> alignments(const char* name) const;
    std::map<std::string, Matrix> features(const char* name) const;

    QTemporaryDir scratch_;
    fs::path recipe_;
    data::demo::RecipeFigures figures_;
};

void DemoTest::initTestCase() {
    recipe_ = fs::path(scratch_.path().toStdString()) / "demo";
    figures_ = data::demo::writeRecipe(recipe_, {.seed = 1, .small = true});
}

std::map<std::string, std::string> DemoTest::contents(const fs::path& folder) {
    std::map<std::string, std::string> all;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file()) all[fs::relative(entry.path(), folder).string()] = files::readAll(entry.path());
    }
    return all;
}

std::map<std::string, kaldi::IntVector> DemoTest::alignments(const char* name) const {
    std::map<std::string, kaldi::IntVector> all;
    kaldi::forEachAlignment(recipe_ / "exp" / name, [&](const std::string& id, std::span<const std::int32_t> tids,
                                                        const auto&) { all[id].assign(tids.begin(), tids.end()); });
    return all;
}

std::map<std::string, Matrix> DemoTest::features(const char* name) const {
    std::map<std::string, Matrix> all;
    kaldi::ArkReader reader(recipe_ / "data" / name / "feats.ark");
    std::string id;
    for (Matrix frames; reader.next(id, frames);) all[id] = frames;
    return all;
}

void DemoTest::sameSeedSameBytes() {
    const fs::path again = fs::path(scratch_.path().toStdString()) / "again";
    data::demo::writeRecipe(again, {.seed = 1, .small = true});
    QVERIFY(contents(recipe_) == contents(again));
    data::demo::writeRecipe(again, {.seed = 2, .small = true});
    const auto first = contents(recipe_);
    const auto other = contents(again);
    QCOMPARE(first.size(), other.size());
    for (const char* name :
         {"data/train/feats.ark", "data/test/feats.ark", "exp/ali_train/ali.1.gz", "data/train/text"}) {
        QVERIFY2(first.at(name) != other.at(name), name);
    }
    QVERIFY(first.at("exp/ali_train/tree") == other.at("exp/ali_train/tree"));
}

void DemoTest::alignmentsFollowTheTopology() {
    for (const char* set : {"train", "test"}) {
        const std::string folder = std::string("ali_") + set;
        const auto model = kaldi::TransitionModel::read(recipe_ / "exp" / folder);
        const auto frames = features(set);
        const auto all = alignments(folder.c_str());
        QCOMPARE(all.size(), frames.size());
        for (const auto& [id, tids] : all) {
            QCOMPARE(tids.size(), frames.at(id).rows());
            int expected = 0;  // HMM state that must come next
            for (std::size_t t = 0; t < tids.size(); ++t) {
                QVERIFY(model.hasTid(tids[t]));
                const auto& row = model.row(tids[t]);
                if (row.selfLoop) {
                    // Reordered: self-loops come after the arc by which the same state is left.
                    QVERIFY(t > 0);
                    QCOMPARE(row.transitionState, model.row(tids[t - 1]).transitionState);
                    continue;
                }
                QCOMPARE(row.hmmState, expected);
                const auto& entry = model.topology().entries[row.phone == 1 ? 1 : 0];
                std::int32_t first = tids[t];
                while (model.hasTid(first - 1) && model.row(first - 1).transitionState == row.transitionState) --first;
                const auto& state = entry.states[static_cast<std::size_t>(row.hmmState)];
                const int destination = state.transitions[static_cast<std::size_t>(tids[t] - first)].destination;
                expected = row.final ? 0 : destination;
            }
            QCOMPARE(expected, 0);  // ends with a whole phone
            QCOMPARE(model.phoneOf(tids.front()), 1);
            QCOMPARE(model.phoneOf(tids.back()), 1);
        }
    }
}

void DemoTest::everyPdfIsKnown() {
    const auto model = kaldi::TransitionModel::read(recipe_ / "exp/ali_train/final.mdl");
    QCOMPARE(static_cast<std::size_t>(model.numPdfs()), figures_.pdfs);
    QCOMPARE(static_cast<std::size_t>(model.numPhones()), figures_.phones);
    QVERIFY(model.numPdfs() > 100 && model.numPdfs() < 250);
    std::set<std::int32_t> seen;
    for (const auto& [id, tids] : alignments("ali_train")) {
        for (const std::int32_t tid : tids) seen.insert(model.pdfOf(tid));
    }
    QVERIFY(*seen.rbegin() < model.numPdfs());
    QVERIFY(seen.size() > 60);  // even in the small corpus
    // Log probabilities of a state's arcs add up to one.
    std::map<std::int32_t, double> sums;
    for (std::int32_t tid = 1; tid <= model.numTransitionIds(); ++tid) {
        sums[model.row(tid).transitionState] += std::exp(static_cast<double>(model.row(tid).logProb));
    }
    for (const auto& [state, sum] : sums) QVERIFY(std::abs(sum - 1) < 1e-6);
}

void DemoTest::cmvnStatisticsAreThoseOfTheFeatures() {
    std::map<std::string, std::string> speakers;
    for (const auto& [id, speaker] : kaldi::readUtt2Spk(recipe_ / "data/train/utt2spk")) speakers[id] = speaker;
    std::map<std::string, kaldi::CmvnStats> expected;
    for (const auto& [id, frames] : features("train")) kaldi::accumulate(expected[speakers.at(id)], frames);
    kaldi::ArkReader reader(recipe_ / "data/train/cmvn.ark");
    std::string speaker;
    std::size_t count = 0;
    for (kaldi::DoubleMatrix stats; reader.next(speaker, stats); ++count) {
        QVERIFY(stats == kaldi::toMatrix(expected.at(speaker)));
        for (std::size_t d = 0; d < 40; ++d) {
            const double mean = stats(0, d) / stats(0, 40);
            QVERIFY(stats(1, d) / stats(0, 40) - mean * mean > 0.01);  // no dimension is constant
        }
    }
    QCOMPARE(count, expected.size());
    QCOMPARE(count, figures_.train.speakers);
}

void DemoTest::scpPathsStartAtTheRecipe() {
    for (const char* name : {"data/train/feats", "data/train/cmvn", "data/test/feats", "data/test/cmvn"}) {
        const QString scp = QString::fromStdString(files::readAll(recipe_ / (std::string(name) + ".scp")));
        for (const QString& line : scp.split('\n', Qt::SkipEmptyParts)) {
            QVERIFY2(line.section(' ', 1).startsWith(QString(name) + ".ark:"), qPrintable(line));
        }
    }
}

void DemoTest::treeTiesAsTheModelDoes() {
    const std::string tree = files::readAll(recipe_ / "exp/ali_train/tree");
    QVERIFY(tree.starts_with(std::string("\0BContextDependency ", 20)));
    QVERIFY(tree.ends_with("EndContextDependency "));
    std::set<std::int32_t> leaves;
    for (std::size_t at = tree.find("CE \4"); at != std::string::npos; at = tree.find("CE \4", at + 1)) {
        std::int32_t pdf = 0;
        std::copy_n(tree.data() + at + 4, sizeof pdf, reinterpret_cast<char*>(&pdf));
        leaves.insert(pdf);
    }
    QCOMPARE(leaves.size(), figures_.pdfs);
    QCOMPARE(static_cast<std::size_t>(*leaves.rbegin()), figures_.pdfs - 1);
}

void DemoTest::speakersOfTestAreUnseen() {
    std::set<std::string> train;
    for (const auto& [id, speaker] : kaldi::readUtt2Spk(recipe_ / "data/train/utt2spk")) train.insert(speaker);
    for (const auto& [id, speaker] : kaldi::readUtt2Spk(recipe_ / "data/test/utt2spk"))
        QVERIFY(!train.contains(speaker));
}

QTEST_GUILESS_MAIN(DemoTest)
#include "tst_demo.moc"
