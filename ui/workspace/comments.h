// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/experiment/experiment.h"

namespace retort::ui {

/// The comments that people have written into an experiment file, so that saving it does not lose them. A comment
/// belongs to the key or model that it stands above or behind; with models it goes by name, so that it moves with its
/// model. One whose key is no longer there goes to what held it.
class Comments {
public:
    /// Of a file's text, which must have been read as `experiment`.
    static Comments of(std::string_view text, const experiment::Experiment& experiment);

    /// By JSON path, as experiment::toText takes them. What belonged to a model that is gone is left out.
    std::map<std::string, std::vector<std::string>> placedIn(const experiment::Experiment& experiment) const;

private:
    struct Entry {
        std::string model;  ///< Name; "" where it belongs to none.
        std::string path;   ///< From the model object, or from the top.
        std::string line;
    };
    std::vector<Entry> entries_;
};

}  // namespace retort::ui
