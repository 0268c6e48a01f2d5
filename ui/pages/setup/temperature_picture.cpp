// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/setup/temperature_picture.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/charts/bar_chart.h"
#include "ui/models/quantities.h"
#include "ui/pages/setup/temperature_math.h"

namespace retort::ui {

namespace {

constexpr std::size_t drawnClasses = 12;
constexpr std::size_t drawnTemperatures = 4;

}  // namespace

TemperaturePicture::TemperaturePicture(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      workspace_(workspace),
      chart_(new BarChart(this)),
      source_(new QLabel(this)),
      figures_(new QLabel(this)) {
    chart_->setObjectName(QStringLiteral("temperature.chart"));
    source_->setObjectName(QStringLiteral("temperature.source"));
    source_->setWordWrap(true);
    figures_->setObjectName(QStringLiteral("temperature.figures"));
    figures_->setWordWrap(true);
    figures_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    chart_->setMinimumHeight(96);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(chart_, 1);
    layout->addWidget(figures_);
    layout->addWidget(source_);
    connect(&workspace_, &Workspace::frameLogitsChanged, this, &TemperaturePicture::refresh);
    refresh();
}

void TemperaturePicture::setTemperatures(const std::vector<double>& temperatures) {
    if (temperatures == temperatures_ || temperatures.empty()) return;
    temperatures_ = temperatures;
    refresh();
}

QString TemperaturePicture::summary() const {
    return figures_->text();
}

void TemperaturePicture::refresh() {
    const Workspace::FrameLogits& frame = workspace_.frameLogits();
    const std::vector<std::size_t> top = topClasses(frame.logits, drawnClasses);
    QStringList classes;
    for (const std::size_t c : top) classes << QString::number(c);
    std::vector<double> drawn{1};
    for (const double t : temperatures_)
        if (std::find(drawn.begin(), drawn.end(), t) == drawn.end() && drawn.size() <= drawnTemperatures)
            drawn.push_back(t);
    std::vector<BarChart::Group> groups;
    QStringList entropies, effective;
    const QLocale locale;
    for (std::size_t i = 0; i < drawn.size(); ++i) {
        const std::vector<double> posterior = softened(frame.logits, drawn[i]);
        BarChart::Group group{tr("T = %1").arg(quantity::number(drawn[i], 4)), static_cast<int>(i), {}, {}, {}};
        for (const std::size_t c : top) group.values.push_back(posterior[c]);
        groups.push_back(std::move(group));
        entropies << locale.toString(entropy(posterior), 'f', 2);
        effective << locale.toString(effectiveClasses(posterior), 'f', 1);
    }
    const QString arrow = QStringLiteral(" → ");
    const QString model = QString::fromStdString(frame.model), utterance = QString::fromStdString(frame.utterance);
    chart_->setTitle(
        frame.example ? tr("Posterior of one frame")
        : utterance.isEmpty()
            ? tr("Posterior of %1, frame %2", "model").arg(model).arg(frame.frame)
            : tr("Posterior of %1, %2 frame %3", "model, utterance, frame").arg(model, utterance).arg(frame.frame));
    chart_->setAxisTitles(tr("Class (pdf), likeliest first"), tr("Probability"));
    chart_->setEmptyText(tr("No posterior yet."));
    chart_->setData(classes, std::move(groups));
    figures_->setText(frame.logits.empty() ? QString()
                                           : tr("Entropy %1 nats; effective number of classes %2 of %3.")
                                                 .arg(entropies.join(arrow), effective.join(arrow),
                                                      locale.toString(static_cast<qulonglong>(frame.logits.size()))));
    figures_->setToolTip(
        tr("The effective number of classes is exp(entropy): as many classes of equal probability would be as "
           "uncertain."));
    source_->setText(tr("An example, until a teacher is trained; then a frame clicked in the preview."));
    source_->setVisible(frame.example);
}

void TemperaturePicture::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) refresh();
}

}  // namespace retort::ui
