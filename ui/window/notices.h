// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>
#include <functional>
#include <map>

#include "ui/forms/strip.h"

class QPushButton;

namespace retort::ui {

/// Strips above the page, newest at the bottom, one for each key; the oldest goes where there would be more than three.
class Notices : public QWidget {
    Q_OBJECT

public:
    /// Gives a translated text: called again when the language changes.
    using Text = std::function<QString()>;
    struct Action {
        Text text;
        std::function<void()> run;  ///< The strip goes away before it is called.
    };

    explicit Notices(QWidget* parent = nullptr);

    Strip* show(const QString& key, Strip::Kind kind, const Text& text, const Action& first = {},
                const Action& second = {});
    void clear(const QString& key);
    int count() const { return static_cast<int>(notices_.size()); }

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Notice {
        Strip* strip = nullptr;
        QPushButton* second = nullptr;
        Strip::Kind kind = Strip::Kind::Info;
        Text text, firstText, secondText;
    };
    void remove(const QString& key);
    static void write(const Notice& notice);

    QStringList order_;
    std::map<QString, Notice> notices_;
};

}  // namespace retort::ui
