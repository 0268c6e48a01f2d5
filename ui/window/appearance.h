// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QString>

namespace retort::ui {

enum class Appearance { System, Light, Dark };

/// Sets the application's palette, also while windows are open: System is what the desktop says, Light and Dark are our
/// own palettes over Fusion.
void applyAppearance(Appearance appearance);
Appearance currentAppearance();

/// "system", "light", "dark", as in settings and on the command line; System for anything else.
Appearance appearanceNamed(const QString& name);
QString appearanceName(Appearance appearance);

/// Our palettes: every role set, also for disabled widgets.
QPalette lightPalette();
QPalette darkPalette();

}  // namespace retort::ui
