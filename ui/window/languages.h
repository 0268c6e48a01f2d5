// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace retort::ui::languages {

/// Codes of the languages that the program speaks: "de", "en", "es", "fr", "ja", "zh_CN".
QStringList available();
/// As its speakers call it: "Deutsch".
QString nameOf(const QString& code);
/// The first of the user's languages that the program speaks; "en" where none is.
QString ofSystem();

/// Changes the language of all texts, also while windows are open (they get QEvent::LanguageChange), and of numbers
/// where the system's locale is of another language. "" follows the system. An unknown code does nothing and gives
/// false.
bool apply(const QString& code);
/// What apply was last given; "" follows the system.
QString chosen();

}  // namespace retort::ui::languages
