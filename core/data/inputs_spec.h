// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/base/field_visitor.h"

namespace retort::data {

/// The front end between what is on disk and what the net sees.
struct FeaturesSpec {
    std::string cmvn = "speaker";
    bool normVars = true;
    int deltas = 0;
    int deltaWindow = 2;
    int spliceLeft = 5;
    int spliceRight = 5;
    std::string transform;
    std::vector<std::string> order = {"cmvn", "deltas", "splice", "transform"};

    void describe(FieldVisitor& visitor);
    bool operator==(const FeaturesSpec&) const = default;
};

/// One set of utterances with their labels. Source kaldi: a data folder (feats.scp, …) and an alignment folder.
/// Source idx: `data` is an images file or a folder with the standard names, `alignments` a labels file or empty.
struct DataSetSpec {
    std::string data;
    std::string alignments;

    bool empty() const { return data.empty(); }
    void describe(FieldVisitor& visitor);
    bool operator==(const DataSetSpec&) const = default;
};

/// Where validation data comes from: a share of the training data, or a set of its own where `set` is not empty.
struct ValidationSpec {
    double fraction = 0.1;
    std::string by = "utterance";
    DataSetSpec set;

    void describe(FieldVisitor& visitor);
    bool operator==(const ValidationSpec&) const = default;
};

/// The "inputs" object of the experiment file. Relative paths are taken from the experiment's recipe folder.
struct InputsSpec {
    std::string source = "kaldi";
    std::string hmm;
    DataSetSpec train;
    ValidationSpec validation;
    DataSetSpec test;
    FeaturesSpec features;
    std::string badUtterances = "refuse";
    int memory = 512;

    void describe(FieldVisitor& visitor);
    bool operator==(const InputsSpec&) const = default;
};

}  // namespace retort::data
