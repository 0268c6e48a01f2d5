// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace retort::cli {

/// Speed of OpenBLAS's matrix products on one thread.
struct KernelSpeed {
    std::string kernel;
    double gflops = 0;
};

/// Measured by this program started anew with another choice of kernels: the library picks them once, when it loads.
/// `coretype` empty: without OPENBLAS_CORETYPE and OPENBLAS_L2_SIZE, so the library's own choice. Nothing where the
/// child could not run.
std::optional<KernelSpeed> measureElsewhere(const std::string& coretype);

/// Names of the variables that pin kernels or cache sizes in this process's environment, as NAME=VALUE.
std::vector<std::string> pinningVariables();

/// What this processor can do: "AVX-512", "AVX2" or "".
std::string vectorUnit();

/// True for kernel families that use less than the processor has.
bool kernelIsOld(const std::string& kernel);

}  // namespace retort::cli
