// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include <fmt/format.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "core/base/text.h"

namespace retort::cli {

namespace {

struct Character {
    std::size_t bytes;
    int width;
};

int widthOf(char32_t c) {
    if (c < 0x20 || c == 0x7F) return 0;
    if ((c >= 0x300 && c <= 0x36F) || (c >= 0x200B && c <= 0x200F) || (c >= 0xFE00 && c <= 0xFE0F)) return 0;
    const bool wide = (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xAC00 && c <= 0xD7A3) ||
                      (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60) ||
                      (c >= 0xFFE0 && c <= 0xFFE6) || (c >= 0x1F300 && c <= 0x1FAFF) || (c >= 0x20000 && c <= 0x3FFFD);
    return wide ? 2 : 1;
}

/// The character that `text` begins with; `text` is not empty.
Character firstCharacter(std::string_view text) {
    const auto at = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = at(0);
    if (lead < 0x80) return {1, widthOf(lead)};
    const std::size_t size = lead >= 0xF0 && lead < 0xF8   ? 4
                             : lead >= 0xE0 && lead < 0xF0 ? 3
                             : lead >= 0xC2 && lead < 0xE0 ? 2
                                                           : 1;
    if (size == 1 || text.size() < size) return {1, 1};
    char32_t code = lead & (0xFFU >> (size + 1));
    for (std::size_t i = 1; i < size; ++i) {
        if ((at(i) & 0xC0) != 0x80) return {1, 1};
        code = (code << 6) | (at(i) & 0x3FU);
    }
    return {size, widthOf(code)};
}

bool looksLikeNumber(std::string_view cell) {
    if (cell.empty() || cell == "-" || cell == "–") return true;
    const std::size_t start = cell[0] == '-' || cell[0] == '+' ? 1 : 0;
    return start < cell.size() && cell[start] >= '0' && cell[start] <= '9';
}

template <class Use>
void eachLine(std::string_view text, Use use) {
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        use(text.substr(0, end));
        if (end == std::string_view::npos) break;
        text.remove_prefix(end + 1);
    }
}

}  // namespace

bool isTerminal(std::FILE* stream) {
    const char* term = std::getenv("TERM");
    return ::isatty(::fileno(stream)) == 1 && term != nullptr && std::string_view(term) != "dumb";
}

int terminalWidth(std::FILE* stream) {
    winsize size{};
    if (::ioctl(::fileno(stream), TIOCGWINSZ, &size) == 0 && size.ws_col > 0) return size.ws_col;
    return 80;
}

int displayWidth(std::string_view utf8) {
    int width = 0;
    while (!utf8.empty()) {
        const Character c = firstCharacter(utf8);
        width += c.width;
        utf8.remove_prefix(c.bytes);
    }
    return width;
}

std::string cutToWidth(std::string_view utf8, int columns) {
    std::size_t bytes = 0;
    while (bytes < utf8.size()) {
        const Character c = firstCharacter(utf8.substr(bytes));
        if (c.width > columns) break;
        columns -= c.width;
        bytes += c.bytes;
    }
    return std::string(utf8.substr(0, bytes));
}

std::string wrapped(std::string_view text, int columns) {
    std::string out;
    eachLine(text, [&](std::string_view line) {
        if (line.empty() || line[0] == ' ') {
            out.append(line).append("\n");
            return;
        }
        int used = 0;
        while (!line.empty()) {
            const std::size_t end = std::min(line.find(' '), line.size());
            const std::string_view word = line.substr(0, end);
            const int width = displayWidth(word);
            if (used > 0) {
                const bool fits = used + 1 + width <= columns;
                out += fits ? ' ' : '\n';
                used = fits ? used + 1 : 0;
            }
            out.append(word);
            used += width;
            line.remove_prefix(std::min(end + 1, line.size()));
        }
        out += '\n';
    });
    if (!out.empty()) out.pop_back();
    return out;
}

std::string indented(std::string_view text, int spaces) {
    std::string out;
    eachLine(text, [&](std::string_view line) {
        if (!line.empty()) out.append(static_cast<std::size_t>(spaces), ' ').append(line);
        out += '\n';
    });
    return out;
}

void Table::add(std::vector<std::string> cells) {
    cells.resize(headers_.size());
    rows_.push_back(std::move(cells));
}

std::string Table::text() const {
    std::vector<int> widths;
    std::vector<bool> right;
    for (std::size_t c = 0; c < headers_.size(); ++c) {
        int width = displayWidth(headers_[c]);
        bool numbers = !rows_.empty();
        for (const auto& row : rows_) {
            width = std::max(width, displayWidth(row[c]));
            numbers = numbers && looksLikeNumber(row[c]);
        }
        widths.push_back(width);
        right.push_back(numbers);
    }
    std::string out;
    const auto line = [&](const std::vector<std::string>& cells) {
        for (std::size_t c = 0; c < cells.size(); ++c) {
            const std::string padding(static_cast<std::size_t>(widths[c] - displayWidth(cells[c])), ' ');
            if (c > 0) out += "  ";
            out += right[c] ? padding + cells[c] : cells[c] + padding;
        }
        while (!out.empty() && out.back() == ' ') out.pop_back();
        out += '\n';
    };
    line(headers_);
    std::vector<std::string> rule;
    for (const int width : widths) rule.emplace_back(static_cast<std::size_t>(width), '-');
    line(rule);
    for (const auto& row : rows_) line(row);
    return out;
}

}  // namespace retort::cli
