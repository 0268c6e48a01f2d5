// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kaldi/data_dir.h"

#include <fmt/format.h>

#include <functional>
#include <string_view>
#include <unordered_set>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/kaldi/text_scan.h"

namespace retort::kaldi {

namespace {

namespace fs = std::filesystem;

using LineFunction = std::function<void(const std::vector<std::string_view>& fields, const std::string& where)>;

void forEachLine(const fs::path& path, const LineFunction& function) {
    const std::string bytes = files::readAll(path, 4ULL << 30);
    std::string_view text = bytes;
    if (text.starts_with("\xEF\xBB\xBF"))
        throw Error("begins with a byte order mark", path.string() + ":1", "save it as plain UTF-8 without BOM");
    for (std::size_t number = 1; !text.empty(); ++number) {
        const std::size_t newline = text.find('\n');
        const std::string_view line = text.substr(0, newline);
        text.remove_prefix(newline == std::string_view::npos ? text.size() : newline + 1);
        const std::string where = fmt::format("{}:{}", path.string(), number);
        if (line.find('\0') != std::string_view::npos) throw Error("is no text", where);
        const auto fields = fieldsOf(line);
        if (fields.empty()) throw Error("blank line", where, "remove it");
        function(fields, where);
    }
}

void addOnce(std::unordered_set<std::string>& seen, std::string_view name, const char* what, const std::string& where) {
    if (!seen.emplace(name).second)
        throw Error(fmt::format("{} {} stands here a second time", what, inQuotes(name)), where,
                    "each may stand in one line only");
}

}  // namespace

Utt2Spk readUtt2Spk(const fs::path& path) {
    Utt2Spk pairs;
    std::unordered_set<std::string> seen;
    forEachLine(path, [&](const auto& fields, const std::string& where) {
        if (fields.size() != 2)
            throw Error(fmt::format("{} fields, expected 2", fields.size()), where, "each line is UTTERANCE SPEAKER");
        addOnce(seen, fields[0], "utterance", where);
        pairs.emplace_back(fields[0], fields[1]);
    });
    return pairs;
}

Spk2Utt readSpk2Utt(const fs::path& path) {
    Spk2Utt groups;
    std::unordered_set<std::string> speakers;
    std::unordered_set<std::string> utterances;
    forEachLine(path, [&](const auto& fields, const std::string& where) {
        if (fields.size() < 2)
            throw Error("a speaker without utterances", where, "each line is SPEAKER UTTERANCE UTTERANCE …");
        addOnce(speakers, fields[0], "speaker", where);
        auto& group = groups.emplace_back(std::string(fields[0]), std::vector<std::string>{}).second;
        for (std::size_t i = 1; i < fields.size(); ++i) {
            addOnce(utterances, fields[i], "utterance", where);
            group.emplace_back(fields[i]);
        }
    });
    return groups;
}

std::unordered_map<std::string, std::string> speakerMap(const Utt2Spk& utt2spk) {
    return {utt2spk.begin(), utt2spk.end()};
}

Spk2Utt toSpk2Utt(const Utt2Spk& utt2spk) {
    Spk2Utt groups;
    std::unordered_map<std::string, std::size_t> index;
    for (const auto& [utterance, speaker] : utt2spk) {
        const auto [place, isNew] = index.emplace(speaker, groups.size());
        if (isNew) groups.emplace_back(speaker, std::vector<std::string>{});
        groups[place->second].second.push_back(utterance);
    }
    return groups;
}

void writeUtt2Spk(const fs::path& path, const Utt2Spk& utt2spk) {
    std::string text;
    for (const auto& [utterance, speaker] : utt2spk) text += utterance + " " + speaker + "\n";
    files::writeAtomically(path, text);
}

void writeSpk2Utt(const fs::path& path, const Spk2Utt& spk2utt) {
    std::string text;
    for (const auto& [speaker, utterances] : spk2utt) {
        text += speaker;
        for (const std::string& utterance : utterances) text += " " + utterance;
        text += "\n";
    }
    files::writeAtomically(path, text);
}

}  // namespace retort::kaldi
