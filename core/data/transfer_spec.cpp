// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/transfer_spec.h"

#include "core/base/text.h"

namespace retort::data {

void TransferSpec::describe(FieldVisitor& v) {
    v.visit({.key = "omitClasses",
             .label = trText("Classes left out"),
             .help = trText("Numbers of classes (pdfs) whose frames this model never sees in training."),
             .minimum = 0,
             .maximum = 1e6},
            omitClasses);
    v.visit(
        {.key = "keepClasses",
         .label = trText("Classes kept"),
         .help = trText("Numbers of the only classes (pdfs) whose frames this model sees in training; empty for all."),
         .minimum = 0,
         .maximum = 1e6},
        keepClasses);
    v.visit(
        {.key = "fraction",
         .label = trText("Fraction"),
         .help = trText(
             "Share of what is left that is learned from, drawn by the experiment's seed: the same for every model."),
         .minimum = 1e-6,
         .maximum = 1},
        fraction);
    v.visit({.key = "by",
             .label = trText("Drawn by"),
             .help = trText("What the share is drawn from: whole utterances or single frames."),
             .choices = {"utterance", "frame"}},
            by);
    v.visit(
        {.key = "unlabelled",
         .label = trText("Unlabelled data"),
         .help = trText("A further data folder without alignments. Its frames are learned from soft targets alone.")},
        unlabelled);
    v.visit({.key = "biasCorrection",
             .label = trText("Bias correction"),
             .help = trText(
                 "What is done for classes that were left out; what a share happens not to draw stays as it is. "
                 "frequencies: their output biases are moved until their mean posteriors on validation data are their "
                 "frequencies in the training data; test: moved together to the best accuracy on the test set, as the "
                 "paper did, so that its test accuracy is no longer that of unseen data; none."),
             .choices = {"none", "frequencies", "test"}},
            biasCorrection);
}

}  // namespace retort::data
