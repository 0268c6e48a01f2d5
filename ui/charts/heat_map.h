// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>
#include <memory>
#include <vector>

namespace retort::ui {

/// A matrix as a picture with labelled axes, a colour scale, a cursor, tooltips with the value, zoom along x, the
/// context menu of all charts (copy, PNG, SVG, CSV, table) and an accessible twin table. Drawn as one image scaled
/// once, so that 100,000 x 440 values stay quick.
class HeatMap : public QWidget {
    Q_OBJECT

public:
    struct Data {
        std::size_t rows = 0, columns = 0;
        std::vector<float> values;          ///< Row-major; NaN is drawn as absent.
        QStringList rowNames, columnNames;  ///< May be empty: numbers then.
        QString rowTitle, columnTitle, valueTitle;
        bool diverging = false;    ///< Colours around 0 (differences) instead of from low to high.
        bool rowsUpwards = false;  ///< First row at the bottom (spectra).
        bool square = false;       ///< Cells as wide as high (pictures).
    };
    /// A named stretch of columns under the picture: phones.
    struct Segment {
        QString name;
        std::size_t begin = 0, end = 0;
    };

    explicit HeatMap(QWidget* parent = nullptr);
    ~HeatMap() override;

    void setTitle(const QString& title);
    void setData(Data data);
    void setSegments(std::vector<Segment> segments);
    void setCursor(int column);  ///< -1: none. Shared between maps of the same frames.
    void setEmptyText(const QString& text);
    void setTableVisible(bool on);  ///< The twin table instead of the picture.
    QImage toImage(const QSize& size) const;
    void saveTo(const QString& file) const;  ///< PNG, SVG or CSV by the ending. Throws Error.
    QString toCsv() const;

signals:
    void cursorMoved(int column);
    void cellClicked(int row, int column);

private:
    struct Private;
    std::unique_ptr<Private> d_;
};

}  // namespace retort::ui
