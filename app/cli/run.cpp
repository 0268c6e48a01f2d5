// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <memory>
#include <system_error>
#include <thread>

#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/interrupts.h"
#include "app/cli/run_display.h"
#include "core/base/error.h"
#include "core/run/products.h"
#include "core/run/runner.h"

namespace retort::cli {

namespace {

struct Options {
    std::string experiment;
    std::string out;
    bool resume = false;
    int threads = 0;
    int jobs = 0;
    std::vector<std::string> only;
};

void runCommand(const Options& options, Context& context) {
    Problems problems;
    run::RunRequest request;
    request.experiment = experiment::readExperiment(options.experiment, problems);
    refuseErrors(context, problems);
    request.out = options.out;
    request.resume = options.resume;
    request.threads = options.threads;
    request.jobs = options.jobs;
    request.blas = context.blas;
    if (context.blas != "auto") run::chooseProducts(context.blas);  // an unknown name is said before data are read
    request.only = options.only;

    const InterruptWatch watch;
    RunDisplay display(context);
    // A terminal that went away must not end a training: what cannot be shown is in the journal.
    const auto trying = [](const auto& show) {
        try {
            show();
        } catch (const std::system_error&) {
            std::clearerr(stdout);
        }
    };
    bool stopping = false;
    run::Runner runner(std::move(request));
    for (bool last = false; !last;) {
        last = runner.ended();  // read before draining: what came before the end is then in the mailbox
        for (const record::Event& event : runner.mailbox().drain()) trying([&] { display.show(event); });
        if (watch.asked() && !stopping) {
            stopping = true;
            trying([&] { display.note("stopping after a checkpoint; press Ctrl-C again to leave at once"); });
            runner.stop();
            InterruptWatch::letGo();
        }
        if (!last) std::this_thread::sleep_for(std::chrono::milliseconds(30));
    }
    display.clear();
    if (runner.error() != nullptr) throw *runner.error();
    const run::RunReport& report = runner.report();
    if (report.outcome == run::RunOutcome::Refused) refuseErrors(context, report.problems);
    display.table(report.rows, report.groups);
    for (const auto& [name, reason] : report.reasons)
        printProblems(context, {{name, "could not be trained: " + reason, ""}});
    if (report.outcome == run::RunOutcome::Stopped) {
        display.note(
            fmt::format("stopped; go on with: retort run {} --out {} --resume", options.experiment, options.out));
        context.exitCode = 130;
    } else if (!report.failed.empty()) {
        context.exitCode = 1;
    } else {
        display.note(fmt::format("results, weights and report are in {}", options.out));
    }
}

}  // namespace

void addRun(CLI::App& app, Context& context) {
    const auto options = std::make_shared<Options>();
    CLI::App& command = addCommand(
        app, "run", "Train everything that an experiment names",
        "Trains the models of EXP.json in dependency order, teachers before their students, and writes weights after "
        "each epoch, "
        "the comparison of all models, and a report page into the folder RUN. All inputs are checked before training "
        "begins. "
        "Ctrl-C stops after a checkpoint; --resume goes on from there, or from wherever a crash or power cut left off, "
        "and gives "
        "the same weights to the last bit as a run that was never interrupted (with the same number of threads).",
        "retort run demo/experiment.json --out demo/run\n"
        "retort run digits.json --out runs/digits --resume\n"
        "retort run digits.json --out runs/digits --only small --only student --threads 8",
        "130  stopped by Ctrl-C after a checkpoint was written");
    command.add_option("experiment", options->experiment, "The experiment file")->required()->type_name("EXP.json");
    command
        .add_option("--out", options->out, "Run folder: made if need be; must be new, or hold this run with --resume")
        ->required()
        ->type_name("RUN");
    command.add_flag("--resume", options->resume, "Go on with the run in the folder (begins it where there is none)");
    command.add_option("--threads", options->threads, "Threads for the computation (default: all processors)")
        ->check(CLI::Range(1, 1024))
        ->type_name("N");
    command
        .add_option("--jobs", options->jobs,
                    "Models trained at once at most (default: as many as threads and memory allow); the weights "
                    "are the same")
        ->check(CLI::Range(1, 1024))
        ->type_name("N");
    command
        .add_option("--only", options->only, "Train only these models, members or groups, and the teachers they need")
        ->type_name("MODEL");
    command.callback([options, &context] { runCommand(*options, context); });
}

}  // namespace retort::cli
