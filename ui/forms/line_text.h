// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace retort::ui {

/// A line of plain text that changes many times a second: it takes the room it is given and ends in … where that is too
/// little, so that, unlike a label, a new text never has the window laid out again.
class LineText : public QWidget {
    Q_OBJECT

public:
    explicit LineText(QWidget* parent = nullptr);

    void setText(const QString& text);
    const QString& text() const { return text_; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString text_;
};

}  // namespace retort::ui
