// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "app/cli/console.h"
#include "core/base/text.h"

namespace retort::cli {

ProgressBars::ProgressBars(std::FILE* stream) : stream_(stream), active_(isTerminal(stream)) {}

ProgressBars::~ProgressBars() {
    clear();
}

void ProgressBars::update(const std::string& key, std::string_view label, double fraction, std::string_view text,
                          double secondsLeft) {
    if (!active_) return;
    auto found = std::find_if(bars_.begin(), bars_.end(), [&](const Bar& bar) { return bar.key == key; });
    if (found == bars_.end()) found = bars_.insert(bars_.end(), Bar{.key = key, .label = {}, .text = {}});
    const bool sameLabel = drawn_ > 0 && found->label == label;
    found->label = label;
    found->text = text;
    found->fraction = std::isfinite(fraction) ? std::clamp(fraction, 0.0, 1.0) : 0.0;
    found->secondsLeft = secondsLeft;
    const auto now = std::chrono::steady_clock::now();
    if (sameLabel && fraction < 1 && now - last_ < std::chrono::milliseconds(50)) return;
    last_ = now;
    draw();
}

void ProgressBars::remove(const std::string& key) {
    clear();
    std::erase_if(bars_, [&](const Bar& bar) { return bar.key == key; });
}

std::string ProgressBars::lineOf(const Bar& bar, int columns) const {
    std::string tail = bar.text;
    if (bar.secondsLeft >= 0 && std::isfinite(bar.secondsLeft))
        tail += fmt::format("{}{} left", tail.empty() ? "" : " · ", humanSeconds(bar.secondsLeft));
    const std::string head =
        fmt::format("{}{}{:3.0f} % ", bar.label, bar.label.empty() ? "" : "  ", std::floor(bar.fraction * 100));
    const int room = std::clamp(columns - displayWidth(head) - displayWidth(tail) - 1, 5, 30);
    const int full = static_cast<int>(bar.fraction * room);
    std::string blocks;
    for (int i = 0; i < room; ++i) blocks += i < full ? "█" : "░";
    return cutToWidth(head + blocks + " " + tail, columns);
}

void ProgressBars::draw() {
    constexpr std::size_t most = 8;
    const int columns = terminalWidth(stream_) - 1;
    // \033[nA goes up n lines, \033[K clears what an earlier, longer line left, \033[J all lines below.
    std::string out = drawn_ > 1 ? fmt::format("\033[{}A\r", drawn_ - 1) : "\r";
    const std::size_t lines = std::min(bars_.size(), most);
    for (std::size_t i = 0; i < lines; ++i) out += (i > 0 ? "\n" : "") + lineOf(bars_[i], columns) + "\033[K";
    if (static_cast<int>(lines) < drawn_) out += "\033[J";
    fmt::print(stream_, "{}", out);
    std::fflush(stream_);
    drawn_ = static_cast<int>(lines);
}

void ProgressBars::clear() {
    if (drawn_ == 0) return;
    fmt::print(stream_, "{}", drawn_ > 1 ? fmt::format("\033[{}A\r\033[J", drawn_ - 1) : "\r\033[K");
    std::fflush(stream_);
    drawn_ = 0;
}

}  // namespace retort::cli
