// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/spec_form.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QSet>
#include <QToolButton>
#include <algorithm>
#include <map>

#include "ui/forms/field_row.h"

namespace retort::ui {

namespace {

/// Forms whose "More settings" are open, while the program lives.
QSet<QString>& opened() {
    static QSet<QString> all;
    return all;
}

/// The part of a problem's path behind `prefix` as a dotted key: "hidden[1]" is of "hidden".
QString keyIn(const std::string& path, const std::string& prefix) {
    if (!path.starts_with(prefix)) return {};
    const std::string rest = path.substr(prefix.size());
    return QString::fromStdString(rest.substr(0, rest.find('[')));
}

}  // namespace

struct SpecForm::Private {
    explicit Private(SpecForm& owner) : form(owner) {}

    SpecForm& form;
    QStringList keys, hidden, advanced;
    QString base;
    bool readOnly = false, invalid = false;
    int labelWidth = 0;
    std::map<QString, std::unique_ptr<FieldRow>> rows;
    QStringList order;  ///< Keys as the spec gives them.
    std::map<QString, QLabel*> titles;
    std::vector<GroupInfo> groups;
    QToolButton* more = nullptr;

    bool wanted(const QString& key) const { return (keys.isEmpty() || isAmong(key, keys)) && !isAmong(key, hidden); }
    bool isAdvanced(const QString& key) const { return isAmong(key, advanced); }
    QString foldName() const {
        return form.objectName().isEmpty() ? advanced.join(QLatin1Char(' ')) : form.objectName();
    }
    bool isOpen() const { return opened().contains(foldName()); }

    void makeRows(const std::vector<FieldInfo>& fields);
    void arrange();
    QStringList inOrder(bool ofAdvanced) const;
    int put(QGridLayout& grid, int line, const QStringList& some, const char* where);
    QLabel* title(const QString& group, const char* where);
    void showFold();
    void onEdited(FieldRow& row);
    void noteInvalid();
    void retranslate();
};

void SpecForm::Private::makeRows(const std::vector<FieldInfo>& fields) {
    std::map<QString, std::unique_ptr<FieldRow>> kept;
    order.clear();
    for (const FieldInfo& info : fields) {
        order << info.key;
        std::unique_ptr<FieldRow>& row = kept[info.key];
        if (const auto old = rows.find(info.key); old != rows.end() && old->second && old->second->info().fits(info)) {
            row = std::move(old->second);
            continue;
        }
        row = std::make_unique<FieldRow>(info, &form);
        row->setReadOnly(readOnly);
        row->control().setBaseFolder(base);
        QObject::connect(&row->control(), &FieldControl::edited, &form, [this, made = row.get()] { onEdited(*made); });
        QObject::connect(&row->control(), &FieldControl::invalidChanged, &form, [this] { noteInvalid(); });
        QObject::connect(row.get(), &FieldRow::problemsChanged, &form, [this] { showFold(); });
    }
    rows = std::move(kept);
}

void SpecForm::Private::onEdited(FieldRow& row) {
    const QString key = row.info().key;
    const FieldValue value = row.control().value();
    emit form.edited(key, translated(row.info().label), [key, value](const Describe& describe) {
        FieldWriter writer(key, value);
        describe(writer);
    });
}

void SpecForm::Private::noteInvalid() {
    const bool now = std::any_of(rows.begin(), rows.end(), [](const auto& entry) {
        return entry.second && !entry.second->control().invalid().isEmpty();
    });
    if (now == invalid) return;
    invalid = now;
    emit form.invalidTextChanged();
}

/// Fields without a group first: behind a group they would seem to belong to it.
QStringList SpecForm::Private::inOrder(bool ofAdvanced) const {
    QStringList some;
    for (const bool grouped : {false, true}) {
        for (const QString& key : order) {
            if (isAdvanced(key) == ofAdvanced && rows.at(key)->info().group.isEmpty() != grouped) some << key;
        }
    }
    return some;
}

QLabel* SpecForm::Private::title(const QString& group, const char* where) {
    QLabel*& label = titles[group + QLatin1String(where)];
    if (label == nullptr) {
        label = new QLabel(&form);
        label->setObjectName(group + QLatin1String(where));
        label->setTextFormat(Qt::PlainText);
        QFont bold = label->font();
        bold.setBold(true);
        label->setFont(bold);
        label->setContentsMargins(0, 8, 0, 0);
    }
    label->show();
    return label;
}

int SpecForm::Private::put(QGridLayout& grid, int line, const QStringList& some, const char* where) {
    QString group;
    for (const QString& key : some) {
        FieldRow& row = *rows.at(key);
        if (row.info().group != group) {
            group = row.info().group;
            grid.addWidget(title(group, where), line++, 0, 1, 2);
        }
        grid.addWidget(row.label(), line, 0, Qt::AlignLeft | Qt::AlignVCenter);
        grid.addWidget(row.cell(), line++, 1);
        grid.addWidget(row.problems(), line++, 1);
    }
    return line;
}

void SpecForm::Private::arrange() {
    delete form.layout();
    for (const auto& [name, label] : titles) label->hide();
    auto* grid = new QGridLayout(&form);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(0, labelWidth);
    const QStringList plain = inOrder(false), folded = inOrder(true);
    int line = put(*grid, 0, plain, ".title");
    if (!folded.isEmpty()) {
        if (more == nullptr) {
            more = new QToolButton(&form);
            more->setObjectName(QStringLiteral("moreSettings"));
            more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
            more->setAutoRaise(true);
            more->setCheckable(true);
            more->setFocusPolicy(Qt::StrongFocus);
            QObject::connect(more, &QToolButton::toggled, &form, [this](bool on) {
                if (on)
                    opened().insert(foldName());
                else
                    opened().remove(foldName());
                showFold();
            });
        }
        grid->addWidget(more, line++, 0, 1, 2, Qt::AlignLeft);
        line = put(*grid, line, folded, ".moreTitle");
    }
    if (more != nullptr) more->setVisible(!folded.isEmpty());
    grid->setRowStretch(line, 1);

    QWidget* before = nullptr;
    const auto follow = [&](QWidget* next) {
        if (before != nullptr) QWidget::setTabOrder(before, next);
        before = next;
    };
    for (const QString& key : plain + folded) {
        if (!folded.isEmpty() && key == folded.first()) follow(more);
        follow(rows.at(key)->control().widget());
        if (auto* button = form.findChild<QWidget*>(key + QStringLiteral(".choose"))) follow(button);
    }
    for (const QString& key : plain) rows.at(key)->setVisible(true);
}

void SpecForm::Private::showFold() {
    const QStringList folded = inOrder(true);
    if (folded.isEmpty() || more == nullptr) return;
    const bool open = isOpen();
    const QSignalBlocker quiet(more);
    more->setChecked(open);
    more->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    int changed = 0;
    QSet<QString> shownGroups;
    for (const QString& key : folded) {
        FieldRow& row = *rows.at(key);
        if (row.changedFromDefault()) ++changed;
        // What is wrong cannot hide.
        const bool shown = open || row.hasProblems();
        row.setVisible(shown);
        if (shown) shownGroups.insert(row.info().group);
    }
    for (const auto& [name, label] : titles) {
        if (!name.endsWith(QStringLiteral(".moreTitle"))) continue;
        label->setVisible(shownGroups.contains(name.chopped(10)));
    }
    more->setText(changed == 0 || open ? SpecForm::tr("More settings")
                                       : SpecForm::tr("More settings (%n changed)", nullptr, changed));
    more->setAccessibleName(more->text());
    more->setToolTip(open ? SpecForm::tr("Hides the settings that are seldom changed.")
                          : SpecForm::tr("Shows the settings that are seldom changed."));
}

void SpecForm::Private::retranslate() {
    for (const auto& [key, row] : rows) row->retranslate();
    for (const GroupInfo& group : groups) {
        for (const char* const where : {".title", ".moreTitle"}) {
            const auto found = titles.find(group.key + QLatin1String(where));
            if (found == titles.end()) continue;
            found->second->setText(translated(group.label));
            found->second->setToolTip(QStringLiteral("<p>%1</p>").arg(translated(group.help).toHtmlEscaped()));
        }
    }
    showFold();
}

SpecForm::SpecForm(QWidget* parent) : QWidget(parent), d_(std::make_unique<Private>(*this)) {}

SpecForm::~SpecForm() = default;

void SpecForm::setKeys(const QStringList& keys) {
    d_->keys = keys;
}
void SpecForm::setHiddenKeys(const QStringList& keys) {
    d_->hidden = keys;
}
void SpecForm::setAdvancedKeys(const QStringList& keys) {
    d_->advanced = keys;
}

void SpecForm::setBaseFolder(const QString& folder) {
    d_->base = folder;
    for (const auto& [key, row] : d_->rows) row->control().setBaseFolder(folder);
}

void SpecForm::show(const Describe& spec, const Describe& defaults) {
    FieldCollector now, usual;
    spec(now);
    if (defaults) defaults(usual);
    std::erase_if(now.fields, [this](const FieldInfo& info) { return !d_->wanted(info.key); });
    QStringList order;
    for (const FieldInfo& info : now.fields) order << info.key;
    const bool same = order == d_->order && layout() != nullptr &&
                      std::all_of(now.fields.begin(), now.fields.end(),
                                  [this](const FieldInfo& info) { return d_->rows.at(info.key)->info().fits(info); });
    if (!same) {
        d_->makeRows(now.fields);
        d_->groups = now.groups;
        d_->arrange();
        d_->retranslate();
    }
    for (const FieldInfo& info : now.fields) {
        std::optional<FieldValue> defaultValue;
        for (const FieldInfo& one : usual.fields) {
            if (one.key == info.key && one.value.index() == info.value.index()) defaultValue = one.value;
        }
        d_->rows.at(info.key)->setValue(info.value, defaultValue);
    }
    d_->showFold();
    d_->noteInvalid();
}

Problems SpecForm::showProblems(const Problems& problems, const std::string& prefix) {
    std::map<QString, Problems> ours;
    Problems others;
    for (const Problem& problem : problems) {
        const QString key = keyIn(problem.path, prefix);
        if (key.isEmpty() || !d_->rows.contains(key))
            others.push_back(problem);
        else
            ours[key].push_back(problem);
    }
    for (const auto& [key, row] : d_->rows) row->setProblems(ours[key]);
    return others;
}

int SpecForm::labelWidth() const {
    int width = 0;
    for (const auto& [key, row] : d_->rows) width = std::max(width, row->label()->sizeHint().width());
    return width;
}

void SpecForm::setLabelWidth(int pixels) {
    d_->labelWidth = pixels;
    if (auto* grid = qobject_cast<QGridLayout*>(layout())) grid->setColumnMinimumWidth(0, pixels);
}

void SpecForm::setReadOnly(bool on) {
    d_->readOnly = on;
    for (const auto& [key, row] : d_->rows) row->setReadOnly(on);
}

QWidget* SpecForm::control(const QString& key) const {
    const auto found = d_->rows.find(key);
    return found == d_->rows.end() ? nullptr : found->second->control().widget();
}

bool SpecForm::hasInvalidText() const {
    return d_->invalid;
}

void SpecForm::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) d_->retranslate();
    if (event->type() == QEvent::PaletteChange) update();
}

}  // namespace retort::ui
