// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "ui/pages/page.h"
#include "ui/workspace/workspace.h"

namespace retort::ui {

class SetupPage : public Page {
    Q_OBJECT

public:
    explicit SetupPage(Workspace& workspace, QWidget* parent = nullptr);
    ~SetupPage() override;

    void saveLayout(QSettings& settings) const override;
    void restoreLayout(const QSettings& settings) override;
    bool escape() override;

    /// The primary action: starts the document's experiment in the proposed folder (Ctrl+R in the menu).
    void startRun();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Private;
    std::unique_ptr<Private> d_;
};

}  // namespace retort::ui
