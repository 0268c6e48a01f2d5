// SPDX-License-Identifier: GPL-3.0-or-later
// `retort info`: what this program runs on, or what a file is.
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <zlib.h>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>

#include "app/cli/commands.h"
#include "app/cli/describe_file.h"
#include "app/cli/kernel_check.h"
#include "core/formats/formats.h"
#include "core/formats/hdf5_version.h"
#include "core/math/gemm.h"
#include "core/run/bench.h"
#include "core/run/machine.h"
#include "core/run/products.h"

namespace retort::cli {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t probe = 512;  // as measureElsewhere, so that the figures compare
constexpr int probeRepeats = 20;
/// Differences below this are noise.
constexpr double worthSaying = 1.1;

#if defined(__clang__)
constexpr const char* compiler = "Clang " __clang_version__;
#else
constexpr const char* compiler = "GCC " __VERSION__;
#endif

struct Machine {
    BlasInfo blas;
    std::string processor;
    int processors = 1;
    struct Backend {
        const GemmBackend* backend;
        double gflops;  ///< Of a training step's products on one thread.
    };
    std::vector<Backend> backends;
    double oneThread = 0, allThreads = 0;
    std::vector<std::string> pinned;
    std::optional<KernelSpeed> other;  ///< With other kernels, where those in use may not be the best.
    std::string otherHow;
    Problems warnings;
};

Machine look(const Context& context) {
    Machine m;
    const GemmBackend& products = run::chooseProducts(context.blas);
    m.blas = blasInfo(products);
    for (const GemmBackend* backend : gemmBackends()) m.backends.push_back({backend, measureBackend(*backend)});
    m.processor = run::processorName();
    m.processors = availableProcessors();
    ThreadPool one(1, &products), all(0, &products);
    m.oneThread = measureGemm(one, probe, probe, probe, probeRepeats);
    m.allThreads = measureGemm(all, 2 * probe, 2 * probe, 2 * probe);
    m.pinned = pinningVariables();
    const auto warn = [&](const std::string& message, const std::string& hint) {
        m.warnings.push_back({"", message, hint, Problem::Severity::Warning});
    };
    const GemmBackend& openBlas = *gemmBackend("openblas");
    if (!m.pinned.empty()) {
        m.other = measureElsewhere({});
        m.otherHow = fmt::format("without {}", fmt::join(m.pinned, " "));
    } else if (kernelIsOld(openBlas.kernel())) {
        m.otherHow = vectorUnit() == "AVX-512" ? "OPENBLAS_CORETYPE=SkylakeX" : "OPENBLAS_CORETYPE=Haswell";
        m.other = measureElsewhere(m.otherHow.substr(m.otherHow.find('=') + 1));
    }
    double here = 0;
    if (m.other) {
        ThreadPool pool(1, &openBlas);
        here = measureGemm(pool, probe, probe, probe, probeRepeats);
    }
    const std::string unused =
        &products == &openBlas ? "" : fmt::format("; products run on {} now and do not feel it", m.blas.library);
    if (!m.pinned.empty())
        warn(fmt::format("{} pins OpenBLAS's kernels{}{}", fmt::join(m.pinned, " "),
                         !m.other ? ""
                         : m.other->gflops > worthSaying * here
                             ? fmt::format(" and makes them {:.2f} times slower than {}, the library's own choice",
                                           m.other->gflops / here, m.other->kernel)
                         : here > worthSaying * m.other->gflops
                             ? fmt::format("; they are {:.2f} times as fast as {}, the library's own choice",
                                           here / m.other->gflops, m.other->kernel)
                             : fmt::format("; the library's own choice, {}, is as fast", m.other->kernel),
                         unused),
             m.other && m.other->gflops > worthSaying * here && unused.empty()
                 ? "unset it for full speed; the bits of results change with the kernels"
                 : "");
    else if (m.other)
        warn(fmt::format("{} does not know this processor well: kernel {} leaves its {} unused; with {} it is {:.2f} "
                         "times as fast{}",
                         openBlas.library(), openBlas.kernel(), vectorUnit(), m.otherHow, m.other->gflops / here,
                         unused),
             m.other->gflops > worthSaying * here && unused.empty() ? "set that variable, or install a newer OpenBLAS"
                                                                    : "");
    if (run::buildKind() != "release")
        warn("this build is " + run::buildKind() + ", not a release: it is slow", "build the preset release");
    printProblems(context, m.warnings);
    return m;
}

Json toJson(const Machine& m) {
    Json json = {{"event", "info"},
                 {"retort", RETORT_VERSION},
                 {"compiler", compiler},
                 {"build", run::buildKind()},
                 {"blas", m.blas.library},
                 {"backend", m.blas.backend},
                 {"hdf5", formats::hdf5Version()},
                 {"zlib", ::zlibVersion()},
                 {"processor", m.processor},
                 {"processors", m.processors},
                 {"vectorUnit", vectorUnit()},
                 {"kernel", m.blas.kernel},
                 {"pinned", m.pinned},
                 {"gflops", {{"oneThread", m.oneThread}, {"allThreads", m.allThreads}}},
                 {"formats", formats::formatIds()}};
    json["backends"] = Json::array();
    for (const Machine::Backend& b : m.backends)
        json["backends"].push_back({{"id", b.backend->id()},
                                    {"library", b.backend->library()},
                                    {"kernel", b.backend->kernel()},
                                    {"bfloat16", b.backend->hasBfloat16()},
                                    {"gflopsOneThread", b.gflops}});
    if (m.other)
        json["otherKernel"] = {{"how", m.otherHow}, {"kernel", m.other->kernel}, {"gflopsOneThread", m.other->gflops}};
    return json;
}

void print(const Machine& m, const Context& context) {
    fmt::print("retort      {} ({}, {})\n", RETORT_VERSION, run::buildKind(), compiler);
    fmt::print("processor   {}, {} processor{} to use{}{}\n", m.processor, m.processors, m.processors == 1 ? "" : "s",
               vectorUnit().empty() ? "" : ", ", vectorUnit());
    fmt::print("products    {}, kernel {}{}\n", m.blas.library, m.blas.kernel,
               m.pinned.empty() ? "" : fmt::format(" (pinned by {})", fmt::join(m.pinned, " ")));
    fmt::print("speed       {:.0f} GFLOP/s on one thread, {:.0f} on {}\n", m.oneThread, m.allThreads, m.processors);
    for (const Machine::Backend& b : m.backends)
        fmt::print("            {} ({}, kernel {}): {:.0f} GFLOP/s on one thread in training{}{}\n", b.backend->id(),
                   b.backend->library(), b.backend->kernel(), b.gflops,
                   b.backend->hasBfloat16() ? ", has bfloat16" : "",
                   b.backend->id() == m.blas.backend ? " - in use" : "");
    if (m.other)
        fmt::print("            {:.0f} GFLOP/s on one thread with kernel {} ({})\n", m.other->gflops, m.other->kernel,
                   m.otherHow);
    fmt::print("libraries   HDF5 {}, zlib {}\n", formats::hdf5Version(), ::zlibVersion());
    if (context.verbose) fmt::print("            {}\n", m.blas.config);
    fmt::print("formats     ");
    const char* separator = "";
    for (const formats::ModelFormat* format : formats::formats()) {
        fmt::print("{}{} ({})", separator, format->id(), format->title());
        separator = ", ";
    }
    fmt::print("\n");
}

void info(const std::string& file, const Context& context) {
    if (!file.empty()) {
        const FileDescription found = describeFile(file, context);
        if (context.json)
            fmt::print("{}\n", found.json.dump(-1, ' ', false, Json::error_handler_t::replace));
        else
            fmt::print("{}", found.text);
        return;
    }
    const Machine machine = look(context);
    if (context.json)
        fmt::print("{}\n", toJson(machine).dump(-1, ' ', false, Json::error_handler_t::replace));
    else
        print(machine, context);
}

}  // namespace

void addInfo(CLI::App& app, Context& context) {
    CLI::App& command = addCommand(
        app, "info", "Show versions and speed of this machine, or what a file is",
        "Without FILE: versions, processor, the matrix kernels in use and their measured speed, and the model formats. "
        "Where "
        "environment variables pin slower kernels than the processor could use, or the library does not know the "
        "processor, it "
        "measures what that costs.\n\n"
        "With FILE: what it is and what it holds. Models, experiments, Kaldi archives, scp files, matrices and "
        "transition models, "
        "IDX files, checkpoints and stores of soft targets are known by their content; folders by what lies in them.",
        "retort info\n"
        "retort info run/models/student\n"
        "retort info data/train/feats.scp\n"
        "retort info train-images-idx3-ubyte.gz");
    const auto file = std::make_shared<std::string>();
    command.add_option("FILE", *file, "File or folder to describe");
    command.callback([file, &context] { info(*file, context); });
}

}  // namespace retort::cli
