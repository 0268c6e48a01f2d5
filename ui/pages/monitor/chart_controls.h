// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QWidget>
#include <vector>

#include "ui/pages/monitor/curve_store.h"

class QAction;
class QCheckBox;
class QComboBox;
class QLabel;
class QMenu;
class QSlider;
class QToolButton;

namespace retort::ui {

/// How the charts of the Monitor page are shown.
struct ChartOptions {
    Measure loss = Measure::Loss;  ///< Of the upper chart: Loss, SoftLoss or HardLoss.
    bool training = true, validation = true, watched = true, rate = false;
    CurveAxis axis = CurveAxis::Epoch;
    bool logarithmic = false;
    double smoothing = 0;
    bool table = false;

    bool operator==(const ChartOptions&) const = default;
};

/// The row of controls above the charts. Wraps where the window is narrow or the language long.
class ChartControls : public QWidget {
    Q_OBJECT

public:
    explicit ChartControls(QWidget* parent = nullptr);

    ChartOptions options() const;
    void setOptions(const ChartOptions& options);

    /// A run that can be laid over the current one.
    struct OtherRun {
        int id = 0;
        QString name;
        bool on = false;
        bool operator==(const OtherRun&) const = default;
    };
    void setOtherRuns(const std::vector<OtherRun>& runs);

    /// Whether there are curves of a watched test set: without them there is no box for them.
    void setWatching(bool on);

    void saveLayout(QSettings& settings) const;
    void restoreLayout(const QSettings& settings);

signals:
    void changed();
    void fitRequested();
    void otherRunToggled(int id, bool on);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* group(std::initializer_list<QWidget*> widgets);
    void retranslate();
    void restyle();

    QLabel *lossLabel_, *axisLabel_, *smoothingLabel_, *smoothingValue_;
    QComboBox *loss_, *axis_;
    QCheckBox *training_, *validation_, *watched_, *rate_, *logarithmic_;
    QSlider* smoothing_;
    QToolButton *fit_, *table_, *runs_;
    QMenu* runsMenu_;
    std::vector<OtherRun> others_;
};

}  // namespace retort::ui
