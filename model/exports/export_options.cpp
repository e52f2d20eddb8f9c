// SPDX-License-Identifier: Apache-2.0
#include "model/exports/export_options.h"

#include <algorithm>

#include <QCoreApplication>

#include "model/base/suggestion.h"
#include "model/catalog/attribute_check.h"

namespace groundplan {

static QString tr(const char* text)
{
    return QCoreApplication::translate("Export", text);
}

Value ExportOptions::value(QStringView option) const
{
    const Value* found = m_values.find(option);
    return found ? *found : Value();
}

Result<ExportOptions> optionsOf(const Design& design, const Exporter& exporter)
{
    const QList<AttributeSpec> specs = exporter.options();
    ValueMap values;
    for (const AttributeSpec& spec : specs)
        values.append(spec.id, spec.defaultValue);
    const Value* stated = design.properties().exports.options.find(exporter.id());
    const ValueMap own = stated ? stated->toMap() : ValueMap();
    for (const auto& [option, value] : own) {
        const QString place = QLatin1String("export/options/") + exporter.id() + u'/' + option;
        const auto spec = std::find_if(specs.begin(), specs.end(), [&option = option](const AttributeSpec& known) { return known.id == option; });
        if (spec == specs.end()) {
            QStringList known;
            for (const AttributeSpec& each : specs)
                known.append(each.id);
            const QString near = nearestName(option, known);
            QString message = tr("Target '%1' has no option '%2'.").arg(exporter.id(), option);
            if (!near.isEmpty())
                message = tr("Target '%1' has no option '%2'; did you mean '%3'?").arg(exporter.id(), option, near);
            else if (!known.isEmpty())
                message = tr("Target '%1' has no option '%2'; it knows %3.").arg(exporter.id(), option, known.join(QLatin1String(", ")));
            return unexpected(ErrorCode::BadInput, message, {.file = {}, .subject = place});
        }
        auto checked = checkedAttribute(*spec, value);
        if (!checked)
            return unexpected(ErrorCode::BadInput, tr("Option '%1' of target '%2': %3").arg(option, exporter.id(), checked.error().message), {.file = {}, .subject = place});
        values.set(option, *checked);
    }
    return ExportOptions(values);
}

AttributeSpec exportOption(const char* id, AttributeType type, const QString& label, const QString& help, Value defaultValue, const QStringList& values)
{
    AttributeSpec spec;
    spec.id = QString::fromLatin1(id);
    spec.type = type;
    spec.label = label;
    spec.help = help;
    spec.defaultValue = std::move(defaultValue);
    spec.values = values;
    return spec;
}

int kubernetesMinor(const Design& design)
{
    const QStringList parts = design.properties().exports.kubernetes.trimmed().split(u'.');
    bool legal = parts.size() >= 2;
    const int minor = legal ? parts.at(1).toInt(&legal) : 0;
    return legal ? std::clamp(minor, oldestKubernetesMinor, newestKubernetesMinor) : newestKubernetesMinor;
}

QString exportFolder(const Design& design, const QString& target)
{
    const ExportProfile& profile = design.properties().exports;
    if (const Value* stated = profile.folders.find(target))
        return stated->toText();
    const Exporter* exporter = exporterById(target);
    return profile.targets.size() > 1 && !(exporter && exporter->standsAtTop()) ? target : QString();
}

QString repositoryFolder(const Design& design, const QString& target)
{
    QStringList parts;
    for (const QString& part : {design.properties().exports.path, exportFolder(design, target)}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.isEmpty() ? QStringLiteral(".") : parts.join(u'/');
}

} // namespace groundplan
