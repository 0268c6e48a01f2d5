// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/setup/front_end_row.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>

namespace retort::ui {

namespace {

QSpinBox* spin(QWidget* parent, const char* name, int most) {
    auto* box = new QSpinBox(parent);
    box->setObjectName(QString::fromLatin1(name));
    box->setRange(0, most);
    box->setKeyboardTracking(false);
    box->setFocusPolicy(Qt::StrongFocus);
    return box;
}

void put(QSpinBox* box, int value) {
    if (box->value() == value) return;
    const QSignalBlocker quiet(box);
    box->setValue(value);
}

}  // namespace

FrontEndRow::FrontEndRow(Document& document, QWidget* parent)
    : QWidget(parent),
      document_(document),
      cmvn_(new QComboBox(this)),
      variance_(new QCheckBox(this)),
      deltasLabel_(new QLabel(this)),
      deltas_(spin(this, "setup.deltas", 4)),
      spliceLabel_(new QLabel(this)),
      left_(spin(this, "setup.spliceLeft", 200)),
      plus_(new QLabel(QStringLiteral("+"), this)),
      right_(spin(this, "setup.spliceRight", 200)) {
    cmvn_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    cmvn_->setObjectName(QStringLiteral("setup.cmvn"));
    for (const char* choice : {"speaker", "utterance", "global", "none"})
        cmvn_->addItem(QString(), QString::fromLatin1(choice));
    variance_->setObjectName(QStringLiteral("setup.normVars"));
    deltasLabel_->setBuddy(deltas_);
    spliceLabel_->setBuddy(left_);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(cmvn_);
    row->addSpacing(4);
    row->addWidget(variance_);
    row->addSpacing(4);
    row->addWidget(deltasLabel_);
    row->addWidget(deltas_);
    row->addSpacing(4);
    row->addWidget(spliceLabel_);
    row->addWidget(left_);
    row->addWidget(plus_);
    row->addWidget(right_);
    row->addStretch();

    connect(cmvn_, &QComboBox::activated, this, [this] {
        const std::string value = cmvn_->currentData().toString().toStdString();
        edit(tr("Change CMVN"), {}, [&](data::FeaturesSpec& features) { features.cmvn = value; });
    });
    connect(variance_, &QCheckBox::clicked, this, [this](bool on) {
        edit(tr("Change variance normalisation"), {}, [&](data::FeaturesSpec& features) { features.normVars = on; });
    });
    connect(deltas_, &QSpinBox::valueChanged, this, [this](int value) {
        edit(tr("Change deltas"), QStringLiteral("deltas"),
             [&](data::FeaturesSpec& features) { features.deltas = value; });
    });
    connect(left_, &QSpinBox::valueChanged, this, [this](int value) {
        edit(tr("Change splice"), QStringLiteral("spliceLeft"),
             [&](data::FeaturesSpec& features) { features.spliceLeft = value; });
    });
    connect(right_, &QSpinBox::valueChanged, this, [this](int value) {
        edit(tr("Change splice"), QStringLiteral("spliceRight"),
             [&](data::FeaturesSpec& features) { features.spliceRight = value; });
    });
    retranslate();
}

QWidget* FrontEndRow::first() const {
    return cmvn_;
}

void FrontEndRow::edit(const QString& step, const QString& key,
                       const std::function<void(data::FeaturesSpec&)>& change) {
    document_.edit(
        step, [&](experiment::Experiment& experiment) { change(experiment.inputs.features); }, key);
}

void FrontEndRow::refresh() {
    const experiment::Experiment& experiment = document_.experiment();
    const data::FeaturesSpec& features = experiment.inputs.features;
    cmvn_->setCurrentIndex(cmvn_->findData(QString::fromStdString(features.cmvn)));
    variance_->setChecked(features.normVars);
    variance_->setEnabled(features.cmvn != "none");
    put(deltas_, features.deltas);
    put(left_, features.spliceLeft);
    put(right_, features.spliceRight);
}

void FrontEndRow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void FrontEndRow::retranslate() {
    const QStringList choices{tr("by speaker"), tr("by utterance"), tr("global"), tr("no CMVN")};
    for (int i = 0; i < choices.size(); ++i) cmvn_->setItemText(i, choices[i]);
    cmvn_->setAccessibleName(tr("CMVN"));
    cmvn_->setToolTip(tr("Cepstral mean and variance normalisation: whose statistics are taken."));
    variance_->setText(tr("variance"));
    variance_->setAccessibleName(tr("Normalise variances"));
    variance_->setToolTip(tr("Scales each dimension to variance 1 as well."));
    deltasLabel_->setText(tr("deltas"));
    deltas_->setAccessibleName(tr("Deltas"));
    deltas_->setToolTip(tr("Order of the time derivatives appended to each frame."));
    spliceLabel_->setText(tr("splice"));
    left_->setAccessibleName(tr("Context before, in frames"));
    left_->setToolTip(tr("Frames before the current one that the net sees."));
    right_->setAccessibleName(tr("Context after, in frames"));
    right_->setToolTip(tr("Frames after the current one that the net sees."));
}

}  // namespace retort::ui
