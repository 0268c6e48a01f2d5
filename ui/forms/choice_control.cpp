// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/choice_control.h"

#include <QComboBox>
#include <QSignalBlocker>

#include "ui/forms/choice_names.h"

namespace retort::ui {

ChoiceControl::ChoiceControl(const FieldInfo& info, QWidget* parent) : FieldControl(info), box_(new QComboBox(parent)) {
    guardWheel(box_);
    box_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const std::string& choice : info.choices) box_->addItem(QString(), QString::fromStdString(choice));
    ChoiceControl::retranslate();
    connect(box_, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index >= 0) userSets(box_->itemData(index).toString().toStdString());
    });
}

QWidget* ChoiceControl::widget() const {
    return box_;
}

QString ChoiceControl::textOf(const FieldValue& value) const {
    return choiceName(info().name(), std::get<std::string>(value)).name;
}

void ChoiceControl::setReadOnly(bool on) {
    box_->setEnabled(!on);
}

void ChoiceControl::retranslate() {
    for (int i = 0; i < box_->count(); ++i) {
        const ChoiceName choice = choiceName(info().name(), box_->itemData(i).toString().toStdString());
        box_->setItemText(i, choice.name);
        box_->setItemData(i, choice.description, Qt::ToolTipRole);
    }
}

void ChoiceControl::display(const FieldValue& value) {
    const QSignalBlocker quiet(box_);
    const QString text = QString::fromStdString(std::get<std::string>(value));
    // A value that is no choice is shown as it is, and goes when another is chosen.
    const int known = static_cast<int>(info().choices.size());
    while (box_->count() > known) box_->removeItem(known);
    if (box_->findData(text) < 0) box_->addItem(text, text);
    box_->setCurrentIndex(box_->findData(text));
}

}  // namespace retort::ui
