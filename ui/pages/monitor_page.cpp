// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/monitor_page.h"

#include <QDesktopServices>
#include <QElapsedTimer>
#include <QEvent>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>
#include <map>
#include <optional>

#include "ui/forms/natural_splitter.h"
#include "ui/pages/monitor/chart_controls.h"
#include "ui/pages/monitor/chart_stack.h"
#include "ui/pages/monitor/curve_lists.h"
#include "ui/pages/monitor/empty_run.h"
#include "ui/pages/monitor/model_table.h"
#include "ui/pages/monitor/problems_panel.h"
#include "ui/pages/monitor/run_actions.h"
#include "ui/pages/monitor/run_text.h"
#include "ui/pages/monitor/run_trouble.h"
#include "ui/text/core_text.h"

namespace retort::ui {

namespace {

/// ms between two refreshes of the curves, and of words and numbers, which nobody reads ten times a second. Each costs
/// processor time that training could use.
constexpr int refreshEvery = 100, tellEvery = 500;
constexpr int soon = 10;  // not worth waiting, and waking, once more

}  // namespace

struct MonitorPage::Private {
    Private(MonitorPage& thePage, Workspace& theWorkspace) : page(thePage), workspace(theWorkspace) {}

    MonitorPage& page;
    Workspace& workspace;

    QStackedWidget* stack = nullptr;
    EmptyRun* empty = nullptr;
    QWidget* content = nullptr;
    RunTrouble* trouble = nullptr;
    ChartControls* controls = nullptr;
    NaturalSplitter* splitter = nullptr;
    ChartStack* charts = nullptr;
    ModelTable* table = nullptr;
    ProblemsPanel* refusal = nullptr;
    RunActions* actions = nullptr;

    QTimer timer, telling;
    QElapsedTimer sinceRefresh;
    bool dirty = true;        ///< Something has happened since the last refresh.
    bool choiceDirty = true;  ///< What is shown, hidden or brought forward has changed.
    RunPhase told = RunPhase::Loading;
    RunId shown = 0;            ///< The run that table and charts stand for.
    std::vector<RunId> others;  ///< Laid over it.
    CurveLists curves;
    QSet<QString> hiddenOthers;               ///< Keys of models of the others.
    std::map<RunId, QSet<QString>> hiddenOf;  ///< Hidden models of runs that were looked at before.

    /// Zoom of an earlier session: waits until its run is shown.
    struct Zoom {
        QString folder;
        int axis = 0;
        ChartStack::Views views;
    };
    std::optional<Zoom> zoom;

    void build();
    void buildContent();
    void retranslate();
    const RunView* run() const { return workspace.run(workspace.currentRun()); }
    CurveLists::Runs runs() const;
    void schedule();
    void refresh();
    void tell(const RunView& current);
    void switchTo(RunId id);
    void refreshCurves(const RunView& current);
    void refreshOthers();
    void clickCurve(const QString& curve);
    void clickColour(const QString& curve);
    void openFolder(const QString& model);
    void restoreZoom(const RunView& current);
};

void MonitorPage::Private::build() {
    stack = new QStackedWidget(&page);
    trouble = new RunTrouble(&page);
    empty = new EmptyRun(stack);
    buildContent();
    refusal = new ProblemsPanel(stack);
    actions = new RunActions(&page);
    for (QWidget* widget : {static_cast<QWidget*>(empty), content, static_cast<QWidget*>(refusal)})
        stack->addWidget(widget);

    auto* layout = new QVBoxLayout(&page);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(trouble);
    layout->addWidget(stack, 1);
    layout->addWidget(actions);

    QObject::connect(empty, &EmptyRun::setupRequested, &page, &Page::setupRequested);
    QObject::connect(actions, &RunActions::setupRequested, &page, &Page::setupRequested);
    QObject::connect(actions, &RunActions::pauseRequested, &page, [this] { workspace.pause(); });
    QObject::connect(actions, &RunActions::resumeRequested, &page, [this] { workspace.resume(); });
    QObject::connect(actions, &RunActions::stopRequested, &page, [this] { workspace.stop(); });
    QObject::connect(actions, &RunActions::resumeRunRequested, &page, [this] { workspace.resumeRun(shown); });
}

void MonitorPage::Private::buildContent() {
    content = new QWidget(stack);
    controls = new ChartControls(content);
    splitter = new NaturalSplitter(Qt::Horizontal, 1, 0.55, content);
    splitter->setObjectName(QStringLiteral("monitor.splitter"));
    charts = new ChartStack(splitter);
    charts->setObjectName(QStringLiteral("monitor.charts"));
    charts->setMinimumWidth(320);
    table = new ModelTable(splitter);
    table->setMinimumWidth(240);
    splitter->addWidget(charts);
    splitter->addWidget(table);
    splitter->setStretchFactor(0, 1);  // more room is for the curves; the table has what it needs
    splitter->setStretchFactor(1, 0);
    splitter->setNaturalSize(table->neededWidth());
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(controls);
    layout->addWidget(splitter, 1);

    const auto choose = [this] {
        choiceDirty = true;
        schedule();
    };
    QObject::connect(controls, &ChartControls::changed, &page, choose);
    QObject::connect(controls, &ChartControls::fitRequested, charts, &ChartStack::fit);
    QObject::connect(controls, &ChartControls::otherRunToggled, &page, [this, choose](int id, bool on) {
        std::erase(others, id);
        if (on) others.push_back(id);
        choose();
    });
    QObject::connect(charts, &ChartStack::curveClicked, &page, [this](const QString& curve) { clickCurve(curve); });
    QObject::connect(charts, &ChartStack::colourClicked, &page, [this](const QString& curve) { clickColour(curve); });
    QObject::connect(&table->models(), &RunTableModel::shownChanged, &page, choose);
    QObject::connect(table, &ModelTable::selectionMoved, &page, choose);
    QObject::connect(table, &ModelTable::exportRequested, &page,
                     [this](const QStringList& models) { emit page.exportRequested(shown, models); });
    QObject::connect(table, &ModelTable::openFolderRequested, &page,
                     [this](const QString& model) { openFolder(model); });
    QObject::connect(table, &ModelTable::failed, &page, &Page::statusMessage);
}

void MonitorPage::Private::retranslate() {
    page.setAccessibleName(tr("Monitor"));
    charts->setAccessibleName(tr("Curves"));
}

CurveLists::Runs MonitorPage::Private::runs() const {
    CurveLists::Runs runs{workspace.run(shown)};
    for (const RunId id : others) runs.push_back(workspace.run(id));
    return runs;
}

/// Refreshes at once, or as soon as the last refresh is long enough ago; not at all while hidden.
void MonitorPage::Private::schedule() {
    dirty = true;
    if (!page.isVisible()) return;
    if (timer.isActive()) return;
    const qint64 since = sinceRefresh.isValid() ? sinceRefresh.elapsed() : refreshEvery;
    timer.start(refreshEvery - since < soon ? 0 : static_cast<int>(refreshEvery - since));
}

void MonitorPage::Private::refresh() {
    timer.stop();
    sinceRefresh.restart();
    dirty = false;
    if (shown != workspace.currentRun()) switchTo(workspace.currentRun());
    const RunView* current = run();
    actions->setVisible(current != nullptr);
    if (current == nullptr) {
        trouble->clear();
        stack->setCurrentWidget(empty);
        return;
    }
    // What the user did and what became of the run is told at once.
    if (choiceDirty || told != current->phase || !current->active())
        tell(*current);
    else if (!telling.isActive())
        telling.start(tellEvery);
    if (stack->currentWidget() == content) refreshCurves(*current);
}

void MonitorPage::Private::tell(const RunView& current) {
    telling.stop();
    told = current.phase;
    actions->present(current, workspace.liveRun() != 0);
    if (current.phase == RunPhase::Refused) {
        trouble->clear();
        refusal->present(current.reason.isEmpty()
                             ? tr("The run was refused: nothing was trained. What is wrong, and what to do:")
                             : tr("The run was refused: %1").arg(translated(current.reason.toStdString())),
                         current.problems);
        stack->setCurrentWidget(refusal);
        return;
    }
    stack->setCurrentWidget(content);
    table->models().update(current.plan, current.history, current.active() || current.followed,
                           current.phase == RunPhase::Paused, current.phase == RunPhase::Checking);
    table->fitRows();
    splitter->setNaturalSize(table->neededWidth());
    trouble->present(current);
    charts->setGrowing(current.active() || current.followed);
    refreshOthers();
}

void MonitorPage::Private::switchTo(RunId id) {
    if (shown != 0) hiddenOf[shown] = table->models().hidden();
    shown = id;
    std::erase(others, id);
    table->models().clear();
    table->models().setHidden(hiddenOf[id]);
    trouble->clear();
    charts->fit();
    choiceDirty = true;
}

void MonitorPage::Private::refreshOthers() {
    std::erase_if(others, [this](RunId id) { return workspace.run(id) == nullptr || id == shown; });
    std::vector<ChartControls::OtherRun> list;
    for (const RunId id : workspace.runs()) {
        const RunView* other = workspace.run(id);
        if (other == nullptr || id == shown || other->phase == RunPhase::Refused) continue;
        const QString when = QLocale().toString(other->when, QLocale::ShortFormat);
        list.push_back({id, tr("%1, %2", "run, when").arg(other->name, when),
                        std::find(others.begin(), others.end(), id) != others.end()});
    }
    controls->setOtherRuns(list);
}

void MonitorPage::Private::refreshCurves(const RunView& current) {
    const ChartOptions options = controls->options();
    const CurveLists::Runs all = runs();
    const double unit = curves.timeUnit();
    if (curves.update(all, options) || unit != curves.timeUnit()) choiceDirty = true;
    controls->setWatching(curves.watches());
    if (!choiceDirty) {
        charts->refresh();
        return;
    }
    choiceDirty = false;
    charts->setOptions(options, options.axis == CurveAxis::Time ? curves.timeUnit() : 1);
    CurveLists::Choice choice{hiddenOthers, {}};
    for (const QString& name : table->models().hidden()) choice.hidden.insert(CurveLists::keyOf(shown, name));
    for (const QString& name : table->selectedModels()) choice.highlighted.insert(CurveLists::keyOf(shown, name));
    auto lists = curves.make(all, options, choice);
    charts->setEmptyText(
        emptyChartSentence(current, options.loss == Measure::SoftLoss && !lists[ChartStack::Accuracy].empty()));
    for (std::size_t c = 0; c < ChartStack::charts; ++c)
        charts->setCurves(static_cast<ChartStack::Chart>(c), std::move(lists[c]));
    charts->refresh();
    restoreZoom(current);
}

/// As in the table: a curve or its name brings the model forward, and back again.
void MonitorPage::Private::clickCurve(const QString& curve) {
    const auto [id, model] = CurveLists::parts(CurveLists::keyOfCurve(curve));
    if (id != shown) return;
    if (table->selectedModels().contains(model))
        table->clearSelection();
    else
        table->selectModel(model);
    choiceDirty = true;
    schedule();
}

/// As in the table: a click on a model's line hides its curves, one more shows them again.
void MonitorPage::Private::clickColour(const QString& curve) {
    const QString key = CurveLists::keyOfCurve(curve);
    const auto [id, model] = CurveLists::parts(key);
    QSet<QString> hidden = id == shown ? table->models().hidden() : hiddenOthers;
    const QString& name = id == shown ? model : key;
    if (!hidden.remove(name)) hidden.insert(name);
    if (id == shown)
        table->models().setHidden(hidden);
    else
        hiddenOthers = hidden;
    choiceDirty = true;
    schedule();
}

void MonitorPage::Private::openFolder(const QString& model) {
    const RunView* current = run();
    if (current == nullptr) return;
    const std::filesystem::path folder = current->folder / "models" / model.toStdString();
    std::error_code error;
    const bool exists = std::filesystem::is_directory(folder, error);
    const QString path = QString::fromStdString((exists ? folder : current->folder).string());
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        emit page.statusMessage(tr("%1 could not be opened: no program for folders is known.").arg(path));
}

void MonitorPage::Private::restoreZoom(const RunView& current) {
    if (!zoom || zoom->folder != QString::fromStdString(current.folder.string())) return;
    if (current.history.models().empty()) return;
    const Zoom then = *zoom;
    zoom.reset();
    if (then.axis == static_cast<int>(controls->options().axis)) charts->setViews(then.views);
}

MonitorPage::MonitorPage(Workspace& workspace, QWidget* parent)
    : Page(parent), d_(std::make_unique<Private>(*this, workspace)) {
    setFocusPolicy(Qt::StrongFocus);
    d_->build();
    d_->retranslate();
    d_->timer.setSingleShot(true);
    connect(&d_->timer, &QTimer::timeout, this, [this] {
        if (isVisible()) d_->refresh();
    });
    d_->telling.setSingleShot(true);
    connect(&d_->telling, &QTimer::timeout, this, [this] {
        const RunView* run = d_->run();
        if (!isVisible())
            d_->dirty = true;
        else if (run != nullptr)
            d_->tell(*run);
    });
    connect(&workspace, &Workspace::runChanged, this, [this](int id) {
        if (id == d_->workspace.currentRun() || std::find(d_->others.begin(), d_->others.end(), id) != d_->others.end())
            d_->schedule();
    });
    for (const auto signal : {&Workspace::runsChanged, &Workspace::currentRunChanged})
        connect(&workspace, signal, this, [this] { d_->schedule(); });
    d_->refresh();
}

MonitorPage::~MonitorPage() = default;

void MonitorPage::refreshNow() {
    d_->refresh();
}

bool MonitorPage::escape() {
    ChartOptions options = d_->controls->options();
    if (options.table) {
        options.table = false;
        d_->controls->setOptions(options);
        return true;
    }
    if (!d_->table->selectedModels().isEmpty()) {
        d_->table->clearSelection();
        return true;
    }
    if (!d_->charts->following()) {
        d_->charts->fit();
        return true;
    }
    return false;
}

void MonitorPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (d_->dirty) d_->schedule();
}

void MonitorPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) return;
    d_->retranslate();
    d_->choiceDirty = true;
    d_->schedule();
}

void MonitorPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier && !event->isAutoRepeat() &&
        d_->actions->togglePause())
        return;
    Page::keyPressEvent(event);
}

void MonitorPage::saveLayout(QSettings& settings) const {
    d_->controls->saveLayout(settings);
    d_->table->saveLayout(settings);
    settings.setValue(QStringLiteral("splitter"), d_->splitter->saveChoice());
    settings.setValue(QStringLiteral("charts"), d_->charts->saveState());
    const RunView* current = d_->run();
    if (current == nullptr || d_->charts->following()) {
        settings.remove(QStringLiteral("zoomRun"));
        return;
    }
    settings.setValue(QStringLiteral("zoomRun"), QString::fromStdString(current->folder.string()));
    settings.setValue(QStringLiteral("zoomAxis"), static_cast<int>(d_->controls->options().axis));
    for (std::size_t c = 0; c < ChartStack::charts; ++c)
        settings.setValue(QStringLiteral("zoom%1").arg(c), d_->charts->views()[c]);
}

void MonitorPage::restoreLayout(const QSettings& settings) {
    d_->controls->restoreLayout(settings);
    d_->table->restoreLayout(settings);
    d_->splitter->restoreChoice(settings.value(QStringLiteral("splitter")).toByteArray());
    d_->charts->restoreState(settings.value(QStringLiteral("charts")).toByteArray());
    const QString folder = settings.value(QStringLiteral("zoomRun")).toString();
    if (folder.isEmpty()) return;
    Private::Zoom zoom{folder, settings.value(QStringLiteral("zoomAxis")).toInt(), {}};
    for (std::size_t c = 0; c < ChartStack::charts; ++c)
        zoom.views[c] = settings.value(QStringLiteral("zoom%1").arg(c)).toRectF();
    d_->zoom = zoom;
    d_->choiceDirty = true;
    d_->schedule();
}

}  // namespace retort::ui
