// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/screenshots.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QPixmap>
#include <QTimer>
#include <iterator>
#include <memory>

namespace retort::app {

namespace {

constexpr int tickMilliseconds = 250;
constexpr int calmTicks = 8;
constexpr qint64 mostMilliseconds = 60000;

bool busy(const ui::Workspace& workspace) {
    const ui::InputsState& inputs = workspace.inputs();
    if (inputs.scanning || inputs.checking || inputs.forecasting || workspace.makingDemo() ||
        workspace.preview().loading)
        return true;
    for (const ui::RunId id : workspace.runs()) {
        const ui::RunView* run = workspace.run(id);
        if (run != nullptr && run->phase == ui::RunPhase::Loading) return true;
    }
    return false;
}

/// One page a tick, so that each has been shown and drawn.
class Photographer : public QObject {
public:
    Photographer(ui::Workspace& workspace, ui::MainWindow& window, const QString& folder)
        : QObject(&window), workspace_(workspace), window_(window), folder_(folder) {
        total_.start();
        connect(&timer_, &QTimer::timeout, this, &Photographer::tick);
        timer_.start(tickMilliseconds);
    }

private:
    void tick() {
        if (page_ < 0) {
            calm_ = busy(workspace_) ? 0 : calm_ + 1;
            if (calm_ < calmTicks && total_.elapsed() < mostMilliseconds) return;
            return show(0);
        }
        static const QString names[] = {QStringLiteral("1-setup"), QStringLiteral("2-monitor"),
                                        QStringLiteral("3-compare"), QStringLiteral("4-export"),
                                        QStringLiteral("5-paper")};
        good_ = window_.grab().save(folder_.filePath(names[page_] + QStringLiteral(".png"))) && good_;
        if (page_ + 1 < static_cast<int>(std::size(names))) return show(page_ + 1);
        timer_.stop();
        QApplication::exit(good_ ? 0 : 1);
    }
    void show(int page) {
        page_ = page;
        window_.showPage(static_cast<ui::MainWindow::PageId>(page));
    }

    ui::Workspace& workspace_;
    ui::MainWindow& window_;
    QDir folder_;
    QTimer timer_;
    QElapsedTimer total_;
    int page_ = -1, calm_ = 0;
    bool good_ = true;
};

}  // namespace

void takeScreenshots(ui::Workspace& workspace, ui::MainWindow& window, const QString& folder) {
    QDir().mkpath(folder);
    new Photographer(workspace, window, folder);
}

}  // namespace retort::app
