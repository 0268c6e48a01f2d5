// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/presets.h"

#include <algorithm>
#include <cmath>

namespace retort::paper {

int scaledEpochs(int epochs, const Scale& scale) {
    return std::clamp(static_cast<int>(std::lround(epochs * scale.epochs)), 1, 100000);
}

std::string pointName(const std::string& model, const std::string& key, const std::string& value) {
    return model + "[" + key + "=" + value + "]";
}

}  // namespace retort::paper
