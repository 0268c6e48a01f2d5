// SPDX-License-Identifier: GPL-3.0-or-later
// `retort bench`: the speed of this build on this machine, one JSON object a line.
#include <fmt/format.h>

#include <cstdio>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/cli/commands.h"
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/run/bench.h"

namespace retort::cli {

namespace {

struct Options {
    std::string suite;
    std::vector<std::string> shapes;
    run::BenchRequest request;
};

std::vector<std::size_t> parseShape(const std::string& text) {
    std::vector<std::size_t> shape;
    std::size_t value = 0;
    bool digits = false;
    for (const char c : text + "x") {
        if (c >= '0' && c <= '9' && value < 100000) {
            value = value * 10 + static_cast<std::size_t>(c - '0');
            digits = true;
        } else if (c == 'x' && digits && value > 0 && value <= 65536) {
            shape.push_back(value);
            value = 0;
            digits = false;
        } else {
            shape.clear();
            break;
        }
    }
    if (shape.size() != 3)
        throw Error("\"" + text + "\" is no shape", "--shape", "rows x columns x inner size, such as 256x1024x440");
    return shape;
}

void bench(Options options, const Context& context) {
    options.request.blas = context.blas;
    struct Suite {
        const char* name;
        void (*run)(const run::BenchRequest&, const run::BenchSink&);
    };
    constexpr Suite suites[] = {
        {"gemm", run::benchGemm}, {"train", run::benchTrain}, {"forward", run::benchForward}, {"io", run::benchIo}};
    for (const std::string& shape : options.shapes) options.request.shapes.push_back(parseShape(shape));
    for (const std::string& net : options.request.nets) run::benchNet(net);
    bool known = options.suite.empty();
    std::vector<std::string> names;
    for (const Suite& suite : suites) {
        known = known || options.suite == suite.name;
        names.emplace_back(suite.name);
    }
    if (!known) {
        const std::string near = nearest(options.suite, names);
        throw Error("there is no suite \"" + options.suite + "\"", "bench",
                    near.empty() ? "suites are gemm, train, forward, io" : "did you mean \"" + near + "\"?");
    }
    if (run::buildKind() != "release")
        printProblems(context, {{"", "this build is " + run::buildKind() + ": its speed says nothing of a release's",
                                 "build the preset release", Problem::Severity::Warning}});
    for (const Suite& suite : suites) {
        if (!options.suite.empty() && options.suite != suite.name) continue;
        suite.run(options.request, [](const nlohmann::ordered_json& line) {
            fmt::print("{}\n", line.dump());
            std::fflush(stdout);
        });
    }
}

}  // namespace

void addBench(CLI::App& app, Context& context) {
    CLI::App& command =
        addCommand(app, "bench", "Measure the speed of this build on this machine",
                   "Prints one JSON object a line for each measurement; all suites without SUITE.\n\n"
                   "  gemm     GFLOP/s of float32 matrix products, the best of the repeats\n"
                   "  train    frames a second of training (SGD with momentum, data in memory, median of the repeats), "
                   "and the share of\n"
                   "           the speed that bare matrix products of the same shapes reach\n"
                   "  forward  frames a second of the forward pass\n"
                   "  io       megabytes a second of reading each kind of Kaldi matrix\n\n"
                   "Nets: mnist-teacher 784-1200-1200-10 and mnist-student 784-800-800-10 at batch 100, speech-small "
                   "440-4x1024-2000 and "
                   "speech-paper 1040-8x2560-14000 at batch 256. The objective distill-live runs a teacher of the same "
                   "shape on every batch, "
                   "distill-cached reads its targets from a store. Other work on the machine falsifies all of this.",
                   "retort bench train --net speech-small --objective hard\n"
                   "retort bench train --net speech-small --profile\n"
                   "env -u OPENBLAS_CORETYPE retort bench gemm --threads 1\n"
                   "retort bench io");
    const auto options = std::make_shared<Options>();
    run::BenchRequest& request = options->request;
    command.add_option("SUITE", options->suite, "gemm, train, forward or io; default: all");
    command.add_option("--net", request.nets, "Only this net; may be repeated")
        ->type_name("NAME")
        ->expected(1)
        ->take_all();
    command
        .add_option("--objective", request.objectives, "train: hard, distill-live or distill-cached; may be repeated")
        ->type_name("NAME")
        ->expected(1)
        ->take_all();
    command
        .add_option("--shape", options->shapes,
                    "gemm: rows x columns x inner size, such as 256x1024x440; may be repeated")
        ->type_name("MxNxK")
        ->expected(1)
        ->take_all();
    command.add_option("--threads", request.threads, "Threads; default: all processors")
        ->check(CLI::Range(1, 1024))
        ->type_name("N");
    command.add_option("--repeats", request.repeats, "Repeats of each measurement")
        ->check(CLI::Range(1, 1000))
        ->type_name("N")
        ->capture_default_str();
    command.add_option("--seconds", request.seconds, "Length of one repeat")
        ->check(CLI::Range(0.0, 3600.0))
        ->type_name("S")
        ->capture_default_str();
    command.add_option("--precision", request.precision, "train and forward: float32 or bfloat16")
        ->check(CLI::IsMember({"float32", "bfloat16"}))
        ->capture_default_str();
    command.add_flag("--profile", request.profile, "train: what the threads' time in a step goes to");
    command.callback([options, &context] { bench(*options, context); });
}

}  // namespace retort::cli
