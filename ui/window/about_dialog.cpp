// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/about_dialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QIcon>
#include <QLabel>
#include <QLocale>
#include <QTabWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace retort::ui {

namespace {

QLabel* factLabel(const QString& text) {
    auto* label = new QLabel(text);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

}  // namespace

AboutDialog::AboutDialog(const AboutFacts& facts, QWidget* parent) : QDialog(parent), tabs_(new QTabWidget(this)) {
    setObjectName(QStringLiteral("aboutDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Retort"));

    auto* versions = new QWidget(this);
    auto* form = new QFormLayout(versions);
    form->setContentsMargins(16, 16, 16, 16);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->addRow(tr("Version"), factLabel(facts.version));
    form->addRow(tr("Processor"), factLabel(facts.processor));
    form->addRow(tr("Threads"), factLabel(QLocale().toString(facts.threads)));
    form->addRow(tr("Matrix library"), factLabel(facts.blas));
    form->addRow(tr("Matrix kernels"), factLabel(facts.kernel));
    form->addRow(tr("Build"), factLabel(facts.build));
    form->addRow(tr("Qt"), factLabel(QString::fromLatin1(qVersion())));
    tabs_->addTab(versions, tr("&Versions"));

    auto* licences = new QTextBrowser(this);
    licences->setObjectName(QStringLiteral("licences"));
    licences->setFrameShape(QFrame::NoFrame);
    licences->setOpenLinks(false);
    licences->setHtml(tr("<p>Retort is free software: you may pass it on and change it under the GNU General Public "
                         "License, version 3 or, at your choice, any later version. It comes without any warranty.</p>"
                         "<p>It is built on free software of others:</p>") +
                      QStringLiteral("<ul><li>Qt, Qt Charts: LGPL-3.0, GPL-3.0</li>"
                                     "<li>OpenBLAS: BSD-3-Clause</li>"
                                     "<li>HDF5: BSD-3-Clause</li>"
                                     "<li>zlib: Zlib</li>"
                                     "<li>JSON for Modern C++: MIT</li>"
                                     "<li>fmt: MIT</li>"
                                     "<li>xxHash: BSD-2-Clause</li>"
                                     "<li>CLI11: BSD-3-Clause</li></ul>"));
    tabs_->addTab(licences, tr("&Licences"));

    auto* picture = new QLabel(this);
    picture->setPixmap(QIcon(QStringLiteral(":/icons/retort-64.png")).pixmap(64, 64));
    auto* name =
        new QLabel(tr("<h2>Retort</h2><p>A workbench for knowledge distillation of acoustic models.</p>"), this);
    auto* head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(picture);
    head->addWidget(name, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(tabs_, 1);
    layout->addWidget(buttons);
    resize(520, 440);
}

void AboutDialog::showLicences() {
    tabs_->setCurrentIndex(1);
}

}  // namespace retort::ui
