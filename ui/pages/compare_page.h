// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "ui/pages/page.h"
#include "ui/workspace/workspace.h"

namespace retort::ui {

/// Models of one or several runs side by side, with verdicts against a baseline.
class ComparePage : public Page {
    Q_OBJECT

public:
    explicit ComparePage(Workspace& workspace, QWidget* parent = nullptr);
    ~ComparePage() override;

    void saveLayout(QSettings& settings) const override;
    void restoreLayout(const QSettings& settings) override;
    bool escape() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Private;
    std::unique_ptr<Private> d_;
};

}  // namespace retort::ui
