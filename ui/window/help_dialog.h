// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <vector>

#include "ui/window/actions.h"

class QTextBrowser;

namespace retort::ui {

/// Short help beside the window, not in its way: what a page is for, or the list of shortcuts. Esc closes.
class HelpDialog : public QDialog {
    Q_OBJECT

public:
    explicit HelpDialog(QWidget* parent = nullptr);

    void showPageHelp(int page);
    void showShortcuts(const std::vector<Actions::Shortcut>& shortcuts);

private:
    void showText(const QString& title, const QString& html);
    QTextBrowser* text_;
};

}  // namespace retort::ui
