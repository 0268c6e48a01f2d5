// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/monitor/flow_layout.h"

#include <QWidget>
#include <algorithm>

namespace retort::ui {

FlowLayout::FlowLayout(int between, int lines, QWidget* parent) : QLayout(parent), between_(between), lines_(lines) {
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() {
    for (QLayoutItem* item : items_) delete item;
}

void FlowLayout::addItem(QLayoutItem* item) {
    items_.push_back(item);
}

int FlowLayout::count() const {
    return static_cast<int>(items_.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const {
    return index >= 0 && index < count() ? items_[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index) {
    QLayoutItem* item = itemAt(index);
    if (item != nullptr) items_.erase(items_.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const {
    return lay(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const {
    QSize size(0, 0);
    for (const QLayoutItem* item : items_)
        if (!item->isEmpty()) {
            size.rwidth() += (size.width() > 0 ? between_ : 0) + item->sizeHint().width();
            size.setHeight(std::max(size.height(), item->sizeHint().height()));
        }
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const {
    QSize size(0, 0);
    for (const QLayoutItem* item : items_)
        if (!item->isEmpty()) size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    lay(rect, true);
}

/// The height that is needed; places the items where `move` is set. Items of a row share its middle line.
int FlowLayout::lay(const QRect& rect, bool move) const {
    const QRect inner = rect.marginsRemoved(contentsMargins());
    const bool mirrored = parentWidget() != nullptr && parentWidget()->layoutDirection() == Qt::RightToLeft;
    int y = inner.y();
    std::size_t first = 0;
    while (first < items_.size()) {
        int x = 0, height = 0;
        std::size_t end = first;
        for (; end < items_.size(); ++end) {
            if (items_[end]->isEmpty()) continue;
            const QSize size = items_[end]->sizeHint();
            if (x > 0 && x + size.width() > inner.width()) break;
            x += size.width() + between_;
            height = std::max(height, size.height());
        }
        x = 0;
        for (; first < end; ++first) {
            if (items_[first]->isEmpty()) continue;
            const QSize size = items_[first]->sizeHint();
            const int left = mirrored ? inner.right() + 1 - x - size.width() : inner.x() + x;
            if (move)
                items_[first]->setGeometry(QRect(left, y + (height - size.height()) / 2, size.width(), size.height()));
            x += size.width() + between_;
        }
        y += height + (first < items_.size() && height > 0 ? lines_ : 0);
    }
    return y - rect.y() + contentsMargins().bottom();
}

}  // namespace retort::ui
