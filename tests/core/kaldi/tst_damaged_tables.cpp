// SPDX-License-Identifier: GPL-3.0-or-later
// Damaged files: each a clear Error that names the file, or a sound reading; never a crash or memory out of proportion.
#include <QTemporaryDir>
#include <QTest>

#include "core/kaldi/read_spec.h"
#include "golden_support.h"

using namespace retort;
using namespace retort::test;

namespace {

/// Files of bad/ that read, each with the number of its entries; all others are refused.
const std::map<std::string, int> readable = {
    {"ok.ark", 2},
    {"nan.ark", 2},
    {"inf.ark", 2},
    {"empty_matrix.ark", 2},
    {"dim_mismatch.ark", 2},
    {"cm_nan_header.ark", 1},
    {"crlf.txt", 2},
    {"crlf.scp", 2},
    {"cm_bad_percentiles.ark", 1},
    {"no_final_newline.scp", 2},
};

int countMatrices(const std::filesystem::path& file) {
    kaldi::ReadSpec spec;
    spec.kind = file.extension() == ".scp" ? kaldi::ReadSpec::Kind::Scp : kaldi::ReadSpec::Kind::Ark;
    spec.file = file.string();
    int count = 0;
    kaldi::forEachMatrix(spec, golden(""), [&](const std::string&, const Matrix&, const std::string&) { ++count; });
    return count;
}

/// Reads a table as every type there is; what comes out does not matter, only that it ends.
void readAsEverything(const std::filesystem::path& file) {
    const auto all = [&](auto value) {
        (void)errorOf([&] {
            kaldi::ArkReader reader(file);
            std::string key;
            while (reader.next(key, value)) {
            }
        });
    };
    all(Matrix());
    all(kaldi::DoubleMatrix());
    all(kaldi::FloatVector());
    all(kaldi::IntVector());
    all(std::int32_t{});
    (void)errorOf([&] {
        kaldi::ArkReader reader(file);
        std::string key;
        for (kaldi::Object object; reader.next(key, object, false);) {
        }
    });
}

}  // namespace

class TestDamagedTables : public QObject {
    Q_OBJECT
private slots:
    void matrices_data() {
        QTest::addColumn<QString>("file");
        for (const auto& entry : std::filesystem::directory_iterator(golden("bad"))) {
            const std::string name = entry.path().filename();
            bool other = false;
            for (const char* prefix : {"h5_", "nnet", "idx_", "mdl_", "cmvn_", "ali_", "ivec_", "utt2spk"})
                other |= name.starts_with(prefix);
            if (!other) QTest::newRow(name.c_str()) << QString::fromStdString(name);
        }
    }
    void matrices() {
        QFETCH(QString, file);
        const std::string name = file.toStdString();
        int count = 0;
        const std::string error = errorOf([&] { count = countMatrices(golden("bad/" + name)); });
        const auto sound = readable.find(name);
        if (sound != readable.end()) {
            QCOMPARE(QString::fromStdString(error), QString());
            QCOMPARE(count, sound->second);
        } else {
            QVERIFY2(error.find(name) != std::string::npos, error.c_str());
        }
    }

    void integers_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("entries");
        for (const char* name : {"ivec_elem_size.ark", "ivec_huge_len.ark", "ivec_neg_len.ark", "ivec_raw_layout.ark",
                                 "ivec_trunc.ark", "ali_word.txt", "ali_not_int.txt", "ali_overflow.txt", "ali_dup.txt",
                                 "crc.gz", "length.gz", "trunc.gz", "trailing.gz", "header_only.gz"})
            QTest::newRow(name) << QString(name) << -1;
        for (const char* name : {"ali_crlf.txt", "ali_no_newline.txt", "ali_empty.txt"})
            QTest::newRow(name) << QString(name) << 1;
    }
    void integers() {
        QFETCH(QString, file);
        QFETCH(int, entries);
        int count = 0;
        const std::string error = errorOf([&] {
            kaldi::ArkReader reader(golden("bad/" + file.toStdString()));
            std::string key;
            for (kaldi::IntVector ints; reader.next(key, ints);) ++count;
        });
        if (entries < 0) {
            QVERIFY2(error.find(file.toStdString()) != std::string::npos, error.c_str());
        } else {
            QCOMPARE(QString::fromStdString(error), QString());
            QCOMPARE(count, entries);
        }
    }

    /// A number longer than what is kept of a word is one number still, never two.
    void overlongTextNumbersAreRefused() {
        const QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath("long.ark").toStdString();
        const auto read = [&](std::size_t digits) {
            put(path, "a  [ 1 0." + std::string(digits - 2, '1') + " ]\n");
            return errorOf([&] { countMatrices(path); });
        };
        QCOMPARE(QString::fromStdString(read(128)), QString());
        for (const std::size_t digits : {129, 200, 256, 1000}) {
            const std::string error = read(digits);
            QVERIFY2(error.find("more than 128 characters") != std::string::npos, error.c_str());
            QVERIFY2(error.find("long.ark") != std::string::npos, error.c_str());
        }
    }

    void everyPrefixIsRefusedOrEndsSoundly_data() {
        QTest::addColumn<QString>("file");
        for (const char* name :
             {"matrices/mixed.ark", "bad/ok.ark", "matrices/empty.ark", "matrices/cm_empty.ark", "vectors/ints.ark",
              "vectors/ints.ark.gz", "vectors/ints.txt", "vectors/fv.ark", "data/cmvn.ark"})
            QTest::newRow(name) << QString(name);
    }
    void everyPrefixIsRefusedOrEndsSoundly() {
        QFETCH(QString, file);
        const QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath("cut.ark").toStdString();
        const std::string bytes = goldenBytes(file.toStdString()).substr(0, 1200);
        const bool gzip = file.endsWith(".gz");
        for (std::size_t size = 0; size < bytes.size(); size += size < 400 ? 1 : 11) {
            put(path, bytes.substr(0, size));
            readAsEverything(path);
            if (!gzip || size < 2) continue;
            QVERIFY(!errorOf([&] {
                         kaldi::ArkReader reader(path);
                         std::string key;
                         for (kaldi::IntVector ints; reader.next(key, ints);) {
                         }
                     }).empty());
        }
    }

    void everyFlippedByteIsRefusedOrReads() {
        const QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath("flipped.ark").toStdString();
        for (const char* name : {"bad/ok.ark", "vectors/ints.ark.gz"}) {
            const std::string bytes = goldenBytes(name);
            for (std::size_t i = 0; i < std::min<std::size_t>(bytes.size(), 300); ++i)
                for (const int flip : {0x01, 0xFF}) {
                    std::string damaged = bytes;
                    damaged[i] = static_cast<char>(damaged[i] ^ flip);
                    put(path, damaged);
                    readAsEverything(path);
                }
        }
    }

    void pipesAreNeverRun() {
        const QTemporaryDir folder;
        const std::string touched = folder.filePath("touched").toStdString();
        const std::filesystem::path scp = folder.filePath("list.scp").toStdString();
        for (const std::string& target :
             {"touch " + touched + " |", "| touch " + touched, "cat x | touch " + touched + " |"}) {
            put(scp, "utt " + target + "\n");
            const std::string error = errorOf([&] { (void)countMatrices(scp); });
            QVERIFY2(error.find("list.scp:1") != std::string::npos && error.find(touched) != std::string::npos,
                     error.c_str());
            QVERIFY(!errorOf([&] { kaldi::parseReadSpec("ark:" + target); }).empty());
        }
        QVERIFY(!std::filesystem::exists(touched));
    }

    void scpLines_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("message");
        QTest::newRow("stdin") << "utt -"
                               << "standard input";
        QTest::newRow("specifier") << "utt ark:foo.ark"
                                   << "a table";
        QTest::newRow("no path") << "utt"
                                 << "no file";
        QTest::newRow("offset alone") << "utt :17"
                                      << "no file";
        QTest::newRow("20 digits") << "utt a.ark:18446744073709551615"
                                   << "offset";
        QTest::newRow("two brackets") << "utt a.ark[0:1][0:1]"
                                      << "range";
        QTest::newRow("backward") << "utt a.ark[3:1]"
                                  << "range";
    }
    void scpLines() {
        QFETCH(QString, line);
        QFETCH(QString, message);
        const QTemporaryDir folder;
        const std::filesystem::path scp = folder.filePath("list.scp").toStdString();
        put(scp, line.toStdString() + "\n");
        const std::string error = errorOf([&] { kaldi::readScp(scp); });
        QVERIFY2(
            error.find("list.scp:1") != std::string::npos && error.find(message.toStdString()) != std::string::npos,
            error.c_str());
    }

    void scpWithByteOrderMark() {
        const QTemporaryDir folder;
        const std::filesystem::path scp = folder.filePath("list.scp").toStdString();
        put(scp,
            "\xEF\xBB\xBF"
            "utt a.ark\n");
        QVERIFY(errorOf([&] { kaldi::readScp(scp); }).find("byte order mark") != std::string::npos);
    }

    void scpPathsAndOffsets() {
        const QTemporaryDir folder;
        const std::filesystem::path scp = folder.filePath("list.scp").toStdString();
        put(scp, "a:1 a:b/c.ark:17\r\nb\t/abs/with space.ark \nc x.ark:0[1:2,:]\n");
        const auto entries = kaldi::readScp(scp, "/root");
        QCOMPARE(entries.size(), std::size_t{3});
        QCOMPARE(entries[0].key, std::string("a:1"));
        QCOMPARE(entries[0].file, std::string("/root/a:b/c.ark"));
        QCOMPARE(entries[0].offset, std::uint64_t{17});
        QCOMPARE(entries[1].file, std::string("/abs/with space.ark"));
        QVERIFY(entries[2].range && entries[2].range->rows->last == 2 && !entries[2].range->cols);
    }

    void noFileIsOpenedThatIsNone() {
        const QTemporaryDir folder;
        QVERIFY(errorOf([&] { kaldi::ByteReader reader(folder.path().toStdString()); }).find("is a folder") !=
                std::string::npos);
        QVERIFY(errorOf([] { kaldi::ByteReader reader("/dev/zero"); }).find("no regular file") != std::string::npos);
    }

    void gzipMembersJoin() {
        const QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath("two.gz").toStdString();
        const std::string member = goldenBytes("vectors/ints.ark.gz");
        put(path, member + member);
        // One stream: the second member's first key is a duplicate of the first's.
        kaldi::ArkReader reader(path);
        std::string key;
        kaldi::IntVector ints;
        int count = 0;
        const std::string error = errorOf([&] {
            while (reader.next(key, ints)) ++count;
        });
        QVERIFY(count > 3);
        QVERIFY2(error.find("second time") != std::string::npos, error.c_str());
    }
};

QTEST_APPLESS_MAIN(TestDamagedTables)
#include "tst_damaged_tables.moc"
