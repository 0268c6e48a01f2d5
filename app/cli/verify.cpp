// SPDX-License-Identifier: GPL-3.0-or-later
// `retort verify`: whether two model files compute the same.
#include <fmt/format.h>

#include <cmath>
#include <cstdio>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/cli/commands.h"
#include "core/base/error.h"
#include "core/formats/compare.h"
#include "core/formats/formats.h"

namespace retort::cli {

namespace {

struct Options {
    std::string first, second, architecture;
    double tolerance = 1e-4;
    int frames = 256;
};

void verify(Context& context, const Options& options) {
    if (!(options.tolerance >= 0)) throw Error("the tolerance must be 0 or more", "verify");
    if (options.frames < 1 || options.frames > 100000) throw Error("--frames must be 1 to 100000", "verify");
    const auto note = [&](const std::string& text) {
        printProblems(context, {{"", text, "", Problem::Severity::Warning}});
    };
    const formats::ReadOptions reading{.architecture = options.architecture, .note = note};
    const nn::Model a = formats::readModel(options.first, reading);
    const nn::Model b = formats::readModel(options.second, reading);
    const formats::Difference difference = formats::compareModels(a, b, static_cast<std::size_t>(options.frames));
    const bool same = difference.largest <= options.tolerance;  // false for NaN
    if (context.json) {
        const nlohmann::ordered_json event = {
            {"event", "verified"},
            {"same", same},
            {"largestDifference",
             std::isfinite(difference.largest) ? nlohmann::ordered_json(difference.largest) : nullptr},
            {"meanDifference", std::isfinite(difference.mean) ? nlohmann::ordered_json(difference.mean) : nullptr},
            {"agreement", difference.agreement},
            {"tolerance", options.tolerance},
            {"frames", difference.frames}};
        fmt::print("{}\n", event.dump());
    } else if (std::isnan(difference.largest)) {
        fmt::print("a log posterior is not finite: frame {}, output {}\n", difference.frame, difference.output);
    } else {
        fmt::print(
            "largest difference of log posteriors: {:.3g} (tolerance {:g}), mean {:.3g}; same best class in {:.2f} % "
            "of {} frames\n",
            difference.largest, options.tolerance, difference.mean, 100 * difference.agreement, difference.frames);
    }
    if (same) return;
    std::fflush(stdout);
    fmt::print(stderr, "retort: {} and {} differ by {:.3g} at frame {}, output {}, more than {:g}\n", options.first,
               options.second, difference.largest, difference.frame, difference.output, options.tolerance);
    context.exitCode = 1;
}

}  // namespace

void addVerify(CLI::App& app, Context& context) {
    CLI::App& command = addCommand(
        app, "verify", "Check that two model files compute the same",
        "Runs both files on the same random frames (normal noise, the same at every call) and prints the largest "
        "difference of "
        "log posteriors in nats. Files of different formats may differ by rounding, or by the 7 digits that other "
        "programs write to text.",
        "retort verify run/models/student/final.h5 student.txt\n"
        "retort verify teacher.h5 teacher.txt --tolerance 1e-6",
        "1   failed while working, or the models differ by more than the tolerance or in their shape");
    const auto options = std::make_shared<Options>();
    command.add_option("A", options->first, "Model file, or a run's model folder")->required();
    command.add_option("B", options->second, "The other one")->required();
    command.add_option("--tolerance", options->tolerance, "Largest difference of log posteriors that is none")
        ->capture_default_str();
    command.add_option("--frames", options->frames, "Random frames to run")->capture_default_str();
    command
        .add_option("--architecture", options->architecture,
                    "Full Keras model or to_json file for files of weights only")
        ->type_name("FILE");
    command.callback([options, &context] { verify(context, *options); });
}

}  // namespace retort::cli
