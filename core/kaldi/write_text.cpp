// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kaldi/write_text.h"

#include <charconv>

namespace retort::kaldi {

namespace {

template <class Real>
void appendNumbers(std::string& out, const Real* values, std::size_t count, int digits) {
    char text[64];
    for (std::size_t i = 0; i < count; ++i) {
        const auto result = std::to_chars(text, text + sizeof text, values[i], std::chars_format::general, digits);
        out.append(text, result.ptr);
        out.push_back(' ');
    }
}

template <class Real>
void appendRows(std::string& out, const Real* values, std::size_t rows, std::size_t cols, std::size_t stride,
                int digits) {
    if (rows == 0 || cols == 0) {
        out += " [ ]\n";
        return;
    }
    out += " [";
    for (std::size_t r = 0; r < rows; ++r) {
        out += "\n  ";
        appendNumbers(out, values + r * stride, cols, digits);
    }
    out += "]\n";
}

}  // namespace

void appendText(std::string& out, ConstMatrixView m, int digits) {
    appendRows(out, m.data, m.rows, m.cols, m.stride, digits);
}

void appendText(std::string& out, const DoubleMatrix& m, int digits) {
    appendRows(out, m.values.data(), m.rows, m.cols, m.cols, digits);
}

void appendText(std::string& out, std::span<const float> vector, int digits) {
    out += " [ ";
    appendNumbers(out, vector.data(), vector.size(), digits);
    out += "]\n";
}

void appendText(std::string& out, std::span<const std::int32_t> ints) {
    for (const std::int32_t value : ints) {
        char text[16];
        out.append(text, std::to_chars(text, text + sizeof text, value).ptr);
        out.push_back(' ');
    }
    out.push_back('\n');
}

}  // namespace retort::kaldi
