// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>
#include <memory>
#include <vector>

namespace retort::ui {

/// Named points: accuracy against size. Logarithmic x. Labels beside the points that do not run into each other;
/// context menu and twin table as all charts.
class ScatterChart : public QWidget {
    Q_OBJECT

public:
    struct Point {
        QString name;
        int style = 0;
        double x = 0, y = 0;
        double low = 0, high = 0;  ///< Interval of y; both 0: none.
    };
    explicit ScatterChart(QWidget* parent = nullptr);
    ~ScatterChart() override;

    void setTitle(const QString& title);
    void setAxisTitles(const QString& x, const QString& y);
    void setLogarithmicX(bool on);
    void setPercent(bool on);
    void setData(std::vector<Point> points);
    void setEmptyText(const QString& text);
    void setTableVisible(bool on);  ///< The twin table instead of the picture.
    QImage toImage(const QSize& size) const;
    void saveTo(const QString& file) const;  ///< PNG, SVG or CSV by the ending. Throws Error.
    QString toCsv() const;

signals:
    void pointClicked(const QString& name);

private:
    struct Private;
    std::unique_ptr<Private> d_;
};

}  // namespace retort::ui
