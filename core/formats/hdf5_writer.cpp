// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>

#include "core/base/error.h"
#include "core/formats/hdf5_file.h"

namespace retort::formats::hdf5 {

namespace {

/// A creation property list that keeps times out of the object, so that bytes depend on content alone.
Handle timeless(hid_t kind) {
    Handle list(H5Pcreate(kind), H5Pclose);
    H5Pset_obj_track_times(list.get(), false);
    return list;
}

/// Fixed-length ASCII padded with NUL: the one kind of text that every Keras with every h5py reads.
Handle fixedText(std::size_t size) {
    Handle type(H5Tcopy(H5T_C_S1), H5Tclose);
    H5Tset_size(type.get(), std::max<std::size_t>(size, 1));
    H5Tset_strpad(type.get(), H5T_STR_NULLPAD);
    H5Tset_cset(type.get(), H5T_CSET_ASCII);
    return type;
}

}  // namespace

Writer::Writer(const std::filesystem::path& path) : path_(path.string()) {
    const Handle creation = timeless(H5P_FILE_CREATE);
    const Handle access(H5Pcreate(H5P_FILE_ACCESS), H5Pclose);
#if H5_VERSION_GE(1, 10, 7)
    H5Pset_file_locking(access.get(), false, true);
#endif
    H5Pset_libver_bounds(access.get(), H5F_LIBVER_EARLIEST, H5F_LIBVER_LATEST);
    file_ = Handle(H5Fcreate(path.c_str(), H5F_ACC_TRUNC, creation.get(), access.get()), H5Fclose);
    if (!file_) fail("", "cannot be created");
}

void Writer::fail(const std::string& object, const char* what) const {
    H5Eclear2(H5E_DEFAULT);
    throw failure(what, object.empty() ? path_ : path_ + ":" + object, "is the disk full, the folder writable?");
}

void Writer::group(const std::string& object) {
    const Handle creation = timeless(H5P_GROUP_CREATE);
    const Handle made(H5Gcreate2(file_.get(), object.c_str(), H5P_DEFAULT, creation.get(), H5P_DEFAULT), H5Gclose);
    if (!made) fail(object, "cannot be written");
}

void Writer::attribute(const std::string& object, const std::string& name, const Handle& type, const Handle& space,
                       const void* bytes) {
    const Handle made(H5Acreate_by_name(file_.get(), object.c_str(), name.c_str(), type.get(), space.get(), H5P_DEFAULT,
                                        H5P_DEFAULT, H5P_DEFAULT),
                      H5Aclose);
    if (!made || (bytes != nullptr && H5Awrite(made.get(), type.get(), bytes) < 0)) fail(object, "cannot be written");
}

void Writer::text(const std::string& object, const std::string& name, const std::string& value) {
    const std::string bytes = value.empty() ? std::string(1, '\0') : value;
    attribute(object, name, fixedText(bytes.size()), Handle(H5Screate(H5S_SCALAR), H5Sclose), bytes.data());
}

void Writer::texts(const std::string& object, const std::string& name, const std::vector<std::string>& values) {
    const hsize_t count = values.size();
    const Handle space(H5Screate_simple(1, &count, nullptr), H5Sclose);
    if (values.empty()) {  // Keras leaves an empty float64 array for a layer without weights
        attribute(object, name, Handle(H5Tcopy(H5T_IEEE_F64LE), H5Tclose), space, nullptr);
        return;
    }
    std::size_t width = 1;
    for (const std::string& value : values) width = std::max(width, value.size());
    std::string bytes;
    for (const std::string& value : values) bytes += value + std::string(width - value.size(), '\0');
    attribute(object, name, fixedText(width), space, bytes.data());
}

void Writer::floats(const std::string& object, const std::vector<std::uint64_t>& shape, const float* values) {
    const std::vector<hsize_t> dims(shape.begin(), shape.end());
    const Handle space(H5Screate_simple(static_cast<int>(dims.size()), dims.data(), nullptr), H5Sclose);
    const Handle creation = timeless(H5P_DATASET_CREATE);
    const Handle made(
        H5Dcreate2(file_.get(), object.c_str(), H5T_IEEE_F32LE, space.get(), H5P_DEFAULT, creation.get(), H5P_DEFAULT),
        H5Dclose);
    if (!made || H5Dwrite(made.get(), H5T_NATIVE_FLOAT, H5S_ALL, H5S_ALL, H5P_DEFAULT, values) < 0)
        fail(object, "cannot be written");
}

void Writer::finish() {
    const bool flushed = H5Fflush(file_.get(), H5F_SCOPE_LOCAL) >= 0;
    if (!file_.close() || !flushed) fail("", "cannot be written");
}

}  // namespace retort::formats::hdf5
