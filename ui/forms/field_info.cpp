// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/field_info.h"

#include <algorithm>

namespace retort::ui {

namespace {

QString joined(const QStringList& path, const char* key) {
    return (path + QStringList(QString::fromUtf8(key))).join(QLatin1Char('.'));
}

}  // namespace

bool FieldInfo::fits(const FieldInfo& other) const {
    return key == other.key && value.index() == other.value.index() && choices == other.choices &&
           label == other.label && help == other.help && unit == other.unit && minimum == other.minimum &&
           maximum == other.maximum;
}

void FieldCollector::note(const Field& field, const FieldValue& value) {
    fields.push_back({joined(path_, field.key), path_.join(QLatin1Char('.')), field.label, field.help, field.unit,
                      field.minimum, field.maximum, field.choices, value});
}

bool FieldCollector::beginGroup(const Field& field) {
    groups.push_back({joined(path_, field.key), field.label, field.help});
    path_.append(QString::fromUtf8(field.key));
    return true;
}

QString FieldWriter::pathOf(const Field& field) const {
    return joined(path_, field.key);
}

bool FieldWriter::beginGroup(const Field& field) {
    if (!key_.startsWith(pathOf(field) + QLatin1Char('.'))) return false;
    path_.append(QString::fromUtf8(field.key));
    return true;
}

bool isAmong(const QString& key, const QStringList& keys) {
    return std::any_of(keys.begin(), keys.end(),
                       [&](const QString& one) { return key == one || key.startsWith(one + QLatin1Char('.')); });
}

}  // namespace retort::ui
