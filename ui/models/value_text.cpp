// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/value_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace retort::ui {

namespace {

constexpr QChar enDash(0x2013);

QString padded(qint64 number) {
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

/// Ten thousand years and more are no forecast.
bool sensible(double seconds) {
    return std::isfinite(seconds) && seconds >= 0 && seconds < 3e11;
}

}  // namespace

QString fixedText(double value, int digits) {
    return std::isfinite(value) ? QLocale().toString(value, 'f', digits) : QString(enDash);
}

QString countText(double value) {
    return std::isfinite(value) ? QLocale().toString(value, 'f', 0) : QString(enDash);
}

QString durationText(double seconds) {
    if (!sensible(seconds)) return enDash;
    const qint64 whole = std::llround(seconds);
    if (whole < 60)
        return QCoreApplication::translate("retort::ui::ValueText", "%1 s", "seconds").arg(QLocale().toString(whole));
    if (whole < 3600)
        return QCoreApplication::translate("retort::ui::ValueText", "%1 min %2 s", "minutes and seconds")
            .arg(QLocale().toString(whole / 60), padded(whole % 60));
    return QCoreApplication::translate("retort::ui::ValueText", "%1 h %2 min", "hours and minutes")
        .arg(QLocale().toString(whole / 3600), padded(whole % 3600 / 60));
}

QString clockText(double seconds) {
    if (!sensible(seconds)) return enDash;
    const qint64 whole = static_cast<qint64>(seconds);
    const QString tail = QLatin1Char(':') + padded(whole % 60);
    if (whole < 3600) return QString::number(whole / 60) + tail;
    return QString::number(whole / 3600) + QLatin1Char(':') + padded(whole % 3600 / 60) + tail;
}

}  // namespace retort::ui
