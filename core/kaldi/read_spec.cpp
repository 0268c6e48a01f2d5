// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kaldi/read_spec.h"

#include <algorithm>
#include <string_view>

#include "core/base/error.h"
#include "core/kaldi/ark_reader.h"
#include "core/kaldi/object_reader.h"
#include "core/kaldi/text_scan.h"

namespace retort::kaldi {

namespace {

[[noreturn]] void refuseEmpty(const std::string& file) {
    throw Error("holds no entries", file, "was it written to the end? an empty table has nothing to read");
}

ScpEntry singleEntry(const ReadSpec& spec, const std::filesystem::path& root) {
    ScpEntry entry;
    parseScpTarget(spec.file, root, entry);
    return entry;
}

}  // namespace

ReadSpec parseReadSpec(const std::string& specifier) {
    if (specifier.find('|') != std::string::npos)
        throw Error("a command, which is never run: " + inQuotes(specifier), {},
                    "write its output to a file and name that");
    ReadSpec spec;
    const std::size_t colon = specifier.find(':');
    const std::string_view head = std::string_view(specifier).substr(0, colon);
    const auto isWord = [](char c) { return c == ',' || (c >= 'a' && c <= 'z'); };
    if (colon != std::string::npos && std::all_of(head.begin(), head.end(), isWord)) {
        const std::string words = "," + std::string(head) + ",";
        if (words.find(",ark,") != std::string::npos)
            spec.kind = ReadSpec::Kind::Ark;
        else if (words.find(",scp,") != std::string::npos)
            spec.kind = ReadSpec::Kind::Scp;
    }
    spec.file = spec.kind == ReadSpec::Kind::Single ? specifier : specifier.substr(colon + 1);
    spec.file = std::string(trimmed(spec.file));
    if (spec.file.empty() || spec.file == "-")
        throw Error("standard input cannot be read: " + inQuotes(specifier), {}, "name a file");
    return spec;
}

void forEachMatrix(const ReadSpec& spec, const std::filesystem::path& root,
                   const std::function<void(const std::string&, Matrix, const std::string&)>& callback) {
    bool any = false;
    if (spec.kind == ReadSpec::Kind::Ark) {
        ArkReader reader(spec.file);
        std::string key;
        for (Matrix matrix; reader.next(key, matrix); any = true) callback(key, std::move(matrix), spec.file);
    } else if (spec.kind == ReadSpec::Kind::Scp) {
        ObjectReader reader;
        for (const ScpEntry& entry : readScp(spec.file, root)) {
            callback(entry.key, reader.readMatrix(entry), entry.where);
            any = true;
        }
    } else {
        callback({}, ObjectReader().readMatrix(singleEntry(spec, root)), spec.file);
        any = true;
    }
    if (!any) refuseEmpty(spec.file);
}

void forEachObject(const ReadSpec& spec, const std::filesystem::path& root, bool ints,
                   const std::function<void(const std::string&, Object)>& callback) {
    bool any = false;
    if (spec.kind == ReadSpec::Kind::Ark) {
        ArkReader reader(spec.file);
        std::string key;
        for (Object object; reader.next(key, object, ints); any = true) callback(key, std::move(object));
    } else if (spec.kind == ReadSpec::Kind::Scp) {
        ObjectReader reader;
        for (const ScpEntry& entry : readScp(spec.file, root)) {
            callback(entry.key, reader.readObject(entry, ints));
            any = true;
        }
    } else {
        callback({}, ObjectReader().readObject(singleEntry(spec, root), ints));
        any = true;
    }
    if (!any) refuseEmpty(spec.file);
}

}  // namespace retort::kaldi
