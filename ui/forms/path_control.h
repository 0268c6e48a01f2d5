// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/text_control.h"

class QPushButton;

namespace retort::ui {

enum class PathKind { None, File, Folder };

/// What a text field of this key names on disk.
PathKind pathKindOf(const FieldInfo& info);

/// A line of text with a button that opens a file dialog. A choice inside the base folder is named relative to it.
class PathControl : public TextControl {
    Q_OBJECT

public:
    PathControl(const FieldInfo& info, QWidget* parent);

    QWidget* cell() const override { return cell_; }
    void setReadOnly(bool on) override;
    void retranslate() override;
    void setBaseFolder(const QString& folder) override { base_ = folder; }

    /// As if the user had chosen this path.
    void choose(const QString& path);

private:
    void openDialog();

    QString base_;
    QWidget* cell_;
    QPushButton* button_;
};

}  // namespace retort::ui
