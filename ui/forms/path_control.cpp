// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/path_control.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>

#include "ui/forms/spec_form.h"

namespace retort::ui {

PathKind pathKindOf(const FieldInfo& info) {
    if (!std::holds_alternative<std::string>(info.value) || !info.choices.empty()) return PathKind::None;
    const QString name = info.name();
    if (name == QStringLiteral("transform")) return PathKind::File;
    for (const char* folder : {"data", "alignments", "hmm", "recipe"})
        if (name == QLatin1String(folder)) return PathKind::Folder;
    return PathKind::None;
}

PathControl::PathControl(const FieldInfo& info, QWidget* parent)
    : TextControl(info, parent), cell_(new QWidget(parent)), button_(new QPushButton(cell_)) {
    auto* layout = new QHBoxLayout(cell_);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(edit(), 1);
    layout->addWidget(button_);
    button_->setObjectName(info.key + QStringLiteral(".choose"));
    button_->setAutoDefault(false);
    connect(button_, &QPushButton::clicked, this, &PathControl::openDialog);
    PathControl::retranslate();
}

void PathControl::setReadOnly(bool on) {
    TextControl::setReadOnly(on);
    button_->setEnabled(!on);
}

void PathControl::retranslate() {
    TextControl::retranslate();
    button_->setText(tr("Choose…"));
    const bool folder = pathKindOf(info()) == PathKind::Folder;
    button_->setToolTip(folder ? tr("Opens a dialog to choose a folder.") : tr("Opens a dialog to choose a file."));
    button_->setAccessibleName(tr("Choose: %1").arg(translated(info().label)));
}

void PathControl::choose(const QString& path) {
    QString shown = path;
    if (!base_.isEmpty()) {
        const QString relative = QDir(base_).relativeFilePath(path);
        if (relative != QStringLiteral("..") && !relative.startsWith(QStringLiteral("../"))) shown = relative;
    }
    edit()->setText(shown);
    take(true);
}

void PathControl::openDialog() {
    const QString now = QDir(base_.isEmpty() ? QDir::currentPath() : base_).absoluteFilePath(edit()->text());
    auto* dialog = new QFileDialog(cell_, translated(info().label));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(pathKindOf(info()) == PathKind::Folder ? QFileDialog::Directory : QFileDialog::ExistingFile);
    if (pathKindOf(info()) == PathKind::Folder) dialog->setOption(QFileDialog::ShowDirsOnly);
    const QFileInfo place(now);
    dialog->setDirectory(place.isDir() ? now : place.absolutePath());
    connect(dialog, &QFileDialog::fileSelected, this, &PathControl::choose);
    dialog->open();
}

}  // namespace retort::ui
