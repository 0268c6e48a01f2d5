// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kaldi/byte_writer.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>
#include <zlib.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

#include "core/base/error.h"
#include "core/base/files.h"

namespace retort::kaldi {

namespace {

constexpr std::size_t bufferSize = 1 << 18;

[[noreturn]] void failed(const std::filesystem::path& file, int code) {
    const std::string name = file == "-" ? "standard output" : file.string();
    throw failure(fmt::format("cannot be written: {}", std::strerror(code)), name,
                  code == ENOSPC ? "free some space, then run again" : "");
}

}  // namespace

ByteWriter::ByteWriter(std::filesystem::path file) : file_(std::move(file)) {
    if (file_ == "-") {
        fd_ = STDOUT_FILENO;
        return;
    }
    files::faultPoint("write", file_);
    fd_ = ::open(file_.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
    if (fd_ < 0) failed(file_, errno);
    if (file_.extension() == ".gz") {
        gzip_ = gzdopen(fd_, "wb");
        if (!gzip_) failed(file_, ENOMEM);
    }
}

ByteWriter::~ByteWriter() {
    try {
        close();
    } catch (...) {  // Said in the contract: who wants to know calls close().
    }
}

ByteWriter::ByteWriter(ByteWriter&& other) noexcept
    : file_(std::move(other.file_)),
      fd_(std::exchange(other.fd_, -1)),
      gzip_(std::exchange(other.gzip_, nullptr)),
      buffer_(std::move(other.buffer_)),
      position_(other.position_) {}

void ByteWriter::write(std::string_view bytes) {
    buffer_.append(bytes);
    position_ += bytes.size();
    if (buffer_.size() >= bufferSize) drain();
}

void ByteWriter::drain() {
    const std::string bytes = std::exchange(buffer_, {});
    for (std::size_t done = 0; done < bytes.size();) {
        const std::size_t some = std::min<std::size_t>(bytes.size() - done, 1U << 30);
        if (gzip_) {
            const int wrote = gzwrite(gzip_, bytes.data() + done, static_cast<unsigned>(some));
            if (wrote <= 0) failed(file_, errno ? errno : EIO);
            done += static_cast<std::size_t>(wrote);
            continue;
        }
        const ssize_t wrote = ::write(fd_, bytes.data() + done, some);
        if (wrote >= 0)
            done += static_cast<std::size_t>(wrote);
        else if (errno != EINTR)
            failed(file_, errno);
    }
}

void ByteWriter::flush() {
    if (fd_ >= 0) drain();
}

void ByteWriter::close() {
    if (fd_ < 0) return;
    struct Closing {
        ByteWriter& writer;
        ~Closing() { writer.release(); }
    } const closing{*this};
    drain();
    if (gzip_) {
        if (gzclose(std::exchange(gzip_, nullptr)) != Z_OK) {
            const int code = errno ? errno : EIO;
            fd_ = -1;
            failed(file_, code);
        }
        fd_ = -1;
    } else if (fd_ != STDOUT_FILENO && ::close(std::exchange(fd_, -1)) != 0) {
        failed(file_, errno);
    }
}

void ByteWriter::release() {
    if (gzip_)
        gzclose(gzip_);
    else if (fd_ >= 0 && fd_ != STDOUT_FILENO)
        ::close(fd_);
    gzip_ = nullptr;
    fd_ = -1;
}

}  // namespace retort::kaldi
