// SPDX-License-Identifier: Apache-2.0
#include "app/cli/rules/pack_commands.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/cli/console.h"
#include "app/services/disk.h"
#include "app/services/pack_source.h"
#include "app/services/rule_source.h"

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Cli", text);
}

/// What was expected and not found, and the other way round, as a diff shows it.
QString difference(const PackTestResult& result, bool colours)
{
    QString text = inked(result.where.text() + QLatin1String(": "), Ink::Bold, colours) + tr("failed: %1").arg(result.name) + u'\n';
    for (const QString& line : result.problems)
        text += QLatin1String("    ! ") + line + u'\n';
    for (const QString& line : result.missing)
        text += QLatin1String("    ") + inked(QString(QLatin1String("- ") + line), Ink::Red, colours) + u'\n';
    for (const QString& line : result.surplus)
        text += QLatin1String("    ") + inked(QString(QLatin1String("+ ") + line), Ink::Green, colours) + u'\n';
    return text;
}

} // namespace

int testPacks(const QStringList& paths, const Catalog& catalog)
{
    const auto packs = loadPacks(paths, catalog);
    if (!packs)
        return report(packs.error());
    const bool colours = coloursOnOutput();
    QString text;
    bool failed = false;
    for (const RulePack& pack : *packs) {
        int passed = 0;
        const QList<PackTestResult> results = runPackTests(pack, catalog, QDate::currentDate(), fragmentReader(catalog));
        for (const PackTestResult& result : results) {
            if (result.passed())
                ++passed;
            else
                text += difference(result, colours);
        }
        failed = failed || passed < results.size();
        for (const QString& rule : untestedRules(pack))
            text += tr("%1: note: no test expects a finding of '%2'.").arg(pack.file, rule) + u'\n';
        text += tr("%1: %2 of %3 passed, %4.")
                    .arg(pack.file).arg(passed)
                    .arg(counted(results.size(), "%1 test", "%1 tests"), counted(qsizetype(pack.rules.size()), "%1 rule", "%1 rules")) + u'\n';
    }
    return printed(text, failed ? ExitFindings : ExitFine);
}

int newPack(const QString& path, bool force)
{
    const QString file = QFileInfo(path).isDir() ? QDir(path).filePath(QStringLiteral("rules.yaml")) : path;
    if (file != QLatin1String("-") && QFileInfo::exists(file) && !force) {
        return report(Error{ErrorCode::Unwritable, tr("The file is there already; --force writes over it."), {.file = file, .subject = {}}});
    }
    if (const auto written = writeFile(file, examplePack()); !written)
        return report(written.error());
    return ExitFine;
}

int listProfiles(const QString& format)
{
    const auto profiles = ourProfiles();
    if (!profiles)
        return report(profiles.error());
    if (format == QLatin1String("json")) {
        QJsonArray array;
        for (const Profile& profile : *profiles) {
            array.append(QJsonObject{{QStringLiteral("id"), profile.id},
                                     {QStringLiteral("name"), profile.name},
                                     {QStringLiteral("description"), profile.description},
                                     {QStringLiteral("sources"), QJsonArray::fromStringList(profile.sources)}});
        }
        return printed(QString::fromUtf8(QJsonDocument(array).toJson()));
    }
    QString text;
    if (format == QLatin1String("markdown"))
        text = QLatin1String("# ") + tr("Profiles") + QLatin1String("\n\n");
    for (const Profile& profile : *profiles) {
        if (format == QLatin1String("markdown")) {
            text += QLatin1String("## ") + profile.name + QLatin1String("\n\n`") + profile.id + QLatin1String("`\n\n") + profile.description.trimmed() + QLatin1String("\n\n");
            for (const QString& source : profile.sources)
                text += QLatin1String("- ") + tr("Source: %1").arg(source) + u'\n';
            text += u'\n';
        } else {
            text += profile.id.leftJustified(16) + u' ' + profile.description.trimmed() + u'\n';
        }
    }
    return printed(QString(text.trimmed() + u'\n'));
}

} // namespace groundplan
