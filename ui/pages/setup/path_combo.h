// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <filesystem>

namespace retort::ui {

/// A file or folder of a recipe: typed, taken from what was found there, chosen in a dialog, or dropped. Shows and
/// gives paths relative to the recipe where they lie in it. Owns no value: shows what setValue gave, and asks by
/// `chosen`.
class PathCombo : public QComboBox {
    Q_OBJECT

public:
    enum class Wanted { Folder, File };

    explicit PathCombo(QWidget* parent = nullptr);

    void setWanted(Wanted wanted) { wanted_ = wanted; }
    void setDialogTitle(const QString& title) { dialogTitle_ = title; }
    /// The folder that relative paths start at.
    void setBase(const std::filesystem::path& base) { base_ = base; }
    /// What the list offers; where `none` is not empty, an entry of that text first, which stands for "".
    void setOffers(const QStringList& offers, const QString& none = {});
    /// What is being typed is left alone while the value behind it is the same.
    void setValue(const QString& value);

    /// Opens a dialog on the side; nothing waits for it.
    void browse();

signals:
    void chosen(const QString& path);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void fill();
    void commit();
    void activate(int index);
    QString relative(const QString& path) const;

    Wanted wanted_ = Wanted::Folder;
    QString dialogTitle_;
    std::filesystem::path base_;
    QStringList offers_;
    QString none_;
    QString value_;
};

}  // namespace retort::ui
