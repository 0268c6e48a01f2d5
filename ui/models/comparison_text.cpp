// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/comparison_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

#include "ui/models/comparison_model.h"

namespace retort::ui::comparison {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("ComparisonModel", text);
}

struct ColumnText {
    const char *heading, *meaning;
    const char* csv;  ///< Separated by blanks.
};

constexpr ColumnText columns[] = {
    {QT_TRANSLATE_NOOP("ComparisonModel", "Model"),
     QT_TRANSLATE_NOOP("ComparisonModel", "Name of the model or ensemble."), "name"},
    {QT_TRANSLATE_NOOP("ComparisonModel", "Run"),
     QT_TRANSLATE_NOOP("ComparisonModel", "Run that the model belongs to."), "run"},
    {QT_TRANSLATE_NOOP("ComparisonModel", "Role"),
     QT_TRANSLATE_NOOP(
         "ComparisonModel",
         "Teacher: others learn from it. Baseline: learns from the alignments alone, and nobody learns from "
         "it. Student: learns from teachers. Ensemble: the mean of several teachers."),
     "role"},
    {QT_TRANSLATE_NOOP("ComparisonModel", "Network"),
     QT_TRANSLATE_NOOP("ComparisonModel", "Sizes of the hidden layers, and their activation."), "network"},
    {QT_TRANSLATE_NOOP("ComparisonModel", "Parameters"),
     QT_TRANSLATE_NOOP("ComparisonModel", "Trainable numbers: weights and biases. Of an ensemble, of all members."),
     "parameters"},
    {QT_TRANSLATE_NOOP("ComparisonModel", "Size\nMB"),
     QT_TRANSLATE_NOOP("ComparisonModel", "Size of the parameters, four bytes each, in millions of bytes."), "bytes"},
    {QT_TRANSLATE_NOOP("ComparisonModel", "Epochs"),
     QT_TRANSLATE_NOOP("ComparisonModel", "Passes over the training data."), "epochs"},
    {QT_TRANSLATE_NOOP("ComparisonModel", "Validation\naccuracy %"),
     QT_TRANSLATE_NOOP("ComparisonModel",
                       "Frame accuracy on the validation set: share of frames whose most probable pdf "
                       "is that of the alignment."),
     "validationFrameAccuracy validationHalfWidth"},
    {QT_TRANSLATE_NOOP("ComparisonModel", "Test\naccuracy %"),
     QT_TRANSLATE_NOOP(
         "ComparisonModel",
         "Frame accuracy on the test set: share of frames whose most probable pdf is that of the alignment. "
         "After ±: half the width of its 95 % interval, by bootstrap over utterances."),
     "testFrameAccuracy testHalfWidth"},
    {QT_TRANSLATE_NOOP("ComparisonModel", "Over\nseeds %"),
     QT_TRANSLATE_NOOP("ComparisonModel",
                       "Mean and standard deviation of the accuracy over copies that differ in their seed only."),
     "seedMean seedDeviation seeds"},
    {QT_TRANSLATE_NOOP("ComparisonModel", "Cross\nentropy"),
     QT_TRANSLATE_NOOP("ComparisonModel",
                       "Mean of −log of the posterior of the aligned pdf, in nats a frame. Less is "
                       "better."),
     "crossEntropy"},
    {QT_TRANSLATE_NOOP("ComparisonModel", "ECE"),
     QT_TRANSLATE_NOOP("ComparisonModel",
                       "Expected calibration error: how far the posteriors of the decisions are from the "
                       "share of right ones, in 15 bins. Less is better."),
     "ece"},
    {QT_TRANSLATE_NOOP("ComparisonModel", "Agrees with\nteacher %"),
     QT_TRANSLATE_NOOP("ComparisonModel",
                       "Share of frames on which the student decides as its teacher does, right or wrong."),
     "agreement"},
    {QT_TRANSLATE_NOOP("ComparisonModel", "Gain\nkept %"),
     QT_TRANSLATE_NOOP("ComparisonModel",
                       "Share of the teacher's gain in accuracy over the hard net of the student's "
                       "architecture that the student keeps."),
     "gapClosed"},
    {QT_TRANSLATE_NOOP("ComparisonModel", "Frames/s"),
     QT_TRANSLATE_NOOP("ComparisonModel", "Frames a second in the forward pass, on the machine of the run."),
     "framesPerSecond"},
    {QT_TRANSLATE_NOOP("ComparisonModel", "Difference\npoints"),
     QT_TRANSLATE_NOOP(
         "ComparisonModel",
         "Frame accuracy minus that of the baseline, in percentage points. In brackets its 95 % interval, by "
         "paired bootstrap over utterances."),
     "difference differenceLow differenceHigh"},
    {QT_TRANSLATE_NOOP("ComparisonModel", "Verdict"),
     QT_TRANSLATE_NOOP(
         "ComparisonModel",
         "Better or worse than the baseline where the 95 % interval of the difference lies on one side of 0 "
         "(paired bootstrap over utterances)."),
     "verdict"},
};
static_assert(std::size(columns) == ComparisonModel::Columns);

const ColumnText* textOf(int column) {
    return column >= 0 && column < ComparisonModel::Columns ? &columns[column] : nullptr;
}

}  // namespace

QString heading(int column) {
    const ColumnText* text = textOf(column);
    return text == nullptr ? QString() : translated(text->heading);
}

QString meaning(int column) {
    const ColumnText* text = textOf(column);
    return text == nullptr ? QString() : translated(text->meaning);
}

QStringList csvNames(int column) {
    const ColumnText* text = textOf(column);
    return text == nullptr ? QStringList() : QString::fromLatin1(text->csv).split(QLatin1Char(' '));
}

QString roleName(const std::string& role) {
    if (role == "teacher") return QCoreApplication::translate("ComparisonModel", "teacher");
    if (role == "ensemble") return QCoreApplication::translate("ComparisonModel", "ensemble");
    if (role == "baseline") return QCoreApplication::translate("ComparisonModel", "baseline");
    if (role == "student") return QCoreApplication::translate("ComparisonModel", "student");
    if (role == "specialist") return QCoreApplication::translate("ComparisonModel", "specialist");
    return QString::fromStdString(role);
}

QString withSign(double value, int digits) {
    if (!std::isfinite(value)) return QStringLiteral("–");
    // What is rounded to 0 has no sign.
    const double scale = std::pow(10.0, digits);
    const double rounded = std::round(value * scale) / scale;
    if (rounded == 0) return QLocale().toString(0.0, 'f', digits);
    return (rounded > 0 ? QLocale().positiveSign() : QString()) + QLocale().toString(rounded, 'f', digits);
}

}  // namespace retort::ui::comparison
