// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/distill/objectives/objectives.h"

namespace retort::distill {

/// T^2 CE(p(T), q(T)) with dense or cut rows; gradient T (q(T) - p(T)).
template <class Real>
double softPart(const RowWork<Real>& work);

}  // namespace retort::distill
