// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include <fmt/format.h>

#include <cstdio>
#include <nlohmann/json.hpp>

#include "app/cli/console.h"

namespace retort::cli {

void printProblems(const Context& context, const Problems& problems) {
    std::fflush(stdout);
    for (const Problem& problem : problems) {
        const bool warning = problem.severity == Problem::Severity::Warning;
        if (warning && context.quiet) continue;
        fmt::print(stderr, "retort: {}{}\n", warning ? "warning: " : "", toText(problem));
        if (!context.json) continue;
        const nlohmann::ordered_json event = {{"event", warning ? "warning" : "error"},
                                              {"where", problem.path},
                                              {"message", problem.message},
                                              {"hint", problem.hint}};
        fmt::print("{}\n", event.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
    }
    std::fflush(stdout);
}

void refuseErrors(const Context& context, const Problems& problems) {
    Problems warnings;
    Refused refused;
    for (const Problem& problem : problems) {
        (problem.severity == Problem::Severity::Warning ? warnings : refused.problems).push_back(problem);
    }
    printProblems(context, warnings);
    if (!refused.problems.empty()) throw refused;
}

CLI::App& addCommand(CLI::App& app, const std::string& name, const std::string& summary, const std::string& paragraph,
                     const std::string& examples, const std::string& exits) {
    // The formatter shows the first line in the list of commands and all of it in the command's own help.
    CLI::App* command = app.add_subcommand(name, summary + "\n\n" + wrapped(paragraph, 100));
    std::string footer =
        "\nEverywhere: --quiet, --verbose, --json (one JSON object a line on standard output)\n\nExamples:\n";
    footer += indented(examples, 2);
    footer += "\nExit status:\n  0   done\n";
    const bool saysOne = exits.starts_with("1 ");
    footer += saysOne ? indented(exits, 2) : "  1   failed while working\n";
    footer += "  2   the request or its inputs are wrong\n";
    if (!exits.empty() && !saysOne) footer += indented(exits, 2);
    command->footer(footer);
    return *command;
}

}  // namespace retort::cli
