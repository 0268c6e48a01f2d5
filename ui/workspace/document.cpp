// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/document.h"

#include <QUndoCommand>
#include <utility>

#include "core/base/error.h"
#include "core/base/files.h"

namespace retort::ui {

namespace {

namespace fs = std::filesystem;

/// The same experiment, lying in another folder: a relative recipe stays relative where it can.
experiment::Experiment rebased(experiment::Experiment value, const fs::path& folder) {
    if (value.folder == folder) return value;
    if (fs::path(value.recipe).is_relative()) {
        const fs::path recipe = value.recipeFolder();
        const fs::path relative = recipe.lexically_relative(folder);
        value.recipe = (relative.empty() ? recipe : relative).generic_string();
    }
    value.folder = folder;
    return value;
}

std::string textOf(const experiment::Experiment& value, const Comments& comments, const fs::path& file) {
    try {
        return experiment::toText(value, comments.placedIn(value));
    } catch (const Error&) {
        throw;
    } catch (const std::exception& error) {  // text that is no UTF-8, from the name of a file
        throw Error(std::string("the experiment cannot be written as JSON: ") + error.what(), file.string(),
                    "use names and paths in UTF-8");
    }
}

}  // namespace

/// Snapshots of the whole value: small, and no edit can forget to undo a part of itself.
class EditCommand : public QUndoCommand {
public:
    EditCommand(Document& document, const QString& text, experiment::Experiment after, bool continues)
        : QUndoCommand(text),
          document_(document),
          before_(document.experiment()),
          after_(std::move(after)),
          continues_(continues) {}

    int id() const override { return 1; }

    bool mergeWith(const QUndoCommand* other) override {
        const auto& next = static_cast<const EditCommand&>(*other);
        if (!next.continues_) return false;
        after_ = next.after_;
        setObsolete(after_ == before_);
        return true;
    }

    void undo() override { document_.set(before_); }
    void redo() override { document_.set(after_); }

private:
    Document& document_;
    experiment::Experiment before_;
    experiment::Experiment after_;
    bool continues_;
};

Document::Document(QObject* parent) : QObject(parent), problems_(experiment::validate(experiment_)) {
    connect(&undo_, &QUndoStack::indexChanged, this, &Document::announce);
    connect(&undo_, &QUndoStack::cleanChanged, this, [this] {
        if (!replacing_) emit fileChanged();
    });
}

void Document::edit(const QString& text, const std::function<void(experiment::Experiment&)>& change,
                    const QString& key) {
    experiment::Experiment after = experiment_;
    change(after);
    if (!file_.empty()) after = rebased(std::move(after), file_.parent_path());
    if (after == experiment_) return;
    const bool continues =
        !key.isEmpty() && key == lastKey_ && sinceEdit_.isValid() && !sinceEdit_.hasExpired(mergeTime_);
    auto* command = new EditCommand(*this, text, std::move(after), continues);
    lastKey_ = key;
    sinceEdit_.start();
    editing_ = true;
    undo_.push(command);
    editing_ = false;
}

void Document::set(const experiment::Experiment& value) {
    // What lies on the undo stack may be of before a save into another folder.
    experiment_ = file_.empty() ? value : rebased(value, file_.parent_path());
    problems_ = experiment::validate(experiment_);
    unannounced_ = true;
    if (!editing_) lastKey_.clear();  // by undo or redo: the next edit is a step of its own
}

void Document::announce() {
    // Comes when the stack has its new place, so that modified() is right in those who listen.
    if (!std::exchange(unannounced_, false)) return;
    emit changed();
}

void Document::replace(experiment::Experiment value, const fs::path& file, Comments comments) {
    replacing_ = true;
    undo_.clear();
    replacing_ = false;
    lastKey_.clear();
    file_ = file.empty() ? fs::path() : fs::absolute(file).lexically_normal();
    comments_ = std::move(comments);
    set(value);
    unannounced_ = false;
    emit changed();
    emit replaced();
    emit fileChanged();
}

void Document::reset(experiment::Experiment experiment, const fs::path& file) {
    replace(std::move(experiment), file, {});
}

Problems Document::open(const fs::path& file) {
    Problems problems;
    experiment::Experiment value = experiment::readExperiment(file, problems);
    Comments comments = Comments::of(files::readAll(file, 16ULL << 20), value);
    replace(std::move(value), file, std::move(comments));
    return problems;
}

void Document::save(const fs::path& file) {
    const fs::path target = fs::absolute(file).lexically_normal();
    const experiment::Experiment moved = rebased(experiment_, target.parent_path());
    files::writeAtomically(target, textOf(moved, comments_, target));
    const bool renamed = target != file_, changes = moved != experiment_;
    const bool wasModified = modified();
    file_ = target;
    lastKey_.clear();
    replacing_ = true;
    if (changes) set(moved);
    undo_.setClean();
    replacing_ = false;
    announce();
    if (renamed || wasModified) emit fileChanged();
}

QString Document::title() const {
    return file_.empty() ? tr("untitled") : QString::fromStdString(file_.filename().string());
}

}  // namespace retort::ui
