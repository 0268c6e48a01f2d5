// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace retort {

/// Processor time of the calling thread, seconds.
double threadSeconds();

}  // namespace retort
