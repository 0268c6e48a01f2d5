// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "ui/charts/scatter_chart.h"
#include "ui/pages/compare/compare_data.h"

class QCheckBox;
class QSettings;
class QSplitter;
class QTabWidget;

namespace retort::ui {

class BarChart;

/// The charts below the table: accuracy against size; confusions, gains by phone and by speaker of the model at hand.
class CompareCharts : public QWidget {
    Q_OBJECT

public:
    /// A model, or several copies whose mean is meant. Records only live as long as the call.
    struct Subject {
        QString name;
        int style = 0;
        compare::Records records;  ///< Empty: no evaluation is known.
    };
    /// What the charts are about. No first: nothing is selected. With a second its difference to the first is shown.
    struct Subjects {
        Subject first, second, baseline;
        bool images = false;        ///< Classes instead of phones.
        bool selfBaseline = false;  ///< The first is the baseline.
    };

    explicit CompareCharts(QWidget* parent = nullptr);

    void setPoints(std::vector<ScatterChart::Point> points, JudgedSet set);
    void setSubjects(const Subjects& subjects);

    void saveLayout(QSettings& settings) const;
    void restoreLayout(const QSettings& settings);

signals:
    void pointClicked(const QString& name);
    void differenceToggled();  ///< Ask for setSubjects() again.

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showConfusions(const Subjects& subjects);
    void showGains(const Subjects& subjects);

    QSplitter* splitter_;
    ScatterChart* scatter_;
    QTabWidget* tabs_;
    HeatMap* confusions_;
    QCheckBox* difference_;
    BarChart* phones_;
    BarChart* speakers_;
    QWidget* confusionPage_;
};

}  // namespace retort::ui
