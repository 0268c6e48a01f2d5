// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Numbers as people read them, in their locale: three digits at most, with a unit. Negative and not finite: "–".
namespace retort::ui::quantity {

QString count(double value);                   ///< 812, 41 k, 4.1 M, 2.3 G.
QString bytes(double bytes);                   ///< 16 MB.
QString duration(double seconds);              ///< "12 s", "4 min", "1 h 20 min".
QString hours(double seconds);                 ///< "1.2 h"; below six minutes "4 min".
QString number(double value, int digits = 3);  ///< Significant digits, without trailing zeros.

}  // namespace retort::ui::quantity
