// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace retort::run {

/// Text as HTML or XML shows it: & < > " ' become entities, control characters and broken UTF-8 a replacement
/// character.
std::string escaped(std::string_view text);

/// "<td>text</td>", escaped; `css` is a class or empty.
std::string element(std::string_view tag, std::string_view text, std::string_view css = {});

}  // namespace retort::run
