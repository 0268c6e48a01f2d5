// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/list_completer.h"

#include <QCompleter>
#include <QLineEdit>
#include <QStringListModel>

namespace retort::ui {

namespace {

/// Completes the word behind the last comma.
class ListCompleter : public QCompleter {
public:
    ListCompleter(const QStringList& words, QLineEdit* edit) : QCompleter(edit), words_(words), edit_(edit) {
        model_ = new QStringListModel(words, this);
        setModel(model_);
        setCaseSensitivity(Qt::CaseInsensitive);
    }

    QStringList splitPath(const QString& path) const override {
        const QStringList parts = path.split(QLatin1Char(','));
        QStringList left = words_;
        for (qsizetype i = 0; i + 1 < parts.size(); ++i) left.removeAll(parts[i].trimmed());
        if (model_->stringList() != left) model_->setStringList(left);
        return {parts.last().trimmed()};
    }

    QString pathFromIndex(const QModelIndex& index) const override {
        const QString text = edit_->text();
        const qsizetype comma = text.lastIndexOf(QLatin1Char(','));
        const QString before = comma < 0 ? QString() : text.left(comma + 1) + QLatin1Char(' ');
        return before + index.data().toString();
    }

private:
    QStringList words_;
    QLineEdit* edit_;
    QStringListModel* model_;
};

}  // namespace

void completeList(QLineEdit& edit, const std::vector<std::string>& words) {
    QStringList list;
    for (const std::string& word : words) list << QString::fromStdString(word);
    auto* completer = new ListCompleter(list, &edit);
    edit.setCompleter(completer);
    QObject::connect(completer, qOverload<const QString&>(&QCompleter::activated), &edit, [&edit](const QString& text) {
        edit.setText(text);
        emit edit.textEdited(text);
    });
}

}  // namespace retort::ui
