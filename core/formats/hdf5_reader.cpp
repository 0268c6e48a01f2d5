// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/text.h"
#include "core/formats/hdf5_file.h"

namespace retort::formats::hdf5 {

namespace {

/// Deflate packs at most 1032 to 1; more than that many bytes from the stored ones is a false claim.
constexpr std::uint64_t mostPacked = 1040;
constexpr std::uint64_t alwaysAllowed = 1 << 16;
constexpr std::size_t deepestPath = 32;
constexpr int mostParts = 10000;

/// What the library says went wrong, from the depth of its error stack; "" where it says nothing.
std::string libraryWord() {
    std::string word;
    H5Ewalk2(
        H5E_DEFAULT, H5E_WALK_UPWARD,
        [](unsigned, const H5E_error2_t* error, void* out) -> herr_t {
            auto& text = *static_cast<std::string*>(out);
            if (text.empty() && error->desc != nullptr) text = error->desc;
            return 0;
        },
        &word);
    H5Eclear2(H5E_DEFAULT);
    return word;
}

std::string withWord(std::string what) {
    const std::string word = libraryWord();
    return word.empty() ? what : fmt::format("{}: {}", what, word);
}

/// False on overflow.
bool multiply(std::uint64_t& product, std::uint64_t factor) {
    if (factor != 0 && product > std::numeric_limits<std::uint64_t>::max() / factor) return false;
    product *= factor;
    return true;
}

std::string trimmed(const char* bytes, std::size_t size, bool spaces) {
    std::string text(bytes, std::find(bytes, bytes + size, '\0'));
    while (spaces && !text.empty() && text.back() == ' ') text.pop_back();
    return text;
}

}  // namespace

std::unique_lock<std::recursive_mutex> lockLibrary() {
    static std::recursive_mutex mutex;
    std::unique_lock lock(mutex);
    H5Eset_auto2(H5E_DEFAULT, nullptr, nullptr);
    H5PLset_loading_state(0);
    return lock;
}

Reader::Reader(const std::filesystem::path& path) : path_(path.string()), size_(files::sizeOf(path)) {
    const Handle access(H5Pcreate(H5P_FILE_ACCESS), H5Pclose);
#if H5_VERSION_GE(1, 10, 7)
    H5Pset_file_locking(access.get(), false, true);  // network file systems often have no locks
#endif
    file_ = Handle(H5Fopen(path.c_str(), H5F_ACC_RDONLY, access.get()), H5Fclose);
    if (!file_)
        throw Error(withWord("is no HDF5 file that can be opened"), path_,
                    "it may have been cut short while it was written or copied: copy or save it again");
}

std::string Reader::where(const std::string& object) const {
    return path_ + ":" + object;
}

Handle Reader::open(const std::string& object) const {
    if (static_cast<std::size_t>(std::count(object.begin(), object.end(), '/')) > deepestPath) return {};
    for (std::size_t slash = object.find('/', 1); object.size() > 1; slash = object.find('/', slash + 1)) {
        H5L_info_t info{};
        const std::string prefix = object.substr(0, slash);
        if (H5Lget_info(file_.get(), prefix.c_str(), &info, H5P_DEFAULT) < 0) return {};
        if (info.type != H5L_TYPE_HARD)
            throw Error("is a soft or external link, which is not followed", where(prefix),
                        "repack the file so that it holds its own data (h5repack, or load and save it in Keras)");
        if (slash == std::string::npos) break;
    }
    return {H5Oopen(file_.get(), object.c_str(), H5P_DEFAULT), H5Oclose};
}

bool Reader::exists(const std::string& object) const {
    return static_cast<bool>(open(object));
}

bool Reader::hasAttribute(const std::string& object, const std::string& name) const {
    const Handle owner = open(object);
    return owner && H5Aexists(owner.get(), name.c_str()) > 0;
}

std::vector<std::string> Reader::textsOf(const std::string& object, const Handle& owner,
                                         const std::string& name) const {
    const std::string place = where(object) + " attribute " + name;
    const Handle attribute(H5Aopen(owner.get(), name.c_str(), H5P_DEFAULT), H5Aclose);
    const Handle type(attribute ? H5Aget_type(attribute.get()) : -1, H5Tclose);
    const Handle space(attribute ? H5Aget_space(attribute.get()) : -1, H5Sclose);
    if (!attribute || !type || !space) throw Error(withWord("cannot be read"), place);

    const hssize_t points =
        H5Sget_simple_extent_type(space.get()) == H5S_NULL ? 0 : H5Sget_simple_extent_npoints(space.get());
    if (points < 0) throw Error(withWord("cannot be read"), place);
    if (points == 0) return {};
    if (H5Tget_class(type.get()) != H5T_STRING) throw Error("is not text", place);
    const bool variable = H5Tis_variable_str(type.get()) > 0;
    const std::size_t width = variable ? sizeof(char*) : H5Tget_size(type.get());
    const auto count = static_cast<std::uint64_t>(points);
    std::uint64_t bytes = count;
    if (width == 0 || !multiply(bytes, width) || bytes > size_)
        throw Error(fmt::format("claims {} texts, more than the file can hold", count), place);

    std::vector<std::string> result;
    if (variable) {
        const Handle memory(H5Tcopy(H5T_C_S1), H5Tclose);
        H5Tset_size(memory.get(), H5T_VARIABLE);
        H5Tset_cset(memory.get(), H5Tget_cset(type.get()));
        std::vector<char*> texts(count, nullptr);
        if (H5Aread(attribute.get(), memory.get(), static_cast<void*>(texts.data())) < 0)
            throw Error(withWord("cannot be read"), place);
        for (const char* text : texts) result.emplace_back(text == nullptr ? "" : text);
        H5Dvlen_reclaim(memory.get(), space.get(), H5P_DEFAULT, static_cast<void*>(texts.data()));
    } else {
        std::vector<char> texts(bytes);
        if (H5Aread(attribute.get(), type.get(), texts.data()) < 0) throw Error(withWord("cannot be read"), place);
        const bool spaces = H5Tget_strpad(type.get()) == H5T_STR_SPACEPAD;
        for (std::uint64_t i = 0; i < count; ++i) result.push_back(trimmed(texts.data() + i * width, width, spaces));
    }
    return result;
}

std::string Reader::text(const std::string& object, const std::string& name) const {
    const auto all = texts(object, name);
    if (all.size() != 1)
        throw Error(fmt::format("holds {} texts, expected one", all.size()), where(object) + " attribute " + name);
    return all.front();
}

std::vector<std::string> Reader::texts(const std::string& object, const std::string& name) const {
    const Handle owner = open(object);
    if (!owner) throw Error(withWord("is not in the file"), where(object));
    if (H5Aexists(owner.get(), name.c_str()) > 0) return textsOf(object, owner, name);
    std::vector<std::string> all;
    int part = 0;
    for (; part < mostParts; ++part) {
        const std::string partName = name + std::to_string(part);
        if (H5Aexists(owner.get(), partName.c_str()) <= 0) break;
        for (std::string& text : textsOf(object, owner, partName)) all.push_back(std::move(text));
        if (all.size() > size_) throw Error("claims more texts than the file can hold", where(object));
    }
    if (part == 0) throw Error(fmt::format("has no attribute {}", name), where(object));
    return all;
}

Handle Reader::openDataset(const std::string& object) const {
    Handle dataset = open(object);
    if (!dataset) throw Error(withWord("is not in the file, though the file's own lists name it"), where(object));
    if (H5Iget_type(dataset.get()) != H5I_DATASET) throw Error("is not a dataset", where(object));
    return dataset;
}

std::vector<std::uint64_t> Reader::shape(const std::string& object) const {
    const Handle dataset = openDataset(object);
    const Handle space(H5Dget_space(dataset.get()), H5Sclose);
    const int rank = space ? H5Sget_simple_extent_ndims(space.get()) : -1;
    if (rank < 0) throw Error(withWord("cannot be read"), where(object));
    std::vector<hsize_t> dims(static_cast<std::size_t>(rank));
    if (rank > 0 && H5Sget_simple_extent_dims(space.get(), dims.data(), nullptr) < 0)
        throw Error(withWord("cannot be read"), where(object));
    return {dims.begin(), dims.end()};
}

/// The number of elements, after holding it against the bytes that are really stored.
std::uint64_t Reader::countChecked(const std::string& object, const Handle& dataset) const {
    const Handle type(H5Dget_type(dataset.get()), H5Tclose);
    const Handle plan(H5Dget_create_plist(dataset.get()), H5Pclose);
    if (!type || !plan) throw Error(withWord("cannot be read"), where(object));
    if (H5Tget_class(type.get()) != H5T_FLOAT) throw Error("does not hold floating-point numbers", where(object));
    const std::vector<std::uint64_t> dims = shape(object);
    const auto falseClaim = [&](std::uint64_t stored) {
        return Error(fmt::format("claims the shape [{}] but {} bytes are stored in a file of {}", fmt::join(dims, ", "),
                                 stored, size_),
                     where(object), "the file is damaged: save it again");
    };

    std::uint64_t count = 1;
    const std::uint64_t stored = H5Dget_storage_size(dataset.get());
    for (const std::uint64_t dim : dims)
        if (!multiply(count, dim)) throw falseClaim(stored);
    std::uint64_t bytes = count;
    if (!multiply(bytes, H5Tget_size(type.get())) || stored > size_) throw falseClaim(stored);

    const H5D_layout_t layout = H5Pget_layout(plan.get());
    if (layout != H5D_COMPACT && layout != H5D_CONTIGUOUS && layout != H5D_CHUNKED)
        throw Error("takes its data from other datasets, which is not followed", where(object), "repack the file");
    if (H5Pget_external_count(plan.get()) != 0)
        throw Error("takes its data from another file, which is not followed", where(object), "repack the file");
    const bool packed = layout == H5D_CHUNKED && H5Pget_nfilters(plan.get()) > 0;
    if (!packed && stored < bytes) throw falseClaim(stored);
    const std::uint64_t most = std::max(alwaysAllowed, stored * mostPacked);
    if (packed && bytes > most) throw falseClaim(stored);
    if (layout == H5D_CHUNKED) {
        std::vector<hsize_t> chunk(std::max<std::size_t>(dims.size(), 1));
        std::uint64_t chunkBytes = H5Tget_size(type.get());
        if (H5Pget_chunk(plan.get(), static_cast<int>(chunk.size()), chunk.data()) < 0) throw falseClaim(stored);
        for (const hsize_t dim : chunk)
            if (!multiply(chunkBytes, dim) || chunkBytes > std::max<std::uint64_t>(most, 1 << 24))
                throw falseClaim(stored);
    }
    return count;
}

std::vector<float> Reader::floats(const std::string& object) const {
    const Handle dataset = openDataset(object);
    std::vector<float> values(countChecked(object, dataset));
    if (values.empty()) return values;
    if (H5Dread(dataset.get(), H5T_NATIVE_FLOAT, H5S_ALL, H5S_ALL, H5P_DEFAULT, values.data()) < 0)
        throw Error(withWord("cannot be read"), where(object), "the file is damaged: save it again");
    const auto bad = std::find_if(values.begin(), values.end(), [](float v) { return !std::isfinite(v); });
    if (bad != values.end())
        throw Error(fmt::format("element {} is {}, expected a finite number", bad - values.begin(), *bad),
                    where(object), "training diverged before this file was saved: take an earlier epoch");
    return values;
}

}  // namespace retort::formats::hdf5
