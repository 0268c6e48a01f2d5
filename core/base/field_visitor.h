// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>
#include <string>
#include <vector>

namespace retort {

/// What is said once of a setting; JSON, validation, command line help and forms all read it from here.
struct Field {
    const char* key;                                            ///< Name in the experiment file.
    const char* label;                                          ///< Name for people.
    const char* help;                                           ///< One or two sentences: what it means, what it does.
    const char* unit = "";                                      ///< "frames", "seconds", … or "".
    double minimum = -std::numeric_limits<double>::infinity();  ///< Inclusive.
    double maximum = std::numeric_limits<double>::infinity();   ///< Inclusive.
    std::vector<std::string> choices = {};                      ///< Where not empty, the only values a string may have.
};

/// A spec is a plain struct with `void describe(FieldVisitor&)` that names each of its members once.
/// A visitor reads or writes the members through these calls.
class FieldVisitor {
public:
    virtual ~FieldVisitor() = default;
    virtual void visit(const Field& field, bool& value) = 0;
    virtual void visit(const Field& field, int& value) = 0;
    virtual void visit(const Field& field, std::int64_t& value) = 0;
    virtual void visit(const Field& field, double& value) = 0;
    virtual void visit(const Field& field, std::string& value) = 0;
    virtual void visit(const Field& field, std::vector<int>& value) = 0;
    virtual void visit(const Field& field, std::vector<double>& value) = 0;
    virtual void visit(const Field& field, std::vector<std::string>& value) = 0;

    /// Members visited between these two belong to a nested object. beginGroup returns false to skip the group.
    virtual bool beginGroup(const Field& field) = 0;
    virtual void endGroup() = 0;
};

/// Visits `spec` as the nested object `field`.
template <class Spec>
void visitGroup(FieldVisitor& visitor, const Field& field, Spec& spec) {
    if (!visitor.beginGroup(field)) return;
    spec.describe(visitor);
    visitor.endGroup();
}

}  // namespace retort
