// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <cmath>
#include <map>
#include <nlohmann/json.hpp>

#include "core/run/groups.h"

using namespace retort;
using namespace retort::run;

namespace {

ResultRow row(const std::string& name, const std::string& group, const std::string& kind, double accuracy) {
    ResultRow row;
    row.name = name;
    row.group = group;
    row.kind = kind;
    row.network = "8 relu";
    row.test = SetResult{accuracy, 1 - accuracy, 0.1};
    return row;
}

/// 200 utterances of one frame; the first `right` are decided right.
RowHits images(int right) {
    RowHits hits{"test", {}};
    for (int u = 0; u < 200; ++u) {
        hits.hits.frames.push_back(1);
        hits.hits.correct.push_back(u < right);
    }
    return hits;
}

struct Case {
    std::vector<ResultRow> rows;
    std::map<std::string, RowHits> hits;

    std::vector<GroupResult> groups() const {
        return makeGroups(rows, [&](const std::string& name) -> std::optional<RowHits> {
            const auto found = hits.find(name);
            return found == hits.end() ? std::nullopt : std::optional(found->second);
        });
    }
};

Case threeSeeds() {
    Case c;
    for (int i = 1; i <= 3; ++i) {
        const std::string n = std::to_string(i);
        c.rows.push_back(row("small." + n, "small", "hard", 0.5));
        c.hits["small." + n] = images(100);
    }
    for (int i = 1; i <= 3; ++i) {
        const std::string n = std::to_string(i);
        c.rows.push_back(row("student." + n, "student", "distilled", 0.5 + 0.1 * i));
        c.rows.back().baseline = "small";
        c.rows.back().gapClosed = 0.2 * i;
        c.hits["student." + n] = images(100 + 20 * i);
    }
    ResultRow ensemble = row("small", "", "ensemble", 0.6);
    c.rows.push_back(ensemble);
    return c;
}

}  // namespace

class GroupsTest : public QObject {
    Q_OBJECT

private slots:
    void spreads() {
        QVERIFY(!Spread::of({}));
        QVERIFY(!Spread::of({3})->deviation);
        const Spread spread = *Spread::of({1, 2, 3, 4});
        QCOMPARE(spread.mean, 2.5);
        QVERIFY(std::abs(*spread.deviation - std::sqrt(5.0 / 3)) < 1e-12);
    }

    void copiesAreTakenTogether() {
        const std::vector<GroupResult> groups = threeSeeds().groups();
        QCOMPARE(groups.size(), std::size_t{2});  // an ensemble is no group
        const GroupResult& student = groups[1];
        QCOMPARE(student.members.size(), std::size_t{3});
        QVERIFY(std::abs(student.test->frameAccuracy.mean - 0.7) < 1e-12);
        QVERIFY(std::abs(*student.test->frameAccuracy.deviation - 0.1) < 1e-12);
        QVERIFY(std::abs(student.gapClosed->mean - 0.4) < 1e-12);
        QCOMPARE(student.baseline, std::string("small"));
        QVERIFY(std::abs(student.comparison->difference - 0.2) < 1e-12);
        QVERIFY(student.comparison->low > 0.1 && student.comparison->high < 0.3);
        QVERIFY(student.comparison->verdict == Verdict::Better);
        QVERIFY(!groups[0].comparison && groups[0].baseline.empty());
    }

    void unlikeNumbersOfCopiesWeighAlike() {
        Case c = threeSeeds();
        std::erase_if(c.rows, [](const ResultRow& r) { return r.name == "small.2" || r.name == "student.1"; });
        const std::vector<GroupResult> groups = c.groups();
        QVERIFY(std::abs(groups[1].comparison->difference - 0.25) < 1e-12);
    }

    void whatWasNotEvaluatedAlikeIsNotCompared() {
        Case c = threeSeeds();
        c.hits["small.3"].hits.frames[5] = 2;
        QVERIFY(!c.groups()[1].comparison);
        c = threeSeeds();
        c.hits.erase("student.2");
        QVERIFY(!c.groups()[1].comparison);
        c = threeSeeds();
        for (auto& [name, hits] : c.hits)
            if (name.starts_with("small")) hits.set = "validation";
        QVERIFY(!c.groups()[1].comparison);
        QVERIFY(c.groups()[1].test);
    }

    void rowsOfEarlierVersionsGoByTheirNet() {
        Case c = threeSeeds();
        for (ResultRow& r : c.rows) r.group = r.baseline = "";
        const std::vector<GroupResult> groups = c.groups();
        QCOMPARE(groups.size(), std::size_t{6});
        QCOMPARE(groups.back().baseline, std::string("small.1, small.2, small.3"));
        QVERIFY(groups.back().comparison);
    }

    void filesSayIt() {
        const Case c = threeSeeds();
        const std::vector<GroupResult> groups = c.groups();
        const nlohmann::json json = nlohmann::json::parse(resultsJson(c.rows, groups));
        QCOMPARE(json["groups"].size(), std::size_t{2});
        QCOMPARE(json["groups"][1]["verdict"].get<std::string>(), std::string("better"));
        QCOMPARE(json["groups"][1]["test"]["frameAccuracy"]["members"].get<int>(), 3);
        QVERIFY(json["groups"][0]["comparison"].is_null());
        const QStringList lines = QString::fromStdString(resultsCsv(c.rows, groups)).split('\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 8);
        for (const QString& line : lines) QCOMPARE(line.count(','), lines.front().count(','));
        QVERIFY(lines[4].endsWith("better"));
    }
};

QTEST_APPLESS_MAIN(GroupsTest)
#include "tst_groups.moc"
