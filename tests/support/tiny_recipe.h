// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <vector>

#include "core/base/random.h"
#include "core/kaldi/ark_writer.h"
#include "core/kaldi/cmvn.h"
#include "core/kaldi/transition_model.h"

namespace retort::test {

inline void putText(const std::filesystem::path& file, const std::string& text) {
    std::ofstream(file, std::ios::binary).write(text.data(), static_cast<std::streamsize>(text.size()));
}

/// A small Kaldi recipe in a folder of its own: classes that a small net tells apart after some epochs, but not all of
/// them. Change `train` or `test` before write(), or single files after it, to make it wrong.
class TinyRecipe {
public:
    struct Utterance {
        std::string key, speaker;
        Matrix features;
        std::vector<std::int32_t> tids;
        bool aligned = true;
    };
    struct Set {
        std::vector<Utterance> utterances;
        std::map<std::string, bool> withoutCmvn;  ///< Speakers.
    };

    static constexpr std::size_t dim = 4;
    Set train, test;

    TinyRecipe() : model_(kaldi::TransitionModel::read(std::filesystem::path(RETORT_GOLDEN_DIR) / "model/mono.mdl")) {
        for (std::int32_t tid = model_.numTransitionIds(); tid >= 1; --tid) tidOf_[model_.pdfOf(tid)] = tid;
        train = makeSet("train", 24);
        test = makeSet("test", 8);
    }

    std::filesystem::path path() const { return folder_.path().toStdString(); }
    const kaldi::TransitionModel& model() const { return model_; }
    std::size_t pdfs() const { return static_cast<std::size_t>(model_.numPdfs()); }

    void write() const {
        writeSet(train, "train");
        writeSet(test, "test");
    }

    /// The "inputs" object of an experiment over it.
    static std::string inputsJson() {
        return R"({"hmm": "ali_train", "train": {"data": "train", "alignments": "ali_train"},
                   "test": {"data": "test", "alignments": "ali_test"}, "validation": {"fraction": 0.2},
                   "features": {"spliceLeft": 1, "spliceRight": 1}})";
    }

private:
    Set makeSet(const std::string& name, std::size_t utterances) const {
        Random centres(5);
        std::vector<double> centre(pdfs() * dim);
        for (double& c : centre) c = 1.5 * centres.normal();
        Set set;
        for (std::size_t u = 0; u < utterances; ++u) {
            Random random(seedFor(9, name, u));
            Utterance one;
            one.speaker = name + "-s" + std::to_string(u / 4);
            one.key = one.speaker + "-u" + std::to_string(u);
            one.features = Matrix(12 + u % 5, dim);
            for (std::size_t t = 0; t < one.features.rows(); ++t) {
                const std::size_t pdf = (u + t / 2) % pdfs();
                one.tids.push_back(tidOf_.at(static_cast<std::int32_t>(pdf)));
                for (std::size_t d = 0; d < dim; ++d)
                    one.features(t, d) = static_cast<float>(centre[pdf * dim + d] + 0.7 * random.normal());
            }
            set.utterances.push_back(one);
        }
        return set;
    }

    void writeSet(const Set& set, const std::string& name) const {
        const std::filesystem::path data = path() / name, ali = path() / ("ali_" + name);
        std::filesystem::create_directories(data);
        std::filesystem::create_directories(ali);
        kaldi::ArkWriter features(kaldi::WriteSpec{data / "feats.ark", data / "feats.scp"});
        kaldi::ArkWriter cmvn(kaldi::WriteSpec{data / "cmvn.ark", data / "cmvn.scp"});
        kaldi::ArkWriter first(kaldi::WriteSpec{ali / "ali.1.gz", {}}), second(kaldi::WriteSpec{ali / "ali.2.gz", {}});
        std::map<std::string, kaldi::CmvnStats> stats;
        std::string speakers;
        for (std::size_t u = 0; u < set.utterances.size(); ++u) {
            const Utterance& one = set.utterances[u];
            if (one.features.rows() > 0) features.write(one.key, one.features);
            if (one.aligned) (u < set.utterances.size() / 2 ? first : second).write(one.key, std::span(one.tids));
            speakers += one.key + " " + one.speaker + "\n";
            if (one.features.cols() == dim) kaldi::accumulate(stats[one.speaker], one.features);
        }
        for (const auto& [speaker, of] : stats) {
            if (set.withoutCmvn.contains(speaker)) continue;
            kaldi::CmvnStats finite = of;
            for (std::vector<double>* sums : {&finite.sums, &finite.squares})
                for (double& v : *sums)
                    if (!std::isfinite(v)) v = 1;
            cmvn.write(speaker, kaldi::toMatrix(finite));
        }
        for (kaldi::ArkWriter* writer : {&features, &cmvn, &first, &second}) writer->close();
        putText(data / "utt2spk", speakers);
        putText(ali / "num_jobs", "2\n");
        kaldi::writeTransitionModel(ali / "final.mdl", model_);
    }

    QTemporaryDir folder_;
    kaldi::TransitionModel model_;
    std::map<std::int32_t, std::int32_t> tidOf_;
};

}  // namespace retort::test
