// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/formats.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <fstream>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/text.h"
#include "core/formats/keras_h5.h"
#include "core/formats/seed_text.h"

namespace retort::formats {

namespace fs = std::filesystem;

std::span<const ModelFormat* const> formats() {
    static const KerasH5 kerasH5;
    static const SeedText seedText;
    static const ModelFormat* const list[] = {
        &kerasH5,
        &seedText,
    };
    return list;
}

std::vector<std::string> formatIds() {
    std::vector<std::string> ids;
    for (const ModelFormat* format : formats()) ids.emplace_back(format->id());
    return ids;
}

const ModelFormat& formatNamed(std::string_view id) {
    for (const ModelFormat* format : formats())
        if (id == format->id()) return *format;
    const std::string near = nearest(id, formatIds());
    throw Error(fmt::format("there is no model format '{}'", id), {},
                near.empty() ? fmt::format("formats are {}", fmt::join(formatIds(), ", "))
                             : fmt::format("did you mean '{}'?", near));
}

fs::path modelFile(const fs::path& path) {
    std::error_code code;
    if (!fs::is_directory(path, code)) return path;
    const fs::path inside = path / "final.h5";
    if (!fs::exists(inside, code))
        throw Error("is a folder without final.h5", path.string(),
                    "give a model file, or the folder of a model whose training has finished");
    return inside;
}

nn::Model readModel(const fs::path& path, const ReadOptions& options) {
    const fs::path file = modelFile(path);
    if (files::sizeOf(file) == 0) throw Error("is empty, expected a model", file.string());
    for (const ModelFormat* format : formats())
        if (format->canRead(file)) return format->read(file, options);
    std::vector<std::string> tried;
    for (const ModelFormat* format : formats()) tried.push_back(fmt::format("{} ({})", format->id(), format->title()));
    std::string hint;
    if (beginsWith(file, "PK\x03\x04"))
        hint = "a Keras 3 .keras archive cannot be read yet: save it as .h5 with model.save(\"model.h5\")";
    else if (beginsWith(file, std::string_view("\0B<Nnet", 7)) || beginsWith(file, "<Nnet"))
        hint = "Kaldi nnet1 and nnet3 files cannot be read yet: convert the network to Keras HDF5";
    throw Error(fmt::format("is no model of a format that can be read; its first bytes are not those of {}",
                            fmt::join(tried, ", ")),
                file.string(), hint);
}

void writeModel(const nn::Model& model, const ModelFormat& format, const fs::path& path) {
    if (const auto missing = format.cannotSay(model))
        throw Error(fmt::format("{} cannot say {}", format.id(), *missing), path.string(), "choose another format");
    files::replaceAtomically(path, [&](const fs::path& aside) { format.write(model, aside); });
}

bool beginsWith(const fs::path& path, std::string_view bytes) {
    std::error_code code;
    if (!fs::is_regular_file(path, code)) return false;
    std::ifstream in(path, std::ios::binary);
    std::string head(bytes.size(), '\0');
    return in.read(head.data(), static_cast<std::streamsize>(head.size())) && head == bytes;
}

void checkRead(const nn::Model& model, const std::string& where) {
    nn::checkModel(model, where);
    const nn::LayerRecord* last = nullptr;
    for (const nn::LayerRecord& layer : model.layers)
        if (!std::holds_alternative<nn::DropoutRecord>(layer)) last = &layer;
    if (const auto* activation = last == nullptr ? nullptr : std::get_if<nn::ActivationRecord>(last))
        throw Error(fmt::format("the last activation is {}, expected softmax or linear", activation->name), where,
                    "posteriors can be had only from a net that ends in softmax or in logits");
}

}  // namespace retort::formats
