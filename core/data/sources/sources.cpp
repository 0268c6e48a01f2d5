// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/sources/sources.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/data/sources/idx.h"
#include "core/data/sources/kaldi.h"

namespace retort::data {

namespace {

constexpr SourceKind list[] = {
    {"kaldi", trText("Kaldi recipe"), openKaldi},
    {"idx", trText("MNIST files (IDX)"), openIdx},
};

}  // namespace

std::filesystem::path SourceRequest::resolve(const std::string& path) const {
    const std::filesystem::path given(path);
    return (given.is_absolute() ? given : recipe / given).lexically_normal();
}

std::span<const SourceKind> sourceKinds() {
    return list;
}

const SourceKind& sourceKind(const std::string& id) {
    for (const SourceKind& kind : list)
        if (id == kind.id) return kind;
    throw Error("unknown source \"" + id + "\"", "inputs.source");
}

}  // namespace retort::data
