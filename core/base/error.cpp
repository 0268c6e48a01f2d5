// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

namespace retort {

namespace {

std::string joined(const std::string& message, const std::string& where, const std::string& hint) {
    std::string text = where.empty() ? message : where + ": " + message;
    if (!hint.empty()) text += " (" + hint + ")";
    return text;
}

}  // namespace

Error::Error(std::string message, std::string where, std::string hint, ErrorKind kind)
    : std::runtime_error(joined(message, where, hint)),
      message_(std::move(message)),
      where_(std::move(where)),
      hint_(std::move(hint)),
      kind_(kind) {}

Error failure(std::string message, std::string where, std::string hint) {
    return Error(std::move(message), std::move(where), std::move(hint), ErrorKind::Failure);
}

}  // namespace retort
