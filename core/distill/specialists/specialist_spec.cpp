// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/distill/specialists/specialist_spec.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "core/base/error.h"
#include "core/base/text.h"

namespace retort::distill {

namespace {

std::int32_t classNumber(std::string_view text, const std::string& whole) {
    std::int32_t number = 0;
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (code != std::errc() || end != text.data() + text.size() || number < 0 || number >= mostClasses)
        throw Error(fmt::format("\"{}\" is no class number or range", whole), {},
                    "write class numbers and ranges: \"0 4 10-19\"");
    return number;
}

}  // namespace

void SpecialistSpec::describe(FieldVisitor& v) {
    v.visit(
        {.key = "clustering",
         .label = trText("Clustering"),
         .help = trText("How classes become sets, by the covariance of the generalist's predictions. kmeans: online "
                        "k-means on its columns; pairs: the two sets that covary most are joined, again and again; "
                        "given: the sets below."),
         .choices = {"kmeans", "pairs", "given"}},
        clustering);
    v.visit({.key = "setSize",
             .label = trText("Set size"),
             .help = trText("Classes of each set: those nearest to each cluster, so that sets may overlap. 0: the "
                            "clusters themselves, each class in one of them."),
             .unit = "classes",
             .minimum = 0,
             .maximum = mostClasses},
            setSize);
    v.visit(
        {.key = "sets",
         .label = trText("Sets"),
         .help = trText("With clustering given: one text a set, class numbers and ranges (\"0 4 10-19\"). sets.json "
                        "of an earlier run holds such texts.")},
        sets);
    v.visit(
        {.key = "specialShare",
         .label = trText("Special share"),
         .help = trText("Share of the training frames that are of the set's own classes; the rest is drawn from all "
                        "other frames. Afterwards the logits are corrected for it."),
         .minimum = 0.01,
         .maximum = 0.99},
        specialShare);
    v.visit({.key = "mostProbable",
             .label = trText("Most probable"),
             .help = trText("A specialist is asked where its set holds one of this many most probable classes of the "
                            "generalist."),
             .unit = "classes",
             .minimum = 1,
             .maximum = 1000},
            mostProbable);
    v.visit({.key = "weight",
             .label = trText("Weight"),
             .help = trText("How much a specialist's divergence counts in the sum that is minimised, beside the "
                            "generalist's 1. The paper has 1; less trusts specialists less."),
             .minimum = 0.0,
             .maximum = 10.0},
            weight);
    v.visit({.key = "weighting",
             .label = trText("Weighting"),
             .help = trText("given: the weight above. fitted: that of 0, 1/16, 1/8, 1/4, 1/2 and 1 with which most "
                            "frames of the validation data are right, the smaller where two are alike; with 0 the "
                            "generalist answers alone, so specialists that do not help do no harm."),
             .choices = {"given", "fitted"}},
            weighting);
    v.visit(
        {.key = "output",
         .label = trText("Output"),
         .help = trText("dustbin: the set's classes and one output for all others; full: all classes, those outside "
                        "the set held by the generalist's soft targets (the paper's section 6.1: proposed there, "
                        "not evaluated)."),
         .choices = {"dustbin", "full"}},
        output);
}

ClassSet parseClassSet(const std::string& text) {
    ClassSet set;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find_first_of(" ,\t", begin), text.size());
        const std::string_view word = std::string_view(text).substr(begin, end - begin);
        begin = end + 1;
        if (word.empty()) continue;
        const std::size_t dash = word.find('-');
        const std::int32_t first = classNumber(word.substr(0, dash), std::string(word));
        const std::int32_t last =
            dash == std::string_view::npos ? first : classNumber(word.substr(dash + 1), std::string(word));
        if (last < first)
            throw Error(fmt::format("the range \"{}\" runs backwards", word), {},
                        fmt::format("write {}-{}", last, first));
        for (std::int32_t c = first; c <= last; ++c) set.push_back(c);
        if (set.size() > static_cast<std::size_t>(mostClasses))
            throw Error("more classes than there can be", {}, "name each class once");
    }
    std::sort(set.begin(), set.end());
    if (const auto twice = std::adjacent_find(set.begin(), set.end()); twice != set.end())
        throw Error(fmt::format("class {} is there twice", *twice), {}, "name each class once");
    return set;
}

std::string classSetText(std::span<const std::int32_t> classes) {
    std::string text;
    for (std::size_t i = 0; i < classes.size();) {
        std::size_t last = i;
        while (last + 1 < classes.size() && classes[last + 1] == classes[last] + 1) ++last;
        if (!text.empty()) text += ' ';
        text += std::to_string(classes[i]);
        if (last > i + 1) {
            text += "-" + std::to_string(classes[last]);
            i = last + 1;
        } else {
            ++i;
        }
    }
    return text;
}

}  // namespace retort::distill
