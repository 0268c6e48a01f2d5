// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/line_table.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <limits>

#include "ui/charts/chart_files.h"

namespace retort::ui {

namespace {

constexpr std::size_t mostRows = 100'000;
constexpr int partBytes = 1 << 18;
constexpr std::size_t none = std::numeric_limits<std::size_t>::max();

struct Merged {
    std::vector<Curve> curves;
    std::vector<double> x;
    std::vector<std::size_t> index;  // a row: the sample of each curve, or none
};

/// From the newest backwards, so that the rows kept cost no more than themselves.
bool merge(Merged& merged) {
    const std::size_t width = merged.curves.size();
    std::vector<std::size_t> left(width);
    for (std::size_t c = 0; c < width; ++c) left[c] = merged.curves[c].samples->size();
    while (merged.x.size() < mostRows) {
        double x = -std::numeric_limits<double>::infinity();
        bool any = false;
        for (std::size_t c = 0; c < width; ++c) {
            if (left[c] == 0) continue;
            any = true;
            x = std::max(x, merged.curves[c].samples->x(left[c] - 1));
        }
        if (!any) break;
        merged.x.push_back(x);
        for (std::size_t c = 0; c < width; ++c) {
            const bool here = left[c] > 0 && merged.curves[c].samples->x(left[c] - 1) == x;
            merged.index.push_back(here ? --left[c] : none);
        }
    }
    return std::all_of(left.begin(), left.end(), [](std::size_t n) { return n == 0; });
}

}  // namespace

TableShape lineTable(const std::vector<Curve>& curves, const QString& xTitle) {
    auto merged = std::make_shared<Merged>();
    TableShape shape;
    shape.headers << (xTitle.isEmpty() ? QStringLiteral("x") : xTitle);
    for (const Curve& curve : curves) {
        if (!curve.visible || !curve.samples) continue;
        merged->curves.push_back(curve);
        shape.headers << curve.name;
    }
    const bool whole = merge(*merged);
    shape.rows = static_cast<int>(merged->x.size());
    if (!whole) {
        shape.note =
            QCoreApplication::translate("retort::ui::Chart", "The newest %1 rows; the CSV file has all samples.")
                .arg(QLocale().toString(shape.rows));
    }
    shape.value = [merged](int row, int column) -> QVariant {
        const std::size_t at = merged->x.size() - 1 - static_cast<std::size_t>(row);
        if (column == 0) return merged->x[at];
        const auto c = static_cast<std::size_t>(column - 1);
        const std::size_t i = merged->index[at * merged->curves.size() + c];
        const SampleBuffer& samples = *merged->curves[c].samples;
        return i < samples.size() ? QVariant(samples.y(i)) : QVariant();
    };
    return shape;
}

TextSource lineCsv(const std::vector<Curve>& curves) {
    struct Named {
        QByteArray name;
        SampleBuffer::View samples;
    };
    std::vector<Named> all;
    for (const Curve& curve : curves)
        if (curve.samples) all.push_back({csvText(curve.name).toUtf8(), curve.samples->view()});
    return [all](const TextSink& sink) {
        QByteArray part("curve,x,y\n");
        for (const Named& curve : all) {
            for (std::size_t i = 0; i < curve.samples.x.size; ++i) {
                part.append(curve.name).append(',');
                appendCsvNumber(part, curve.samples.x[i]);
                part.append(',');
                appendCsvNumber(part, curve.samples.y[i]);
                part.append('\n');
                if (part.size() < partBytes) continue;
                if (!sink(part)) return;
                part.resize(0);
            }
        }
        sink(part);
    };
}

}  // namespace retort::ui
