// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "core/base/field_visitor.h"

namespace retort::distill {

/// Classes that one specialist tells apart: numbers from 0, ascending, each once.
using ClassSet = std::vector<std::int32_t>;
using ClassSets = std::vector<ClassSet>;

/// How specialists divide the classes, learn, and are asked (Hinton, Vinyals, Dean 2015, section 5).
struct SpecialistSpec {
    std::string clustering = "kmeans";
    int setSize = 0;
    std::vector<std::string> sets;
    double specialShare = 0.5;
    int mostProbable = 1;
    double weight = 1;
    std::string weighting = "given";
    std::string output = "dustbin";

    void describe(FieldVisitor& visitor);
    bool operator==(const SpecialistSpec&) const = default;
};

/// "0 4 9 10-19" as a set; commas part as spaces do. Throws Error that says what is no number, no range, or too large
/// (mostClasses).
ClassSet parseClassSet(const std::string& text);
/// The shortest text that reads back: "0 4 9-19".
std::string classSetText(std::span<const std::int32_t> classes);

constexpr std::int32_t mostClasses = 1 << 20;

}  // namespace retort::distill
