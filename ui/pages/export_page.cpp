// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/export_page.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QUrl>
#include <map>

#include "ui/models/quantities.h"
#include "ui/pages/compare/page_notice.h"
#include "ui/pages/export/export_grid.h"
#include "ui/pages/export/export_outcome.h"
#include "ui/pages/export/export_rows.h"
#include "ui/pages/export/target_row.h"

namespace retort::ui {

using State = run::ExportProgress::State;

struct ExportPage::Private {
    ExportPage* page;
    Workspace& workspace;
    ExportGridModel model;
    QTimer refreshSoon;

    QStackedLayout* stack = nullptr;
    PageNotice* notice = nullptr;
    ExportOutcome* outcome = nullptr;
    QLabel* heading = nullptr;
    TargetRow* target = nullptr;
    ExportGrid* grid = nullptr;
    QLabel* naming = nullptr;
    QLabel* foot = nullptr;
    QPushButton* cancel = nullptr;
    QPushButton* go = nullptr;

    std::map<RunId, std::filesystem::path> chosenFolders;  ///< Where the user wants another than RUN/export.
    std::vector<run::ExportTask> submitted;                ///< Whose end has not been told.
    std::filesystem::path submittedFolder;
    std::size_t shownState = 0;
    RunId shownRun = 0;
    bool startWhenLooked = false;

    Private(ExportPage& owner, Workspace& space) : page(&owner), workspace(space) {}

    void build();
    void connectAll();
    void retranslate();
    void refresh();
    void showRows(bool looked);
    void showNotice();
    void showFoot();
    void takeProgress();
    void takePlace();
    void look();  ///< Asks what is on the disk; what comes is taken by takePlace().
    bool looked() const { return !workspace.place().looking && workspace.place().folder == target->folder(); }
    void startExport();
    QString blockedBy() const;  ///< Why nothing can be exported now; "" if it can.
};

void ExportPage::Private::build() {
    notice = new PageNotice;
    outcome = new ExportOutcome;
    heading = new QLabel;
    target = new TargetRow;
    grid = new ExportGrid;
    naming = new QLabel;
    foot = new QLabel;
    cancel = new QPushButton;
    go = new QPushButton;
    foot->setObjectName(QStringLiteral("exportFoot"));
    cancel->setObjectName(QStringLiteral("exportCancel"));
    go->setObjectName(QStringLiteral("exportGo"));
    naming->setObjectName(QStringLiteral("exportNaming"));
    go->setDefault(true);
    for (QLabel* text : {heading, naming, foot}) {
        text->setWordWrap(true);
        text->setTextFormat(Qt::PlainText);
    }
    model.setFormats(Workspace::exportFormats());
    grid->setGrid(&model);

    auto* bottom = new QHBoxLayout;
    bottom->setSpacing(8);
    bottom->addWidget(foot, 1);
    bottom->addWidget(cancel);
    bottom->addWidget(go);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(outcome);
    column->addWidget(heading);
    column->addWidget(grid);
    column->addWidget(naming);
    column->addWidget(target);
    column->addStretch(1);
    column->addLayout(bottom);
    stack = new QStackedLayout(page);
    stack->addWidget(notice);
    stack->addWidget(content);
    refreshSoon.setSingleShot(true);
    refreshSoon.setInterval(100);
}

void ExportPage::Private::connectAll() {
    const auto soon = [this] {
        if (!refreshSoon.isActive()) refreshSoon.start();
    };
    connect(&refreshSoon, &QTimer::timeout, page, [this] { refresh(); });
    connect(&workspace, &Workspace::runChanged, page, soon);
    connect(&workspace, &Workspace::runsChanged, page, soon);
    connect(&workspace, &Workspace::currentRunChanged, page, [this] { refresh(); });
    connect(&workspace, &Workspace::exportsChanged, page, [this] { takeProgress(); });
    connect(target, &TargetRow::folderChosen, page, [this] { chosenFolders[shownRun] = target->folder(); });
    connect(target, &TargetRow::changed, page, [this] {
        model.setTarget(target->folder(), target->replacing());
        model.setProgress(workspace.exports());
        if (!looked()) look();
    });
    connect(&workspace, &Workspace::placeChanged, page, [this] { takePlace(); });
    connect(&model, &ExportGridModel::ticksChanged, page, [this] { showFoot(); });
    connect(go, &QPushButton::clicked, page, [this] { startExport(); });
    connect(cancel, &QPushButton::clicked, page, [this] { workspace.cancelExports(); });
    connect(outcome, &ExportOutcome::openFolderRequested, page, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QString::fromStdString(submittedFolder.string())));
    });
    connect(outcome, &ExportOutcome::copyRequested, page, [this](const QString& paths) {
        QApplication::clipboard()->setText(paths);
        emit page->statusMessage(tr("The paths were copied."));
    });
    connect(notice, &PageNotice::triggered, page, [this] { emit page->setupRequested(); });
}

void ExportPage::Private::retranslate() {
    page->setAccessibleName(tr("Export"));
    heading->setText(
        tr("Models of this run with final weights, and the formats they can be written in. Each file is read "
           "back and compared with the model."));
    go->setText(tr("E&xport"));
    go->setAccessibleName(tr("Export the ticked models"));
    cancel->setText(tr("Ca&ncel"));
    cancel->setAccessibleName(tr("Cancel the export"));
    cancel->setToolTip(tr("Files that are not yet begun are left out."));
    QStringList names;
    const std::string place = tr("MODEL", "place of a model's name").toStdString();
    for (std::size_t f = 0; f < model.formats().size(); ++f) names << model.fileName(place, f);
    naming->setText(tr("Files are named %1.").arg(QLocale().createSeparatedList(names)));
    shownState = 0;  // reasons in rows are texts too
    refresh();
    showFoot();
}

void ExportPage::Private::refresh() {
    const RunView* run = workspace.run(workspace.currentRun());
    const std::size_t state = run == nullptr ? 0 : exporting::stateOf(*run);
    if (shownRun != workspace.currentRun()) {
        shownRun = workspace.currentRun();
        model.setRows({});
        if (run != nullptr) {
            const auto chosen = chosenFolders.find(shownRun);
            target->setFolder(chosen == chosenFolders.end() ? run->folder / "export" : chosen->second);
        }
        shownState = 0;
    }
    if (state != shownState) {
        shownState = state;
        showRows(false);
        look();
    }
    showNotice();
}

void ExportPage::Private::showRows(bool looked) {
    const RunView* run = workspace.run(shownRun);
    model.setRows(run == nullptr
                      ? std::vector<ExportGridModel::Row>{}
                      : exporting::rowsOf(*run, model.formats(), looked ? &workspace.place().bytes : nullptr));
    model.setProgress(workspace.exports());
}

void ExportPage::Private::look() {
    std::vector<std::filesystem::path> files = model.targets();
    if (const RunView* run = workspace.run(shownRun)) {
        const std::vector<std::filesystem::path> own = exporting::filesOf(*run);
        files.insert(files.end(), own.begin(), own.end());
    }
    workspace.requestPlace(target->folder(), std::move(files));
    showFoot();
}

void ExportPage::Private::takePlace() {
    const PlaceState& place = workspace.place();
    if (!looked()) return;  // another folder has been chosen since
    showRows(true);
    model.setThere([&place](const std::filesystem::path& file) { return place.bytes.contains(file); });
    target->setPlace(place);
    showFoot();
    if (startWhenLooked) startExport();
}

void ExportPage::Private::showNotice() {
    stack->setCurrentIndex(model.rowCount() > 1 ? 1 : 0);
    if (model.rowCount() > 1) return;
    const RunView* run = workspace.run(workspace.currentRun());
    if (run == nullptr)
        notice->say(tr("No run is open: models are exported here as soon as they are trained."), tr("Set &up a run"));
    else if (run->phase == RunPhase::Loading)
        notice->say(tr("The run is being read."));
    else
        notice->say(tr("This run has no models."), tr("Set &up a run"));
}

QString ExportPage::Private::blockedBy() const {
    if (!target->trouble().isEmpty()) return target->trouble();
    if (!model.anyExportable()) return tr("No model has final weights yet.");
    int existing = 0;
    if (!model.tasks(&existing).empty()) return {};
    if (existing > 0)
        return tr("What is ticked is there already: tick “Replace existing files”, or choose another folder.");
    return workspace.exporting() ? QString() : tr("Tick what is to be written.");
}

void ExportPage::Private::showFoot() {
    int existing = 0;
    const std::vector<run::ExportTask> tasks = model.tasks(&existing);
    const QString blocked = blockedBy();
    go->setEnabled(blocked.isEmpty() && !tasks.empty());
    go->setToolTip(blocked.isEmpty() ? tr("Writes the ticked files.") : blocked);
    cancel->setVisible(workspace.exporting());
    QString text = blocked;
    if (text.isEmpty() && !tasks.empty())
        text = tr("%n file(s) to be written.", nullptr, static_cast<int>(tasks.size()));
    if (blocked.isEmpty() && existing > 0)
        text = tr("%1 %2", "two sentences")
                   .arg(text, tr("%n file(s) exist already and are left alone.", nullptr, existing));
    if (text.isEmpty() && workspace.exporting()) text = tr("The files are being written and compared.");
    foot->setText(text);
}

void ExportPage::Private::startExport() {
    // What is there already must be known before anything is written.
    startWhenLooked = !looked();
    if (startWhenLooked || !blockedBy().isEmpty()) return;
    const std::vector<run::ExportTask> tasks = model.tasks();
    if (tasks.empty()) return;
    outcome->clear();
    submitted.insert(submitted.end(), tasks.begin(), tasks.end());
    submittedFolder = target->folder();
    model.untick(tasks);
    workspace.exportModels(tasks);
    takeProgress();
}

void ExportPage::Private::takeProgress() {
    model.setProgress(workspace.exports());
    showFoot();
    if (submitted.empty() || workspace.exporting()) return;
    std::vector<run::ExportProgress> ended;
    for (const run::ExportProgress& one : workspace.exports())
        if (std::find(submitted.begin(), submitted.end(), one.task) != submitted.end()) ended.push_back(one);
    submitted.clear();
    outcome->showOutcome(ended);
    look();
}

ExportPage::ExportPage(Workspace& workspace, QWidget* parent)
    : Page(parent), d_(std::make_unique<Private>(*this, workspace)) {
    d_->build();
    d_->connectAll();
    d_->retranslate();
}

ExportPage::~ExportPage() {
    d_->model.disconnect(this);
}

void ExportPage::saveLayout(QSettings&) const {}  // nothing here can be arranged

void ExportPage::restoreLayout(const QSettings&) {}

bool ExportPage::escape() {
    if (!d_->outcome->isVisible()) return false;
    d_->outcome->clear();
    return true;
}

void ExportPage::selectModels(int run, const QStringList& models) {
    if (run != d_->workspace.currentRun()) d_->workspace.setCurrentRun(run);
    d_->refresh();
    d_->model.clearTicks();
    const std::vector<run::ExportFormat>& formats = d_->model.formats();
    if (formats.empty()) return;
    // Keras files hold everything and are read by most.
    const bool keras = std::any_of(formats.begin(), formats.end(), [](const auto& f) { return f.id == "keras-h5"; });
    for (const QString& name : models)
        d_->model.tick(name.toStdString(), keras ? std::string("keras-h5") : formats.front().id, true);
    d_->grid->setFocus();
}

void ExportPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && d_) d_->retranslate();
}

}  // namespace retort::ui
