// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences of core about a run: its folder, its training, what it says.
#include <QtGlobal>
#include <iterator>

#include "ui/text/core_sentences.h"

namespace retort::ui {

namespace {

constexpr const char* sentences[] = {
    // Files and disk (core/base, core/record, core/run)
    QT_TRANSLATE_NOOP("retort", "cannot be opened: %1"),
    QT_TRANSLATE_NOOP("retort", "cannot be synced to disk: %1"),
    QT_TRANSLATE_NOOP("retort", "is %1, more than the %2 expected of such a file"),
    QT_TRANSLATE_NOOP("retort", "cannot be read"),
    QT_TRANSLATE_NOOP("retort", "no such file"),
    QT_TRANSLATE_NOOP("retort", "is a folder, expected a file"),
    QT_TRANSLATE_NOOP("retort", "no such folder: %1"),
    QT_TRANSLATE_NOOP("retort", "%1 is a file, expected a folder"),
    QT_TRANSLATE_NOOP("retort", "is a file, expected a folder"),
    QT_TRANSLATE_NOOP("retort", "cannot be put in place: %1"),
    QT_TRANSLATE_NOOP("retort", "cannot be written: %1"),
    QT_TRANSLATE_NOOP("retort", "cannot be written any more"),
    QT_TRANSLATE_NOOP("retort", "cannot be written"),
    QT_TRANSLATE_NOOP("retort", "cannot be created: %1"),
    QT_TRANSLATE_NOOP("retort", "cannot be created"),
    QT_TRANSLATE_NOOP("retort", "cannot be listed: %1"),
    QT_TRANSLATE_NOOP("retort", "cannot be looked into: %1"),
    QT_TRANSLATE_NOOP("retort", "cannot be made: %1"),
    QT_TRANSLATE_NOOP("retort", "is the disk full or failing?"),
    QT_TRANSLATE_NOOP("retort", "check its permissions"),
    QT_TRANSLATE_NOOP("retort", "check the path"),
    QT_TRANSLATE_NOOP("retort", "check the path, and from which folder relative paths are taken"),
    QT_TRANSLATE_NOOP("retort", "make it first, or choose another"),
    QT_TRANSLATE_NOOP("retort", "choose another place, or remove the file"),
    QT_TRANSLATE_NOOP("retort", "choose another place"),
    QT_TRANSLATE_NOOP("retort", "is the disk full, the folder writable?"),
    QT_TRANSLATE_NOOP("retort", "choose a folder you can write to"),
    QT_TRANSLATE_NOOP("retort", "choose a folder that you can read and write"),
    QT_TRANSLATE_NOOP("retort", "free some space, then run again"),
    QT_TRANSLATE_NOOP("retort", "set TMPDIR to a folder that can be written"),
    QT_TRANSLATE_NOOP("retort", "is no regular file"),
    QT_TRANSLATE_NOOP("retort", "write the data to a file first"),
    QT_TRANSLATE_NOOP("retort", "%1 problems in all"),
    QT_TRANSLATE_NOOP("retort", "not enough memory"),
    QT_TRANSLATE_NOOP("retort", "not enough memory for this model"),
    QT_TRANSLATE_NOOP("retort", "a smaller inputs.memory, batch or network needs less"),
    QT_TRANSLATE_NOOP("retort", "unexpected failure: %1"),
    QT_TRANSLATE_NOOP("retort", "cannot start %1 threads"),
    QT_TRANSLATE_NOOP("retort", "use fewer"),
    QT_TRANSLATE_NOOP("retort", "is the disk full?"),
    // Training, run folder and resuming (core/train, core/run)
    QT_TRANSLATE_NOOP("retort", "all %1 epochs done"),
    QT_TRANSLATE_NOOP("retort", "no better frame accuracy for %1 epochs (best: %2 in epoch %3)"),
    QT_TRANSLATE_NOOP("retort", "time limit of %1 hours"),
    QT_TRANSLATE_NOOP("retort",
                      "the loss is %1 at step %2 of epoch %3; a lower learning rate, warm-up or clipNorm may help"),
    QT_TRANSLATE_NOOP("retort",
                      "the loss diverges: %1 at step %2 of epoch %3, %4 at the start; a lower learning rate, warm-up "
                      "or clipNorm may help"),
    QT_TRANSLATE_NOOP(
        "retort",
        "weights or loss are NaN or infinite after epoch %1; a lower learning rate, warm-up or clipNorm may help"),
    QT_TRANSLATE_NOOP("retort", "the checkpoint is of another net"),
    QT_TRANSLATE_NOOP("retort", "is damaged"),
    QT_TRANSLATE_NOOP("retort", "delete the model's folder to train it anew"),
    QT_TRANSLATE_NOOP("retort", "its teacher %1 could not be trained"),
    QT_TRANSLATE_NOOP("retort", "is no model of this experiment"),
    QT_TRANSLATE_NOOP("retort", "holds %1 bytes where a checkpoint saw %2"),
    QT_TRANSLATE_NOOP("retort", "does not hold what the checkpoint of %1 saw"),
    QT_TRANSLATE_NOOP("retort", "the run folder was changed; start the run anew in another folder"),
    QT_TRANSLATE_NOOP("retort", "start the run anew in another folder"),
    QT_TRANSLATE_NOOP("retort", "start a new run in another folder"),
    QT_TRANSLATE_NOOP("retort", "has changed since this run began"),
    QT_TRANSLATE_NOOP("retort", "is no longer read, but was when this run began"),
    QT_TRANSLATE_NOOP("retort", "is not empty and holds no run (it has %1)"),
    QT_TRANSLATE_NOOP("retort", "choose a new folder for --out"),
    QT_TRANSLATE_NOOP("retort", "another run is at work here (process %1)"),
    QT_TRANSLATE_NOOP("retort", "another run is at work here"),
    QT_TRANSLATE_NOOP("retort", "wait for it, stop it, or choose another --out"),
    QT_TRANSLATE_NOOP("retort", "is no experiment: %1"),
    QT_TRANSLATE_NOOP("retort", "belongs to another experiment: %1"),
    QT_TRANSLATE_NOOP("retort", "holds a run of this experiment already"),
    QT_TRANSLATE_NOOP("retort", "go on with it by --resume, or choose a new folder for --out"),
    QT_TRANSLATE_NOOP("retort", "is no run folder: it holds neither run.json nor journal.jsonl"),
    QT_TRANSLATE_NOOP("retort", "name the --out folder of retort run"),
    QT_TRANSLATE_NOOP("retort", "unknown event \"%1\""),
    QT_TRANSLATE_NOOP("retort", "was the run made by a newer version?"),
    QT_TRANSLATE_NOOP("retort", "is no event: its values have no names"),
    QT_TRANSLATE_NOOP("retort", "is no event: %1"),
    QT_TRANSLATE_NOOP("retort", "is no results file: %1"),
    QT_TRANSLATE_NOOP("retort", "is no results file"),
    QT_TRANSLATE_NOOP("retort", "is no row of results: %1"),
    QT_TRANSLATE_NOOP("retort", "the two models were evaluated on different utterances"),
    QT_TRANSLATE_NOOP("retort", "there are no frames to compare on"),
    QT_TRANSLATE_NOOP("retort", "the last layer has no biases to correct"),
    QT_TRANSLATE_NOOP("retort", "oneDNN refused a matrix product"),
    QT_TRANSLATE_NOOP("retort", "run with --blas openblas"),
    QT_TRANSLATE_NOOP("retort", "is not empty and holds no board"),
    QT_TRANSLATE_NOOP("retort", "holds a board already"),
    QT_TRANSLATE_NOOP("retort", "the validation loss hardly falls any more (newbob)"),
    QT_TRANSLATE_NOOP("retort", "%1 has no bfloat16 products"),
    QT_TRANSLATE_NOOP("retort", "use float32"),
    // What a run says as it goes on (messages and progress in the journal)
    QT_TRANSLATE_NOOP("retort", "soft targets"),
    QT_TRANSLATE_NOOP("retort", "finding sets of classes"),
    QT_TRANSLATE_NOOP("retort", "fitting the dustbin"),
    QT_TRANSLATE_NOOP("retort", "checking train data"),
    QT_TRANSLATE_NOOP("retort", "checking validation data"),
    QT_TRANSLATE_NOOP("retort", "checking test data"),
    QT_TRANSLATE_NOOP("retort", "comparing with %1"),
    QT_TRANSLATE_NOOP("retort", "adding the members of %1"),
    QT_TRANSLATE_NOOP("retort", "evaluating %1"),
    QT_TRANSLATE_NOOP("retort", "this processor has no bfloat16 instructions: float32 is used"),
    QT_TRANSLATE_NOOP("retort", "final.txt is left out: its layout has no words for %1"),
    QT_TRANSLATE_NOOP("retort", "learns from %1; class frequencies moved by %2 nats (KL)"),
    QT_TRANSLATE_NOOP("retort", "learns %1 classes (%2) on %3 of their frames and %4 of others an epoch"),
    QT_TRANSLATE_NOOP("retort", "soft targets are computed as training goes on: stored they would take %1"),
    QT_TRANSLATE_NOOP("retort",
                      "soft targets are stored: %1 for %2 frames, the %3 largest of %4 and %5 % mass of the rest; loss "
                      "by rounding: KL %6 nats a frame"),
    QT_TRANSLATE_NOOP("retort", "soft targets are stored: %1 for %2 frames; loss by rounding: KL %3 nats a frame"),
    QT_TRANSLATE_NOOP("retort",
                      "biases of %1 class that was missing in training are moved by %2: tuned on the test set, so the "
                      "test accuracy is not that of unseen data"),
    QT_TRANSLATE_NOOP(
        "retort",
        "biases of %1 class that was missing in training are moved by %2: to their frequencies in the training data"),
    QT_TRANSLATE_NOOP("retort",
                      "biases of %1 classes that were missing in training are moved by %2: tuned on the test set, so "
                      "the test accuracy is not that of unseen data"),
    QT_TRANSLATE_NOOP("retort",
                      "biases of %1 classes that were missing in training are moved by %2: to their frequencies in the "
                      "training data"),
    QT_TRANSLATE_NOOP("retort", "two members decide %1 % of validation frames differently%2"),
    QT_TRANSLATE_NOOP("retort", "two members decide %1 % of test frames differently%2"),
    QT_TRANSLATE_NOOP("retort", "%1 was %2 and is now %3: weights may differ in their last bits"),
    QT_TRANSLATE_NOOP("retort",
                      "%1 holds weights only; its activations were taken from %2 beside it, whose layers have the same "
                      "names and shapes"),
    QT_TRANSLATE_NOOP(
        "retort", "fitted on validation data: calibrating temperatures of the teachers %1; weights of the teachers %2"),
    QT_TRANSLATE_NOOP("retort", "fitted on validation data: calibrating temperatures of the teachers %1"),
    QT_TRANSLATE_NOOP("retort", "fitted on validation data: weights of the teachers %1"),
};

}  // namespace

std::span<const char* const> runsSentences() {
    return {std::begin(sentences), std::end(sentences)};
}

}  // namespace retort::ui
