// SPDX-License-Identifier: GPL-3.0-or-later
#include <zlib.h>

#include <atomic>
#include <chrono>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/random.h"
#include "core/kaldi/alignments.h"
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

/// Alignments as align_si.sh writes them, `jobs` files of gzipped text, read on all processors.
void benchAlignments(const BenchRequest& request, const std::filesystem::path& folder, const BenchSink& sink) {
    constexpr std::size_t jobs = 20, utterancesEach = 60, frames = 1000;
    Random random(11);
    std::size_t bytes = 0;
    for (std::size_t job = 1; job <= jobs; ++job) {
        const std::filesystem::path file = folder / ("ali." + std::to_string(job) + ".gz");
        const gzFile out = ::gzopen(file.c_str(), "wb6");
        if (out == nullptr) throw failure("cannot be written", file.string());
        for (std::size_t u = 0; u < utterancesEach; ++u) {
            std::string line = "utterance-" + std::to_string(job) + "-" + std::to_string(u);
            std::uint64_t tid = 1;
            for (std::size_t t = 0; t < frames; ++t) {
                if (random.below(8) == 0) tid = 1 + random.below(8000);  // states last some frames
                line += " " + std::to_string(tid);
            }
            line += "\n";
            ::gzwrite(out, line.data(), static_cast<unsigned>(line.size()));
        }
        ::gzclose(out);
        bytes += files::sizeOf(file);
    }
    const std::vector<std::filesystem::path> paths = kaldi::alignmentFiles(folder);
    ThreadPool pool(request.threads);
    std::vector<double> seconds;
    for (int i = 0; i < request.repeats; ++i) {
        const auto start = Clock::now();
        std::atomic<std::size_t> next{0};
        pool.run([&](int) {
            for (std::size_t j = next++; j < paths.size(); j = next++)
                kaldi::readAlignmentFile(paths[j],
                                         [](const std::string&, std::span<const std::int32_t>, const std::string&) {});
        });
        seconds.push_back(std::chrono::duration<double>(Clock::now() - start).count());
    }
    const double taken = median(seconds);
    const auto all = static_cast<double>(jobs * utterancesEach * frames);
    constexpr double thousandHours = 360e6;  // frames
    sink(nlohmann::ordered_json{{"suite", "io"},
                                {"kind", "alignments"},
                                {"megabytesPerSecond", static_cast<double>(bytes) / taken / 1e6},
                                {"framesPerSecond", all / taken},
                                {"secondsForThousandHours", thousandHours * taken / all},
                                {"fileBytes", bytes},
                                {"threads", pool.threads()},
                                {"build", buildKind()}});
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
    benchAlignments(request, folder.path(), sink);
}

}  // namespace retort::run
