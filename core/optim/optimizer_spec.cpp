// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optim/optimizer_spec.h"

#include "core/base/text.h"

namespace retort::optim {

void OptimizerSpec::describe(FieldVisitor& v) {
    v.visit(
        {.key = "optimizer",
         .label = trText("Optimizer"),
         .help = trText("sgd: stochastic gradient descent with momentum; adam: adaptive moments (Kingma, Ba 2015)."),
         .choices = {"sgd", "adam"}},
        optimizer);
    v.visit({.key = "learningRate",
             .label = trText("Learning rate"),
             .help = trText("Step size at the start; the schedule changes it. The loss is a mean over frames."),
             .minimum = 0,
             .maximum = 1000},
            learningRate);
    v.visit({.key = "momentum",
             .label = trText("Momentum"),
             .help = trText("Share of the last update that goes into the next (sgd)."),
             .minimum = 0,
             .maximum = 0.9999},
            momentum);
    v.visit({.key = "nesterov",
             .label = trText("Nesterov"),
             .help = trText("Looks ahead along the momentum before the gradient is taken (sgd), as Keras does.")},
            nesterov);
    v.visit({.key = "beta1",
             .label = trText("Beta 1"),
             .help = trText("Decay of the mean of the gradients (adam)."),
             .minimum = 0,
             .maximum = 0.99999},
            beta1);
    v.visit({.key = "beta2",
             .label = trText("Beta 2"),
             .help = trText("Decay of the mean of the squared gradients (adam)."),
             .minimum = 0,
             .maximum = 0.9999999},
            beta2);
    v.visit({.key = "epsilon",
             .label = trText("Epsilon"),
             .help = trText("Keeps the division finite (adam)."),
             .minimum = 1e-12,
             .maximum = 1},
            epsilon);
    v.visit({.key = "weightDecay",
             .label = trText("Weight decay"),
             .help = trText("Adds weightDecay times the weight to its gradient (L2); biases are left alone."),
             .minimum = 0,
             .maximum = 1},
            weightDecay);
    v.visit({.key = "maxNorm",
             .label = trText("Max-norm"),
             .help = trText(
                 "After each update, a unit's incoming weight vector longer than this is scaled back to it. 0 is off."),
             .minimum = 0,
             .maximum = 1e6},
            maxNorm);
    v.visit({.key = "clipNorm",
             .label = trText("Gradient clipping"),
             .help = trText("A gradient whose length over all parameters exceeds this is scaled back to it. 0 is off."),
             .minimum = 0,
             .maximum = 1e9},
            clipNorm);
}

void ScheduleSpec::describe(FieldVisitor& v) {
    v.visit({.key = "schedule",
             .label = trText("Learning-rate schedule"),
             .help = trText(
                 "constant; plateau: times factor when validation accuracy stops growing; newbob: Kaldi nnet1's rule "
                 "on validation loss, with worse epochs rejected; exponential: times factor each epoch; cosine and "
                 "linear: down to finalRate at the last epoch."),
             .choices = {"constant", "plateau", "newbob", "exponential", "cosine", "linear"}},
            schedule);
    v.visit({.key = "factor",
             .label = trText("Factor"),
             .help = trText("What the rate is multiplied by (plateau, newbob, exponential)."),
             .minimum = 0.001,
             .maximum = 1},
            factor);
    v.visit(
        {.key = "threshold",
         .label = trText("Improvement threshold"),
         .help = trText(
             "plateau: an epoch whose validation frame accuracy (a fraction) gains less than this over the best one "
             "lowers the rate."),
         .minimum = 0,
         .maximum = 1},
        threshold);
    v.visit({.key = "startHalving",
             .label = trText("Start halving below"),
             .help = trText(
                 "newbob: relative improvement of the validation loss below which the rate is multiplied by factor at "
                 "each further epoch."),
             .minimum = 0,
             .maximum = 1},
            startHalving);
    v.visit({.key = "endHalving",
             .label = trText("End halving below"),
             .help = trText("newbob: relative improvement, while halving, below which training ends."),
             .minimum = 0,
             .maximum = 1},
            endHalving);
    v.visit({.key = "finalRate",
             .label = trText("Final rate"),
             .help = trText("Rate at the very end (cosine, linear); a floor for the others."),
             .minimum = 0,
             .maximum = 1000},
            finalRate);
    v.visit({.key = "warmupEpochs",
             .label = trText("Warm-up"),
             .help = trText("The rate rises from 0 over this many epochs first."),
             .unit = "epochs",
             .minimum = 0,
             .maximum = 1000},
            warmupEpochs);
}

}  // namespace retort::optim
