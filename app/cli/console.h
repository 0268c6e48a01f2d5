// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

namespace retort::cli {

/// True if the stream is a terminal that can rewrite a line (TERM is not "dumb").
bool isTerminal(std::FILE* stream);

/// Columns of the terminal on the stream; 80 where that is not known.
int terminalWidth(std::FILE* stream);

/// Columns that UTF-8 text takes: combining marks take none, East Asian wide characters two. Broken bytes count one
/// each.
int displayWidth(std::string_view utf8);

/// The longest beginning of `utf8` that is no wider than `columns`, cut between characters.
std::string cutToWidth(std::string_view utf8, int columns);

/// Text filled to lines of at most `columns`; blank lines and lines that begin with a space stay as they are.
std::string wrapped(std::string_view text, int columns);

/// Each line moved right by `spaces`; ends with a newline where not empty.
std::string indented(std::string_view text, int spaces);

/// A plain-text table: columns aligned, those whose cells are all numbers (or "", "-", "–") to the right.
class Table {
public:
    explicit Table(std::vector<std::string> headers) : headers_(std::move(headers)) {}

    /// Short rows are filled with empty cells.
    void add(std::vector<std::string> cells);
    bool empty() const { return rows_.empty(); }

    /// Header, a rule, the rows; each line ends in a newline, without trailing spaces.
    std::string text() const;

private:
    std::vector<std::string> headers_;
    std::vector<std::vector<std::string>> rows_;
};

/// One line at the foot of a terminal that is rewritten in place: "student  62 % ▓▓▓▓░░░░ epoch 7/15 · 4 min left".
/// Prints nothing where the stream is no terminal: callers print plain lines there. Belongs to one thread.
class ProgressBar {
public:
    explicit ProgressBar(std::FILE* stream = stderr);
    ~ProgressBar();
    ProgressBar(const ProgressBar&) = delete;
    ProgressBar& operator=(const ProgressBar&) = delete;

    bool active() const { return active_; }

    /// Draws; at most about twenty times a second unless the text before the bar changes. `fraction` is in [0, 1];
    /// `secondsLeft` below 0 is unknown.
    void update(std::string_view label, double fraction, std::string_view text, double secondsLeft = -1);

    /// Takes the line away, so that other text can be printed; the next update draws it anew.
    void clear();

private:
    std::FILE* stream_;
    bool active_;
    bool drawn_ = false;
    std::string label_;
    std::chrono::steady_clock::time_point last_{};
};

}  // namespace retort::cli
