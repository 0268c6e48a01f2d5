// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare_page.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QUrl>

#include "core/base/error.h"
#include "core/base/files.h"
#include "ui/forms/natural_splitter.h"
#include "ui/forms/strip.h"
#include "ui/models/comparison_model.h"
#include "ui/models/comparison_text.h"
#include "ui/pages/compare/compare_charts.h"
#include "ui/pages/compare/compare_controls.h"
#include "ui/pages/compare/compare_table.h"
#include "ui/pages/compare/page_notice.h"
#include "ui/pages/compare/runs_button.h"
#include "ui/text/core_text.h"

namespace retort::ui {

struct ComparePage::Private {
    ComparePage* page;
    Workspace& workspace;
    ComparisonModel model;
    ComparisonFilter filter;
    QTimer refreshSoon;

    QStackedLayout* stack = nullptr;
    PageNotice* notice = nullptr;
    Strip* strip = nullptr;
    CompareControls* controls = nullptr;
    NaturalSplitter* splitter = nullptr;
    CompareTable* table = nullptr;
    CompareCharts* charts = nullptr;
    QLabel* foot = nullptr;
    QPushButton* exportButton = nullptr;

    std::size_t shownState = 0;
    bool noticeGoesToMonitor = false;

    Private(ComparePage& owner, Workspace& space) : page(&owner), workspace(space) {}

    void build();
    void connectAll();
    void retranslate();
    void refresh();  ///< Rows of the runs chosen, if there are others than before.
    void showNotice();
    void showCharts();
    void showExport();
    QString nameOf(int row) const;
    /// The models at hand: what is selected, else the first student, else the first row.
    QList<int> atHand() const;
    const run::EvaluationRecord* recordOf(std::size_t row) const;
    CompareCharts::Subject subjectOf(const std::vector<std::size_t>& rows) const;
    /// Run and models that "Export…" is about; ensembles stand for their members.
    std::pair<RunId, QStringList> toExport() const;
    void openFolder(int row);
    void saveCsv();
};

void ComparePage::Private::build() {
    notice = new PageNotice;
    strip = new Strip;
    controls = new CompareControls(workspace);
    splitter = new NaturalSplitter(Qt::Vertical, 0, 0.5);
    table = new CompareTable;
    charts = new CompareCharts;
    foot = new QLabel;
    exportButton = new QPushButton;
    splitter->setObjectName(QStringLiteral("compareSplitter"));
    exportButton->setObjectName(QStringLiteral("compareExport"));
    exportButton->setDefault(true);
    foot->setWordWrap(true);
    filter.setSourceModel(&model);
    table->setFilter(&filter);
    table->setMinimumHeight(120);
    splitter->addWidget(table);
    splitter->addWidget(charts);
    splitter->setStretchFactor(1, 1);

    auto* bottom = new QHBoxLayout;
    bottom->setSpacing(16);
    bottom->addWidget(foot, 1);
    bottom->addWidget(exportButton, 0, Qt::AlignBottom);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(strip);
    column->addWidget(controls);
    column->addWidget(splitter, 1);
    column->addLayout(bottom);
    stack = new QStackedLayout(page);
    stack->addWidget(notice);
    stack->addWidget(content);
    refreshSoon.setSingleShot(true);
    refreshSoon.setInterval(100);
}

void ComparePage::Private::connectAll() {
    const auto soon = [this] {
        if (!refreshSoon.isActive()) refreshSoon.start();
    };
    connect(&refreshSoon, &QTimer::timeout, page, [this] { refresh(); });
    connect(&workspace, &Workspace::runChanged, page, soon);
    connect(&workspace, &Workspace::runsChanged, page, soon);
    connect(&workspace, &Workspace::currentRunChanged, page, [this] { refresh(); });
    connect(controls, &CompareControls::runsChosen, page, [this] { refresh(); });
    connect(controls, &CompareControls::baselineChosen, page, [this] { model.setBaseline(controls->baseline()); });
    connect(controls, &CompareControls::setChosen, page, [this] {
        model.setJudgedSet(controls->judgedSet());
        table->fitColumns();
        showCharts();
    });
    connect(controls, &CompareControls::filterChanged, page, [this] {
        filter.setText(controls->filterText());
        filter.setRole(controls->filterRole());
        showCharts();
    });
    connect(&model, &ComparisonModel::judged, page, [this] {
        table->fitColumns();
        showCharts();
    });
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, page, [this] { showCharts(); });
    connect(table, &CompareTable::baselineRequested, page, [this](int row) {
        const ComparisonEntry& entry = model.entries().at(static_cast<std::size_t>(row));
        controls->setBaseline({false, entry.runId, entry.row.name});
    });
    connect(table, &CompareTable::folderRequested, page, [this](int row) { openFolder(row); });
    connect(table, &CompareTable::saveCsvRequested, page, [this] { saveCsv(); });
    const auto exportNow = [this] {
        const auto [run, models] = toExport();
        if (!models.isEmpty()) emit page->exportRequested(run, models);
    };
    connect(table, &CompareTable::exportRequested, page, exportNow);
    connect(exportButton, &QPushButton::clicked, page, exportNow);
    connect(charts, &CompareCharts::differenceToggled, page, [this] { showCharts(); });
    connect(charts, &CompareCharts::pointClicked, page, [this](const QString& name) {
        for (int row = 0; row < model.rowCount(); ++row)
            if (nameOf(row) == name) return table->selectSourceRow(row);
    });
    connect(notice, &PageNotice::triggered, page, [this] {
        if (noticeGoesToMonitor)
            emit page->monitorRequested();
        else
            emit page->setupRequested();
    });
}

void ComparePage::Private::retranslate() {
    page->setAccessibleName(tr("Compare"));
    exportButton->setText(tr("E&xport…"));
    exportButton->setAccessibleName(tr("Export the selected models"));
    foot->setText(
        tr("Better and worse: the 95 % interval of the difference in frame accuracy, by paired bootstrap over "
           "utterances (1000 draws), lies on one side of 0."));
    showNotice();
    showExport();
}

void ComparePage::Private::refresh() {
    const std::vector<RunId> runs = controls->runs();
    std::size_t state = runs.size();
    for (const RunId id : runs) state = state * 31 + compare::stateOf(*workspace.run(id));
    if (state != shownState) {
        shownState = state;
        std::vector<ComparisonEntry> entries;
        for (const RunId id : runs) {
            const RunView* run = workspace.run(id);
            for (ComparisonEntry& entry : compare::entriesOf(*run)) entries.push_back(std::move(entry));
        }
        const int before = model.rowCount();
        model.update(std::move(entries));
        table->setSeveralRuns(runs.size() > 1);
        table->setSeveralSeeds(model.severalSeeds());
        controls->setModels(model.entries(), runs.size() > 1);
        model.setBaseline(controls->baseline());
        if (model.rowCount() != before) table->fitColumns();
        showCharts();
    }
    showNotice();
}

void ComparePage::Private::showNotice() {
    if (model.rowCount() > 0) {
        stack->setCurrentIndex(1);
        return;
    }
    stack->setCurrentIndex(0);
    const RunView* run = workspace.run(workspace.currentRun());
    noticeGoesToMonitor = run != nullptr && (run->active() || run->phase == RunPhase::Loading);
    if (run == nullptr) {
        notice->say(tr("No run is open: the models of a run are compared here as they are trained."),
                    tr("Set &up a run"));
    } else if (run->phase == RunPhase::Loading) {
        notice->say(tr("The run is being read."));
    } else if (run->active() && !run->plan.empty()) {
        notice->say(tr("The first results come when %1 is done.").arg(QString::fromStdString(run->plan.front().name)),
                    tr("Watch it on the &Monitor page"));
    } else if (run->active()) {
        notice->say(tr("The first results come when the first model is done."), tr("Watch it on the &Monitor page"));
    } else {
        notice->say(run->reason.isEmpty() ? tr("This run has ended without results.")
                                          : tr("This run has ended without results: %1").arg(run->reason),
                    tr("Set &up a run"));
    }
}

QString ComparePage::Private::nameOf(int row) const {
    const ComparisonEntry& entry = model.entries().at(static_cast<std::size_t>(row));
    const QString name = QString::fromStdString(entry.row.name);
    return controls->runs().size() > 1 ? tr("%1 (%2)", "model and its run").arg(name, entry.runName) : name;
}

QList<int> ComparePage::Private::atHand() const {
    QList<int> rows = table->selectedSourceRows();
    if (!rows.isEmpty()) return rows;
    for (int place = 0; place < filter.rowCount(); ++place) {
        const QModelIndex index = filter.index(place, 0);
        if (index.data(ComparisonModel::RoleRole).toString() == QStringLiteral("student"))
            return {filter.mapToSource(index).row()};
    }
    return filter.rowCount() > 0 ? QList<int>{filter.mapToSource(filter.index(0, 0)).row()} : rows;
}

const run::EvaluationRecord* ComparePage::Private::recordOf(std::size_t row) const {
    const ComparisonEntry& entry = model.entries()[row];
    const RunView* run = workspace.run(entry.runId);
    if (run == nullptr) return nullptr;
    const auto found = run->evaluations.find(entry.row.name);
    return found == run->evaluations.end() ? nullptr : &found->second;
}

CompareCharts::Subject ComparePage::Private::subjectOf(const std::vector<std::size_t>& rows) const {
    CompareCharts::Subject subject;
    QStringList names;
    for (const std::size_t row : rows) {
        names << nameOf(static_cast<int>(row));
        subject.style = model.entries()[row].style;
        if (const run::EvaluationRecord* record = recordOf(row)) subject.records.push_back(record);
    }
    if (subject.records.size() != rows.size()) subject.records.clear();
    subject.name =
        names.size() > 1 ? tr("mean of %1").arg(QLocale().createSeparatedList(names)) : names.join(QString());
    return subject;
}

void ComparePage::Private::showCharts() {
    splitter->setNaturalSize(table->neededHeight());
    std::vector<ScatterChart::Point> points;
    for (int place = 0; place < filter.rowCount(); ++place) {
        const int row = filter.mapToSource(filter.index(place, 0)).row();
        const ComparisonEntry& entry = model.entries()[static_cast<std::size_t>(row)];
        const run::SetResult* result = resultOn(entry.row, model.judgedSet());
        if (result == nullptr || entry.row.parameters == 0 || !std::isfinite(result->frameAccuracy)) continue;
        ScatterChart::Point point;
        point.name = nameOf(row);
        point.style = entry.style;
        point.x = static_cast<double>(entry.row.parameters);
        point.y = result->frameAccuracy;
        if (const auto interval = model.accuracyInterval(row)) {
            point.low = interval->low;
            point.high = interval->high;
        }
        points.push_back(std::move(point));
    }
    charts->setPoints(std::move(points), model.judgedSet());

    CompareCharts::Subjects subjects;
    const QList<int> rows = atHand();
    if (!rows.isEmpty()) {
        const auto first = static_cast<std::size_t>(rows.front());
        const RunView* run = workspace.run(model.entries()[first].runId);
        subjects.images = run != nullptr && run->experiment.inputs.source == "idx";
        subjects.first = subjectOf({first});
        if (rows.size() == 2) subjects.second = subjectOf({static_cast<std::size_t>(rows[1])});
        const std::vector<std::size_t> baselines = model.baselinesOf(rows.front());
        subjects.baseline = subjectOf(baselines);
        subjects.selfBaseline = baselines.size() == 1 && baselines.front() == first;
    }
    charts->setSubjects(subjects);
    showExport();
}

std::pair<RunId, QStringList> ComparePage::Private::toExport() const {
    QStringList models;
    RunId id = 0;
    QList<int> rows = table->selectedSourceRows();
    if (rows.isEmpty()) {
        for (int row = 0; row < model.rowCount(); ++row) {
            const ComparisonEntry& entry = model.entries()[static_cast<std::size_t>(row)];
            if (entry.runId == workspace.currentRun() && entry.row.kind == "distilled") rows << row;
        }
    }
    if (rows.isEmpty()) rows = atHand();
    for (const int row : rows) {
        const ComparisonEntry& entry = model.entries()[static_cast<std::size_t>(row)];
        if (id == 0) id = entry.runId;
        const RunView* run = workspace.run(entry.runId);
        if (entry.runId != id || run == nullptr) continue;  // the Export page is about one run
        if (entry.row.kind != "ensemble") {
            models << QString::fromStdString(entry.row.name);
            continue;
        }
        for (const experiment::PlannedModel& member : run->plan)
            if (member.group == entry.row.name) models << QString::fromStdString(member.name);
    }
    models.removeDuplicates();
    return {id, models};
}

void ComparePage::Private::showExport() {
    const bool some = !toExport().second.isEmpty();
    exportButton->setEnabled(some);
    exportButton->setToolTip(
        some ? tr("Writes the selected models, or the students where none is selected, in the formats of "
                  "other programs. Of an ensemble, its members.")
             : tr("Select a model to be exported."));
}

void ComparePage::Private::openFolder(int row) {
    const ComparisonEntry& entry = model.entries().at(static_cast<std::size_t>(row));
    const RunView* run = workspace.run(entry.runId);
    if (run == nullptr) return;
    std::filesystem::path folder = run->folder;
    if (entry.row.kind != "ensemble" && entry.row.name.find('/') == std::string::npos && entry.row.name != "..")
        folder = folder / "models" / entry.row.name;
    QDesktopServices::openUrl(QUrl::fromLocalFile(QString::fromStdString(folder.string())));
}

void ComparePage::Private::saveCsv() {
    const QString file = QFileDialog::getSaveFileName(page, tr("Save table as CSV"), QStringLiteral("comparison.csv"),
                                                      tr("CSV files (*.csv)"));
    if (file.isEmpty()) return;
    try {
        files::writeAtomically(file.toStdString(), table->csv().toStdString());
        emit page->statusMessage(tr("The table was written to %1.").arg(file));
    } catch (const Error& e) {
        strip->showMessage(Strip::Kind::Error,
                           tr("The table could not be written: %1").arg(translated(std::string(e.what()))));
    }
}

ComparePage::ComparePage(Workspace& workspace, QWidget* parent)
    : Page(parent), d_(std::make_unique<Private>(*this, workspace)) {
    d_->build();
    d_->connectAll();
    d_->retranslate();
    d_->refresh();
}

ComparePage::~ComparePage() {
    d_->table->disconnect(this);
}

void ComparePage::saveLayout(QSettings& settings) const {
    settings.setValue(QStringLiteral("compare/splitter"), d_->splitter->saveChoice());
    settings.setValue(QStringLiteral("compare/columns"), d_->table->saveColumns());
    settings.setValue(QStringLiteral("compare/set"), static_cast<int>(d_->controls->judgedSet()));
    d_->charts->saveLayout(settings);
}

void ComparePage::restoreLayout(const QSettings& settings) {
    d_->splitter->restoreChoice(settings.value(QStringLiteral("compare/splitter")).toByteArray());
    d_->table->restoreColumns(settings.value(QStringLiteral("compare/columns")).toByteArray());
    d_->controls->setJudgedSet(settings.value(QStringLiteral("compare/set")).toInt() == 1 ? JudgedSet::Validation
                                                                                          : JudgedSet::Test);
    d_->table->setSeveralRuns(d_->controls->runs().size() > 1);
    d_->charts->restoreLayout(settings);
}

bool ComparePage::escape() {
    if (d_->strip->isVisible()) {
        d_->strip->clear();
        return true;
    }
    if (d_->controls->clearFilter()) return true;
    if (!d_->table->selectionModel()->hasSelection()) return false;
    d_->table->clearSelection();
    return true;
}

void ComparePage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && d_) d_->retranslate();
}

}  // namespace retort::ui
