// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kaldi/byte_reader.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

#include "core/base/error.h"

namespace retort::kaldi {

namespace {

constexpr std::size_t bufferSize = 1 << 17;
constexpr std::size_t smallFill = 512;
constexpr std::uint64_t mebi = 1 << 20;

}  // namespace

struct ByteReader::Gzip {
    z_stream stream{};
    std::vector<unsigned char> packed = std::vector<unsigned char>(bufferSize);
    bool inMember = false;
    bool started = false;  ///< False while the buffer still holds packed bytes.
    bool atEnd = false;

    Gzip() { inflateInit2(&stream, 15 + 16); }
    ~Gzip() { inflateEnd(&stream); }
    Gzip(const Gzip&) = delete;
    Gzip& operator=(const Gzip&) = delete;
};

ByteReader::ByteReader(std::filesystem::path file) : file_(std::move(file)) {
    struct stat info {};
    // Asked before opening: opening a named pipe would wait for ever.
    if (::stat(file_.c_str(), &info) != 0)
        throw Error(errno == ENOENT ? "no such file" : fmt::format("cannot be read: {}", std::strerror(errno)),
                    file_.string(), "check the path, and from which folder relative paths are taken");
    if (S_ISDIR(info.st_mode)) throw Error("is a folder, expected a file", file_.string());
    if (!S_ISREG(info.st_mode)) throw Error("is no regular file", file_.string(), "write the data to a file first");
    fd_ = ::open(file_.c_str(), O_RDONLY | O_CLOEXEC);
    if (fd_ < 0) throw Error(fmt::format("cannot be opened: {}", std::strerror(errno)), file_.string());
    size_ = static_cast<std::uint64_t>(info.st_size);
    allocate(std::clamp<std::size_t>(size_, smallFill, bufferSize));
    fill();
    if (end_ - start_ >= 2 && static_cast<unsigned char>(start_[0]) == 0x1F &&
        static_cast<unsigned char>(start_[1]) == 0x8B) {
        gzip_ = std::make_unique<Gzip>();
        allocate(bufferSize);
        seek(0);
    }
}

ByteReader::~ByteReader() {
    if (fd_ >= 0) ::close(fd_);
}

ByteReader::ByteReader(ByteReader&& other) noexcept {
    *this = std::move(other);
}

ByteReader& ByteReader::operator=(ByteReader&& other) noexcept {
    std::swap(file_, other.file_);
    std::swap(fd_, other.fd_);
    std::swap(size_, other.size_);
    std::swap(base_, other.base_);
    std::swap(nextFill_, other.nextFill_);
    std::swap(buffer_, other.buffer_);
    std::swap(start_, other.start_);
    std::swap(begin_, other.begin_);
    std::swap(end_, other.end_);
    std::swap(scratch_, other.scratch_);
    std::swap(gzip_, other.gzip_);
    return *this;
}

std::string ByteReader::where() const {
    return fmt::format("{}, {}byte {}", file_.string(), gzip_ ? "unpacked " : "", position());
}

void ByteReader::fail(const std::string& message, const std::string& hint) const {
    throw Error(message, where(), hint);
}

void ByteReader::allocate(std::size_t bytes) {
    buffer_.resize(bytes);
    nextFill_ = bytes;
    start_ = begin_ = end_ = buffer_.data();
}

bool ByteReader::fill() {
    base_ += static_cast<std::uint64_t>(end_ - start_);
    start_ = begin_ = end_ = buffer_.data();
    end_ += readRaw(buffer_.data(), std::exchange(nextFill_, buffer_.size()));
    return begin_ < end_;
}

/// Up to `count` bytes from the disk or out of the gzip stream; 0 only at the end.
std::size_t ByteReader::readRaw(char* into, std::size_t count) {
    const auto fromDisk = [this](void* to, std::size_t n) {
        for (;;) {
            const ssize_t got = ::read(fd_, to, n);
            if (got >= 0) return static_cast<std::size_t>(got);
            if (errno != EINTR) throw failure(fmt::format("cannot be read: {}", std::strerror(errno)), where());
        }
    };
    if (!gzip_) return fromDisk(into, count);
    Gzip& gzip = *gzip_;
    z_stream& stream = gzip.stream;
    stream.next_out = reinterpret_cast<Bytef*>(into);
    stream.avail_out = static_cast<uInt>(std::min<std::size_t>(count, 1U << 30));
    const uInt wanted = stream.avail_out;
    while (stream.avail_out == wanted && !gzip.atEnd) {
        const std::size_t enough = gzip.inMember ? 1 : 2;
        while (stream.avail_in < enough) {
            std::copy_n(stream.next_in, stream.avail_in, gzip.packed.data());
            stream.next_in = gzip.packed.data();
            const std::size_t got =
                fromDisk(gzip.packed.data() + stream.avail_in, gzip.packed.size() - stream.avail_in);
            if (got == 0) break;
            stream.avail_in += static_cast<uInt>(got);
        }
        if (!gzip.inMember) {
            if (stream.avail_in == 0) {
                gzip.atEnd = true;
                break;
            }
            if (stream.avail_in < 2 || stream.next_in[0] != 0x1F || stream.next_in[1] != 0x8B)
                fail("bytes that are no gzip data follow the end of the gzip data", "pack the file again");
            inflateReset(&stream);
            gzip.inMember = true;
        }
        if (stream.avail_in == 0) fail("the gzip data are cut short", "copy or make the file again");
        const int code = inflate(&stream, Z_NO_FLUSH);
        if (code == Z_STREAM_END)
            gzip.inMember = false;
        else if (code != Z_OK && code != Z_BUF_ERROR)
            fail(fmt::format("the gzip data are damaged: {}", stream.msg ? stream.msg : "unknown error"),
                 "copy or make the file again");
    }
    return wanted - stream.avail_out;
}

void ByteReader::read(void* into, std::size_t count, const char* what) {
    char* to = static_cast<char*>(into);
    while (count > 0) {
        if (begin_ == end_ && count >= buffer_.size()) {
            base_ += static_cast<std::uint64_t>(end_ - start_);
            start_ = begin_ = end_ = buffer_.data();
            const std::size_t got = readRaw(to, count);
            if (got == 0) fail(fmt::format("the file ends inside {}", what), "it was cut short: copy or make it again");
            base_ += got;
            to += got;
            count -= got;
            continue;
        }
        if (begin_ == end_ && !fill())
            fail(fmt::format("the file ends inside {}", what), "it was cut short: copy or make it again");
        const std::size_t some = std::min(count, static_cast<std::size_t>(end_ - begin_));
        std::memcpy(to, begin_, some);
        begin_ += some;
        to += some;
        count -= some;
    }
}

const char* ByteReader::take(std::uint64_t count, const char* what) {
    require(count, what);
    // Of gzip data it is not known how many there are, so memory grows with what has really come.
    const std::uint64_t atOnce = gzip_ ? mebi : count;
    scratch_.clear();
    while (scratch_.size() < count) {
        const std::size_t had = scratch_.size();
        const std::uint64_t step = std::min<std::uint64_t>(count - had, std::max<std::uint64_t>(atOnce, had));
        scratch_.resize(had + static_cast<std::size_t>(step));
        read(scratch_.data() + had, static_cast<std::size_t>(step), what);
    }
    return scratch_.data();
}

bool ByteReader::readLine(std::string& line) {
    line.clear();
    bool any = false;
    while (begin_ < end_ || fill()) {
        any = true;
        const auto* newline =
            static_cast<const char*>(std::memchr(begin_, '\n', static_cast<std::size_t>(end_ - begin_)));
        line.append(begin_, newline ? newline : end_);
        begin_ = newline ? newline + 1 : end_;
        if (newline) return true;
        checkMemory(line.size(), "a line");
    }
    return any;
}

void ByteReader::checkMemory(std::uint64_t bytes, const char* what) const {
    if (!gzip_) return;
    const std::uint64_t most = 64 * mebi + 256 * size_;
    if (bytes > most)
        fail(
            fmt::format("{} of {} bytes is more than the {} that a gzip file of this size may hold", what, bytes, most),
            "the file is damaged, or packs nothing but repetition: unpack it first");
}

void ByteReader::require(std::uint64_t count, const char* what) const {
    checkMemory(count, what);
    const std::uint64_t left = size_ - std::min(size_, position());
    if (!gzip_ && count > left)
        fail(fmt::format("{} would take {} bytes, but only {} are left", what, count, left),
             "the file is damaged or was cut short");
}

void ByteReader::seek(std::uint64_t offset) {
    if (offset >= base_ && offset - base_ <= static_cast<std::uint64_t>(end_ - start_) && !(gzip_ && !gzip_->started)) {
        begin_ = start_ + (offset - base_);
        return;
    }
    if (gzip_ && offset > 0) {
        if (offset < position()) fail("cannot go back in a gzip file", "unpack it with gunzip first");
        while (position() < offset) {
            if (begin_ == end_ && !fill()) fail(fmt::format("offset {} lies beyond the end of the file", offset));
            begin_ += std::min<std::uint64_t>(offset - position(), static_cast<std::uint64_t>(end_ - begin_));
        }
        return;
    }
    if (offset > size_)
        throw Error(fmt::format("offset {} lies beyond the end of the file, which has {} bytes", offset, size_),
                    file_.string());
    if (::lseek(fd_, static_cast<off_t>(offset), SEEK_SET) < 0)
        throw failure(fmt::format("cannot be read: {}", std::strerror(errno)), file_.string());
    start_ = begin_ = end_ = buffer_.data();
    base_ = offset;
    nextFill_ = smallFill;
    if (gzip_) {
        gzip_ = std::make_unique<Gzip>();
        gzip_->started = true;
        nextFill_ = buffer_.size();
    }
}

}  // namespace retort::kaldi
