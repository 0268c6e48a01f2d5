// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/export/target_row.h"

#include <QCheckBox>
#include <QEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "ui/forms/icons.h"

namespace retort::ui {

TargetRow::TargetRow(QWidget* parent)
    : QWidget(parent),
      label_(new QLabel),
      edit_(new QLineEdit),
      choose_(new QPushButton),
      replace_(new QCheckBox),
      troubleIcon_(new QLabel),
      troubleText_(new QLabel) {
    edit_->setObjectName(QStringLiteral("exportFolder"));
    choose_->setObjectName(QStringLiteral("exportChoose"));
    replace_->setObjectName(QStringLiteral("exportReplace"));
    troubleText_->setObjectName(QStringLiteral("exportFolderTrouble"));
    troubleText_->setTextFormat(Qt::PlainText);
    troubleText_->setWordWrap(true);
    label_->setBuddy(edit_);
    auto* troubleRow = new QHBoxLayout;
    troubleRow->setSpacing(4);
    troubleRow->addWidget(troubleIcon_);
    troubleRow->addWidget(troubleText_, 1);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->addWidget(label_, 0, 0);
    grid->addWidget(edit_, 0, 1);
    grid->addWidget(choose_, 0, 2);
    grid->addLayout(troubleRow, 1, 1, 1, 2);
    grid->addWidget(replace_, 2, 1, 1, 2);
    grid->setColumnStretch(1, 1);
    rest_.setSingleShot(true);
    rest_.setInterval(300);
    connect(&rest_, &QTimer::timeout, this, &TargetRow::check);
    connect(edit_, &QLineEdit::textEdited, this, [this] {
        emit folderChosen();
        rest_.start();
    });
    connect(edit_, &QLineEdit::editingFinished, this, [this] {
        if (rest_.isActive()) check();
    });
    connect(replace_, &QCheckBox::toggled, this, &TargetRow::changed);
    connect(choose_, &QPushButton::clicked, this, [this] {
        const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder for exported models"), edit_->text());
        if (folder.isEmpty()) return;
        edit_->setText(folder);
        emit folderChosen();
        check();
    });
    retranslate();
}

void TargetRow::setFolder(const std::filesystem::path& folder) {
    edit_->setText(QString::fromStdString(folder.string()));
    check();
}

std::filesystem::path TargetRow::folder() const {
    return edit_->text().trimmed().toStdString();
}

bool TargetRow::replacing() const {
    return replace_->isChecked();
}

void TargetRow::check() {
    rest_.stop();
    trouble_ = troubleOf(place_);
    showTrouble();
    emit changed();
}

void TargetRow::setPlace(const PlaceState& place) {
    place_ = place;
    const QString trouble = troubleOf(place_);
    if (trouble == trouble_) return;
    trouble_ = trouble;
    showTrouble();
    emit changed();
}

QString TargetRow::troubleOf(const PlaceState& place) const {
    const std::filesystem::path typed = folder();
    if (typed.empty()) return tr("Say in which folder the files are to be written.");
    if (typed.is_relative()) return tr("Give the whole path of the folder, from the root.");
    if (place.folder != typed) return {};  // nobody has looked yet
    const QString at = QString::fromStdString(place.at.string());
    switch (place.trouble) {
        case PlaceState::Trouble::File:
            return tr("%1 is a file: choose a folder.").arg(at);
        case PlaceState::Trouble::Refused:
            return tr("Nothing may be written in %1: choose another folder.").arg(at);
        case PlaceState::Trouble::None:
            break;
    }
    return {};
}

void TargetRow::showTrouble() {
    troubleText_->setText(trouble_);
    troubleText_->setVisible(!trouble_.isEmpty());
    troubleIcon_->setVisible(!trouble_.isEmpty());
    troubleIcon_->setPixmap(
        icon(IconName::Error, toneColour(Tone::Bad, palette())).pixmap(QSize(16, 16), devicePixelRatioF()));
    edit_->setAccessibleDescription(trouble_);
}

void TargetRow::retranslate() {
    label_->setText(tr("&Folder"));
    edit_->setAccessibleName(tr("Folder for exported models"));
    edit_->setToolTip(tr("Where the files are written. It is made if it is not there."));
    choose_->setText(tr("&Choose…"));
    choose_->setAccessibleName(tr("Choose the folder for exported models"));
    replace_->setText(tr("&Replace existing files"));
    replace_->setAccessibleName(tr("Replace existing files"));
    replace_->setToolTip(tr("Otherwise a file that is there already is left alone."));
}

void TargetRow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) showTrouble();
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        check();
    }
}

}  // namespace retort::ui
