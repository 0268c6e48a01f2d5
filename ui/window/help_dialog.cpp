// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/help_dialog.h"

#include <QDialogButtonBox>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace retort::ui {

HelpDialog::HelpDialog(QWidget* parent) : QDialog(parent), text_(new QTextBrowser(this)) {
    setObjectName(QStringLiteral("helpDialog"));
    setModal(false);
    text_->setObjectName(QStringLiteral("help.text"));
    text_->setOpenLinks(false);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(text_, 1);
    layout->addWidget(buttons);
    resize(560, 480);
}

void HelpDialog::showPageHelp(int page) {
    switch (page) {
        case 0:
            return showText(
                tr("Help: Set up"),
                tr("<h3>Set up</h3>"
                   "<p>Choose or drop a Kaldi recipe folder. Data and alignment folders in it are offered; each choice "
                   "is "
                   "checked in the background, and beside the field stands what was found or what is wrong.</p>"
                   "<p>The table of models lists teachers, baselines and students; below it are the layers, the "
                   "training "
                   "and the distillation of the model that is selected.</p>"
                   "<p><b>Temperature</b> flattens the teacher's posterior: at 1 it is as the teacher gives it, above "
                   "1 "
                   "the small probabilities gain weight, and the student sees which classes the teacher finds alike. "
                   "<b>Hard weight</b> is the share of the alignment's own labels in the loss.</p>"
                   "<p><b>Start</b> trains everything in an order in which each model comes after its teachers.</p>"));
        case 1:
            return showText(
                tr("Help: Monitor"),
                tr("<h3>Monitor</h3>"
                   "<p>Loss and frame accuracy of all models while they train. Each model keeps its colour, dash and "
                   "marker "
                   "everywhere.</p>"
                   "<p>The wheel zooms, a rubber band zooms in, Shift with the mouse moves, a double click or Home "
                   "fits. "
                   "The crosshair names the nearest points. The context menu copies or saves the chart, or shows its "
                   "figures as a table.</p>"
                   "<p><b>Space</b> pauses and resumes. <b>Stop</b> writes a checkpoint; the run can be resumed later, "
                   "to "
                   "the same bits.</p>"));
        case 2:
            return showText(tr("Help: Compare"),
                            tr("<h3>Compare</h3>"
                               "<p>Models appear here as soon as they are evaluated. Choose the baseline against which "
                               "the others are "
                               "judged: better, worse or no difference, by a paired bootstrap over utterances.</p>"
                               "<p><b>Gain kept</b> is the share of the teacher's advantage over the baseline that "
                               "the student has "
                               "kept. <b>ECE</b> is the expected calibration error: how far confidence and accuracy "
                               "are apart.</p>"));
        case 4:
            return showText(
                tr("Help: Paper"),
                tr("<h3>Paper</h3>"
                   "<p>Repeats the experiments of Hinton, Vinyals and Dean, “Distilling the Knowledge in a Neural "
                   "Network”. Choose the folder of MNIST's files (M1 to M8) or of a Kaldi recipe (S, J and R), tick "
                   "experiments, and press <b>Start</b>. A row's tip says what the paper states and what was chosen "
                   "here.</p>"
                   "<p>Each seed trains everything anew; the table shows mean and standard deviation. What is there "
                   "already stays: Start goes on after a stop, and with more experiments or seeds.</p>"));
        default:
            return showText(
                tr("Help: Export"),
                tr("<h3>Export</h3>"
                   "<p>Tick models and formats, choose a folder, and press <b>Export</b>. Every file is read back and "
                   "its "
                   "posteriors on random frames are compared with the model's: the largest difference stands in its "
                   "cell.</p>"));
    }
}

void HelpDialog::showShortcuts(const std::vector<Actions::Shortcut>& shortcuts) {
    QString rows;
    for (const Actions::Shortcut& shortcut : shortcuts)
        rows += QStringLiteral("<tr><td style=\"padding: 2px 24px 2px 0\">%1</td><td><b>%2</b></td></tr>")
                    .arg(shortcut.text.toHtmlEscaped(), shortcut.keys.toHtmlEscaped());
    rows += QStringLiteral("<tr><td style=\"padding: 2px 24px 2px 0\">%1</td><td><b>%2</b></td></tr>")
                .arg(tr("Close what is open").toHtmlEscaped(),
                     QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText));
    showText(tr("Keyboard shortcuts"),
             QStringLiteral("<h3>%1</h3><table>%2</table>").arg(tr("Keyboard shortcuts").toHtmlEscaped(), rows));
}

void HelpDialog::showText(const QString& title, const QString& html) {
    setWindowTitle(title);
    text_->setHtml(html);
    text_->setAccessibleName(title);
    show();
    raise();
    activateWindow();
}

}  // namespace retort::ui
