// SPDX-License-Identifier: Apache-2.0
#include "app/studio/translation_loader.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace groundplan {

void loadTranslations(QApplication& application, const QLocale& locale)
{
    auto* ours = new QTranslator(&application);
    if (!ours->load(locale, QStringLiteral("groundplan"), QStringLiteral("_"), QStringLiteral(":/i18n"))) {
        delete ours;
        return; // Qt's own texts in another language than ours would be a mixture
    }
    auto* base = new QTranslator(&application);
    if (base->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        application.installTranslator(base);
    application.installTranslator(ours);
}

} // namespace groundplan
