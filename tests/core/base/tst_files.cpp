// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>
#include <fstream>

#include "core/base/files.h"
#include "support/errors.h"

using namespace retort;
namespace fs = std::filesystem;

class TestFiles : public QObject {
    Q_OBJECT

private slots:
    void init() {
        dir_ = std::make_unique<QTemporaryDir>();
        folder_ = dir_->path().toStdString();
    }
    void cleanup() { files::setFaultHook({}); }

    void aFileAppearsWholeAndReplacesAnother() {
        files::writeAtomically(folder_ / "a", "one");
        files::writeAtomically(folder_ / "a", std::string_view("t\0o", 3));
        QCOMPARE(files::readAll(folder_ / "a"), std::string("t\0o", 3));
        QCOMPARE(entries(), 1);
    }

    /// Whichever operation fails, the old state or the new one is there, and nothing beside it.
    void aFaultAnywhereLeavesOldOrNew() {
        int operations = 0;
        for (int n = 1;; ++n) {
            files::setFaultHook({});
            files::writeAtomically(folder_ / "a", "old");
            operations = 0;
            files::setFaultHook([&](const char* operation, const fs::path&) {
                if (++operations == n) throw failure(std::string("no ") + operation);
            });
            const bool failed = !test::errorOf([&] { files::writeAtomically(folder_ / "a", "new"); }).empty();
            const std::string bytes = files::readAll(folder_ / "a");
            QVERIFY(bytes == "old" || bytes == "new");
            QVERIFY(failed || bytes == "new");
            QCOMPARE(entries(), 1);
            if (!failed) break;
        }
        QCOMPARE(operations, 4);  // write, sync, rename, sync of the folder
    }

    void whatWriteThrowsComesThroughAndLeavesNothing() {
        const auto half = [](const fs::path& aside) {
            std::ofstream(aside) << "half";
            throw failure("disk full");
        };
        QVERIFY(test::says(test::errorOf([&] { files::replaceAtomically(folder_ / "a", half); }), "disk full"));
        QCOMPARE(entries(), 0);
    }

    void missingFoldersAndFilesAreNamed() {
        const std::string absent = (folder_ / "absent").string();
        QVERIFY(test::says(test::errorOf([&] { files::readAll(absent); }), absent, "no such file"));
        QVERIFY(test::says(test::errorOf([&] { files::readAll(folder_); }), "folder"));
        QVERIFY(test::says(test::errorOf([&] { files::writeAtomically(absent + "/b", "x"); }), absent));
        files::writeAtomically(folder_ / "big", "12345");
        QVERIFY(test::says(test::errorOf([&] { files::readAll(folder_ / "big", 4); }), "big", "more than"));
    }

    void aFolderThatIsMissingIsTheRequestsFault() {
        const fs::path file = folder_ / "absent" / "b.h5";
        try {
            files::writeAtomically(file, "x");
            QFAIL("nothing was thrown");
        } catch (const Error& error) {
            QVERIFY(error.kind() == ErrorKind::Input);
            QCOMPARE(error.where(), file.string());
            QVERIFY(test::says(error.message(), "no such folder", (folder_ / "absent").string()));
            QVERIFY(!error.hint().empty());
            QVERIFY(!test::says(error.what(), ".tmp"));
        }
        QCOMPARE(entries(), 0);
        files::writeAtomically(folder_ / "file", "x");
        const std::string inFile = test::errorOf([&] { files::writeAtomically(folder_ / "file" / "b", "x"); });
        QVERIFY(test::says(inFile, (folder_ / "file" / "b").string()));
        QVERIFY(!test::says(inFile, ".tmp"));
    }

    void foldersAreMadeButNotOverFiles() {
        files::createFolders(folder_ / "a" / "b/");
        QVERIFY(fs::is_directory(folder_ / "a" / "b"));
        files::createFolders(folder_ / "a" / "b");
        files::writeAtomically(folder_ / "file", "x");
        for (const fs::path& path : {folder_ / "file", folder_ / "file" / "under" / "it"}) {
            const std::string error = test::errorOf([&] { files::createFolders(path); });
            QVERIFY2(test::says(error, path.string(), "is a file"), error.c_str());
        }
        QVERIFY(!test::errorOf([] { files::createFolders(""); }).empty());
    }

    void hashesAreFixedAndTellFilesApart() {
        QCOMPARE(files::hashOf(""),
                 std::string("99aa06d3014798d86001c324468d497f"));  // XXH3-128 of nothing, as published
        QVERIFY(files::hashOf("a") != files::hashOf("b"));
        files::writeAtomically(folder_ / "a", std::string(200000, 'x'));
        files::writeAtomically(folder_ / "b", std::string(200000, 'x'));
        std::string other(200000, 'x');
        other[150000] = 'y';
        files::writeAtomically(folder_ / "c", other);
        QCOMPARE(files::hashOfFile(folder_ / "a"), files::hashOfFile(folder_ / "b"));
        QVERIFY(files::hashOfFile(folder_ / "a") != files::hashOfFile(folder_ / "c"));
        QVERIFY(files::hashOfFile(folder_ / "a", 1000) != files::hashOfFile(folder_ / "a"));  // sampled, not whole
        other.back() = 'y';
        other[150000] = 'x';
        files::writeAtomically(folder_ / "c", other);
        QVERIFY(files::hashOfFile(folder_ / "a", 1000) != files::hashOfFile(folder_ / "c", 1000));  // the end counts
    }

private:
    int entries() const {
        int n = 0;
        for ([[maybe_unused]] const auto& entry : fs::directory_iterator(folder_)) ++n;
        return n;
    }

    std::unique_ptr<QTemporaryDir> dir_;
    fs::path folder_;
};

QTEST_APPLESS_MAIN(TestFiles)
#include "tst_files.moc"
