// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <array>

#include "core/base/problem.h"
#include "core/experiment/experiment.h"
#include "ui/forms/field_status.h"
#include "ui/workspace/workspace.h"

namespace retort::ui {

/// Rows of the inputs panel that have a status of their own.
enum class InputRow { Recipe, Hmm, Train, Validation, Test, FrontEnd };
constexpr int inputRows = 6;

/// What is known of one row, ready to be shown.
struct Finding {
    FieldStatus::State state = FieldStatus::State::Unknown;
    QString text;
    QString evidence;
    Problems problems;
};

struct Findings {
    std::array<Finding, inputRows> rows;
    Problems elsewhere;  ///< Of the inputs, but of no row; those of models are not among them.

    const Finding& operator[](InputRow row) const { return rows[static_cast<std::size_t>(row)]; }
};

/// Gives each problem to the row it belongs to: by its JSON path, or by the file it names. `problems`: those of the
/// document and of the survey.
Findings findingsOf(const experiment::Experiment& experiment, const Problems& problems, const InputsState& inputs);

/// A problem as lines of text: what, where, what to do.
QString evidenceText(const Problems& problems);

}  // namespace retort::ui
