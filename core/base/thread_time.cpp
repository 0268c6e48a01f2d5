// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/thread_time.h"

#include <time.h>

namespace retort {

double threadSeconds() {
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

}  // namespace retort
