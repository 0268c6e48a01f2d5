// SPDX-License-Identifier: GPL-3.0-or-later
// What core's lists bring into the forms has a name there, and every text of a form is in the catalogues.
#include "ui/forms/choice_names.h"

#include <QFile>
#include <QSet>
#include <QXmlStreamReader>
#include <QtTest>

#include "core/experiment/experiment.h"
#include "ui/forms/field_info.h"

using namespace retort;
using namespace retort::ui;

namespace {

/// The fields of everything that is set up in a form.
FieldCollector allFields() {
    FieldCollector all;
    const auto add = [&](auto spec) {
        FieldCollector one;
        spec.describe(one);
        all.fields.insert(all.fields.end(), one.fields.begin(), one.fields.end());
        all.groups.insert(all.groups.end(), one.groups.begin(), one.groups.end());
        return one.fields;
    };
    std::vector<std::string> kinds;
    for (const FieldInfo& field : add(experiment::ModelSpec()))
        if (field.key == QStringLiteral("kind")) kinds = field.choices;
    for (const std::string& kind : kinds) {
        experiment::ModelSpec model;
        model.kind = kind;
        add(model);
        add(model.network);
        add(model.training);
        add(model.distill);
    }
    std::vector<std::string> sources;
    for (const FieldInfo& field : add(data::InputsSpec()))
        if (field.key == QStringLiteral("source")) sources = field.choices;
    for (const std::string& source : sources) {
        data::InputsSpec inputs;
        inputs.source = source;
        add(inputs);
    }
    return all;
}

const std::string* choicesOf(const FieldCollector& all, const char* name, const std::string& value) {
    for (const FieldInfo& field : all.fields)
        if (field.name() == QString::fromLatin1(name))
            for (const std::string& choice : field.choices)
                if (choice == value) return &choice;
    return nullptr;
}

}  // namespace

class TestChoiceNames : public QObject {
    Q_OBJECT

private slots:
    void everyChoiceOfCoreHasAName() {
        const FieldCollector all = allFields();
        // The lists that grow by a row in core.
        QVERIFY(choicesOf(all, "objective", "conditional") != nullptr);
        QVERIFY(choicesOf(all, "activation", "relu") != nullptr);
        QVERIFY(choicesOf(all, "source", "idx") != nullptr);
        QStringList missing;
        for (const FieldInfo& field : all.fields) {
            if (!std::holds_alternative<std::string>(field.value)) continue;  // lists are typed as in the file
            for (const std::string& choice : field.choices)
                if (!choice.empty() && !hasChoiceName(field.name(), choice))
                    missing << field.key + QStringLiteral(" = ") + QString::fromStdString(choice);
        }
        missing.removeDuplicates();
        QVERIFY2(missing.isEmpty(), qPrintable(QStringLiteral("give a name and a line on what it does, in "
                                                              "ui/forms/choice_names.cpp, to:\n  ") +
                                               missing.join(QStringLiteral("\n  "))));
    }

    void whatHasNoNameIsSpelledOut() {
        QCOMPARE(choiceName(QStringLiteral("objective"), "mean-square").name, QStringLiteral("Mean square"));
        QCOMPARE(choiceName(QStringLiteral("objective"), "jensenShannon").name, QStringLiteral("Jensen shannon"));
        QCOMPARE(choiceName(QStringLiteral("objective"), "kl_divergence").name, QStringLiteral("Kl divergence"));
        QCOMPARE(choiceName(QStringLiteral("objective"), "KL").name, QStringLiteral("KL"));
        QVERIFY(choiceName(QStringLiteral("objective"), "KL").description.isEmpty());
        QVERIFY(!hasChoiceName(QStringLiteral("objective"), "KL"));
        QCOMPARE(choiceName(QStringLiteral("objective"), "soft").name, QStringLiteral("Soft targets"));
    }

    void everyTextOfTheFormsCanBeTranslated() {
        QFile file(QStringLiteral(RETORT_SOURCE_DIR "/translations/retort_de.ts"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QSet<QString> sources;
        QXmlStreamReader xml(&file);
        while (!xml.atEnd())
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"source")
                sources << xml.readElementText();
        const FieldCollector all = allFields();
        QStringList missing;
        const auto look = [&](const std::string& text) {
            const QString source = QString::fromStdString(text);
            if (!source.isEmpty() && !sources.contains(source)) missing << source;
        };
        for (const FieldInfo& field : all.fields) {
            look(field.label);
            look(field.help);
            look(field.unit);
        }
        for (const GroupInfo& group : all.groups) {
            look(group.label);
            look(group.help);
        }
        missing.removeDuplicates();
        QVERIFY2(missing.isEmpty(), qPrintable(QStringLiteral("not in the catalogues (scripts/translate):\n  ") +
                                               missing.join(QStringLiteral("\n  "))));
    }
};

QTEST_APPLESS_MAIN(TestChoiceNames)
#include "tst_choice_names.moc"
