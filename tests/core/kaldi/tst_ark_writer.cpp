// SPDX-License-Identifier: GPL-3.0-or-later
// What we write is byte for byte what Kaldi 5.5 programs write.
#include <QTemporaryDir>
#include <QTest>

#include "core/kaldi/ark_writer.h"
#include "golden_support.h"

using namespace retort;
using namespace retort::test;

class TestArkWriter : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    std::string path(const char* name) const { return folder_.filePath(name).toStdString(); }

private slots:
    void matricesAndScp() {
        kaldi::ArkWriter writer("ark,scp:" + path("fm.ark") + "," + path("fm.scp"));
        for (const auto& [key, matrix] : readArk(golden("matrices/fm.ark"))) writer.write(key, matrix);
        writer.close();
        QVERIFY(files::readAll(path("fm.ark")) == goldenBytes("matrices/fm.ark"));
        const auto ours = kaldi::readScp(path("fm.scp"));
        const auto theirs = kaldi::readScp(golden("matrices/fm.scp"));
        QCOMPARE(ours.size(), theirs.size());
        for (std::size_t i = 0; i < ours.size(); ++i) QCOMPARE(ours[i].offset, theirs[i].offset);
        QCOMPARE(
            QString::fromStdString(difference(readScpMatrices(path("fm.scp")), readArk(golden("matrices/fm.ark")), 0)),
            QString());
    }

    void text() {
        kaldi::ArkWriter writer("ark,t:" + path("text.ark"));
        writer.setDigits(7);
        for (const auto& [key, matrix] : readArk(golden("matrices/fm.ark"))) writer.write(key, matrix);
        writer.close();
        QCOMPARE(files::readAll(path("text.ark")), goldenBytes("matrices/text.ark"));
    }

    void nineDigitsRestoreEveryFloat() {
        const Matrices source = readArk(golden("matrices/cm1.dec.ark"));
        kaldi::ArkWriter writer("t,ark:" + path("nine.ark"));
        for (const auto& [key, matrix] : source) writer.write(key, matrix);
        writer.close();
        QCOMPARE(QString::fromStdString(difference(readArk(path("nine.ark")), source, 0)), QString());
    }

    void compressed() {
        for (int method = 1; method <= 7; ++method) {
            kaldi::ArkWriter writer("ark:" + path("cm.ark"));
            for (const auto& [key, matrix] : readArk(golden("matrices/fm.ark")))
                writer.writeCompressed(key, matrix, method);
            writer.close();
            QVERIFY(files::readAll(path("cm.ark")) == goldenBytes("matrices/cm" + std::to_string(method) + ".ark"));
        }
    }

    void vectorsAndStatistics() {
        const auto copy = [&](const char* from, const std::string& to, auto value) {
            kaldi::ArkReader reader(golden(from));
            kaldi::ArkWriter writer(to);
            writer.setDigits(7);
            std::string key;
            while (reader.next(key, value)) writer.write(key, value);
            writer.close();
        };
        copy("vectors/ints.txt", "ark:" + path("a"), kaldi::IntVector());
        QVERIFY(files::readAll(path("a")) == goldenBytes("vectors/ints.ark"));
        copy("vectors/ints.ark", "ark,t:" + path("a"), kaldi::IntVector());
        QCOMPARE(files::readAll(path("a")), goldenBytes("vectors/ints.txt"));
        copy("vectors/fv.ark", "ark:" + path("a"), kaldi::FloatVector());
        QVERIFY(files::readAll(path("a")) == goldenBytes("vectors/fv.ark"));
        copy("vectors/fv.ark", "ark,t:" + path("a"), kaldi::FloatVector());
        QCOMPARE(files::readAll(path("a")), goldenBytes("vectors/fv.txt"));
        copy("vectors/utt2num_frames.txt", "ark:" + path("a"), std::int32_t{});
        QVERIFY(files::readAll(path("a")) == goldenBytes("vectors/utt2num_frames.ark"));
        copy("data/cmvn.ark", "ark:" + path("a"), kaldi::DoubleMatrix());
        QVERIFY(files::readAll(path("a")) == goldenBytes("data/cmvn.ark"));
    }

    void packedIntegersReadBack() {
        kaldi::ArkWriter writer("ark:" + path("ali.1.gz"));
        writer.write("utt", kaldi::IntVector{5, -1, 70000});
        writer.write("empty", kaldi::IntVector{});
        writer.close();
        kaldi::ByteReader bytes(path("ali.1.gz"));
        QVERIFY(bytes.isGzip());
        kaldi::ArkReader reader(path("ali.1.gz"));
        std::string key;
        kaldi::IntVector ints;
        QVERIFY(reader.next(key, ints));
        QCOMPARE(ints, (kaldi::IntVector{5, -1, 70000}));
        QVERIFY(reader.next(key, ints));
        QVERIFY(ints.empty());
        QVERIFY(!reader.next(key, ints));
    }

    void singleFiles() {
        const Matrix matrix = kaldi::readMatrixFile(golden("single/a.mat"));
        kaldi::writeMatrixFile(path("a.mat"), matrix);
        QCOMPARE(kaldi::readMatrixFile(path("a.mat")), matrix);
    }

    void specifiers() {
        QVERIFY(kaldi::parseWriteSpec("ark,t:-").text);
        QCOMPARE(kaldi::parseWriteSpec("ark,scp:a,b").scp, std::filesystem::path("b"));
        for (const char* wrong :
             {"a.ark", "scp:a", "ark:| gzip -c", "ark,scp:a", "ark:", "arc:a", "ark,scp:-,b", "ark,scp:a.gz,b"})
            QVERIFY2(!errorOf([&] { kaldi::parseWriteSpec(wrong); }).empty(), wrong);
    }

    void badKeysAreRefused() {
        kaldi::ArkWriter writer("ark:" + path("keys.ark"));
        for (const char* key : {"", "a b", "a\n", "\xFF"})
            QVERIFY(!errorOf([&] { writer.write(key, Matrix(1, 1)); }).empty());
        writer.write("schön:1", Matrix(1, 1));
        writer.close();
        QCOMPARE(readArk(path("keys.ark")).size(), std::size_t{1});
    }

    void aFullDiskIsNoticed() {
        if (!std::filesystem::exists("/dev/full")) QSKIP("no /dev/full");
        kaldi::ArkWriter writer("ark:/dev/full");
        const std::string error = errorOf([&] {
            writer.write("utt", Matrix(10, 10));
            writer.close();
        });
        QVERIFY2(error.find("cannot be written") != std::string::npos, error.c_str());
    }
};

QTEST_APPLESS_MAIN(TestArkWriter)
#include "tst_ark_writer.moc"
