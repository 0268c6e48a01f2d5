// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <cstddef>
#include <vector>

namespace retort::ui {

/// One measured refresh of a LineChartPanel.
struct RefreshTiming {
    std::size_t points;   ///< Samples a curve.
    int series;           ///< Curves.
    double milliseconds;  ///< Median of several: append, decimate and draw.
};

/// Times a refresh of a shown 900 x 600 panel with 20 curves of 1e3, 1e4, 1e5 and 1e6 samples. Needs a QApplication;
/// blocks for seconds.
std::vector<RefreshTiming> benchRefresh();

/// Writing all figures of such a panel as CSV while the event loop goes on.
struct FiguresTiming {
    std::size_t points;  ///< Samples a curve.
    int series;          ///< Curves.
    double megabytes;    ///< Of the file.
    double seconds;      ///< Until it was whole.
    double worstGapMs;   ///< The event loop was away for so long at most.
};

/// Writes 20 curves of 1e6 samples into `folder` and removes the file. Needs a QApplication; takes half a minute.
FiguresTiming benchFigures(const QString& folder);

}  // namespace retort::ui
