// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare/compare_charts.h"

#include <QCheckBox>
#include <QEvent>
#include <QSettings>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include "ui/charts/bar_chart.h"

namespace retort::ui {

CompareCharts::CompareCharts(QWidget* parent)
    : QWidget(parent),
      splitter_(new QSplitter(Qt::Horizontal, this)),
      scatter_(new ScatterChart),
      tabs_(new QTabWidget),
      confusions_(new HeatMap),
      difference_(new QCheckBox),
      phones_(new BarChart),
      speakers_(new BarChart),
      confusionPage_(new QWidget) {
    scatter_->setObjectName(QStringLiteral("accuracyAgainstSize"));
    confusions_->setObjectName(QStringLiteral("confusions"));
    difference_->setObjectName(QStringLiteral("confusionDifference"));
    phones_->setObjectName(QStringLiteral("phoneGains"));
    speakers_->setObjectName(QStringLiteral("speakerGains"));
    tabs_->setObjectName(QStringLiteral("compareTabs"));
    tabs_->setDocumentMode(true);
    splitter_->setObjectName(QStringLiteral("chartSplitter"));
    splitter_->setChildrenCollapsible(false);

    auto* confusionColumn = new QVBoxLayout(confusionPage_);
    confusionColumn->setContentsMargins(0, 4, 0, 0);
    confusionColumn->setSpacing(4);
    confusionColumn->addWidget(difference_);
    confusionColumn->addWidget(confusions_, 1);
    tabs_->addTab(confusionPage_, QString());
    tabs_->addTab(phones_, QString());
    tabs_->addTab(speakers_, QString());
    splitter_->addWidget(scatter_);
    splitter_->addWidget(tabs_);
    splitter_->setStretchFactor(0, 1);
    splitter_->setStretchFactor(1, 1);
    splitter_->setSizes({500, 500});
    for (QWidget* chart : {static_cast<QWidget*>(scatter_), static_cast<QWidget*>(tabs_)})
        chart->setMinimumSize(200, 160);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter_);

    scatter_->setLogarithmicX(true);
    scatter_->setPercent(true);
    phones_->setPercent(true);
    speakers_->setPercent(true);
    connect(scatter_, &ScatterChart::pointClicked, this, &CompareCharts::pointClicked);
    connect(difference_, &QCheckBox::toggled, this, &CompareCharts::differenceToggled);
    retranslate();
}

void CompareCharts::setPoints(std::vector<ScatterChart::Point> points, JudgedSet set) {
    scatter_->setTitle(set == JudgedSet::Test ? tr("Test frame accuracy against size")
                                              : tr("Validation frame accuracy against size"));
    scatter_->setAxisTitles(tr("Parameters"), tr("Frame accuracy (%)"));
    scatter_->setData(std::move(points));
}

void CompareCharts::setSubjects(const Subjects& subjects) {
    difference_->setVisible(subjects.second.name.isEmpty());
    difference_->setEnabled(!subjects.baseline.records.empty() && !subjects.selfBaseline);
    showConfusions(subjects);
    showGains(subjects);
}

void CompareCharts::showConfusions(const Subjects& subjects) {
    const Subject& first = subjects.first;
    const bool againstBaseline = subjects.second.name.isEmpty() && difference_->isEnabled() && difference_->isChecked();
    const Subject& second = againstBaseline ? subjects.baseline : subjects.second;
    HeatMap::Data matrix;
    if (first.name.isEmpty()) {
        confusions_->setTitle(tr("Confusions"));
        confusions_->setEmptyText(
            tr("Select a model in the table to see what it confuses, or two to see how they differ."));
    } else if (second.name.isEmpty()) {
        confusions_->setTitle(tr("Confusions of %1").arg(first.name));
        matrix = compare::confusions(first.records);
    } else {
        confusions_->setTitle(tr("Confusions: %1 − %2", "difference of two models").arg(first.name, second.name));
        if (!first.records.empty() && !second.records.empty())
            matrix = compare::confusionDifference(first.records, second.records);
    }
    if (matrix.rows == 0 && !first.name.isEmpty()) {
        const bool known = !first.records.empty() && (second.name.isEmpty() || !second.records.empty());
        const bool phones = known && !first.records.front()->phones.empty() &&
                            (second.name.isEmpty() || !second.records.front()->phones.empty());
        confusions_->setEmptyText(!known ? tr("The evaluation is not known (yet): confusions come with it.")
                                  : !phones
                                      ? tr("This run's evaluations do not keep confusions by phone: it was made by "
                                           "an older version.")
                                      : tr("The two models were evaluated with different phones."));
    }
    matrix.rowTitle = subjects.images ? tr("Class") : tr("Aligned phone");
    matrix.columnTitle = subjects.images ? tr("Decided class") : tr("Decided phone");
    matrix.valueTitle = matrix.diverging ? tr("Difference of shares") : tr("Share of the row");
    confusions_->setData(std::move(matrix));
}

void CompareCharts::showGains(const Subjects& subjects) {
    const Subject& first = subjects.first;
    const Subject& second = subjects.second.name.isEmpty() ? subjects.baseline : subjects.second;
    const bool two = !subjects.second.name.isEmpty();
    const auto fill = [&](BarChart& chart, const QString& title, const QString& category, const QString& old,
                          std::vector<compare::Gain> (*gainsOf)(const compare::Records&, const compare::Records&)) {
        QStringList names;
        BarChart::Group group{first.name, first.style, {}, {}, {}};
        const bool comparable = !first.name.isEmpty() && !second.name.isEmpty() && (two || !subjects.selfBaseline);
        if (comparable && !first.records.empty() && !second.records.empty()) {
            for (const compare::Gain& gain : gainsOf(first.records, second.records)) {
                names << gain.name;
                group.values.push_back(gain.difference);
            }
        }
        chart.setTitle(comparable ? title.arg(first.name, second.name) : tr("Gains"));
        chart.setAxisTitles(category, tr("Difference (points)"));
        chart.setEmptyText(first.name.isEmpty() ? tr("Select a model in the table to see where it gains.")
                           : second.name.isEmpty()
                               ? tr("There is no baseline to compare with: choose one above the table.")
                           : !comparable ? tr("%1 is the baseline itself: select another model.").arg(first.name)
                           : first.records.empty() || second.records.empty()
                               ? tr("The evaluation is not known (yet): gains come with it.")
                               : old);
        chart.setData(names, names.isEmpty() ? std::vector<BarChart::Group>{} : std::vector<BarChart::Group>{group});
    };
    fill(*phones_,
         subjects.images ? tr("Gain per class: %1 − %2", "difference of two models")
                         : tr("Gain per phone: %1 − %2", "difference of two models"),
         subjects.images ? tr("Class") : tr("Phone"),
         tr("This run's evaluations do not keep accuracies by phone: it was made by an older version."),
         &compare::phoneGains);
    fill(*speakers_, tr("Gain per speaker: %1 − %2", "difference of two models"), tr("Speaker"),
         tr("The speakers are not known: the data do not name them, or the run was made by an older version."),
         &compare::speakerGains);
}

void CompareCharts::saveLayout(QSettings& settings) const {
    settings.setValue(QStringLiteral("compare/charts"), splitter_->saveState());
    settings.setValue(QStringLiteral("compare/chartTab"), tabs_->currentIndex());
    settings.setValue(QStringLiteral("compare/confusionDifference"), difference_->isChecked());
}

void CompareCharts::restoreLayout(const QSettings& settings) {
    splitter_->restoreState(settings.value(QStringLiteral("compare/charts")).toByteArray());
    tabs_->setCurrentIndex(settings.value(QStringLiteral("compare/chartTab"), 0).toInt());
    difference_->setChecked(settings.value(QStringLiteral("compare/confusionDifference"), false).toBool());
}

void CompareCharts::retranslate() {
    scatter_->setEmptyText(tr("No model has an accuracy on this set."));
    scatter_->setAxisTitles(tr("Parameters"), tr("Frame accuracy (%)"));
    difference_->setText(tr("&Difference against the baseline"));
    difference_->setToolTip(
        tr("Shares of the selected model minus those of its baseline, instead of the model's own."));
    difference_->setAccessibleName(tr("Difference against the baseline"));
    tabs_->setAccessibleName(tr("Charts of the selected model"));
    tabs_->setTabText(0, tr("Confusions"));
    tabs_->setTabText(1, tr("Gain per phone"));
    tabs_->setTabText(2, tr("Gain per speaker"));
}

void CompareCharts::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        emit differenceToggled();
    }
}

}  // namespace retort::ui
