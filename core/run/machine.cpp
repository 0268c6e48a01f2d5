// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/machine.h"

#include <sys/resource.h>
#include <sys/utsname.h>

#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <string>

namespace retort::run {

std::string processorName() {
    std::ifstream in("/proc/cpuinfo");
    for (std::string line; std::getline(in, line);)
        if (line.rfind("model name", 0) == 0) return line.substr(line.find(':') + 2);
    utsname name{};
    ::uname(&name);
    return name.machine;
}

std::string timestamp() {
    const std::time_t now = std::time(nullptr);
    std::tm utc{};
    ::gmtime_r(&now, &utc);
    char text[32];
    std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &utc);
    return text;
}

double peakMemory() {
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) * 1024;
}

double availableMemory() {
    double bytes = 0;
    std::ifstream in("/proc/meminfo");
    for (std::string line; std::getline(in, line);)
        if (line.rfind("MemAvailable:", 0) == 0) bytes = std::strtod(line.c_str() + line.find(':') + 1, nullptr) * 1024;
    double most = 0, taken = 0;  // "max" where there is no limit
    if (std::ifstream("/sys/fs/cgroup/memory.max") >> most && std::ifstream("/sys/fs/cgroup/memory.current") >> taken) {
        const double left = std::max(most - taken, 1.0);
        bytes = bytes > 0 ? std::min(bytes, left) : left;
    }
    return bytes;
}

}  // namespace retort::run
