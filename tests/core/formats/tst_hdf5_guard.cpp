// SPDX-License-Identifier: GPL-3.0-or-later
// Readings that are tried in a copy of this process: such as end, fail, die, and stand still.
#include <unistd.h>

#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <csignal>
#include <fstream>

#include "core/base/error.h"
#include "core/formats/hdf5_guard.h"
#include "support/errors.h"

using namespace retort;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

class TestHdf5Guard : public QObject {
    Q_OBJECT

    QTemporaryDir dir_;
    fs::path file_ = fs::path(dir_.path().toStdString()) / "net.h5";

    std::string errorOf(const std::function<void()>& reading, std::chrono::milliseconds patience = 60s) const {
        return test::errorOf([&] { formats::hdf5::tryAside(file_, reading, patience); });
    }

    /// A reading that stands still as often as said, as one does that waits for a lock nobody holds any more.
    std::function<void()> standingStill(int times) const {
        return [this, times] {
            const fs::path counter = file_.parent_path() / "tries";
            const auto before = fs::exists(counter) ? fs::file_size(counter) : 0;
            std::ofstream(counter, std::ios::app) << 'x' << std::flush;
            while (static_cast<int>(before) < times) ::pause();
        };
    }

private slots:
    void init() {
        std::ofstream(file_) << "bytes";
        fs::remove(file_.parent_path() / "tries");
    }

    void aReadingThatEndsIsFine() {
        formats::hdf5::tryAside(file_, [] {});
    }

    void itsErrorIsTold() {
        QVERIFY(test::says(errorOf([] { throw Error("is odd", "place", "mend it"); }), "place: is odd (mend it)"));
    }

    void itsDeathIsTheFilesFault() {
        QVERIFY(test::says(errorOf([] { std::raise(SIGSEGV); }), "the HDF5 library fails on it"));
        QVERIFY(test::says(errorOf([] { throw std::bad_alloc(); }), "the HDF5 library fails on it"));
    }

    void oneThatLoopsRunsOutOfItsTime() {
        const auto loops = [] {
            for (std::atomic<int> i{0};;) ++i;
        };
        QVERIFY(test::says(errorOf(loops), "the HDF5 library fails on it"));
    }

    void oneThatStandsStillIsTriedAgain() {
        formats::hdf5::tryAside(file_, standingStill(2), 300ms);
        QCOMPARE(fs::file_size(file_.parent_path() / "tries"), std::uintmax_t{3});
    }

    void oneThatAlwaysStandsStillIsAnError() {
        QVERIFY(test::says(errorOf(standingStill(100), 100ms), "does not come to an end"));
        QCOMPARE(fs::file_size(file_.parent_path() / "tries"), std::uintmax_t{3});
    }
};

QTEST_APPLESS_MAIN(TestHdf5Guard)
#include "tst_hdf5_guard.moc"
