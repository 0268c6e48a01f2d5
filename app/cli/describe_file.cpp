// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/describe_file.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <map>
#include <variant>

#include "app/cli/model_inputs.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/text.h"
#include "core/data/sources/idx.h"
#include "core/distill/target_store.h"
#include "core/experiment/experiment.h"
#include "core/formats/describe.h"
#include "core/formats/formats.h"
#include "core/kaldi/ark_reader.h"
#include "core/kaldi/object_reader.h"
#include "core/kaldi/transition_model.h"
#include "core/run/checkpoint_store.h"

namespace retort::cli {

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

/// The first bytes, after unpacking.
std::string head(const fs::path& file, std::size_t count) {
    kaldi::ByteReader in(file);
    std::string bytes;
    for (int c = in.get(); c != -1 && bytes.size() < count; c = in.get()) bytes += static_cast<char>(c);
    return bytes;
}

FileDescription described(std::string kind, std::string text, Json json) {
    return {std::move(kind), std::move(text), std::move(json)};
}

FileDescription describeModelFile(const fs::path& file, const Context& context) {
    const nn::Model model = readModelOption(file.string(), {}, context);
    return described("model", formats::describeModel(model),
                     {{"shape", formats::shapeOf(model)},
                      {"inputs", model.inputs()},
                      {"outputs", model.outputs()},
                      {"parameters", model.parameters()},
                      {"softmax", model.softmax}});
}

FileDescription describeIdx(const fs::path& file) {
    const data::IdxFile idx = data::readIdx(file);
    std::string sizes;
    for (const std::uint32_t size : idx.sizes) sizes += (sizes.empty() ? "" : " x ") + std::to_string(size);
    const auto [low, high] = std::minmax_element(idx.values.begin(), idx.values.end());
    return described("idx",
                     fmt::format("IDX file ({}): {} unsigned bytes from {} to {}\n",
                                 idx.sizes.size() == 1 ? "labels" : "images", sizes, *low, *high),
                     {{"sizes", idx.sizes}, {"minimum", *low}, {"maximum", *high}});
}

/// Counts of what a table holds.
class TableCounts {
public:
    void add(const kaldi::Object& object) {
        ++entries_;
        std::visit([&](const auto& value) { count(value); }, object);
    }

    FileDescription describe(const std::string& kind, const std::string& title) const {
        std::string text = fmt::format("{}: {} entries\n", title, grouped(static_cast<long long>(entries_)));
        Json types = Json::array();
        for (const auto& [what, n] : counts_) {
            text += fmt::format("  {} {}, {} {}\n", grouped(n.objects), what, grouped(n.rows),
                                what.rfind("matri", 0) == 0 ? "rows" : "elements");
            types.push_back({{"type", what}, {"entries", n.objects}, {"rows", n.rows}});
        }
        return described(kind, text, {{"entries", entries_}, {"types", types}});
    }

private:
    struct Count {
        long long objects = 0, rows = 0;
    };
    void count(const Matrix& m) { note(fmt::format("matrices {} wide", m.cols()), m.rows()); }
    void count(const kaldi::FloatVector& v) { note("vectors", v.size()); }
    void count(const kaldi::IntVector& v) { note("integer vectors", v.size()); }
    void note(const std::string& what, std::size_t rows) {
        ++counts_[what].objects;
        counts_[what].rows += static_cast<long long>(rows);
    }

    std::map<std::string, Count> counts_;
    std::size_t entries_ = 0;
};

/// `text`: how a text archive begins, "" for a binary one; without brackets it holds integers.
FileDescription describeArchive(const fs::path& file, const std::string& text) {
    TableCounts counts;
    kaldi::ArkReader reader(file);
    std::string key;
    const bool integers = !text.empty() && text.find('[') == std::string::npos;
    for (kaldi::Object object; reader.next(key, object, integers);) counts.add(object);
    return counts.describe("ark", "Kaldi archive");
}

FileDescription describeScp(const fs::path& file) {
    const auto entries = kaldi::readScp(file);
    return described(
        "scp",
        fmt::format("Kaldi scp file: {} entries, the first {} in {}\n", grouped(static_cast<long long>(entries.size())),
                    entries.empty() ? "" : entries.front().key, entries.empty() ? "" : entries.front().file),
        {{"entries", entries.size()}});
}

FileDescription describeSingle(const fs::path& file) {
    TableCounts counts;
    kaldi::ByteReader in(file);
    counts.add(kaldi::readObject(in));
    return counts.describe("object", "Kaldi object in a file of its own");
}

FileDescription describeTransitions(const fs::path& file) {
    const auto model = kaldi::TransitionModel::read(file);
    return described(
        "transition-model",
        fmt::format("Kaldi transition model: {} phones, {} pdfs, {} transition-ids\n", model.numPhones(),
                    model.numPdfs(), model.numTransitionIds()),
        {{"phones", model.numPhones()}, {"pdfs", model.numPdfs()}, {"transitionIds", model.numTransitionIds()}});
}

FileDescription describeExperiment(const fs::path& file, const Context& context) {
    Problems problems;
    const experiment::Experiment experiment = experiment::readExperiment(file, problems);
    refuseErrors(context, problems);
    std::string text = fmt::format("experiment \"{}\": seed {}, recipe {}\n", experiment.name, experiment.seed,
                                   experiment.recipeFolder().string());
    Json models = Json::array();
    for (const experiment::ModelSpec& model : experiment.models) {
        text += fmt::format("  {} ({}{})\n", model.name, model.kind,
                            model.copies > 1 ? fmt::format(", {} copies", model.copies) : "");
        models.push_back(model.name);
    }
    return described("experiment", text, {{"name", experiment.name}, {"models", models}});
}

FileDescription describeCheckpoint(const fs::path& file) {
    const auto checkpoint = run::readCheckpoint(file);
    if (!checkpoint) throw Error("is not there", file.string());
    const train::TrainingState& state = checkpoint->state;
    return described(
        "checkpoint",
        fmt::format("checkpoint: {} epochs, {} steps, {}{}\n", state.epoch, state.step, humanSeconds(state.seconds),
                    checkpoint->complete ? ", training complete" : ""),
        {{"epoch", state.epoch}, {"step", state.step}, {"seconds", state.seconds}, {"complete", checkpoint->complete}});
}

FileDescription describeStore(const fs::path& file) {
    const distill::TargetStore store(file, 0);
    const distill::StoreSpec& spec = store.spec();
    return described("soft-targets",
                     fmt::format("soft targets: {} classes, {} a frame, {} bytes a frame\nmade for {}\n", spec.classes,
                                 spec.k > 0    ? fmt::format("the {} largest", spec.k)
                                 : spec.logits ? "all logits"
                                               : "all",
                                 spec.rowBytes(), spec.hash),
                     {{"classes", spec.classes}, {"k", spec.k}, {"logits", spec.logits}, {"hash", spec.hash}});
}

FileDescription describeFolder(const fs::path& folder, const Context& context) {
    std::error_code code;
    const auto has = [&](const char* name) { return fs::exists(folder / name, code); };
    if (has("final.h5")) return describeModelFile(folder, context);
    if (has("journal.jsonl") && has("experiment.json")) {
        FileDescription found = describeExperiment(folder / "experiment.json", context);
        return described("run", "run of " + found.text, found.json);
    }
    if (has("final.mdl")) return describeTransitions(folder / "final.mdl");
    if (has("feats.scp")) return describeScp(folder / "feats.scp");
    throw Error("is a folder of no known kind", folder.string(),
                "name a file, a run, or a model, data or alignment folder");
}

bool isKeyedText(const std::string& start) {
    const std::string line = start.substr(0, start.find('\n'));
    return !line.empty() && std::isspace(static_cast<unsigned char>(line[0])) == 0 &&
           std::all_of(line.begin(), line.end(),
                       [](char c) { return c == '\t' || c == '\r' || static_cast<unsigned char>(c) >= 0x20; });
}

FileDescription describeContent(const fs::path& file, const Context& context) {
    if (files::sizeOf(file) == 0) throw Error("is empty", file.string());
    const std::string name = file.filename().string();
    const auto begins = [&](const std::string& bytes, std::string_view with) {
        return std::string_view(bytes).starts_with(with);
    };
    for (const formats::ModelFormat* format : formats::formats())
        if (format->canRead(file)) return describeModelFile(file, context);
    const std::string start = head(file, 512);
    if (begins(start, "RETORT-TARGETS")) return describeStore(file);
    if (begins(start, "{\"format\":\"retort-checkpoint")) return describeCheckpoint(file);
    if (begins(start, std::string_view("\0B<TransitionModel>", 19)) || begins(start, "<TransitionModel>"))
        return describeTransitions(file);
    if (begins(start, std::string_view("\0B<Nnet", 7)) || begins(start, "<Nnet"))
        return describeModelFile(file, context);
    if (begins(start, std::string_view("\0B", 2)) || begins(start, " [") || begins(start, "["))
        return describeSingle(file);
    const bool idx = name.find("idx") != std::string::npos;
    if (idx || begins(start, std::string_view("\0\0\x08", 3))) return describeIdx(file);
    const std::size_t mark = start.find_first_not_of(" \t\r\n");
    if (mark != std::string::npos &&
        (start[mark] == '{' || begins(start.substr(mark), "//") || file.extension() == ".json"))
        return describeExperiment(file, context);
    if (file.extension() == ".scp") return describeScp(file);
    if (start.find(std::string_view(" \0B", 3)) != std::string::npos) return describeArchive(file, {});
    if (isKeyedText(start) || file.extension() == ".ark") return describeArchive(file, start);
    throw Error(
        "is no file of a kind that is known", file.string(),
        "models, experiments, Kaldi tables and objects, IDX files, checkpoints and soft targets can be described");
}

}  // namespace

FileDescription describeFile(const std::string& path, const Context& context) {
    std::error_code code;
    FileDescription found =
        fs::is_directory(path, code) ? describeFolder(path, context) : describeContent(path, context);
    Json json = {{"event", "file"}, {"file", path}, {"kind", found.kind}};
    json.update(found.json);
    found.json = json;
    return found;
}

}  // namespace retort::cli
