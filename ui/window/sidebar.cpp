// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sidebar.h"

#include <QButtonGroup>
#include <QEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/forms/icons.h"

namespace retort::ui {

Sidebar::Sidebar(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      group_(new QButtonGroup(this)),
      heading_(new QLabel(this)),
      noRuns_(new QLabel(this)),
      runs_(new RunsView(workspace, this)),
      workspace_(workspace) {
    setObjectName(QStringLiteral("sidebar"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 0, 8);
    layout->setSpacing(4);
    for (std::size_t i = 0; i < pages_.size(); ++i) {
        auto* button = new QToolButton(this);
        button->setObjectName(QStringLiteral("sidebar.page%1").arg(i + 1));
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIconSize({24, 24});
        button->setMinimumHeight(40);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setFocusPolicy(Qt::TabFocus);  // not by click, so that Space goes on to pause
        pages_[i] = button;
        group_->addButton(button, static_cast<int>(i));
        layout->addWidget(button);
    }
    layout->addSpacing(12);
    QFont strong = heading_->font();
    strong.setBold(true);
    heading_->setFont(strong);
    heading_->setContentsMargins(8, 0, 0, 0);
    heading_->setBuddy(runs_);
    noRuns_->setObjectName(QStringLiteral("sidebar.noRuns"));
    noRuns_->setWordWrap(true);
    noRuns_->setContentsMargins(8, 0, 0, 0);
    noRuns_->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(heading_);
    layout->addWidget(noRuns_);
    layout->addWidget(runs_, 1);
    layout->addStretch();
    connect(group_, &QButtonGroup::idClicked, this, &Sidebar::pageChosen);
    const auto showEmpty = [this] {
        const bool none = workspace_.runs().empty();
        noRuns_->setVisible(none);
        runs_->setVisible(!none);
    };
    connect(&workspace_, &Workspace::runsChanged, this, showEmpty);
    showEmpty();
    retranslate();
    refreshIcons();
}

void Sidebar::setPage(int page) {
    if (QAbstractButton* button = group_->button(page)) button->setChecked(true);
}

void Sidebar::retranslate() {
    const QString names[] = {tr("Set up"), tr("Monitor"), tr("Compare"), tr("Export"), tr("Paper")};
    const QString tips[] = {tr("Inputs, models and distillation (%1)"), tr("Curves and state of the models (%1)"),
                            tr("Results side by side (%1)"), tr("Models as files (%1)"),
                            tr("The paper's experiments: published figures against ours (%1)")};
    for (std::size_t i = 0; i < pages_.size(); ++i) {
        const QKeySequence keys(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(i)));
        pages_[i]->setText(names[i]);
        pages_[i]->setAccessibleName(tr("Page %1").arg(names[i]));
        pages_[i]->setToolTip(tips[i].arg(keys.toString(QKeySequence::NativeText)));
    }
    heading_->setText(tr("Runs"));
    noRuns_->setText(tr("None yet. Start one on the page Set up."));
}

void Sidebar::refreshIcons() {
    constexpr IconName names[] = {IconName::Setup, IconName::Chart, IconName::Compare, IconName::Export,
                                  IconName::Table};
    for (std::size_t i = 0; i < pages_.size(); ++i) pages_[i]->setIcon(icon(names[i], palette()));
}

void Sidebar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::PaletteChange) refreshIcons();
}

}  // namespace retort::ui
