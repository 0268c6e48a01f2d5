// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the SVG icon in the sizes that desktops ask for: make_icons ICON.svg FOLDER. Run by the target `icons` only;
// its pictures are kept beside it.
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

int main(int argc, char** argv) {
    const QGuiApplication application(argc, argv);
    if (argc != 3) return 2;
    QSvgRenderer renderer(QString::fromLocal8Bit(argv[1]));
    for (const int size : {16, 22, 24, 32, 48, 64, 128, 256}) {
        QImage image(size, size, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        renderer.render(&painter);
        painter.end();
        if (!image.save(QStringLiteral("%1/retort-%2.png").arg(QString::fromLocal8Bit(argv[2])).arg(size))) return 1;
    }
    return 0;
}
