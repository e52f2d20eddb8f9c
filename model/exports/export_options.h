// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/exports/export_plan.h"

namespace groundplan {

/// The options of one target: what the design's export profile sets, checked, and the defaults of the rest.
class ExportOptions
{
public:
    ExportOptions(ValueMap values) : m_values(std::move(values)) {}

    Value value(QStringView option) const;
    QString text(QStringView option) const { return value(option).toText(); }
    bool flag(QStringView option) const { return value(option).toBool(); }
    qint64 integer(QStringView option) const { return value(option).toInteger(); }
    QStringList list(QStringView option) const { return value(option).toStringList(); }

private:
    ValueMap m_values;
};

/// Fails for an option that the target does not know and for a value that it does not allow; the error's subject is the
/// place in the profile: "export/options/kubernetes/ingress".
Result<ExportOptions> optionsOf(const Design& design, const Exporter& exporter);

/// A spec of an option, short: options have neither section nor unit.
AttributeSpec exportOption(const char* id, AttributeType type, const QString& label, const QString& help, Value defaultValue, const QStringList& values = {});

/// The Kubernetes version that manifests are made for, from the design's export profile: the minor version of 1.x.
int kubernetesMinor(const Design& design);
inline constexpr int newestKubernetesMinor = 33; ///< what is assumed when the profile names none
inline constexpr int oldestKubernetesMinor = 28; ///< the oldest that exports support

/// The folder of a target within the export: what the profile says; its id when the profile exports several targets,
/// so that they do not meet, but for one that has to stand at the top; else the top (""). Ends without "/".
QString exportFolder(const Design& design, const QString& target);
/// The same as seen from the top of the repository (the profile's path before it); "." for the top itself.
QString repositoryFolder(const Design& design, const QString& target);

} // namespace groundplan
