// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/network_spec.h"

#include <fmt/format.h>

#include "core/base/text.h"
#include "core/nn/activations/activations.h"

namespace retort::nn {

void NetworkSpec::describe(FieldVisitor& v) {
    v.visit({.key = "hidden",
             .label = trText("Hidden layers"),
             .help = trText("Units of each hidden layer, from the input on. An empty list is a linear softmax model."),
             .unit = trText("units"),
             .minimum = 1,
             .maximum = 65536},
            hidden);
    v.visit({.key = "activation",
             .label = trText("Activation"),
             .help = trText("The function after each hidden layer."),
             .choices = activationNames()},
            activation);
    v.visit({.key = "maxoutPieces",
             .label = trText("Maxout pieces"),
             .help = trText("With maxout: how many affine pieces each unit takes the maximum of."),
             .minimum = 2,
             .maximum = 16},
            maxoutPieces);
    v.visit({.key = "dropout",
             .label = trText("Dropout"),
             .help = trText(
                 "Share of hidden units switched off at each training step; kept units are scaled up, so nothing "
                 "changes at test."),
             .minimum = 0,
             .maximum = 0.95},
            dropout);
    v.visit({.key = "inputDropout",
             .label = trText("Input dropout"),
             .help = trText("Share of input values switched off at each training step."),
             .minimum = 0,
             .maximum = 0.95},
            inputDropout);
    v.visit({.key = "batchNorm",
             .label = trText("Batch normalisation"),
             .help = trText("Normalises each hidden layer over the batch before its activation.")},
            batchNorm);
    v.visit(
        {.key = "initializer",
         .label = trText("Initial weights"),
         .help = trText("glorot: uniform by fan-in and fan-out; he: normal by fan-in, made for ReLU; normal: a fixed "
                        "standard deviation (initStd)."),
         .choices = {"glorot", "he", "normal"}},
        initializer);
    v.visit({.key = "initStd",
             .label = trText("Initial deviation"),
             .help = trText("Standard deviation of the initial weights where the initialiser is normal."),
             .minimum = 0,
             .maximum = 10},
            initStd);
    v.visit(
        {.key = "biasMean",
         .label = trText("Initial bias"),
         .help = trText(
             "Middle of the initial biases of hidden layers. Kaldi's nnet1 takes -2 for sigmoid nets, which start out "
             "sparse so."),
         .minimum = -10,
         .maximum = 10},
        biasMean);
    v.visit(
        {.key = "biasRange",
         .label = trText("Bias range"),
         .help = trText(
             "Width of the range around it that initial biases of hidden layers are drawn from, evenly. Kaldi's nnet1 "
             "takes 4 for sigmoid nets."),
         .minimum = 0,
         .maximum = 20},
        biasRange);
}

std::string architecture(const NetworkSpec& spec) {
    std::string text;
    for (const int units : spec.hidden) text += fmt::format("{}{}", text.empty() ? "" : "-", units);
    text += text.empty() ? "linear" : " " + spec.activation;
    if (spec.activation == "maxout") text += fmt::format(" {}", spec.maxoutPieces);
    return spec.batchNorm ? text + " batchNorm" : text;
}

}  // namespace retort::nn
