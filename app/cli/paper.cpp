// SPDX-License-Identifier: GPL-3.0-or-later
// `retort paper`: the paper's experiments, published figures against ours.
#include <fmt/format.h>

#include <chrono>
#include <memory>
#include <nlohmann/json.hpp>
#include <system_error>
#include <thread>

#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/interrupts.h"
#include "app/cli/run_display.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/text.h"
#include "core/paper/board_run.h"
#include "core/run/products.h"

namespace retort::cli {

namespace {

using record::Event;

constexpr double quickEpochs = 0.1;

struct PaperOptions {
    std::vector<std::string> ids;
    std::string data, out, writeExperiment;
    run::RecipeChoice choice;
    int seeds = 1;
    int threads = 0;
    double epochs = 1;
    bool quick = false, resume = false, list = false;
};

std::string joined(const std::vector<std::string>& sentences) {
    std::string text;
    for (const std::string& sentence : sentences) text += (text.empty() ? "" : " ") + sentence;
    return text;
}

const char* needsText(paper::Needs needs) {
    switch (needs) {
        case paper::Needs::Images:
            return "MNIST's files";
        case paper::Needs::Speech:
            return "a Kaldi recipe";
        case paper::Needs::Classes:
            return "a Kaldi recipe of 32 pdfs or more";
    }
    return "";
}

void listEntries(const Context& context) {
    for (const paper::Entry& entry : paper::catalogue()) {
        if (context.json) {
            nlohmann::ordered_json figures = nlohmann::ordered_json::array();
            for (const paper::Figure& figure : entry.figures) {
                figures.push_back({{"label", figure.label}, {"unit", unitOf(figure.measure)}, {"published", nullptr}});
                if (figure.published) figures.back()["published"] = *figure.published;
            }
            fmt::print("{}\n", nlohmann::ordered_json{{"id", entry.id},
                                                      {"title", entry.title},
                                                      {"needs", needsText(entry.needs)},
                                                      {"stated", entry.stated},
                                                      {"published", entry.published},
                                                      {"chosen", entry.chosen},
                                                      {"figures", figures}}
                                   .dump());
            continue;
        }
        const auto line = [](const char* what, const std::string& text) {
            fmt::print("{}", indented(wrapped(fmt::format("{}: {}", what, text), 95), 4));
        };
        fmt::print("{:<3} {}\n", entry.id, entry.title);
        line("needs", needsText(entry.needs));
        line("the paper states", entry.stated);
        line("the paper reports", entry.published);
        line("chosen here", joined(entry.chosen));
    }
}

/// The run's events with the board's progress in place of the model's own.
void show(RunDisplay& display, const Context& context, Event event, int seeds) {
    if (!context.json && event.kind == Event::Kind::Progress) {
        if (event.model.empty() && !event.text.empty()) {
            display.show(event);
            return;
        }
        const int seed = static_cast<int>(event.value("seed", 1));
        event.model = seeds > 1 ? fmt::format("seed {} of {} · {}", seed, seeds, event.model) : event.model;
        event.values["done"] = event.value("boardDone");
        event.values["secondsLeft"] = event.value("boardSecondsLeft", -1);
    }
    display.show(event);
}

void printBoard(const paper::Board& board, const Context& context) {
    if (context.json) {
        nlohmann::ordered_json event = {{"event", "board"}};
        event.update(nlohmann::ordered_json::parse(paper::boardJson(board)));
        fmt::print("{}\n", event.dump());
        return;
    }
    Table table({"id", "experiment", "figure", "published", "ours", "unit", "seeds", "state"});
    for (const paper::BoardRow& row : board.rows) {
        bool first = true;
        for (const paper::Cell& cell : row.cells) {
            const std::optional<run::Spread> spread = cell.spread();
            table.add({first ? row.entry->id : "", first ? row.entry->title : "", cell.figure->label,
                       publishedText(*cell.figure), spreadText(cell), unitOf(cell.figure->measure),
                       spread ? std::to_string(spread->members) : "–", first ? stateName(row.state) : ""});
            first = false;
        }
    }
    fmt::print("\n{}", table.text());
    std::fflush(stdout);
}

void writeExperiment(const PaperOptions& options, const paper::BoardRequest& request, const Context& context) {
    experiment::Experiment made =
        paper::onlyNeeded(paper::paperExperiment(request.data, request.scale, 1), paper::modelsOf(request.entries));
    files::writeAtomically(options.writeExperiment, experiment::toText(made));
    if (context.json)
        fmt::print("{}\n", nlohmann::ordered_json{{"event", "written"}, {"file", options.writeExperiment}}.dump());
    else if (!context.quiet)
        fmt::print("Wrote {}: {} models. Next: retort check {}\n", options.writeExperiment, made.models.size(),
                   options.writeExperiment);
}

void runPaper(const PaperOptions& options, Context& context) {
    if (options.list) return listEntries(context);
    if (options.data.empty())
        throw Error("--data is missing", "paper", "name MNIST's folder, a recipe's folder, or an experiment file");
    Problems problems;
    paper::BoardRequest request;
    request.data = paper::recogniseData(options.data, options.choice, problems);
    refuseErrors(context, problems);
    problems.clear();
    request.entries = paper::chooseEntries(options.ids, request.data, problems);
    refuseErrors(context, problems);
    request.seeds = options.seeds;
    request.scale.epochs = options.quick ? options.epochs * quickEpochs : options.epochs;
    if (!options.writeExperiment.empty()) return writeExperiment(options, request, context);
    if (options.out.empty()) throw Error("--out is missing", "paper", "name the folder that the board is made in");
    request.out = options.out;
    request.resume = options.resume;
    request.threads = options.threads;
    request.blas = context.blas;
    if (context.blas != "auto") run::chooseProducts(context.blas);

    const InterruptWatch watch;
    RunDisplay display(context);
    const auto trying = [](const auto& tell) {
        try {
            tell();
        } catch (const std::system_error&) {
            std::clearerr(stdout);  // a terminal that went away must not end a training
        }
    };
    bool stopping = false;
    paper::BoardRunner runner(request);
    for (bool last = false; !last;) {
        last = runner.ended();  // read before draining: what came before the end is then in the mailbox
        for (const Event& event : runner.mailbox().drain())
            trying([&] { show(display, context, event, request.seeds); });
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
    printBoard(paper::readBoard(request), context);
    for (const auto& [name, reason] : report.reasons)
        printProblems(context, {{name, "could not be trained: " + reason, ""}});
    if (report.outcome == run::RunOutcome::Stopped) {
        display.note("stopped; go on with the same command and --resume");
        context.exitCode = 130;
        return;
    }
    if (!report.failed.empty()) context.exitCode = 1;
    display.note(fmt::format("the page to send is {}", (request.out / "board.html").string()));
}

}  // namespace

void addPaper(CLI::App& app, Context& context) {
    CLI::App& command = addCommand(app, "paper", "Repeat the paper's experiments: published figures against ours",
                                   "Repeats the experiments of Hinton, Vinyals, Dean, \"Distilling the Knowledge in a "
                                   "Neural Network\" (arXiv 1503.02531): on MNIST "
                                   "those of its section 3 (M1 to M8), on a Kaldi recipe those on speech, scaled for "
                                   "the corpus at hand (S1 to S3, R1 to R3), "
                                   "and specialists (J1 to J3). Without ids all that the data allow. Each seed is a "
                                   "run of its own in RUN/seed-N; RUN/board.html is a "
                                   "page to read and send, RUN/board.json and RUN/board.csv hold the same figures. "
                                   "--list says what each experiment is, "
                                   "what the paper reports, and what was chosen here where it is silent.",
                                   "retort paper --list\n"
                                   "retort paper --data mnist --out runs/paper --seeds 3\n"
                                   "retort paper M2 M3 --data mnist --out runs/m3 --resume\n"
                                   "retort paper --data ~/egs/digits/s5 --out runs/digits-paper --quick\n"
                                   "retort paper S3 --data digits.json --write-experiment s3.json",
                                   "130  stopped by Ctrl-C after a checkpoint was written");
    const auto options = std::make_shared<PaperOptions>();
    command
        .add_option("ids", options->ids,
                    "Experiments: M1 … M8, S1 … S3, J1 … J3, R1 … R3 (default: all that the data allow)")
        ->type_name("ID");
    command
        .add_option("--data", options->data,
                    "Folder of MNIST's files, folder of a Kaldi recipe, or an experiment file whose inputs are taken")
        ->type_name("PATH");
    command
        .add_option("--out", options->out,
                    "Folder of the board: made if need be; must be new, or hold this board with --resume")
        ->type_name("RUN");
    command.add_option("--seeds", options->seeds, "Trainings of everything with different random numbers (default: 1)")
        ->check(CLI::Range(1, 100))
        ->type_name("N");
    command.add_option("--threads", options->threads, "Threads for the computation (default: all processors)")
        ->check(CLI::Range(1, 1024))
        ->type_name("N");
    command.add_flag("--quick", options->quick, "A tenth of the epochs: a look at everything, not the figures");
    command.add_option("--epochs", options->epochs, "Multiplies every number of epochs (default: 1)")
        ->check(CLI::Range(0.001, 100.0))
        ->type_name("FACTOR");
    command.add_flag("--resume", options->resume, "Go on with the board in the folder (begins it where there is none)");
    command.add_flag("--list", options->list, "Say what each experiment is, and run nothing");
    command
        .add_option("--write-experiment", options->writeExperiment,
                    "Write the experiment of the first seed and run nothing")
        ->type_name("FILE.json");
    command.add_option("--hmm", options->choice.hmm,
                       "Of a recipe: folder with final.mdl (default: guessed, as the four below)");
    command.add_option("--train-data", options->choice.trainData, "Of a recipe: data folder to learn from");
    command.add_option("--train-ali", options->choice.trainAlignments, "Of a recipe: folder with its alignments");
    command.add_option("--test-data", options->choice.testData, "Of a recipe: data folder to measure on");
    command.add_option("--test-ali", options->choice.testAlignments, "Of a recipe: folder with its alignments");
    command.callback([options, &context] { runPaper(*options, context); });
}

}  // namespace retort::cli
