// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/idx_head.h"

#include <fmt/format.h>

#include "core/base/error.h"
#include "core/kaldi/byte_reader.h"

namespace retort::run {

namespace {

namespace fs = std::filesystem;

fs::path standardFile(const fs::path& folder, const std::string& set, const std::string& what,
                      const std::string& rank) {
    for (const char* separator : {"-", "."})
        for (const char* suffix : {"", ".gz"}) {
            const fs::path file = folder / (set + "-" + what + separator + rank + "-ubyte" + suffix);
            if (fs::exists(file)) return file;
        }
    throw Error(fmt::format("has no {}-{}-{}-ubyte, plain or .gz", set, what, rank), folder.string(),
                "name a folder with the MNIST files, or images and labels file");
}

std::uint32_t readBigEndian(kaldi::ByteReader& in, const char* what) {
    std::uint8_t b[4];
    in.read(b, 4, what);
    return (std::uint32_t{b[0]} << 24) | (std::uint32_t{b[1]} << 16) | (std::uint32_t{b[2]} << 8) | std::uint32_t{b[3]};
}

}  // namespace

IdxFiles idxFiles(const data::DataSetSpec& set, const std::string& name, const fs::path& recipe) {
    IdxFiles files{(recipe / set.data).lexically_normal(), {}};
    if (!set.alignments.empty()) files.labels = (recipe / set.alignments).lexically_normal();
    const std::string standard = name == "test" ? "t10k" : "train";
    if (files.labels.empty()) files.labels = fs::is_directory(files.images) ? files.images : files.images.parent_path();
    if (fs::is_directory(files.labels)) files.labels = standardFile(files.labels, standard, "labels", "idx1");
    if (fs::is_directory(files.images)) files.images = standardFile(files.images, standard, "images", "idx3");
    return files;
}

std::vector<std::uint32_t> readIdxSizes(const fs::path& file) {
    kaldi::ByteReader in(file);
    const std::uint32_t magic = readBigEndian(in, "magic number");
    const std::uint32_t rank = magic & 0xffU;
    if (magic >> 8 != 0x08 || rank < 1 || rank > 3)
        throw Error(fmt::format("starts with 0x{:08x}, expected 0x00000803: images of unsigned bytes", magic),
                    file.string() + ", byte 0", "is it an IDX file?");
    std::vector<std::uint32_t> sizes;
    std::uint64_t total = 1;
    for (std::uint32_t i = 0; i < rank; ++i) {
        sizes.push_back(readBigEndian(in, "size"));
        if (sizes.back() == 0 || total > (1ULL << 40) / sizes.back())
            throw Error(fmt::format("claims a size of {}", sizes.back()), in.where());
        total *= sizes.back();
    }
    in.require(total, "values");
    return sizes;
}

}  // namespace retort::run
