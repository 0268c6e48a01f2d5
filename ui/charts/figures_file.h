// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QTimer>
#include <atomic>
#include <functional>
#include <optional>
#include <thread>

#include "core/base/error.h"

namespace retort::ui {

/// Takes a part of a text; false where no more is wanted.
using TextSink = std::function<bool(const QByteArray& part)>;
/// Hands a whole text over in parts. Holds all it needs as values: it may be called on any thread.
using TextSource = std::function<void(const TextSink& sink)>;

/// Writes the text to `file`; the old file stays where that fails, or where `wanted` (asked between parts) says no.
/// Throws Error. `written` counts bytes.
void writeText(const QString& file, const TextSource& source, const std::function<bool()>& wanted = {},
               std::atomic<qint64>* written = nullptr);

/// The same beside the GUI thread.
class FiguresFile : public QObject {
    Q_OBJECT

public:
    FiguresFile(const QString& file, TextSource source, QObject* parent);
    /// Leaves off and waits for that, a moment at most.
    ~FiguresFile() override;

    const QString& file() const { return file_; }
    qint64 written() const { return written_; }
    /// Why it failed; empty if it did not. Once ended() was emitted.
    const std::optional<Error>& error() const { return error_; }

signals:
    void progress();  ///< A few times a second.
    void ended();

private:
    void look();

    const QString file_;
    std::atomic<qint64> written_{0};
    std::atomic<bool> wanted_{true}, over_{false};
    std::optional<Error> error_;  ///< The thread's until over_.
    QTimer timer_;
    std::thread thread_;
};

}  // namespace retort::ui
