// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/setup/sweep_text.h"

#include <QLocale>
#include <QRegularExpression>
#include <QStringList>
#include <algorithm>
#include <cmath>

namespace retort::ui {

namespace {

std::optional<double> number(const QString& text) {
    bool good = false;
    QLocale locale;
    locale.setNumberOptions(QLocale::RejectGroupSeparator);
    double value = locale.toDouble(text, &good);
    if (!good) value = QLocale::c().toDouble(text, &good);
    if (!good || !std::isfinite(value)) return std::nullopt;
    return value;
}

}  // namespace

std::optional<std::vector<double>> parseSweep(const QString& text) {
    static const QRegularExpression between(QStringLiteral("[;\\s]+|,\\s+"));
    std::vector<double> values;
    QString plain = text.left(4000).trimmed();
    while (plain.endsWith(QLatin1Char(',')) || plain.endsWith(QLatin1Char(';'))) plain.chop(1);
    const auto take = [&](double value) {
        if (std::find(values.begin(), values.end(), value) == values.end()) values.push_back(value);
    };
    for (const QString& part : plain.split(between, Qt::SkipEmptyParts)) {
        if (const std::optional<double> value = number(part)) {
            take(*value);
            continue;
        }
        for (const QString& piece : part.split(QLatin1Char(','), Qt::SkipEmptyParts)) {  // "1,2,4"
            const std::optional<double> value = number(piece);
            if (!value) return std::nullopt;
            take(*value);
        }
    }
    if (values.size() > mostSweepValues) return std::nullopt;
    return values;
}

QString sweepText(const std::vector<double>& values) {
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    QStringList parts;
    for (const double value : values) parts << locale.toString(value, 'g', QLocale::FloatingPointShortest);
    return parts.join(locale.decimalPoint() == QStringLiteral(",") ? QStringLiteral("; ") : QStringLiteral(", "));
}

std::vector<double> sweepOf(const experiment::ModelSpec& model, const std::string& path) {
    std::vector<double> values;
    for (const experiment::Sweep& sweep : model.sweeps) {
        if (sweep.path != path) continue;
        for (const std::string& text : sweep.values) {
            bool good = false;
            const double value = QLocale::c().toDouble(QString::fromStdString(text), &good);
            if (good) values.push_back(value);
        }
    }
    return values;
}

void setSweep(experiment::ModelSpec& model, const std::string& path, const std::vector<double>& values) {
    const auto same = [&](const experiment::Sweep& sweep) { return sweep.path == path; };
    if (values.size() < 2) {
        std::erase_if(model.sweeps, same);
        return;
    }
    experiment::Sweep made{path, {}};
    for (const double value : values)
        made.values.push_back(QString::number(value, 'g', QLocale::FloatingPointShortest).toStdString());
    const auto found = std::find_if(model.sweeps.begin(), model.sweeps.end(), same);
    if (found == model.sweeps.end()) {
        model.sweeps.push_back(std::move(made));
    } else {
        *found = std::move(made);
    }
}

}  // namespace retort::ui
