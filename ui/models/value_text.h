// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace retort::ui {

/// A number with a fixed count of digits after the point, in the user's locale; an en dash where it is not finite.
QString fixedText(double value, int digits);

/// A count, rounded, with the locale's grouping; an en dash where it is not finite.
QString countText(double value);

/// Seconds for people, two units at most: "45 s", "3 min 20 s", "2 h 05 min"; an en dash for negative or unknown ones.
QString durationText(double seconds);

/// A time of a run: "0:07", "12:31", "1:02:03".
QString clockText(double seconds);

}  // namespace retort::ui
