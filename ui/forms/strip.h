// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace retort::ui {

/// A message on top of a page, instead of a modal box: icon, text, at most one action, and a close button. Hidden until
/// showMessage; Esc or the close button hides it again.
class Strip : public QFrame {
    Q_OBJECT

public:
    enum class Kind { Info, Warning, Error };

    explicit Strip(QWidget* parent = nullptr);

    /// Shows a text (plain; translated by the caller) in place of what was there. `action` is the text of the button,
    /// "" for none.
    void showMessage(Kind kind, const QString& text, const QString& action = {});
    /// Hides without a signal.
    void clear();
    /// False: stays until clear() (there is no close button, and Esc does nothing).
    void setClosable(bool on);

    Kind kind() const { return kind_; }
    QString text() const;

signals:
    void actionTriggered();  ///< The button; the strip stays.
    void closed();           ///< By the user.

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void restyle();
    void retranslate();
    void closeByUser();

    Kind kind_ = Kind::Info;
    bool closable_ = true;
    QLabel* icon_;
    QLabel* text_;
    QPushButton* action_;
    QToolButton* close_;
};

}  // namespace retort::ui
