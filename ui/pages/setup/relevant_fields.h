// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>

#include "core/base/field_visitor.h"
#include "core/experiment/experiment.h"
#include "ui/forms/spec_form.h"

namespace retort::ui {

/// Fields that mean something beside the others' values: no Adam moments with SGD, no maxout pieces with ReLU.
bool meansSomething(const std::string& key, const nn::NetworkSpec& network);
bool meansSomething(const std::string& key, const train::TrainingSpec& training);
bool meansSomething(const std::string& key, const distill::DistillSpec& distill);

/// Passes on those fields alone for which `keep` is true.
class FieldFilter : public FieldVisitor {
public:
    FieldFilter(FieldVisitor& inner, std::function<bool(const std::string&)> keep)
        : inner_(inner), keep_(std::move(keep)) {}

    void visit(const Field& field, bool& value) override { pass(field, value); }
    void visit(const Field& field, int& value) override { pass(field, value); }
    void visit(const Field& field, std::int64_t& value) override { pass(field, value); }
    void visit(const Field& field, double& value) override { pass(field, value); }
    void visit(const Field& field, std::string& value) override { pass(field, value); }
    void visit(const Field& field, std::vector<int>& value) override { pass(field, value); }
    void visit(const Field& field, std::vector<double>& value) override { pass(field, value); }
    void visit(const Field& field, std::vector<std::string>& value) override { pass(field, value); }
    bool beginGroup(const Field& field) override { return inner_.beginGroup(field); }
    void endGroup() override { inner_.endGroup(); }

private:
    template <class Value>
    void pass(const Field& field, Value& value) {
        if (keep_(field.key)) inner_.visit(field, value);
    }

    FieldVisitor& inner_;
    std::function<bool(const std::string&)> keep_;
};

/// Calls form.show; where the fields with focus are made anew, focus returns to the choice that made them change.
void showKeepingFocus(SpecForm& form, const SpecForm::Describe& spec, const SpecForm::Describe& defaults);

/// Shows those fields of a spec that mean something, with `Spec{}` as the defaults.
template <class Spec>
void showRelevant(SpecForm& form, const Spec& spec) {
    const auto describe = [&spec](const Spec& shown) {
        return [like = spec, copy = shown](FieldVisitor& visitor) mutable {
            FieldFilter filter(visitor, [&like](const std::string& key) { return meansSomething(key, like); });
            copy.describe(filter);
        };
    };
    showKeepingFocus(form, describe(spec), describe(Spec{}));
}

}  // namespace retort::ui
