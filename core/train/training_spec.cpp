// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/training_spec.h"

#include "core/base/text.h"

namespace retort::train {

void TrainingSpec::describe(FieldVisitor& v) {
    optimizer.describe(v);
    schedule.describe(v);
    v.visit(
        {.key = "precision",
         .label = trText("Precision"),
         .help = trText(
             "What matrix products are computed in. bfloat16 is about twice as fast where the processor has it; sums, "
             "weights and updates stay float32. Where it has not, float32 is used and said so."),
         .choices = {"float32", "bfloat16"}},
        precision);
    v.visit({.key = "batch",
             .label = trText("Batch"),
             .help = trText("Frames in each update."),
             .unit = "frames",
             .minimum = 1,
             .maximum = 65536},
            batch);
    v.visit({.key = "epochs",
             .label = trText("Epochs"),
             .help = trText("Passes over the training data, at most."),
             .unit = "epochs",
             .minimum = 1,
             .maximum = 100000},
            epochs);
    v.visit(
        {.key = "jitter",
         .label = trText("Jitter"),
         .help = trText(
             "Each training image is moved by up to this many whole pixels, right or left and up or down, anew in each "
             "epoch; what comes in is 0. Validation and test images stay as they are. Images only (idx)."),
         .unit = "pixels",
         .minimum = 0,
         .maximum = 64},
        jitter);
    v.visit(
        {.key = "labelSmoothing",
         .label = trText("Label smoothing"),
         .help = trText(
             "Share of the label's weight that is spread over all classes in the loss (Szegedy et al. 2016). Shown on "
             "images; no evidence on acoustic models."),
         .minimum = 0,
         .maximum = 0.99},
        labelSmoothing);
    v.visit({.key = "patience",
             .label = trText("Patience"),
             .help = trText(
                 "Training ends after this many epochs in a row without a new best validation accuracy. 0 is off."),
             .unit = "epochs",
             .minimum = 0,
             .maximum = 100000},
            patience);
    v.visit({.key = "patienceThreshold",
             .label = trText("Patience threshold"),
             .help = trText("By how much validation frame accuracy (a fraction) must grow to count as better."),
             .minimum = 0,
             .maximum = 1},
            patienceThreshold);
    v.visit({.key = "maxHours",
             .label = trText("Time limit"),
             .help = trText("Training of this model ends after the epoch in which this time is over. 0 is off."),
             .unit = "hours",
             .minimum = 0,
             .maximum = 100000},
            maxHours);
    v.visit({.key = "keep",
             .label = trText("Keep"),
             .help = trText(
                 "Which epoch's weights become the final ones: the last, or the best by validation frame accuracy."),
             .choices = {"last", "best"}},
            keep);
    v.visit(
        {.key = "watchTest",
         .label = trText("Watch the test set"),
         .help = trText(
             "Measures test accuracy after each epoch too, for curves beside the training accuracy. Nothing is ever "
             "chosen by it.")},
        watchTest);
}

}  // namespace retort::train
