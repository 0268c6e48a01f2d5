// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <cmath>

#include "tests/core/experiment/experiment_text.h"

using namespace retort;
using namespace retort::experiment;

class TestExperimentProblems : public QObject {
    Q_OBJECT

private slots:
    /// Each wrong thing alone: exactly one problem, at its path, with words that help.
    void one_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, const std::string& text, const char* path, const char* words) {
            QTest::newRow(name) << QString::fromStdString(text) << path << words;
        };
        const auto model = [&](const char* name, const std::string& inside, const char* path, const char* words) {
            row(name, around(R"([{"name": "t"}, {"name": "a", )" + inside + "}]"), path, words);
        };
        const auto student = [&](const char* name, const std::string& inside, const char* path, const char* words) {
            row(name, around(R"([{"name": "t", "copies": 2}, {"name": "a", "kind": "distilled", )" + inside + "}]"),
                path, words);
        };
        const auto inputs = [&](const char* name, const std::string& inside, const char* path, const char* words) {
            row(name,
                around(R"([{"name": "t"}])", R"("hmm": "h", "train": {"data": "d", "alignments": "a"}, )" + inside),
                path, words);
        };
        row("format missing",
            R"({"inputs": {"hmm": "h", "train": {"data": "d", "alignments": "a"}}, "models": [{"name": "a"}]})",
            "format", "missing");
        row("format of the future",
            R"({"format": "retort-experiment/2", "inputs": {"hmm": "h", "train": {"data": "d", "alignments": "a"}}, "models": [{"name": "a"}]})",
            "format", "retort-experiment/1");
        row("no models", around("[]"), "models", "at least one");
        row("models no list", around(R"({"name": "a"})"), "models", "list");
        row("model no object", around(R"([{"name": "a"}, 3])"), "models[1]", "object");
        row("top key", R"({"sead": 1, )" + around(R"([{"name": "t"}])").substr(1), "sead", "\"seed\"");
        row("key given twice", R"({"seed": 1, "seed": 2, )" + around(R"([{"name": "t"}])").substr(1), "seed", "twice");
        row("seed negative", R"({"seed": -1, )" + around(R"([{"name": "t"}])").substr(1), "seed", "range");
        row("seed swept", R"({"seed": {"sweep": [1, 2]}, )" + around(R"([{"name": "t"}])").substr(1), "seed",
            "only values inside \"models\"");
        row("no inputs", R"({"format": "retort-experiment/1", "inputs": 5, "models": [{"name": "a"}]})", "inputs",
            "object");
        inputs("inputs key", R"("tset": {"data": "d", "alignments": "a"})", "inputs.tset", "\"test\"");
        inputs("source", R"("source": "kaldy")", "inputs.source", "\"kaldi\"");
        inputs("range", R"("features": {"spliceLeft": 1000})", "inputs.features.spliceLeft",
               "between 0 and 200 frames");
        inputs("fraction", R"("features": {"spliceLeft": 2.5})", "inputs.features.spliceLeft", "whole number");
        inputs("type", R"("features": {"normVars": "yes"})", "inputs.features.normVars",
               "true or false, found \"yes\"");
        inputs("inputs swept", R"("features": {"deltas": {"sweep": [0, 1]}})", "inputs.features.deltas",
               "only values inside \"models\"");
        inputs("list element", R"("features": {"order": ["cmvn", "splise"]})", "inputs.features.order[1]",
               "\"splice\"");
        inputs("order twice", R"("features": {"order": ["cmvn", "splice", "cmvn"]})", "inputs.features.order[2]",
               "twice");
        inputs("order lacks", R"("features": {"order": ["cmvn"]})", "inputs.features.order", "\"splice\"");
        inputs("both validations", R"("validation": {"fraction": 0.1, "data": "d", "alignments": "a"})",
               "inputs.validation", "either");
        inputs("test half", R"("test": {"data": "d"})", "inputs.test.alignments", "missing");
        inputs("test other half", R"("test": {"alignments": "d"})", "inputs.test.data", "missing");
        inputs("wrong object", R"("deltas": 1)", "inputs.deltas", "belongs in \"features\"");
        row("hmm missing", around(R"([{"name": "t"}])", R"("train": {"data": "d", "alignments": "a"})"), "inputs.hmm",
            "final.mdl");
        row("train missing", around(R"([{"name": "t"}])", R"("hmm": "h", "train": {"alignments": "a"})"),
            "inputs.train.data", "feats.scp");
        row("name missing", around(R"([{"kind": "hard"}])"), "models[0].name", "name");
        row("name of a folder", around(R"([{"name": "a/b"}])"), "models[0].name", "/");
        row("name ..", around(R"([{"name": ".."}])"), "models[0].name", "folder");
        row("name twice", around(R"([{"name": "a"}, {"name": "a"}])"), "models[1].name", "models[0]");
        row("name of a copy", around(R"([{"name": "a", "copies": 2}, {"name": "a.2"}])"), "models[1].name", "\"a.2\"");
        model("jitter without images", R"("training": {"jitter": 2})", "models[1].training.jitter", "only images");
        model("unlabelled, hard", R"("transfer": {"unlabelled": "data/extra"})", "models[1].transfer.unlabelled",
              "no teachers");
        model("smoothing", R"("training": {"labelSmoothing": 1})", "models[1].training.labelSmoothing", "range");
        student("objective", R"("teachers": ["t"], "objective": "conditoinal")", "models[1].objective",
                "\"conditional\"");
        student("given and fitted", R"("teachers": ["t"], "weights": [1], "weighting": "fitted")", "models[1].weights",
                "fitted");
        student("archive calibrated", R"("teachers": [{"posteriors": "p.ark"}], "calibrate": true)",
                "models[1].calibrate", "archive");
        student("schedule of logits", R"("teachers": ["t"], "objective": "logits", "finalTemperature": 1)",
                "models[1].finalTemperature", "without a temperature");
        student("schedule of cut rows", R"("teachers": ["t"], "finalTemperature": 1, "topK": 5)", "models[1].topK",
                "changing");
        student("schedule of a stored mean", R"("teachers": ["t"], "finalTemperature": 1, "targets": "stored")",
                "models[1].targets", "\"live\"");
        student("schedule under newbob",
                R"("teachers": ["t"], "finalTemperature": 1, "training": {"schedule": "newbob"})",
                "models[1].training.schedule", "temperature moves");
        model("kind", R"("kind": "distiled", "teachers": ["t"])", "models[1].kind", "\"distilled\"");
        model("key", R"("netwrok": {})", "models[1].netwrok", "\"network\"");
        model("nested key", R"("training": {"learningrate": 1})", "models[1].training.learningrate",
              "\"learningRate\"");
        model("key of another object", R"("dropout": 0.5)", "models[1].dropout", "belongs in \"network\"");
        model("key one level up", R"("network": {"copies": 2})", "models[1].network.copies", "one level up");
        model("choice", R"("network": {"activation": "rellu"})", "models[1].network.activation", "\"relu\"");
        model("element of hidden", R"("network": {"hidden": [256, 0]})", "models[1].network.hidden[1]", "range");
        model("hidden no list", R"("network": {"hidden": 256})", "models[1].network.hidden", "list");
        model("too large", R"("copies": 5000000000)", "models[1].copies", "whole number");
        model("distillation without", R"("temperature": 2)", "models[1].temperature", "\"kind\": \"distilled\"");
        model("teachers without", R"("teachers": ["t"])", "models[1].teachers", "\"kind\": \"distilled\"");
        student("teachers missing", R"("temperature": 2)", "models[1].teachers", "needs teachers");
        student("teachers no list", R"("teachers": "t")", "models[1].teachers", "list");
        student("teacher unknown", R"("teachers": ["u", "t"])", "models[1].teachers[0]", "no model");
        student("teacher near", R"("teachers": ["t.3"])", "models[1].teachers[0]", "\"t.1\"");
        student("teacher object", R"("teachers": [{"posterior": "x"}])", "models[1].teachers[0]", "posteriors");
        student("archive as string", R"("teachers": ["post.ark"])", "models[1].teachers[0]",
                "{\"posteriors\": \"post.ark\"}");
        student("teacher twice", R"("teachers": ["t", "t.2"])", "models[1].teachers", "\"t.2\" is a teacher twice");
        student("own teacher", R"("teachers": ["a"])", "models[1].teachers", "circle: a learns from a");
        student("weights", R"("teachers": ["t"], "weights": [1, 2, 3])", "models[1].weights",
                "3 weights, expected 1 (one an entry) or 2");
        student("weights zero", R"("teachers": ["t"], "weights": [0])", "models[1].weights", "zero");
        student("weight negative", R"("teachers": ["t"], "weights": [-1])", "models[1].weights[0]", "range");
        student("sweep value", R"("teachers": ["t"], "temperature": {"sweep": [1, 0, 2]})",
                "models[1].temperature.sweep[1]", "0 is out of range");
        student("sweep type", R"("teachers": ["t"], "mean": {"sweep": ["arithmetic", "harmonic"]})",
                "models[1].mean.sweep[1]", "geometric");
        student("sweep element", R"("teachers": ["t"], "network": {"hidden": {"sweep": [[1], [1, "x"]]}})",
                "models[1].network.hidden.sweep[1][1]", "whole");
        student("sweep key", R"("teachers": ["t"], "temprature": {"sweep": [1, 2]})", "models[1].temprature",
                "\"temperature\"");
        student("sweep empty", R"("teachers": ["t"], "temperature": {"sweep": []})", "models[1].temperature",
                "list of values");
        student("sweep no list", R"("teachers": ["t"], "temperature": {"sweep": 3})", "models[1].temperature",
                "list of values");
        student("sweep nested", R"("teachers": ["t"], "network": {"sweep": [{"dropout": {"sweep": [0, 1]}}]})",
                "models[1].network", "inside a sweep");
        student("sweep of names", R"("teachers": ["t"], "seed": {"sweep": [3, 3]})", "models[1]", "a[seed=3]");
        model("sweep hard", R"("temperature": {"sweep": [1, 2]})", "models[1].temperature", "\"kind\": \"distilled\"");
        model("sweep of kind", R"("kind": {"sweep": ["hard"]})", "models[1].kind", "cannot be swept");
        model("too many", R"("seed": {"sweep": [1, 2, 3]}, "copies": 900)", "models", "more than 1000");
    }

    void one() {
        QFETCH(QString, text);
        QFETCH(QString, path);
        QFETCH(QString, words);
        const Problems problems = problemsOf(text.toStdString());
        QVERIFY2(problems.size() == 1, lines(problems).c_str());
        QCOMPARE(QString::fromStdString(problems[0].path), path);
        QVERIFY2(QString::fromStdString(toText(problems[0])).contains(words), lines(problems).c_str());
    }

    void allAtOnce() {
        const Problems problems =
            problemsOf(R"({"sede": 3, "inputs": {"source": "kaldy", "features": {"spliceLeft": -1, "cmvn": 3}},
            "models": [{"name": "a/b", "network": {"hidden": ["x", 0], "dropot": 1}},
                       {"name": "s", "kind": "distilled", "teachers": ["nobody"], "temperature": {"sweep": [0, 1, "hot"]}}]})");
        for (const char* path :
             {"sede", "format", "inputs.source", "inputs.features.spliceLeft", "inputs.features.cmvn", "inputs.hmm",
              "inputs.train.data", "inputs.train.alignments", "models[0].name", "models[0].network.hidden[0]",
              "models[0].network.hidden[1]", "models[0].network.dropot", "models[1].teachers[0]",
              "models[1].temperature.sweep[0]", "models[1].temperature.sweep[2]"}) {
            QVERIFY2(!at(problems, path).empty(), (std::string(path) + " not among\n" + lines(problems)).c_str());
        }
        QCOMPARE(problems.size(), std::size_t{15});
    }

    void longCircle() {
        const Problems problems = problemsOf(around(R"([{"name": "a", "kind": "distilled", "teachers": ["c"]},
            {"name": "b", "kind": "distilled", "teachers": ["a"]}, {"name": "c", "kind": "distilled", "teachers": ["b"]}])"));
        QCOMPARE(problems.size(), std::size_t{1});
        QVERIFY2(problems[0].message.find("a learns from c learns from b learns from a") != std::string::npos,
                 lines(problems).c_str());
    }

    void idxNeedsNoHmm() {
        QVERIFY(problemsOf(around(R"([{"name": "t"}])", R"("source": "idx", "train": {"data": "mnist"})")).empty());
        QVERIFY(!at(problemsOf(around(R"([{"name": "t"}])", R"("source": "idx", "train": {})")), "inputs.train.data")
                     .empty());
    }

    /// Values that a form or a program set, never text.
    void valuesSetByHand() {
        Experiment e = sound(R"([{"name": "a"}])");
        QVERIFY(validate(e).empty());
        e.models[0].network.dropout = std::nan("");
        e.models[0].training.optimizer.learningRate = INFINITY;
        e.models[0].sweeps = {{"training.epoch", {"3"}}, {"training.batch", {"{oops"}}, {"seed", {}}};
        e.inputs.features.cmvn = "all";
        const Problems problems = validate(e);
        for (const char* path : {"inputs.features.cmvn", "models[0].network.dropout", "models[0].training.learningRate",
                                 "models[0].training.epoch", "models[0].training.batch.sweep[0]", "models[0].seed"}) {
            QVERIFY2(!at(problems, path).empty(), (std::string(path) + " not among\n" + lines(problems)).c_str());
        }
        QVERIFY_EXCEPTION_THROWN(makePlan(e), std::exception);
    }
};

QTEST_APPLESS_MAIN(TestExperimentProblems)
#include "tst_experiment_problems.moc"
