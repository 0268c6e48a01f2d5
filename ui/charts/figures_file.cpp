// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figures_file.h"

#include <QCoreApplication>
#include <QSaveFile>
#include <new>
#include <utility>

namespace retort::ui {

namespace {

constexpr int lookMilliseconds = 100;

}  // namespace

void writeText(const QString& file, const TextSource& source, const std::function<bool()>& wanted,
               std::atomic<qint64>* written) {
    QSaveFile target(file);
    bool good = target.open(QIODevice::WriteOnly), leftOff = false;
    if (good)
        source([&](const QByteArray& part) {
            leftOff = wanted && !wanted();
            if (leftOff) return false;
            good = target.write(part) == part.size();
            if (written != nullptr) *written += part.size();
            return good;
        });
    if (leftOff) return target.cancelWriting();
    if (!good || !target.commit())
        throw failure(target.errorString().toStdString(), file.toStdString(),
                      QCoreApplication::translate("retort::ui::Chart", "Choose another folder.").toStdString());
}

FiguresFile::FiguresFile(const QString& file, TextSource source, QObject* parent) : QObject(parent), file_(file) {
    connect(&timer_, &QTimer::timeout, this, &FiguresFile::look);
    timer_.start(lookMilliseconds);
    thread_ = std::thread([this, source = std::move(source)] {
        try {
            writeText(
                file_, source, [this] { return wanted_.load(); }, &written_);
        } catch (const Error& e) {
            error_ = e;
        } catch (const std::bad_alloc&) {
            error_ = failure("not enough memory", file_.toStdString());
        }
        over_ = true;
    });
}

FiguresFile::~FiguresFile() {
    wanted_ = false;
    thread_.join();
}

void FiguresFile::look() {
    if (!over_) {
        emit progress();
        return;
    }
    timer_.stop();
    emit ended();
}

}  // namespace retort::ui
