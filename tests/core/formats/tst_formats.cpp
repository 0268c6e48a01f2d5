// SPDX-License-Identifier: GPL-3.0-or-later
// One contract for every model format in the list.
#include <QTemporaryDir>
#include <QTest>
#include <clocale>
#include <cmath>
#include <cstring>
#include <fstream>
#include <functional>
#include <limits>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/formats/compare.h"
#include "core/formats/describe.h"
#include "core/formats/formats.h"
#include "models.h"

using namespace retort;
using namespace retort::test;
namespace fs = std::filesystem;

namespace {

std::string messageOf(const std::function<void()>& call) {
    try {
        call();
    } catch (const Error& error) {
        return error.what();
    }
    return "";
}

/// Without the syncs of an atomic write, which would take most of the time.
void put(const fs::path& path, const std::string& bytes) {
    std::ofstream(path, std::ios::binary) << bytes;
}

}  // namespace

class TestFormats : public QObject {
    Q_OBJECT

    QTemporaryDir scratch_;
    fs::path path(const std::string& name) const { return fs::path(scratch_.path().toStdString()) / name; }

private slots:
    void everyFormat_data() {
        QTest::addColumn<int>("format");
        QTest::addColumn<int>("model");
        const auto ids = formats::formatIds();
        const auto models = allModels();
        for (std::size_t f = 0; f < ids.size(); ++f)
            for (std::size_t m = 0; m < models.size(); ++m)
                QTest::newRow((ids[f] + ": " + models[m].first).c_str()) << static_cast<int>(f) << static_cast<int>(m);
    }

    void everyFormat() {
        QFETCH(int, format);
        QFETCH(int, model);
        const formats::ModelFormat& f = *formats::formats()[static_cast<std::size_t>(format)];
        const nn::Model m = allModels()[static_cast<std::size_t>(model)].second;
        const fs::path file = path("m"), again = path("again");
        if (const auto missing = f.cannotSay(m)) {
            QVERIFY(!missing->empty());
            const std::string message = messageOf([&] { formats::writeModel(m, f, path("refused")); });
            QVERIFY2(message.find(*missing) != std::string::npos, message.c_str());
            QVERIFY(!fs::exists(path("refused")));
            QVERIFY_EXCEPTION_THROWN(f.write(m, path("refused")), Error);
            return;
        }
        formats::writeModel(m, f, file);
        formats::writeModel(m, f, again);
        QVERIFY2(files::readAll(file) == files::readAll(again), "the same model gives the same bytes");
        QVERIFY(f.canRead(file));
        for (const formats::ModelFormat* other : formats::formats()) QCOMPARE(other->canRead(file), other == &f);
        const nn::Model back = formats::readModel(file);
        QCOMPARE(back.softmax, m.softmax);
        QVERIFY2(essential(back) == essential(m), "every number comes back to the bit");
        QVERIFY(formats::compareModels(m, back).largest == 0);
        formats::writeModel(back, f, again);
        QVERIFY2(formats::readModel(again).layers.size() == back.layers.size(), "what was read can be written");
    }

    void extremeNumbersComeBack() {
        Random random(3);
        nn::Model m{{affine(4, 2, random)}, true};
        auto& w = std::get<nn::AffineRecord>(m.layers[0]);
        const float odd[] = {std::numeric_limits<float>::denorm_min(),
                             std::numeric_limits<float>::min(),
                             std::numeric_limits<float>::max(),
                             -std::numeric_limits<float>::max(),
                             -0.0F,
                             0.1F,
                             16777217.0F,
                             1e-40F};
        std::copy(std::begin(odd), std::end(odd), w.weights.data());
        for (const formats::ModelFormat* f : formats::formats()) {
            formats::writeModel(m, *f, path("odd"));
            const nn::Model back = formats::readModel(path("odd"));
            const auto& read = std::get<nn::AffineRecord>(back.layers[0]);
            QCOMPARE(std::memcmp(read.weights.data(), odd, sizeof odd), 0);
        }
    }

    void bytesWithoutLocale() {
        Random random(3);
        const nn::Model m{{affine(4, 2, random)}, true};
        for (const formats::ModelFormat* f : formats::formats()) {
            formats::writeModel(m, *f, path("c"));
            for (const char* locale : {"de_DE.UTF-8", "de_DE.utf8", "fr_FR.UTF-8"})
                if (std::setlocale(LC_ALL, locale) != nullptr) break;
            formats::writeModel(m, *f, path("local"));
            const bool same = essential(formats::readModel(path("local"))) == essential(m);
            std::setlocale(LC_ALL, "C");
            QVERIFY(same && files::readAll(path("c")) == files::readAll(path("local")));
        }
    }

    /// A file cut anywhere is refused or (where only white space is missing) reads the same; never a crash.
    void cutFiles() {
        const nn::Model m = allModels()[0].second;
        for (const formats::ModelFormat* f : formats::formats()) {
            formats::writeModel(m, *f, path("whole"));
            const std::string bytes = files::readAll(path("whole"));
            std::size_t refused = 0, tries = 0;
            for (std::size_t size = 0; size < bytes.size();
                 size += std::max<std::size_t>(bytes.size() / 60, 1), ++tries) {
                put(path("cut"), bytes.substr(0, size));
                const std::string message = messageOf([&] { formats::readModel(path("cut")); });
                refused += !message.empty();
                if (!message.empty()) QVERIFY2(message.find("cut") != std::string::npos, message.c_str());
            }
            QVERIFY2(refused * 10 >= tries * 9,
                     qPrintable(QString("%1: %2 of %3").arg(f->id()).arg(refused).arg(tries)));
        }
    }

    /// Bytes changed at random: an Error or a model, never a crash.
    void changedBytes() {
        Random random(11);
        for (const formats::ModelFormat* f : formats::formats()) {
            auto models = allModels();
            while (f->cannotSay(models.back().second)) models.pop_back();
            const nn::Model& m = models.back().second;
            formats::writeModel(m, *f, path("whole"));
            const std::string bytes = files::readAll(path("whole"));
            for (int round = 0; round < 120; ++round) {
                std::string changed = bytes;
                for (std::uint64_t i = random.below(4); i < 5; ++i)
                    changed[random.below(changed.size())] = static_cast<char>(random.bits());
                put(path("changed"), changed);
                messageOf([&] { formats::readModel(path("changed")); });
            }
        }
    }

    void unknownFormatSuggests() {
        QVERIFY(messageOf([] { formats::formatNamed("keras_h5"); }).find("keras-h5") != std::string::npos);
        QVERIFY(messageOf([] { formats::formatNamed("zzz"); }).find("seed-text") != std::string::npos);
    }

    void unreadable() {
        files::writeAtomically(path("other"), "hello, this is no model");
        const std::string message = messageOf([&] { formats::readModel(path("other")); });
        for (const std::string& id : formats::formatIds())
            QVERIFY2(message.find(id) != std::string::npos, message.c_str());
        files::writeAtomically(path("empty"), "");
        QVERIFY(messageOf([&] { formats::readModel(path("empty")); }).find("empty") != std::string::npos);
        QVERIFY(messageOf([&] { formats::readModel(path("absent")); }).find("absent") != std::string::npos);
        QVERIFY(messageOf([&] { formats::readModel(scratch_.path().toStdString()); }).find("final.h5") !=
                std::string::npos);
    }

    void folderMeansFinal() {
        const nn::Model m = allModels()[0].second;
        fs::create_directory(path("student"));
        formats::writeModel(m, formats::formatNamed("keras-h5"), path("student/final.h5"));
        QVERIFY(essential(formats::readModel(path("student"))) == essential(m));
    }

    /// A write that fails leaves what was there before.
    void failedWriteKeepsTheOld() {
        const auto models = allModels();
        for (const formats::ModelFormat* f : formats::formats()) {
            formats::writeModel(models[0].second, *f, path("kept"));
            const std::string before = files::readAll(path("kept"));
            files::setFaultHook([](const char* operation, const fs::path&) {
                if (std::string(operation) == "sync") throw failure("no space left");
            });
            QVERIFY_EXCEPTION_THROWN(formats::writeModel(models[1].second, *f, path("kept")), Error);
            files::setFaultHook({});
            QVERIFY(files::readAll(path("kept")) == before);
            QVERIFY(!fs::exists(path("kept.tmp")));
        }
    }

    void fullDisk() {
        if (!fs::exists("/dev/full")) QSKIP("no /dev/full here");
        Random random(3);
        const nn::Model m{{affine(300, 300, random)}, true};
        try {
            formats::formatNamed("seed-text").write(m, "/dev/full");
            QFAIL("was written");
        } catch (const Error& error) {
            QVERIFY(error.kind() == ErrorKind::Failure);
        }
    }

    void lastActivationMustGivePosteriors() {
        Random random(3);
        const nn::Model m{{affine(4, 2, random), nn::ActivationRecord{"sigmoid"}}, false};
        for (const formats::ModelFormat* f : formats::formats()) {
            formats::writeModel(m, *f, path("sigmoid"));
            QVERIFY(messageOf([&] { formats::readModel(path("sigmoid")); }).find("sigmoid") != std::string::npos);
        }
    }

    void differencesAreSeen() {
        Random random(5);
        nn::Model a{{affine(4, 6, random)}, true};
        nn::Model b = a;
        std::get<nn::AffineRecord>(b.layers[0]).bias[2] += 0.5F;
        const formats::Difference d = formats::compareModels(a, b);
        QVERIFY(d.largest > 0.1 && d.largest < 0.5);
        QCOMPARE(formats::compareModels(a, a).largest, 0.0);
        QCOMPARE(formats::compareModels(a, a).agreement, 1.0);
        for (float& bias : std::get<nn::AffineRecord>(b.layers[0]).bias) bias += 3;  // all alike: the same posteriors
        QVERIFY(std::abs(formats::compareModels(a, b).largest - d.largest) < 1e-5);
        std::get<nn::AffineRecord>(b.layers[0]).weights(0, 0) =
            std::numeric_limits<float>::max();  // its logits overflow
        QVERIFY(std::isnan(formats::compareModels(a, b).largest));
        const nn::Model other{{affine(5, 6, random)}, true};
        QVERIFY_EXCEPTION_THROWN(formats::compareModels(a, other), Error);
    }

    void description() {
        Random random(5);
        const nn::Model m{{affine(12, 6, random), batchNorm(12, random), nn::MaxoutRecord{3}, nn::DropoutRecord{0.5},
                           affine(5, 4, random)},
                          true};
        QCOMPARE(formats::shapeOf(m), std::string("6 - 12 norm maxout 4 - 5 softmax"));
        QCOMPARE(formats::describeModel(m), std::string("6 - 12 norm maxout 4 - 5 softmax\n"
                                                        "6 inputs, 5 outputs (posteriors), 133 parameters (532 B)\n"
                                                        "   1  affine 6 to 12                                   84\n"
                                                        "   2  batch normalisation (epsilon 0.001)              24\n"
                                                        "   3  maxout 12 to 4 (3 pieces)\n"
                                                        "   4  dropout 0.5\n"
                                                        "   5  affine 4 to 5                                    25\n"
                                                        "   6  softmax\n"));
    }
};

QTEST_APPLESS_MAIN(TestFormats)
#include "tst_formats.moc"
