// SPDX-License-Identifier: GPL-3.0-or-later
// How the window looks: every text follows the language, nothing is cut off, and pictures of all pages are left in the
// build folder's screenshots/ for people to look at.
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTranslator>

#include "tests/ui/window/window_fixture.h"
#include "ui/window/appearance.h"
#include "ui/window/languages.h"

using namespace retort;
using namespace retort::test;
using PageId = ui::MainWindow::PageId;

namespace {

/// A page, and what of it is shown: the model whose tabs stand below, and the tabs that are in front ("" and -1: as it
/// is).
struct Look {
    const char* name;
    PageId page;
    const char* model = "";
    const char* tab = "";
    int details = -1;
};

constexpr Look looks[] = {{"1-setup", PageId::Setup, "teacher", "NetworkTab", 0},
                          {"1-setup-training", PageId::Setup, "teacher", "TrainingTab", 1},
                          {"1-setup-data", PageId::Setup, "teacher", "GroupTab", 2},
                          {"1-setup-specialists", PageId::Setup, "experts", "SpecialistsTab", 3},
                          {"1-setup-distillation", PageId::Setup, "student", "DistillationTab", 0},
                          {"2-monitor", PageId::Monitor},
                          {"3-compare", PageId::Compare},
                          {"4-export", PageId::Export},
                          {"5-paper", PageId::Paper}};

/// Answers every text of the program with the text between guillemets: what has none afterwards was not made anew.
class MarkingTranslator : public QTranslator {
public:
    QString translate(const char* context, const char* source, const char*, int n) const override {
        if (*context == 'Q') return {};  // Qt's own
        const QString text = QString::fromUtf8(source);
        said << plain(text);
        QString marked = QStringLiteral("«") + text + QStringLiteral("»");
        if (n >= 0) marked.replace(QStringLiteral("%n"), QString::number(n));
        return marked;
    }
    bool isEmpty() const override { return false; }

    static QString plain(QString text) { return text.remove(u'&').section(u'\t', 0, 0); }

    mutable QSet<QString> said;
};

struct Shown {
    QString where, text;
};

/// Texts of visible widgets that a person reads.
QList<Shown> visibleTexts(const QWidget& window) {
    QList<Shown> all;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&window)) continue;
        const QString where = QStringLiteral("%1 %2 in %3")
                                  .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                                       widget->parentWidget()->objectName());
        const auto add = [&](const QString& text) {
            if (!text.isEmpty()) all.append({where, MarkingTranslator::plain(text)});
        };
        add(widget->toolTip());
        add(widget->accessibleName());
        if (const auto* label = qobject_cast<const QLabel*>(widget)) add(label->text());
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) add(button->text());
        if (const auto* box = qobject_cast<const QGroupBox*>(widget)) add(box->title());
        if (const auto* tabs = qobject_cast<const QTabBar*>(widget))
            for (int i = 0; i < tabs->count(); ++i) add(tabs->tabText(i));
        if (const auto* combo = qobject_cast<const QComboBox*>(widget))
            for (int i = 0; i < combo->count(); ++i) add(combo->itemText(i));
        if (const auto* header = qobject_cast<const QHeaderView*>(widget);
            header != nullptr && header->model() != nullptr)
            for (int i = 0; i < header->count(); ++i)
                add(header->model()->headerData(i, header->orientation(), Qt::DisplayRole).toString());
    }
    for (const QAction* action : window.findChildren<QAction*>())
        if (!action->text().isEmpty()) all.append({action->objectName(), MarkingTranslator::plain(action->text())});
    return all;
}

/// Names that are data, and happen to be words of the program too.
bool isData(const QString& text) {
    static const QSet<QString> names{QStringLiteral("demo"),    QStringLiteral("test"),    QStringLiteral("small"),
                                     QStringLiteral("student"), QStringLiteral("teacher"), QStringLiteral("relu"),
                                     QStringLiteral("experts"), QStringLiteral("–"),       QStringLiteral("English")};
    return names.contains(text);
}

/// The demo experiment, and a finished run of two small models over a tiny recipe, on all pages.
class Scene {
public:
    explicit Scene(const QString& home) : shell(home) {
        recipe.write();
        const auto file = putExperiment(recipe, R"(
            {"name": "teacher", "network": {"hidden": [48, 48], "dropout": 0.1},
             "training": {"batch": 32, "epochs": 12, "patience": 0, "watchTest": true}},
            {"name": "small", "network": {"hidden": [12]}, "training": {"batch": 32, "epochs": 8, "patience": 0}},
            {"name": "student", "kind": "distilled", "teachers": ["teacher"], "network": {"hidden": [12]},
             "training": {"batch": 32, "epochs": 8, "patience": 0}})");
        shell.window->openPath(textOf(file));
        if (!QTest::qWaitFor([&] { return shell.workspace->startBlockedBy().isEmpty(); }, patience)) return;
        run = shell.workspace->start(home.toStdString() + "/run");
        if (!QTest::qWaitFor([&] { return shell.workspace->run(run)->phase == ui::RunPhase::Finished; }, patience))
            return;
        ready = QTest::qWaitFor([&] { return !shell.workspace->run(run)->rows.empty(); }, patience);
        if (!ready) return;
        // What the run did not have, and the page of the paper wants data.
        shell.find<QAction>("setup.models.specialists")->trigger();
        auto* const data = shell.find<QLineEdit>("paperData");
        data->setText(textOf(recipe.path()));
        emit data->editingFinished();
        ready = QTest::qWaitFor([&] { return shell.workspace->board().recognised; }, patience);
        QTest::qWait(300);
    }
    TinyRecipe recipe;
    Shell shell;
    ui::RunId run = 0;
    bool ready = false;
};

}  // namespace

class TestWindowLooks : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        ui::languages::apply(QStringLiteral("en"));
        ui::applyAppearance(ui::Appearance::Light);
        scene_ = std::make_unique<Scene>(home_.path());
        QVERIFY(scene_->ready);
    }
    void cleanupTestCase() { scene_.reset(); }

    void everyTextFollowsTheLanguage() {
        MarkingTranslator marking;
        onEachPage([&](int) {});  // all pages have been shown once
        QCoreApplication::installTranslator(&marking);
        QStringList faults;
        onEachPage([&](int page) {
            QTest::qWait(100);
            for (const Shown& shown : visibleTexts(*scene_->shell.window)) {
                if (shown.text.contains(u'«') || isData(shown.text) || !marking.said.contains(shown.text)) continue;
                faults << QStringLiteral("%1: %2: “%3”")
                              .arg(QString::fromLatin1(looks[page].name), shown.where, shown.text);
            }
        });
        QCoreApplication::removeTranslator(&marking);
        faults.removeDuplicates();
        QVERIFY2(marking.said.size() > 100, "hardly any text was asked for");
        QVERIFY2(faults.isEmpty(),
                 qPrintable(QStringLiteral("not made anew:\n  ") + faults.join(QStringLiteral("\n  "))));
    }

    void nothingIsCutOff_data() {
        QTest::addColumn<QString>("language");
        for (const QString& code : ui::languages::available()) QTest::newRow(qPrintable(code)) << code;
    }
    void nothingIsCutOff() {
        QFETCH(QString, language);
        ui::languages::apply(language);
        QStringList faults;
        onEachPage([&](int page) {
            QTest::qWait(100);
            for (const QWidget* widget : scene_->shell.window->findChildren<QWidget*>()) {
                if (!widget->isVisible() || widget->visibleRegion().isEmpty()) continue;
                const auto* bar = qobject_cast<const QScrollBar*>(widget);
                if (bar != nullptr && bar->orientation() == Qt::Horizontal && bar->maximum() > bar->minimum())
                    faults << QStringLiteral("%1: scrolls sideways by %2: %3")
                                  .arg(QString::fromLatin1(looks[page].name))
                                  .arg(bar->maximum() - bar->minimum())
                                  .arg(bar->parentWidget()->parentWidget()->objectName());
                const auto* label = qobject_cast<const QLabel*>(widget);
                const auto* button = qobject_cast<const QAbstractButton*>(widget);
                if (label != nullptr && (label->wordWrap() || label->text().isEmpty() || !label->pixmap().isNull()))
                    continue;
                // A label that gives way on purpose shows all in its tooltip.
                if (label != nullptr && label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored) continue;
                if ((label == nullptr && button == nullptr) || (button != nullptr && button->text().isEmpty()))
                    continue;
                if (widget->width() + 1 < widget->minimumSizeHint().width())
                    faults << QStringLiteral("%1: %2 “%3” needs %4 and has %5")
                                  .arg(QString::fromLatin1(looks[page].name), widget->objectName(),
                                       label != nullptr ? label->text() : button->text())
                                  .arg(widget->minimumSizeHint().width())
                                  .arg(widget->width());
            }
        });
        ui::languages::apply(QStringLiteral("en"));
        faults.removeDuplicates();
        QVERIFY2(faults.isEmpty(), qPrintable(QStringLiteral("cut off:\n  ") + faults.join(QStringLiteral("\n  "))));
        QVERIFY2(scene_->shell.window->minimumSizeHint().width() <= 1280, "does not fit into 1280 pixels");
        QVERIFY2(scene_->shell.window->minimumSizeHint().height() <= 800, "does not fit into 800 pixels");
    }

    void pictures_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("palette");
        QTest::addColumn<QSize>("size");
        for (const char* language : {"en", "de", "ja"})
            for (const char* palette : {"light", "dark"})
                for (const QSize& size : {QSize(1280, 800), QSize(2560, 1440)})
                    QTest::addRow("%s-%s-%d", language, palette, size.width())
                        << QString::fromLatin1(language) << QString::fromLatin1(palette) << size;
    }
    void pictures() {
        QFETCH(QString, language);
        QFETCH(QString, palette);
        QFETCH(QSize, size);
        ui::languages::apply(language);
        ui::applyAppearance(ui::appearanceNamed(palette));
        scene_->shell.window->resize(size);
        const QDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/../screenshots"));
        QVERIFY(folder.mkpath(QStringLiteral(".")));
        onEachPage([&](int page) {
            QTest::qWait(150);
            const QImage image = scene_->shell.window->grab().toImage();
            QCOMPARE(image.size(), size);
            const bool dark = qGray(image.pixel(4, size.height() - 4)) < 128;
            QCOMPARE(dark, palette == QStringLiteral("dark"));
            QVERIFY(image.save(folder.filePath(
                QStringLiteral("%1-%2.png")
                    .arg(QString::fromLatin1(looks[page].name), QString::fromLatin1(QTest::currentDataTag())))));
        });
        scene_->shell.window->resize(1280, 800);
        ui::applyAppearance(ui::Appearance::Light);
        ui::languages::apply(QStringLiteral("en"));
    }

private:
    template <class F>
    void onEachPage(F look) {
        for (int i = 0; i < static_cast<int>(std::size(looks)); ++i) {
            show(looks[i]);
            QCoreApplication::processEvents();
            look(i);
        }
    }

    void show(const Look& look) {
        const Shell& shell = scene_->shell;
        shell.window->showPage(look.page);
        if (*look.model == '\0') return;
        auto* const models = shell.find<QTableView>("setup.models");
        for (int row = 0; row < models->model()->rowCount(); ++row)
            if (models->model()->index(row, 0).data().toString().section(u' ', 0, 0) == QString::fromLatin1(look.model))
                models->selectRow(row);
        auto* const tabs = shell.find<QTabWidget>("model.tabs");
        for (int tab = 0; tab < tabs->count(); ++tab)
            if (QByteArray(tabs->widget(tab)->metaObject()->className()).endsWith(look.tab)) tabs->setCurrentIndex(tab);
        shell.find<QTabWidget>("setup.details")->setCurrentIndex(look.details);
    }

    QTemporaryDir home_;
    std::unique_ptr<Scene> scene_;
};

QTEST_MAIN(TestWindowLooks)
#include "tst_window_looks.moc"
