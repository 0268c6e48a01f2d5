// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/problem_lines.h"

#include <QEvent>
#include <QPainter>
#include <algorithm>

#include "ui/forms/icons.h"
#include "ui/forms/spec_form.h"

namespace retort::ui {

namespace {

constexpr int iconSide = 16;
constexpr int gap = 4;
constexpr int usualWidth = 320;

}  // namespace

ProblemLines::ProblemLines(QWidget* parent) : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void ProblemLines::setLines(const std::vector<Line>& lines) {
    if (lines == lines_) return;
    lines_ = lines;
    setAccessibleName(spoken());
    setToolTip({});
    updateGeometry();
    update();
}

bool ProblemLines::hasErrors() const {
    return std::any_of(lines_.begin(), lines_.end(),
                       [](const Line& line) { return line.severity == Problem::Severity::Error; });
}

QString ProblemLines::spoken() const {
    QStringList all;
    for (const Line& line : lines_)
        all << (line.severity == Problem::Severity::Error ? tr("Error: %1") : tr("Warning: %1")).arg(line.text);
    return all.join(QLatin1Char('\n'));
}

int ProblemLines::heightOf(const Line& line, int width) const {
    const QFontMetrics metrics(font());
    const QRect room(0, 0, std::max(width - iconSide - gap, 40), 100000);
    return std::max(metrics.boundingRect(room, Qt::TextWordWrap, line.text).height(), iconSide);
}

int ProblemLines::heightForWidth(int width) const {
    int height = 0;
    for (const Line& line : lines_) height += heightOf(line, width) + (height > 0 ? gap : 0);
    return height;
}

QSize ProblemLines::sizeHint() const {
    return {usualWidth, heightForWidth(std::max(width(), usualWidth))};
}

QSize ProblemLines::minimumSizeHint() const {
    return {120, lines_.empty() ? 0 : iconSide};
}

void ProblemLines::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const bool right = layoutDirection() == Qt::RightToLeft;
    int y = 0;
    for (const Line& line : lines_) {
        const bool error = line.severity == Problem::Severity::Error;
        const QColor colour = toneColour(error ? Tone::Bad : Tone::Warning, palette());
        const int height = heightOf(line, width());
        const int first = std::max(QFontMetrics(font()).height(), iconSide);
        const QRect place(right ? width() - iconSide : 0, y + (first - iconSide) / 2, iconSide, iconSide);
        icon(error ? IconName::Error : IconName::Warning, colour).paint(&painter, place);
        const QRect text(right ? 0 : iconSide + gap, y, width() - iconSide - gap, height);
        painter.setPen(colour);
        painter.drawText(text,
                         static_cast<int>(Qt::TextWordWrap | Qt::AlignTop | (right ? Qt::AlignRight : Qt::AlignLeft)),
                         line.text);
        y += height + gap;
    }
}

void ProblemLines::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) update();
    if (event->type() == QEvent::FontChange) updateGeometry();
    if (event->type() == QEvent::LanguageChange) setAccessibleName(spoken());
}

ProblemLines::Line lineOf(const Problem& problem) {
    const QString message = translated(problem.message);
    if (problem.hint.empty()) return {problem.severity, message};
    return {problem.severity,
            ProblemLines::tr("%1 – %2", "what is wrong – what to do").arg(message, translated(problem.hint))};
}

}  // namespace retort::ui
