// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace retort::distill {

/// What one specialist says of a frame: probabilities of some outcomes by themselves, and the mass of all others
/// together.
struct Opinion {
    std::span<const std::uint32_t> outcomes;  ///< Each once.
    std::span<const double> probabilities;    ///< One for each of `outcomes`; with `rest` they sum to 1.
    double rest = 0;                          ///< The dustbin: mass of all outcomes not named.
    double weight = 1;                        ///< Of its divergence in the sum, >= 0. The paper's is 1.
};

/// How far the search for a minimum came.
struct Convergence {
    std::int64_t frames = 0;      ///< Frames that had an active specialist.
    std::int64_t iterations = 0;  ///< Sum over them.
    int mostIterations = 0;
    double largestGradient = 0;  ///< Largest sum of |dF/du| that was left in a frame.

    Convergence& operator+=(const Convergence& other);
};

/// Combines a generalist with the specialists active for a frame (Hinton, Vinyals, Dean 2015, section 5.4): the q that
/// minimises
///   F(q) = KL(p_g || q) + sum_m w_m KL(p_m || q),  q summed over the outcomes that p_m holds together,
/// where the paper has w_m = 1. With q = softmax(u), and p_m and rest_m below standing for w_m times what opinion m
/// says, dF/du_c = M q_c - p_g(c) - sum_{m: c named} p_m(c) - sum_{m: c not named} rest_m q_c / q(rest of m), M = 1 +
/// sum of w_m. F is convex in q. Its minimum has q_c in proportion to s_c = p_g(c) + sum_{m: c named} p_m(c) among
/// outcomes that the same specialists name, so it is looked for over these few groups alone, by the fixed point
///   q_G <- (s_G + sum_{m: G not named} rest_m q_G / q(rest of m)) / M,
/// which is expectation-maximisation over the unseen split of each dustbin (Dempster, Laird, Rubin 1977): F falls with
/// each step. One specialist: one step is the minimum. Several: steps until the sum of |dF/du| is below 1e-9 M. One
/// caller at a time.
class SummedKl {
public:
    /// generalist [n] and q [n], n >= 1; may be the same memory. Without opinions q = generalist.
    void solve(std::span<const double> generalist, std::span<const Opinion> opinions, std::span<double> q,
               Convergence& seen);

private:
    void formGroups(std::size_t n, std::span<const Opinion> opinions);

    std::vector<std::uint32_t> groupOf_;
    std::vector<std::uint32_t> split_;  ///< Group before -> group within the opinion under way.
    std::vector<char> names_;           ///< [groups x opinions]: whether the opinion names the group.
    std::vector<double> evidence_, mass_, pull_;
    std::vector<double> s_;
};

/// F at q = softmax(u) but for a constant, and its gradient dF/du [n]: by the formula above, outcome by outcome.
double summedKl(std::span<const double> generalist, std::span<const Opinion> opinions, std::span<const double> u,
                std::span<double> gradient);

}  // namespace retort::distill
