// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace retort {

/// One thing that is wrong (or odd) with a request, found before any work is done.
struct Problem {
    enum class Severity { Error, Warning };

    std::string path;     ///< Where: a JSON path ("models[1].temperature") or a file with line or offset.
    std::string message;  ///< What was found and what was expected.
    std::string hint;     ///< What to do about it; may be empty.
    Severity severity = Severity::Error;
};

using Problems = std::vector<Problem>;

/// True if any of the problems is an error, so that work cannot start.
bool hasErrors(const Problems& problems);

/// "PATH: MESSAGE (HINT)", one line.
std::string toText(const Problem& problem);

}  // namespace retort
