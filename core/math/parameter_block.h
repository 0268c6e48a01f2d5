// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace retort {

/// One tensor inside a net's flat parameter array.
struct ParameterBlock {
    enum class Kind {
        Weights,  ///< [rows x cols], row r = incoming weights of unit r: weight decay and max-norm apply.
        Offsets,  ///< Biases, batch normalisation's gamma and beta: neither applies. rows = 1.
    };
    Kind kind;
    std::size_t offset;  ///< First element in the flat array.
    std::size_t rows;
    std::size_t cols;

    std::size_t size() const { return rows * cols; }
};

}  // namespace retort
