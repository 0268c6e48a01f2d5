// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/distill/objective.h"

namespace retort::distill {

/// The work on one row: a student's logits z [classes] and the teacher's row.
template <class Real>
struct RowWork {
    const Objective& objective;
    const Real* z;
    std::size_t classes;
    Real top;  ///< Largest of z.
    std::int32_t label;
    const RowTarget<Real>& target;
    Real scale;      ///< The soft part's share of the gradient: 1 - w, its weight, and the batch's scale.
    Real* gradient;  ///< The soft part's is added here; may be null.
    Real* scratch;   ///< `classes` numbers.
};

/// One way to learn from a teacher's row. evaluateRow mixes its loss with the labels' cross entropy.
struct ObjectiveKind {
    Objective::Kind kind;
    const char* id;        ///< In the experiment file.
    const char* formula;   ///< Of the soft part, and
    const char* source;    ///< where it is from.
    const char* evidence;  ///< What it was shown on; says so where that were no acoustic models.
    bool logits;  ///< The teacher's row is its logits instead of p(T); such rows cannot be cut to the largest few.
    /// The soft part of the loss, its gradient added to the work's.
    double (*ofFloat)(const RowWork<float>&);
    double (*ofDouble)(const RowWork<double>&);
};

extern const ObjectiveKind softObjective, logitsObjective, conditionalObjective;

/// All of them; a new one is a file here and a row there, and is tested unasked.
std::span<const ObjectiveKind* const> objectiveKinds();
std::vector<std::string> objectiveNames();

/// Throws Error for an unknown one, and for Objective::Kind::Hard, which has no teacher.
const ObjectiveKind& objectiveNamed(const std::string& id);
const ObjectiveKind& objectiveOf(Objective::Kind kind);

/// exp(-c H / log K) with c the objective's confidenceWeight and H the entropy of the teacher's posterior at T = 1,
/// which is got back from the row at T. 1 where c is 0. The weight of a frame follows how sure its teacher is, after
/// Dehghani et al. 2018 (Fidelity-Weighted Learning, arXiv 1711.02799), with the entropy as the measure; shown on text,
/// not on acoustic models.
template <class Real>
double confidence(const Objective& objective, const RowTarget<Real>& target, std::size_t classes);

}  // namespace retort::distill
