// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/languages.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>
#include <QVariant>

static void useI18n() {
    Q_INIT_RESOURCE(i18n);
}

namespace retort::ui::languages {

namespace {

constexpr const char* property = "retortLanguage";
const QString own = QStringLiteral("retort_");
const QString ofQt = QStringLiteral("qtbase_");

/// Installs FOLDER/PREFIXcode.qm in place of what had the prefix before.
void install(const QString& prefix, const QString& code, const QString& folder) {
    if (auto* before = qApp->findChild<QTranslator*>(prefix)) {
        QCoreApplication::removeTranslator(before);
        delete before;
    }
    auto* translator = new QTranslator(qApp);
    translator->setObjectName(prefix);
    if (translator->load(prefix + code, folder) || translator->load(prefix + code.section(u'_', 0, 0), folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

}  // namespace

QStringList available() {
    useI18n();
    QStringList codes{QStringLiteral("en")};
    for (const QString& file : QDir(QStringLiteral(":/i18n")).entryList(QStringList{own + u'*'}))
        codes << file.mid(own.size()).section(u'.', 0, 0);
    codes.removeDuplicates();
    codes.sort();
    return codes;
}

QString nameOf(const QString& code) {
    if (code == QStringLiteral("zh_CN")) return QStringLiteral("简体中文");
    QString name = QLocale(code).nativeLanguageName();
    if (code == QStringLiteral("en")) name = QStringLiteral("English");
    if (code == QStringLiteral("es")) name = QStringLiteral("Español");
    if (!name.isEmpty()) name[0] = name[0].toUpper();
    return name.isEmpty() ? code : name;
}

QString ofSystem() {
    const QStringList codes = available();
    for (QString language : QLocale::system().uiLanguages()) {
        language.replace(u'-', u'_');
        for (const QString& code : codes)
            if (language == code || language.section(u'_', 0, 0) == code) return code;
        if (language.startsWith(QStringLiteral("zh"))) return QStringLiteral("zh_CN");
    }
    return QStringLiteral("en");
}

bool apply(const QString& code) {
    if (!code.isEmpty() && !available().contains(code)) return false;
    const QString language = code.isEmpty() ? ofSystem() : code;
    qApp->setProperty(property, code);
    // The locale first: texts that are made anew on LanguageChange hold numbers.
    const QLocale system = QLocale::system();
    QLocale::setDefault(system.language() == QLocale(language).language() || code.isEmpty() ? system
                                                                                            : QLocale(language));
    install(ofQt, language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(own, language, QStringLiteral(":/i18n"));
    return true;
}

QString chosen() {
    return qApp->property(property).toString();
}

}  // namespace retort::ui::languages
