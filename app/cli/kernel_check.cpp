// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/kernel_check.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <nlohmann/json.hpp>
#include <string_view>

extern char** environ;

namespace retort::cli {

namespace {

constexpr std::string_view pinning[] = {"OPENBLAS_CORETYPE=", "OPENBLAS_L2_SIZE="};

bool pins(std::string_view variable) {
    return std::any_of(std::begin(pinning), std::end(pinning),
                       [&](std::string_view name) { return variable.starts_with(name); });
}

/// Standard output of this program with the arguments, of which nothing comes from outside.
std::string outputOfSelf(const std::vector<const char*>& arguments, const std::vector<std::string>& environment) {
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0) return {};
    std::vector<char*> argv, envp;
    for (const char* argument : arguments) argv.push_back(const_cast<char*>(argument));
    for (const std::string& variable : environment) envp.push_back(const_cast<char*>(variable.c_str()));
    argv.push_back(nullptr);
    envp.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    ::posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    pid_t child = 0;
    const int failed = ::posix_spawn(&child, "/proc/self/exe", &actions, nullptr, argv.data(), envp.data());
    ::posix_spawn_file_actions_destroy(&actions);
    ::close(ends[1]);
    std::string text;
    if (failed == 0) {
        char buffer[4096];
        for (;;) {
            const ssize_t n = ::read(ends[0], buffer, sizeof buffer);
            if (n < 0 && errno == EINTR) continue;
            if (n <= 0 || text.size() > (1U << 20)) break;
            text.append(buffer, static_cast<std::size_t>(n));
        }
        int status = 0;
        while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
        }
    }
    ::close(ends[0]);
    return text;
}

}  // namespace

std::vector<std::string> pinningVariables() {
    std::vector<std::string> found;
    for (char** variable = environ; *variable != nullptr; ++variable)
        if (pins(*variable)) found.emplace_back(*variable);
    return found;
}

std::optional<KernelSpeed> measureElsewhere(const std::string& coretype) {
    std::vector<std::string> environment;
    for (char** variable = environ; *variable != nullptr; ++variable)
        if (!pins(*variable)) environment.emplace_back(*variable);
    if (!coretype.empty()) environment.push_back(std::string(pinning[0]) + coretype);
    const std::string text = outputOfSelf({"retort", "--blas", "openblas", "bench", "gemm", "--threads", "1",
                                           "--repeats", "20", "--shape", "512x512x512"},
                                          environment);
    try {
        const auto line = nlohmann::json::parse(text.substr(0, text.find('\n')));  // bfloat16 follows
        return KernelSpeed{line.at("kernel"), line.at("gflops")};
    } catch (const nlohmann::json::exception&) {
        return std::nullopt;
    }
}

std::string vectorUnit() {
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512bw") &&
        __builtin_cpu_supports("avx512vl"))
        return "AVX-512";
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) return "AVX2";
#endif
    return {};
}

bool kernelIsOld(const std::string& kernel) {
    constexpr std::string_view withoutAvx[] = {
        "Generic",    "Prescott",  "Core2",  "Penryn", "Dunnington", "Nehalem",   "Atom",   "Katmai",
        "Coppermine", "Northwood", "Banias", "Athlon", "Opteron",    "Barcelona", "Bobcat", "Nano"};
    constexpr std::string_view avx[] = {"Sandybridge", "Bulldozer", "Piledriver", "Steamroller", "Excavator"};
    constexpr std::string_view avx2[] = {"Haswell", "Zen"};
    const auto among = [&](const auto& names) {
        return std::any_of(std::begin(names), std::end(names), [&](std::string_view name) {
            return std::string_view(kernel).substr(0, name.size()) == name;
        });
    };
    const std::string unit = vectorUnit();
    if (unit.empty()) return false;
    return among(withoutAvx) || among(avx) || (unit == "AVX-512" && among(avx2));
}

}  // namespace retort::cli
