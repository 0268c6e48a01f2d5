// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>
#include <string>

namespace retort {

/// Whose fault an Error is, and so the exit status of the program.
enum class ErrorKind {
    Input,    ///< The request or its inputs are wrong: exit status 2.
    Failure,  ///< Something went wrong while working (disk full, lost file): exit status 1.
};

/// What every core function below `run` throws. Carries what happened, where (file and offset or line, JSON path), and
/// what to do about it. what() joins them as "WHERE: MESSAGE (HINT)".
class Error : public std::runtime_error {
public:
    explicit Error(std::string message, std::string where = {}, std::string hint = {},
                   ErrorKind kind = ErrorKind::Input);

    const std::string& message() const { return message_; }
    const std::string& where() const { return where_; }
    const std::string& hint() const { return hint_; }
    ErrorKind kind() const { return kind_; }

private:
    std::string message_;
    std::string where_;
    std::string hint_;
    ErrorKind kind_;
};

/// An Error of kind Failure.
Error failure(std::string message, std::string where = {}, std::string hint = {});

}  // namespace retort
