// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace retort::ui::comparison {

/// Heading of a column of ComparisonModel, at most two lines; the term's meaning; the names of its columns in CSV.
QString heading(int column);
QString meaning(int column);
QStringList csvNames(int column);

/// "teacher", "ensemble", … for people.
QString roleName(const std::string& role);

/// As fixedText, with a plus sign where the rounded value is positive.
QString withSign(double value, int digits);

}  // namespace retort::ui::comparison
