// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/distill/distill_spec.h"

#include "core/base/text.h"
#include "core/distill/objectives/objectives.h"

namespace retort::distill {

void DistillSpec::describe(FieldVisitor& v) {
    v.visit({.key = "temperature",
             .label = trText("Temperature"),
             .help = trText(
                 "Divides the logits of teacher and student before the softmax of the soft loss; higher shows more of "
                 "how the teacher ranks the wrong classes. Evaluation is always at 1."),
             .minimum = 0.01,
             .maximum = 1000},
            temperature);
    v.visit(
        {.key = "hardWeight",
         .label = trText("Hard weight"),
         .help = trText(
             "Weight w of the alignment's labels: loss = (1-w) T^2 CE(teacher, student at T) + w CE(label, student)."),
         .minimum = 0,
         .maximum = 1},
        hardWeight);
    v.visit(
        {.key = "mean",
         .label = trText("Mean of teachers"),
         .help = trText("arithmetic: mean of the softened posteriors; geometric: softmax of the mean logits over T."),
         .choices = {"arithmetic", "geometric"}},
        mean);
    v.visit(
        {.key = "weights",
         .label = trText("Teacher weights"),
         .help = trText(
             "One weight for each teacher; empty means equal. Arithmetic weights are normalised to sum 1, geometric "
             "ones are exponents and used as given."),
         .minimum = 0,
         .maximum = 1e6},
        weights);
    v.visit(
        {.key = "weighting",
         .label = trText("Weighting"),
         .help = trText(
             "given: by the teacher weights; fitted: the weights that give the mean of the teachers the lowest cross "
             "entropy on validation data (arithmetic: sum 1; geometric: exponents from 0 on)."),
         .choices = {"given", "fitted"}},
        weighting);
    v.visit({.key = "calibrate",
             .label = trText("Calibrate teachers"),
             .help = trText(
                 "Divides each teacher's logits by the temperature that gives it the lowest cross entropy on "
                 "validation data "
                 "(Guo et al. 2017), before anything else. Shown on images and text; no evidence on acoustic models.")},
            calibrate);
    v.visit(
        {.key = "objective",
         .label = trText("Objective"),
         .help = trText(
             "soft: cross entropy at the temperature; logits: squared difference of zero-mean logits, its limit for "
             "high temperatures (shown on images; no evidence on acoustic models); conditional: soft where the "
             "teacher decides as the label, else the label (Meng et al. 2019, shown on acoustic models)."),
         .choices = objectiveNames()},
        objective);
    v.visit(
        {.key = "finalTemperature",
         .label = trText("Final temperature"),
         .help = trText(
             "The temperature moves evenly from epoch to epoch, to this one in the last of the epochs planned; 0 keeps "
             "it. Annealing it was shown on images and text (Jafari et al. 2021); no evidence on acoustic models."),
         .minimum = 0,
         .maximum = 1000},
        finalTemperature);
    v.visit(
        {.key = "confidenceWeight",
         .label = trText("Confidence weight"),
         .help = trText(
             "How much a frame's soft loss is lowered where its teacher is unsure: times exp(-c H / log K), H the "
             "entropy of the teacher's posterior, K the number of classes (after Dehghani et al. 2018). Shown on text; "
             "no evidence on acoustic models. 0 is off."),
         .minimum = 0,
         .maximum = 100},
        confidenceWeight);
    v.visit(
        {.key = "targets",
         .label = trText("Soft targets"),
         .help = trText(
             "live: the teacher runs along and sees what the student sees; stored: its outputs for the frames as they "
             "are (unjittered) are written once and reused; auto: stored where they are small and nothing is "
             "jittered."),
         .choices = {"auto", "live", "stored"}},
        targets);
    v.visit(
        {.key = "topK",
         .label = trText("Largest kept"),
         .help = trText(
             "Stored soft targets keep this many of the largest probabilities and the mass of the rest. 0 keeps all."),
         .minimum = 0,
         .maximum = 65536},
        topK);
}

}  // namespace retort::distill
