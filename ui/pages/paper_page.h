// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "ui/pages/page.h"
#include "ui/workspace/workspace.h"

namespace retort::ui {

/// The paper's experiments: published figures against ours, curves while they are made, and the page to send.
class PaperPage : public Page {
    Q_OBJECT

public:
    explicit PaperPage(Workspace& workspace, QWidget* parent = nullptr);
    ~PaperPage() override;

    void saveLayout(QSettings& settings) const override;
    void restoreLayout(const QSettings& settings) override;

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Private;
    std::unique_ptr<Private> d_;
};

}  // namespace retort::ui
