// SPDX-License-Identifier: Apache-2.0
#include "app/cli/output/sarif_rules.h"

#include <QCoreApplication>

#include "model/base/number_text.h"

namespace groundplan::sarif {

namespace {

/// Code scanning shows ten tags of a rule and refuses more than twenty.
constexpr qsizetype mostTags = 10;
/// Longest description that code scanning shows whole.
constexpr qsizetype longestDescription = 1024;

QString translated(const QString& text)
{
    return QCoreApplication::translate("Rule", text.toUtf8().constData());
}

QString list(const QStringList& lines)
{
    QString result;
    for (const QString& line : lines)
        result += QLatin1String("- ") + line + u'\n';
    return result;
}

QString helpMarkdown(const RuleInfo& info)
{
    QString result = QLatin1String("**What:** ") + translated(info.what) + QLatin1String("\n\n**Why:** ") + translated(info.why)
                     + QLatin1String("\n\n**Fix:** ") + translated(info.fix);
    QStringList thresholds;
    for (const Threshold& threshold : info.thresholds) {
        const QString number = threshold.name + QLatin1String(": ") + numberText(threshold.value);
        thresholds.append(threshold.source.isEmpty() ? number : QString(number + QLatin1String(" (") + threshold.source + u')'));
    }
    if (!thresholds.isEmpty())
        result += QLatin1String("\n\n**Thresholds**\n\n") + list(thresholds).trimmed();
    if (!info.sources.isEmpty())
        result += QLatin1String("\n\n**Sources**\n\n") + list(info.sources).trimmed();
    if (!info.controls.isEmpty())
        result += QLatin1String("\n\n**Controls**\n\n") + list(info.controls).trimmed();
    return result;
}

QJsonArray tagsOf(const RuleInfo& info)
{
    QStringList tags{info.pack};
    if ((info.pack == QLatin1String("regulated") || !info.controls.isEmpty()) && info.pack != QLatin1String("security"))
        tags.append(QStringLiteral("security"));
    tags += info.controls;
    tags.removeDuplicates();
    return QJsonArray::fromStringList(tags.mid(0, mostTags));
}

} // namespace

QString level(Severity severity)
{
    switch (severity) {
    case Severity::Error: return QStringLiteral("error");
    case Severity::Warning: return QStringLiteral("warning");
    case Severity::Info: return QStringLiteral("note");
    }
    return QStringLiteral("none");
}

QJsonObject text(const QString& content)
{
    return {{QStringLiteral("text"), content}};
}

QJsonObject rule(const RuleSet::Entry& entry)
{
    const RuleInfo& info = entry.rule->info();
    const QString what = translated(info.what), why = translated(info.why), fix = translated(info.fix);
    QJsonObject properties{{QStringLiteral("tags"), tagsOf(info)},
                           {QStringLiteral("precision"), QStringLiteral("high")},
                           {QStringLiteral("problem.severity"), entry.severity() == Severity::Info ? QStringLiteral("recommendation") : severityName(entry.severity())}};
    if (!info.sources.isEmpty())
        properties.insert(QStringLiteral("sources"), QJsonArray::fromStringList(info.sources));
    QJsonObject configuration{{QStringLiteral("level"), level(entry.severity())}};
    if (!entry.isOn())
        configuration.insert(QStringLiteral("enabled"), false);
    return {
        {QStringLiteral("id"), info.id},
        {QStringLiteral("name"), info.code.isEmpty() ? info.id : info.code},
        {QStringLiteral("shortDescription"), text(translated(info.name).left(longestDescription))},
        {QStringLiteral("fullDescription"), text(what.left(longestDescription))},
        {QStringLiteral("help"), QJsonObject{{QStringLiteral("text"), QString(what + QLatin1String("\n\n") + why + QLatin1String("\n\n") + fix)},
                                             {QStringLiteral("markdown"), helpMarkdown(info)}}},
        {QStringLiteral("defaultConfiguration"), configuration},
        {QStringLiteral("properties"), properties},
    };
}

} // namespace groundplan::sarif
