// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/setup/value_slider.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSlider>
#include <algorithm>
#include <cmath>

namespace retort::ui {

namespace {

constexpr int positions = 400;

/// A number that a person would have typed: steps of 1, 2 or 5 in the second digit.
double round(double value, double near) {
    const double step = std::pow(10.0, std::floor(std::log10(std::max(near, 1e-6))) - 1);
    return std::round(value / step) * step;
}

}  // namespace

ValueSlider::ValueSlider(const QString& name, const Scale& scale, QWidget* parent)
    : QWidget(parent), scale_(scale), slider_(new QSlider(Qt::Horizontal, this)), box_(new QDoubleSpinBox(this)) {
    slider_->setObjectName(name + QStringLiteral(".slider"));
    slider_->setRange(0, positions);
    slider_->setPageStep(positions / 10);
    slider_->setMinimumWidth(80);
    box_->setObjectName(name + QStringLiteral(".value"));
    box_->setDecimals(scale.decimals);
    box_->setRange(scale.minimum, scale.maximum);
    box_->setStepType(scale.logarithmic ? QAbstractSpinBox::AdaptiveDecimalStepType
                                        : QAbstractSpinBox::DefaultStepType);
    box_->setSingleStep(scale.logarithmic ? 1 : (scale.high - scale.low) / 20);
    box_->setKeyboardTracking(false);
    box_->setAlignment(Qt::AlignRight);
    box_->setFixedWidth(fontMetrics().horizontalAdvance(QStringLiteral("1000.00")) +
                        32);  // sliders below each other end alike
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(slider_, 1);
    row->addWidget(box_);
    setFocusProxy(slider_);
    connect(slider_, &QSlider::valueChanged, this, [this](int position) { emit edited(fromSlider(position)); });
    connect(box_, &QDoubleSpinBox::valueChanged, this, &ValueSlider::edited);
}

double ValueSlider::fromSlider(int position) const {
    const double share = static_cast<double>(position) / positions;
    if (!scale_.logarithmic) return std::round((scale_.low + share * (scale_.high - scale_.low)) * 100) / 100;
    const double exact = scale_.low * std::pow(scale_.high / scale_.low, share);
    return std::clamp(round(exact, exact), scale_.low, scale_.high);
}

int ValueSlider::toSlider(double value) const {
    const double inside = std::clamp(value, scale_.low, scale_.high);
    const double share = scale_.logarithmic ? std::log(inside / scale_.low) / std::log(scale_.high / scale_.low)
                                            : (inside - scale_.low) / (scale_.high - scale_.low);
    return static_cast<int>(std::lround(share * positions));
}

void ValueSlider::setValue(double value) {
    value_ = value;
    const QSignalBlocker quietSlider(slider_), quietBox(box_);
    // Within a step of the slider several positions round to one number: the handle stays under the hand.
    if (!slider_->isSliderDown() && std::abs(fromSlider(slider_->value()) - value) > 1e-9)
        slider_->setValue(toSlider(value));
    if (std::abs(box_->value() - value) > 1e-9) box_->setValue(value);
}

void ValueSlider::setNames(const QString& accessible, const QString& help) {
    slider_->setAccessibleName(accessible);
    const QSignalBlocker quiet(box_);
    box_->setLocale(QLocale());
    box_->setValue(box_->value());  // writes its digits anew
    box_->setAccessibleName(accessible);
    for (QWidget* control : std::initializer_list<QWidget*>{slider_, box_, this}) control->setToolTip(help);
}

QWidget* ValueSlider::field() const {
    return box_;
}

}  // namespace retort::ui
