// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/monitor/chart_controls.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>
#include <algorithm>
#include <cmath>

#include "ui/forms/icons.h"
#include "ui/pages/monitor/flow_layout.h"

namespace retort::ui {

namespace {

constexpr int smoothest = 99;  // hundredths

template <class Widget>
Widget* named(Widget* widget, const char* name) {
    widget->setObjectName(QLatin1String("monitor.") + QLatin1String(name));
    return widget;
}

void say(QWidget* widget, const QString& name, const QString& tip) {
    widget->setAccessibleName(name);
    widget->setToolTip(tip);
}

}  // namespace

ChartControls::ChartControls(QWidget* parent)
    : QWidget(parent),
      lossLabel_(new QLabel(this)),
      axisLabel_(new QLabel(this)),
      smoothingLabel_(new QLabel(this)),
      smoothingValue_(new QLabel(this)),
      loss_(named(new QComboBox(this), "loss")),
      axis_(named(new QComboBox(this), "axis")),
      training_(named(new QCheckBox(this), "training")),
      validation_(named(new QCheckBox(this), "validation")),
      watched_(named(new QCheckBox(this), "watched")),
      rate_(named(new QCheckBox(this), "rate")),
      logarithmic_(named(new QCheckBox(this), "logarithmic")),
      smoothing_(named(new QSlider(Qt::Horizontal, this), "smoothing")),
      fit_(named(new QToolButton(this), "fit")),
      table_(named(new QToolButton(this), "tables")),
      runs_(named(new QToolButton(this), "runs")),
      runsMenu_(new QMenu(this)) {
    for (const Measure m : {Measure::Loss, Measure::SoftLoss, Measure::HardLoss})
        loss_->addItem({}, static_cast<int>(m));
    for (const CurveAxis a : {CurveAxis::Step, CurveAxis::Epoch, CurveAxis::Time})
        axis_->addItem({}, static_cast<int>(a));
    for (QComboBox* box : {loss_, axis_}) box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    lossLabel_->setBuddy(loss_);
    axisLabel_->setBuddy(axis_);
    smoothingLabel_->setBuddy(smoothing_);
    smoothing_->setRange(0, smoothest);
    smoothing_->setPageStep(10);
    smoothing_->setFixedWidth(96);
    table_->setCheckable(true);
    for (QToolButton* button : {fit_, table_}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    runs_->setMenu(runsMenu_);
    runs_->setPopupMode(QToolButton::InstantPopup);
    runs_->setFocusPolicy(Qt::StrongFocus);
    runs_->hide();
    watched_->hide();

    auto* layout = new FlowLayout(16, 4, this);
    for (QWidget* part : {group({lossLabel_, loss_}), group({training_, validation_, watched_, rate_}),
                          group({axisLabel_, axis_, logarithmic_}),
                          group({smoothingLabel_, smoothing_, smoothingValue_}), group({fit_, table_, runs_})})
        layout->addWidget(part);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);

    setOptions({});
    for (QComboBox* box : {loss_, axis_}) connect(box, &QComboBox::currentIndexChanged, this, &ChartControls::changed);
    for (QCheckBox* box : {training_, validation_, watched_, rate_, logarithmic_})
        connect(box, &QCheckBox::toggled, this, &ChartControls::changed);
    connect(smoothing_, &QSlider::valueChanged, this, [this](int value) {
        smoothingValue_->setText(QLocale().toString(value / 100.0, 'f', 2));
        emit changed();
    });
    connect(table_, &QToolButton::toggled, this, &ChartControls::changed);
    connect(fit_, &QToolButton::clicked, this, &ChartControls::fitRequested);
    retranslate();
    restyle();
}

QWidget* ChartControls::group(std::initializer_list<QWidget*> widgets) {
    auto* box = new QWidget(this);
    auto* layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QWidget* widget : widgets) layout->addWidget(widget);
    return box;
}

ChartOptions ChartControls::options() const {
    ChartOptions options;
    options.loss = static_cast<Measure>(loss_->currentData().toInt());
    options.training = training_->isChecked();
    options.validation = validation_->isChecked();
    options.watched = watched_->isChecked();
    options.rate = rate_->isChecked();
    options.axis = static_cast<CurveAxis>(axis_->currentData().toInt());
    options.logarithmic = logarithmic_->isChecked();
    options.smoothing = smoothing_->value() / 100.0;
    options.table = table_->isChecked();
    return options;
}

void ChartControls::setOptions(const ChartOptions& options) {
    const bool same = options == this->options();
    {
        const QSignalBlocker quiet(this);
        loss_->setCurrentIndex(std::max(0, loss_->findData(static_cast<int>(options.loss))));
        axis_->setCurrentIndex(std::max(0, axis_->findData(static_cast<int>(options.axis))));
        training_->setChecked(options.training);
        validation_->setChecked(options.validation);
        watched_->setChecked(options.watched);
        rate_->setChecked(options.rate);
        logarithmic_->setChecked(options.logarithmic);
        smoothing_->setValue(std::isfinite(options.smoothing) ? qRound(options.smoothing * 100) : 0);
        table_->setChecked(options.table);
    }
    if (!same) emit changed();
}

void ChartControls::setOtherRuns(const std::vector<OtherRun>& runs) {
    if (std::equal(runs.begin(), runs.end(), others_.begin(), others_.end())) return;
    others_ = runs;
    runsMenu_->clear();
    for (const OtherRun& run : others_) {
        // A name may hold "&", which a menu would take for a mnemonic.
        QAction* action = runsMenu_->addAction(QString(run.name).replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(run.on);
        connect(action, &QAction::toggled, this, [this, id = run.id](bool on) { emit otherRunToggled(id, on); });
    }
    runs_->setVisible(!others_.empty());
}

void ChartControls::setWatching(bool on) {
    watched_->setVisible(on);
}

void ChartControls::saveLayout(QSettings& settings) const {
    const ChartOptions now = options();
    settings.setValue(QStringLiteral("loss"), static_cast<int>(now.loss));
    settings.setValue(QStringLiteral("axis"), static_cast<int>(now.axis));
    settings.setValue(QStringLiteral("training"), now.training);
    settings.setValue(QStringLiteral("validation"), now.validation);
    settings.setValue(QStringLiteral("watched"), now.watched);
    settings.setValue(QStringLiteral("rate"), now.rate);
    settings.setValue(QStringLiteral("logarithmic"), now.logarithmic);
    settings.setValue(QStringLiteral("smoothing"), now.smoothing);
}

void ChartControls::restoreLayout(const QSettings& settings) {
    ChartOptions then;
    then.loss = static_cast<Measure>(settings.value(QStringLiteral("loss"), static_cast<int>(then.loss)).toInt());
    then.axis = static_cast<CurveAxis>(settings.value(QStringLiteral("axis"), static_cast<int>(then.axis)).toInt());
    then.training = settings.value(QStringLiteral("training"), then.training).toBool();
    then.validation = settings.value(QStringLiteral("validation"), then.validation).toBool();
    then.watched = settings.value(QStringLiteral("watched"), then.watched).toBool();
    then.rate = settings.value(QStringLiteral("rate"), then.rate).toBool();
    then.logarithmic = settings.value(QStringLiteral("logarithmic"), then.logarithmic).toBool();
    then.smoothing = settings.value(QStringLiteral("smoothing"), then.smoothing).toDouble();
    then.table = table_->isChecked();
    setOptions(then);
}

void ChartControls::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) retranslate();
    if (event->type() == QEvent::PaletteChange) restyle();
}

void ChartControls::restyle() {
    fit_->setIcon(icon(IconName::Fit, palette()));
    table_->setIcon(icon(IconName::Table, palette()));
}

void ChartControls::retranslate() {
    lossLabel_->setText(tr("&Loss:"));
    loss_->setItemText(0, tr("total"));
    loss_->setItemText(1, tr("soft part"));
    loss_->setItemText(2, tr("hard part"));
    say(loss_, tr("Part of the loss"),
        tr("What the upper chart shows: the whole training objective, its soft part (against the teachers' posteriors) "
           "or "
           "its hard part (against the alignment), in nats per frame."));
    training_->setText(tr("&Training"));
    say(training_, tr("Show training curves"), tr("Means over the newest steps, with dropout as in training."));
    validation_->setText(tr("&Validation"));
    say(validation_, tr("Show validation curves"), tr("On the validation set, after each epoch."));
    watched_->setText(tr("Test"));
    say(watched_, tr("Show curves of the watched test set"),
        tr("On the test set after each epoch, of models that are told to watch it. Nothing is decided by it: neither "
           "when "
           "training ends nor which weights are kept."));
    rate_->setText(tr("Learning r&ate"));
    say(rate_, tr("Show the learning rate"), tr("A third chart with the learning rate of each step."));
    axisLabel_->setText(tr("&By:"));
    axis_->setItemText(0, tr("step"));
    axis_->setItemText(1, tr("epoch"));
    axis_->setItemText(2, tr("wall time"));
    say(axis_, tr("Horizontal axis"),
        tr("Step: updates of the weights. Epoch: passes over the training data. Wall time: since the run began, "
           "interruptions not counted."));
    logarithmic_->setText(tr("Lo&g"));
    say(logarithmic_, tr("Logarithmic loss"), tr("Logarithmic axis for losses and learning rate."));
    smoothingLabel_->setText(tr("&Smoothing:"));
    say(smoothing_, tr("Smoothing"),
        tr("Weight of the past in the moving average that is drawn; the raw curve stays visible, faint."));
    smoothingValue_->setText(QLocale().toString(smoothing_->value() / 100.0, 'f', 2));
    smoothingValue_->setMinimumWidth(
        smoothingValue_->fontMetrics().horizontalAdvance(QLocale().toString(0.88, 'f', 2)));
    say(fit_, tr("Fit"), tr("Show all of the curves, and follow new points (Home)."));
    say(table_, tr("Charts as tables"), tr("The figures of all charts as tables."));
    runs_->setText(tr("O&ther runs"));
    say(runs_, tr("Lay other runs over this one"), tr("Curves of other open runs in the same charts."));
}

}  // namespace retort::ui
