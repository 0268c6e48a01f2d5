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

/// Lines at the foot of a terminal that are rewritten in place, one for each thing under way:
/// "student  62 % ▓▓▓▓░░░░ epoch 7/15 · 4 min left".
/// Prints nothing where the stream is no terminal: callers print plain lines there. Belongs to one thread.
class ProgressBars {
public:
    explicit ProgressBars(std::FILE* stream = stderr);
    ~ProgressBars();
    ProgressBars(const ProgressBars&) = delete;
    ProgressBars& operator=(const ProgressBars&) = delete;

    bool active() const { return active_; }

    /// The line of `key`, new ones below the others; drawn at most about twenty times a second unless a label changes.
    /// `fraction` is in [0, 1]; `secondsLeft` below 0 is unknown.
    void update(const std::string& key, std::string_view label, double fraction, std::string_view text,
                double secondsLeft = -1);
    /// Takes the line of `key` away for good; nothing where there is none.
    void remove(const std::string& key);

    /// Takes all lines away, so that other text can be printed; the next update draws them anew.
    void clear();

private:
    struct Bar {
        std::string key, label, text;
        double fraction = 0, secondsLeft = -1;
    };
    void draw();
    std::string lineOf(const Bar& bar, int columns) const;

    std::FILE* stream_;
    bool active_;
    int drawn_ = 0;  ///< Lines that stand there now, the cursor in the last.
    std::vector<Bar> bars_;
    std::chrono::steady_clock::time_point last_{};
};

/// ProgressBars of one line.
class ProgressBar {
public:
    explicit ProgressBar(std::FILE* stream = stderr) : bars_(stream) {}
    bool active() const { return bars_.active(); }
    void update(std::string_view label, double fraction, std::string_view text, double secondsLeft = -1) {
        bars_.update({}, label, fraction, text, secondsLeft);
    }
    void clear() { bars_.clear(); }

private:
    ProgressBars bars_;
};

}  // namespace retort::cli
