// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace retort::cli {

/// Counts Ctrl-C and SIGTERM while it lives, so that work can stop with a checkpoint; a closed pipe ends nothing. One
/// at a time.
class InterruptWatch {
public:
    InterruptWatch();
    ~InterruptWatch();
    InterruptWatch(const InterruptWatch&) = delete;
    InterruptWatch& operator=(const InterruptWatch&) = delete;

    /// True once one of them has come.
    bool asked() const;

    /// From now on Ctrl-C ends the program at once.
    static void letGo();
};

}  // namespace retort::cli
