// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <array>

#include "ui/pages/setup/input_findings.h"
#include "ui/workspace/workspace.h"

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace retort::ui {

class FrontEndRow;
class PathCombo;

/// What the nets learn from: recipe, HMM, the three sets, the front end; beside each what was found or is wrong.
class InputsPanel : public QWidget {
    Q_OBJECT

public:
    explicit InputsPanel(Workspace& workspace, QWidget* parent = nullptr);

    void refresh();
    const Findings& findings() const { return findings_; }
    /// Opens the dialog for the recipe folder, on the side.
    void chooseRecipe();

protected:
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    enum class Split { Utterances, Speakers, OwnSet };

    void build();
    void connectControls();
    PathCombo* addPath(const char* name, QString (*step)(),
                       const std::function<std::string&(experiment::Experiment&)>& member);
    void takeRecipe(const QString& folder);
    void takeSplit(Split split);
    void refreshValidation(const QStringList& offers, const QStringList& labels);
    void refreshProgress();
    void retranslate();

    Workspace& workspace_;
    Findings findings_;
    bool ownSet_ = false;  // "a set of its own" was chosen, and none is named yet

    std::array<QLabel*, inputRows> labels_{};
    std::array<FieldStatus*, inputRows> statuses_{};
    QLineEdit* recipe_ = nullptr;
    QPushButton* choose_ = nullptr;
    QComboBox* source_ = nullptr;
    PathCombo* hmm_ = nullptr;
    PathCombo *trainData_ = nullptr, *trainAlignments_ = nullptr;
    QDoubleSpinBox* fraction_ = nullptr;
    QComboBox* split_ = nullptr;
    PathCombo *validationData_ = nullptr, *validationAlignments_ = nullptr;
    PathCombo *testData_ = nullptr, *testAlignments_ = nullptr;
    FrontEndRow* frontEnd_ = nullptr;
    QProgressBar* progress_ = nullptr;
};

}  // namespace retort::ui
