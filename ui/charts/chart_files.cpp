// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_files.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>
#include <charconv>
#include <cmath>

#include "core/base/error.h"
#include "ui/charts/chart_canvas.h"

namespace retort::ui {

namespace {

QSize pictureSize(const ChartCanvas& canvas) {
    return canvas.size().expandedTo(QSize(640, 360));
}

QByteArray svgOf(ChartCanvas& canvas) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const QSize size = pictureSize(canvas);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setSize(size);
    svg.setViewBox(QRect(QPoint(), size));
    svg.setResolution(canvas.logicalDpiX());
    svg.setTitle(canvas.title());
    svg.setDescription(canvas.summary());
    QPainter painter(&svg);
    canvas.paintFor(painter, size);
    painter.end();
    return buffer.data();
}

QByteArray pngOf(ChartCanvas& canvas) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    canvas.toImage(pictureSize(canvas), 2).save(&buffer, "PNG");
    return buffer.data();
}

}  // namespace

void writeChart(ChartCanvas& canvas, const QString& file) {
    const QString ending = QFileInfo(file).suffix().toLower();
    const auto text = [](const char* source) {
        return QCoreApplication::translate("retort::ui::Chart", source).toStdString();
    };
    QByteArray bytes;
    if (ending == QStringLiteral("png")) {
        bytes = pngOf(canvas);
    } else if (ending == QStringLiteral("svg")) {
        bytes = svgOf(canvas);
    } else if (ending == QStringLiteral("csv")) {
        return writeText(file, canvas.figures());
    } else {
        throw Error(text(QT_TRANSLATE_NOOP("retort::ui::Chart", "A chart is written as PNG, SVG or CSV.")),
                    file.toStdString(),
                    text(QT_TRANSLATE_NOOP("retort::ui::Chart", "Let the name end in .png, .svg or .csv.")));
    }
    writeText(file, [&bytes](const TextSink& sink) { sink(bytes); });
}

QString csvNumber(double value) {
    QByteArray text;
    appendCsvNumber(text, value);
    return QString::fromLatin1(text);
}

void appendCsvNumber(QByteArray& text, double value) {
    if (!std::isfinite(value)) return;
    char digits[32];
    const auto end = std::to_chars(digits, digits + sizeof digits, value, std::chars_format::general, 17).ptr;
    text.append(digits, static_cast<qsizetype>(end - digits));
}

QString csvText(const QString& text) {
    if (!text.contains(u'"') && !text.contains(u',') && !text.contains(u'\n') && !text.contains(u'\r')) return text;
    return u'"' + QString(text).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

}  // namespace retort::ui
