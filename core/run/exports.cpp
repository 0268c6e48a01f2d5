// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/exports.h"

#include <fmt/format.h>

#include <new>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/formats/compare.h"
#include "core/formats/formats.h"
#include "core/run/results.h"

namespace retort::run {

namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t mostResultBytes = 64ULL << 20;

/// Refuses means of several nets by name, as no format can hold them.
void refuseEnsemble(const ExportTask& task) {
    std::error_code code;
    if (fs::is_regular_file(task.source, code) || fs::exists(task.source / "final.h5", code)) return;
    // RUN/models/NAME
    const fs::path source = task.source.has_filename() ? task.source : task.source.parent_path();
    const fs::path results = source.parent_path().parent_path() / "results.json";
    if (!fs::is_regular_file(results, code)) return;
    for (const ResultRow& row : readResults(files::readAll(results, mostResultBytes), results.string()))
        if (row.name == task.model && (row.kind == "ensemble" || row.kind == "specialists"))
            throw Error(row.kind == "ensemble"
                            ? "is the mean of several nets, which no single model file can hold"
                            : "are several nets and their generalist, which no single model file can hold",
                        task.model, "export its members, or a student of it");
}

struct Cancelled {};

class Export {
public:
    Export(ExportProgress& progress, const std::function<void(const ExportProgress&)>& changed,
           const std::function<bool()>& cancelled)
        : progress_(progress), changed_(changed), cancelled_(cancelled) {}

    void run() {
        const ExportTask& task = progress_.task;
        stopIfCancelled();
        enter(ExportProgress::State::Writing);
        const formats::ModelFormat& format = formats::formatNamed(task.format);
        if (task.target.empty()) throw Error("no file is named to write to", task.model);
        refuseEnsemble(task);
        refuseSource(task);
        const nn::Model model = formats::readModel(task.source);
        stopIfCancelled();
        formats::writeModel(model, format, task.target);
        progress_.bytes = files::sizeOf(task.target);
        enter(ExportProgress::State::Verifying);
        // By the format's own reader: what is written must be what that format says.
        const nn::Model back = format.read(task.target);
        progress_.difference = formats::compareModels(model, back).largest;
        enter(ExportProgress::State::Done);
    }

private:
    /// Writing a model over itself would replace what training wrote.
    static void refuseSource(const ExportTask& task) {
        std::error_code code;
        const fs::path source = fs::is_directory(task.source, code) ? task.source / "final.h5" : task.source;
        if (fs::exists(task.target, code) && fs::equivalent(source, task.target, code) && !code)
            throw Error("is the model's own file", task.target.string(), "name another one");
    }

    void stopIfCancelled() const {
        if (cancelled_ && cancelled_()) throw Cancelled();
    }

    void enter(ExportProgress::State state) {
        progress_.state = state;
        if (changed_) changed_(progress_);
    }

    ExportProgress& progress_;
    const std::function<void(const ExportProgress&)>& changed_;
    const std::function<bool()>& cancelled_;
};

}  // namespace

std::vector<ExportFormat> exportFormats() {
    std::vector<ExportFormat> list;
    for (const formats::ModelFormat* format : formats::formats()) {
        const auto extensions = format->extensions();
        list.push_back({format->id(), format->title(), {extensions.begin(), extensions.end()}});
    }
    return list;
}

void runExport(ExportProgress& progress, const std::function<void(const ExportProgress&)>& changed,
               const std::function<bool()>& cancelled) {
    ExportTask task = progress.task;
    progress = ExportProgress();
    progress.task = std::move(task);
    const auto fail = [&](const std::string& why) {
        progress.state = ExportProgress::State::Failed;
        progress.error = why;
    };
    try {
        Export(progress, changed, cancelled).run();
        return;
    } catch (const Cancelled&) {
        progress.state = ExportProgress::State::Cancelled;
    } catch (const Error& e) {
        fail(e.what());
    } catch (const std::bad_alloc&) {
        fail("not enough memory for this model");
    } catch (const std::exception& e) {
        fail(fmt::format("unexpected failure: {}", e.what()));
    }
    try {
        if (changed) changed(progress);
    } catch (...) {  // NOLINT: the state says all there is to say
    }
}

std::string defaultFileName(const std::string& model, const std::string& format) {
    std::string name;
    for (const char c : model) {
        const auto byte = static_cast<unsigned char>(c);
        // What some file system or shell cannot bear in a name; brackets and = of swept models are kept.
        const bool bad =
            byte < 0x20 || byte == 0x7f || std::string_view("/\\:*?\"<>|").find(c) != std::string_view::npos;
        name += bad ? '_' : c;
    }
    while (!name.empty() && name.front() == '.') name.erase(0, 1);
    if (name.empty()) name = "model";
    for (const ExportFormat& known : exportFormats())
        if (known.id == format && !known.extensions.empty()) name += known.extensions.front();
    return name;
}

std::uint64_t forecastExportBytes(std::size_t parameters, const std::string& format) {
    constexpr std::uint64_t header = 32 << 10;  // names and layout of a Keras file
    constexpr std::uint64_t textNumber = 14;    // sign, nine digits, point, exponent where there is one, separator
    if (format == "keras-h5") return header + 4 * std::uint64_t{parameters};
    for (const ExportFormat& known : exportFormats())
        if (known.id == format) return textNumber * std::uint64_t{parameters};
    return 0;
}

}  // namespace retort::run
