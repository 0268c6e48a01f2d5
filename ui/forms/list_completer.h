// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

class QLineEdit;

namespace retort::ui {

/// Offers the words that may follow in a comma list: each once, those that are there already left out.
void completeList(QLineEdit& edit, const std::vector<std::string>& words);

}  // namespace retort::ui
