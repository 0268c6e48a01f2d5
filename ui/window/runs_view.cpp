// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/runs_view.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>

#include "ui/text/core_text.h"
#include "ui/window/window_text.h"

namespace retort::ui {

namespace {

enum Role { IdRole = Qt::UserRole, DetailRole };

/// Name on the first line, day and phase paler on the second.
class RunDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override {
        return {96, 2 * option.fontMetrics.height() + 8};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        const QIcon picture = item.icon;
        const QString name = item.text;
        item.icon = {};
        item.text.clear();
        const QStyle* style = item.widget != nullptr ? item.widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

        const bool selected = (item.state & QStyle::State_Selected) != 0;
        const QPalette::ColorRole role = selected ? QPalette::HighlightedText : QPalette::Text;
        const int line = item.fontMetrics.height();
        QRect area = item.rect.adjusted(8, 4, -8, -4);
        picture.paint(painter, QRect(area.left(), area.top() + (line - 16) / 2, 16, 16), Qt::AlignCenter,
                      selected ? QIcon::Selected : QIcon::Normal);
        area.setLeft(area.left() + 24);
        painter->save();
        painter->setFont(item.font);
        painter->setPen(item.palette.color(QPalette::Active, role));
        painter->drawText(QRect(area.left(), area.top(), area.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                          item.fontMetrics.elidedText(name, Qt::ElideMiddle, area.width()));
        if (!selected) painter->setPen(item.palette.color(QPalette::Active, QPalette::PlaceholderText));
        painter->drawText(QRect(area.left(), area.top() + line, area.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                          item.fontMetrics.elidedText(index.data(DetailRole).toString(), Qt::ElideRight, area.width()));
        painter->restore();
    }
};

}  // namespace

RunsView::RunsView(Workspace& workspace, QWidget* parent) : QListWidget(parent), workspace_(workspace) {
    setObjectName(QStringLiteral("runList"));
    setItemDelegate(new RunDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListWidget::itemClicked, this,
            [this](QListWidgetItem* item) { emit showRequested(item->data(IdRole).toInt()); });
    connect(this, &QListWidget::itemActivated, this,
            [this](QListWidgetItem* item) { emit showRequested(item->data(IdRole).toInt()); });
    connect(&workspace_, &Workspace::runsChanged, this, &RunsView::rebuild);
    connect(&workspace_, &Workspace::currentRunChanged, this, &RunsView::rebuild);
    retranslate();
}

RunId RunsView::runAt(int row) const {
    return item(row) != nullptr ? item(row)->data(IdRole).toInt() : 0;
}

void RunsView::write(QListWidgetItem* item, const RunView& run) const {
    const QString day = dayText(run.when, QDateTime::currentDateTime());
    const QString phase = phaseText(run.phase);
    const QString start = QLocale().toString(run.when, QLocale::ShortFormat);
    const QString both = day.isEmpty() ? phase : tr("%1 · %2", "start and state of a run").arg(start, phase);
    // The icon tells the state of a run that has ended, and the tooltip its word.
    const QString detail = run.active() || day.isEmpty() ? phase : day;
    const Tone tone = phaseTone(run.phase);
    const IconName name = phaseIcon(run.phase);
    const QColor colour = tone == Tone::Neutral ? palette().color(QPalette::Text) : toneColour(tone, palette());
    QIcon picture;
    const qreal ratio = devicePixelRatioF();
    const QSize size(16, 16);
    picture.addPixmap(icon(name, colour).pixmap(size, ratio), QIcon::Normal);
    picture.addPixmap(icon(name, palette().color(QPalette::HighlightedText)).pixmap(size, ratio), QIcon::Selected);
    item->setIcon(picture);
    item->setText(run.name);
    item->setData(IdRole, run.id);
    item->setData(DetailRole, detail);
    item->setData(Qt::AccessibleTextRole, tr("Run %1, %2").arg(run.name, both));
    QString tip = tr("%1\n%2\n%3", "name, state and folder of a run")
                      .arg(run.name, both, QString::fromStdString(run.folder.string()));
    if (!run.reason.isEmpty()) tip += u'\n' + translated(run.reason.toStdString());
    item->setToolTip(tip);
}

void RunsView::rebuild() {
    const std::vector<RunId> runs = workspace_.runs();
    const QSignalBlocker quiet(this);
    while (count() > static_cast<int>(runs.size())) delete takeItem(count() - 1);
    while (count() < static_cast<int>(runs.size())) new QListWidgetItem(this);
    for (int row = 0; row < count(); ++row) {
        const RunView* run = workspace_.run(runs[static_cast<std::size_t>(row)]);
        if (run == nullptr) continue;
        write(item(row), *run);
        if (run->id == workspace_.currentRun()) setCurrentRow(row);
    }
    if (workspace_.currentRun() == 0) setCurrentRow(-1);
}

void RunsView::retranslate() {
    setAccessibleName(tr("Runs"));
    setWhatsThis(tr("The runs that are open, newest first. A click shows one on Monitor, Compare and Export."));
    rebuild();
}

void RunsView::changeEvent(QEvent* event) {
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::PaletteChange) rebuild();
}

void RunsView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Delete && runAt(currentRow()) != 0) {
        const RunView* run = workspace_.run(runAt(currentRow()));
        if (run != nullptr && !run->live) workspace_.closeRun(run->id);
        return;
    }
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Escape) {
        event->ignore();  // Space has no use here: it pauses
        return;
    }
    QListWidget::keyPressEvent(event);
}

void RunsView::contextMenuEvent(QContextMenuEvent* event) {
    const QListWidgetItem* at = event->reason() == QContextMenuEvent::Mouse ? itemAt(event->pos()) : currentItem();
    if (at == nullptr) return;
    const RunId id = at->data(IdRole).toInt();
    const RunView* run = workspace_.run(id);
    if (run == nullptr) return;
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("runMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const char* name, const QString& text, bool enabled, auto what) {
        QAction* action = menu->addAction(text, this, what);
        action->setObjectName(QString::fromLatin1(name));
        action->setEnabled(enabled);
    };
    const QString folder = QString::fromStdString(run->folder.string());
    add("show", tr("&Show"), true, [this, id] { emit showRequested(id); });
    add("resume", tr("&Resume"), run->resumable() && workspace_.liveRun() == 0,
        [this, id] { emit resumeRequested(id); });
    add("export", tr("&Export models…"), true, [this, id] { emit exportRequested(id); });
    add("report", tr("Open re&port"), true, [this, id] { emit reportRequested(id); });
    menu->addSeparator();
    add("folder", tr("Open &folder"), true, [this, id] { emit folderRequested(id); });
    add("copyPath", tr("&Copy path"), true, [folder] { QApplication::clipboard()->setText(folder); });
    menu->addSeparator();
    add("close", tr("&Take off the list"), !run->live, [this, id] { workspace_.closeRun(id); });
    add("delete", tr("&Delete run…"), !run->live, [this, id] { emit deleteRequested(id); });
    menu->popup(event->globalPos());
}

}  // namespace retort::ui
