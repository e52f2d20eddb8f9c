// SPDX-License-Identifier: Apache-2.0
#include "app/services/translation_loader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

static void initialise()
{
    Q_INIT_RESOURCE(groundplan_translations);
}

namespace groundplan {

namespace {

/// Many functions outside of classes translate in a context of their own, which lupdate cannot see: it files their
/// texts under the namespace.
class NamespaceTranslator : public QTranslator
{
public:
    using QTranslator::QTranslator;
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* text, const char* remark, int count) const override
    {
        const QString found = QTranslator::translate(context, text, remark, count);
        return found.isEmpty() ? QTranslator::translate("groundplan", text, remark, count) : found;
    }
};

} // namespace

void loadTranslations(QCoreApplication& application, const QLocale& locale)
{
    initialise();
    const QString ours = QStringLiteral("groundplan");
    const QString separator = QStringLiteral("_");
    const QString folder = QStringLiteral(":/i18n");
    auto* texts = new NamespaceTranslator(&application);
    // The English file holds the plurals of the texts in the sources.
    if (!texts->load(locale, ours, separator, folder) && !texts->load(ours + QLatin1String("_en"), folder)) {
        delete texts;
        return;
    }
    // Qt's own texts in another language than ours would be a mixture.
    auto* base = new QTranslator(&application);
    if (base->load(QLocale(texts->language()), QStringLiteral("qtbase"), separator, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        application.installTranslator(base);
    application.installTranslator(texts);
}

QStringList shippedLanguages()
{
    initialise();
    QStringList languages;
    for (const QString& file : QDir(QStringLiteral(":/i18n")).entryList({QStringLiteral("groundplan_*.qm")}, QDir::Files, QDir::Name))
        languages.append(QFileInfo(file).completeBaseName().section(u'_', 1));
    return languages;
}

} // namespace groundplan
