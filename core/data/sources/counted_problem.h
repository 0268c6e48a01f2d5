// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fmt/format.h>

#include <string>
#include <vector>

#include "core/base/problem.h"

namespace retort::data {

/// Something wrong that may come thousands of times: one Problem with a count and the first few examples.
class CountedProblem {
public:
    CountedProblem(std::string what, std::string hint, Problem::Severity severity = Problem::Severity::Error)
        : what_(std::move(what)), hint_(std::move(hint)), severity_(severity) {}

    void add(const std::string& example, const std::string& where) {
        if (count_++ == 0) where_ = where;
        if (examples_.size() < 3) examples_.push_back(example);
    }

    std::size_t count() const { return count_; }
    void setSeverity(Problem::Severity severity) { severity_ = severity; }

    /// Adds nothing where nothing was counted.
    void report(Problems& problems) const {
        if (count_ == 0) return;
        std::string message = fmt::format("{} {}: {}", count_, what_, examples_.front());
        for (std::size_t i = 1; i < examples_.size(); ++i) message += ", " + examples_[i];
        if (count_ > examples_.size()) message += ", …";
        problems.push_back({where_, message, hint_, severity_});
    }

private:
    std::string what_;
    std::string hint_;
    Problem::Severity severity_;
    std::size_t count_ = 0;
    std::string where_;
    std::vector<std::string> examples_;
};

}  // namespace retort::data
