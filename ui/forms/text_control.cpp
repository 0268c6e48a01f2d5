// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/text_control.h"

#include <QCompleter>
#include <QMenu>
#include <algorithm>
#include <cmath>

#include "ui/forms/choice_names.h"
#include "ui/forms/list_completer.h"
#include "ui/forms/list_text.h"
#include "ui/forms/number_edit.h"
#include "ui/forms/number_text.h"

namespace retort::ui {

namespace {

constexpr int restMilliseconds = 700;
constexpr int longestText = 1 << 20;

template <class Value>
constexpr bool isList = false;
template <class Value>
constexpr bool isList<std::vector<Value>> = true;

/// Where the first step from 0 goes: as large as is usual in the field.
double firstStep(const FieldInfo& info) {
    if (!info.unit.empty() || info.maximum > 1000) return 1;
    return info.maximum < 1 ? 0.1 : info.maximum > 1 ? 0.001 : 1e-4;
}

}  // namespace

TextControl::TextControl(const FieldInfo& info, QWidget* parent) : FieldControl(info) {
    if (std::holds_alternative<double>(info.value)) {
        auto* number = new NumberEdit(parent);
        number->setRange(info.minimum, info.maximum);
        number->setFirstStep(firstStep(info));
        guardWheel(number);
        connect(number, &NumberEdit::editingFinished, this, &TextControl::finish);
        widget_ = number;
        edit_ = number->edit();
    } else {
        edit_ = new QLineEdit(parent);
        widget_ = edit_;
        if (!info.choices.empty()) completeList(*edit_, info.choices);
    }
    edit_->setMaxLength(longestText);
    rest_.setSingleShot(true);
    rest_.setInterval(restMilliseconds);
    connect(&rest_, &QTimer::timeout, this, [this] { take(true); });
    connect(edit_, &QLineEdit::textEdited, this, [this] { take(false); });
    connect(edit_, &QLineEdit::editingFinished, this, &TextControl::finish);
}

bool TextControl::wide() const {
    return !std::holds_alternative<double>(info().value) && !std::holds_alternative<std::int64_t>(info().value);
}

QString TextControl::textOf(const FieldValue& value) const {
    const auto text = [](const auto& of) -> QString {
        using Value = std::decay_t<decltype(of)>;
        if constexpr (std::is_same_v<Value, double>) return numberText(of);
        if constexpr (std::is_same_v<Value, std::int64_t>) return QLocale().toString(static_cast<qlonglong>(of));
        if constexpr (std::is_same_v<Value, std::string>) return QString::fromStdString(of);
        if constexpr (isList<Value>) return listText(of);
        return {};
    };
    return std::visit(text, value);
}

TextControl::Parsed TextControl::parse(const QString& text) const {
    const auto of = [](auto list) -> Parsed {
        if (list.values) return {std::move(*list.values), {}};
        return {{}, list.problem};
    };
    const FieldValue& type = info().value;
    if (std::holds_alternative<std::vector<int>>(type)) return of(parseIntegers(text));
    if (std::holds_alternative<std::vector<double>>(type)) return of(parseNumbers(text));
    if (std::holds_alternative<std::vector<std::string>>(type)) return of(parseWords(text, info().choices));
    if (std::holds_alternative<double>(type)) {
        if (const auto number = parseNumber(text)) return {*number, {}};
        return {{},
                text.trimmed().isEmpty() ? tr("Write a number here.") : tr("“%1” is no number.").arg(text.trimmed())};
    }
    if (std::holds_alternative<std::int64_t>(type)) {
        if (const auto number = parseInteger(text)) return {*number, {}};
        return {{},
                text.trimmed().isEmpty() ? tr("Write a whole number here.")
                                         : tr("“%1” is no whole number.").arg(text.trimmed())};
    }
    return {text.toStdString(), {}};
}

bool TextControl::inRange(const FieldValue& value) const {
    const auto inside = [this](double x) { return x >= info().minimum && x <= info().maximum; };
    const auto check = [&](const auto& of) {
        using Value = std::decay_t<decltype(of)>;
        if constexpr (std::is_arithmetic_v<Value>) return inside(static_cast<double>(of));
        if constexpr (std::is_same_v<Value, std::vector<int>> || std::is_same_v<Value, std::vector<double>>)
            return std::all_of(of.begin(), of.end(), inside);
        return true;
    };
    return std::visit(check, value);
}

void TextControl::take(bool finished) {
    rest_.stop();
    touched_ = true;
    const Parsed parsed = parse(edit_->text());
    if (!parsed.value) {
        if (finished || !invalid().isEmpty())
            setInvalid(parsed.problem);
        else
            rest_.start();
        return;
    }
    setInvalid({});
    if (finished || inRange(*parsed.value))
        userSets(*parsed.value);
    else
        rest_.start();
}

void TextControl::finish() {
    if (edit_->isReadOnly() || !touched_) return;
    take(true);
    if (invalid().isEmpty()) display(value());
}

void TextControl::setReadOnly(bool on) {
    if (auto* box = qobject_cast<NumberEdit*>(widget_)) {
        box->setReadOnly(on);
        box->setButtonSymbols(on ? QAbstractSpinBox::NoButtons : QAbstractSpinBox::UpDownArrows);
    }
    edit_->setReadOnly(on);
}

void TextControl::retranslate() {
    widget_->setLocale(QLocale());
    edit_->setPlaceholderText(hasChoiceName(info().name(), "") ? choiceName(info().name(), "").name : QString());
    // Digits as the locale writes them; what is no value stays as typed.
    if (!invalid().isEmpty())
        setInvalid(parse(edit_->text()).problem);
    else if (!rest_.isActive())
        display(value());
}

QMenu* TextControl::standardMenu() const {
    return edit_->createStandardContextMenu();
}

void TextControl::display(const FieldValue& value) {
    rest_.stop();
    touched_ = false;
    const QString text = textOf(value);
    if (edit_->text() == text) return;
    edit_->setText(text);
    if (!edit_->hasFocus()) edit_->setCursorPosition(0);
}

}  // namespace retort::ui
