// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>

#include "core/base/error.h"
#include "core/kaldi/objects.h"
#include "core/kaldi/text_scan.h"

namespace retort::kaldi {

namespace {

std::optional<Range::Part> parsePart(std::string_view text, const std::string& whole, const std::string& where) {
    if (text == ":") return std::nullopt;
    const std::size_t colon = text.find(':');
    Range::Part part;
    if (colon == std::string_view::npos || !parseUnsigned(text.substr(0, colon), part.first) ||
        !parseUnsigned(text.substr(colon + 1), part.last))
        throw Error(fmt::format("[{}] is no range", whole), where,
                    "write [first:last] or [first:last,first:last], counted from 0");
    if (part.first > part.last) throw Error(fmt::format("range [{}] ends before it begins", whole), where);
    return part;
}

void cut(std::size_t& size, const std::optional<Range::Part>& part, std::uint64_t forgiven, const char* what,
         const std::string& where) {
    if (!part) return;
    if (part->first >= size || part->last >= size + forgiven)
        throw Error(fmt::format("range {}:{} lies outside the {} {}", part->first, part->last, size, what), where);
    size = static_cast<std::size_t>(std::min<std::uint64_t>(part->last, size - 1) - part->first + 1);
}

}  // namespace

Range parseRange(const std::string& text, const std::string& where) {
    const std::string_view whole = text;
    const std::size_t comma = whole.find(',');
    Range range;
    range.rows = parsePart(whole.substr(0, comma), text, where);
    if (comma != std::string_view::npos) range.cols = parsePart(whole.substr(comma + 1), text, where);
    return range;
}

Shape cutShape(Shape shape, const Range& range, const std::string& where) {
    constexpr std::uint64_t forgivenRows = 3;
    cut(shape.rows, range.rows, forgivenRows, "rows", where);
    cut(shape.cols, range.cols, 0, "columns", where);
    return shape;
}

}  // namespace retort::kaldi
