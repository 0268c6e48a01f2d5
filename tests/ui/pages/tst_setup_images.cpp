// SPDX-License-Identifier: GPL-3.0-or-later
// Set up over images: what belongs to speech is not there, and an image is shown as a picture.
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QTemporaryDir>
#include <QtTest>

#include "support/tiny_images.h"
#include "ui/charts/heat_map.h"
#include "ui/forms/field_status.h"
#include "ui/forms/spec_form.h"
#include "ui/pages/setup/front_end_row.h"
#include "ui/pages/setup_page.h"

using namespace retort;
using namespace retort::ui;

class TestSetupImages : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void anImageIsShownAsAPicture() {
        QTemporaryDir folder;
        const std::filesystem::path root = folder.path().toStdString();
        test::writeImages(root, "train", 60);
        test::writeImages(root, "t10k", 20);
        test::putText(root / "images.json", R"({"format": "retort-experiment/1", "name": "images",
            "inputs": {"source": "idx", "train": {"data": "."}, "test": {"data": "."}, "validation": {"fraction": 0.1}},
            "models": [{"name": "net", "network": {"hidden": [4]}}]})");
        Workspace workspace({});
        SetupPage page(workspace);
        page.resize(1120, 720);
        page.show();
        workspace.document().open(root / "images.json");
        QTRY_VERIFY_WITH_TIMEOUT(workspace.preview().preview.image, 60000);
        auto* const raw = page.findChild<HeatMap*>(QStringLiteral("preview.raw"));
        QTRY_VERIFY(!page.findChild<HeatMap*>(QStringLiteral("preview.processed"))->isVisible());
        QVERIFY(raw->isVisible());
        // Row by row from the top, as the file has it: the first has its bright pixel at the top left.
        const QStringList lines = raw->toCsv().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QVERIFY2(lines.size() > 4, qPrintable(raw->toCsv()));
        auto* const cursor = page.findChild<QLabel*>(QStringLiteral("preview.cursor"));
        QTRY_COMPARE(cursor->text(), QStringLiteral("4 × 4 pixels, label 0"));

        QVERIFY(!page.findChild<FrontEndRow*>()->isVisible());
        auto* const split = page.findChild<QComboBox*>(QStringLiteral("setup.split"));
        QCOMPARE(split->itemText(0), QStringLiteral("of the images"));
        QVERIFY(!(split->model()->flags(split->model()->index(1, 0)) & Qt::ItemIsEnabled));
        QTRY_VERIFY(!page.findChild<FieldStatus*>(QStringLiteral("setup.status.frontEnd"))->isVisible());

        auto* const settings = page.findChild<SpecForm*>(QStringLiteral("setup.settings"));
        for (const char* key : {"memory", "name", "seed", "controls"})
            QVERIFY(settings->control(QLatin1String(key)) != nullptr);
        QVERIFY(workspace.document().experiment().controls);
        qobject_cast<QCheckBox*>(settings->control(QStringLiteral("controls")))->click();
        QVERIFY(!workspace.document().experiment().controls);
        workspace.document().undoStack().undo();
        QVERIFY(workspace.document().experiment().controls);
        QVERIFY(settings->control(QStringLiteral("features.transform")) == nullptr);
        workspace.document().edit(QStringLiteral("source"), [](auto& e) { e.inputs.source = "kaldi"; });
        QTRY_VERIFY(settings->control(QStringLiteral("features.transform")) != nullptr);
    }
};

QTEST_MAIN(TestSetupImages)
#include "tst_setup_images.moc"
