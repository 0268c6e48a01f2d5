// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/setup/preview_panel.h"

#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/forms/icons.h"
#include "ui/text/core_text.h"

namespace retort::ui {

namespace {

/// Frames are taken to be 10 ms apart, as Kaldi's are unless told otherwise.
constexpr double frameSeconds = 0.01;

/// The map has time from left to right: [dim x frames].
HeatMap::Data turned(const Matrix& matrix) {
    HeatMap::Data data;
    data.rows = matrix.cols();
    data.columns = matrix.rows();
    data.values.resize(data.rows * data.columns);
    for (std::size_t t = 0; t < matrix.rows(); ++t)
        for (std::size_t d = 0; d < matrix.cols(); ++d) data.values[d * data.columns + t] = matrix(t, d);
    data.rowsUpwards = true;
    return data;
}

/// The picture itself, from its top.
HeatMap::Data upright(const Matrix& image) {
    HeatMap::Data data;
    data.rows = image.rows();
    data.columns = image.cols();
    for (std::size_t r = 0; r < image.rows(); ++r)
        for (std::size_t c = 0; c < image.cols(); ++c) data.values.push_back(image(r, c));
    data.square = true;
    return data;
}

}  // namespace

PreviewPanel::PreviewPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      workspace_(workspace),
      set_(new QComboBox(this)),
      utterance_(new QComboBox(this)),
      previous_(new QToolButton(this)),
      next_(new QToolButton(this)),
      raw_(new HeatMap(this)),
      processed_(new HeatMap(this)),
      cursor_(new QLabel(this)) {
    build();
    retranslate();
    refresh();
}

void PreviewPanel::build() {
    set_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    set_->setObjectName(QStringLiteral("preview.set"));
    for (const char* name : {"train", "validation", "test"}) set_->addItem(QString(), QString::fromLatin1(name));
    utterance_->setObjectName(QStringLiteral("preview.utterance"));
    utterance_->setEditable(true);
    utterance_->setInsertPolicy(QComboBox::NoInsert);
    utterance_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    utterance_->setMinimumContentsLength(14);
    utterance_->completer()->setCompletionMode(QCompleter::PopupCompletion);
    utterance_->completer()->setFilterMode(Qt::MatchContains);
    previous_->setObjectName(QStringLiteral("preview.previous"));
    previous_->setArrowType(Qt::LeftArrow);
    next_->setObjectName(QStringLiteral("preview.next"));
    next_->setArrowType(Qt::RightArrow);
    raw_->setObjectName(QStringLiteral("preview.raw"));
    processed_->setObjectName(QStringLiteral("preview.processed"));
    cursor_->setObjectName(QStringLiteral("preview.cursor"));
    cursor_->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto* bar = new QHBoxLayout;
    bar->setSpacing(4);
    bar->addWidget(set_);
    bar->addWidget(utterance_, 1);
    bar->addWidget(previous_);
    bar->addWidget(next_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(4);
    layout->addLayout(bar);
    layout->addWidget(raw_, 1);
    layout->addWidget(processed_, 1);
    layout->addWidget(cursor_);

    connect(set_, &QComboBox::activated, this, [this] { workspace_.requestPreview(set(), {}); });
    connect(utterance_, &QComboBox::activated, this,
            [this](int index) { workspace_.requestPreview(set(), utterance_->itemText(index).toStdString()); });
    connect(previous_, &QToolButton::clicked, this, [this] { step(-1); });
    connect(next_, &QToolButton::clicked, this, [this] { step(1); });
    for (HeatMap* map : {raw_, processed_}) {
        connect(map, &HeatMap::cursorMoved, this, &PreviewPanel::showCursor);
        connect(map, &HeatMap::cellClicked, this, [this](int, int column) {
            if (column < 0 || shownKey_.empty()) return;
            workspace_.requestFrameLogits(shownKey_, workspace_.preview().preview.image ? 0 : column);
        });
    }
    connect(&workspace_, &Workspace::previewChanged, this, &PreviewPanel::refresh);
    connect(&workspace_, &Workspace::inputsChanged, this, &PreviewPanel::ask);
}

QString PreviewPanel::set() const {
    return set_->currentData().toString();
}

void PreviewPanel::ask() {
    const InputsState& inputs = workspace_.inputs();
    if (!isVisible() || inputs.checking || !inputs.survey.known || inputs.survey.sets.empty()) return;
    const data::InputsSpec& spec = workspace_.document().experiment().inputs;
    const data::FeaturesSpec& front = spec.features;
    std::string now = workspace_.document().experiment().recipeFolder().string();
    for (const std::string& part : {spec.source, spec.hmm, spec.train.data, spec.train.alignments,
                                    spec.validation.set.data, spec.test.data, front.cmvn, front.transform})
        now += '\n' + part;
    for (const int part :
         {front.normVars ? 1 : 0, front.deltas, front.deltaWindow, front.spliceLeft, front.spliceRight})
        now += '\n' + std::to_string(part);
    if (now == asked_) return;
    asked_ = now;
    const std::string key = workspace_.preview().preview.key;
    const auto& keys = workspace_.preview().utterances;
    workspace_.requestPreview(set(), std::find(keys.begin(), keys.end(), key) == keys.end() ? std::string() : key);
}

void PreviewPanel::step(int by) {
    const int index = utterance_->findText(QString::fromStdString(shownKey_));
    const int to = std::clamp(index + by, 0, utterance_->count() - 1);
    if (utterance_->count() == 0 || to == index) return;
    workspace_.requestPreview(set(), utterance_->itemText(to).toStdString());
}

void PreviewPanel::refresh() {
    const PreviewState& state = workspace_.preview();
    const QSignalBlocker quiet(utterance_);
    set_->setCurrentIndex(std::max(0, set_->findData(state.set)));
    if (state.utterances != listed_) {
        listed_ = state.utterances;
        QStringList keys;
        keys.reserve(static_cast<qsizetype>(listed_.size()));
        for (const std::string& key : listed_) keys << QString::fromStdString(key);
        utterance_->clear();
        utterance_->addItems(keys);
    }
    const QString key = QString::fromStdString(state.preview.key);
    const int index = utterance_->findText(key, Qt::MatchExactly | Qt::MatchCaseSensitive);
    if (!utterance_->lineEdit()->hasFocus() || state.preview.key != shownKey_) {
        utterance_->setCurrentIndex(index);
        utterance_->setEditText(key);
    }
    previous_->setEnabled(index > 0);
    next_->setEnabled(index >= 0 && index + 1 < utterance_->count());
    showPreview();
}

void PreviewPanel::showPreview() {
    const PreviewState& state = workspace_.preview();
    const run::Preview& preview = state.preview;
    const QString empty = !state.error.isEmpty() ? translated(state.error.toStdString())
                          : state.loading        ? tr("The utterance is being read.")
                                                 : tr("An utterance is shown here as soon as there are inputs.");
    if (preview.key != shownKey_) {
        frame_ = -1;
        // Something real for the temperature; the workspace answers as soon as there is a teacher.
        if (preview.raw.rows() > 0)
            workspace_.requestFrameLogits(preview.key, preview.image ? 0 : static_cast<int>(preview.raw.rows() / 2));
    }
    shownKey_ = preview.key;
    processed_->setVisible(!preview.image);  // an image goes into the net as it is
    raw_->setTitle(preview.image ? tr("Image") : tr("Features on disk"));
    if (preview.image) {
        HeatMap::Data picture = upright(preview.raw);
        picture.columnTitle = tr("Column");
        picture.rowTitle = tr("Row");
        picture.valueTitle = tr("Value");
        raw_->setEmptyText(empty);
        raw_->setData(std::move(picture));
        raw_->setSegments({});
        return showCursor(-1);
    }
    for (const bool first : {true, false}) {
        HeatMap* const map = first ? raw_ : processed_;
        map->setEmptyText(empty);
        HeatMap::Data picture = turned(first ? preview.raw : preview.processed);
        picture.columnTitle = tr("Frame");
        picture.rowTitle = first ? tr("Dimension") : tr("Input");
        picture.valueTitle = tr("Value");
        std::vector<HeatMap::Segment> segments;
        for (const run::PhoneSegment& phone : preview.phones)
            segments.push_back({QString::fromStdString(phone.phone), phone.begin, phone.end});
        map->setData(std::move(picture));
        map->setSegments(std::move(segments));
        map->setCursor(frame_);
    }
    showCursor(frame_);
}

void PreviewPanel::showCursor(int frame) {
    const run::Preview& preview = workspace_.preview().preview;
    const QLocale locale;
    if (preview.image) {
        const QString label = preview.phones.empty() ? QString() : QString::fromStdString(preview.phones.front().phone);
        cursor_->setText(tr("%1 × %2 pixels, label %3")
                             .arg(locale.toString(static_cast<qulonglong>(preview.raw.cols())),
                                  locale.toString(static_cast<qulonglong>(preview.raw.rows())),
                                  label.isEmpty() ? QStringLiteral("–") : label));
        return;
    }
    frame_ = frame;
    for (HeatMap* map : {raw_, processed_}) map->setCursor(frame);
    if (frame < 0 || static_cast<std::size_t>(frame) >= preview.raw.rows()) {
        QString text;
        if (!preview.key.empty()) {
            const auto frames = static_cast<int>(preview.raw.rows());
            text = tr("%n frames, %1 s", nullptr, frames).arg(locale.toString(frames * frameSeconds, 'f', 2));
            if (!preview.speaker.empty())
                text = tr("%1, speaker %2").arg(text, QString::fromStdString(preview.speaker));
        }
        cursor_->setText(text);
        return;
    }
    const auto at = static_cast<std::size_t>(frame);
    QStringList facts{tr("frame %1").arg(locale.toString(frame)),
                      tr("%1 s").arg(locale.toString(frame * frameSeconds, 'f', 2))};
    for (const run::PhoneSegment& phone : preview.phones)
        if (at >= phone.begin && at < phone.end) facts << tr("phone %1").arg(QString::fromStdString(phone.phone));
    if (at < preview.pdfs.size()) facts << tr("pdf %1").arg(preview.pdfs[at]);
    cursor_->setText(facts.join(QStringLiteral(" · ")));
}

void PreviewPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) return;
    retranslate();
    showPreview();
}

void PreviewPanel::retranslate() {
    const QStringList sets{tr("training"), tr("validation"), tr("test")};
    for (int i = 0; i < sets.size(); ++i) set_->setItemText(i, sets[i]);
    set_->setAccessibleName(tr("Set of the utterance"));
    utterance_->setAccessibleName(tr("Utterance"));
    utterance_->setToolTip(tr("Type a part of a name to find an utterance."));
    previous_->setAccessibleName(tr("Previous utterance"));
    previous_->setToolTip(tr("Previous utterance"));
    next_->setAccessibleName(tr("Next utterance"));
    next_->setToolTip(tr("Next utterance"));
    processed_->setTitle(tr("After the front end"));
    cursor_->setToolTip(
        tr("What lies under the cursor. A click on a frame shows a teacher's posterior of it below Distillation."));
}

}  // namespace retort::ui
