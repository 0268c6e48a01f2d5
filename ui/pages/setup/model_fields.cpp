// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/setup/model_fields.h"

#include <algorithm>

namespace retort::ui {

std::optional<FieldInfo> fieldOf(const experiment::ModelSpec& model, const QString& key) {
    experiment::ModelSpec copy = model;
    FieldCollector found;
    copy.describe(found);
    const auto field =
        std::find_if(found.fields.begin(), found.fields.end(), [&](const FieldInfo& info) { return info.key == key; });
    return field == found.fields.end() ? std::nullopt : std::optional(*field);
}

void setField(experiment::ModelSpec& model, const QString& key, const FieldValue& value) {
    FieldWriter writer(key, value);
    model.describe(writer);
}

std::vector<std::string> modelKinds() {
    const std::optional<FieldInfo> kind = fieldOf({}, QStringLiteral("kind"));
    return kind ? kind->choices : std::vector<std::string>();
}

}  // namespace retort::ui
