// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace retort::kaldi {

/// Buffered bytes of a regular file, unpacked on the way where the file is gzip (by its first two bytes; several
/// members read as one stream). Throws Error naming file and byte for what is truncated, damaged (CRC, length) or
/// trailing. No claim in a file makes it allocate ahead of the data: see require(). One thread at a time.
class ByteReader {
public:
    explicit ByteReader(std::filesystem::path file);
    ~ByteReader();
    ByteReader(ByteReader&&) noexcept;
    ByteReader& operator=(ByteReader&&) noexcept;

    /// The next byte without taking it, or -1 at the end.
    int peek() { return begin_ < end_ || fill() ? static_cast<unsigned char>(*begin_) : -1; }
    /// Takes the next byte, or returns -1 at the end.
    int get() { return begin_ < end_ || fill() ? static_cast<unsigned char>(*begin_++) : -1; }

    /// Exactly `count` bytes; an Error says that `what` is cut short.
    void read(void* into, std::size_t count, const char* what);
    /// `count` bytes as above, in memory that grows with the data; valid until the next call.
    const char* take(std::uint64_t count, const char* what);
    /// The rest of the line without its newline (a CR before it is kept); false at the end of the file.
    bool readLine(std::string& line);

    /// Throws unless `count` more bytes can be there: exactly known for plain files; for gzip no more than a file of
    /// that size may sensibly unpack to. To be called before allocating what a file claims.
    void require(std::uint64_t count, const char* what) const;

    /// Throws where an object would take more memory than one out of this file sensibly may. No limit for plain files,
    /// whose objects are about as large as their bytes; a few bytes of gzip may unpack to very many.
    void checkMemory(std::uint64_t bytes, const char* what) const;

    /// Bytes from the start, unpacked.
    std::uint64_t position() const { return base_ + static_cast<std::uint64_t>(begin_ - start_); }
    /// Continues at byte `offset`. A gzip file can only go forward or back to 0.
    void seek(std::uint64_t offset);

    bool isGzip() const { return gzip_ != nullptr; }
    const std::filesystem::path& file() const { return file_; }
    /// "FILE, byte N" for messages.
    std::string where() const;

    /// An Error at the present place.
    [[noreturn]] void fail(const std::string& message, const std::string& hint = {}) const;

private:
    struct Gzip;
    void allocate(std::size_t bytes);
    bool fill();
    std::size_t readRaw(char* into, std::size_t count);

    std::filesystem::path file_;
    int fd_ = -1;
    std::uint64_t size_ = 0;    ///< Of the file on disk.
    std::uint64_t base_ = 0;    ///< Position of start_.
    std::size_t nextFill_ = 0;  ///< Small after a seek, so that reading only headers reads little.
    std::vector<char> buffer_;
    const char* start_ = nullptr;
    const char* begin_ = nullptr;
    const char* end_ = nullptr;
    std::vector<char> scratch_;
    std::unique_ptr<Gzip> gzip_;
};

}  // namespace retort::kaldi
