// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string>

namespace retort::ui {

/// What a value among the choices of a field is called (translated), and one line on what it does ("" where there is
/// none). `field` is the last part of the key; a value without an entry, which core's lists may bring, is spelled out:
/// "mean-square" is called "Mean square". The empty value's name says what a field means that is left empty.
struct ChoiceName {
    QString name;
    QString description;
};

ChoiceName choiceName(const QString& field, const std::string& value);
bool hasChoiceName(const QString& field, const std::string& value);

}  // namespace retort::ui
