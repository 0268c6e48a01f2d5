// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace retort {

/// Element-wise passes over contiguous floats. Each is compiled for several instruction sets and the processor's best
/// is taken when the program loads. Sums run in float64 or in fixed lanes, so the same input gives the same bits.
/// Pointers may be equal where a name says "in place"; otherwise arrays must not overlap.
namespace kernels {

/// y[i] += b[i], in place on y.
void add(const float* b, float* y, std::size_t n);

/// Row r of y [rows x cols] += b[r], in place on y.
void addToRows(const float* b, float* y, std::size_t rows, std::size_t cols, std::size_t stride);

/// y[i] += a x[i], in place on y.
void axpy(float a, const float* x, float* y, std::size_t n);

/// y[i] *= a.
void scale(float a, float* y, std::size_t n);
void scale(double a, double* y, std::size_t n);

/// Sum, sum of squares.
double sum(const float* x, std::size_t n);
double sumOfSquares(const float* x, std::size_t n);

/// True if every number is finite.
bool allFinite(const float* x, std::size_t n);

/// e[i] = exp((z[i] - shift) * scale); returns the sum. Error of each below 2 ulp. (double: for gradient checks.)
float expSum(const float* z, float shift, float scale, float* e, std::size_t n);
double expSum(const double* z, double shift, double scale, double* e, std::size_t n);

/// Sum of p[i] * (z[i] - shift), and of p[i].
struct WeightedSum {
    double product, weight;
};
WeightedSum weightedSum(const float* p, const float* z, float shift, std::size_t n);
WeightedSum weightedSum(const double* p, const double* z, double shift, std::size_t n);

/// g[i] = a g[i] + b e[i] - c p[i], in place on g.
void combine(float a, float b, const float* e, float c, const float* p, float* g, std::size_t n);
void combine(double a, double b, const double* e, double c, const double* p, double* g, std::size_t n);

float maximum(const float* z, std::size_t n);
double maximum(const double* z, std::size_t n);

/// The first of the largest; 0 if none compares (NaN).
std::size_t argmax(const float* z, std::size_t n);
std::size_t argmax(const double* z, std::size_t n);

/// Logistic function and hyperbolic tangent, in place allowed.
void sigmoid(const float* x, float* y, std::size_t n);
void tanh(const float* x, float* y, std::size_t n);

/// Inverted dropout in place on y[0..n), the elements from `column` on of row `row` of a batch: each is kept with
/// probability 1 - rate and scaled by 1/(1 - rate), else set to 0. Whether it is kept depends only on (key, row,
/// column): forward and backward agree without a stored mask, however the work was cut.
void dropout(std::uint64_t key, std::size_t row, std::size_t column, float rate, float* y, std::size_t n);

/// bfloat16 (the upper half of a float32), round to nearest even; NaN stays NaN.
void toBfloat16(const float* x, std::uint16_t* b, std::size_t n);

/// IEEE half precision, round to nearest even.
void toHalf(const float* x, std::uint16_t* h, std::size_t n);
void fromHalf(const std::uint16_t* h, float* x, std::size_t n);

}  // namespace kernels

}  // namespace retort
