// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/file_commands.h"
#include "ui/text/core_text.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

#include "core/base/error.h"

namespace retort::ui {

namespace {

std::filesystem::path pathOf(const QString& text) {
    return QFile::encodeName(text).toStdString();
}

}  // namespace

FileCommands::FileCommands(Workspace& workspace, Session& session, Notices& notices, QWidget* window)
    : QObject(window), workspace_(workspace), session_(session), notices_(notices), window_(window) {}

void FileCommands::withoutUnsaved(const Then& then) {
    if (!workspace_.document().modified()) return then();
    if (question_ != nullptr) question_->deleteLater();  // asked again: the newer wish counts
    auto* box = new QMessageBox(QMessageBox::Question, tr("Unsaved changes"),
                                tr("“%1” has changes that are not saved.").arg(workspace_.document().title()),
                                QMessageBox::NoButton, window_);
    question_ = box;
    box->setObjectName(QStringLiteral("unsavedQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* save = box->addButton(tr("&Save"), QMessageBox::AcceptRole);
    QPushButton* discard = box->addButton(tr("&Don't save"), QMessageBox::DestructiveRole);
    QPushButton* cancel = box->addButton(tr("&Cancel"), QMessageBox::RejectRole);
    save->setObjectName(QStringLiteral("save"));
    discard->setObjectName(QStringLiteral("discard"));
    cancel->setObjectName(QStringLiteral("cancel"));
    box->setDefaultButton(save);
    box->setEscapeButton(cancel);
    connect(box, &QObject::destroyed, this, [this, box] {
        if (question_ == box) question_ = nullptr;
    });
    connect(box, &QMessageBox::buttonClicked, this, [this, box, save, discard, then](QAbstractButton* button) {
        if (question_ == box) question_ = nullptr;
        if (button == save) this->save(then);
        if (button == discard) then();
    });
    box->open();
}

QFileDialog* FileCommands::dialog(const QString& title) {
    auto* made = new QFileDialog(window_, title, session_.lastFolder());
    made->setObjectName(QStringLiteral("fileDialog"));
    made->setAttribute(Qt::WA_DeleteOnClose);
    connect(made, &QFileDialog::accepted, this,
            [this, made] { session_.setLastFolder(made->directory().absolutePath()); });
    return made;
}

void FileCommands::fail(const QString& what, const std::exception& error) {
    const QString why = translated(std::string(error.what()));
    notices_.show(QStringLiteral("file"), Strip::Kind::Error,
                  [what, why] { return tr("%1: %2", "what could not be done, and why").arg(what, why); });
}

void FileCommands::newExperiment() {
    withoutUnsaved([this] {
        workspace_.document().reset({}, {});
        emit documentShown();
    });
}

void FileCommands::newFromRecipe() {
    QFileDialog* ask = dialog(tr("Choose a recipe folder"));
    ask->setFileMode(QFileDialog::Directory);
    ask->setOption(QFileDialog::ShowDirsOnly);
    connect(ask, &QFileDialog::fileSelected, this, [this](const QString& folder) { newFromRecipe(folder); });
    ask->open();
}

void FileCommands::newFromRecipe(const QString& folder) {
    withoutUnsaved([this, folder] {
        workspace_.newFromRecipe(pathOf(folder));
        emit documentShown();
    });
}

void FileCommands::open() {
    QFileDialog* ask = dialog(tr("Open an experiment"));
    ask->setFileMode(QFileDialog::ExistingFile);
    ask->setNameFilters({tr("Experiments (*.json)"), tr("All files (*)")});
    connect(ask, &QFileDialog::fileSelected, this, [this](const QString& file) { open(file); });
    ask->open();
}

void FileCommands::open(const QString& file) {
    withoutUnsaved([this, file] {
        try {
            const Problems problems = workspace_.document().open(pathOf(file));
            notices_.clear(QStringLiteral("file"));
            if (hasErrors(problems)) {
                const QString name = workspace_.document().title();
                const int count = static_cast<int>(problems.size());
                notices_.show(QStringLiteral("file"), Strip::Kind::Warning, [name, count] {
                    return tr("“%1” was opened with %n problems. They stand beside their fields.", nullptr, count)
                        .arg(name);
                });
            }
            session_.addRecentFile(QFileInfo(file).absoluteFilePath());
            emit documentShown();
        } catch (const std::exception& error) {
            session_.removeRecentFile(QFileInfo(file).absoluteFilePath());
            fail(tr("The experiment could not be opened"), error);
        }
    });
}

void FileCommands::openRun() {
    QFileDialog* ask = dialog(tr("Open the folder of a run"));
    ask->setFileMode(QFileDialog::Directory);
    ask->setOption(QFileDialog::ShowDirsOnly);
    connect(ask, &QFileDialog::fileSelected, this, [this](const QString& folder) { openRun(folder); });
    ask->open();
}

void FileCommands::openRun(const QString& folder) {
    const RunId id = workspace_.openRun(pathOf(folder));
    if (id == 0) return;
    workspace_.setCurrentRun(id);
    emit runShown();
}

void FileCommands::openDemo() {
    withoutUnsaved([this] {
        workspace_.openDemo();
        emit documentShown();
    });
}

bool FileCommands::write(const QString& file) {
    try {
        workspace_.document().save(pathOf(file));
        session_.addRecentFile(QFileInfo(file).absoluteFilePath());
        notices_.clear(QStringLiteral("file"));
        return true;
    } catch (const std::exception& error) {
        fail(tr("The experiment could not be saved"), error);
        return false;
    }
}

void FileCommands::save(const Then& then) {
    const std::filesystem::path& file = workspace_.document().file();
    if (file.empty()) return saveAs(then);
    if (write(QFile::decodeName(file.c_str())) && then) then();
}

void FileCommands::saveAs(const Then& then) {
    QFileDialog* ask = dialog(tr("Save the experiment"));
    ask->setAcceptMode(QFileDialog::AcceptSave);
    ask->setFileMode(QFileDialog::AnyFile);
    ask->setDefaultSuffix(QStringLiteral("json"));
    ask->setNameFilters({tr("Experiments (*.json)"), tr("All files (*)")});
    const std::filesystem::path& file = workspace_.document().file();
    if (!file.empty())
        ask->selectFile(QFile::decodeName(file.c_str()));
    else
        ask->selectFile(QString::fromStdString(workspace_.document().experiment().name) + QStringLiteral(".json"));
    connect(ask, &QFileDialog::fileSelected, this, [this, then](const QString& chosen) {
        if (write(chosen) && then) then();
    });
    ask->open();
}

}  // namespace retort::ui
