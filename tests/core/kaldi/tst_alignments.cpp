// SPDX-License-Identifier: GPL-3.0-or-later
// Alignment folders against ali-to-pdf and ali-to-phones, and folders that are not whole.
#include <QTemporaryDir>
#include <QTest>

#include "core/kaldi/alignments.h"
#include "core/kaldi/ark_writer.h"
#include "core/kaldi/transition_model.h"
#include "golden_support.h"

using namespace retort;
using namespace retort::test;

class TestAlignments : public QObject {
    Q_OBJECT
private slots:
    void pdfsAndPhones() {
        const auto model = kaldi::TransitionModel::read(golden("ali"));
        kaldi::ArkReader pdfs(golden("expected/ali_pdf.txt"));
        kaldi::ArkReader phones(golden("expected/ali_phones_per_frame.txt"));
        int count = 0;
        kaldi::forEachAlignment(
            golden("ali"), [&](const std::string& utterance, std::span<const std::int32_t> tids, const std::string&) {
                std::string pdfKey, phoneKey;
                kaldi::IntVector pdf, phone;
                QVERIFY(pdfs.next(pdfKey, pdf));
                QVERIFY(phones.next(phoneKey, phone));
                QCOMPARE(utterance, pdfKey);
                QCOMPARE(tids.size(), pdf.size());
                for (std::size_t i = 0; i < tids.size(); ++i) {
                    QCOMPARE(model.pdfOf(tids[i]), pdf[i]);
                    QCOMPARE(model.phoneOf(tids[i]), phone[i]);
                }
                ++count;
            });
        std::string key;
        kaldi::IntVector rest;
        QVERIFY(count > 3 && !pdfs.next(key, rest));
    }

    void jobsComeInNumericOrder() {
        const QTemporaryDir folder;
        const std::filesystem::path path = folder.path().toStdString();
        for (int job = 1; job <= 12; ++job) {
            kaldi::ArkWriter writer("ark:" + (path / ("ali." + std::to_string(job) + (job % 2 ? ".gz" : ""))).string());
            writer.write("utt" + std::to_string(job), kaldi::IntVector{job});
            writer.close();
        }
        kaldi::IntVector order;
        kaldi::forEachAlignment(path, [&](const std::string&, std::span<const std::int32_t> tids, const std::string&) {
            order.push_back(tids[0]);
        });
        QCOMPARE(order, (kaldi::IntVector{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12}));

        files::writeAtomically(path / "num_jobs", "13\n");
        QVERIFY(errorOf([&] { kaldi::alignmentFiles(path); }).find("num_jobs says 13") != std::string::npos);
        files::writeAtomically(path / "num_jobs", "4\n");
        QVERIFY(errorOf([&] { kaldi::alignmentFiles(path); }).find("older alignment") != std::string::npos);
        files::writeAtomically(path / "num_jobs", "four\n");
        QVERIFY(!errorOf([&] { kaldi::alignmentFiles(path); }).empty());
        std::filesystem::remove(path / "num_jobs");
        std::filesystem::copy_file(path / "ali.3.gz", path / "ali.4.gz");
        QVERIFY(errorOf([&] { kaldi::alignmentFiles(path); }).find("twice") != std::string::npos);
        std::filesystem::remove(path / "ali.4");
        QVERIFY(errorOf([&] { kaldi::forEachAlignment(path, [](auto&&...) {}); }).find("second time") !=
                std::string::npos);
        std::filesystem::remove(path / "ali.4.gz");
        QVERIFY(errorOf([&] { kaldi::alignmentFiles(path); }).find("ali.4.gz is missing") != std::string::npos);
    }

    void foldersWithoutAlignments() {
        const QTemporaryDir folder;
        QVERIFY(errorOf([&] { kaldi::alignmentFiles(folder.path().toStdString()); }).find("no alignments") !=
                std::string::npos);
        QVERIFY(!errorOf([&] { kaldi::alignmentFiles(folder.filePath("none").toStdString()); }).empty());
    }
};

QTEST_APPLESS_MAIN(TestAlignments)
#include "tst_alignments.moc"
