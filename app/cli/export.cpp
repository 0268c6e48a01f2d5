// SPDX-License-Identifier: GPL-3.0-or-later
// `retort export`: a model from one format into another.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <cstdio>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/formats/describe.h"
#include "core/formats/formats.h"

namespace retort::cli {

namespace {

struct Options {
    std::string model, format, out, architecture;
    bool list = false;
};

void printList(const Context& context) {
    Table table({"Format", "Title", "Files"});
    for (const formats::ModelFormat* format : formats::formats()) {
        if (context.json) {
            const auto extensions = format->extensions();
            const nlohmann::ordered_json row = {
                {"event", "format"},
                {"id", format->id()},
                {"title", format->title()},
                {"extensions", std::vector<std::string>(extensions.begin(), extensions.end())}};
            fmt::print("{}\n", row.dump());
        }
        table.add({format->id(), format->title(), fmt::format("{}", fmt::join(format->extensions(), " "))});
    }
    if (!context.json) fmt::print("{}", table.text());
}

void convert(const Context& context, const Options& options) {
    if (options.model.empty())
        throw Error("no model is given", "export", "say --model FILE, or --list to see the formats");
    if (options.format.empty())
        throw Error("no format is given", "export", "say --format ID; export --list lists them");
    if (options.out.empty()) throw Error("no output file is given", "export", "say --out FILE");
    const formats::ModelFormat& format = formats::formatNamed(options.format);
    const auto note = [&](const std::string& text) {
        printProblems(context, {{"", text, "", Problem::Severity::Warning}});
    };
    const nn::Model model = formats::readModel(options.model, {.architecture = options.architecture, .note = note});
    formats::writeModel(model, format, options.out);
    const std::string shape = formats::shapeOf(model);
    if (context.json) {
        const nlohmann::ordered_json event = {{"event", "exported"},
                                              {"file", options.out},
                                              {"format", format.id()},
                                              {"shape", shape},
                                              {"parameters", model.parameters()},
                                              {"bytes", files::sizeOf(options.out)}};
        fmt::print("{}\n", event.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
    } else if (!context.quiet) {
        fmt::print("{}: {}, {}\n", options.out, format.title(), shape);
        if (context.verbose) fmt::print("{}", formats::describeModel(model));
    }
}

}  // namespace

void addExport(CLI::App& app, Context& context) {
    CLI::App& command = addCommand(
        app, "export", "Convert a model to another format",
        "Reads a model of any readable format (told by its content, not its name) and writes it in the format asked "
        "for. The "
        "file appears whole or not at all. What a format has no words for, such as batch normalisation in text "
        "weights, is "
        "refused by name.\n\n"
        "A Keras file of weights only does not say its activations. They are taken from a full model or a to_json file "
        "in the "
        "same folder whose layers have the same names and shapes, with a note that says so; --architecture names "
        "another one.",
        "retort export --list\n"
        "retort export --model run/models/student --format seed-text --out student.txt\n"
        "retort export --model weights.h5 --architecture model.json --format keras-h5 --out full.h5");
    const auto options = std::make_shared<Options>();
    command.add_option("--model", options->model, "Model file, or a run's model folder")->type_name("FILE");
    command.add_option("--format", options->format, "Format to write; --list lists them")->type_name("ID");
    command.add_option("--out", options->out, "File to write")->type_name("FILE");
    command
        .add_option("--architecture", options->architecture,
                    "Full Keras model or to_json file for a file of weights only")
        ->type_name("FILE");
    command.add_flag("--list", options->list, "List the formats");
    command.callback([options, &context] { options->list ? printList(context) : convert(context, *options); });
}

}  // namespace retort::cli
