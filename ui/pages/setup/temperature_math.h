// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace retort::ui {

/// softmax(logits / temperature), with the maximum subtracted. Not finite logits count as zero probability; empty stays
/// empty.
std::vector<double> softened(const std::vector<float>& logits, double temperature);

/// -sum p log p, in nats.
double entropy(const std::vector<double>& posterior);

/// exp(entropy): how many classes of equal probability would be as uncertain.
double effectiveClasses(const std::vector<double>& posterior);

/// Indices of the `count` largest logits, largest first; equal ones in order of index.
std::vector<std::size_t> topClasses(const std::vector<float>& logits, std::size_t count);

}  // namespace retort::ui
