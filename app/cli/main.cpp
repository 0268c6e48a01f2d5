// SPDX-License-Identifier: GPL-3.0-or-later
// `retort`: global flags, the list of commands, and the one place where errors become lines and exit statuses.
#include <fmt/format.h>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <iostream>
#include <new>

#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "core/base/error.h"
#include "core/base/text.h"

namespace {

using namespace retort;

using Add = void (*)(CLI::App&, cli::Context&);
constexpr Add commands[] = {cli::addNew,    cli::addCheck,  cli::addRun,    cli::addPaper,   cli::addEvaluate,
                            cli::addReport, cli::addExport, cli::addVerify, cli::addForward, cli::addDump,
                            cli::addDemo,   cli::addBench,  cli::addInfo};

constexpr const char* about =
    "Retort distils acoustic models: it trains teachers on a Kaldi recipe's features and alignments, and\n"
    "students that learn from them.";
constexpr const char* firstSteps = R"(
First steps:
  retort demo demo                       make a small corpus and its experiment file
  retort check demo/experiment.json      see what would be trained, and how long it would take
  retort run demo/experiment.json --out demo/run
  retort export --model demo/run/models/student --format keras-h5 --out student.h5

Your own Kaldi recipe: `retort new --help`. Any command: `retort COMMAND --help`.

Exit status:
  0    done
  1    failed while working (disk full, a file that vanished, all models diverged)
  2    the request or its inputs are wrong; each problem is a line on standard error
  130  stopped by Ctrl-C after a checkpoint was written
)";

/// What an argument without option is called in help: by its kind ("EXP.json") where that says more than its name.
std::string argumentName(const CLI::Option& option) {
    const std::string kind = option.get_type_name();
    return kind.empty() || kind == "TEXT" ? option.get_name(true) : kind;
}

/// In the list of commands only the first line of a description.
class Formatter : public CLI::Formatter {
public:
    std::string make_subcommand(const CLI::App* command) const override {
        const std::string description = command->get_description();
        return fmt::format("  {:<{}}{}\n", command->get_name(), get_column_width() - 2,
                           description.substr(0, description.find('\n')));
    }
    std::string make_option_usage(const CLI::Option* option) const override {
        return option->get_required() ? argumentName(*option) : "[" + argumentName(*option) + "]";
    }
    std::string make_option_name(const CLI::Option* option, bool positional) const override {
        return positional ? argumentName(*option) : CLI::Formatter::make_option_name(option, positional);
    }
    std::string make_option_opts(const CLI::Option* option) const override {
        if (!option->get_positional()) return CLI::Formatter::make_option_opts(option);
        return option->get_required() ? " REQUIRED" : "";
    }
};

/// The first word that is no flag must be a command; CLI11 would only say that one is missing.
void checkCommandName(const CLI::App& app, int argc, char** argv) {
    constexpr std::string_view flags[] = {"--quiet", "--verbose", "--json"};
    const auto word = std::find_if(argv + 1, argv + argc, [&](const char* argument) {
        return std::find(std::begin(flags), std::end(flags), argument) == std::end(flags);
    });
    if (word == argv + argc || (*word)[0] == '-') return;
    std::vector<std::string> names;
    for (const CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; }))
        names.push_back(command->get_name());
    if (std::find(names.begin(), names.end(), *word) != names.end()) return;
    if (*word == std::string_view("help")) throw Error("there is no command \"help\"", {}, "say retort --help");
    const std::string near = nearest(*word, names);
    throw Error(fmt::format("there is no command \"{}\"", *word), {},
                near.empty() ? "retort --help lists them" : fmt::format("did you mean \"{}\"?", near));
}

/// What CLI11 found wrong, said our way.
Error badUsage(const CLI::App& app, const CLI::ParseError& error) {
    const std::vector<CLI::App*> chosen = app.get_subcommands();
    const std::string where = chosen.empty() ? "" : chosen.front()->get_name();
    const std::string help = fmt::format("see retort {}{}--help", where, where.empty() ? "" : " ");
    if (chosen.empty() && dynamic_cast<const CLI::RequiredError*>(&error) != nullptr && app.remaining().empty()) {
        return Error("a command is missing", where, "retort --help lists them");
    }
    const std::string said = error.what();
    if (!chosen.empty() && dynamic_cast<const CLI::RequiredError*>(&error) != nullptr) {
        for (const CLI::Option* option : chosen.front()->get_options())
            if (option->get_positional() && said == option->get_name() + " is required")
                return Error(argumentName(*option) + " is missing", where, help);
    }
    if (said.find("--threads") != std::string::npos && dynamic_cast<const CLI::ExtrasError*>(&error) == nullptr)
        return Error("--threads takes a whole number from 1 to 1024", where, "without it all processors work");
    const bool required = chosen.empty() && dynamic_cast<const CLI::RequiredError*>(&error) != nullptr;
    if (!required && dynamic_cast<const CLI::ExtrasError*>(&error) == nullptr) return Error(said, where, help);
    const std::vector<std::string> rest = app.remaining(true);
    const std::string word = rest.empty() ? "" : rest.front();
    if (word.empty() || word[0] != '-') return Error(fmt::format("one argument too many: \"{}\"", word), where, help);
    std::vector<std::string> known;
    for (const CLI::App* source : {static_cast<const CLI::App*>(&app),
                                   chosen.empty() ? nullptr : static_cast<const CLI::App*>(chosen.front())}) {
        if (source == nullptr) continue;
        for (const CLI::Option* option : source->get_options()) {
            for (const std::string& name : option->get_lnames()) known.push_back("--" + name);
        }
    }
    const std::string near = nearest(word.substr(0, word.find('=')), known);
    return Error(fmt::format("unknown option {}", word), where,
                 near.empty() ? help : fmt::format("did you mean {}?", near));
}

int run(CLI::App& app, cli::Context& context, int argc, char** argv) {
    const auto refuse = [&](const std::string& message, const std::string& where, const std::string& hint, int status) {
        cli::printProblems(context, {{where, message, hint}});
        return status;
    };
    try {
        context.json = std::any_of(argv + 1, argv + argc,
                                   [](const char* argument) { return std::string_view(argument) == "--json"; });
        checkCommandName(app, argc, argv);
        app.parse(argc, argv);
        return context.exitCode;
    } catch (const CLI::ParseError& error) {
        if (error.get_exit_code() == 0) return app.exit(error);  // --help, --version
        const Error usage = badUsage(app, error);
        return refuse(usage.message(), usage.where(), usage.hint(), 2);
    } catch (const cli::Refused& refused) {
        cli::printProblems(context, refused.problems);
        return 2;
    } catch (const Error& error) {
        return refuse(error.message(), error.where(), error.hint(), error.kind() == ErrorKind::Input ? 2 : 1);
    } catch (const std::bad_alloc&) {
        return refuse("not enough memory", "", "a smaller inputs.memory, batch or network needs less", 1);
    } catch (const std::exception& error) {
        return refuse(fmt::format("unexpected failure: {}", error.what()), "",
                      "this is a fault of retort; please report it", 1);
    }
}

}  // namespace

int main(int argc, char** argv) {
    // A reader that has seen enough (`| head`) ends us silently, also where a parent had set the signal aside.
    std::signal(SIGPIPE, SIG_DFL);
    cli::Context context;
    CLI::App app(about, "retort");
    app.formatter(std::make_shared<Formatter>());
    app.get_formatter()->column_width(26);
    app.set_version_flag("--version", "retort " RETORT_VERSION);
    app.add_flag("--quiet", context.quiet, "Print results and errors only");
    app.add_flag("--verbose", context.verbose, "Print more than usual");
    app.add_flag("--json", context.json, "Print machine-readable events, one JSON object a line");
    app.add_option("--blas", context.blas,
                   "What matrix products run on: own, openblas, onednn, or auto: the fastest here (default)")
        ->type_name("NAME");
    app.require_subcommand(1);
    app.fallthrough();
    app.footer(firstSteps);
    for (const Add add : commands) add(app, context);

    int status = run(app, context, argc, argv);
    std::cout.flush();
    if ((std::fflush(stdout) != 0 || !std::cout) && status == 0) {
        fmt::print(stderr, "retort: standard output could not be written (is the disk full?)\n");
        status = 1;
    }
    return status;
}
