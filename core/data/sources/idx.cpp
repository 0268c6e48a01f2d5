// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/sources/idx.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/base/error.h"
#include "core/kaldi/byte_reader.h"

namespace retort::data {

namespace {

namespace fs = std::filesystem;

std::uint32_t readBigEndian(kaldi::ByteReader& in, const char* what) {
    std::uint8_t b[4];
    in.read(b, 4, what);
    return (std::uint32_t{b[0]} << 24) | (std::uint32_t{b[1]} << 16) | (std::uint32_t{b[2]} << 8) | std::uint32_t{b[3]};
}

/// All images in memory as bytes: even the largest such sets are small.
class IdxSource : public Source {
public:
    IdxSource(IdxFile images, const IdxFile& labels, std::string name)
        : images_(std::move(images)), labels_(labels.values.begin(), labels.values.end()), name_(std::move(name)) {
        dim_ = images_.values.size() / images_.sizes[0];
        for (const std::int32_t label : labels_)
            classes_ = std::max<std::size_t>(classes_, static_cast<std::size_t>(label) + 1);
    }

    std::size_t utterances() const override { return images_.sizes[0]; }
    std::string key(std::size_t u) const override { return fmt::format("{}-{:05d}", name_, u); }
    std::string speaker(std::size_t u) const override { return key(u); }
    std::size_t frames(std::size_t) const override { return 1; }
    std::span<const std::int32_t> labels(std::size_t u) const override { return {labels_.data() + u, 1}; }
    std::size_t classes() const override { return classes_; }
    std::size_t storedDim() const override { return dim_; }
    int tailLeft() const override { return 0; }
    int tailRight() const override { return 0; }
    ImageShape imageShape() const override {
        return images_.sizes.size() == 3 ? ImageShape{images_.sizes[1], images_.sizes[2]} : ImageShape{};
    }
    std::unique_ptr<SourceReader> makeReader() const override;

    const std::uint8_t* image(std::size_t u) const { return images_.values.data() + u * dim_; }
    const std::vector<std::int32_t>& allLabels() const { return labels_; }

private:
    IdxFile images_;
    std::vector<std::int32_t> labels_;
    std::string name_;
    std::size_t dim_ = 0;
    std::size_t classes_ = 0;
};

class IdxReader : public SourceReader {
public:
    explicit IdxReader(const IdxSource& source) : source_(source) {}

    Matrix read(std::size_t u) override {
        Matrix frame(1, source_.storedDim());
        const std::uint8_t* image = source_.image(u);
        for (std::size_t i = 0; i < frame.size(); ++i) frame.data()[i] = static_cast<float>(image[i]) / 255.0F;
        return frame;
    }

private:
    const IdxSource& source_;
};

std::unique_ptr<SourceReader> IdxSource::makeReader() const {
    return std::make_unique<IdxReader>(*this);
}

/// The file of a standard name in a folder, plain or gzip, in either spelling.
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

}  // namespace

IdxFile readIdx(const fs::path& file) {
    kaldi::ByteReader in(file);
    const std::uint32_t magic = readBigEndian(in, "magic number");
    const std::uint32_t rank = magic & 0xffU;
    if (magic >> 16 != 0 || (magic >> 8 & 0xffU) != 0x08 || rank < 1 || rank > 3)
        throw Error(
            fmt::format(
                "starts with 0x{:08x}, expected 0x00000801 (labels) or 0x00000803 (images): unsigned bytes of rank "
                "1 to 3",
                magic),
            file.string() + ", byte 0", "is it an IDX file?");
    IdxFile idx;
    std::uint64_t total = 1;
    for (std::uint32_t i = 0; i < rank; ++i) {
        idx.sizes.push_back(readBigEndian(in, "size"));
        if (idx.sizes.back() == 0 || total > (1ULL << 40) / idx.sizes.back())
            throw Error(fmt::format("claims a size of {}", idx.sizes.back()), in.where());
        total *= idx.sizes.back();
    }
    in.require(total, "values");
    const char* bytes = in.take(total, "values");
    idx.values.assign(bytes, bytes + total);
    if (in.get() != -1) throw Error("goes on after its last value", in.where());
    return idx;
}

std::shared_ptr<Source> openIdx(const SourceRequest& request, SetSummary& summary, std::vector<fs::path>& files,
                                Problems&) {
    fs::path images = request.resolve(request.set.data);
    fs::path labels = request.set.alignments.empty() ? fs::path() : request.resolve(request.set.alignments);
    const std::string set = request.name == "test" ? "t10k" : "train";
    if (labels.empty()) labels = fs::is_directory(images) ? images : images.parent_path();
    if (fs::is_directory(labels)) labels = standardFile(labels, set, "labels", "idx1");
    if (fs::is_directory(images)) images = standardFile(images, set, "images", "idx3");
    files.push_back(images);
    files.push_back(labels);
    IdxFile imageFile = readIdx(images);
    const IdxFile labelFile = readIdx(labels);
    if (labelFile.sizes.size() != 1 || labelFile.sizes[0] != imageFile.sizes[0])
        throw Error(fmt::format("has {} labels for the {} images of {}", labelFile.sizes[0], imageFile.sizes[0],
                                images.string()),
                    labels.string(), "do the files belong together?");
    auto source = std::make_shared<IdxSource>(std::move(imageFile), labelFile, request.name);
    summary.place = images.string();
    summary.utterances = summary.frames = source->utterances();
    summary.dim = source->storedDim();
    summary.labelCounts.assign(source->classes(), 0);
    for (const std::int32_t label : source->allLabels()) ++summary.labelCounts[static_cast<std::size_t>(label)];
    return source;
}

}  // namespace retort::data
