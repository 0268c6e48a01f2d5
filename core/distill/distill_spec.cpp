// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/distill/distill_spec.h"

#include "core/base/text.h"

namespace retort::distill {

void DistillSpec::describe(FieldVisitor& v) {
    v.visit({.key = "temperature", .label = trText("Temperature"),
             .help = trText("Divides the logits of teacher and student before the softmax of the soft loss; higher shows more of "
                            "how the teacher ranks the wrong classes. Evaluation is always at 1."),
             .minimum = 0.01, .maximum = 1000},
            temperature);
    v.visit({.key = "hardWeight", .label = trText("Hard weight"),
             .help = trText("Weight w of the alignment's labels: loss = (1-w) T^2 CE(teacher, student at T) + w CE(label, student)."),
             .minimum = 0, .maximum = 1},
            hardWeight);
    v.visit({.key = "mean", .label = trText("Mean of teachers"),
             .help = trText("arithmetic: mean of the softened posteriors; geometric: softmax of the mean logits over T."),
             .choices = {"arithmetic", "geometric"}},
            mean);
    v.visit({.key = "weights", .label = trText("Teacher weights"),
             .help = trText("One weight for each teacher; empty means equal. Arithmetic weights are normalised to sum 1, geometric "
                            "ones are exponents and used as given."),
             .minimum = 0, .maximum = 1e6},
            weights);
    v.visit({.key = "objective", .label = trText("Objective"),
             .help = trText("soft: cross entropy at the temperature; logits: squared difference of zero-mean logits, its limit for "
                            "high temperatures."),
             .choices = {"soft", "logits"}},
            objective);
    v.visit({.key = "targets", .label = trText("Soft targets"),
             .help = trText("live: the teacher runs along; stored: its outputs are written once and reused; auto: stored where they "
                            "are small."),
             .choices = {"auto", "live", "stored"}},
            targets);
    v.visit({.key = "topK", .label = trText("Largest kept"),
             .help = trText("Stored soft targets keep this many of the largest probabilities and the mass of the rest. 0 keeps all."),
             .minimum = 0, .maximum = 65536},
            topK);
}

}  // namespace retort::distill
