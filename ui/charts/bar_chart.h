// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>
#include <memory>
#include <vector>

namespace retort::ui {

/// Bars by category, for one or several groups (posterior at T = 1 and at T; gain per phone; label histogram). Values
/// may be negative. More categories than fit are drawn without labels but keep their tooltips. Context menu and twin
/// table as all charts.
class BarChart : public QWidget {
    Q_OBJECT

public:
    struct Group {
        QString name;
        int style = 0;                  ///< model_style.h.
        std::vector<double> values;     ///< One a category; NaN: none.
        std::vector<double> low, high;  ///< Whiskers; empty: none.
    };
    explicit BarChart(QWidget* parent = nullptr);
    ~BarChart() override;

    void setTitle(const QString& title);
    void setAxisTitles(const QString& category, const QString& value);
    void setPercent(bool on);
    void setData(QStringList categories, std::vector<Group> groups);
    void setEmptyText(const QString& text);
    void setTableVisible(bool on);  ///< The twin table instead of the picture.
    QImage toImage(const QSize& size) const;
    void saveTo(const QString& file) const;  ///< PNG, SVG or CSV by the ending. Throws Error.
    QString toCsv() const;

private:
    struct Private;
    std::unique_ptr<Private> d_;
};

}  // namespace retort::ui
