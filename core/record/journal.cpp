// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/journal.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "core/base/error.h"
#include "core/base/files.h"

namespace retort::record {

Journal::Journal(std::filesystem::path file, std::uint64_t length) : file_(std::move(file)), length_(length) {
    fd_ = ::open(file_.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0644);
    if (fd_ < 0) throw failure(fmt::format("cannot be opened: {}", std::strerror(errno)), file_.string());
    const off_t size = ::lseek(fd_, 0, SEEK_END);
    if (size < 0 || static_cast<std::uint64_t>(size) < length_ || ::ftruncate(fd_, static_cast<off_t>(length_)) != 0 ||
        ::lseek(fd_, static_cast<off_t>(length_), SEEK_SET) < 0) {
        ::close(fd_);
        throw failure(fmt::format("holds {} bytes where a checkpoint saw {}", size, length_), file_.string(),
                      "the run folder was changed; start the run anew in another folder");
    }
}

Journal::~Journal() {
    ::close(fd_);
}

void Journal::take(const Event& event) {
    if (!event.durable()) return;
    files::faultPoint("append", file_);
    if (torn_) throw failure("cannot be written any more", file_.string(), "is the disk full?");
    const std::string line = toJsonLine(event) + "\n";
    std::size_t written = 0;
    while (written < line.size()) {
        const ssize_t n = ::write(fd_, line.data() + written, line.size() - written);
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) {
            const std::string why = std::strerror(errno);
            // Half a line must not stand before whatever is written next: a reader takes it for damage.
            const auto whole = static_cast<off_t>(length_);
            if (::ftruncate(fd_, whole) != 0 || ::lseek(fd_, whole, SEEK_SET) < 0) torn_ = true;
            throw failure("cannot be written: " + why, file_.string(), "is the disk full?");
        }
        written += static_cast<std::size_t>(n);
    }
    length_ += line.size();
}

void Journal::sync() {
    files::faultPoint("sync", file_);
    if (::fdatasync(fd_) != 0)
        throw failure(fmt::format("cannot be synced to disk: {}", std::strerror(errno)), file_.string(),
                      "is the disk full or failing?");
}

std::vector<Event> readJournal(const std::filesystem::path& file, std::uint64_t length,
                               const std::function<bool()>& stopping) {
    std::string text = files::readAll(file);
    if (text.size() > length) text.resize(length);
    std::vector<Event> events;
    std::size_t line = 0;
    for (std::size_t begin = 0; begin < text.size();) {
        if (stopping && line % 256 == 0 && stopping()) break;
        const std::size_t end = text.find('\n', begin);
        if (end == std::string::npos) break;
        events.push_back(fromJsonLine(text.substr(begin, end - begin), fmt::format("{}:{}", file.string(), ++line)));
        begin = end + 1;
    }
    return events;
}

}  // namespace retort::record
