// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/hdf5_guard.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdint>
#include <exception>
#include <fstream>
#include <string>

#include "core/base/error.h"
#include "core/base/files.h"

namespace retort::formats::hdf5 {

namespace {

constexpr int tries = 3;
/// A copy's time beside `patience`, for files on slow disks.
constexpr std::uint64_t bytesASecond = 2 << 20;

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

/// How a copy ended.
struct Ending {
    bool known = false;     ///< A copy could be made, and its status be had.
    bool finished = false;  ///< It ended in time.
    int status = 0;
    std::string report;
};

/// Everything that comes through the pipe; false where it does not end in time.
bool readAll(int pipe, std::chrono::milliseconds time, std::string& report) {
    using Clock = std::chrono::steady_clock;
    const Clock::time_point end = Clock::now() + time;
    char block[4096];
    for (;;) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - Clock::now()).count();
        pollfd waiting{pipe, POLLIN, 0};
        constexpr std::int64_t most = 1 << 30;  // what poll() takes
        const int ready = left > 0 ? ::poll(&waiting, 1, static_cast<int>(std::min<std::int64_t>(left, most))) : 0;
        if (ready == 0) return false;
        if (ready < 0 && errno == EINTR) continue;
        const ssize_t n = ready < 0 ? -1 : ::read(pipe, block, sizeof block);
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) return true;
        report.append(block, static_cast<std::size_t>(n));
    }
}

Ending tryOnce(std::uint64_t size, std::uint64_t space, std::chrono::milliseconds time,
               const std::function<void()>& reading) {
    Ending ending;
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0) return ending;
    const pid_t parent = ::getpid();
    const pid_t copy = ::fork();
    if (copy == 0) inCopy(parent, size, space, ends[1], reading);
    ::close(ends[1]);
    if (copy > 0) ending.finished = readAll(ends[0], time, ending.report);
    ::close(ends[0]);
    if (copy < 0) return ending;
    if (!ending.finished) ::kill(copy, SIGKILL);
    while (::waitpid(copy, &ending.status, 0) < 0)
        if (errno != EINTR) return ending;
    ending.known = true;
    return ending;
}

}  // namespace

void tryAside(const std::filesystem::path& path, const std::function<void()>& reading,
              std::chrono::milliseconds patience) {
    const std::uint64_t size = files::sizeOf(path), space = addressSpace();
    const std::chrono::milliseconds time = patience + std::chrono::seconds(size / bytesASecond);
    // A copy can stand still for no fault of the file: for a lock that another thread held when the copy was made.
    Ending ending;
    for (int i = 0; i < tries && !ending.finished; ++i) {
        ending = tryOnce(size, space, time, reading);
        if (!ending.known) return;
    }
    if (!ending.finished)
        throw Error("a trial of reading it does not come to an end", path.string(),
                    "is its disk slow or away? try again");
    if (!WIFEXITED(ending.status)) fails(path);
    if (WEXITSTATUS(ending.status) == done) return;
    const std::string& report = ending.report;
    const std::size_t first = report.find('\0'),
                      second = first == std::string::npos ? first : report.find('\0', first + 1);
    if (WEXITSTATUS(ending.status) != refused || second == std::string::npos) fails(path);
    throw Error(report.substr(0, first), report.substr(first + 1, second - first - 1), report.substr(second + 1));
}

}  // namespace retort::formats::hdf5
