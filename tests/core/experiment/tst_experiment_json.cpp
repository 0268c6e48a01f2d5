// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <nlohmann/json.hpp>

#include "core/base/error.h"
#include "core/base/random.h"
#include "tests/core/experiment/experiment_text.h"

using namespace retort;
using namespace retort::experiment;

namespace {

const char* const contractExample = R"({
  // comments are allowed
  "format": "retort-experiment/1",
  "name": "digits", "seed": 1, "recipe": ".",
  "inputs": {
    "source": "kaldi", /* of any kind */
    "hmm": "exp/tri_ali_train",
    "train":      { "data": "data/train", "alignments": "exp/tri_ali_train" },
    "validation": { "fraction": 0.1, "by": "utterance" },
    "test":       { "data": "data/test", "alignments": "exp/tri_ali_test" },
    "features": { "cmvn": "speaker", "normVars": true, "deltas": 0, "spliceLeft": 5, "spliceRight": 5, "transform": "" }
  },
  "models": [
    { "name": "teacher", "kind": "hard", "copies": 3,
      "network":  { "hidden": [1024, 1024, 1024, 1024], "activation": "relu", "dropout": 0.2 },
      "training": { "optimizer": "sgd", "learningRate": 0.08, "momentum": 0.5, "nesterov": true,
                    "batch": 256, "epochs": 30, "schedule": "plateau" } },
    { "name": "small",   "kind": "hard", "network": { "hidden": [256, 256] } },
    { "name": "student", "kind": "distilled", "teachers": ["teacher", "old/net.h5", {"posteriors": "post.scp"}],
      "temperature": {"sweep": [1, 2.5, 4]}, "hardWeight": 0.5, "mean": "geometric",
      "network": { "hidden": {"sweep": [[256, 256], [512]]} } }
  ]
})";

Experiment again(const Experiment& experiment) {
    Problems problems;
    Experiment read = parseExperiment(toJson(experiment).dump(2), experiment.folder, problems);
    if (!problems.empty()) throw std::runtime_error(lines(problems));
    return read;
}

}  // namespace

class TestExperimentJson : public QObject {
    Q_OBJECT

private slots:
    void readsTheWholeFile() {
        Problems problems;
        const Experiment e = parseExperiment(contractExample, "/recipe", problems);
        QVERIFY2(problems.empty(), lines(problems).c_str());
        QCOMPARE(e.name, std::string("digits"));
        QCOMPARE(e.inputs.test.alignments, std::string("exp/tri_ali_test"));
        QCOMPARE(e.models.size(), std::size_t{3});
        QCOMPARE(e.models[0].copies, 3);
        QCOMPARE(e.models[0].network.dropout, 0.2);
        QCOMPARE(e.models[0].training.optimizer.learningRate, 0.08);
        const ModelSpec& student = e.models[2];
        QVERIFY(student.distill.teachers ==
                (std::vector<distill::TeacherRef>{{"teacher", false}, {"old/net.h5", false}, {"post.scp", true}}));
        QCOMPARE(student.distill.temperature, 1.0);
        QVERIFY(student.sweeps ==
                (std::vector<Sweep>{{"temperature", {"1", "2.5", "4"}}, {"network.hidden", {"[256,256]", "[512]"}}}));
        QCOMPARE(student.network.hidden, (std::vector<int>{256, 256}));
        QVERIFY(again(e) == e);
    }

    void sweepsKeepTheirOrder() {
        const Experiment e =
            sound(R"([{"name": "a", "training": {"epochs": {"sweep": [3, 4]}, "batch": {"sweep": [8, 16]}},
            "network": {"dropout": {"sweep": [0, 0.5]}, "hidden": [{"sweep": [5, 6]}, 7]}, "seed": {"sweep": [1, 2]}}])");
        QCOMPARE(e.models[0].sweeps.size(), std::size_t{5});
        QCOMPARE(e.models[0].sweeps[3].path, std::string("network.hidden.0"));
        QVERIFY(again(e) == e);
    }

    void everyDefaultIsSpelledOut() {
        const auto json = toJson(sound(R"([{"name": "a"}, {"name": "b", "kind": "distilled", "teachers": ["a"]}])"));
        QCOMPARE(json["format"].get<std::string>(), std::string("retort-experiment/1"));
        QCOMPARE(json["recipe"].get<std::string>(), std::string("."));
        QCOMPARE(json["inputs"]["features"]["order"].size(), std::size_t{4});
        QCOMPARE(json["inputs"]["validation"].dump(), std::string(R"({"fraction":0.1,"by":"utterance"})"));
        QCOMPARE(json["models"][0]["training"]["batch"].get<int>(), 256);
        QVERIFY(!json["models"][0].contains("temperature"));
        QCOMPARE(json["models"][1]["temperature"].get<double>(), 2.0);
        QCOMPARE(json["models"][1]["teachers"].dump(), std::string(R"(["a"])"));
    }

    void validationSetOfItsOwn() {
        Problems problems;
        const Experiment e = parseExperiment(
            around(
                R"([{"name": "a"}])",
                R"("hmm": "h", "train": {"data": "d", "alignments": "a"}, "validation": {"data": "v", "alignments": "w"})"),
            "/recipe", problems);
        QVERIFY2(problems.empty(), lines(problems).c_str());
        QCOMPARE(e.inputs.validation.set.data, std::string("v"));
        QCOMPARE(toJson(e)["inputs"]["validation"].dump(), std::string(R"({"data":"v","alignments":"w"})"));
        QVERIFY(again(e) == e);
    }

    /// Whatever values an experiment holds, its text reads back to the same.
    void textIsTheIdentity() {
        Random random(20);
        for (int round = 0; round < 200; ++round) {
            Experiment e = sound(R"([{"name": "a"}])");
            e.folder = "/recipe";
            e.seed = static_cast<std::int64_t>(random.below(1ULL << 53));
            e.name = "näme \"" + std::to_string(random.bits()) + "\"\\\n";
            e.inputs.validation.fraction = random.uniform() * 0.9;
            e.inputs.features.spliceLeft = static_cast<int>(random.below(200));
            random.shuffle(e.inputs.features.order);
            const std::size_t models = 1 + random.below(4);
            e.models.clear();
            for (std::size_t m = 0; m < models; ++m) {
                ModelSpec model;
                model.name = "m" + std::to_string(m);
                model.copies = 1 + static_cast<int>(random.below(3));
                model.network.hidden.assign(random.below(5), 1 + static_cast<int>(random.below(65536)));
                model.network.dropout = random.uniform() * 0.95;
                model.training.optimizer.learningRate = random.uniform() * 1e-9;
                model.training.optimizer.epsilon = 1e-12 + random.uniform();
                model.training.maxHours = random.uniform() * 1e5;
                if (m > 0) {
                    model.kind = "distilled";
                    model.distill.teachers = {
                        {"m" + std::to_string(random.below(m)), false}, {"x/y.h5", false}, {"p q.ark", true}};
                    model.distill.temperature = 0.01 + 999 * random.uniform();
                    model.distill.weights = {random.uniform(), 1e-300, 1.0 / 3};
                }
                if (random.below(2) == 0) {
                    model.network.dropout = 0.1;
                    model.sweeps.push_back({"network.dropout", {"0.1", "0.30000000000000004"}});
                }
                e.models.push_back(model);
            }
            QVERIFY2(again(e) == e, toJson(e).dump(2).c_str());
        }
    }

    void textForPeopleReadsBack() {
        Problems problems;
        const Experiment e = parseExperiment(contractExample, "/recipe", problems);
        const std::string text =
            toText(e, {{"", {"top"}}, {"inputs.features", {"one", "two\nlines"}}, {"models[1]", {"small"}}});
        QVERIFY2(text.starts_with("// top\n{\n") &&
                     text.find("    // two lines\n    \"features\"") != std::string::npos &&
                     text.find("    // small\n    {") != std::string::npos &&
                     text.find("\"hidden\": [1024, 1024, 1024, 1024]") != std::string::npos,
                 text.c_str());
        QVERIFY(parseExperiment(text, "/recipe", problems) == e);
        QVERIFY(problems.empty());
    }

    void pathsAreResolvedAgainstTheRecipe() {
        Problems problems;
        Experiment e =
            parseExperiment(R"({"format": "retort-experiment/1", "recipe": "../s5"})", "/home/me/exp", problems);
        QCOMPARE(e.recipeFolder(), std::filesystem::path("/home/me/s5"));
        QCOMPARE(e.resolve("data/../data/train"), std::filesystem::path("/home/me/s5/data/train"));
        QCOMPARE(e.resolve("/else/where"), std::filesystem::path("/else/where"));
        QVERIFY(e.resolve("").empty());
    }

    void brokenJsonSaysLineAndColumn() {
        Problems problems;
        try {
            parseExperiment("{\n  \"format\": 1,\n  oops\n}", "/", problems, "exp.json");
            QFAIL("no error");
        } catch (const Error& error) {
            QCOMPARE(error.where(), std::string("exp.json:3:3"));
            QVERIFY2(error.message().find("exception") == std::string::npos, error.what());
        }
        QVERIFY_EXCEPTION_THROWN(parseExperiment("[]", "/", problems), Error);
        QVERIFY_EXCEPTION_THROWN(parseExperiment("", "/", problems), Error);
        QVERIFY_EXCEPTION_THROWN(parseExperiment("{\"seed\": 1e999}", "/", problems), Error);
        QVERIFY_EXCEPTION_THROWN(parseExperiment("{\"name\": \"\xFF\"}", "/", problems), Error);
        QVERIFY_EXCEPTION_THROWN(parseExperiment(std::string(1000000, '['), "/", problems), Error);
    }

    void missingFile() {
        Problems problems;
        QVERIFY_EXCEPTION_THROWN(readExperiment("/no/such/experiment.json", problems), Error);
    }
};

QTEST_APPLESS_MAIN(TestExperimentJson)
#include "tst_experiment_json.moc"
