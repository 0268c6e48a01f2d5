// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "core/base/problem.h"

namespace retort::ui {

/// What is wrong with a field, under it: an icon, the message and, after it, what to do. One line a problem, wrapped
/// where there is no room. Hidden while there is nothing to say.
class ProblemLines : public QWidget {
    Q_OBJECT

public:
    struct Line {
        Problem::Severity severity = Problem::Severity::Error;
        QString text;  ///< Message and hint, translated.

        bool operator==(const Line&) const = default;
    };

    explicit ProblemLines(QWidget* parent = nullptr);

    void setLines(const std::vector<Line>& lines);
    const std::vector<Line>& lines() const { return lines_; }
    bool hasErrors() const;
    /// "Error: … Warning: …", for the control's accessible description.
    QString spoken() const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int heightOf(const Line& line, int width) const;

    std::vector<Line> lines_;
};

/// Message and hint of a core problem as text for people.
ProblemLines::Line lineOf(const Problem& problem);

}  // namespace retort::ui
