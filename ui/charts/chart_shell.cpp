// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_shell.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QImage>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

#include "core/base/error.h"
#include "ui/charts/chart_canvas.h"
#include "ui/charts/chart_files.h"
#include "ui/charts/figures_file.h"
#include "ui/text/core_text.h"

namespace retort::ui {

ChartShell::ChartShell(QWidget* owner, ChartCanvas* canvas)
    : QObject(owner),
      owner_(owner),
      canvas_(canvas),
      stack_(new QStackedWidget(owner)),
      page_(new QWidget(stack_)),
      table_(new QTableView(page_)),
      heading_(new QLabel(page_)),
      note_(new QLabel(page_)),
      strip_(new QLabel(owner)),
      model_(new ChartTableModel(this)) {
    canvas_->setObjectName(QStringLiteral("chartCanvas"));
    table_->setObjectName(QStringLiteral("chartTable"));
    strip_->setObjectName(QStringLiteral("chartMessage"));
    auto* below = new QVBoxLayout(page_);
    below->setContentsMargins(12, 8, 12, 8);
    below->setSpacing(4);
    heading_->setTextFormat(Qt::PlainText);
    note_->setTextFormat(Qt::PlainText);
    note_->setWordWrap(true);
    below->addWidget(heading_);
    below->addWidget(note_);
    below->addWidget(table_, 1);
    table_->setModel(model_);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setAlternatingRowColors(true);
    table_->setTabKeyNavigation(false);
    table_->verticalHeader()->setDefaultSectionSize(table_->fontMetrics().height() + 6);
    table_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table_->verticalHeader()->hide();
    table_->horizontalHeader()->setHighlightSections(false);
    table_->setContextMenuPolicy(Qt::CustomContextMenu);
    table_->installEventFilter(this);
    stack_->addWidget(canvas_);
    stack_->addWidget(page_);
    auto* all = new QVBoxLayout(owner);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(4);
    all->addWidget(stack_, 1);
    all->addWidget(strip_);
    strip_->hide();
    strip_->setWordWrap(true);
    strip_->setTextFormat(Qt::PlainText);
    strip_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    owner->setFocusProxy(canvas_);
    owner->installEventFilter(this);
    later_.setSingleShot(true);
    later_.setInterval(500);
    connect(&later_, &QTimer::timeout, this, &ChartShell::fillTable);
    connect(canvas_, &ChartCanvas::changed, this, [this] {
        if (tableVisible() && !later_.isActive()) later_.start();
    });
    connect(canvas_, &ChartCanvas::menuAsked, this, &ChartShell::showMenu);
    connect(canvas_, &ChartCanvas::tableAsked, this, [this] { setTableVisible(true); });
    connect(canvas_, &ChartCanvas::copyAsked, this, &ChartShell::copyPicture);
    connect(table_, &QWidget::customContextMenuRequested, this,
            [this](const QPoint& at) { showMenu(table_->viewport()->mapToGlobal(at)); });
    retranslate();
}

void ChartShell::retranslate() {
    const QString title = canvas_->title();
    owner_->setAccessibleName(title);
    table_->setAccessibleName(title.isEmpty() ? tr("Figures of the chart") : tr("%1: figures of the chart").arg(title));
    heading_->setText(title);
    heading_->setVisible(!title.isEmpty());
    QFont bold = heading_->font();
    bold.setWeight(QFont::DemiBold);
    heading_->setFont(bold);
    if (tableVisible()) fillTable();
}

void ChartShell::setTitle(const QString& title) {
    canvas_->setTitle(title);
    retranslate();
}

bool ChartShell::tableVisible() const {
    return stack_->currentWidget() == page_;
}

void ChartShell::setTableVisible(bool on) {
    if (on == tableVisible()) return;
    const bool focus = canvas_->hasFocus() || table_->hasFocus();
    if (on) fillTable();
    stack_->setCurrentWidget(on ? page_ : static_cast<QWidget*>(canvas_));
    QWidget* now = on ? static_cast<QWidget*>(table_) : canvas_;
    owner_->setFocusProxy(now);
    if (focus) now->setFocus();
}

void ChartShell::fillTable() {
    TableShape shape = canvas_->table();
    note_->setText(shape.note);
    note_->setVisible(!shape.note.isEmpty());
    const bool fresh = model_->columnCount() != shape.headers.size();
    model_->show(std::move(shape));
    if (!fresh || model_->columnCount() > 64) return;  // measuring thousands of columns takes seconds
    table_->resizeColumnsToContents();
    const int widest = table_->fontMetrics().averageCharWidth() * 40;
    for (int c = 0; c < model_->columnCount(); ++c)
        table_->setColumnWidth(c, std::min(table_->columnWidth(c) + 8, widest));
}

void ChartShell::copyPicture() const {
    QGuiApplication::clipboard()->setImage(canvas_->toImage(canvas_->size(), 2));
}

void ChartShell::copyCells() const {
    QStringList lines;
    int row = -1;
    QModelIndexList cells = table_->selectionModel()->selectedIndexes();
    std::sort(cells.begin(), cells.end());
    for (const QModelIndex& cell : cells) {
        const QString text = cell.data().toString();
        if (cell.row() == row) {
            lines.last() += u'\t' + text;
        } else {
            lines << text;
            row = cell.row();
        }
    }
    if (!lines.isEmpty()) QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void ChartShell::saveTo(const QString& file) const {
    writeChart(*canvas_, file);
}

void ChartShell::say(const QString& text) {
    strip_->setText(text);
    strip_->setVisible(!text.isEmpty());
}

void ChartShell::sayForAMoment(const QString& text) {
    say(text);
    QTimer::singleShot(8000, this, [this, text] {
        if (strip_->text() == text) say({});
    });
}

void ChartShell::askAndSave(const QString& ending, const QString& filter) {
    say({});
    auto* dialog = new QFileDialog(owner_, tr("Save the chart"), QString(), filter);
    dialog->setObjectName(QStringLiteral("chartSaveDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    static const QRegularExpression odd(QStringLiteral("[^\\w.-]+"), QRegularExpression::UseUnicodePropertiesOption);
    QString name = canvas_->title().left(60).replace(odd, QStringLiteral("-"));
    while (name.endsWith(u'-') || name.endsWith(u'.')) name.chop(1);
    dialog->selectFile((name.isEmpty() ? QStringLiteral("chart") : name) + u'.' + ending);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        if (file.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive)) return writeFigures(file);
        try {
            saveTo(file);
        } catch (const Error& error) {
            say(tr("The chart was not saved: %1").arg(translated(std::string(error.what()))));
        }
    });
    dialog->setModal(false);
    dialog->show();
}

/// Millions of samples take their time: the window goes on meanwhile.
void ChartShell::writeFigures(const QString& file) {
    delete writing_;
    writing_ = new FiguresFile(file, canvas_->figures(), this);
    connect(writing_, &FiguresFile::progress, this, [this] {
        say(tr("Writing %1: %2", "file, size so far")
                .arg(writing_->file(), QLocale().formattedDataSize(writing_->written())));
    });
    connect(writing_, &FiguresFile::ended, this, [this] {
        if (const std::optional<Error>& error = writing_->error())
            say(tr("The chart was not saved: %1").arg(translated(std::string(error->what()))));
        else
            sayForAMoment(tr("The figures are in %1.").arg(writing_->file()));
        writing_->deleteLater();
        writing_ = nullptr;
    });
}

void ChartShell::showMenu(const QPoint& global) {
    auto* menu = new QMenu(owner_);
    menu->setObjectName(QStringLiteral("chartMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool table = tableVisible();
    if (table) menu->addAction(tr("Copy &rows"), this, &ChartShell::copyCells)->setShortcut(QKeySequence::Copy);
    QAction* copy = menu->addAction(tr("&Copy picture"), this, &ChartShell::copyPicture);
    if (!table) copy->setShortcut(QKeySequence::Copy);
    menu->addSeparator();
    menu->addAction(tr("Save as &PNG…"), this,
                    [this] { askAndSave(QStringLiteral("png"), tr("PNG picture (*.png)")); });
    menu->addAction(tr("Save as &SVG…"), this,
                    [this] { askAndSave(QStringLiteral("svg"), tr("SVG drawing (*.svg)")); });
    menu->addAction(tr("Save all &figures as CSV…"), this,
                    [this] { askAndSave(QStringLiteral("csv"), tr("Comma-separated values (*.csv)")); });
    menu->addSeparator();
    QAction* twin = menu->addAction(tr("Show as &table"), this, [this, table] { setTableVisible(!table); });
    twin->setCheckable(true);
    twin->setChecked(table);
    twin->setShortcut(Qt::Key_T);
    menu->popup(global);
}

bool ChartShell::eventFilter(QObject* watched, QEvent* event) {
    if (watched == owner_ && event->type() == QEvent::LanguageChange) retranslate();
    if (watched == table_ && event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if ((key->key() == Qt::Key_T && key->modifiers() == Qt::NoModifier) || key->key() == Qt::Key_Escape) {
            setTableVisible(false);
            return true;
        }
        if (key->matches(QKeySequence::Copy)) {
            copyCells();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace retort::ui
