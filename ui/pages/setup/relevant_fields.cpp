// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/setup/relevant_fields.h"

#include <algorithm>

namespace retort::ui {

namespace {

bool among(const std::string& value, std::initializer_list<const char*> list) {
    return std::any_of(list.begin(), list.end(), [&](const char* one) { return value == one; });
}

}  // namespace

bool meansSomething(const std::string& key, const nn::NetworkSpec& network) {
    if (key == "hidden") return false;  // a table of its own
    if (key == "maxoutPieces") return network.activation == "maxout";
    if (key == "initStd") return network.initializer == "normal";
    return true;
}

bool meansSomething(const std::string& key, const train::TrainingSpec& training) {
    const bool adam = training.optimizer.optimizer == "adam";
    const std::string& schedule = training.schedule.schedule;
    if (among(key, {"momentum", "nesterov"})) return !adam;
    if (among(key, {"beta1", "beta2", "epsilon"})) return adam;
    if (key == "factor") return among(schedule, {"plateau", "newbob", "exponential"});
    if (key == "threshold") return schedule == "plateau";
    if (among(key, {"startHalving", "endHalving"})) return schedule == "newbob";
    if (key == "finalRate") return schedule != "constant";
    if (key == "patienceThreshold") return training.patience > 0;
    return true;
}

bool meansSomething(const std::string& key, const distill::DistillSpec& distill) {
    if (among(key, {"temperature", "hardWeight"})) return false;  // sliders of their own
    if (key == "topK") return distill.targets != "live";
    return true;
}

void showKeepingFocus(SpecForm& form, const SpecForm::Describe& spec, const SpecForm::Describe& defaults) {
    QString focused;
    for (const char* key :
         {"optimizer", "schedule", "activation", "initializer", "patience", "targets", "specialists.clustering"}) {
        const QWidget* control = form.control(QString::fromLatin1(key));
        if (control == nullptr || (!control->hasFocus() && !control->isAncestorOf(form.window()->focusWidget())))
            continue;
        if (control->hasFocus() || (form.window()->focusWidget() != nullptr && form.isActiveWindow()))
            focused = QString::fromLatin1(key);
    }
    form.show(spec, defaults);
    if (focused.isEmpty()) return;
    QWidget* const control = form.control(focused);
    QWidget* const focus = form.window()->focusWidget();
    if (control != nullptr && (focus == nullptr || !form.isAncestorOf(focus))) control->setFocus(Qt::OtherFocusReason);
}

}  // namespace retort::ui
