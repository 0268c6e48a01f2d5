// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/choice_names.h"

#include <QCoreApplication>
#include <string_view>

namespace retort::ui {

namespace {

struct Row {
    std::string_view field, value;
    const char* name;
    const char* description;
};

// Spelt out at each text, because lupdate reads no macros of our own.
constexpr Row rows[] = {
    {"source", "kaldi", QT_TRANSLATE_NOOP("retort", "Kaldi recipe"),
     QT_TRANSLATE_NOOP("retort", "Data folders and alignment folders of a Kaldi recipe.")},
    {"source", "idx", QT_TRANSLATE_NOOP("retort", "IDX images"),
     QT_TRANSLATE_NOOP("retort", "Images and labels in the format of MNIST.")},
    {"cmvn", "speaker", QT_TRANSLATE_NOOP("retort", "Per speaker"),
     QT_TRANSLATE_NOOP("retort", "Statistics of each speaker, from cmvn.scp.")},
    {"cmvn", "utterance", QT_TRANSLATE_NOOP("retort", "Per utterance"),
     QT_TRANSLATE_NOOP("retort", "Statistics of each utterance by itself.")},
    {"cmvn", "global", QT_TRANSLATE_NOOP("retort", "Global"),
     QT_TRANSLATE_NOOP("retort", "One set of statistics for all data.")},
    {"cmvn", "none", QT_TRANSLATE_NOOP("retort", "None"),
     QT_TRANSLATE_NOOP("retort", "Features are taken as they are.")},
    {"by", "utterance", QT_TRANSLATE_NOOP("retort", "Utterances"),
     QT_TRANSLATE_NOOP("retort", "Whole utterances are kept together; speakers may be on both sides.")},
    {"by", "speaker", QT_TRANSLATE_NOOP("retort", "Speakers"),
     QT_TRANSLATE_NOOP("retort", "No speaker is on both sides: harder, and closer to new speakers.")},
    {"badUtterances", "refuse", QT_TRANSLATE_NOOP("retort", "Refuse to start"),
     QT_TRANSLATE_NOOP("retort", "Training does not start before they are mended.")},
    {"badUtterances", "drop", QT_TRANSLATE_NOOP("retort", "Leave out"),
     QT_TRANSLATE_NOOP("retort", "They are left out and counted.")},
    {"kind", "hard", QT_TRANSLATE_NOOP("retort", "From labels"),
     QT_TRANSLATE_NOOP("retort", "Learns from the labels of the alignment only.")},
    {"kind", "distilled", QT_TRANSLATE_NOOP("retort", "From teachers"),
     QT_TRANSLATE_NOOP("retort", "Learns from its teachers' posteriors and from the labels.")},
    {"kind", "specialists", QT_TRANSLATE_NOOP("retort", "Specialists"),
     QT_TRANSLATE_NOOP("retort", "Each starts from a generalist and learns to tell some classes apart.")},
    // What an empty field means.
    {"omitClasses", "", QT_TRANSLATE_NOOP("retort", "none"), ""},
    {"keepClasses", "", QT_TRANSLATE_NOOP("retort", "all"), ""},
    {"unlabelled", "", QT_TRANSLATE_NOOP("retort", "none"), ""},
    {"weights", "", QT_TRANSLATE_NOOP("retort", "equal"), ""},
    {"by", "frame", QT_TRANSLATE_NOOP("retort", "Frames"), QT_TRANSLATE_NOOP("retort", "Single frames are drawn.")},
    {"biasCorrection", "none", QT_TRANSLATE_NOOP("retort", "None"),
     QT_TRANSLATE_NOOP("retort", "Biases stay as they were learned.")},
    {"biasCorrection", "frequencies", QT_TRANSLATE_NOOP("retort", "By frequencies"),
     QT_TRANSLATE_NOOP("retort", "Mean posteriors of missing classes are brought to their frequencies in training.")},
    {"biasCorrection", "test", QT_TRANSLATE_NOOP("retort", "Tuned on test data"),
     QT_TRANSLATE_NOOP("retort", "As the paper did: its test accuracy is then no longer that of unseen data.")},
    {"clustering", "kmeans", QT_TRANSLATE_NOOP("retort", "k-means"),
     QT_TRANSLATE_NOOP("retort", "Online k-means on the covariance of the generalist's predictions.")},
    {"clustering", "pairs", QT_TRANSLATE_NOOP("retort", "Greedy pairs"),
     QT_TRANSLATE_NOOP("retort", "The two sets that covary most are joined, again and again.")},
    {"clustering", "given", QT_TRANSLATE_NOOP("retort", "Given"),
     QT_TRANSLATE_NOOP("retort", "The sets are given by hand.")},
    {"output", "dustbin", QT_TRANSLATE_NOOP("retort", "With dustbin"),
     QT_TRANSLATE_NOOP("retort", "The classes of the set, and one output for all others.")},
    {"output", "full", QT_TRANSLATE_NOOP("retort", "All classes"),
     QT_TRANSLATE_NOOP("retort", "All classes, those outside the set held by the generalist's soft targets.")},
    {"weighting", "given", QT_TRANSLATE_NOOP("retort", "Given"),
     QT_TRANSLATE_NOOP("retort", "The weights that are named, or equal ones.")},
    {"weighting", "fitted", QT_TRANSLATE_NOOP("retort", "Fitted"),
     QT_TRANSLATE_NOOP("retort", "The weights that serve validation data best.")},
    {"objective", "conditional", QT_TRANSLATE_NOOP("retort", "Conditional"),
     QT_TRANSLATE_NOOP("retort", "The teachers' posteriors where they are right, the label where they are not.")},
    {"mean", "arithmetic", QT_TRANSLATE_NOOP("retort", "Arithmetic"),
     QT_TRANSLATE_NOOP("retort", "The mean of the teachers' softened posteriors.")},
    {"mean", "geometric", QT_TRANSLATE_NOOP("retort", "Geometric"),
     QT_TRANSLATE_NOOP("retort", "The softmax of the teachers' mean logits, divided by the temperature.")},
    {"objective", "soft", QT_TRANSLATE_NOOP("retort", "Soft targets"),
     QT_TRANSLATE_NOOP("retort", "Cross entropy with the teachers' posteriors at the temperature.")},
    {"objective", "logits", QT_TRANSLATE_NOOP("retort", "Logits"),
     QT_TRANSLATE_NOOP("retort", "Squared difference of logits of mean zero: the limit for high temperatures.")},
    {"targets", "auto", QT_TRANSLATE_NOOP("retort", "Automatic"),
     QT_TRANSLATE_NOOP("retort", "Stored where they are small, live otherwise.")},
    {"targets", "live", QT_TRANSLATE_NOOP("retort", "Live"),
     QT_TRANSLATE_NOOP("retort", "The teacher runs along with the student.")},
    {"targets", "stored", QT_TRANSLATE_NOOP("retort", "Stored"),
     QT_TRANSLATE_NOOP("retort", "The teacher's outputs are written once and used in each epoch.")},
    {"activation", "relu", QT_TRANSLATE_NOOP("retort", "ReLU"), QT_TRANSLATE_NOOP("retort", "max(0, x)")},
    {"activation", "sigmoid", QT_TRANSLATE_NOOP("retort", "Sigmoid"),
     QT_TRANSLATE_NOOP("retort", "1 / (1 + exp(-x)), between 0 and 1.")},
    {"activation", "tanh", QT_TRANSLATE_NOOP("retort", "Tanh"),
     QT_TRANSLATE_NOOP("retort", "Hyperbolic tangent, between -1 and 1.")},
    {"activation", "gelu", QT_TRANSLATE_NOOP("retort", "GELU"),
     QT_TRANSLATE_NOOP("retort", "x times the normal distribution function of x: a smooth ReLU.")},
    {"activation", "linear", QT_TRANSLATE_NOOP("retort", "Linear"), QT_TRANSLATE_NOOP("retort", "No function at all.")},
    {"activation", "maxout", QT_TRANSLATE_NOOP("retort", "Maxout"),
     QT_TRANSLATE_NOOP("retort", "The largest of several affine pieces of each unit.")},
    {"initializer", "glorot", QT_TRANSLATE_NOOP("retort", "Glorot"),
     QT_TRANSLATE_NOOP("retort", "Uniform, by the number of inputs and outputs.")},
    {"initializer", "he", QT_TRANSLATE_NOOP("retort", "He"),
     QT_TRANSLATE_NOOP("retort", "Normal, by the number of inputs; made for ReLU.")},
    {"initializer", "normal", QT_TRANSLATE_NOOP("retort", "Normal"),
     QT_TRANSLATE_NOOP("retort", "Normal with a fixed standard deviation.")},
    {"optimizer", "sgd", QT_TRANSLATE_NOOP("retort", "SGD"),
     QT_TRANSLATE_NOOP("retort", "Stochastic gradient descent with momentum.")},
    {"optimizer", "adam", QT_TRANSLATE_NOOP("retort", "Adam"),
     QT_TRANSLATE_NOOP("retort", "Adaptive moments: a step size of its own for each weight.")},
    {"schedule", "constant", QT_TRANSLATE_NOOP("retort", "Constant"),
     QT_TRANSLATE_NOOP("retort", "The rate stays as it is.")},
    {"schedule", "plateau", QT_TRANSLATE_NOOP("retort", "Plateau"),
     QT_TRANSLATE_NOOP("retort", "Lowered when validation accuracy stops growing.")},
    {"schedule", "newbob", QT_TRANSLATE_NOOP("retort", "Newbob"),
     QT_TRANSLATE_NOOP("retort", "Kaldi's rule on validation loss; worse epochs are rejected.")},
    {"schedule", "exponential", QT_TRANSLATE_NOOP("retort", "Exponential"),
     QT_TRANSLATE_NOOP("retort", "Multiplied by the factor after each epoch.")},
    {"schedule", "cosine", QT_TRANSLATE_NOOP("retort", "Cosine"),
     QT_TRANSLATE_NOOP("retort", "Along half a cosine down to the final rate.")},
    {"schedule", "linear", QT_TRANSLATE_NOOP("retort", "Linear"),
     QT_TRANSLATE_NOOP("retort", "Along a line down to the final rate.")},
    {"precision", "float32", QT_TRANSLATE_NOOP("retort", "float32"),
     QT_TRANSLATE_NOOP("retort", "Single precision throughout.")},
    {"precision", "bfloat16", QT_TRANSLATE_NOOP("retort", "bfloat16"),
     QT_TRANSLATE_NOOP("retort",
                       "Products in bfloat16, sums and weights in float32: faster where the processor has it.")},
    {"keep", "last", QT_TRANSLATE_NOOP("retort", "Last epoch"),
     QT_TRANSLATE_NOOP("retort", "The weights after the last epoch.")},
    {"keep", "best", QT_TRANSLATE_NOOP("retort", "Best epoch"),
     QT_TRANSLATE_NOOP("retort", "The weights of the epoch with the best validation frame accuracy.")},
};

const Row* rowOf(const QString& field, const std::string& value) {
    const std::string name = field.toStdString();
    for (const Row& row : rows)
        if (row.field == name && row.value == value) return &row;
    return nullptr;
}

/// Words of an identifier: at "-", "_" and where a small letter meets a capital one.
QString spelledOut(const std::string& value) {
    QString text;
    for (const QChar c : QString::fromStdString(value)) {
        const bool gap = c == u'-' || c == u'_' || c == u' ';
        if (!text.isEmpty() && !text.endsWith(u' ') && (gap || (c.isUpper() && text.back().isLower()))) text += u' ';
        if (gap) continue;
        text += text.isEmpty() ? c.toUpper() : text.endsWith(u' ') ? c.toLower() : c;
    }
    return text;
}

}  // namespace

bool hasChoiceName(const QString& field, const std::string& value) {
    return rowOf(field, value) != nullptr;
}

ChoiceName choiceName(const QString& field, const std::string& value) {
    const Row* row = rowOf(field, value);
    if (row == nullptr) return {spelledOut(value), {}};
    const QString description =
        *row->description == '\0' ? QString() : QCoreApplication::translate("retort", row->description);
    return {QCoreApplication::translate("retort", row->name), description};
}

}  // namespace retort::ui
