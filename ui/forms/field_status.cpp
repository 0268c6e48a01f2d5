// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/field_status.h"

#include <QClipboard>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QStyleOptionFocusRect>
#include <QStylePainter>
#include <QVBoxLayout>

#include "ui/forms/icons.h"

namespace retort::ui {

namespace {

constexpr int iconSide = 16;
constexpr int gap = 4;
constexpr int edge = 2;

/// The popup: the text, to be read and copied from.
class Evidence : public QFrame {
public:
    Evidence(const QString& text, QWidget* owner) : QFrame(owner, Qt::Popup) {
        setObjectName(QStringLiteral("evidence"));
        setAttribute(Qt::WA_DeleteOnClose);
        setFrameShape(QFrame::StyledPanel);
        auto* view = new QPlainTextEdit(text, this);
        view->setObjectName(QStringLiteral("evidence.text"));
        view->setAccessibleName(FieldStatus::tr("What was found"));
        view->setReadOnly(true);
        view->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        view->setFrameShape(QFrame::NoFrame);
        view->setTabChangesFocus(true);
        auto* copy = new QPushButton(FieldStatus::tr("&Copy"), this);
        copy->setObjectName(QStringLiteral("evidence.copy"));
        copy->setIcon(icon(IconName::Copy, palette()));
        copy->setToolTip(FieldStatus::tr("Copies the whole text."));
        connect(copy, &QPushButton::clicked, this, [this, text] {
            QGuiApplication::clipboard()->setText(text);
            close();
        });
        auto* buttons = new QHBoxLayout;
        buttons->addStretch();
        buttons->addWidget(copy);
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(8, 8, 8, 8);
        layout->setSpacing(8);
        layout->addWidget(view);
        layout->addLayout(buttons);
        resize(fitting(text, *view, copy->sizeHint().height()));
        view->setFocus();
    }

private:
    QSize fitting(const QString& text, const QPlainTextEdit& view, int buttonHeight) const {
        const QFontMetrics metrics(view.font());
        const QRect bounds = metrics.boundingRect(QRect(0, 0, 520, 4000), Qt::TextWordWrap, text);
        const int width = std::clamp(bounds.width() + 48, 280, 568);
        const int height = std::clamp(bounds.height() + metrics.lineSpacing(), 3 * metrics.lineSpacing(), 320);
        return {width, height + buttonHeight + 32};
    }
};

}  // namespace

FieldStatus::FieldStatus(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void FieldStatus::setStatus(State state, const QString& text, const QString& evidence) {
    if (state == state_ && text == text_ && evidence == evidence_) return;
    state_ = state;
    text_ = text;
    evidence_ = evidence;
    describe();
    updateGeometry();
    update();
}

QString FieldStatus::stateWord() const {
    switch (state_) {
        case State::Checking:
            return tr("Checking");
        case State::Good:
            return tr("Good");
        case State::Warning:
            return tr("Warning");
        case State::Bad:
            return tr("Error");
        case State::Unknown:
            break;
    }
    return {};
}

void FieldStatus::describe() {
    setFocusPolicy(evidence_.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    setCursor(evidence_.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    const QString word = stateWord();
    setAccessibleName(word.isEmpty() || text_.isEmpty() ? word + text_ : tr("%1: %2", "state: text").arg(word, text_));
    setAccessibleDescription(evidence_);
    QString tip = text_.toHtmlEscaped();
    if (!evidence_.isEmpty()) {
        constexpr int most = 800;
        const QString start = evidence_.size() > most ? evidence_.left(most) + QStringLiteral(" …") : evidence_;
        tip = QStringLiteral("<p>%1</p><p style='white-space:pre-wrap'>%2</p><p><i>%3</i></p>")
                  .arg(tip, start.toHtmlEscaped(), tr("Click to see and copy this.").toHtmlEscaped());
    } else if (!tip.isEmpty()) {
        tip = QStringLiteral("<p>%1</p>").arg(tip);
    }
    setToolTip(tip);
}

QSize FieldStatus::sizeHint() const {
    const QFontMetrics metrics(font());
    const int width = text_.isEmpty() ? 0 : gap + metrics.horizontalAdvance(text_) + 1;
    return {2 * edge + iconSide + width, std::max(metrics.height(), iconSide) + 2 * edge};
}

QSize FieldStatus::minimumSizeHint() const {
    const QFontMetrics metrics(font());
    const int few = metrics.averageCharWidth() * 8;
    return {std::min(sizeHint().width(), 2 * edge + iconSide + gap + few), sizeHint().height()};
}

void FieldStatus::showEvidence() {
    if (evidence_.isEmpty()) return;
    auto* popup = new Evidence(evidence_, this);
    QPoint place = mapToGlobal(QPoint(0, height() + 2));
    if (const QScreen* on = screen()) {
        const QRect room = on->availableGeometry();
        place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - popup->width())));
        if (place.y() + popup->height() > room.bottom()) place.setY(mapToGlobal(QPoint(0, -popup->height() - 2)).y());
    }
    popup->move(place);
    popup->show();
}

void FieldStatus::paintEvent(QPaintEvent*) {
    QStylePainter painter(this);
    struct Look {
        IconName icon;
        Tone tone;
    };
    const auto look = [&]() -> Look {
        switch (state_) {
            case State::Good:
                return {IconName::Check, Tone::Good};
            case State::Warning:
                return {IconName::Warning, Tone::Warning};
            case State::Bad:
                return {IconName::Error, Tone::Bad};
            default:
                return {IconName::Search, Tone::Neutral};
        }
    }();
    const bool right = layoutDirection() == Qt::RightToLeft;
    const QRect all = rect().adjusted(edge, 0, -edge, 0);
    if (state_ != State::Unknown) {
        const QRect place(right ? all.right() - iconSide + 1 : all.left(), (height() - iconSide) / 2, iconSide,
                          iconSide);
        icon(look.icon, toneColour(look.tone, palette()))
            .paint(&painter, place, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
    }
    const int used = iconSide + gap;
    const QRect place = right ? all.adjusted(0, 0, -used, 0) : all.adjusted(used, 0, 0, 0);
    const QFontMetrics metrics(font());
    const QString shown =
        metrics.elidedText(QString(text_).replace(QLatin1Char('\n'), QLatin1Char(' ')), Qt::ElideRight, place.width());
    const bool pale = state_ == State::Checking || state_ == State::Unknown || !isEnabled();
    painter.setPen(pale ? palette().color(QPalette::PlaceholderText) : palette().color(QPalette::WindowText));
    painter.drawText(place, static_cast<int>((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter), shown);
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        focus.backgroundColor = palette().color(QPalette::Window);
        painter.drawPrimitive(QStyle::PE_FrameFocusRect, focus);
    }
}

void FieldStatus::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())) showEvidence();
}

void FieldStatus::keyPressEvent(QKeyEvent* event) {
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (opens && !evidence_.isEmpty())
        showEvidence();
    else
        QWidget::keyPressEvent(event);
}

void FieldStatus::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) describe();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::EnabledChange) update();
    if (event->type() == QEvent::FontChange) updateGeometry();
}

}  // namespace retort::ui
