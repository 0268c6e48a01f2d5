// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/setup_page.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/forms/spec_form.h"
#include "ui/forms/strip.h"
#include "ui/pages/setup/details_tabs.h"
#include "ui/pages/setup/empty_setup.h"
#include "ui/pages/setup/inputs_panel.h"
#include "ui/pages/setup/model_editor.h"
#include "ui/pages/setup/models_panel.h"
#include "ui/pages/setup/start_bar.h"

namespace retort::ui {

struct SetupPage::Private {
    Private(SetupPage& owner, Workspace& bridge);

    void build();
    void refresh();
    void refreshStrip();

    SetupPage& page;
    Workspace& workspace;
    QStackedWidget* stack;
    EmptySetup* empty;
    QSplitter *columns, *left, *right;
    QLabel* title;
    InputsPanel* inputs;
    Strip* strip;
    DetailsTabs* details;
    ModelsPanel* models;
    ModelEditor* editor;
    StartBar* start;
    QTimer soon;
};

SetupPage::Private::Private(SetupPage& owner, Workspace& bridge)
    : page(owner),
      workspace(bridge),
      stack(new QStackedWidget(&owner)),
      empty(new EmptySetup(bridge)),
      columns(new QSplitter(Qt::Horizontal)),
      left(new QSplitter(Qt::Vertical)),
      right(new QSplitter(Qt::Vertical)),
      title(new QLabel),
      inputs(new InputsPanel(bridge)),
      strip(new Strip),
      details(new DetailsTabs(bridge)),
      models(new ModelsPanel(bridge)),
      editor(new ModelEditor(bridge)),
      start(new StartBar(bridge)) {
    build();
}

void SetupPage::Private::build() {
    columns->setObjectName(QStringLiteral("setup.columns"));
    left->setObjectName(QStringLiteral("setup.left"));
    right->setObjectName(QStringLiteral("setup.right"));
    title->setTextFormat(Qt::RichText);
    strip->setClosable(false);
    strip->setObjectName(QStringLiteral("setup.strip"));

    auto* upper = new QWidget;
    auto* upperLayout = new QVBoxLayout(upper);
    upperLayout->setContentsMargins(0, 0, 0, 0);
    upperLayout->setSpacing(4);
    upperLayout->addWidget(title);
    upperLayout->addWidget(inputs);
    upperLayout->addWidget(strip);
    upperLayout->addStretch();
    left->addWidget(upper);
    left->addWidget(details);
    right->addWidget(models);
    right->addWidget(editor);
    columns->addWidget(left);
    columns->addWidget(right);
    for (QSplitter* splitter : {columns, left, right}) {
        splitter->setChildrenCollapsible(false);
        splitter->setHandleWidth(8);
    }
    right->setSizes({184, 480});
    left->setStretchFactor(1, 1);
    right->setStretchFactor(1, 1);
    columns->setStretchFactor(0, 1);
    columns->setStretchFactor(1, 1);

    auto* body = new QWidget;
    auto* bodyLayout = new QVBoxLayout(body);
    bodyLayout->setContentsMargins(8, 8, 8, 8);
    bodyLayout->setSpacing(8);
    bodyLayout->addWidget(columns, 1);
    bodyLayout->addWidget(start);
    auto* area = new QScrollArea;  // bars only where the window is very small
    area->setWidget(body);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    stack->addWidget(area);
    stack->addWidget(empty);
    auto* layout = new QVBoxLayout(&page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(stack);

    QObject::connect(&workspace.document(), &Document::changed, &page, [this] { refresh(); });
    QObject::connect(&workspace.document(), &Document::replaced, &page, [this] {
        models->select(0);
        start->forgetFolder();
    });
    // News from the background come in twos and threes: one refresh for all of a turn.
    soon.setSingleShot(true);
    QObject::connect(&soon, &QTimer::timeout, &page, [this] { refresh(); });
    QObject::connect(&workspace, &Workspace::inputsChanged, &page, [this] { soon.start(0); });
    QObject::connect(&workspace, &Workspace::problemsChanged, &page, [this] { soon.start(0); });
    QObject::connect(models, &ModelsPanel::currentChanged, editor, &ModelEditor::setModel);
    QObject::connect(models, &ModelsPanel::statusMessage, &page, &Page::statusMessage);
    QObject::connect(editor, &ModelEditor::statusMessage, &page, &Page::statusMessage);
    QObject::connect(strip, &Strip::actionTriggered, details, &DetailsTabs::showProblems);
    QObject::connect(start, &StartBar::startRequested, &page, &SetupPage::startRun);
    QObject::connect(empty, &EmptySetup::recipeWanted, inputs, &InputsPanel::chooseRecipe);
}

void SetupPage::Private::refreshStrip() {
    const Problems& elsewhere = inputs->findings().elsewhere;
    if (elsewhere.empty()) return strip->clear();
    const Problem& first = elsewhere.front();
    QString text = translated(first.message);
    if (!first.path.empty()) text = SetupPage::tr("%1: %2").arg(QString::fromStdString(first.path), text);
    if (elsewhere.size() > 1)
        text = SetupPage::tr("%1 (%n problems in all)", nullptr, static_cast<int>(elsewhere.size())).arg(text);
    strip->showMessage(hasErrors(elsewhere) ? Strip::Kind::Error : Strip::Kind::Warning, text, SetupPage::tr("Show"));
}

void SetupPage::Private::refresh() {
    soon.stop();
    const experiment::Experiment& experiment = workspace.document().experiment();
    const bool bare = workspace.document().file().empty() && experiment.inputs.train.empty() &&
                      experiment.inputs.hmm.empty() && experiment.recipe == "." && experiment.models.empty();
    stack->setCurrentIndex(bare || workspace.makingDemo() ? 1 : 0);
    empty->refresh();
    inputs->refresh();
    refreshStrip();
    details->refresh();
    models->refresh();
    editor->setModel(models->current());
    start->refresh();
}

SetupPage::SetupPage(Workspace& workspace, QWidget* parent) : Page(parent) {
    d_ = std::make_unique<Private>(*this, workspace);
    setObjectName(QStringLiteral("setup"));
    QEvent language(QEvent::LanguageChange);
    changeEvent(&language);
}

SetupPage::~SetupPage() {
    // The parts look at the workspace until they are gone; what they say then must not reach half of a page.
    d_->workspace.disconnect(this);
    d_->workspace.document().disconnect(this);
}

void SetupPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || !d_) return;
    d_->title->setText(QStringLiteral("<b>%1</b>").arg(tr("Inputs")));
    d_->refresh();
}

void SetupPage::saveLayout(QSettings& settings) const {
    settings.beginGroup(QStringLiteral("setup"));
    settings.setValue(QStringLiteral("columns"), d_->columns->saveState());
    settings.setValue(QStringLiteral("left"), d_->left->saveState());
    settings.setValue(QStringLiteral("right"), d_->right->saveState());
    settings.setValue(QStringLiteral("details"), d_->details->currentIndex());
    settings.setValue(QStringLiteral("editor"), d_->editor->tabs()->currentIndex());
    settings.endGroup();
}

void SetupPage::restoreLayout(const QSettings& settings) {
    const auto state = [&](const char* key) {
        return settings.value(QStringLiteral("setup/") + QString::fromLatin1(key));
    };
    d_->columns->restoreState(state("columns").toByteArray());
    d_->left->restoreState(state("left").toByteArray());
    d_->right->restoreState(state("right").toByteArray());
    if (state("details").isValid()) d_->details->setCurrentIndex(state("details").toInt());
    if (state("editor").isValid()) d_->editor->tabs()->setCurrentIndex(state("editor").toInt());
}

bool SetupPage::escape() {
    if (d_->details->currentIndex() == 0) return false;
    d_->details->setCurrentIndex(0);  // back to the preview
    return true;
}

void SetupPage::startRun() {
    if (!d_->workspace.startBlockedBy().isEmpty()) return;
    d_->workspace.start(d_->start->folder());
    d_->start->forgetFolder();
    emit monitorRequested();
}

}  // namespace retort::ui
