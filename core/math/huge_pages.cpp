// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/huge_pages.h"

#include <sys/mman.h>
#include <unistd.h>

#include <cstdint>

namespace retort {

void resizeOnLargePages(AlignedFloats& values, std::size_t size) {
    values.clear();
    values.reserve(size);
#if defined(MADV_HUGEPAGE)
    constexpr std::size_t largePage = std::size_t{2} << 20;
    const auto page = static_cast<std::uintptr_t>(::sysconf(_SC_PAGESIZE));
    const auto address = reinterpret_cast<std::uintptr_t>(values.data());
    const std::uintptr_t begin = (address + page - 1) / page * page;
    const std::uintptr_t end = (address + size * sizeof(float)) / page * page;
    // Before the first write: pages are handed out then. A refusal changes nothing but speed.
    if (end >= begin + largePage) ::madvise(reinterpret_cast<void*>(begin), end - begin, MADV_HUGEPAGE);
#endif
    values.resize(size);
}

}  // namespace retort
