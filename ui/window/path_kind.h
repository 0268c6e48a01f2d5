// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace retort::ui {

/// What a path that a person drops or names is, by a look at names alone.
enum class OpenableKind { Missing, Experiment, Run, Recipe, Unknown };

struct OpenablePath {
    OpenableKind kind = OpenableKind::Missing;
    QString path;  ///< Absolute; the run folder where one of its files was given.
};

OpenablePath lookAt(const QString& path);

}  // namespace retort::ui
