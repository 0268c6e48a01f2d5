// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "core/base/field_visitor.h"

namespace retort::ui {

/// Any value that a field of a spec may have.
using FieldValue = std::variant<bool, int, std::int64_t, double, std::string, std::vector<int>, std::vector<double>,
                                std::vector<std::string>>;

/// What a spec says of one of its fields, kept beyond the visit, and its value. Texts are core's English.
struct FieldInfo {
    QString key;    ///< Dotted: "features.cmvn".
    QString group;  ///< Dotted key of the group it stands in; "" for none.
    std::string label, help, unit;
    double minimum = 0, maximum = 0;  ///< Inclusive; may be infinite.
    std::vector<std::string> choices;
    FieldValue value;

    QString name() const { return key.section(QLatin1Char('.'), -1); }
    /// True if one control can show both: same key, type and choices.
    bool fits(const FieldInfo& other) const;
};

struct GroupInfo {
    QString key;  ///< Dotted.
    std::string label, help;
};

/// Visits a spec and notes what is in it.
class FieldCollector : public FieldVisitor {
public:
    std::vector<FieldInfo> fields;
    std::vector<GroupInfo> groups;

    void visit(const Field& field, bool& value) override { note(field, value); }
    void visit(const Field& field, int& value) override { note(field, value); }
    void visit(const Field& field, std::int64_t& value) override { note(field, value); }
    void visit(const Field& field, double& value) override { note(field, value); }
    void visit(const Field& field, std::string& value) override { note(field, value); }
    void visit(const Field& field, std::vector<int>& value) override { note(field, value); }
    void visit(const Field& field, std::vector<double>& value) override { note(field, value); }
    void visit(const Field& field, std::vector<std::string>& value) override { note(field, value); }
    bool beginGroup(const Field& field) override;
    void endGroup() override { path_.removeLast(); }

private:
    void note(const Field& field, const FieldValue& value);

    QStringList path_;
};

/// Puts a value into the one field of a spec with a key; fields of another type are left alone.
class FieldWriter : public FieldVisitor {
public:
    FieldWriter(QString key, FieldValue value) : key_(std::move(key)), value_(std::move(value)) {}

    void visit(const Field& field, bool& value) override { put(field, value); }
    void visit(const Field& field, int& value) override { put(field, value); }
    void visit(const Field& field, std::int64_t& value) override { put(field, value); }
    void visit(const Field& field, double& value) override { put(field, value); }
    void visit(const Field& field, std::string& value) override { put(field, value); }
    void visit(const Field& field, std::vector<int>& value) override { put(field, value); }
    void visit(const Field& field, std::vector<double>& value) override { put(field, value); }
    void visit(const Field& field, std::vector<std::string>& value) override { put(field, value); }
    bool beginGroup(const Field& field) override;
    void endGroup() override { path_.removeLast(); }

private:
    QString pathOf(const Field& field) const;
    template <class Value>
    void put(const Field& field, Value& value) {
        const Value* const given = std::get_if<Value>(&value_);
        if (given != nullptr && pathOf(field) == key_) value = *given;
    }

    QString key_;
    FieldValue value_;
    QStringList path_;
};

/// True if `key` is one of `keys` or lies in a group that is.
bool isAmong(const QString& key, const QStringList& keys);

}  // namespace retort::ui
