// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include "core/run/recipe.h"
#include "run_models.h"
#include "support/errors.h"

using namespace retort;
using namespace retort::run;
namespace fs = std::filesystem;

using Names = std::vector<std::string>;

class TestRecipeFolder : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> dir_;
    fs::path root_;

    void touch(const std::string& file, const std::string& text = {}) const {
        fs::create_directories((root_ / file).parent_path());
        test::putText(root_ / file, text);
    }
    void data(const std::string& folder, const std::string& keys = {}) const { touch(folder + "/feats.scp", keys); }
    /// One utterance of two frames, as text.
    void alignments(const std::string& folder, const std::string& key = {}, bool model = true) const {
        touch(folder + "/ali.1", key.empty() ? "" : key + " 1 1\n");
        if (model) touch(folder + "/final.mdl");
    }

private slots:
    void init() {
        dir_ = std::make_unique<QTemporaryDir>();
        root_ = fs::path(dir_->path().toStdString()) / "s5";
        fs::create_directories(root_);
    }

    void findsFoldersByWhatTheyHold() {
        data("data/train");
        data("data/train/split4/1");
        data("data/.hidden");
        data("utils/data");
        data("a/b/c/d/e/deep");
        data("a/b/c/d/shallow");
        touch("data/lang/phones.txt");
        touch("exp/tri_ali/ali.10.gz");
        touch("exp/tri_ali/final.mdl");
        touch("exp/graph/ali.log");
        touch("exp/mono/final.mdl");
        touch("mnist/train-images-idx3-ubyte.gz");
        touch("digits.json", "// about it\n{\"format\": \"retort-experiment/1\"}");
        touch("package.json", "{}");
        touch("runs/one/run.json");
        touch("runs/one/journal.jsonl");
        data("runs/one/models/x");
        const RecipeScan scan = scanRecipe(root_ / "");
        QVERIFY(scan.exists && !scan.truncated);
        QCOMPARE(scan.recipe, root_);
        QCOMPARE(scan.dataFolders, (Names{"a/b/c/d/shallow", "data/train"}));
        QCOMPARE(scan.alignmentFolders, (Names{"exp/tri_ali"}));
        QCOMPARE(scan.hmmFolders, (Names{"exp/mono", "exp/tri_ali"}));
        QCOMPARE(scan.imageFiles, (Names{"mnist/train-images-idx3-ubyte.gz"}));
        QCOMPARE(scan.experiments, (Names{"digits.json"}));
        QCOMPARE(scan.runs, (Names{"runs/one"}));
    }

    void linksAreFollowedOnceAndNeverInCircles() {
        data("../elsewhere/train");
        fs::create_directory_symlink(root_.parent_path() / "elsewhere", root_ / "data");
        fs::create_directory_symlink(root_, root_ / "loop");
        fs::create_directory_symlink(root_ / "data/train", root_ / "again");
        fs::create_directory_symlink(root_ / "nowhere", root_ / "broken");
        const RecipeScan scan = scanRecipe(root_);
        QCOMPARE(scan.dataFolders.size(), std::size_t{1});
    }

    void hugeFoldersDoNotHideTheRest() {
        fs::create_directories(root_ / "audio");
        for (int i = 0; i < 6000; ++i) test::putText(root_ / "audio" / std::to_string(i), {});
        data("data/train");
        const RecipeScan scan = scanRecipe(root_);
        QVERIFY(scan.truncated);
        QCOMPARE(scan.dataFolders, (Names{"data/train"}));
        QVERIFY(scanRecipe(root_, [] { return true; }).dataFolders.empty());
    }

    void whatIsNoFolderIsToldSo() {
        QVERIFY(!scanRecipe(root_ / "nowhere").exists);
        touch("file");
        QVERIFY(!scanRecipe(root_ / "file").exists);
        QVERIFY(guessChoice(scanRecipe(root_ / "nowhere")).trainData.empty());
        QVERIFY(!scanRecipe({}).exists);
    }

    void guessesByNames() {
        for (const char* folder : {"data/train", "data/train_hires", "data/dev", "data/test", "data/lang_test"})
            data(folder);
        for (const char* folder : {"exp/mono_ali", "exp/tri2_ali_train", "exp/tri3_ali_train", "exp/tri3_ali_dev",
                                   "exp/tri3_ali_test", "exp/mono_ali_test", "exp/tri3"})
            alignments(folder);
        const RecipeChoice choice = guessChoice(scanRecipe(root_));
        QCOMPARE(choice.source, std::string("kaldi"));
        QCOMPARE(choice.trainData, std::string("data/train"));
        QCOMPARE(choice.trainAlignments, std::string("exp/tri3_ali_train"));
        QCOMPARE(choice.hmm, std::string("exp/tri3_ali_train"));
        QCOMPARE(choice.testData, std::string("data/test"));
        QCOMPARE(choice.testAlignments, std::string("exp/tri3_ali_test"));
    }

    void guessesByUtterancesWhereNamesTellNothing() {
        data("data/a", "a1 x:1\na2 x:9\n");
        data("data/b", "b1 x:1\n");
        data("data/eval", "e1 x:1\n");
        alignments("exp/first", "b1", false);
        alignments("exp/second", "e1", false);
        alignments("exp/third", "z1", false);
        touch("exp/gmm/final.mdl");
        const RecipeChoice choice = guessChoice(scanRecipe(root_));
        QCOMPARE(choice.trainData, std::string("data/b"));
        QCOMPARE(choice.trainAlignments, std::string("exp/first"));
        QCOMPARE(choice.testData, std::string("data/eval"));
        QCOMPARE(choice.testAlignments, std::string("exp/second"));
        QCOMPARE(choice.hmm, std::string("exp/gmm"));
    }

    void aTestSetWithoutAlignmentsIsLeftOut() {
        data("data/train", "a1 x:1\n");
        data("data/test", "t1 x:1\n");
        alignments("exp/tri1_ali", "a1", false);
        touch("exp/tri1/final.mdl");
        const RecipeChoice choice = guessChoice(scanRecipe(root_));
        QCOMPARE(choice.trainAlignments, std::string("exp/tri1_ali"));
        QCOMPARE(choice.hmm, std::string("exp/tri1"));
        QVERIFY(choice.testData.empty() && choice.testAlignments.empty());
    }

    void imagesAreGuessedByStandardNames() {
        for (const char* name :
             {"train-images-idx3-ubyte.gz", "train-labels-idx1-ubyte.gz", "t10k-images-idx3-ubyte.gz"})
            touch(name);
        const RecipeChoice choice = guessChoice(scanRecipe(root_));
        QCOMPARE(choice.source, std::string("idx"));
        QCOMPARE(choice.trainData, std::string("train-images-idx3-ubyte.gz"));
        QCOMPARE(choice.trainAlignments, std::string("train-labels-idx1-ubyte.gz"));
        QCOMPARE(choice.testAlignments, std::string("t10k-labels-idx1-ubyte.gz"));
        Problems problems;
        Names notes;
        const experiment::Experiment made = newExperiment(root_, choice, {}, problems, notes);
        QVERIFY(!hasErrors(problems));
        QCOMPARE(made.inputs.source, std::string("idx"));
        QCOMPARE(made.models.size(), std::size_t{3});
    }

    void aNewExperimentOfARealRecipeIsValid() {
        const test::TinyRecipe recipe;
        recipe.write();
        const RecipeChoice choice = guessChoice(scanRecipe(recipe.path()));
        QCOMPARE(choice.trainData, std::string("train"));
        QCOMPARE(choice.trainAlignments, std::string("ali_train"));
        QCOMPARE(choice.testAlignments, std::string("ali_test"));
        Problems problems;
        Names notes;
        const fs::path file = recipe.path() / "sub/digits.json";
        const experiment::Experiment made = newExperiment(recipe.path(), choice, file, problems, notes);
        QVERIFY(problems.empty());
        QCOMPARE(made.name, std::string("digits"));
        QCOMPARE(made.recipeFolder(), recipe.path());
        QVERIFY(!notes.empty());
        QVERIFY(experiment::validate(made).empty());
    }

    void whatIsMissingIsToldByItsField() {
        Problems problems;
        Names notes;
        experiment::Experiment made = newExperiment(root_, {}, {}, problems, notes);
        QCOMPARE(problems.size(), std::size_t{2});
        QCOMPARE(problems[0].path, std::string("inputs.train.data"));
        QCOMPARE(problems[1].path, std::string("inputs.train.alignments"));
        QCOMPARE(made.models.size(), std::size_t{3});
        QCOMPARE(made.recipeFolder(), root_);
        problems.clear();
        made = newExperiment(root_ / "nowhere", {}, {}, problems, notes);
        QCOMPARE(problems.front().path, std::string("recipe"));
        // Option files that cannot be right.
        problems.clear();
        data("data/train");
        alignments("exp/ali");
        touch("exp/ali/cmvn_opts", "--norm-means=false --norm-vars=true");
        RecipeChoice choice = guessChoice(scanRecipe(root_));
        made = newExperiment(root_, choice, {}, problems, notes);
        QCOMPARE(problems.size(), std::size_t{1});
        QCOMPARE(inputsOf(made), std::string("data/train exp/ali exp/ali"));
        QVERIFY(test::says(toText(problems.front()), "cmvn_opts"));
    }

private:
    static std::string inputsOf(const experiment::Experiment& made) {
        return made.inputs.train.data + " " + made.inputs.train.alignments + " " + made.inputs.hmm;
    }
};

QTEST_GUILESS_MAIN(TestRecipeFolder)
#include "tst_recipe.moc"
