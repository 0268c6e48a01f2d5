// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupts.h"

#include <csignal>

namespace retort::cli {

namespace {

volatile std::sig_atomic_t interrupts = 0;

void onInterrupt(int) {
    interrupts = interrupts + 1;
}

}  // namespace

InterruptWatch::InterruptWatch() {
    interrupts = 0;
    std::signal(SIGINT, onInterrupt);
    std::signal(SIGTERM, onInterrupt);
    std::signal(SIGPIPE, SIG_IGN);  // a closed terminal must not end a training
}

InterruptWatch::~InterruptWatch() {
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    std::signal(SIGPIPE, SIG_DFL);
}

bool InterruptWatch::asked() const {
    return interrupts > 0;
}

void InterruptWatch::letGo() {
    std::signal(SIGINT, SIG_DFL);
}

}  // namespace retort::cli
