// SPDX-License-Identifier: GPL-3.0-or-later
// What core says, in the language of the window: real errors from damaged files, and every sentence of the lists.
#include <QRegularExpression>
#include <QTranslator>
#include <QtTest>
#include <filesystem>
#include <fstream>
#include <functional>
#include <nlohmann/json.hpp>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/data/front_end.h"
#include "core/data/priors.h"
#include "core/data/sources/idx.h"
#include "core/experiment/experiment.h"
#include "core/formats/formats.h"
#include "core/kaldi/alignments.h"
#include "core/kaldi/ark_reader.h"
#include "core/kaldi/cmvn.h"
#include "core/kaldi/data_dir.h"
#include "core/kaldi/object_reader.h"
#include "core/kaldi/read_spec.h"
#include "core/kaldi/scp.h"
#include "core/kaldi/transition_model.h"
#include "core/run/run_folder.h"
#include "core/train/stop_rules.h"
#include "ui/text/core_sentences.h"
#include "ui/text/core_text.h"

namespace fs = std::filesystem;
using namespace retort;
using ui::translated;

namespace {

QString german(const std::string& english) {
    return translated(english);
}

/// What is still English of an error: its message, its hint, or both joined.
void judge(const Error& e, QStringList& faults) {
    const auto stays = [](const std::string& text) {
        return !text.empty() && german(text) == QString::fromStdString(text);
    };
    if (stays(e.message())) faults << QString::fromStdString(e.message());
    if (stays(e.hint())) faults << QString::fromStdString(e.hint());
    const std::string what = e.what();
    const QString whole = german(what);
    if (!whole.contains(german(e.hint())) ||
        (!e.message().empty() && whole.contains(QString::fromStdString(e.message()))))
        faults << QStringLiteral("joined: ") + whole;
}

using Reader = std::function<void(const fs::path&)>;

template <class Value>
void readAll(const fs::path& file) {
    kaldi::ArkReader reader(file);
    std::string key;
    Value value;
    while (reader.next(key, value)) {
    }
}

const std::map<std::string, Reader>& readers() {
    static const std::map<std::string, Reader> all = {
        {"matrices", readAll<Matrix>},
        {"vectors", readAll<kaldi::FloatVector>},
        {"integers", readAll<kaldi::IntVector>},
        {"integer", readAll<std::int32_t>},
        {"scp",
         [](const fs::path& file) {
             kaldi::ObjectReader reader;
             for (const kaldi::ScpEntry& entry : kaldi::readScp(file, file.parent_path())) reader.readMatrix(entry);
         }},
        {"matrix", [](const fs::path& file) { kaldi::readMatrixFile(file); }},
        {"alignment", [](const fs::path& file) { kaldi::readAlignmentFile(file, [](const auto&...) {}); }},
        {"utt2spk", [](const fs::path& file) { kaldi::readUtt2Spk(file); }},
        {"spk2utt", [](const fs::path& file) { kaldi::readSpk2Utt(file); }},
        {"transitions", [](const fs::path& file) { kaldi::TransitionModel::read(file); }},
        {"model", [](const fs::path& file) { formats::readModel(file); }},
        {"priors", [](const fs::path& file) { data::readLogPriors(file, 3); }},
        {"idx", [](const fs::path& file) { data::readIdx(file); }},
        {"experiment",
         [](const fs::path& file) {
             Problems problems;
             experiment::parseExperiment(files::readAll(file), file.parent_path(), problems);
             for (const Problem& problem : problems) throw Error(problem.message, problem.path, problem.hint);
         }},
    };
    return all;
}

}  // namespace

class TestCoreText : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        QVERIFY(translator_.load(QStringLiteral(":/i18n/retort_de.qm")));
        QCoreApplication::installTranslator(&translator_);
    }

    /// Each damaged file by each reader: right and wrong ones fail in different places.
    void errorsOfDamagedFiles_data() {
        QTest::addColumn<QString>("reader");
        for (const auto& [name, reader] : readers()) QTest::newRow(name.c_str()) << QString::fromStdString(name);
    }
    void errorsOfDamagedFiles() {
        QFETCH(QString, reader);
        const Reader& read = readers().at(reader.toStdString());
        QStringList faults;
        int failed = 0;
        for (const auto& entry : fs::directory_iterator(fs::path(RETORT_GOLDEN_DIR) / "bad")) {
            try {
                read(entry.path());
            } catch (const Error& e) {
                ++failed;
                judge(e, faults);
            }
        }
        QVERIFY2(failed > 20, qPrintable(QString::number(failed)));
        faults.removeDuplicates();
        QVERIFY2(
            faults.isEmpty(),
            qPrintable(
                QStringLiteral("%1 stay English:\n  %2").arg(faults.size()).arg(faults.join(QStringLiteral("\n  ")))));
    }

    void otherErrors() {
        QTemporaryDir temporary;
        const fs::path folder = temporary.path().toStdString();
        std::ofstream(folder / "file") << "x";
        const std::vector<std::function<void()>> calls = {
            [&] { files::readAll(folder / "none"); },
            [&] { files::readAll(folder); },
            [&] { files::createFolders(folder / "file" / "below"); },
            [&] { kaldi::alignmentFiles(folder); },
            [&] { kaldi::alignmentFiles(folder / "none"); },
            [&] { formats::readModel(folder); },
            [&] { run::RunFolder(folder).check(nlohmann::ordered_json::object(), false); },
            [&] {
                Problems problems;
                experiment::parseExperiment("{,}", folder, problems);
            },
            [&] {
                Problems problems;
                experiment::parseExperiment("[]", folder, problems);
            },
        };
        QStringList faults;
        for (std::size_t i = 0; i < calls.size(); ++i) {
            try {
                calls[i]();
                faults << QStringLiteral("call %1 does not fail").arg(i);
            } catch (const Error& e) {
                judge(e, faults);
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QStringLiteral("\n  "))));
    }

    /// None is hidden by one that comes before it, and gaps keep what is in them.
    void everySentenceIsFound() {
        QStringList faults;
        static const QRegularExpression gap(QStringLiteral("%([1-9])"));
        for (const char* const english : ui::coreSentences()) {
            const auto filled = [](QString text) { return text.replace(gap, QStringLiteral("#\\1")); };
            const QString there = filled(QString::fromUtf8(english));
            const QString expected = filled(QCoreApplication::translate("retort", english));
            if (expected == there) {
                if (qstrcmp(english, "%1, T = %2") != 0) faults << QStringLiteral("no German: %1").arg(there);
                continue;
            }
            const QString told = german(there.toStdString());
            if (told != expected) faults << QStringLiteral("%1 → %2").arg(there, told);
            const QString placed = german("/a/b: c.scp:12: " + there.toStdString() + " (check the path)");
            if (placed != QStringLiteral("/a/b: c.scp:12: %1 (den Pfad prüfen)").arg(expected))
                faults << QStringLiteral("placed: %1").arg(placed);
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QStringLiteral("\n  "))));
    }

    void whatARunSays_data() {
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("german");
        const auto row = [](const char* english, const char* said) {
            QTest::newRow(english) << QString::fromUtf8(english) << QString::fromUtf8(said);
        };
        row("checking train data", "Trainingsdaten werden geprüft");
        row("all 20 epochs done", "alle 20 Epochen abgeschlossen");
        row("no better frame accuracy for 3 epochs (best: 0.5123 in epoch 7)",
            "seit 3 Epochen keine bessere Frame-Genauigkeit (beste: 0.5123 in Epoche 7)");
        row("learns from 1,200 of 60,000 frames (2 %) in 3 of 150 utterances, and 70 unlabelled frames; pdfs without "
            "any: "
            "4, 5, …; class frequencies moved by 0.1 nats (KL)",
            "lernt aus 1,200 von 60,000 Frames (2 %) in 3 von 150 Äußerungen und 70 Frames ohne Label; pdfs ohne "
            "Daten: 4, "
            "5, …; Klassenhäufigkeiten um 0.1 Nats verschoben (KL)");
        row("learns from 10 of 100 images (10 %); class frequencies moved by 0 nats (KL)",
            "lernt aus 10 von 100 Bildern (10 %); Klassenhäufigkeiten um 0 Nats verschoben (KL)");
        row("two members decide 12.30 % of validation frames differently; their mean gains 1.20 points over one, 3 of "
            "5 "
            "members bring 95 % of that: more hardly pay",
            "zwei Mitglieder entscheiden 12.30 % der Validierungs-Frames verschieden; ihr Mittel gewinnt 1.20 Punkte "
            "gegenüber einem, davon bringen 3 von 5 Mitgliedern 95 %: mehr lohnen sich kaum");
        row("/r/journal.jsonl: cannot be written: No space left on device (is the disk full?)",
            "/r/journal.jsonl: lässt sich nicht schreiben: kein Platz mehr auf dem Gerät (ist die Platte voll?)");
        row("/m.h5: layer 3: weights hold a value that is NaN or infinite (the training that wrote this file had "
            "diverged)",
            "/m.h5: Schicht 3: Gewichtsmatrix enthält einen Wert, der NaN oder unendlich ist (das Training, das diese "
            "Datei "
            "schrieb, war divergiert)");
        row("1 utterances cannot be read: /a.ark, byte 7: the file ends inside the data of a matrix (it was cut short: "
            "copy "
            "or make it again)",
            "1 Äußerungen lassen sich nicht lesen: /a.ark, byte 7: die Datei endet mittendrin: die Daten einer Matrix "
            "(sie "
            "ist abgeschnitten: neu kopieren oder erzeugen)");
        row("/d: 5 utterances whose alignment has another number of frames than their features: a (3 labels, 4 "
            "frames), b (5 "
            "labels, 6 frames), …",
            "/d: 5 Äußerungen, deren Alignment eine andere Zahl von Frames hat als ihre Merkmale: a (3 Labels, 4 "
            "Frames), b "
            "(5 Labels, 6 Frames), …");
        row("2 utterances cannot be read: /a.ark: no such file (check the path), /b.ark: is no text (check the path)",
            "2 Äußerungen lassen sich nicht lesen: /a.ark: Datei nicht gefunden (den Pfad prüfen), /b.ark: ist kein "
            "Text (den "
            "Pfad prüfen)");
        row("models: there is nothing to train (2 problems in all) (name at least one model)",
            "models: es gibt nichts zu trainieren (insgesamt 2 Probleme) (mindestens ein Modell angeben)");
    }
    void whatARunSays() {
        QFETCH(QString, english);
        QFETCH(QString, german);
        QCOMPARE(translated(english.toStdString()), german);
    }

    /// Names and values that happen to be words of the catalogue.
    void whatIsNoSentenceStays() {
        for (const char* text : {"my model", "soft, hard: none", "model: missing", "(all)", ": ", "a: b (c)"})
            QCOMPARE(translated(std::string(text)), QString::fromUtf8(text));
        const std::string huge = "/a: " + std::string(100000, ':') + " (check the path)";
        QCOMPARE(translated(huge).toStdString(), huge);
    }

    void divergenceIsTold() {
        train::TrainingState state;
        const QString text = german(train::divergence(state, std::numeric_limits<double>::quiet_NaN()));
        QVERIFY2(text.startsWith(QStringLiteral("der Verlust ist NaN")), qPrintable(text));
    }

private:
    QTranslator translator_;
};

static void useI18n() {
    Q_INIT_RESOURCE(i18n);
}

int main(int argc, char** argv) {
    useI18n();
    const QCoreApplication application(argc, argv);
    TestCoreText test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_core_text.moc"
