// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/monitor/problems_panel.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace retort::ui {

ProblemsPanel::ProblemsPanel(QWidget* parent)
    : QWidget(parent), heading_(new QLabel(this)), table_(new QTableView(this)) {
    heading_->setObjectName(QStringLiteral("monitor.problems.heading"));
    heading_->setTextFormat(Qt::PlainText);
    heading_->setWordWrap(true);
    table_->setObjectName(QStringLiteral("monitor.problems"));
    table_->setModel(&model_);
    table_->setWordWrap(true);
    table_->setShowGrid(false);
    table_->setAlternatingRowColors(true);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setTabKeyNavigation(false);
    table_->verticalHeader()->hide();
    table_->horizontalHeader()->setHighlightSections(false);
    table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table_->horizontalHeader()->setStretchLastSection(true);
    table_->setAccessibleName(tr("Problems"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(heading_);
    layout->addWidget(table_, 1);
}

void ProblemsPanel::present(const QString& reason, const Problems& problems) {
    heading_->setText(reason);
    heading_->setVisible(!reason.isEmpty());
    model_.update(problems);
    layColumns();
}

void ProblemsPanel::layColumns() {
    const int width = table_->viewport()->width();
    table_->setColumnWidth(ProblemsModel::What, width * 45 / 100);
    table_->setColumnWidth(ProblemsModel::Where, width * 20 / 100);
    table_->resizeRowsToContents();
}

void ProblemsPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) return;
    table_->setAccessibleName(tr("Problems"));
    model_.retranslate();
}

void ProblemsPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    layColumns();
}

}  // namespace retort::ui
