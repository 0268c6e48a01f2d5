// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

struct gzFile_s;

namespace retort::kaldi {

/// Buffered output to a file, a gzip file (name ends in .gz) or standard output ("-"). Creates the file at once. Every
/// byte that cannot be written is an Error of kind Failure, at the latest in close(); the destructor closes and drops
/// errors.
class ByteWriter {
public:
    explicit ByteWriter(std::filesystem::path file);
    ~ByteWriter();
    ByteWriter(ByteWriter&& other) noexcept;
    ByteWriter& operator=(ByteWriter&&) = delete;

    void write(std::string_view bytes);
    void flush();
    void close();

    /// Bytes written so far, before packing.
    std::uint64_t position() const { return position_; }
    const std::filesystem::path& file() const { return file_; }

private:
    void drain();
    void release();

    std::filesystem::path file_;
    int fd_ = -1;
    gzFile_s* gzip_ = nullptr;
    std::string buffer_;
    std::uint64_t position_ = 0;
};

}  // namespace retort::kaldi
