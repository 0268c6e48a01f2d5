// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <vector>

namespace retort::ui {

/// Lays its items in rows, as words are laid in lines: what does not fit goes to the next row. For a row of controls
/// whose width hangs on the language.
class FlowLayout : public QLayout {
public:
    explicit FlowLayout(int between, int lines, QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    int lay(const QRect& rect, bool move) const;

    std::vector<QLayoutItem*> items_;
    int between_, lines_;
};

}  // namespace retort::ui
