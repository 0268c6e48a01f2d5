// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/quantities.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace retort::ui::quantity {

namespace {

bool unknown(double value) {
    return !std::isfinite(value) || value < 0;
}

const QString& dash() {
    static const QString text = QStringLiteral("–");
    return text;
}

/// Two significant digits below 10, whole numbers above.
QString scaled(double value) {
    return QLocale().toString(value, 'f', value < 9.95 ? 1 : 0);
}

}  // namespace

QString count(double value) {
    if (unknown(value)) return dash();
    if (value < 999.5) return QLocale().toString(value, 'f', 0);
    if (value < 999.5e3) return QCoreApplication::translate("quantity", "%1 k").arg(scaled(value / 1e3));
    if (value < 999.5e6) return QCoreApplication::translate("quantity", "%1 M").arg(scaled(value / 1e6));
    return QCoreApplication::translate("quantity", "%1 G").arg(scaled(value / 1e9));
}

QString bytes(double bytes) {
    if (unknown(bytes)) return dash();
    double value = bytes;
    while (value >= 999.5) value /= 1000;
    const bool plain = bytes < 999.5;
    return QLocale().formattedDataSize(static_cast<qint64>(std::llround(bytes)), plain || value >= 9.95 ? 0 : 1,
                                       QLocale::DataSizeSIFormat);
}

QString duration(double seconds) {
    if (unknown(seconds)) return dash();
    const QLocale locale;
    if (seconds < 0.95) return QCoreApplication::translate("quantity", "%1 s").arg(locale.toString(seconds, 'f', 1));
    if (seconds < 99.5) return QCoreApplication::translate("quantity", "%1 s").arg(locale.toString(seconds, 'f', 0));
    const double minutes = std::round(seconds / 60);
    if (minutes < 100) return QCoreApplication::translate("quantity", "%1 min").arg(locale.toString(minutes, 'f', 0));
    if (minutes < 48 * 60) {
        const double whole = std::floor(minutes / 60);
        return QCoreApplication::translate("quantity", "%1 h %2 min")
            .arg(locale.toString(whole, 'f', 0), locale.toString(minutes - 60 * whole, 'f', 0));
    }
    return QCoreApplication::translate("quantity", "%1 days").arg(locale.toString(minutes / 1440, 'f', 1));
}

QString hours(double seconds) {
    if (unknown(seconds)) return dash();
    if (seconds < 360) return duration(seconds);
    return QCoreApplication::translate("quantity", "%1 h").arg(QLocale().toString(seconds / 3600, 'f', 1));
}

QString number(double value, int digits) {
    if (!std::isfinite(value)) return dash();
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(value, 'g', digits);
}

}  // namespace retort::ui::quantity
