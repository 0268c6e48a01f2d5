// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>

namespace retort::ui {

/// The icons of the program: one line style, drawn when asked for, so that they are crisp at every size and scale.
enum class IconName {
    New,
    Open,
    Save,
    Undo,
    Redo,
    Play,
    Pause,
    Stop,
    Add,
    Remove,
    Duplicate,
    Up,
    Down,
    Folder,
    Copy,
    Export,
    Check,
    Warning,
    Error,
    Info,
    Close,
    Fit,
    Log,
    Chart,
    Compare,
    Setup,
    Search,
    Table,
};

/// Every name above, for tests and pictures of all.
constexpr int iconCount = static_cast<int>(IconName::Table) + 1;

/// In the palette's text colour; paler where disabled, in the highlight's text colour where selected. Icons hold the
/// colours of the palette they were made with: make them anew on QEvent::PaletteChange.
QIcon icon(IconName name, const QPalette& palette);

/// In one colour.
QIcon icon(IconName name, const QColor& colour);

/// What a thing is like: told by icon and word, and by a colour as third cue.
enum class Tone { Neutral, Good, Warning, Bad };

/// A colour for the tone that can be read on the palette's base and window, light or dark.
QColor toneColour(Tone tone, const QPalette& palette);

}  // namespace retort::ui
