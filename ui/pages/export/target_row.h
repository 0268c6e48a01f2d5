// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>
#include <filesystem>

#include "ui/workspace/place_state.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace retort::ui {

/// Where exported files go: a folder typed or chosen, whether it can be written, and whether files there may be
/// replaced.
class TargetRow : public QWidget {
    Q_OBJECT

public:
    explicit TargetRow(QWidget* parent = nullptr);

    void setFolder(const std::filesystem::path& folder);
    std::filesystem::path folder() const;
    bool replacing() const;
    /// Why nothing can be written there; "" if it can.
    QString trouble() const { return trouble_; }
    /// Takes the folder as typed without waiting for a rest.
    void check();
    /// What the disk says of the folder.
    void setPlace(const PlaceState& place);

signals:
    void changed();       ///< Folder (after a rest of 300 ms), replacing or trouble.
    void folderChosen();  ///< By the user, not by setFolder.

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showTrouble();
    QString troubleOf(const PlaceState& place) const;

    QLabel* label_;
    QLineEdit* edit_;
    QPushButton* choose_;
    QCheckBox* replace_;
    QLabel *troubleIcon_, *troubleText_;
    QString trouble_;
    PlaceState place_;
    QTimer rest_;
};

}  // namespace retort::ui
