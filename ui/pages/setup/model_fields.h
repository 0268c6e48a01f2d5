// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/experiment/experiment.h"
#include "ui/forms/field_info.h"

namespace retort::ui {

/// A field of a model by its dotted key ("specialists.sets"): which fields there are hangs on the model's kind.
/// Nothing where this kind has none such.
std::optional<FieldInfo> fieldOf(const experiment::ModelSpec& model, const QString& key);

/// Its value; `otherwise` where there is none of this type.
template <class Value>
Value valueOf(const experiment::ModelSpec& model, const QString& key, Value otherwise = {}) {
    const std::optional<FieldInfo> field = fieldOf(model, key);
    const Value* const value = field ? std::get_if<Value>(&field->value) : nullptr;
    return value != nullptr ? *value : otherwise;
}

/// Puts a value of the field's own type; does nothing where there is no such field.
void setField(experiment::ModelSpec& model, const QString& key, const FieldValue& value);

/// "hard", "distilled" and what else core knows.
std::vector<std::string> modelKinds();

}  // namespace retort::ui
