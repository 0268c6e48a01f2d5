// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/setup/inputs_panel.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardItemModel>
#include <QUrl>
#include <cmath>

#include "ui/pages/setup/front_end_row.h"
#include "ui/pages/setup/path_combo.h"

namespace retort::ui {

namespace {

QStringList toList(const std::vector<std::string>& strings) {
    QStringList list;
    for (const std::string& one : strings) list << QString::fromStdString(one);
    return list;
}

QString shown(const std::string& text) {
    return QString::fromStdString(text);
}

}  // namespace

InputsPanel::InputsPanel(Workspace& workspace, QWidget* parent) : QWidget(parent), workspace_(workspace) {
    setAcceptDrops(true);
    build();
    connectControls();
    retranslate();
    refresh();
}

PathCombo* InputsPanel::addPath(const char* name, QString (*step)(),
                                const std::function<std::string&(experiment::Experiment&)>& member) {
    auto* combo = new PathCombo(this);
    combo->setObjectName(QString::fromLatin1(name));
    connect(combo, &PathCombo::chosen, this, [this, step, member](const QString& path) {
        workspace_.document().edit(step(), [&](experiment::Experiment& e) { member(e) = path.toStdString(); });
    });
    return combo;
}

void InputsPanel::build() {
    using experiment::Experiment;
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    for (const int column : {1, 2}) grid->setColumnStretch(column, 1);
    for (int i = 0; i < inputRows; ++i) {
        labels_[static_cast<std::size_t>(i)] = new QLabel(this);
        statuses_[static_cast<std::size_t>(i)] = new FieldStatus(this);
    }
    static constexpr std::array names{"recipe", "hmm", "train", "validation", "test", "frontEnd"};
    for (std::size_t i = 0; i < names.size(); ++i)
        statuses_[i]->setObjectName(QStringLiteral("setup.status.") + QString::fromLatin1(names[i]));

    recipe_ = new QLineEdit(this);
    recipe_->setObjectName(QStringLiteral("setup.recipe"));
    recipe_->setAcceptDrops(false);
    choose_ = new QPushButton(this);
    choose_->setObjectName(QStringLiteral("setup.chooseRecipe"));
    source_ = new QComboBox(this);
    source_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    source_->setObjectName(QStringLiteral("setup.source"));
    for (const char* kind : {"kaldi", "idx"}) source_->addItem(QString(), QString::fromLatin1(kind));
    hmm_ = addPath(
        "setup.hmm", [] { return tr("Change HMM"); }, [](Experiment& e) -> std::string& { return e.inputs.hmm; });
    const auto train = [] { return tr("Change training data"); };
    const auto validation = [] { return tr("Change validation data"); };
    const auto test = [] { return tr("Change test data"); };
    trainData_ = addPath("setup.trainData", train, [](Experiment& e) -> std::string& { return e.inputs.train.data; });
    trainAlignments_ = addPath("setup.trainAlignments", train,
                               [](Experiment& e) -> std::string& { return e.inputs.train.alignments; });
    fraction_ = new QDoubleSpinBox(this);
    fraction_->setObjectName(QStringLiteral("setup.fraction"));
    fraction_->setRange(0, 90);
    fraction_->setDecimals(1);
    fraction_->setKeyboardTracking(false);
    fraction_->setFocusPolicy(Qt::StrongFocus);
    split_ = new QComboBox(this);
    split_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    split_->setObjectName(QStringLiteral("setup.split"));
    for (int i = 0; i < 3; ++i) split_->addItem(QString());
    validationData_ = addPath("setup.validationData", validation,
                              [](Experiment& e) -> std::string& { return e.inputs.validation.set.data; });
    validationAlignments_ = addPath("setup.validationAlignments", validation,
                                    [](Experiment& e) -> std::string& { return e.inputs.validation.set.alignments; });
    testData_ = addPath("setup.testData", test, [](Experiment& e) -> std::string& { return e.inputs.test.data; });
    testAlignments_ =
        addPath("setup.testAlignments", test, [](Experiment& e) -> std::string& { return e.inputs.test.alignments; });
    frontEnd_ = new FrontEndRow(workspace_.document(), this);
    progress_ = new QProgressBar(this);
    progress_->setObjectName(QStringLiteral("setup.progress"));
    progress_->setTextVisible(false);
    progress_->setFixedHeight(4);
    QSizePolicy stays = progress_->sizePolicy();
    stays.setRetainSizeWhenHidden(true);
    progress_->setSizePolicy(stays);

    int row = 0;
    const auto line = [&](InputRow which, std::initializer_list<QWidget*> fields) {
        const auto i = static_cast<std::size_t>(which);
        grid->addWidget(labels_[i], row, 0);
        int column = 1;
        for (QWidget* field : fields) grid->addWidget(field, row, column++);
        if (column == 2) {  // one field: the status stands beside it
            grid->addWidget(statuses_[i], row++, 2, 1, 2);
        } else {  // two: below them, where there is room for all of it
            grid->addWidget(statuses_[i], ++row, 1, 1, 3);
            ++row;
        }
    };
    auto* place = new QHBoxLayout;
    place->setSpacing(4);
    place->addWidget(recipe_, 1);
    place->addWidget(choose_);
    place->addWidget(source_);
    grid->addWidget(labels_[0], row, 0);
    grid->addLayout(place, row++, 1, 1, 3);
    grid->addWidget(statuses_[0], row++, 1, 1, 3);
    line(InputRow::Hmm, {hmm_});
    line(InputRow::Train, {trainData_, trainAlignments_});
    auto* share = new QHBoxLayout;
    share->setSpacing(4);
    share->addWidget(fraction_);
    share->addWidget(split_, 1);
    grid->addWidget(labels_[3], row, 0);
    grid->addLayout(share, row, 1);
    grid->addWidget(statuses_[3], row++, 2, 1, 2);
    auto* own = new QHBoxLayout;
    own->setSpacing(8);
    own->addWidget(validationData_);
    own->addWidget(validationAlignments_);
    grid->addLayout(own, row++, 1, 1, 2);
    line(InputRow::Test, {testData_, testAlignments_});
    grid->addWidget(labels_[5], row, 0);
    grid->addWidget(frontEnd_, row++, 1, 1, 3);
    grid->addWidget(statuses_[5], row++, 1, 1, 3);
    grid->addWidget(progress_, row, 0, 1, 4);

    labels_[0]->setBuddy(recipe_);
    labels_[1]->setBuddy(hmm_);
    labels_[2]->setBuddy(trainData_);
    labels_[3]->setBuddy(fraction_);
    labels_[4]->setBuddy(testData_);
    labels_[5]->setBuddy(frontEnd_->first());
    QWidget* before = recipe_;
    for (QWidget* next : std::initializer_list<QWidget*>{
             choose_, source_, statuses_[0], hmm_, statuses_[1], trainData_, trainAlignments_, statuses_[2], fraction_,
             split_, statuses_[3], validationData_, validationAlignments_, testData_, testAlignments_, statuses_[4],
             frontEnd_, statuses_[5]}) {
        setTabOrder(before, next);
        before = next;
    }
}

void InputsPanel::connectControls() {
    connect(recipe_, &QLineEdit::editingFinished, this, [this] {
        if (!recipe_->isModified()) return;
        recipe_->setModified(false);
        takeRecipe(recipe_->text().trimmed());
    });
    connect(choose_, &QPushButton::clicked, this, &InputsPanel::chooseRecipe);
    connect(source_, &QComboBox::activated, this, [this] {
        const std::string kind = source_->currentData().toString().toStdString();
        workspace_.document().edit(tr("Change source"), [&](experiment::Experiment& e) { e.inputs.source = kind; });
    });
    connect(fraction_, &QDoubleSpinBox::valueChanged, this, [this](double percent) {
        workspace_.document().edit(
            tr("Change validation share"),
            [&](experiment::Experiment& e) { e.inputs.validation.fraction = percent / 100; },
            QStringLiteral("fraction"));
    });
    connect(split_, &QComboBox::activated, this, [this](int index) { takeSplit(static_cast<Split>(index)); });
}

void InputsPanel::takeSplit(Split split) {
    ownSet_ = split == Split::OwnSet;
    workspace_.document().edit(tr("Change validation data"), [&](experiment::Experiment& e) {
        data::ValidationSpec& validation = e.inputs.validation;
        if (split != Split::OwnSet) {
            validation.set = {};
            validation.by = split == Split::Speakers ? "speaker" : "utterance";
            return;
        }
        // A folder that is called so is taken; else the lists are open for a choice.
        const run::RecipeScan& scan = workspace_.inputs().scan;
        const auto find = [](const std::vector<std::string>& folders) -> std::string {
            for (const char* word : {"dev", "valid", "cv"})
                for (const std::string& folder : folders)
                    if (folder.substr(folder.rfind('/') + 1).find(word) != std::string::npos) return folder;
            return {};
        };
        if (!validation.set.empty()) return;
        validation.set = {find(scan.dataFolders), find(scan.alignmentFolders)};
    });
    refresh();
}

void InputsPanel::takeRecipe(const QString& folder) {
    if (folder.isEmpty()) return refresh();
    const experiment::Experiment& experiment = workspace_.document().experiment();
    const std::filesystem::path chosen = std::filesystem::path(folder.toStdString());
    if ((experiment.folder / chosen).lexically_normal() == experiment.recipeFolder()) return;
    // Nothing is named yet, or nothing would be lost: everything is taken from the recipe. Else what is set stays, and
    // only its root moves.
    const data::InputsSpec& inputs = experiment.inputs;
    const std::filesystem::path whole = chosen.is_absolute() ? chosen : experiment.folder / chosen;
    const bool named = !inputs.train.empty() || !inputs.hmm.empty() || !inputs.test.empty();
    std::error_code ignored;
    const bool fits = named && std::filesystem::exists(whole / inputs.train.data, ignored);
    if (!named || (!fits && !workspace_.document().modified())) return workspace_.newFromRecipe(whole);
    workspace_.document().edit(tr("Change recipe"), [&](experiment::Experiment& e) { e.recipe = chosen.string(); });
}

void InputsPanel::chooseRecipe() {
    auto* dialog = new QFileDialog(this, tr("Choose the recipe folder"));
    dialog->setObjectName(QStringLiteral("setup.recipeDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setFileMode(QFileDialog::Directory);
    const std::filesystem::path folder = workspace_.document().experiment().recipeFolder();
    std::error_code ignored;
    if (std::filesystem::is_directory(folder, ignored)) dialog->setDirectory(QString::fromStdString(folder.string()));
    connect(dialog, &QFileDialog::fileSelected, this, &InputsPanel::takeRecipe);
    dialog->open();
}

void InputsPanel::dragEnterEvent(QDragEnterEvent* event) {
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile()) event->acceptProposedAction();
}

void InputsPanel::dropEvent(QDropEvent* event) {
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() != 1 || !urls.first().isLocalFile()) return;
    event->acceptProposedAction();
    takeRecipe(urls.first().toLocalFile());
}

void InputsPanel::refreshProgress() {
    const InputsState& state = workspace_.inputs();
    progress_->setVisible(state.checking || state.scanning);
    const bool counted = state.checking && state.checkingDone > 0;
    progress_->setRange(0, counted ? 1000 : 0);
    if (counted) progress_->setValue(static_cast<int>(1000 * state.checkingDone));
    progress_->setToolTip(state.scanning ? tr("The recipe folder is being looked through.")
                          : state.checkingWhat.isEmpty()
                              ? tr("The inputs are being checked.")
                              : tr("The inputs are being checked: %1").arg(state.checkingWhat));
}

void InputsPanel::refreshValidation(const QStringList& offers, const QStringList& labels) {
    const data::ValidationSpec& validation = workspace_.document().experiment().inputs.validation;
    const bool named = !validation.set.empty() || !validation.set.alignments.empty();
    const bool own = named || ownSet_;
    split_->setCurrentIndex(own ? 2 : validation.by == "speaker" ? 1 : 0);
    if (std::abs(fraction_->value() - 100 * validation.fraction) > 0.04) {
        const QSignalBlocker quiet(fraction_);
        fraction_->setValue(100 * validation.fraction);
    }
    fraction_->setVisible(!own);
    validationData_->setVisible(own);
    validationAlignments_->setVisible(own);
    validationData_->setOffers(offers);
    validationData_->setValue(shown(validation.set.data));
    validationAlignments_->setOffers(labels);
    validationAlignments_->setValue(shown(validation.set.alignments));
}

void InputsPanel::refresh() {
    const experiment::Experiment& experiment = workspace_.document().experiment();
    const data::InputsSpec& inputs = experiment.inputs;
    const run::RecipeScan& scan = workspace_.inputs().scan;
    const bool kaldi = inputs.source == "kaldi";
    if (!recipe_->isModified() || !recipe_->hasFocus()) {
        const QString text = QString::fromStdString(experiment.recipeFolder().string());
        if (recipe_->text() != text) recipe_->setText(text);
        recipe_->setToolTip(text);
    }
    source_->setCurrentIndex(kaldi ? 0 : 1);
    labels_[1]->setVisible(kaldi);
    hmm_->setVisible(kaldi);
    // Images have no front end and no speakers.
    labels_[5]->setVisible(kaldi);
    frontEnd_->setVisible(kaldi);
    split_->setItemText(0, kaldi ? tr("of the utterances") : tr("of the images"));
    if (auto* choices = qobject_cast<QStandardItemModel*>(split_->model())) choices->item(1)->setEnabled(kaldi);
    statuses_[1]->setVisible(kaldi);

    QStringList images, imageLabels;
    for (const QString& file : toList(scan.imageFiles))
        (file.contains(QStringLiteral("labels")) ? imageLabels : images) << file;
    for (const QString& file : images) {  // labels lie beside their images
        QString beside = file;
        beside.replace(QStringLiteral("images-idx3"), QStringLiteral("labels-idx1"));
        if (beside != file && !imageLabels.contains(beside)) imageLabels << beside;
    }
    const QStringList offers = kaldi ? toList(scan.dataFolders) : images;
    const QStringList labels = kaldi ? toList(scan.alignmentFolders) : imageLabels;
    const QString beside = kaldi ? QString() : tr("beside the images");
    for (PathCombo* combo :
         {hmm_, trainData_, trainAlignments_, validationData_, validationAlignments_, testData_, testAlignments_}) {
        combo->setBase(experiment.recipeFolder());
        combo->setWanted(kaldi ? PathCombo::Wanted::Folder : PathCombo::Wanted::File);
    }
    hmm_->setOffers(toList(scan.hmmFolders));
    hmm_->setValue(shown(inputs.hmm));
    trainData_->setOffers(offers);
    trainData_->setValue(shown(inputs.train.data));
    trainAlignments_->setOffers(labels, beside);
    trainAlignments_->setValue(shown(inputs.train.alignments));
    testData_->setOffers(offers, tr("no test set"));
    testData_->setValue(shown(inputs.test.data));
    testAlignments_->setOffers(labels, beside.isEmpty() ? tr("none") : beside);
    testAlignments_->setValue(shown(inputs.test.alignments));
    testAlignments_->setEnabled(!inputs.test.empty() || !inputs.test.alignments.empty());
    refreshValidation(offers, labels);
    frontEnd_->refresh();

    findings_ = findingsOf(experiment, workspace_.problems(), workspace_.inputs());
    for (std::size_t i = 0; i < inputRows; ++i) {
        const Finding& finding = findings_.rows[i];
        statuses_[i]->setStatus(finding.state, finding.text, finding.evidence);
    }
    const auto odd = [&](InputRow row) {
        const FieldStatus::State state = findings_[row].state;
        return state == FieldStatus::State::Bad || state == FieldStatus::State::Warning;
    };
    statuses_[0]->setVisible(odd(InputRow::Recipe));
    statuses_[5]->setVisible(kaldi || odd(InputRow::FrontEnd));
    refreshProgress();
}

void InputsPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) return;
    retranslate();
    refresh();
}

void InputsPanel::retranslate() {
    // Without those of the menu bar: Alt+F, E, R, V, H.
    const std::array texts{tr("Reci&pe"), tr("H&MM"), tr("Trai&n"), tr("V&alidate"), tr("&Test"), tr("Front en&d")};
    for (std::size_t i = 0; i < texts.size(); ++i) labels_[i]->setText(texts[i]);
    choose_->setText(tr("&Choose…"));
    choose_->setToolTip(tr("Chooses the recipe folder. Dropping it here does the same."));
    recipe_->setAccessibleName(tr("Recipe folder"));
    recipe_->setPlaceholderText(tr("Choose or drop a recipe folder"));
    source_->setItemText(0, tr("Kaldi"));
    source_->setItemText(1, tr("IDX images"));
    source_->setAccessibleName(tr("Kind of source"));
    source_->setToolTip(tr("Kaldi: data and alignment folders. IDX: image and label files, as those of MNIST."));
    fraction_->setLocale(QLocale());
    fraction_->setSuffix(tr(" %"));
    fraction_->setAccessibleName(tr("Share kept for validation, in percent"));
    fraction_->setToolTip(tr("Share of the training data kept for validation, drawn by the seed; 0 for none."));
    split_->setItemText(1, tr("of the speakers"));
    split_->setItemText(2, tr("a set of its own"));
    split_->setAccessibleName(tr("Where validation data comes from"));
    split_->setToolTip(tr("What is kept together: whole utterances or whole speakers; or a set of its own."));
    const auto name = [](PathCombo* combo, const QString& accessible, const QString& help) {
        combo->setAccessibleName(accessible);
        combo->setDialogTitle(accessible);
        combo->setAccessibleDescription(help);
        combo->setWhatsThis(help);
    };
    const QString features = tr("Kaldi data folder with feats.scp, utt2spk and cmvn.scp."),
                  ali = tr("Folder with ali.1.gz, ali.2.gz, …");
    name(hmm_, tr("HMM folder"), tr("Folder with final.mdl, or that file: maps alignments to pdfs."));
    name(trainData_, tr("Training data"), features);
    name(trainAlignments_, tr("Alignments of the training data"), ali);
    name(validationData_, tr("Validation data"), features);
    name(validationAlignments_, tr("Alignments of the validation data"), ali);
    name(testData_, tr("Test data"), features);
    name(testAlignments_, tr("Alignments of the test data"), ali);
}

}  // namespace retort::ui
