// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <nlohmann/json.hpp>

#include "core/base/files.h"
#include "core/experiment/experiment.h"

using namespace retort;

namespace {

/// The row that docs/experiment.md must have for each setting: its key and its default.
class RowCollector : public FieldVisitor {
public:
    void visit(const Field& field, bool& value) override { add(field, value); }
    void visit(const Field& field, int& value) override { add(field, value); }
    void visit(const Field& field, std::int64_t& value) override { add(field, value); }
    void visit(const Field& field, double& value) override { add(field, value); }
    void visit(const Field& field, std::string& value) override { add(field, value); }
    void visit(const Field& field, std::vector<int>& value) override { add(field, value); }
    void visit(const Field& field, std::vector<double>& value) override { add(field, value); }
    void visit(const Field& field, std::vector<std::string>& value) override { add(field, value); }
    bool beginGroup(const Field& field) override {
        rows.push_back(std::string("| `") + field.key + "` |");
        return true;
    }
    void endGroup() override {}

    std::vector<std::string> rows;
    std::vector<std::string> choices;

private:
    template <class Value>
    void add(const Field& field, const Value& value) {
        std::string text = "`" + nlohmann::json(value).dump() + "`";
        if (text == "`\"\"`") text = "–";
        rows.push_back(std::string("| `") + field.key + "` | " + text + " |");
        choices.insert(choices.end(), field.choices.begin(), field.choices.end());
    }
};

}  // namespace

class ExperimentDocTest : public QObject {
    Q_OBJECT

private slots:
    void everySettingStandsInTheReference();
};

void ExperimentDocTest::everySettingStandsInTheReference() {
    const std::string text = files::readAll(RETORT_SOURCE_DIR "/docs/experiment.md");
    RowCollector collector;
    data::InputsSpec inputs;
    inputs.describe(collector);
    experiment::ModelSpec model;
    model.describe(collector);
    distill::DistillSpec distill;
    distill.describe(collector);
    distill::SpecialistSpec specialists;
    specialists.describe(collector);
    for (const char* key : {"format", "name", "seed", "recipe", "inputs", "models", "generalist", "specialists"})
        collector.rows.push_back(std::string("| `") + key + "` |");
    QVERIFY(collector.rows.size() > 50);
    for (const std::string& row : collector.rows) QVERIFY2(text.find(row) != std::string::npos, row.c_str());
    for (const std::string& choice : collector.choices)
        QVERIFY2(text.find("`" + choice + "`") != std::string::npos, choice.c_str());
}

QTEST_APPLESS_MAIN(ExperimentDocTest)
#include "tst_experiment_doc.moc"
