// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/export/export_rows.h"

#include <QCoreApplication>
#include <functional>

namespace retort::ui::exporting {

namespace {

namespace fs = std::filesystem;

/// Sign, point, digits and separator of a number in text, as final.txt of a run shows it.
constexpr double textBytes = 15.5;
constexpr double headerBytes = 12288;  ///< Names and layout of a Keras file.

std::uint64_t sizeOf(const Sizes* sizes, const fs::path& file) {
    if (sizes == nullptr) return 0;
    const auto found = sizes->find(file);
    return found == sizes->end() ? 0 : found->second;
}

/// Names come from files: none may lead out of the folder.
bool safeName(const std::string& name) {
    return !name.empty() && name.front() != '.' && name.find('/') == std::string::npos &&
           name.find('\0') == std::string::npos;
}

QString refusalOf(const RunView& run, const std::string& name, const run::ResultRow* row, const fs::path& weights,
                  const Sizes* sizes) {
    if (row != nullptr && row->kind == "ensemble")
        return QCoreApplication::translate("ExportRows",
                                           "The mean of several nets is no single file: export its members.");
    if (!safeName(name)) return QCoreApplication::translate("ExportRows", "This name cannot be a file name.");
    if (row != nullptr) {
        if (sizes == nullptr || sizes->contains(weights)) return {};
        return QCoreApplication::translate("ExportRows", "Its final weights are not in the run's folder any more.");
    }
    const record::ModelHistory* history = run.history.model(name);
    if (history != nullptr && history->state == record::ModelState::Failed)
        return QCoreApplication::translate("ExportRows", "Its training failed: %1")
            .arg(QString::fromStdString(history->reason));
    if (history != nullptr && history->state == record::ModelState::Running && run.active())
        return QCoreApplication::translate("ExportRows", "Is being trained: it can be exported when it is done.");
    return QCoreApplication::translate("ExportRows", "Is not trained yet.");
}

}  // namespace

std::uint64_t forecastBytes(const std::string& format, std::size_t parameters, const fs::path& modelFolder,
                            const Sizes* sizes) {
    const auto numbers = static_cast<double>(parameters);
    if (format == "keras-h5") {
        const std::uint64_t same = sizeOf(sizes, modelFolder / "final.h5");
        return same > 0 ? same : static_cast<std::uint64_t>(4 * numbers + headerBytes);
    }
    if (format == "seed-text") {
        const std::uint64_t same = sizeOf(sizes, modelFolder / "final.txt");
        return same > 0 ? same : static_cast<std::uint64_t>(textBytes * numbers);
    }
    // Text formats spell numbers out, all others hold four bytes.
    const bool text = format.find("text") != std::string::npos;
    return static_cast<std::uint64_t>(text ? textBytes * numbers : 4 * numbers);
}

std::vector<fs::path> filesOf(const RunView& run) {
    std::vector<fs::path> files;
    for (const run::ResultRow& row : run.rows)
        if (safeName(row.name))
            for (const char* name : {"final.h5", "final.txt"}) files.push_back(run.folder / "models" / row.name / name);
    return files;
}

std::vector<ExportGridModel::Row> rowsOf(const RunView& run, const std::vector<run::ExportFormat>& formats,
                                         const Sizes* sizes) {
    std::vector<ExportGridModel::Row> rows;
    const auto add = [&](const std::string& name) {
        const run::ResultRow* result = run.row(name);
        ExportGridModel::Row row;
        row.model = name;
        row.style = run.styleOf(name);
        row.source = run.folder / "models" / (safeName(name) ? name : std::string("-")) / "final.h5";
        row.refusal = refusalOf(run, name, result, row.source, sizes);
        for (const run::ExportFormat& format : formats)
            row.forecast.push_back(result == nullptr || !row.refusal.isEmpty()
                                       ? 0
                                       : forecastBytes(format.id, result->parameters, row.source.parent_path(), sizes));
        rows.push_back(std::move(row));
    };
    for (const experiment::PlannedModel& model : run.plan) add(model.name);
    for (const run::ResultRow& row : run.rows) {
        const bool known = std::any_of(rows.begin(), rows.end(), [&](const auto& r) { return r.model == row.name; });
        if (!known) add(row.name);
    }
    return rows;
}

std::size_t stateOf(const RunView& run) {
    std::size_t state = static_cast<std::size_t>(run.id);
    const auto mix = [&](std::size_t value) { state = state * 1000003 + value; };
    mix(run.plan.size());
    mix(run.active());
    for (const run::ResultRow& row : run.rows) mix(std::hash<std::string>{}(row.name));
    for (const record::ModelHistory& model : run.history.models()) mix(static_cast<std::size_t>(model.state));
    return state;
}

}  // namespace retort::ui::exporting
