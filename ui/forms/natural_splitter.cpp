// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/natural_splitter.h"

#include <algorithm>

namespace retort::ui {

NaturalSplitter::NaturalSplitter(Qt::Orientation orientation, int pane, double mostShare, QWidget* parent)
    : QSplitter(orientation, parent), pane_(pane), mostShare_(mostShare) {
    setChildrenCollapsible(false);
    connect(this, &QSplitter::splitterMoved, this, [this] { chosen_ = true; });
}

void NaturalSplitter::setNaturalSize(int pixels) {
    if (natural_ == pixels) return;
    natural_ = pixels;
    apply();
}

void NaturalSplitter::apply() {
    const int whole = (orientation() == Qt::Horizontal ? width() : height()) - handleWidth();
    if (chosen_ || natural_ <= 0 || whole <= 0 || count() != 2) return;
    const int own = std::min(natural_, static_cast<int>(mostShare_ * whole));
    QList<int> wanted{own, own};
    wanted[1 - pane_] = whole - own;
    if (sizes() != wanted) setSizes(wanted);
}

QByteArray NaturalSplitter::saveChoice() const {
    return chosen_ ? saveState() : QByteArray();
}

void NaturalSplitter::restoreChoice(const QByteArray& state) {
    if (!state.isEmpty() && restoreState(state)) chosen_ = true;
}

void NaturalSplitter::resizeEvent(QResizeEvent* event) {
    QSplitter::resizeEvent(event);
    apply();
}

}  // namespace retort::ui
