// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/setup/input_findings.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <optional>

#include "core/experiment/model_json.h"
#include "ui/forms/spec_form.h"
#include "ui/models/problems_model.h"
#include "ui/models/quantities.h"

namespace retort::ui {

namespace {

using State = FieldStatus::State;

/// Frames are taken to be 10 ms apart, as Kaldi's are unless told otherwise.
constexpr double frameSeconds = 0.01;

QString translate(const char* text, int n = -1) {
    return QCoreApplication::translate("InputFindings", text, nullptr, n);
}

/// True if `file` ("/a/b:3" too) is `folder` or lies below it.
bool below(const std::string& file, const std::string& folder) {
    if (folder.empty() || !file.starts_with(folder)) return false;
    return file.size() == folder.size() || file[folder.size()] == '/' || file[folder.size()] == ':' ||
           folder.back() == '/';
}

std::optional<InputRow> rowOf(const Problem& problem, const experiment::Experiment& experiment) {
    const std::string& path = problem.path;
    const auto inside = [&](const char* outer) { return experiment::isInside(path, outer); };
    if (path == "recipe" || path == "inputs.source") return InputRow::Recipe;
    if (inside("inputs.hmm")) return InputRow::Hmm;
    if (inside("inputs.train")) return InputRow::Train;
    if (inside("inputs.validation")) return InputRow::Validation;
    if (inside("inputs.test")) return InputRow::Test;
    if (inside("inputs.features")) return InputRow::FrontEnd;
    if (path.empty() || inside("inputs") || inside("models")) return std::nullopt;

    const data::InputsSpec& inputs = experiment.inputs;
    std::optional<InputRow> best;
    std::size_t longest = 0;
    const auto offer = [&](const std::string& value, InputRow row) {
        if (value.empty()) return;
        for (const std::string& folder : {experiment.resolve(value).string(), value}) {
            if (!below(path, folder) || folder.size() <= longest) continue;
            longest = folder.size();
            best = row;
        }
    };
    const bool model = path.find("final.mdl") != std::string::npos;
    if (model) offer(inputs.hmm, InputRow::Hmm);
    offer(inputs.train.data, InputRow::Train);
    offer(inputs.train.alignments, InputRow::Train);
    offer(inputs.validation.set.data, InputRow::Validation);
    offer(inputs.validation.set.alignments, InputRow::Validation);
    offer(inputs.test.data, InputRow::Test);
    offer(inputs.test.alignments, InputRow::Test);
    offer(inputs.hmm, InputRow::Hmm);
    offer(inputs.features.transform, InputRow::FrontEnd);
    if (!best && path == experiment.recipeFolder().string()) return InputRow::Recipe;
    return best;
}

/// lupdate passes over texts whose number is a cast with angle brackets.
int whole(std::size_t number) {
    return static_cast<int>(std::min<std::size_t>(number, 2000000000));
}

QStringList factsOf(const data::SetSummary& set, const run::Survey& survey) {
    const int utterances = whole(set.utterances);
    QStringList facts;
    if (survey.images) {
        facts << QCoreApplication::translate("InputFindings", "%n images", nullptr, utterances);
    } else {
        facts << QCoreApplication::translate("InputFindings", "%n utterances", nullptr, utterances);
        if (set.frames > 0) facts << quantity::hours(static_cast<double>(set.frames) * frameSeconds);
        if (set.speakers > 0)
            facts << QCoreApplication::translate("InputFindings", "%n speakers", nullptr, whole(set.speakers));
    }
    if (set.dim > 0)
        facts << QCoreApplication::translate("InputFindings", "dim %1").arg(QLocale().toString(qulonglong(set.dim)));
    return facts;
}

QString listed(const QStringList& facts) {
    return facts.join(QStringLiteral(" · "));
}

/// What the survey knows of a row that nothing is wrong with.
QString goodText(InputRow row, const experiment::Experiment& experiment, const InputsState& inputs) {
    const run::Survey& survey = inputs.survey;
    const auto set = [&](const char* name) -> QString {
        const auto found = std::find_if(survey.sets.begin(), survey.sets.end(),
                                        [&](const data::SetSummary& one) { return one.name == name; });
        if (found == survey.sets.end() || found->utterances == 0) return {};
        return listed(factsOf(*found, survey));
    };
    switch (row) {
        case InputRow::Recipe:
            return {};
        case InputRow::Hmm:
            if (!survey.known || survey.classes == 0) return {};
            return QCoreApplication::translate("InputFindings", "%n pdfs", nullptr, whole(survey.classes));
        case InputRow::Train:
            return set("train");
        case InputRow::Validation:
            if (!experiment.inputs.validation.set.empty()) return set("validation");
            if (!survey.known || survey.validationUtterances == 0) return {};
            return survey.images ? QCoreApplication::translate("InputFindings", "%n images", nullptr,
                                                               whole(survey.validationUtterances))
                                 : QCoreApplication::translate("InputFindings", "%n utterances", nullptr,
                                                               whole(survey.validationUtterances));
        case InputRow::Test:
            return experiment.inputs.test.empty() ? QString() : set("test");
        case InputRow::FrontEnd:
            if (!survey.known || survey.inputDim == 0) return {};
            return QCoreApplication::translate("InputFindings", "%n inputs", nullptr, whole(survey.inputDim));
    }
    return {};
}

QString placeOf(InputRow row, const InputsState& inputs) {
    const char* const name = row == InputRow::Train        ? "train"
                             : row == InputRow::Test       ? "test"
                             : row == InputRow::Validation ? "validation"
                                                           : "";
    for (const data::SetSummary& set : inputs.survey.sets) {
        if (set.name != name) continue;
        QStringList lines{QString::fromStdString(set.place)};
        if (set.frames > 0)
            lines << QCoreApplication::translate("InputFindings", "%n frames", nullptr, whole(set.frames));
        if (set.withoutLabels > 0)
            lines << QCoreApplication::translate("InputFindings", "%n utterances without alignment, left out", nullptr,
                                                 whole(set.withoutLabels));
        if (set.labelsWithoutFeatures > 0)
            lines << QCoreApplication::translate("InputFindings", "%n alignments without features, left out", nullptr,
                                                 whole(set.labelsWithoutFeatures));
        if (set.dropped > 0)
            lines << QCoreApplication::translate("InputFindings", "%n bad utterances, left out", nullptr,
                                                 whole(set.dropped));
        return lines.join(QLatin1Char('\n'));
    }
    return {};
}

/// One line: "data/train/feats.scp:3: what is wrong", the place only where it is a file.
QString brief(const Problem& problem, const experiment::Experiment& experiment) {
    const QString message = translated(problem.message);
    const std::filesystem::path file(problem.path);
    if (!file.is_absolute()) return message;
    const std::filesystem::path inside = file.lexically_relative(experiment.recipeFolder());
    const bool outside = inside.empty() || *inside.begin() == "..";
    return QCoreApplication::translate("InputFindings", "%1: %2")
        .arg(QString::fromStdString((outside ? file : inside).string()), message);
}

void conclude(Finding& finding, InputRow row, const experiment::Experiment& experiment, const InputsState& inputs) {
    const QString good = goodText(row, experiment, inputs);
    const QString place = placeOf(row, inputs);
    finding.evidence = good.isEmpty() ? place : place.isEmpty() ? QString() : good + QLatin1Char('\n') + place;
    if (!finding.problems.empty()) {
        const bool bad = hasErrors(finding.problems);
        const Problem& first = *std::find_if(finding.problems.begin(), finding.problems.end(), [&](const Problem& one) {
            return !bad || one.severity == Problem::Severity::Error;
        });
        finding.state = bad ? State::Bad : State::Warning;
        finding.text = brief(first, experiment);
        const QString facts = finding.evidence;
        finding.evidence = evidenceText(finding.problems);
        if (!facts.isEmpty()) finding.evidence += QLatin1Char('\n') + facts;
        return;
    }
    finding.text = good;
    if (inputs.checking && row != InputRow::Recipe) {
        finding.state = State::Checking;
        if (good.isEmpty()) finding.text = translate(QT_TRANSLATE_NOOP("InputFindings", "being checked"));
    } else if (row == InputRow::Recipe && inputs.scanning) {
        finding.state = State::Checking;
        finding.text = translate(QT_TRANSLATE_NOOP("InputFindings", "being looked through"));
    } else if (!good.isEmpty()) {
        finding.state = State::Good;
    }
}

}  // namespace

QString evidenceText(const Problems& problems) {
    QString text;
    for (const Problem& problem : problems) {
        if (!text.isEmpty()) text += QLatin1Char('\n');
        text += problemMark(problem.severity) + translated(problem.message) + QLatin1Char('\n');
        if (!problem.path.empty()) text += QString::fromStdString(problem.path) + QLatin1Char('\n');
        if (!problem.hint.empty()) text += QStringLiteral("→ ") + translated(problem.hint) + QLatin1Char('\n');
    }
    return text;
}

Findings findingsOf(const experiment::Experiment& experiment, const Problems& problems, const InputsState& inputs) {
    Findings findings;
    for (const Problem& problem : problems) {
        if (const std::optional<InputRow> row = rowOf(problem, experiment)) {
            findings.rows[static_cast<std::size_t>(*row)].problems.push_back(problem);
        } else if (!experiment::isInside(problem.path, "models")) {
            findings.elsewhere.push_back(problem);
        }
    }
    for (int i = 0; i < inputRows; ++i) {
        const auto row = static_cast<InputRow>(i);
        Finding& finding = findings.rows[static_cast<std::size_t>(i)];
        if (row == InputRow::Recipe && !inputs.scanning && finding.problems.empty() && !inputs.scan.recipe.empty() &&
            !inputs.scan.exists && inputs.scan.recipe == experiment.recipeFolder()) {
            finding.problems.push_back(
                {inputs.scan.recipe.string(),
                 translate(QT_TRANSLATE_NOOP("InputFindings", "there is no such folder")).toStdString(),
                 translate(QT_TRANSLATE_NOOP("InputFindings", "choose the folder that the recipe runs from"))
                     .toStdString()});
        }
        conclude(finding, row, experiment, inputs);
    }
    return findings;
}

}  // namespace retort::ui
