// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string>

namespace retort::ui {

/// What a value among the choices of a field is called (translated), and one line on what it does ("" where there is
/// none). `field` is the last part of the key; a value without an entry is called as in the file.
struct ChoiceName {
    QString name;
    QString description;
};

ChoiceName choiceName(const QString& field, const std::string& value);

}  // namespace retort::ui
