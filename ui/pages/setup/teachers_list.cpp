// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/setup/teachers_list.h"

#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/forms/spec_form.h"
#include "ui/models/problems_model.h"
#include "ui/pages/setup/model_edits.h"

namespace retort::ui {

TeachersList::TeachersList(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      workspace_(workspace),
      title_(new QLabel(this)),
      list_(new QListWidget(this)),
      add_(new QPushButton(this)) {
    list_->setObjectName(QStringLiteral("distillation.teachers"));
    list_->setMinimumHeight(5 * fontMetrics().height());
    list_->setUniformItemSizes(true);
    list_->setTextElideMode(Qt::ElideMiddle);
    title_->setBuddy(list_);
    add_->setObjectName(QStringLiteral("distillation.addTeacherFile"));
    auto* bar = new QHBoxLayout;
    bar->setSpacing(8);
    bar->addWidget(title_, 1);
    bar->addWidget(add_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(bar);
    layout->addWidget(list_, 1);
    connect(list_, &QListWidget::itemChanged, this, &TeachersList::take);
    connect(add_, &QPushButton::clicked, this, &TeachersList::addFile);
    retranslate();
}

std::vector<TeachersList::Entry> TeachersList::entries(const experiment::ModelSpec& model) const {
    const experiment::Experiment& experiment = workspace_.document().experiment();
    const std::vector<distill::TeacherRef>& teachers = model.distill.teachers;
    const auto among = [&](const distill::TeacherRef& teacher) {
        return std::find(teachers.begin(), teachers.end(), teacher) != teachers.end();
    };
    std::vector<Entry> list;
    for (std::size_t i = 0; i < experiment.models.size(); ++i) {
        const experiment::ModelSpec& other = experiment.models[i];
        if (static_cast<int>(i) == row_) continue;
        Entry entry;
        entry.teacher = {other.name, false};
        entry.text = QString::fromStdString(other.name);
        if (other.kind == "specialists")
            entry.text = tr("%1 (with their generalist)", "specialists").arg(entry.text);
        else if (other.copies > 1)
            entry.text = tr("%1 (mean of %n copies)", nullptr, other.copies).arg(entry.text);
        entry.on = among(entry.teacher);
        if (!entry.on && edits::learnsFrom(experiment, static_cast<int>(i), row_)) {
            entry.enabled = false;
            entry.help = tr("It learns from this model itself.");
        }
        if (std::none_of(list.begin(), list.end(), [&](const Entry& one) { return one.teacher == entry.teacher; }))
            list.push_back(std::move(entry));
    }
    for (std::size_t i = 0; i < teachers.size(); ++i) {
        const distill::TeacherRef& teacher = teachers[i];
        if (std::any_of(list.begin(), list.end(), [&](const Entry& one) { return one.teacher == teacher; })) continue;
        Entry entry;
        entry.teacher = teacher;
        entry.on = true;
        entry.text = QString::fromStdString(teacher.name);
        if (teacher.posteriors) entry.text = tr("%1 (posteriors)").arg(entry.text);
        const std::string path = "models[" + std::to_string(row_) + "].teachers[" + std::to_string(i) + "]";
        for (const Problem& problem : workspace_.problems()) {
            if (problem.path != path) continue;
            entry.text = problemMark(problem.severity) + entry.text;
            entry.help = translated(problem.message) + QLatin1Char('\n') + translated(problem.hint);
            break;
        }
        if (entry.help.isEmpty()) entry.help = tr("Unticking it takes it off the list.");
        list.push_back(std::move(entry));
    }
    return list;
}

void TeachersList::setModel(int row) {
    row_ = row;
    refresh();
}

void TeachersList::refresh() {
    const auto& models = workspace_.document().experiment().models;
    if (row_ < 0 || static_cast<std::size_t>(row_) >= models.size()) return;
    std::vector<Entry> now = entries(models[static_cast<std::size_t>(row_)]);
    if (now == shown_) return;
    const QSignalBlocker quiet(list_);
    const int current = list_->currentRow();
    shown_ = std::move(now);
    while (list_->count() > static_cast<int>(shown_.size())) delete list_->takeItem(list_->count() - 1);
    while (list_->count() < static_cast<int>(shown_.size())) list_->addItem(QString());
    for (int i = 0; i < list_->count(); ++i) {
        const Entry& entry = shown_[static_cast<std::size_t>(i)];
        QListWidgetItem* const item = list_->item(i);
        item->setText(entry.text);
        item->setToolTip(entry.help);
        Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsUserCheckable;
        if (entry.enabled) flags |= Qt::ItemIsEnabled;
        item->setFlags(flags);
        item->setCheckState(entry.on ? Qt::Checked : Qt::Unchecked);
    }
    if (current >= 0) list_->setCurrentRow(std::min(current, list_->count() - 1));
}

void TeachersList::take(const QListWidgetItem* item) {
    const int at = list_->row(item);
    if (at < 0 || static_cast<std::size_t>(at) >= shown_.size()) return;
    const distill::TeacherRef teacher = shown_[static_cast<std::size_t>(at)].teacher;
    const bool on = item->checkState() == Qt::Checked;
    const auto row = static_cast<std::size_t>(row_);
    workspace_.document().edit(tr("Change teachers"), [&](experiment::Experiment& e) {
        std::vector<distill::TeacherRef>& teachers = e.models[row].distill.teachers;
        std::erase(teachers, teacher);
        if (on) teachers.push_back(teacher);
    });
    refresh();
}

void TeachersList::addFile() {
    auto* dialog = new QFileDialog(this, tr("Add a teacher's file"));
    dialog->setObjectName(QStringLiteral("distillation.teacherDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Teachers (*.h5 *.hdf5 *.keras *.ark *.scp)"), tr("All files (*)")});
    const std::filesystem::path recipe = workspace_.document().experiment().recipeFolder();
    std::error_code ignored;
    if (std::filesystem::is_directory(recipe, ignored)) dialog->setDirectory(QString::fromStdString(recipe.string()));
    connect(dialog, &QFileDialog::fileSelected, this, [this, recipe](const QString& file) {
        const auto row = static_cast<std::size_t>(row_);
        if (row_ < 0 || row >= workspace_.document().experiment().models.size()) return;
        const std::filesystem::path chosen(file.toStdString());
        const std::filesystem::path inside = chosen.lexically_relative(recipe);
        std::string name = inside.empty() || *inside.begin() == ".." ? chosen.string() : inside.string();
        if (name.find('/') == std::string::npos) name = "./" + name;  // a file, not a model's name
        const std::string extension = chosen.extension().string();
        const distill::TeacherRef teacher{name, extension == ".ark" || extension == ".scp"};
        workspace_.document().edit(tr("Add teacher file"), [&](experiment::Experiment& e) {
            std::vector<distill::TeacherRef>& teachers = e.models[row].distill.teachers;
            if (std::find(teachers.begin(), teachers.end(), teacher) == teachers.end()) teachers.push_back(teacher);
        });
        refresh();
    });
    dialog->open();
}

void TeachersList::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) return;
    retranslate();
    refresh();
}

void TeachersList::retranslate() {
    title_->setText(tr("Teachers"));
    list_->setAccessibleName(tr("Teachers of the student"));
    list_->setToolTip(tr("The student learns from the mean of all ticked models."));
    add_->setText(tr("Add file…"));
    add_->setToolTip(
        tr("Adds a teacher that is trained already: a Keras HDF5 model, or a Kaldi archive of its posteriors."));
}

}  // namespace retort::ui
