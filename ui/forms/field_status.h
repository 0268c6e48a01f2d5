// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QFrame;

namespace retort::ui {

/// What was found out about a field, beside it: an icon and one line of text, cut off at the end where there is no
/// room. The tooltip has all of it. Where there is evidence, a click, Enter or Space opens it in a popup that can be
/// copied from.
class FieldStatus : public QWidget {
    Q_OBJECT

public:
    enum class State { Unknown, Checking, Good, Warning, Bad };

    explicit FieldStatus(QWidget* parent = nullptr);

    /// `text`: one line ("448 pdfs"); `evidence`: plain text of any length (file, line, what was found), "" for none.
    /// Texts are translated by the caller, anew on LanguageChange.
    void setStatus(State state, const QString& text, const QString& evidence = {});
    void clear() { setStatus(State::Unknown, {}); }

    State state() const { return state_; }
    const QString& text() const { return text_; }
    const QString& evidence() const { return evidence_; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public slots:
    /// Opens the popup with the evidence (object name "evidence"); nothing where there is none.
    void showEvidence();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void describe();
    QString stateWord() const;

    State state_ = State::Unknown;
    QString text_;
    QString evidence_;
};

}  // namespace retort::ui
