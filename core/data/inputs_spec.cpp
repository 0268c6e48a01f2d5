// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/inputs_spec.h"

#include "core/base/text.h"

namespace retort::data {

void FeaturesSpec::describe(FieldVisitor& v) {
    v.visit(
        {.key = "cmvn",
         .label = trText("CMVN"),
         .help = trText(
             "Cepstral mean and variance normalisation: whose statistics are taken (from cmvn.scp; for utterance and "
             "global, computed where there are none)."),
         .choices = {"speaker", "utterance", "global", "none"}},
        cmvn);
    v.visit({.key = "normVars",
             .label = trText("Normalise variances"),
             .help = trText("Scales each dimension to variance 1 as well.")},
            normVars);
    v.visit({.key = "deltas",
             .label = trText("Deltas"),
             .help = trText("Order of the time derivatives appended to each frame."),
             .minimum = 0,
             .maximum = 4},
            deltas);
    v.visit({.key = "deltaWindow",
             .label = trText("Delta window"),
             .help = trText("Frames each side that a derivative is taken over."),
             .unit = "frames",
             .minimum = 1,
             .maximum = 20},
            deltaWindow);
    v.visit({.key = "spliceLeft",
             .label = trText("Context before"),
             .help = trText("Frames before the current one that the net sees."),
             .unit = "frames",
             .minimum = 0,
             .maximum = 200},
            spliceLeft);
    v.visit({.key = "spliceRight",
             .label = trText("Context after"),
             .help = trText("Frames after the current one that the net sees."),
             .unit = "frames",
             .minimum = 0,
             .maximum = 200},
            spliceRight);
    v.visit({.key = "transform",
             .label = trText("Transform"),
             .help = trText("A matrix file (final.mat of LDA) applied to each frame; empty for none.")},
            transform);
    v.visit({.key = "order",
             .label = trText("Order"),
             .help = trText("The order in which the steps are applied."),
             .choices = {"cmvn", "deltas", "splice", "transform"}},
            order);
}

void DataSetSpec::describe(FieldVisitor& v) {
    v.visit({.key = "data",
             .label = trText("Data"),
             .help = trText("Kaldi data folder with feats.scp, utt2spk and cmvn.scp.")},
            data);
    v.visit({.key = "alignments", .label = trText("Alignments"), .help = trText("Folder with ali.1.gz, ali.2.gz, …")},
            alignments);
}

void ValidationSpec::describe(FieldVisitor& v) {
    v.visit({.key = "fraction",
             .label = trText("Fraction"),
             .help = trText("Share of the training data kept for validation, drawn by the seed; 0 for none."),
             .minimum = 0,
             .maximum = 0.9},
            fraction);
    v.visit({.key = "by",
             .label = trText("Split by"),
             .help = trText("What is kept together: whole utterances or whole speakers."),
             .choices = {"utterance", "speaker"}},
            by);
    set.describe(v);
}

void InputsSpec::describe(FieldVisitor& v) {
    v.visit({.key = "source",
             .label = trText("Source"),
             .help = trText("kaldi: data and alignment folders; idx: MNIST files."),
             .choices = {"kaldi", "idx"}},
            source);
    v.visit({.key = "hmm",
             .label = trText("HMM"),
             .help = trText("Folder with final.mdl, or that file: maps alignments to pdfs.")},
            hmm);
    visitGroup(v, {.key = "train", .label = trText("Training data"), .help = trText("What the nets learn from.")},
               train);
    visitGroup(
        v, {.key = "validation", .label = trText("Validation data"), .help = trText("What learning is watched on.")},
        validation);
    visitGroup(
        v, {.key = "test", .label = trText("Test data"), .help = trText("Used once, after training; may be left out.")},
        test);
    visitGroup(
        v,
        {.key = "features", .label = trText("Front end"), .help = trText("From what is on disk to what the net sees.")},
        features);
    v.visit(
        {.key = "badUtterances",
         .label = trText("Bad utterances"),
         .help = trText(
             "Utterances whose alignment has another length, whose features are not finite, or whose speaker has no "
             "CMVN: refuse stops before training, drop leaves them out with a count."),
         .choices = {"refuse", "drop"}},
        badUtterances);
    v.visit({.key = "memory",
             .label = trText("Memory for data"),
             .help = trText("A corpus whose features fit in this is kept in memory; a larger one is streamed through "
                            "buffers of this size."),
             .unit = "MB",
             .minimum = 16,
             .maximum = 1e6},
            memory);
}

}  // namespace retort::data
