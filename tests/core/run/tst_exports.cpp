// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/formats/formats.h"
#include "core/nn/network.h"
#include "core/run/exports.h"
#include "core/run/groups.h"
#include "support/errors.h"

using namespace retort;
using namespace retort::run;
namespace fs = std::filesystem;
using State = ExportProgress::State;

class TestExports : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> dir_;
    fs::path root_;

    void writeModelFolder(const std::string& name, bool batchNorm = false) const {
        nn::NetworkSpec spec;
        spec.hidden = {7, 5};
        spec.batchNorm = batchNorm;
        files::createFolders(root_ / "models" / name);
        formats::writeModel(nn::makeModel(spec, 6, 4, 1), formats::formatNamed("keras-h5"),
                            root_ / "models" / name / "final.h5");
    }

    ExportProgress task(const std::string& model, const std::string& format, const std::string& target) const {
        ExportProgress progress;
        progress.task = {model, root_ / "models" / model, format, target.empty() ? fs::path() : root_ / target};
        return progress;
    }

    /// The states that a task goes through.
    static std::vector<State> run(ExportProgress& progress, int cancelAt = 1000) {
        std::vector<State> states;
        int asked = 0;
        runExport(
            progress, [&](const ExportProgress& p) { states.push_back(p.state); }, [&] { return ++asked >= cancelAt; });
        return states;
    }

private slots:
    void init() {
        dir_ = std::make_unique<QTemporaryDir>();
        root_ = dir_->path().toStdString();
        writeModelFolder("small");
    }
    void cleanup() { files::setFaultHook({}); }

    void everyFormatIsWrittenAndVerified() {
        QVERIFY(exportFormats().size() >= 2);
        for (const ExportFormat& format : exportFormats()) {
            QVERIFY(!format.title.empty() && !format.extensions.empty());
            const std::string name = defaultFileName("small", format.id);
            QVERIFY(name.ends_with(format.extensions.front()));
            ExportProgress progress = task("small", format.id, name);
            QVERIFY(run(progress) == (std::vector<State>{State::Writing, State::Verifying, State::Done}));
            QVERIFY2(progress.error.empty(), progress.error.c_str());
            QVERIFY(progress.difference >= 0 && progress.difference < 1e-5);
            QCOMPARE(progress.bytes, files::sizeOf(root_ / name));
            const std::size_t parameters = formats::readModel(root_ / name).parameters();
            const auto forecast = static_cast<double>(forecastExportBytes(parameters * 1000, format.id));
            QVERIFY(forecast > 3.9 * 1000 * static_cast<double>(parameters));
        }
        QCOMPARE(forecastExportBytes(1000, "none"), std::uint64_t{0});
    }

    void whatAFormatCannotSayIsRefusedByName() {
        writeModelFolder("normed", true);
        ExportProgress progress = task("normed", "seed-text", "out.txt");
        QVERIFY(run(progress).back() == State::Failed);
        QVERIFY2(test::says(progress.error, "batch normalisation", "another format"), progress.error.c_str());
        QVERIFY(!fs::exists(root_ / "out.txt"));
    }

    void ensemblesAreRefused() {
        ResultRow row;
        row.name = "teacher";
        row.kind = "ensemble";
        files::writeAtomically(root_ / "results.json", resultsJson({row}));
        ExportProgress progress = task("teacher", "keras-h5", "out.h5");
        QVERIFY(run(progress).back() == State::Failed);
        QVERIFY2(test::says(progress.error, "mean of several nets", "members"), progress.error.c_str());
        fs::create_directories(root_ / "models/teacher");
        QVERIFY(run(progress).back() == State::Failed);
        QVERIFY(test::says(progress.error, "mean of several nets"));
    }

    void failuresLeaveNothingAndSayWhy() {
        for (auto [model, format, target] : {std::array{"nobody", "keras-h5", "a.h5"},
                                             {"small", "kerash5", "a.h5"},
                                             {"small", "keras-h5", ""},
                                             {"small", "keras-h5", "no/folder/a.h5"}}) {
            ExportProgress progress = task(model, format, target);
            QVERIFY(run(progress).back() == State::Failed);
            QVERIFY(!progress.error.empty());
            QVERIFY(!fs::exists(root_ / "a.h5"));
        }
        files::setFaultHook([](const char*, const fs::path& path) { throw failure("no room", path.string()); });
        ExportProgress progress = task("small", "keras-h5", "a.h5");
        QVERIFY(run(progress).back() == State::Failed);
        QVERIFY(test::says(progress.error, "no room"));
        QVERIFY(!fs::exists(root_ / "a.h5"));
    }

    void aModelIsNotWrittenOverItself() {
        const std::string bytes = files::readAll(root_ / "models/small/final.h5");
        ExportProgress progress = task("small", "seed-text", "models/small/final.h5");
        QVERIFY(run(progress).back() == State::Failed);
        QVERIFY(files::readAll(root_ / "models/small/final.h5") == bytes);
    }

    void cancellingLeavesNothing() {
        for (const int at : {1, 2}) {
            ExportProgress progress = task("small", "keras-h5", "a.h5");
            QVERIFY(run(progress, at).back() == State::Cancelled);
            QVERIFY(progress.error.empty() && !fs::exists(root_ / "a.h5"));
        }
    }

    void nothingIsThrown() {
        ExportProgress progress = task("small", "keras-h5", "a.h5");
        runExport(progress, [](const ExportProgress&) { throw std::runtime_error("no"); });
        QVERIFY(progress.state == State::Failed);
        runExport(progress);
        QVERIFY(progress.state == State::Done && progress.error.empty());
    }

    void fileNamesAreSafe() {
        QCOMPARE(defaultFileName("student[temperature=2]", "keras-h5"), std::string("student[temperature=2].h5"));
        QCOMPARE(defaultFileName("../a/b:c\n", "keras-h5"), std::string("_a_b_c_.h5"));
        QCOMPARE(defaultFileName("", "keras-h5"), std::string("model.h5"));
    }
};

QTEST_GUILESS_MAIN(TestExports)
#include "tst_exports.moc"
