// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/field_control.h"

#include <QCoreApplication>
#include <QEvent>
#include <QMenu>
#include <QWidget>
#include <cmath>

#include "ui/forms/choice_control.h"
#include "ui/forms/integer_control.h"
#include "ui/forms/number_text.h"
#include "ui/forms/path_control.h"
#include "ui/forms/text_control.h"
#include "ui/forms/toggle_control.h"

namespace retort::ui {

namespace {

class WheelGuard : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() != QEvent::Wheel || static_cast<QWidget*>(watched)->hasFocus()) return false;
        event->ignore();  // goes on to the scroll area
        return true;
    }
};

}  // namespace

void FieldControl::setValue(const FieldValue& value) {
    if (shown_ && value == value_) return;
    shown_ = true;
    value_ = value;
    setInvalid({});
    display(value_);
}

void FieldControl::overwrite(const FieldValue& value) {
    setInvalid({});
    display(value);
    userSets(value);
}

void FieldControl::userSets(FieldValue value) {
    if (value == value_) return;
    value_ = std::move(value);
    emit edited();
}

void FieldControl::setInvalid(const QString& why) {
    if (why == invalid_) return;
    invalid_ = why;
    emit invalidChanged();
}

QMenu* FieldControl::standardMenu() const {
    return new QMenu(widget());
}

void guardWheel(QWidget* widget) {
    widget->setFocusPolicy(Qt::StrongFocus);
    widget->installEventFilter(new WheelGuard(widget));
}

QString rangeText(const FieldInfo& info) {
    if (std::holds_alternative<std::string>(info.value) || std::holds_alternative<bool>(info.value)) return {};
    const bool below = std::isfinite(info.minimum), above = std::isfinite(info.maximum);
    const auto number = [](double x) {
        const bool whole = x == std::floor(x) && std::fabs(x) < 9.1e15;
        return whole ? QLocale().toString(static_cast<qlonglong>(x)) : numberText(x);
    };
    const auto say = [](const char* text) { return QCoreApplication::translate("retort::ui::SpecForm", text); };
    if (below && above)
        return say(QT_TRANSLATE_NOOP("retort::ui::SpecForm", "Between %1 and %2."))
            .arg(number(info.minimum), number(info.maximum));
    if (below) return say(QT_TRANSLATE_NOOP("retort::ui::SpecForm", "At least %1.")).arg(number(info.minimum));
    if (above) return say(QT_TRANSLATE_NOOP("retort::ui::SpecForm", "At most %1.")).arg(number(info.maximum));
    return {};
}

std::unique_ptr<FieldControl> makeControl(const FieldInfo& info, QWidget* parent) {
    if (std::holds_alternative<bool>(info.value)) return std::make_unique<ToggleControl>(info, parent);
    if (std::holds_alternative<int>(info.value)) return std::make_unique<IntegerControl>(info, parent);
    if (std::holds_alternative<std::string>(info.value) && !info.choices.empty())
        return std::make_unique<ChoiceControl>(info, parent);
    if (pathKindOf(info) != PathKind::None) return std::make_unique<PathControl>(info, parent);
    return std::make_unique<TextControl>(info, parent);
}

}  // namespace retort::ui
