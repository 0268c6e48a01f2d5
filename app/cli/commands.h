// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>
#include <string>

#include "core/base/problem.h"

namespace retort::cli {

/// What the global flags say, and what the program will return. Lives as long as the program; commands set exitCode
/// where it is neither 0 (done) nor told by a thrown Error (1 or 2): 1 from `verify`, 130 from an interrupted `run`.
struct Context {
    bool quiet = false;         ///< Only results and errors.
    bool verbose = false;       ///< More than usual.
    bool json = false;          ///< One JSON object a line on standard output instead of text.
    std::string blas = "auto";  ///< Library of the matrix products: run::chooseProducts.
    int exitCode = 0;
};

/// Thrown by a command whose inputs have errors: main prints each on its line and ends with status 2.
struct Refused {
    Problems problems;
};

/// Prints problems to standard error, one a line ("retort: PATH: MESSAGE (HINT)"; warnings say so), and with --json as
/// {"event": "error"|"warning", "where", "message", "hint"} on standard output too. --quiet leaves warnings out.
void printProblems(const Context& context, const Problems& problems);

/// Prints the warnings; throws Refused with the errors, where there are any.
void refuseErrors(const Context& context, const Problems& problems);

/// Adds a command whose help teaches: `summary` is its line in `retort --help`, `paragraph` says what it does (wrapped
/// by the formatter), `examples` are lines to type, `exits` one "CODE  meaning" line beside the usual, or in
/// place of that of code 1.
CLI::App& addCommand(CLI::App& app, const std::string& name, const std::string& summary, const std::string& paragraph,
                     const std::string& examples, const std::string& exits = {});

// One file a command: app/cli/NAME.cpp. Each adds its subcommand with options and a callback that does the work and
// throws Error. Option variables live in a std::shared_ptr that the callback holds.
void addNew(CLI::App& app, Context& context);
void addCheck(CLI::App& app, Context& context);
void addRun(CLI::App& app, Context& context);
void addPaper(CLI::App& app, Context& context);
void addEvaluate(CLI::App& app, Context& context);
void addDump(CLI::App& app, Context& context);
void addForward(CLI::App& app, Context& context);
void addExport(CLI::App& app, Context& context);
void addVerify(CLI::App& app, Context& context);
void addReport(CLI::App& app, Context& context);
void addDemo(CLI::App& app, Context& context);
void addBench(CLI::App& app, Context& context);
void addInfo(CLI::App& app, Context& context);

}  // namespace retort::cli
