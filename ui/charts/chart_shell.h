// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

class QLabel;
class QMenu;
class QStackedWidget;
class QTableView;

namespace retort::ui {

class ChartCanvas;
class ChartTableModel;
class FiguresFile;

/// What every chart has around its picture: the twin table, the context menu, saving and copying. Lives in the chart's
/// widget.
class ChartShell : public QObject {
    Q_OBJECT

public:
    /// Fills `owner` with `canvas`; `owner` gives its focus to it.
    ChartShell(QWidget* owner, ChartCanvas* canvas);

    void setTitle(const QString& title);
    void setTableVisible(bool on);
    bool tableVisible() const;
    void copyPicture() const;
    /// PNG, SVG or CSV by the ending; throws Error.
    void saveTo(const QString& file) const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showMenu(const QPoint& global);
    void askAndSave(const QString& ending, const QString& filter);
    void fillTable();
    void say(const QString& text);
    void sayForAMoment(const QString& text);
    void writeFigures(const QString& file);
    void copyCells() const;
    void retranslate();

    QWidget* owner_;
    ChartCanvas* canvas_;
    QStackedWidget* stack_;
    QWidget* page_;
    QTableView* table_;
    QLabel *heading_, *note_, *strip_;
    ChartTableModel* model_;
    FiguresFile* writing_ = nullptr;
    QTimer later_;  ///< A table that is looked at follows the data twice a second.
};

}  // namespace retort::ui
