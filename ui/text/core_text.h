// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string>

#include "core/base/problem.h"

namespace retort::ui {

/// Text of core (label, help, choice, message) in the user's language; core's English where there is no translation.
/// What core puts together is found by the sentences of core_sentences.h, with a place before it and a hint in brackets
/// after it as an Error's what() has them.
QString translated(const char* english);
QString translated(const std::string& english);

/// "WHERE: MESSAGE (HINT)" as core's toText(), in the user's language.
QString translated(const Problem& problem);

}  // namespace retort::ui
