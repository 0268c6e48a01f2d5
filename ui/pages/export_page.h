// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "ui/pages/page.h"
#include "ui/workspace/workspace.h"

namespace retort::ui {

/// Trained models into files of other programs, each read back and compared.
class ExportPage : public Page {
    Q_OBJECT

public:
    explicit ExportPage(Workspace& workspace, QWidget* parent = nullptr);
    ~ExportPage() override;

    void saveLayout(QSettings& settings) const override;
    void restoreLayout(const QSettings& settings) override;
    bool escape() override;

    /// Ticks these models of a run, as if the user had.
    void selectModels(int run, const QStringList& models);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Private;
    std::unique_ptr<Private> d_;
};

}  // namespace retort::ui
