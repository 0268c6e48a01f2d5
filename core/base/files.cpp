// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/statvfs.h>
#include <unistd.h>
#include <xxhash.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>

#include "core/base/error.h"
#include "core/base/text.h"

namespace retort::files {

namespace {

FaultHook& hook() {
    static FaultHook instance;
    return instance;
}

std::string hex(const XXH128_hash_t& hash) {
    return fmt::format("{:016x}{:016x}", hash.high64, hash.low64);
}

/// A file descriptor that closes itself.
class Descriptor {
public:
    Descriptor(const fs::path& path, int flags) : fd_(::open(path.c_str(), flags | O_CLOEXEC, 0644)) {
        if (fd_ < 0) throw failure(fmt::format("cannot be opened: {}", std::strerror(errno)), path.string());
    }
    ~Descriptor() { ::close(fd_); }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int get() const { return fd_; }

private:
    int fd_;
};

void sync(const fs::path& path, int flags) {
    faultPoint("sync", path);
    const Descriptor file(path, flags);
    if (::fsync(file.get()) != 0)
        throw failure(fmt::format("cannot be synced to disk: {}", std::strerror(errno)), path.string(),
                      "is the disk full or failing?");
}

}  // namespace

void setFaultHook(FaultHook newHook) {
    hook() = std::move(newHook);
}

void faultPoint(const char* operation, const fs::path& path) {
    if (hook()) hook()(operation, path);
}

std::string readAll(const fs::path& path, std::uint64_t limit) {
    const std::uint64_t size = sizeOf(path);
    if (size > limit)
        throw Error(fmt::format("is {}, more than the {} expected of such a file",
                                humanBytes(static_cast<double>(size)), humanBytes(static_cast<double>(limit))),
                    path.string());
    std::ifstream in(path, std::ios::binary);
    std::string bytes(size, '\0');
    if (!in.read(bytes.data(), static_cast<std::streamsize>(size)))
        throw Error("cannot be read", path.string(), "check its permissions");
    return bytes;
}

std::uint64_t sizeOf(const fs::path& path) {
    std::error_code code;
    const fs::file_status status = fs::status(path, code);
    if (!fs::exists(status)) throw Error("no such file", path.string(), "check the path");
    if (fs::is_directory(status)) throw Error("is a folder, expected a file", path.string());
    const std::uint64_t size = fs::file_size(path, code);
    if (code) throw Error("cannot be read: " + code.message(), path.string());
    return size;
}

void replaceAtomically(const fs::path& path, const std::function<void(const fs::path&)>& write) {
    const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
    std::error_code unknown;
    const fs::file_status status = fs::status(folder, unknown);
    if (status.type() == fs::file_type::not_found)
        throw Error("no such folder: " + folder.string(), path.string(), "make it first, or choose another");
    if (fs::exists(status) && !fs::is_directory(status))
        throw Error(folder.string() + " is a file, expected a folder", path.string(), "choose another place");
    fs::path aside = path;
    aside += ".tmp";
    try {
        faultPoint("write", aside);
        write(aside);
        sync(aside, O_RDONLY);
        faultPoint("rename", path);
        std::error_code code;
        fs::rename(aside, path, code);
        if (code) throw failure("cannot be put in place: " + code.message(), path.string());
        sync(folder, O_RDONLY | O_DIRECTORY);
    } catch (...) {
        std::error_code ignored;
        fs::remove(aside, ignored);
        throw;
    }
}

void writeAtomically(const fs::path& path, std::string_view bytes) {
    replaceAtomically(path, [&](const fs::path& aside) {
        std::ofstream out(aside, std::ios::binary | std::ios::trunc);
        out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        out.close();
        if (!out)
            throw failure(fmt::format("cannot be written: {}", std::strerror(errno)), path.string(),
                          "is the disk full, the folder writable?");
    });
}

void createFolders(const fs::path& folder) {
    std::error_code code;
    for (fs::path part = folder; !part.empty(); part = part.parent_path()) {
        const fs::file_status status = fs::status(part, code);
        if (fs::exists(status) && !fs::is_directory(status))
            throw Error(
                part == folder ? "is a file, expected a folder" : part.string() + " is a file, expected a folder",
                folder.string(), "choose another place, or remove the file");
        if (fs::exists(status) || part == part.parent_path()) break;
    }
    fs::create_directories(folder, code);
    if (code)
        throw failure("cannot be created: " + code.message(), folder.string(), "choose a folder you can write to");
}

std::string hashOf(std::string_view bytes) {
    return hex(XXH3_128bits(bytes.data(), bytes.size()));
}

std::string hashOfFile(const fs::path& path, std::uint64_t whole) {
    const std::uint64_t size = sizeOf(path);
    std::ifstream in(path, std::ios::binary);
    if (!in) throw Error("cannot be read", path.string(), "check its permissions");
    XXH3_state_t* state = XXH3_createState();
    XXH3_128bits_reset(state);
    XXH3_128bits_update(state, &size, sizeof size);
    std::vector<char> block(1 << 16);
    const auto take = [&](std::uint64_t offset) {
        in.clear();
        in.seekg(static_cast<std::streamoff>(offset));
        in.read(block.data(), static_cast<std::streamsize>(block.size()));
        XXH3_128bits_update(state, block.data(), static_cast<std::size_t>(in.gcount()));
    };
    constexpr std::uint64_t samples = 64;
    const std::uint64_t step = size <= whole ? block.size() : (size - block.size()) / samples;
    for (std::uint64_t offset = 0; offset < size; offset += step) take(offset);
    const XXH128_hash_t digest = XXH3_128bits_digest(state);
    XXH3_freeState(state);
    return hex(digest);
}

std::uint64_t freeSpace(const fs::path& path) {
    struct statvfs info {};
    if (::statvfs(path.c_str(), &info) != 0) return ~0ULL;
    return static_cast<std::uint64_t>(info.f_bavail) * info.f_frsize;
}

}  // namespace retort::files
