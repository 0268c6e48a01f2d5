// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QString>

class QLabel;
class QTabWidget;

namespace retort::ui {

/// What the program runs on. Filled by the program's main, which may look at the core.
struct AboutFacts {
    QString version;
    QString processor;
    int threads = 0;
    QString blas;    ///< "OpenBLAS 0.3.21"
    QString kernel;  ///< "SkylakeX"
    QString build;   ///< "release"
};

/// Versions, processor and kernels; and the licences on a second tab.
class AboutDialog : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(const AboutFacts& facts, QWidget* parent = nullptr);
    void showLicences();

private:
    QTabWidget* tabs_;
};

}  // namespace retort::ui
