// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/hdf5_guard.h"

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <exception>
#include <fstream>
#include <string>

#include "core/base/error.h"
#include "core/base/files.h"

namespace retort::formats::hdf5 {

namespace {

void limit(int resource, std::uint64_t most) {
    struct rlimit now {};
    if (::getrlimit(static_cast<__rlimit_resource_t>(resource), &now) != 0) return;
    now.rlim_cur = std::min<rlim_t>(most, now.rlim_max);
    ::setrlimit(static_cast<__rlimit_resource_t>(resource), &now);
}

/// Address space of this process in bytes; 0 where it is not known.
std::uint64_t addressSpace() {
    std::ifstream in("/proc/self/statm");
    std::uint64_t pages = 0;
    in >> pages;
    return in ? pages * static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE)) : 0;
}

constexpr int done = 0, refused = 3, died = 4;  ///< Exit statuses of the copy.

/// An Error's three texts, apart by NUL, down the pipe.
void tell(int report, const std::string& message, const std::string& where, const std::string& hint) {
    const std::string text = message + '\0' + where + '\0' + hint;
    for (std::size_t at = 0; at < text.size();) {
        const ssize_t n = ::write(report, text.data() + at, text.size() - at);
        if (n <= 0) return;
        at += static_cast<std::size_t>(n);
    }
}

[[noreturn]] void inCopy(pid_t parent, std::uint64_t size, std::uint64_t space, int report,
                         const std::function<void()>& reading) {
    // The copy holds what the parent has locked: it must not outlive it.
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (::getppid() != parent) ::_exit(died);
    for (const int signal : {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT, SIGXCPU, SIGTERM}) std::signal(signal, SIG_DFL);
    std::signal(SIGINT, SIG_IGN);  // Ctrl-C is the parent's to answer
    const int nowhere = ::open("/dev/null", O_WRONLY | O_CLOEXEC);
    if (nowhere >= 0) ::dup2(nowhere, STDERR_FILENO);  // the C library's last words
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_CPU, 3 + size / (20ULL << 20));
#ifndef RETORT_SANITIZED  // sanitizers reserve terabytes
    if (space > 0) limit(RLIMIT_AS, space + (256ULL << 20) + 16 * size);
#else
    static_cast<void>(space);
#endif
    try {
        reading();
        ::_exit(done);
    } catch (const Error& error) {
        tell(report, error.message(), error.where(), error.hint());
        ::_exit(refused);
    } catch (const std::exception&) {  // memory above the bound
    }
    ::_exit(died);
}

[[noreturn]] void fails(const std::filesystem::path& path) {
    throw Error("the HDF5 library fails on it", path.string(), "the file is damaged: save or copy it again");
}

}  // namespace

void tryAside(const std::filesystem::path& path, const std::function<void()>& reading) {
    const std::uint64_t size = files::sizeOf(path), space = addressSpace();
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0) return;
    const pid_t parent = ::getpid();
    const pid_t copy = ::fork();
    if (copy == 0) inCopy(parent, size, space, ends[1], reading);
    ::close(ends[1]);
    std::string report;
    char block[4096];
    for (ssize_t n = 0; copy > 0 && ((n = ::read(ends[0], block, sizeof block)) > 0 || (n < 0 && errno == EINTR));)
        if (n > 0) report.append(block, static_cast<std::size_t>(n));
    ::close(ends[0]);
    if (copy < 0) return;
    int status = 0;
    while (::waitpid(copy, &status, 0) < 0)
        if (errno != EINTR) return;
    if (!WIFEXITED(status)) fails(path);
    if (WEXITSTATUS(status) == done) return;
    const std::size_t first = report.find('\0'),
                      second = first == std::string::npos ? first : report.find('\0', first + 1);
    if (WEXITSTATUS(status) != refused || second == std::string::npos) fails(path);
    throw Error(report.substr(0, first), report.substr(first + 1, second - first - 1), report.substr(second + 1));
}

}  // namespace retort::formats::hdf5
