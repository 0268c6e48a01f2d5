// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QUndoStack>
#include <filesystem>
#include <functional>

#include "core/base/problem.h"
#include "core/experiment/experiment.h"
#include "ui/workspace/comments.h"

namespace retort::ui {

/// The experiment that is being edited: a value, its file, and the way back. Every edit is one undo step that keeps the
/// value before and after; edits with the same non-empty `key` that follow each other within two seconds become one
/// step (typing, dragging a slider).
class Document : public QObject {
    Q_OBJECT

public:
    explicit Document(QObject* parent = nullptr);

    const experiment::Experiment& experiment() const { return experiment_; }
    /// experiment::validate of the value, kept up to date with it. Paths are JSON paths.
    const Problems& problems() const { return problems_; }

    /// Calls `change` on a copy and makes it the value, as one undo step named `text` (translated). No step where
    /// nothing changed.
    void edit(const QString& text, const std::function<void(experiment::Experiment&)>& change, const QString& key = {});

    /// Starts anew with this value; undo history is cleared. `file` may be empty (untitled).
    void reset(experiment::Experiment experiment, const std::filesystem::path& file);
    /// Reads a file. Problems of the file are returned; where it cannot be read at all, throws Error and changes
    /// nothing.
    Problems open(const std::filesystem::path& file);
    /// Writes the file whole or not at all and marks the value clean. Throws Error. Relative recipe paths stay right
    /// when the folder changes.
    void save(const std::filesystem::path& file);

    const std::filesystem::path& file() const { return file_; }  ///< Empty: untitled.
    QString title() const;                                       ///< File name, or "untitled" (translated).
    bool modified() const { return !undo_.isClean(); }
    QUndoStack& undoStack() { return undo_; }

    /// Within this time edits of one key become one step; two seconds unless set.
    void setMergeTime(int milliseconds) { mergeTime_ = milliseconds; }

signals:
    /// The value, after any edit, undo, redo, open or reset, and after a save that moved a relative recipe. All that
    /// can be asked of the document, modified() too, is right by then.
    void changed();
    void replaced();     ///< After open or reset: another document altogether (comes after changed).
    void fileChanged();  ///< file(), title() or modified() changed (comes last).

private:
    friend class EditCommand;
    void set(const experiment::Experiment& value);
    void announce();
    void replace(experiment::Experiment value, const std::filesystem::path& file, Comments comments);

    experiment::Experiment experiment_;
    Problems problems_;
    std::filesystem::path file_;
    QUndoStack undo_;
    Comments comments_;
    QString lastKey_;  ///< Of the newest edit, where the next may be one with it.
    QElapsedTimer sinceEdit_;
    int mergeTime_ = 2000;      ///< Milliseconds.
    bool unannounced_ = false;  ///< The value is new, and `changed` has not been emitted.
    bool editing_ = false;
    bool replacing_ = false;  ///< What the undo stack says is not passed on.
};

}  // namespace retort::ui
