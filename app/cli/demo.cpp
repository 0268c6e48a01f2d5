// SPDX-License-Identifier: GPL-3.0-or-later
// `retort demo`: a corpus to try things on.
#include <fmt/format.h>

#include <cstdint>
#include <cstdio>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>

#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/data/demo/recipe.h"

namespace retort::cli {

namespace {

struct Options {
    std::string folder;
    std::int64_t seed = 1;
    std::string size = "default";
};

nlohmann::ordered_json toJson(const data::demo::SetFigures& set) {
    return {{"speakers", set.speakers}, {"utterances", set.utterances}, {"frames", set.frames}};
}

void demo(const Context& context, const Options& options) {
    if (options.folder.empty()) throw Error("the folder's name is empty", "demo", "name a folder, such as demo");
    const auto figures = data::demo::writeRecipe(
        options.folder, {.seed = static_cast<std::uint64_t>(options.seed), .small = options.size == "small"});
    if (context.json) {
        const nlohmann::ordered_json event = {{"event", "demo"},
                                              {"folder", options.folder},
                                              {"train", toJson(figures.train)},
                                              {"test", toJson(figures.test)},
                                              {"pdfs", figures.pdfs},
                                              {"phones", figures.phones}};
        fmt::print("{}\n", event.dump());
        return;
    }
    if (context.quiet) return;
    Table table({"set", "speakers", "utterances", "frames"});
    const auto row = [&](const char* name, const data::demo::SetFigures& set) {
        const auto number = [](std::size_t value) { return grouped(static_cast<long long>(value)); };
        table.add({name, number(set.speakers), number(set.utterances), number(set.frames)});
    };
    row("train", figures.train);
    row("test", figures.test);
    fmt::print(
        "{}{} phones, {} pdfs; the speakers of the test are not in the training set\n\nnext: retort run "
        "{}/experiment.json --out {}/run\n",
        table.text(), figures.phones, figures.pdfs, options.folder, options.folder);
}

}  // namespace

void addDemo(CLI::App& app, Context& context) {
    CLI::App& command = addCommand(
        app, "demo", "Make a small synthetic corpus and its experiment file",
        "Writes a corpus that behaves like speech as the folder of a Kaldi recipe: features with CMVN statistics, "
        "alignments, a "
        "transition model, and experiment.json with teachers, a small net and a distilled student. Needs no download. "
        "The "
        "same seed gives the same bytes. Files of an earlier call in DIR are replaced, others are left alone.",
        "retort demo demo\n"
        "retort run demo/experiment.json --out demo/run");
    const auto options = std::make_shared<Options>();
    command.add_option("DIR", options->folder, "Folder to write to; made where it is not there")->required();
    command.add_option("--seed", options->seed, "Another seed, another language and other speakers")
        ->check(CLI::Range(std::int64_t{0}, std::int64_t{9007199254740992}))
        ->type_name("N")
        ->capture_default_str();
    command.add_option("--size", options->size, "default: minutes of training; small: seconds, for a quick look")
        ->check(CLI::IsMember({"default", "small"}))
        ->capture_default_str();
    command.callback([options, &context] { demo(context, *options); });
}

}  // namespace retort::cli
