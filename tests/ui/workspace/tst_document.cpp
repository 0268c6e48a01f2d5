// SPDX-License-Identifier: GPL-3.0-or-later
#undef QT_NO_CAST_FROM_ASCII  // plain texts keep the tables below readable
#undef QT_NO_CAST_TO_ASCII
#include "ui/workspace/document.h"

#include <QTemporaryDir>
#include <QtTest>
#include <filesystem>
#include <fstream>

#include "core/base/error.h"
#include "core/base/files.h"

using namespace retort;
using namespace retort::ui;
namespace fs = std::filesystem;

namespace {

experiment::Experiment sample() {
    experiment::Experiment e;
    e.name = "sample";
    e.inputs.hmm = "exp/ali";
    e.inputs.train = {"data/train", "exp/ali"};
    experiment::ModelSpec model;
    model.name = "small";
    e.models.push_back(model);
    return e;
}

void put(const fs::path& file, const std::string& text) {
    fs::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << text;
}

/// Notes the signals of a document by name, and what modified() was at each.
class Ear : public QObject {
public:
    explicit Ear(Document& document) {
        connect(&document, &Document::changed, this, [&] { heard << (document.modified() ? "changed*" : "changed"); });
        connect(&document, &Document::replaced, this,
                [&] { heard << (document.modified() ? "replaced*" : "replaced"); });
        connect(&document, &Document::fileChanged, this, [&] { heard << (document.modified() ? "file*" : "file"); });
    }
    QString take() { return std::exchange(heard, {}).join(' '); }
    QStringList heard;
};

const auto name = [](const char* to) { return [to](experiment::Experiment& e) { e.name = to; }; };

}  // namespace

class TestDocument : public QObject {
    Q_OBJECT

private slots:
    void signalsComeInOrder() {
        Document document;
        Ear ear(document);
        document.reset(sample(), {});
        QCOMPARE(ear.take(), "changed replaced file");
        document.edit("Name", name("a"));
        QCOMPARE(ear.take(), "changed* file*");
        document.edit("Name", name("b"));
        QCOMPARE(ear.take(), "changed*");
        document.undoStack().undo();
        QCOMPARE(ear.take(), "changed*");
        document.undoStack().undo();
        QCOMPARE(ear.take(), "changed file");
        document.undoStack().redo();
        QCOMPARE(ear.take(), "changed* file*");
        document.reset(sample(), {});
        QCOMPARE(ear.take(), "changed replaced file");
        QVERIFY(!document.undoStack().canUndo());
    }

    void nothingChangedIsNoStep() {
        Document document;
        document.reset(sample(), {});
        Ear ear(document);
        document.edit("Name", name("sample"));
        QCOMPARE(document.undoStack().count(), 0);
        QCOMPARE(ear.take(), "");
    }

    void undoAndRedoGoThroughAllValues() {
        Document document;
        document.reset(sample(), {});
        for (const char* to : {"a", "b", "c"}) document.edit("Name", name(to));
        QCOMPARE(document.undoStack().undoText(), "Name");
        for (const char* to : {"b", "a", "sample"}) {
            document.undoStack().undo();
            QCOMPARE(document.experiment().name, to);
        }
        QVERIFY(!document.modified());
        for (const char* to : {"a", "b", "c"}) {
            document.undoStack().redo();
            QCOMPARE(document.experiment().name, to);
        }
    }

    void editsOfOneKeyMerge() {
        Document document;
        document.setMergeTime(1000000);
        document.reset(sample(), {});
        for (const char* to : {"a", "ab", "abc"}) document.edit("Name", name(to), "name");
        QCOMPARE(document.undoStack().count(), 1);
        document.edit(
            "Seed", [](experiment::Experiment& e) { e.seed = 2; }, "seed");
        QCOMPARE(document.undoStack().count(), 2);
        document.edit("Name", name("abcd"), "name");
        QCOMPARE(document.undoStack().count(), 3);
        for (const char* to : {"x", "y"}) document.edit("Name", name(to));  // without a key
        QCOMPARE(document.undoStack().count(), 5);
        for (int i = 0; i < 4; ++i) document.undoStack().undo();
        QCOMPARE(document.experiment().name, "abc");
        // What was undone is not gone on with.
        document.edit("Name", name("abcx"), "name");
        QCOMPARE(document.undoStack().count(), 2);
        document.undoStack().undo();
        QCOMPARE(document.experiment().name, "abc");
        document.undoStack().undo();
        QCOMPARE(document.experiment().name, "sample");
    }

    void mergingBackIsNoStep() {
        Document document;
        document.setMergeTime(1000000);
        document.reset(sample(), {});
        Ear ear(document);
        document.edit("Name", name("samplee"), "name");
        ear.take();
        document.edit("Name", name("sample"), "name");
        QCOMPARE(document.undoStack().count(), 0);
        QVERIFY(!document.modified());
        QCOMPARE(ear.take(), "changed file");
        QCOMPARE(document.experiment().name, "sample");
    }

    void mergingEndsWithTime() {
        Document document;
        document.setMergeTime(20);
        document.reset(sample(), {});
        document.edit("Name", name("a"), "name");
        QTest::qSleep(40);
        document.edit("Name", name("b"), "name");
        QCOMPARE(document.undoStack().count(), 2);
    }

    void savingEndsMerging() {
        QTemporaryDir folder;
        const fs::path file = fs::path(folder.path().toStdString()) / "e.json";
        Document document;
        document.setMergeTime(1000000);
        document.reset(sample(), {});
        document.edit("Name", name("a"), "name");
        document.save(file);
        QVERIFY(!document.modified());
        document.edit("Name", name("b"), "name");
        QVERIFY(document.modified());
        document.undoStack().undo();
        QCOMPARE(document.experiment().name, "a");
        QVERIFY(!document.modified());
    }

    void problemsFollowTheValue() {
        Document document;
        document.reset(sample(), {});
        QVERIFY(!hasErrors(document.problems()));
        std::size_t within = 0;
        connect(&document, &Document::changed, this, [&] { within = document.problems().size(); });
        document.edit("Dropout", [](experiment::Experiment& e) { e.models[0].network.dropout = 5; });
        QCOMPARE(within, std::size_t{1});
        QCOMPARE(document.problems().at(0).path, "models[0].network.dropout");
        document.undoStack().undo();
        QVERIFY(!hasErrors(document.problems()));
        QCOMPARE(within, std::size_t{0});
    }

    void savesAndOpens() {
        QTemporaryDir folder;
        const fs::path file = fs::path(folder.path().toStdString()) / "deep.json";
        Document document;
        experiment::Experiment e = sample();
        e.models[0].training.optimizer.learningRate = 0.1 + 0.2;
        document.reset(e, {});
        QCOMPARE(document.title(), "untitled");
        document.edit("Name", name("saved"));
        Ear ear(document);
        document.save(file);
        QCOMPARE(ear.heard.last(), "file");
        QCOMPARE(document.file(), file);
        QCOMPARE(document.title(), "deep.json");
        QVERIFY(files::readAll(file).find("0.30000000000000004") != std::string::npos);

        Document other;
        Ear otherEar(other);
        QVERIFY(other.open(file).empty());
        QCOMPARE(otherEar.take(), "changed replaced file");
        QVERIFY(other.experiment() == document.experiment());
        QVERIFY(!other.modified());
        QCOMPARE(other.file(), file);
    }

    void unreadableFilesChangeNothing() {
        QTemporaryDir folder;
        const fs::path root = folder.path().toStdString();
        put(root / "bad.json", "{ \"format\": ");
        put(root / "list.json", "[]");
        Document document;
        document.reset(sample(), root / "mine.json");
        document.edit("Name", name("edited"));
        Ear ear(document);
        for (const char* bad : {"bad.json", "list.json", "none.json"}) {
            QVERIFY_THROWS_EXCEPTION(Error, document.open(root / bad));
            QCOMPARE(document.experiment().name, "edited");
            QCOMPARE(document.title(), "mine.json");
            QVERIFY(document.modified());
        }
        QCOMPARE(ear.take(), "");
    }

    void problemsOfTheFileAreReturned() {
        QTemporaryDir folder;
        const fs::path file = fs::path(folder.path().toStdString()) / "odd.json";
        put(file,
            R"({"format": "retort-experiment/1", "nmae": "x", "inputs": {"hmm": "h", "train": {"data": "d", "alignments": "a"}},
                      "models": [{"name": "m", "network": {"dropout": 7}}]})");
        Document document;
        const Problems problems = document.open(file);
        QCOMPARE(problems.size(), std::size_t{2});
        QVERIFY(document.problems().empty());
        QCOMPARE(document.experiment().models.at(0).network.dropout, 0.0);
    }

    void failedSavesKeepTheOldFile() {
        QTemporaryDir folder;
        const fs::path file = fs::path(folder.path().toStdString()) / "e.json";
        Document document;
        document.reset(sample(), {});
        document.save(file);
        const std::string before = files::readAll(file);
        document.edit("Name", name("new"));
        int countdown = 0, failures = 0;
        for (int failing = 0; failing < 20; ++failing) {
            countdown = failing;
            files::setFaultHook([&](const char*, const fs::path& path) {
                if (countdown-- == 0) throw failure("disk full", path.string());
            });
            bool failed = false;
            try {
                document.save(file);
            } catch (const Error&) {
                failed = true;
            }
            files::setFaultHook({});
            if (!failed) break;
            ++failures;
            const std::string now = files::readAll(file);
            QVERIFY(now == before || now.find("\"new\"") != std::string::npos);
            QVERIFY(document.modified());
        }
        QVERIFY(failures >= 2);
        QVERIFY(!document.modified());
        QVERIFY_THROWS_EXCEPTION(Error, document.save(file / "nowhere" / "e.json"));
        QCOMPARE(document.file(), file);
    }

    void textThatIsNoUtf8IsRefused() {
        QTemporaryDir folder;
        const fs::path file = fs::path(folder.path().toStdString()) / "e.json";
        Document document;
        document.reset(sample(), {});
        document.edit("Recipe", [](experiment::Experiment& e) { e.recipe = "caf\xe9"; });
        QVERIFY_THROWS_EXCEPTION(Error, document.save(file));
        QVERIFY(!fs::exists(file));
    }

    void pathsStayRightInAnotherFolder_data() {
        QTest::addColumn<QString>("recipe");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("expected");
        QTest::newRow("same folder") << "."
                                     << "a/e2.json"
                                     << ".";
        QTest::newRow("beside") << "."
                                << "b/e.json"
                                << "../a";
        QTest::newRow("below") << "."
                               << "a/sub/e.json"
                               << "..";
        QTest::newRow("above") << "recipe"
                               << "e.json"
                               << "a/recipe";
        QTest::newRow("into the recipe") << "../recipe"
                                         << "recipe/e.json"
                                         << ".";
        QTest::newRow("slash at the end") << "recipe/"
                                          << "b/e.json"
                                          << "../a/recipe";
        QTest::newRow("absolute") << "/corpora/swbd"
                                  << "b/e.json"
                                  << "/corpora/swbd";
    }

    void pathsStayRightInAnotherFolder() {
        QFETCH(QString, recipe);
        QFETCH(QString, target);
        QFETCH(QString, expected);
        QTemporaryDir folder;
        const fs::path root = folder.path().toStdString();
        for (const char* sub : {"a/recipe", "a/sub", "b", "recipe"}) fs::create_directories(root / sub);
        experiment::Experiment e = sample();
        e.recipe = recipe.toStdString();
        e.inputs.features.transform = "/elsewhere/final.mat";
        put(root / "a/e.json", experiment::toText(e));
        Document document;
        document.open(root / "a/e.json");
        const auto paths = [](const experiment::Experiment& of) {
            QStringList all;
            for (const std::string& path :
                 {of.inputs.hmm, of.inputs.train.data, of.inputs.train.alignments, of.inputs.features.transform})
                all << QString::fromStdString(of.resolve(path).string());
            return all;
        };
        const QStringList before = paths(document.experiment());
        document.edit("Name", name("edited"));
        document.save(root / target.toStdString());
        QCOMPARE(paths(document.experiment()), before);
        QCOMPARE(document.experiment().recipe, expected.toStdString());

        Document again;
        QVERIFY(again.open(root / target.toStdString()).empty());
        QCOMPARE(paths(again.experiment()), before);
        QVERIFY(again.experiment() == document.experiment());

        // What was undone after the move names the same folders, and is written so.
        document.undoStack().undo();
        QCOMPARE(document.experiment().name, "sample");
        QCOMPARE(paths(document.experiment()), before);
        QCOMPARE(document.experiment().recipe, expected.toStdString());
        QVERIFY(document.modified());
        document.undoStack().redo();
        QVERIFY(!document.modified());
    }

    void commentsAreKept() {
        QTemporaryDir folder;
        const fs::path file = fs::path(folder.path().toStdString()) / "e.json";
        put(file,
            "// above all \"{ [\n"
            "{\n"
            "  \"format\": \"retort-experiment/1\", // the format\n"
            "  /* two\n"
            "   * lines */\n"
            "  \"name\": \"x // no comment\",\n"
            "  \"inputs\": { \"hmm\": \"h\",\n"
            "    // what is learnt from\n"
            "    \"train\": { \"data\": \"d\", \"alignments\": \"a\" } },\n"
            "  \"models\": [\n"
            "    // the first\n"
            "    { \"name\": \"one\", \"network\": { \"hidden\": [8, // in a list\n"
            "       8] } },\n"
            "    { \"name\": \"two\", // the second\n"
            "      \"training\": {\n"
            "        // how long\n"
            "        \"epochs\": 3 } }\n"
            "    // at the end\n"
            "  ]\n"
            "}\n");
        Document document;
        QVERIFY(document.open(file).empty());
        document.edit("Order", [](experiment::Experiment& e) { std::swap(e.models[0], e.models[1]); });
        document.save(file);
        const auto lineAfter = [&](const char* comment) {
            const QStringList lines = QString::fromStdString(files::readAll(file)).split('\n');
            for (qsizetype i = 0; i + 1 < lines.size(); ++i)
                if (lines[i].trimmed() == QStringLiteral("// ") + comment) return lines[i + 1].trimmed();
            return QStringLiteral("not there");
        };
        QCOMPARE(lineAfter("above all \"{ ["), "{");
        QVERIFY(lineAfter("the format").startsWith("\"format\""));
        QCOMPARE(lineAfter("two"), "// lines");
        QVERIFY(lineAfter("lines").startsWith("\"name\": \"x // no comment\""));
        QVERIFY(lineAfter("what is learnt from").startsWith("\"train\""));
        QCOMPARE(lineAfter("the first"), "{");
        QVERIFY(lineAfter("in a list").startsWith("\"hidden\": [8, 8]"));
        QVERIFY(lineAfter("the second").startsWith("\"name\": \"two\""));
        QVERIFY(lineAfter("how long").startsWith("\"epochs\": 3"));
        QVERIFY(lineAfter("at the end").startsWith("\"models\""));
        // Once more: nothing is lost and nothing doubled.
        const std::string once = files::readAll(file);
        document.open(file);
        document.save(file);
        QCOMPARE(QString::fromStdString(files::readAll(file)), QString::fromStdString(once));
        document.edit("Remove", [](experiment::Experiment& e) { e.models.pop_back(); });
        document.save(file);
        QCOMPARE(lineAfter("the first"), "not there");
        QVERIFY(Document().open(file).empty());
    }
};

QTEST_MAIN(TestDocument)
#include "tst_document.moc"
