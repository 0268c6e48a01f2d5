// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run_display.h"

#include <fmt/format.h>

#include "core/base/text.h"

namespace retort::cli {

using record::Event;

namespace {

constexpr const char* none = "–";

std::string number(const std::optional<double>& value, const char* format) {
    return value ? fmt::format(fmt::runtime(format), *value) : none;
}

/// "0.7642 ± 0.0021".
std::string spreadText(const std::optional<run::Spread>& spread, int decimals) {
    if (!spread) return none;
    const std::string mean = fmt::format("{:.{}f}", spread->mean, decimals);
    return spread->deviation ? fmt::format("{} ± {:.{}f}", mean, *spread->deviation, decimals) : mean;
}

std::string groupTable(const std::vector<run::GroupResult>& groups) {
    Table table(
        {"model", "copies", "accuracy", "cross entropy", "against", "difference", "interval", "gap closed", "verdict"});
    for (const run::GroupResult& group : groups) {
        const std::optional<run::SetSpread>& set = group.test ? group.test : group.validation;
        if (!set) continue;
        std::vector<std::string> cells = {group.name, std::to_string(group.members.size()),
                                          spreadText(set->frameAccuracy, 4), spreadText(set->crossEntropy, 3),
                                          group.baseline.empty() ? none : group.baseline};
        if (group.comparison) {
            const run::Comparison& c = *group.comparison;
            cells.insert(cells.end(),
                         {fmt::format("{:+.4f}", c.difference), fmt::format("{:+.4f} … {:+.4f}", c.low, c.high),
                          group.gapClosed ? fmt::format("{:.0f} %", 100 * group.gapClosed->mean) : none,
                          run::verdictWord(c.verdict)});
        } else {
            cells.insert(cells.end(), 4, none);
        }
        table.add(std::move(cells));
    }
    return table.empty() ? std::string() : table.text();
}

}  // namespace

std::string accuracyText(const std::optional<run::SetResult>& set) {
    return number(set ? std::optional<double>(set->frameAccuracy) : std::nullopt, "{:.4f}");
}

void RunDisplay::note(const std::string& text) {
    if (context_.quiet || context_.json) return;
    bars_.clear();
    fmt::print(stderr, "{}\n", text);
}

void RunDisplay::line(const std::string& text) {
    if (context_.quiet || context_.json) return;
    bars_.clear();
    fmt::print("{}\n", text);
    std::fflush(stdout);
}

void RunDisplay::show(const Event& event) {
    if (context_.json) {
        fmt::print("{}\n", toJsonLine(event));
        std::fflush(stdout);
        return;
    }
    switch (event.kind) {
        case Event::Kind::RunStarted:
            bars_.remove({});  // the inputs are checked
            break;
        case Event::Kind::ModelEvaluated:
        case Event::Kind::ModelFailed:
            bars_.remove(event.model);
            ended_.insert(event.model);
            break;
        case Event::Kind::ModelStarted:
            ended_.erase(event.model);  // it may have failed before the run was resumed
            plannedEpochs_[event.model] = static_cast<int>(event.value("epochs"));
            line(fmt::format("{} ({}): {} parameters, at most {} epochs of {} updates", event.model, event.text,
                             grouped(static_cast<long long>(event.value("parameters"))), plannedEpochs_[event.model],
                             grouped(static_cast<long long>(event.value("batchesPerEpoch")))));
            break;
        case Event::Kind::EpochDone:
            epochLine(event);
            break;
        case Event::Kind::ModelFinished:
            line(
                fmt::format("{} finished after {}: {}", event.model, humanSeconds(event.value("seconds")), event.text));
            break;
        case Event::Kind::Message:
            note(event.model.empty() ? event.text : event.model + ": " + event.text);
            break;
        case Event::Kind::RunResumed:
            bars_.remove({});
            line("going on with the run");
            break;
        case Event::Kind::Progress:
            progress(event);
            break;
        default:
            break;
    }
}

void RunDisplay::epochLine(const Event& event) {
    std::string text = fmt::format("{} epoch {}/{}  loss {:.4f}", event.model, event.epoch, plannedEpochs_[event.model],
                                   event.value("trainLoss"));
    if (event.values.contains("validationLoss"))
        text += fmt::format("  validation {:.4f}, frame accuracy {:.4f}", event.value("validationLoss"),
                            event.value("validationAccuracy"));
    else
        text += fmt::format("  frame accuracy {:.4f}", event.value("trainAccuracy"));
    text += fmt::format("  rate {:.4g}  {} frames/s", event.value("rate"),
                        grouped(static_cast<long long>(event.value("framesPerSecond"))));
    if (event.value("rejected") != 0) text += "  rejected";
    line(text);
}

void RunDisplay::progress(const Event& event) {
    if (context_.quiet || ended_.contains(event.model)) return;  // a model's last progress may come behind its end
    if (!event.text.empty()) {
        bars_.update(event.model, event.model.empty() ? event.text : event.model + ": " + event.text,
                     event.value("done"), "");
        return;
    }
    bars_.update(
        event.model, event.model, event.value("done"),
        fmt::format("epoch {}/{} · {} frames/s · loss {:.3f}", event.epoch, static_cast<int>(event.value("epochs")),
                    grouped(static_cast<long long>(event.value("framesPerSecond"))), event.value("loss")),
        event.value("secondsLeft", -1));
}

void RunDisplay::table(const std::vector<run::ResultRow>& rows, const std::vector<run::GroupResult>& groups) {
    if (context_.json || rows.empty()) return;
    bars_.clear();
    Table table({"model", "kind", "parameters", "epochs", "valid. acc.", "test acc.", "test CE", "ECE", "agrees",
                 "gap closed"});
    for (const run::ResultRow& row : rows) {
        const auto agreement = row.agreement.find(row.teacher);
        const auto of = [&](double run::SetResult::*member) {
            return row.test ? std::optional<double>((*row.test).*member) : std::nullopt;
        };
        table.add({row.name, row.kind, grouped(static_cast<long long>(row.parameters)), std::to_string(row.epochs),
                   accuracyText(row.validation), accuracyText(row.test),
                   number(of(&run::SetResult::crossEntropy), "{:.3f}"), number(of(&run::SetResult::ece), "{:.3f}"),
                   agreement == row.agreement.end() ? none : fmt::format("{:.4f}", agreement->second),
                   row.gapClosed ? fmt::format("{:.0f} %", 100 * *row.gapClosed) : none});
    }
    fmt::print("\n{}", table.text());
    if (const std::string verdicts = groupTable(groups); !verdicts.empty())
        fmt::print(
            "\nOver all copies, against the same net on hard labels (95 % interval by paired bootstrap over "
            "utterances):\n{}",
            verdicts);
    std::fflush(stdout);
}

}  // namespace retort::cli
