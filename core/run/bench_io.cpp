// SPDX-License-Identifier: GPL-3.0-or-later
#include <chrono>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "core/base/files.h"
#include "core/base/random.h"
#include "core/kaldi/ark_reader.h"
#include "core/kaldi/ark_writer.h"
#include "core/run/bench.h"
#include "core/run/scratch_folder.h"

namespace retort::run {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t utterances = 200;
constexpr std::size_t framesEach = 500;
constexpr std::size_t dim = 40;

struct Kind {
    const char* name;
    int method;  ///< Of compression; 0 for none.
};
constexpr Kind kinds[] = {{"FM", 0}, {"DM", 0}, {"CM", 2}, {"CM2", 3}, {"CM3", 5}, {"text", 0}};

void write(const std::filesystem::path& file, const Kind& kind) {
    const std::string name = kind.name;
    kaldi::ArkWriter writer(kaldi::WriteSpec{file, {}, name == "text"});
    writer.setDigits(7);  // as Kaldi's own text
    Random random(7);
    Matrix frames(framesEach, dim);
    for (std::size_t u = 0; u < utterances; ++u) {
        for (std::size_t i = 0; i < frames.size(); ++i) frames.data()[i] = static_cast<float>(3 * random.normal());
        const std::string key = "utterance-" + std::to_string(u);
        if (name == "DM")
            writer.write(key, kaldi::DoubleMatrix{framesEach, dim, {frames.data(), frames.data() + frames.size()}});
        else if (kind.method > 0)
            writer.writeCompressed(key, frames, kind.method);
        else
            writer.write(key, frames.view());
    }
    writer.close();
}

}  // namespace

void benchIo(const BenchRequest& request, const BenchSink& sink) {
    const ScratchFolder folder("retort-bench");
    for (const Kind& kind : kinds) {
        const std::filesystem::path file = folder.path() / "matrices.ark";
        write(file, kind);
        std::vector<double> seconds;
        for (int i = 0; i < request.repeats; ++i) {
            const auto start = Clock::now();
            kaldi::ArkReader reader(file);
            std::string key;
            for (Matrix matrix; reader.next(key, matrix);) {
            }
            seconds.push_back(std::chrono::duration<double>(Clock::now() - start).count());
        }
        const double taken = median(seconds);
        const auto bytes = static_cast<double>(files::sizeOf(file));
        const auto frames = static_cast<double>(utterances * framesEach);
        sink(nlohmann::ordered_json{{"suite", "io"},
                                    {"kind", kind.name},
                                    {"dim", dim},
                                    {"megabytesPerSecond", bytes / taken / 1e6},
                                    {"decodedMegabytesPerSecond", frames * dim * sizeof(float) / taken / 1e6},
                                    {"framesPerSecond", frames / taken},
                                    {"fileBytes", files::sizeOf(file)},
                                    {"build", buildKind()}});
    }
}

}  // namespace retort::run
