// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/core_sentences.h"

#include <QtGlobal>
#include <iterator>

namespace retort::ui {

namespace {

constexpr const char* parts[] = {
    // Counted and read things
    QT_TRANSLATE_NOOP("retort", "the number of rows"),
    QT_TRANSLATE_NOOP("retort", "the number of columns"),
    QT_TRANSLATE_NOOP("retort", "the number of topology entries"),
    QT_TRANSLATE_NOOP("retort", "the number of log probabilities"),
    QT_TRANSLATE_NOOP("retort", "the number of transition states"),
    QT_TRANSLATE_NOOP("retort", "the number of HMM states"),
    QT_TRANSLATE_NOOP("retort", "the number of transitions"),
    QT_TRANSLATE_NOOP("retort", "the phones of the topology"),
    QT_TRANSLATE_NOOP("retort", "the topology of each phone"),
    QT_TRANSLATE_NOOP("retort", "the type of an object"),
    QT_TRANSLATE_NOOP("retort", "the header of a compressed matrix"),
    QT_TRANSLATE_NOOP("retort", "a compressed matrix"),
    QT_TRANSLATE_NOOP("retort", "an integer vector"),
    QT_TRANSLATE_NOOP("retort", "an array"),
    QT_TRANSLATE_NOOP("retort", "the matrix"),
    QT_TRANSLATE_NOOP("retort", "the compressed matrix"),
    QT_TRANSLATE_NOOP("retort", "log probabilities"),
    QT_TRANSLATE_NOOP("retort", "the data of a compressed matrix"),
    QT_TRANSLATE_NOOP("retort", "the data of a matrix"),
    QT_TRANSLATE_NOOP("retort", "the data of a vector"),
    QT_TRANSLATE_NOOP("retort", "the length of a vector"),
    QT_TRANSLATE_NOOP("retort", "the length of an integer vector"),
    QT_TRANSLATE_NOOP("retort", "a line"),
    QT_TRANSLATE_NOOP("retort", "an integer"),
    QT_TRANSLATE_NOOP("retort", "a transition's destination"),
    QT_TRANSLATE_NOOP("retort", "a transition's probability"),
    QT_TRANSLATE_NOOP("retort", "an HMM state"),
    QT_TRANSLATE_NOOP("retort", "an HMM state's number"),
    QT_TRANSLATE_NOOP("retort", "a pdf class"),
    QT_TRANSLATE_NOOP("retort", "a phone"),
    QT_TRANSLATE_NOOP("retort", "a pdf"),
    QT_TRANSLATE_NOOP("retort", "values"),
    QT_TRANSLATE_NOOP("retort", "layer %1: weights"),
    QT_TRANSLATE_NOOP("retort", "layer %1: biases"),
    QT_TRANSLATE_NOOP("retort", "layer %1: batch normalisation"),
    QT_TRANSLATE_NOOP("retort", "layer %1"),
    QT_TRANSLATE_NOOP("retort", "another format"),
    QT_TRANSLATE_NOOP("retort", "wrong number of arrays"),
    QT_TRANSLATE_NOOP("retort", "cut short"),
    QT_TRANSLATE_NOOP("retort", "its checksum is wrong"),
    QT_TRANSLATE_NOOP("retort", "%1 (%2 labels, %3 frames)"),
    QT_TRANSLATE_NOOP("retort", "%1 (%2 x %3, expected %4 frames x %5 pdfs)"),
    QT_TRANSLATE_NOOP("retort", "%1 (one an entry) or %2 (one a member)"),
    // What a text layout cannot say
    QT_TRANSLATE_NOOP("retort", "batch normalisation (layer %1)"),
    QT_TRANSLATE_NOOP("retort", "activation %1 (layer %2)"),
    QT_TRANSLATE_NOOP("retort", "activation %1 before the first affine layer"),
    QT_TRANSLATE_NOOP("retort", "maxout before the first affine layer"),
    QT_TRANSLATE_NOOP("retort", "a net of so many layers"),
    // What a model learns from
    QT_TRANSLATE_NOOP("retort", "%1; pdfs without any: %2"),
    QT_TRANSLATE_NOOP("retort", "%1; classes without any: %2"),
    QT_TRANSLATE_NOOP("retort", "%1, and %2 unlabelled frames"),
    QT_TRANSLATE_NOOP("retort", "%1, and %2 unlabelled images"),
    QT_TRANSLATE_NOOP("retort", "%1 of %2 frames (%3 %) in %4 of %5 utterances"),
    QT_TRANSLATE_NOOP("retort", "%1 of %2 images (%3 %)"),
    QT_TRANSLATE_NOOP("retort", "; their mean is no better than one of them"),
    QT_TRANSLATE_NOOP("retort", "; their mean gains %1 points over one, and the last member still paid"),
    QT_TRANSLATE_NOOP("retort",
                      "; their mean gains %1 points over one, %2 of %3 members bring 95 % of that: more hardly pay"),
    // The system's own words
    QT_TRANSLATE_NOOP("retort", "No space left on device"),
    QT_TRANSLATE_NOOP("retort", "Permission denied"),
    QT_TRANSLATE_NOOP("retort", "Input/output error"),
    QT_TRANSLATE_NOOP("retort", "Read-only file system"),
    QT_TRANSLATE_NOOP("retort", "No such file or directory"),
    QT_TRANSLATE_NOOP("retort", "Too many open files"),
};

}  // namespace

std::vector<const char*> coreSentences() {
    std::vector<const char*> all;
    for (const auto& some : {setupSentences(), kaldiSentences(), modelsSentences(), runsSentences()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

std::span<const char* const> coreParts() {
    return {std::begin(parts), std::end(parts)};
}

}  // namespace retort::ui
