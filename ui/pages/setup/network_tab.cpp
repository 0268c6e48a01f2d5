// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/setup/network_tab.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

#include "ui/forms/icons.h"
#include "ui/forms/spec_form.h"
#include "ui/models/layer_text.h"
#include "ui/models/layers_model.h"
#include "ui/pages/setup/form_area.h"
#include "ui/pages/setup/network_drawing.h"
#include "ui/pages/setup/relevant_fields.h"

namespace retort::ui {

NetworkTab::NetworkTab(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      workspace_(workspace),
      label_(new QLabel(this)),
      text_(new QLineEdit(this)),
      fault_(new QLabel(this)),
      layers_(new LayersModel(this)),
      table_(new QTableView(this)),
      add_(new QToolButton(this)),
      remove_(new QToolButton(this)),
      up_(new QToolButton(this)),
      down_(new QToolButton(this)),
      drawing_(new NetworkDrawing(this)),
      form_(new SpecForm) {
    build();
    retranslate();
    makeIcons();
}

void NetworkTab::build() {
    text_->setObjectName(QStringLiteral("network.text"));
    fault_->setObjectName(QStringLiteral("network.fault"));
    fault_->setWordWrap(true);
    fault_->hide();
    label_->setBuddy(text_);
    table_->setObjectName(QStringLiteral("network.layers"));
    table_->setModel(layers_);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setTabKeyNavigation(false);
    table_->setShowGrid(false);
    table_->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table_->horizontalHeader()->setHighlightSections(false);
    table_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    table_->setMinimumHeight(88);
    table_->setFixedWidth(176);
    const std::array<std::pair<QToolButton*, const char*>, 4> buttons{
        {{add_, "add"}, {remove_, "remove"}, {up_, "up"}, {down_, "down"}}};
    auto* bar = new QHBoxLayout;
    bar->setSpacing(4);
    for (std::size_t i = 0; i < buttons.size(); ++i) {
        QToolButton* const button = buttons[i].first;
        button->setObjectName(QStringLiteral("network.") + QString::fromLatin1(buttons[i].second));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        bar->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, i] { changeLayers(static_cast<Change>(i)); });
    }
    bar->addStretch();

    auto* left = new QVBoxLayout;
    left->setSpacing(4);
    left->addWidget(table_, 1);
    left->addLayout(bar);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(label_);
    line->addWidget(text_, 1);
    auto* right = new QVBoxLayout;
    right->setSpacing(4);
    right->addLayout(line);
    right->addWidget(fault_);
    right->addWidget(drawing_, 1);
    auto* upper = new QHBoxLayout;
    upper->setSpacing(8);
    upper->addLayout(left);
    upper->addLayout(right, 1);
    form_->setObjectName(QStringLiteral("network.form"));
    form_->setAdvancedKeys({QStringLiteral("inputDropout"), QStringLiteral("batchNorm"), QStringLiteral("initializer"),
                            QStringLiteral("initStd"), QStringLiteral("biasMean"), QStringLiteral("biasRange")});
    auto* area = new FormArea(form_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addLayout(upper, 3);
    layout->addWidget(area, 2);

    connect(text_, &QLineEdit::editingFinished, this, &NetworkTab::takeText);
    connect(text_, &QLineEdit::textEdited, fault_, &QLabel::hide);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { updateButtons(); });
    connect(layers_, &LayersModel::unitsRequested, this, [this](int layer, int units) {
        edit(tr("Change layer width"), {}, [&](nn::NetworkSpec& network) {
            if (static_cast<std::size_t>(layer) < network.hidden.size())
                network.hidden[static_cast<std::size_t>(layer)] = units;
        });
    });
    connect(
        form_, &SpecForm::edited, this, [this](const QString& key, const QString& label, const SpecForm::Apply& apply) {
            edit(tr("Change %1").arg(label), key,
                 [&](nn::NetworkSpec& network) { apply([&](FieldVisitor& visitor) { network.describe(visitor); }); });
        });
}

const experiment::ModelSpec* NetworkTab::model() const {
    const auto& models = workspace_.document().experiment().models;
    return row_ >= 0 && static_cast<std::size_t>(row_) < models.size() ? &models[static_cast<std::size_t>(row_)]
                                                                       : nullptr;
}

void NetworkTab::edit(const QString& step, const QString& key, const std::function<void(nn::NetworkSpec&)>& change) {
    if (model() == nullptr) return;
    const QString merge = key.isEmpty() ? QString() : QStringLiteral("models[%1].network.%2").arg(row_).arg(key);
    workspace_.document().edit(
        step, [&](experiment::Experiment& e) { change(e.models[static_cast<std::size_t>(row_)].network); }, merge);
}

void NetworkTab::changeLayers(Change change) {
    const int count = layers_->rowCount();
    const int at = table_->currentIndex().isValid() ? table_->currentIndex().row() : count - 1;
    int select = at;
    const QString step = change == Change::Add      ? tr("Add layer")
                         : change == Change::Remove ? tr("Remove layer")
                                                    : tr("Move layer");
    edit(step, {}, [&](nn::NetworkSpec& network) {
        std::vector<int>& hidden = network.hidden;
        const auto i = static_cast<std::ptrdiff_t>(at);
        if (change == Change::Add && hidden.size() < mostLayers) {
            hidden.insert(hidden.begin() + (at < 0 ? 0 : i + 1), at < 0 ? 256 : hidden[static_cast<std::size_t>(at)]);
            select = at + 1;
        } else if (change == Change::Remove && at >= 0 && at < count) {
            hidden.erase(hidden.begin() + i);
            select = std::min(at, count - 2);
        } else if (change == Change::Up && at > 0) {
            std::swap(hidden[static_cast<std::size_t>(at)], hidden[static_cast<std::size_t>(at - 1)]);
            select = at - 1;
        } else if (change == Change::Down && at >= 0 && at + 1 < count) {
            std::swap(hidden[static_cast<std::size_t>(at)], hidden[static_cast<std::size_t>(at + 1)]);
            select = at + 1;
        }
    });
    refresh();
    if (select >= 0) table_->selectRow(select);
    updateButtons();
}

void NetworkTab::takeText() {
    if (!text_->isModified() || model() == nullptr) return;
    const std::optional<std::vector<int>> hidden = parseLayers(text_->text());
    fault_->setVisible(!hidden);
    if (!hidden) return;
    text_->setModified(false);
    edit(tr("Change layers"), {}, [&](nn::NetworkSpec& network) { network.hidden = *hidden; });
    refresh();
}

void NetworkTab::setModel(int row) {
    if (row != row_) {
        text_->setModified(false);
        fault_->hide();
    }
    row_ = row;
    refresh();
}

void NetworkTab::refresh() {
    const experiment::ModelSpec* const spec = model();
    setEnabled(spec != nullptr);
    if (spec == nullptr) return;
    const run::Survey& survey = workspace_.inputs().survey;
    const nn::NetworkSpec& network = spec->network;
    layers_->update(network.hidden, survey.inputDim, network.activation == "maxout" ? network.maxoutPieces : 1);
    drawing_->setNetwork(network, survey.inputDim, survey.classes);
    const QString text = layersText(network.hidden);
    if (!text_->isModified() && text_->text() != text) text_->setText(text);
    showRelevant(*form_, network);
    form_->showProblems(workspace_.document().problems(), "models[" + std::to_string(row_) + "].network.");
    updateButtons();
}

void NetworkTab::updateButtons() {
    const int count = layers_->rowCount(), at = table_->currentIndex().row();
    add_->setEnabled(count < mostLayers);
    remove_->setEnabled(count > 0);
    up_->setEnabled(at > 0);
    down_->setEnabled(at >= 0 && at + 1 < count);
}

void NetworkTab::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) makeIcons();
    if (event->type() != QEvent::LanguageChange) return;
    retranslate();
    layers_->retranslate();
    refresh();
}

void NetworkTab::makeIcons() {
    add_->setIcon(icon(IconName::Add, palette()));
    remove_->setIcon(icon(IconName::Remove, palette()));
    up_->setIcon(icon(IconName::Up, palette()));
    down_->setIcon(icon(IconName::Down, palette()));
}

void NetworkTab::retranslate() {
    label_->setText(tr("Hidden &layers"));
    text_->setAccessibleName(tr("Hidden layers as text"));
    text_->setPlaceholderText(tr("none: a linear softmax model"));
    text_->setToolTip(tr("Units of each hidden layer, from the input on: 4x1024, or 1024 512 256."));
    fault_->setText(QStringLiteral("✕ ") + tr("Write layers as 4x1024 or as 1024 512 256, each of 1 to 65536 units."));
    table_->setAccessibleName(tr("Hidden layers"));
    const auto say = [](QToolButton* button, const QString& text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    say(add_, tr("Add a layer below the selected one"));
    say(remove_, tr("Remove the selected layer"));
    say(up_, tr("Move the layer towards the inputs"));
    say(down_, tr("Move the layer towards the outputs"));
}

}  // namespace retort::ui
