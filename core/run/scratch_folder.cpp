// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/scratch_folder.h"

#include <stdlib.h>

#include <cerrno>
#include <cstring>

#include "core/base/error.h"

namespace retort::run {

ScratchFolder::ScratchFolder(const std::string& prefix) {
    std::string name = (std::filesystem::temp_directory_path() / (prefix + "-XXXXXX")).string();
    if (::mkdtemp(name.data()) == nullptr)
        throw failure(std::string("cannot be made: ") + std::strerror(errno), name,
                      "set TMPDIR to a folder that can be written");
    path_ = name;
}

ScratchFolder::~ScratchFolder() {
    std::error_code code;
    std::filesystem::remove_all(path_, code);
}

}  // namespace retort::run
