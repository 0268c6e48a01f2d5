// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

#include "ui/pages/setup_page.h"
#include "ui/workspace/workspace_fixture.h"

namespace retort::test {

constexpr int patience = 60000;

/// A page over a tiny recipe, with everything found by name.
struct Desk {
    explicit Desk(const std::string& models = teacherAndStudent()) : bench(models), page(*bench.workspace) {
        page.resize(1120, 720);
        page.show();
        QApplication::setActiveWindow(&page);
    }
    template <class Widget>
    Widget* get(const char* name) {
        auto* const found = page.findChild<Widget*>(QString::fromLatin1(name));
        if (found == nullptr) qFatal("there is no %s", name);
        return found;
    }
    const experiment::Experiment& experiment() { return bench->document().experiment(); }
    const experiment::ModelSpec& model(std::size_t i) { return experiment().models.at(i); }
    bool settled() const {
        const ui::InputsState& inputs = bench.workspace->inputs();
        return !inputs.checking && !inputs.scanning && !inputs.forecasting && inputs.survey.known &&
               !inputs.survey.quick;
    }
    QTableView* models() { return get<QTableView>("setup.models"); }
    void press(const char* button) { QTest::mouseClick(get<QAbstractButton>(button), Qt::LeftButton); }
    void type(const char* edit, const char* text) {
        auto* const line = get<QLineEdit>(edit);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, QString::fromLatin1(text));
        QTest::keyClick(line, Qt::Key_Return);
    }
    /// Types into the field of a combo or spin box and leaves it by Enter.
    void typeInto(QWidget* control, const char* text) {
        auto* const line = control->findChild<QLineEdit*>();
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, QString::fromLatin1(text));
        QTest::keyClick(line, Qt::Key_Return);
    }
    std::string names() {
        std::string text;
        for (const experiment::ModelSpec& one : experiment().models) text += (text.empty() ? "" : " ") + one.name;
        return text;
    }

    Bench bench;
    ui::SetupPage page;
};

}  // namespace retort::test
