// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "ui/pages/page.h"
#include "ui/workspace/workspace.h"

namespace retort::ui {

class MonitorPage : public Page {
    Q_OBJECT

public:
    explicit MonitorPage(Workspace& workspace, QWidget* parent = nullptr);
    ~MonitorPage() override;

    void saveLayout(QSettings& settings) const override;
    void restoreLayout(const QSettings& settings) override;
    bool escape() override;

private:
    struct Private;
    std::unique_ptr<Private> d_;
};

}  // namespace retort::ui
