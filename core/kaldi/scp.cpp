// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kaldi/scp.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <unordered_set>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/kaldi/text_scan.h"

namespace retort::kaldi {

namespace {

constexpr std::uint64_t largestScp = 4ULL << 30;

bool isDigits(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// "ark:…", "scp,cs:…": a specifier of a table, not a file.
bool isSpecifier(std::string_view text) {
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos) return false;
    const std::string_view head = text.substr(0, colon);
    if (head.find('/') != std::string_view::npos) return false;
    return head == "ark" || head == "scp" || head.starts_with("ark,") || head.starts_with("scp,");
}

/// "file[0:9" or "file:5[0:9": what stands after the bracket is made of digits, colons and commas.
bool isUnclosedRange(std::string_view text) {
    const std::size_t bracket = text.rfind('[');
    if (bracket == std::string_view::npos) return false;
    return text.find_first_not_of("0123456789:,", bracket + 1) == std::string_view::npos;
}

[[noreturn]] void refuse(const std::string& message, std::string_view target, const std::string& where,
                         const std::string& hint = {}) {
    throw Error(message + ": " + inQuotes(target), where, hint);
}

}  // namespace

void parseScpTarget(const std::string& target, const std::filesystem::path& root, ScpEntry& entry) {
    std::string_view rest = trimmed(target);
    if (rest.empty()) refuse("no file after the key", entry.key, entry.where);
    if (rest.find('|') != std::string_view::npos)
        refuse("a command, which is never run", rest, entry.where, "write its output to a file and name that here");
    if (rest.back() == ']') {
        const std::size_t bracket = rest.find('[');
        if (bracket == std::string_view::npos || rest.rfind('[') != bracket)
            refuse("a range that cannot be read", rest, entry.where);
        entry.range = parseRange(std::string(rest.substr(bracket + 1, rest.size() - bracket - 2)), entry.where);
        rest = rest.substr(0, bracket);
    } else if (isUnclosedRange(rest)) {
        refuse("a range without its closing bracket", rest, entry.where);
    }
    if (rest.empty() || rest == "-") refuse("standard input cannot be read here", rest, entry.where, "name a file");
    if (isSpecifier(rest))
        refuse("a table where a file is expected", rest, entry.where, "name the file and offset alone");
    const std::size_t colon = rest.rfind(':');
    if (colon != std::string_view::npos) {
        const std::string_view digits = rest.substr(colon + 1);
        if (isDigits(digits)) {
            if (!parseUnsigned(digits, entry.offset) || entry.offset > (1ULL << 62))
                refuse("an offset that no file can have", rest, entry.where);
            rest = rest.substr(0, colon);
        } else if (digits.size() > 1 && digits[0] == '-' && isDigits(digits.substr(1))) {
            refuse("a negative offset", rest, entry.where);
        }
    }
    if (rest.empty()) refuse("no file before the offset", target, entry.where);
    if (rest.front() == '/' || root.empty() || root == ".")
        entry.file.assign(rest);
    else
        entry.file = root.native() + (root.native().back() == '/' ? "" : "/") + std::string(rest);
}

std::vector<ScpEntry> readScp(const std::filesystem::path& path, const std::filesystem::path& root) {
    const std::string bytes = files::readAll(path, largestScp);
    const std::string name = path.string();
    std::string_view text = bytes;
    if (text.starts_with("\xEF\xBB\xBF"))
        throw Error("begins with a byte order mark", name + ":1", "save it as plain UTF-8 without BOM");
    const auto lines = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')) + 1;
    std::vector<ScpEntry> entries;
    entries.reserve(lines);
    std::unordered_set<std::string_view> keys;
    keys.reserve(lines);
    std::string target;
    for (std::size_t number = 1; !text.empty(); ++number) {
        const std::size_t newline = text.find('\n');
        const std::string_view line = text.substr(0, newline);
        text.remove_prefix(newline == std::string_view::npos ? text.size() : newline + 1);
        ScpEntry& entry = entries.emplace_back();
        entry.where = name + ":" + std::to_string(number);
        if (line.find('\0') != std::string_view::npos)
            throw Error("is no text", entry.where, "an archive? then name it as ark:FILE");
        std::size_t begin = 0;
        while (begin < line.size() && isSpace(line[begin])) ++begin;
        std::size_t end = begin;
        while (end < line.size() && !isSpace(line[end])) ++end;
        if (begin == end) throw Error("blank line", entry.where, "remove it");
        const std::string_view key = line.substr(begin, end - begin);
        entry.key.assign(key);
        if (!keys.insert(key).second)
            throw Error("key " + inQuotes(key) + " stands here a second time", entry.where, "keys must be unique");
        target.assign(line.substr(end));
        if (trimmed(target).empty())
            throw Error("no file after the key: " + inQuotes(line), entry.where, "each line is KEY FILE[:OFFSET]");
        parseScpTarget(target, root, entry);
    }
    return entries;
}

}  // namespace retort::kaldi
