// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QPixmap>
#include <QTimer>
#include <QWidget>
#include <optional>

#include "ui/charts/chart_table_model.h"
#include "ui/charts/chart_theme.h"
#include "ui/charts/figures_file.h"

namespace retort::ui {

/// The picture of a chart: draws once into a pixmap and shows that until something changes; what follows the pointer is
/// drawn over it. However often it is asked, it draws at most once a turn of the event loop and 30 times a second, and
/// never while hidden.
class ChartCanvas : public QWidget {
    Q_OBJECT

public:
    explicit ChartCanvas(QWidget* parent);

    void setTitle(const QString& title);
    const QString& title() const { return title_; }
    void setEmptyText(const QString& text);

    void schedule();      ///< Something changed: draw again soon.
    void scheduleNews();  ///< Data may have come: draw soon what they change.
    void drawNow();       ///< Draws all at once, also while hidden.

    /// The same picture for elsewhere: `size` in logical pixels, `ratio` device pixels each.
    QImage toImage(const QSize& size, double ratio = 1);
    void paintFor(QPainter& painter, const QSize& size);

    virtual QString toCsv() const = 0;
    /// The text of toCsv() as it is now, for another thread to write.
    virtual TextSource figures() const;
    virtual TableShape table() const = 0;
    /// One or two sentences for who cannot see the picture.
    virtual QString summary() const = 0;

signals:
    void menuAsked(const QPoint& global);
    void tableAsked();
    void copyAsked();
    void changed();  ///< Asked to draw again, hidden or not.

protected:
    /// Draws everything below the header into `area`. `screen`: the picture people point at, so remember where things
    /// are.
    virtual void paintChart(QPainter& painter, const QRectF& area, const ChartTheme& theme, bool screen) = 0;
    /// Draws into the picture on the screen what has come since it was drawn and returns the part that it touched;
    /// nothing where the whole has to be drawn again.
    virtual std::optional<QRect> paintNews(QPainter& painter, const ChartTheme& theme);
    /// Draws what follows the pointer.
    virtual void paintOverlay(QPainter& painter, const ChartTheme& theme);
    virtual bool isEmpty() const = 0;
    /// A short remark at the right of the title: what was left out.
    virtual QString note() const { return {}; }

    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    QSize sizeHint() const override { return {480, 280}; }
    QSize minimumSizeHint() const override { return {200, 120}; }

    ChartTheme theme() const { return chartTheme(palette(), font()); }

private:
    void draw();
    bool drawNews();
    void describe();
    void paintAll(QPainter& painter, const QRectF& all, const ChartTheme& look, bool screen);

    QString title_, emptyText_;
    QPixmap picture_;
    QTimer timer_;
    QElapsedTimer sinceDrawn_, sinceDescribed_;
    QString drawnNote_;
    bool stale_ = true;
    bool whole_ = true;  ///< More than data has changed since it was drawn.
};

}  // namespace retort::ui
