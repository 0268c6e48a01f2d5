// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kaldi/alignments.h"

#include <fmt/format.h>

#include <map>
#include <unordered_map>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/kaldi/ark_reader.h"
#include "core/kaldi/text_scan.h"

namespace retort::kaldi {

namespace {

namespace fs = std::filesystem;

/// N of "ali.N" or "ali.N.gz"; 0 for other names.
std::uint64_t jobNumber(std::string_view name) {
    if (!name.starts_with("ali.")) return 0;
    name.remove_prefix(4);
    if (name.ends_with(".gz")) name.remove_suffix(3);
    std::uint64_t number = 0;
    return parseUnsigned(name, number) ? number : 0;
}

/// What num_jobs says, 0 where it is absent.
std::uint64_t jobsClaimed(const fs::path& folder) {
    const fs::path file = folder / "num_jobs";
    if (!fs::exists(file)) return 0;
    const std::string text = files::readAll(file, 1 << 16);
    std::uint64_t jobs = 0;
    if (!parseUnsigned(trimmed(text), jobs) || jobs == 0)
        throw Error("expected a number of jobs, found " + inQuotes(trimmed(text)), file.string());
    return jobs;
}

}  // namespace

std::vector<fs::path> alignmentFiles(const fs::path& folder) {
    std::error_code code;
    if (fs::is_regular_file(folder, code)) return {folder};
    if (!fs::is_directory(folder, code)) throw Error("no such alignment folder", folder.string(), "check the path");
    std::map<std::uint64_t, fs::path> byNumber;
    const fs::directory_iterator listing(folder, code);
    if (code) throw Error("cannot be listed: " + code.message(), folder.string(), "check its permissions");
    for (const fs::directory_entry& entry : listing) {
        const std::uint64_t number = jobNumber(entry.path().filename().native());
        if (number == 0) continue;
        const auto [place, isNew] = byNumber.emplace(number, entry.path());
        if (!isNew)
            throw Error(fmt::format("job {} stands here twice: {} and {}", number, place->second.filename().string(),
                                    entry.path().filename().string()),
                        folder.string(), "remove one of them");
    }
    if (byNumber.empty())
        throw Error("no alignments (ali.1.gz, ali.2.gz, …) in this folder", folder.string(),
                    "name the folder that align_si.sh wrote");
    const std::uint64_t claimed = jobsClaimed(folder);
    std::vector<fs::path> paths;
    for (const auto& [number, path] : byNumber) {
        if (number != paths.size() + 1)
            throw Error(
                fmt::format("ali.{}.gz is missing, though there is {}", paths.size() + 1, path.filename().string()),
                folder.string(), "did a job of the alignment fail?");
        paths.push_back(path);
    }
    if (claimed != 0 && claimed != paths.size())
        throw Error(
            fmt::format("num_jobs says {}, but there are ali.1 to ali.{}", claimed, paths.size()), folder.string(),
            claimed > paths.size() ? "did a job of the alignment fail?" : "remove the files of an older alignment");
    return paths;
}

void readAlignmentFile(const fs::path& file, const AlignmentCallback& callback) {
    ArkReader reader(file);
    const std::string where = file.string();
    std::string utterance;
    IntVector tids;
    while (reader.next(utterance, tids)) callback(utterance, tids, where);
}

void forEachAlignment(const fs::path& folder, const AlignmentCallback& callback) {
    const std::vector<fs::path> paths = alignmentFiles(folder);
    std::unordered_map<std::string, std::size_t> seen;
    for (std::size_t i = 0; i < paths.size(); ++i)
        readAlignmentFile(
            paths[i], [&](const std::string& utterance, std::span<const std::int32_t> tids, const std::string& where) {
                const auto [place, isNew] = seen.emplace(utterance, i);
                if (!isNew)
                    throw Error(fmt::format("utterance {} is aligned a second time, as in {}", inQuotes(utterance),
                                            paths[place->second].filename().string()),
                                where, "files of different alignments in one folder?");
                callback(utterance, tids, where);
            });
}

}  // namespace retort::kaldi
