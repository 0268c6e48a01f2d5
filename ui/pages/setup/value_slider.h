// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QDoubleSpinBox;
class QSlider;

namespace retort::ui {

/// A slider and a number for one value, bound both ways. The slider may show a part of the range alone, and be
/// logarithmic. Owns no value: shows what setValue gave, and asks by `edited`.
class ValueSlider : public QWidget {
    Q_OBJECT

public:
    struct Scale {
        double low = 0, high = 1;         ///< Of the slider.
        double minimum = 0, maximum = 1;  ///< Of the number.
        bool logarithmic = false;         ///< Requires low > 0.
        int decimals = 2;
    };
    ValueSlider(const QString& name, const Scale& scale, QWidget* parent = nullptr);

    void setValue(double value);
    double value() const { return value_; }
    void setNames(const QString& accessible, const QString& help);
    QWidget* field() const;  ///< For the label.

signals:
    void edited(double value);

private:
    double fromSlider(int position) const;
    int toSlider(double value) const;

    Scale scale_;
    double value_ = 0;
    QSlider* slider_;
    QDoubleSpinBox* box_;
};

}  // namespace retort::ui
