// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/field_row.h"

#include <QCheckBox>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMouseEvent>
#include <QPointer>

#include "ui/forms/icons.h"
#include "ui/forms/number_edit.h"
#include "ui/forms/spec_form.h"

namespace retort::ui {

FieldRow::FieldRow(const FieldInfo& info, QWidget* form)
    : label_(new QLabel(form)), cell_(new QWidget(form)), problems_(new ProblemLines(form)) {
    control_ = makeControl(info, cell_).release();
    control_->setParent(cell_);
    QWidget* const widget = control_->widget();
    widget->setObjectName(info.key);
    label_->setObjectName(info.key + QStringLiteral(".label"));
    label_->setTextFormat(Qt::PlainText);
    label_->setBuddy(widget);
    problems_->setObjectName(info.key + QStringLiteral(".problems"));
    auto* layout = new QHBoxLayout(cell_);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(control_->cell(), control_->wide() ? 1 : 0);
    if (!info.unit.empty()) {
        unit_ = new QLabel(cell_);
        unit_->setTextFormat(Qt::PlainText);
        layout->addWidget(unit_);
    }
    if (!control_->wide()) layout->addStretch(1);
    // One width for what is short, and one height for all, check boxes too.
    const QSize usual = NumberEdit(form).sizeHint();
    if (!control_->wide() && !std::holds_alternative<bool>(info.value))
        control_->cell()->setMinimumWidth(usual.width());
    cell_->setMinimumHeight(usual.height());
    label_->installEventFilter(this);
    widget->installEventFilter(this);
    connect(control_, &FieldControl::invalidChanged, this, &FieldRow::showProblems);
    connect(control_, &FieldControl::edited, this, &FieldRow::showChanged);
    retranslate();
}

FieldRow::~FieldRow() {
    // Perhaps from within a signal of the control: it goes when that is over.
    control_->disconnect();
    for (QWidget* widget : {static_cast<QWidget*>(label_), cell_, static_cast<QWidget*>(problems_)}) {
        widget->hide();
        widget->setObjectName({});
        widget->deleteLater();
    }
    for (QWidget* inner : cell_->findChildren<QWidget*>()) inner->setObjectName({});
}

void FieldRow::setValue(const FieldValue& value, const std::optional<FieldValue>& defaultValue) {
    default_ = defaultValue;
    control_->setValue(value);
    showChanged();
}

bool FieldRow::changedFromDefault() const {
    return default_ && *default_ != control_->value();
}

void FieldRow::showChanged() {
    QFont font = label_->font();
    const bool bold = changedFromDefault();
    if (font.bold() == bold) return;
    font.setBold(bold);
    label_->setFont(font);
}

void FieldRow::setProblems(Problems problems) {
    given_ = std::move(problems);
    showProblems();
}

void FieldRow::showProblems() {
    std::vector<ProblemLines::Line> lines;
    // What cannot be read is the news; what is said of the old value would only puzzle beside it.
    if (!control_->invalid().isEmpty())
        lines.push_back({Problem::Severity::Error, control_->invalid()});
    else
        for (const Problem& problem : given_) lines.push_back(lineOf(problem));
    if (lines == problems_->lines()) return;
    problems_->setLines(lines);
    problems_->setVisible(visible_ && !lines.empty());
    control_->widget()->setAccessibleDescription(
        (QStringList(translated(info().help)) + QStringList(problems_->spoken())).join(QLatin1Char('\n')).trimmed());
    emit problemsChanged();
}

void FieldRow::setVisible(bool on) {
    visible_ = on;
    label_->setVisible(on);
    cell_->setVisible(on);
    problems_->setVisible(on && hasProblems());
}

void FieldRow::setReadOnly(bool on) {
    readOnly_ = on;
    control_->setReadOnly(on);
}

void FieldRow::retranslate() {
    const QString name = translated(info().label), help = translated(info().help);
    label_->setText(QString(name).replace(QLatin1Char('&'), QStringLiteral("&&")));
    QString tip = QStringLiteral("<p>%1</p>").arg(help.toHtmlEscaped());
    if (const QString range = rangeText(info()); !range.isEmpty())
        tip += QStringLiteral("<p>%1</p>").arg(range.toHtmlEscaped());
    for (QWidget* widget : {static_cast<QWidget*>(label_), control_->widget()}) {
        widget->setToolTip(tip);
        widget->setWhatsThis(tip);
    }
    control_->widget()->setAccessibleName(name);
    if (problems_->lines().empty()) control_->widget()->setAccessibleDescription(help);
    if (unit_ != nullptr) unit_->setText(translated(info().unit));
    control_->retranslate();
    showProblems();
}

QMenu* FieldRow::menu() const {
    QMenu* const menu = control_->standardMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!default_ || readOnly_) return menu;
    if (!menu->isEmpty()) menu->addSeparator();
    const QString text = control_->textOf(*default_);
    QString shown = text.size() > 40 ? text.left(39) + QChar(0x2026) : text;
    shown.replace(QLatin1Char('&'), QStringLiteral("&&"));
    QAction* const reset =
        menu->addAction(shown.isEmpty() ? tr("&Reset to default (empty)") : tr("&Reset to default (%1)").arg(shown));
    reset->setObjectName(QStringLiteral("resetToDefault"));
    reset->setIcon(icon(IconName::Undo, menu->palette()));
    reset->setEnabled(changedFromDefault() || !control_->invalid().isEmpty());
    connect(reset, &QAction::triggered, control_,
            [control = control_, value = *default_] { control->overwrite(value); });
    return menu;
}

bool FieldRow::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ContextMenu) {
        QMenu* const shown = menu();
        if (shown->isEmpty()) {
            delete shown;
            return false;
        }
        const auto& at = static_cast<QContextMenuEvent&>(*event);
        shown->popup(at.globalPos());
        return true;
    }
    if (watched == label_ && event->type() == QEvent::MouseButtonRelease) {
        // A click on a label goes to its control, as with every check box.
        const auto& mouse = static_cast<QMouseEvent&>(*event);
        QWidget* const widget = control_->widget();
        if (mouse.button() != Qt::LeftButton || !label_->rect().contains(mouse.position().toPoint()) ||
            !widget->isEnabled())
            return false;
        widget->setFocus(Qt::MouseFocusReason);
        if (auto* box = qobject_cast<QCheckBox*>(widget)) box->click();
        return true;
    }
    return false;
}

}  // namespace retort::ui
