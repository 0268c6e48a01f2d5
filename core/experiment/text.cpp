// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/experiment/experiment.h"
#include "core/experiment/spec_json.h"

namespace retort::experiment {

namespace {

using Json = nlohmann::ordered_json;

class TextWriter {
public:
    explicit TextWriter(const std::map<std::string, std::vector<std::string>>& comments) : comments_(comments) {}

    std::string run(const Json& json) {
        comment("", "");
        write(json, "", "");
        return text_ + "\n";
    }

private:
    void comment(const std::string& path, const std::string& margin) {
        const auto found = comments_.find(path);
        if (found == comments_.end()) return;
        for (std::string line : found->second) {
            std::replace(line.begin(), line.end(), '\n', ' ');
            text_ += fmt::format("{}// {}\n", margin, line);
        }
    }

    void write(const Json& json, const std::string& path, const std::string& margin) {
        const bool flat =
            std::none_of(json.begin(), json.end(), [](const Json& value) { return value.is_structured(); });
        if (!json.is_structured() || json.empty()) {
            text_ += json.dump();
        } else if (json.is_array() && flat) {
            text_ += "[";
            for (std::size_t i = 0; i < json.size(); ++i) text_ += (i > 0 ? ", " : "") + json[i].dump();
            text_ += "]";
        } else {
            const bool array = json.is_array();
            const std::string inner = margin + "  ";
            text_ += array ? "[\n" : "{\n";
            std::size_t index = 0;
            for (const auto& [key, value] : json.items()) {
                const std::string below = array ? fmt::format("{}[{}]", path, index) : joinPath(path, key);
                comment(below, inner);
                text_ += inner + (array ? "" : Json(key).dump() + ": ");
                write(value, below, inner);
                text_ += ++index < json.size() ? ",\n" : "\n";
            }
            text_ += margin + (array ? "]" : "}");
        }
    }

    const std::map<std::string, std::vector<std::string>>& comments_;
    std::string text_;
};

}  // namespace

std::string toText(const Experiment& experiment, const std::map<std::string, std::vector<std::string>>& comments) {
    return TextWriter(comments).run(toJson(experiment));
}

}  // namespace retort::experiment
