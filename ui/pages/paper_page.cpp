// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/paper_page.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

#include "ui/charts/line_chart_panel.h"
#include "ui/forms/icons.h"
#include "ui/forms/strip.h"
#include "ui/models/board_model.h"
#include "ui/models/value_text.h"
#include "ui/pages/monitor/curve_store.h"
#include "ui/pages/paper/board_table.h"
#include "ui/text/core_text.h"

namespace retort::ui {

struct PaperPage::Private {
    PaperPage* page;
    Workspace& workspace;
    BoardModel model;
    CurveStore curves;
    QTimer refreshSoon;
    int shownSeed = 0;

    Strip* strip = nullptr;
    QLabel* heading = nullptr;
    QLabel* dataLabel = nullptr;
    QLineEdit* data = nullptr;
    QPushButton* choose = nullptr;
    QLabel* found = nullptr;
    QLabel* seedsLabel = nullptr;
    QSpinBox* seeds = nullptr;
    QCheckBox* quick = nullptr;
    QSplitter* split = nullptr;
    BoardTable* table = nullptr;
    LineChartPanel* chart = nullptr;
    QProgressBar* bar = nullptr;
    QLabel* foot = nullptr;
    QPushButton* report = nullptr;
    QPushButton* stop = nullptr;
    QPushButton* start = nullptr;

    Private(PaperPage& owner, Workspace& space) : page(&owner), workspace(space) {}

    void build();
    QLayout* buildTop();
    QLayout* buildBottom();
    void connectAll();
    void retranslate();
    void refresh();
    void showCurves();
    void showFoot();
    void look();
    void begin();
    QString blockedBy() const;  ///< Why nothing can be started now; "" if it can.
    std::filesystem::path reportFile() const { return workspace.board().folder / "board.html"; }
};

QLayout* PaperPage::Private::buildTop() {
    dataLabel = new QLabel;
    data = new QLineEdit;
    choose = new QPushButton;
    found = new QLabel;
    seedsLabel = new QLabel;
    seeds = new QSpinBox;
    quick = new QCheckBox;
    data->setObjectName(QStringLiteral("paperData"));
    choose->setObjectName(QStringLiteral("paperChoose"));
    found->setObjectName(QStringLiteral("paperFound"));
    seeds->setObjectName(QStringLiteral("paperSeeds"));
    quick->setObjectName(QStringLiteral("paperQuick"));
    seeds->setRange(1, 100);
    dataLabel->setBuddy(data);
    seedsLabel->setBuddy(seeds);
    found->setTextFormat(Qt::PlainText);
    found->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(dataLabel);
    row->addWidget(data, 3);
    row->addWidget(choose);
    row->addWidget(found, 2);
    row->addSpacing(8);
    row->addWidget(seedsLabel);
    row->addWidget(seeds);
    row->addWidget(quick);
    return row;
}

QLayout* PaperPage::Private::buildBottom() {
    bar = new QProgressBar;
    foot = new QLabel;
    report = new QPushButton;
    stop = new QPushButton;
    start = new QPushButton;
    bar->setObjectName(QStringLiteral("paperBar"));
    foot->setObjectName(QStringLiteral("paperFoot"));
    report->setObjectName(QStringLiteral("paperReport"));
    stop->setObjectName(QStringLiteral("paperStop"));
    start->setObjectName(QStringLiteral("paperStart"));
    bar->setRange(0, 1000);
    bar->setTextVisible(false);
    bar->setMaximumWidth(200);
    foot->setTextFormat(Qt::PlainText);
    foot->setWordWrap(true);
    start->setDefault(true);
    start->setMinimumSize(112, 32);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(bar);
    row->addWidget(foot, 1);
    row->addWidget(report);
    row->addWidget(stop);
    row->addWidget(start);
    return row;
}

void PaperPage::Private::build() {
    strip = new Strip;
    heading = new QLabel;
    heading->setWordWrap(true);
    table = new BoardTable(model);
    chart = new LineChartPanel;
    chart->setPercent(true);
    split = new QSplitter(Qt::Vertical);
    split->setObjectName(QStringLiteral("splitter.paper"));
    split->addWidget(table);
    split->addWidget(chart);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setChildrenCollapsible(false);

    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(strip);
    column->addWidget(heading);
    column->addLayout(buildTop());
    column->addWidget(split, 1);
    column->addLayout(buildBottom());
    refreshSoon.setSingleShot(true);
    refreshSoon.setInterval(100);
    curves.setAxis(CurveAxis::Epoch);
}

void PaperPage::Private::connectAll() {
    connect(&refreshSoon, &QTimer::timeout, page, [this] { refresh(); });
    connect(&workspace, &Workspace::boardChanged, page, [this] {
        if (!refreshSoon.isActive()) refreshSoon.start();
    });
    connect(&workspace, &Workspace::startBlockedChanged, page, [this] { showFoot(); });
    connect(&model, &BoardModel::ticksChanged, page, [this] { showFoot(); });
    connect(data, &QLineEdit::editingFinished, page, [this] { look(); });
    connect(choose, &QPushButton::clicked, page, [this] {
        const QString folder =
            QFileDialog::getExistingDirectory(page, tr("Folder of MNIST's files or of a recipe"), data->text());
        if (folder.isEmpty()) return;
        data->setText(folder);
        look();
    });
    connect(start, &QPushButton::clicked, page, [this] { begin(); });
    connect(stop, &QPushButton::clicked, page, [this] { workspace.stopBoard(); });
    connect(report, &QPushButton::clicked, page,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QString::fromStdString(reportFile().string()))); });
}

void PaperPage::Private::retranslate() {
    page->setAccessibleName(tr("Paper"));
    heading->setText(
        tr("The experiments of Hinton, Vinyals and Dean, “Distilling the Knowledge in a Neural Network”, repeated: "
           "published figures against ours. A row's tip says what was stated and what was chosen."));
    dataLabel->setText(tr("&Data"));
    data->setAccessibleName(tr("Folder of MNIST's files or of a recipe"));
    data->setPlaceholderText(tr("Folder of MNIST's files, or of a Kaldi recipe"));
    choose->setText(tr("&Choose…"));
    choose->setAccessibleName(tr("Choose the data folder"));
    seedsLabel->setText(tr("S&eeds"));
    seeds->setAccessibleName(tr("Number of seeds"));
    seeds->setToolTip(
        tr("Everything is trained this many times with other random numbers; the table shows mean and spread."));
    quick->setText(tr("&Quick"));
    quick->setToolTip(tr("A tenth of the epochs: a look at everything, not the figures."));
    table->retranslate();
    chart->setTitle(tr("Training accuracy, %"));
    chart->setAxisTitles(tr("epoch"), tr("%"));
    chart->setEmptyText(tr("Curves are drawn here while models are trained."));
    bar->setAccessibleName(tr("Progress of all experiments"));
    report->setText(tr("Open re&port"));
    report->setToolTip(tr("The page to send to a colleague, in the browser"));
    stop->setText(tr("S&top and save"));
    stop->setToolTip(tr("Writes a checkpoint; Start goes on from there."));
    start->setText(tr("&Start"));
    start->setAccessibleName(tr("Make the ticked experiments"));
    refresh();
}

void PaperPage::Private::refresh() {
    const BoardState& state = workspace.board();
    const bool known = model.firstPossible() >= 0;
    model.setPaperData(state.recognised ? &state.found : nullptr);
    model.setBoard(state.board);
    if (!known) table->showFirstPossible();
    const bool running = state.phase == BoardPhase::Running || state.phase == BoardPhase::Stopping;
    model.setLocked(running);
    for (QWidget* widget : std::initializer_list<QWidget*>{data, choose, seeds, quick}) widget->setEnabled(!running);
    if (state.looking)
        found->setText(tr("Looking…"));
    else if (!state.recognised)
        found->setText(state.data.empty() ? QString() : translated(state.trouble));
    else
        found->setText(state.found.images
                           ? tr("✓ images")
                           : tr("✓ speech, %n utterance(s)", nullptr, static_cast<int>(state.found.utterances)));
    if (state.phase == BoardPhase::Failed && !state.trouble.message.empty())
        strip->showMessage(Strip::Kind::Error, translated(state.trouble));
    else if (running)
        strip->clear();
    showCurves();
    showFoot();
}

void PaperPage::Private::showCurves() {
    const BoardState& state = workspace.board();
    curves.update(state.seed, state.history);
    if (state.seed != shownSeed && shownSeed != 0) curves.forget(shownSeed);
    shownSeed = state.seed;
    std::vector<Curve> lines;
    int style = 0;
    for (const record::ModelHistory& trained : state.history.models()) {
        Curve line;
        line.samples = curves.training(state.seed, trained.name, Measure::Accuracy);
        line.id = QString::number(state.seed) + QLatin1Char('/') + QString::fromStdString(trained.name);
        line.name = QString::fromStdString(trained.name);
        line.style = style++;
        line.highlighted = trained.state == record::ModelState::Running;
        if (line.samples != nullptr) lines.push_back(std::move(line));
    }
    // Until there is something to draw, the table has its place.
    const bool running = state.phase == BoardPhase::Running || state.phase == BoardPhase::Stopping;
    chart->setVisible(running || !lines.empty());
    chart->setCurves(std::move(lines));
}

QString PaperPage::Private::blockedBy() const {
    const BoardState& state = workspace.board();
    if (state.data.empty()) return tr("Choose the folder of MNIST's files or of a recipe.");
    if (state.looking) return tr("The data are being looked at.");
    if (!state.recognised) return tr("These data cannot be used.");
    if (workspace.liveRun() != 0) return tr("A run is at work. Wait for it, or stop it.");
    if (model.ticked().empty()) return tr("Tick the experiments that are to be made.");
    return {};
}

void PaperPage::Private::showFoot() {
    const BoardState& state = workspace.board();
    const bool running = state.phase == BoardPhase::Running || state.phase == BoardPhase::Stopping;
    const QString blocked = running ? QString() : blockedBy();
    start->setVisible(!running);
    start->setEnabled(blocked.isEmpty());
    start->setToolTip(blocked.isEmpty() ? tr("Trains what the ticked experiments need; what is there already stays.")
                                        : blocked);
    stop->setVisible(running);
    stop->setEnabled(state.phase == BoardPhase::Running);
    bar->setVisible(running);
    bar->setValue(static_cast<int>(1000 * state.done));
    std::error_code none;
    report->setEnabled(!state.folder.empty() && std::filesystem::exists(reportFile(), none));
    QString text = blocked;
    if (state.phase == BoardPhase::Stopping) {
        text = tr("Stopping after a checkpoint.");
    } else if (running) {
        text = tr("Seed %1 of %2", "progress").arg(std::max(1, state.seed)).arg(state.seeds);
        const QString who = QString::fromStdString(state.model), what = translated(state.doing);
        if (!who.isEmpty() || !what.isEmpty())
            text +=
                QStringLiteral(" · ") + (who.isEmpty() || what.isEmpty() ? who + what : tr("%1: %2").arg(who, what));
        if (state.secondsLeft >= 0)
            text += QStringLiteral(" · ") + tr("%1 left", "time").arg(durationText(state.secondsLeft));
    } else if (blocked.isEmpty() && state.phase == BoardPhase::Finished) {
        text = tr("Done. The figures are in %1.").arg(QString::fromStdString(state.folder.string()));
    } else if (blocked.isEmpty() && state.phase == BoardPhase::Stopped) {
        text = tr("Stopped; Start goes on.");
    }
    foot->setText(text);
}

void PaperPage::Private::look() {
    const std::filesystem::path path = data->text().trimmed().toStdString();
    if (path == workspace.board().data) return;
    workspace.lookAtPaperData(path);
}

void PaperPage::Private::begin() {
    look();
    if (!blockedBy().isEmpty()) return;
    shownSeed = 0;
    workspace.startBoard(model.ticked(), seeds->value(), quick->isChecked());
    refresh();
}

PaperPage::PaperPage(Workspace& workspace, QWidget* parent)
    : Page(parent), d_(std::make_unique<Private>(*this, workspace)) {
    d_->build();
    d_->connectAll();
    d_->retranslate();
    d_->start->setIcon(icon(IconName::Play, palette()));
}

PaperPage::~PaperPage() {
    d_->model.disconnect(this);
}

void PaperPage::saveLayout(QSettings& settings) const {
    settings.setValue(QStringLiteral("paper/split"), d_->split->saveState());
    settings.setValue(QStringLiteral("paper/columns"), d_->table->saveColumns());
    settings.setValue(QStringLiteral("paper/data"), d_->data->text());
    settings.setValue(QStringLiteral("paper/seeds"), d_->seeds->value());
}

void PaperPage::restoreLayout(const QSettings& settings) {
    d_->split->restoreState(settings.value(QStringLiteral("paper/split")).toByteArray());
    d_->table->restoreColumns(settings.value(QStringLiteral("paper/columns")).toByteArray());
    d_->seeds->setValue(settings.value(QStringLiteral("paper/seeds"), 1).toInt());
    d_->data->setText(settings.value(QStringLiteral("paper/data")).toString());
    d_->look();
}

void PaperPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && d_) d_->retranslate();
    if (event->type() == QEvent::PaletteChange && d_) d_->start->setIcon(icon(IconName::Play, palette()));
}

}  // namespace retort::ui
