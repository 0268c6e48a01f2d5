// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/setup/path_combo.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QUrl>
#include <QWheelEvent>

#include "ui/forms/icons.h"

namespace retort::ui {

namespace {

enum Kind { Offer, None, Browse };

}  // namespace

PathCombo::PathCombo(QWidget* parent) : QComboBox(parent) {
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setAcceptDrops(true);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    lineEdit()->setAcceptDrops(false);  // a drop on it is a drop on the whole
    connect(lineEdit(), &QLineEdit::editingFinished, this, &PathCombo::commit);
    connect(this, &QComboBox::activated, this, &PathCombo::activate);
    fill();
}

void PathCombo::setOffers(const QStringList& offers, const QString& none) {
    if (offers == offers_ && none == none_) return;
    offers_ = offers;
    none_ = none;
    fill();
}

void PathCombo::fill() {
    const QSignalBlocker quiet(this);
    const QString typed = lineEdit()->text();
    const int cursor = lineEdit()->cursorPosition();
    const bool modified = lineEdit()->isModified();
    clear();
    if (!none_.isEmpty()) addItem(none_, None);
    for (const QString& offer : offers_) addItem(offer, Offer);
    if (count() > 0) insertSeparator(count());
    addItem(icon(IconName::Folder, palette()), tr("Choose…"), Browse);
    setCurrentIndex(offers_.contains(value_) ? findText(value_) : -1);
    lineEdit()->setPlaceholderText(none_);
    lineEdit()->setText(modified ? typed : value_);
    lineEdit()->setCursorPosition(modified ? cursor : 0);
    lineEdit()->setModified(modified);
}

void PathCombo::setValue(const QString& value) {
    if (value == value_) {
        if (!lineEdit()->isModified() && lineEdit()->text() != value) lineEdit()->setText(value);
        return;
    }
    value_ = value;
    const QSignalBlocker quiet(this);
    setCurrentIndex(offers_.contains(value) ? findText(value) : -1);
    lineEdit()->setText(value);
    lineEdit()->setCursorPosition(0);
    lineEdit()->setModified(false);
    setToolTip(value);
}

void PathCombo::commit() {
    const QString typed = lineEdit()->text().trimmed();
    lineEdit()->setModified(false);
    if (typed != value_ && typed != none_) emit chosen(relative(typed));
}

void PathCombo::activate(int index) {
    const int kind = itemData(index).toInt();
    const QString text = itemText(index);
    {
        const QSignalBlocker quiet(this);
        setCurrentIndex(offers_.contains(value_) ? findText(value_) : -1);
        lineEdit()->setText(value_);
        lineEdit()->setModified(false);
    }
    if (kind == Browse) return browse();
    const QString path = kind == None ? QString() : text;
    if (path != value_) emit chosen(path);
}

void PathCombo::browse() {
    auto* dialog = new QFileDialog(this, dialogTitle_);
    dialog->setObjectName(objectName() + QStringLiteral(".dialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setFileMode(wanted_ == Wanted::Folder ? QFileDialog::Directory : QFileDialog::ExistingFile);
    if (wanted_ == Wanted::Folder) dialog->setOption(QFileDialog::ShowDirsOnly);
    std::error_code ignored;
    if (std::filesystem::is_directory(base_, ignored)) dialog->setDirectory(QString::fromStdString(base_.string()));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) { emit chosen(relative(path)); });
    dialog->open();
}

QString PathCombo::relative(const QString& path) const {
    const std::filesystem::path given(path.toStdString());
    if (!given.is_absolute() || base_.empty()) return path;
    const std::filesystem::path inside = given.lexically_normal().lexically_relative(base_);
    if (inside.empty() || *inside.begin() == "..") return path;
    return QString::fromStdString(inside.string());
}

void PathCombo::dragEnterEvent(QDragEnterEvent* event) {
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile()) event->acceptProposedAction();
}

void PathCombo::dropEvent(QDropEvent* event) {
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() != 1 || !urls.first().isLocalFile()) return;
    event->acceptProposedAction();
    emit chosen(relative(urls.first().toLocalFile()));
}

void PathCombo::changeEvent(QEvent* event) {
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) fill();
}

void PathCombo::wheelEvent(QWheelEvent* event) {
    event->ignore();  // a page that scrolls must not change inputs on the way
}

}  // namespace retort::ui
