// SPDX-License-Identifier: GPL-3.0-or-later
// `retort report`: a run folder as one page.
#include "core/run/report.h"

#include <fmt/format.h>

#include <filesystem>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/cli/commands.h"

namespace retort::cli {

namespace {

struct Options {
    std::string run;
    std::string out;
};

void reportCommand(const Options& options, const Context& context) {
    const std::filesystem::path run = options.run;
    const std::filesystem::path file = options.out.empty() ? run / "report.html" : std::filesystem::path(options.out);
    run::writeReport(run, file);
    if (context.json) {
        const nlohmann::ordered_json event = {{"event", "report"}, {"file", file.string()}};
        fmt::print("{}\n", event.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
    } else if (!context.quiet) {
        fmt::print("{}\n", file.string());
    }
}

}  // namespace

void addReport(CLI::App& app, Context& context) {
    const auto options = std::make_shared<Options>();
    CLI::App& command = addCommand(app, "report", "Write a run as one page to read and share",
                                   "Writes one HTML page that needs no other file: comparison table, whether each "
                                   "student beats the same net on hard labels, "
                                   "learning curves, confusions, settings and input hashes. Works for runs that were "
                                   "stopped or are still going, too; a run "
                                   "that finishes writes its own.",
                                   "retort report demo/run\n"
                                   "retort report runs/digits --out digits.html");
    command.add_option("run", options->run, "The run folder")->required()->type_name("RUN");
    command.add_option("--out", options->out, "File to write (default: RUN/report.html)")->type_name("FILE.html");
    command.callback([options, &context] { reportCommand(*options, context); });
}

}  // namespace retort::cli
