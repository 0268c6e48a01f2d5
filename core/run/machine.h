// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace retort::run {

/// The processor's name as it calls itself.
std::string processorName();

/// Now, in UTC: "2026-11-23T20:15:00Z".
std::string timestamp();

/// Most memory this process has had resident so far, in bytes.
double peakMemory();

/// Memory this process may still take without swapping, in bytes: the machine's, or its control group's where that is
/// less; 0 where neither is known.
double availableMemory();

}  // namespace retort::run
