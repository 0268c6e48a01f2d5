// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/setup/network_drawing.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

#include "ui/forms/choice_names.h"
#include "ui/models/layer_text.h"

namespace retort::ui {

namespace {

constexpr int edge = 8;
constexpr double widestPitch = 144, highestBlock = 320;  ///< On large screens a picture, not a wall.
constexpr std::size_t mostBlocks = 9;

QColor mixed(const QColor& a, const QColor& b, double share) {
    return QColor::fromRgbF(static_cast<float>(a.redF() * (1 - share) + b.redF() * share),
                            static_cast<float>(a.greenF() * (1 - share) + b.greenF() * share),
                            static_cast<float>(a.blueF() * (1 - share) + b.blueF() * share));
}

}  // namespace

NetworkDrawing::NetworkDrawing(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("network.drawing"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    describe();
}

void NetworkDrawing::setNetwork(const nn::NetworkSpec& network, std::size_t inputs, std::size_t classes) {
    if (network == network_ && inputs == inputs_ && classes == classes_) return;
    network_ = network;
    inputs_ = inputs;
    classes_ = classes;
    describe();
    update();
}

std::vector<NetworkDrawing::Block> NetworkDrawing::blocks() const {
    std::vector<Block> single{{static_cast<double>(inputs_), 1, Block::Input}}, joined = single;
    for (const int units : network_.hidden) {
        single.push_back({static_cast<double>(units), 1, Block::Hidden});
        if (joined.back().kind == Block::Hidden && joined.back().width == units) {
            ++joined.back().times;
        } else {
            joined.push_back({static_cast<double>(units), 1, Block::Hidden});
        }
    }
    std::vector<Block>& list = single.size() < mostBlocks ? single : joined;
    list.push_back({static_cast<double>(classes_), 1, Block::Output});
    if (list.size() > mostBlocks) {  // the middle is told by the words below
        list.erase(list.begin() + 5, list.end() - 4);
        list[4] = {0, 0, Block::Hidden};
    }
    return list;
}

QString NetworkDrawing::underText(const Block& block) const {
    if (block.times == 0) return QStringLiteral("…");
    if (block.width <= 0) return QStringLiteral("?");
    const QString width = QString::number(block.width, 'f', 0);
    return block.times > 1 ? QStringLiteral("%1×%2").arg(block.times).arg(width) : width;
}

void NetworkDrawing::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const std::vector<Block> list = blocks();
    const QFontMetrics metrics(font());
    const int line = metrics.height();
    const double top = edge, room = std::clamp(height() - 2.0 * edge - 2 * line - 4, 8.0, highestBlock);
    const double bottom = top + room, middle = top + room / 2;
    double widest = 1;
    for (const Block& block : list) widest = std::max(widest, block.width);
    const double pitch = std::min(widestPitch, (width() - 2.0 * edge) / static_cast<double>(list.size()));
    const double start = (width() - pitch * static_cast<double>(list.size())) / 2;
    const double thick = std::clamp(pitch * 0.4, 6.0, 28.0);
    const auto heightOf = [&](const Block& block) {
        return block.width <= 0 ? 16.0 : std::max(16.0, room * std::log2(1 + block.width) / std::log2(1 + widest));
    };
    const auto centre = [&](std::size_t i) { return start + pitch * (static_cast<double>(i) + 0.5); };

    QColor wires = palette().color(QPalette::Text);
    wires.setAlphaF(0.12F);
    for (std::size_t i = 0; i + 1 < list.size(); ++i) {  // full connection: a band from block to block
        const double a = heightOf(list[i]) / 2, b = heightOf(list[i + 1]) / 2;
        const double left = centre(i) + thick / 2, right = centre(i + 1) - thick / 2;
        QPainterPath band(QPointF(left, middle - a));
        band.lineTo(right, middle - b);
        band.lineTo(right, middle + b);
        band.lineTo(left, middle + a);
        band.closeSubpath();
        painter.fillPath(band, wires);
    }
    const QColor accent = palette().color(QPalette::Highlight), base = palette().color(QPalette::Base);
    for (std::size_t i = 0; i < list.size(); ++i) {
        const Block& block = list[i];
        const double high = heightOf(block);
        const QRectF box(centre(i) - thick / 2, middle - high / 2, thick, high);
        const bool hidden = block.kind == Block::Hidden;
        painter.setPen(QPen(hidden ? accent : palette().color(QPalette::Text), 1.5,
                            block.width <= 0 ? Qt::DotLine : Qt::SolidLine));
        painter.setBrush(hidden ? mixed(base, accent, 0.35) : base);
        painter.drawRoundedRect(box, 3, 3);
        if (hidden && network_.dropout > 0 && block.times > 0) {  // units that are switched off: holes in the block
            painter.save();
            painter.setClipRect(box.adjusted(1, 1, -1, -1));
            painter.setPen(Qt::NoPen);
            painter.setBrush(base);
            const double gap = std::max(7.0, 5.0 / std::max(0.05, network_.dropout));
            for (double y = box.top() + gap / 2; y < box.bottom(); y += gap)
                painter.drawEllipse(QPointF(box.center().x(), y), 2.2, 2.2);
            painter.restore();
        }
        if (block.times > 1) {
            painter.setPen(palette().color(QPalette::Text));
            painter.drawText(box, Qt::AlignCenter, QStringLiteral("×%1").arg(block.times));
        }
        painter.setPen(palette().color(QPalette::Text));
        const QRectF under(centre(i) - pitch / 2, bottom + 4, pitch, line);
        painter.drawText(under, Qt::AlignCenter,
                         metrics.elidedText(underText(block), Qt::ElideRight, static_cast<int>(pitch)));
    }
    // Beside the numbers of the ends, what happens between them.
    QStringList words;
    if (!network_.hidden.empty()) {
        words << choiceName(QStringLiteral("activation"), network_.activation).name;
        if (network_.batchNorm) words << tr("batch normalisation");
        if (network_.dropout > 0) words << tr("dropout %1").arg(QLocale().toString(network_.dropout, 'g', 3));
    }
    if (network_.inputDropout > 0)
        words << tr("input dropout %1").arg(QLocale().toString(network_.inputDropout, 'g', 3));
    words << tr("softmax");
    const QRect footer(edge, static_cast<int>(bottom) + 4 + line, width() - 2 * edge, line);
    painter.drawText(footer, Qt::AlignCenter,
                     metrics.elidedText(words.join(QStringLiteral(" · ")), Qt::ElideRight, footer.width()));
}

void NetworkDrawing::describe() {
    setAccessibleName(tr("Drawing of the network"));
    const QString words = tr("Inputs, hidden layers and outputs: %1.").arg(netText(inputs_, network_.hidden, classes_));
    setAccessibleDescription(words);
    setToolTip(words);
}

void NetworkDrawing::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) describe();
}

}  // namespace retort::ui
