// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/layer_text.h"

#include <QRegularExpression>
#include <QStringList>

namespace retort::ui {

namespace {

QString joined(const std::vector<int>& hidden, const QString& separator) {
    QStringList parts;
    for (std::size_t i = 0; i < hidden.size();) {
        std::size_t end = i;
        while (end < hidden.size() && hidden[end] == hidden[i]) ++end;
        const QString units = QString::number(hidden[i]);
        parts << (end - i > 1 ? QStringLiteral("%1×%2").arg(end - i).arg(units) : units);
        i = end;
    }
    return parts.join(separator);
}

}  // namespace

QString layersText(const std::vector<int>& hidden) {
    return joined(hidden, QStringLiteral(" · "));
}

QString netText(std::size_t inputs, const std::vector<int>& hidden, std::size_t classes) {
    QStringList parts;
    if (inputs > 0) parts << QString::number(inputs);
    if (!hidden.empty()) parts << joined(hidden, QStringLiteral("·"));
    if (classes > 0) parts << QString::number(classes);
    return parts.join(QStringLiteral("·"));
}

std::optional<std::vector<int>> parseLayers(const QString& text) {
    static const QRegularExpression between(QStringLiteral("[\\s,;·+-]+"));
    static const QRegularExpression aroundTimes(QStringLiteral("\\s*[xX×*]\\s*"));
    QString plain = text.left(4000);
    plain.replace(aroundTimes, QStringLiteral("x"));
    std::vector<int> hidden;
    for (const QString& part : plain.split(between, Qt::SkipEmptyParts)) {
        const QStringList factors = part.split(QLatin1Char('x'));
        if (factors.size() > 2) return std::nullopt;
        bool good = true;
        const int units = factors.last().toInt(&good);
        bool goodTimes = true;
        const int times = factors.size() == 2 ? factors.first().toInt(&goodTimes) : 1;
        if (!good || !goodTimes || units < 1 || units > 65536 || times < 1 || times > mostLayers) return std::nullopt;
        if (hidden.size() + static_cast<std::size_t>(times) > mostLayers) return std::nullopt;
        hidden.insert(hidden.end(), static_cast<std::size_t>(times), units);
    }
    return hidden;
}

}  // namespace retort::ui
