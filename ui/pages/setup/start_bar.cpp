// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/setup/start_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/forms/field_status.h"
#include "ui/forms/icons.h"
#include "ui/models/quantities.h"

namespace retort::ui {

StartBar::StartBar(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      workspace_(workspace),
      forecast_(new QLabel(this)),
      folderLabel_(new QLabel(this)),
      folder_(new QLineEdit(this)),
      reason_(new FieldStatus(this)),
      start_(new QPushButton(this)) {
    forecast_->setObjectName(QStringLiteral("setup.forecast"));
    folder_->setObjectName(QStringLiteral("setup.runFolder"));
    folder_->setMinimumWidth(160);
    folderLabel_->setBuddy(folder_);
    reason_->setObjectName(QStringLiteral("setup.blocked"));
    start_->setObjectName(QStringLiteral("setup.start"));
    start_->setDefault(true);
    start_->setAutoDefault(true);
    start_->setMinimumWidth(112);
    start_->setMinimumHeight(32);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(folderLabel_);
    row->addWidget(folder_, 3);
    row->addWidget(forecast_);
    row->addWidget(reason_, 4);
    row->addWidget(start_);
    connect(start_, &QPushButton::clicked, this, &StartBar::startRequested);
    connect(&workspace_, &Workspace::startBlockedChanged, this, &StartBar::refresh);
    connect(&workspace_.document(), &Document::fileChanged, this, &StartBar::refresh);
    retranslate();
    refresh();
}

std::filesystem::path StartBar::folder() const {
    const QString typed = folder_->text().trimmed();
    if (!folder_->isModified() || typed.isEmpty()) return workspace_.proposedRunFolder();
    const std::filesystem::path path(typed.toStdString());
    return path.is_absolute() ? path : workspace_.document().experiment().folder / path;
}

void StartBar::forgetFolder() {
    folder_->setModified(false);
    refresh();
}

QString StartBar::forecast() const {
    const std::vector<run::ModelForecast>& forecasts = workspace_.inputs().forecasts;
    if (forecasts.empty()) return {};
    double seconds = 0, bytes = 0;
    for (const run::ModelForecast& one : forecasts) {
        seconds += one.seconds;
        bytes += one.weightFileBytes + one.targetBytes;
    }
    return tr("about %1, %2 on disk").arg(quantity::duration(seconds), quantity::bytes(bytes));
}

void StartBar::refresh() {
    if (!folder_->isModified() || folder_->text().isEmpty()) {
        const QString proposed = QString::fromStdString(workspace_.proposedRunFolder().string());
        if (folder_->text() != proposed && !folder_->hasFocus()) folder_->setText(proposed);
        folder_->setToolTip(tr("Where the run is written: %1").arg(proposed));
    }
    const QString blocked = workspace_.startBlockedBy();
    start_->setEnabled(blocked.isEmpty());
    start_->setToolTip(blocked.isEmpty() ? tr("Trains all models, one after the other.") : blocked);
    start_->setIcon(icon(IconName::Play, palette()));
    reason_->setStatus(FieldStatus::State::Warning, blocked, blocked);
    reason_->setVisible(!blocked.isEmpty());
    forecast_->setText(forecast());
    forecast_->setVisible(!forecast_->text().isEmpty());
}

void StartBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) refresh();
    if (event->type() != QEvent::LanguageChange) return;
    retranslate();
    refresh();
}

void StartBar::retranslate() {
    folderLabel_->setText(tr("Run f&older"));
    folder_->setAccessibleName(tr("Folder of the run"));
    forecast_->setToolTip(
        tr("Forecast for all models on this machine, and what weights and soft targets take on disk."));
    start_->setText(tr("&Start"));
    start_->setAccessibleName(tr("Start the run"));
}

}  // namespace retort::ui
