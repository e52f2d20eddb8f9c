// SPDX-License-Identifier: Apache-2.0
#include "model/rules/baseline.h"

#include <algorithm>
#include <tuple>

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include "model/yaml/yaml_reader.h"
#include "model/yaml/yaml_writer.h"

namespace groundplan {

namespace {

constexpr int baselineVersion = 1;

QString tr(const char* text)
{
    return QCoreApplication::translate("Baseline", text);
}

Unexpected wrong(const YamlNode& node, const QString& message)
{
    return unexpected(ErrorCode::BadInput, message, node.where());
}

void sort(Baseline& baseline)
{
    std::sort(baseline.entries.begin(), baseline.entries.end(), [](const BaselineEntry& left, const BaselineEntry& right) {
        return std::tie(left.rule, left.subject, left.fingerprint) < std::tie(right.rule, right.subject, right.fingerprint);
    });
}

/// What tells findings apart here. One on the whole design names what shows it, so its fingerprint changes with every
/// component that joins; the rule alone says which it is.
template<typename Entry>
QString keyOf(const Entry& entry)
{
    return entry.subject.isEmpty() ? QString(QLatin1String("rule ") + entry.rule) : entry.fingerprint;
}

QHash<QString, int> countsOf(const QList<Finding>& findings)
{
    QHash<QString, int> counts;
    for (const Finding& finding : findings)
        ++counts[keyOf(finding)];
    return counts;
}

} // namespace

Result<Baseline> readBaseline(const QByteArray& bytes, const QString& file)
{
    const auto read = readYaml(bytes, file);
    if (!read)
        return unexpected(read.error());
    const YamlNode root = *read, version = root["groundplan-baseline"], findings = root["findings"];
    if (!version)
        return wrong(root, tr("This is not a baseline: a map with the key 'groundplan-baseline: %1' is expected.").arg(baselineVersion));
    if (version.text() != QString::number(baselineVersion))
        return wrong(version, tr("The baseline has version %1; this program knows version %2.").arg(version.text()).arg(baselineVersion));
    if (!findings.isNull() && !findings.isSequence())
        return wrong(findings, tr("'findings' must be a list, not %1.").arg(findings.typeName()));
    Baseline baseline;
    QSet<QString> seen;
    for (const YamlNode node : findings.elements()) {
        const BaselineEntry entry{node["fingerprint"].text(), node["rule"].text(), node["subject"].text(),
                                  node["count"] ? int(node["count"].value().toInteger()) : 1};
        if (entry.fingerprint.isEmpty() || entry.rule.isEmpty() || entry.count < 1)
            return wrong(node, tr("An entry of a baseline needs 'fingerprint' and 'rule'."));
        if (seen.contains(entry.fingerprint))
            return wrong(node, tr("The fingerprint '%1' is there twice; give a 'count' instead.").arg(entry.fingerprint));
        seen.insert(entry.fingerprint);
        baseline.entries.append(entry);
    }
    sort(baseline);
    return baseline;
}

QByteArray writeBaseline(const Baseline& baseline)
{
    Value::List findings;
    for (const BaselineEntry& entry : baseline.entries) {
        ValueMap map{{QStringLiteral("rule"), entry.rule}};
        if (!entry.subject.isEmpty())
            map.append(QStringLiteral("subject"), entry.subject);
        map.append(QStringLiteral("fingerprint"), entry.fingerprint);
        if (entry.count > 1)
            map.append(QStringLiteral("count"), entry.count);
        findings.append(std::move(map));
    }
    ValueMap root{{QStringLiteral("groundplan-baseline"), baselineVersion}};
    root.append(QStringLiteral("findings"), std::move(findings));
    return writeYaml(root, {.flowFromDepth = 2, .lineWidth = 1000});
}

Baseline baselineOf(const QList<Finding>& findings)
{
    Baseline baseline;
    QHash<QString, qsizetype> index;
    for (const Finding& finding : findings) {
        if (const auto at = index.constFind(finding.fingerprint); at != index.constEnd()) {
            ++baseline.entries[*at].count;
            continue;
        }
        index.insert(finding.fingerprint, baseline.entries.size());
        baseline.entries.append({finding.fingerprint, finding.rule, finding.subject, 1});
    }
    sort(baseline);
    return baseline;
}

BaselineComparison compareWith(const Baseline& baseline, const QList<Finding>& findings)
{
    QHash<QString, int> left;
    for (const BaselineEntry& entry : baseline.entries)
        left[keyOf(entry)] += entry.count;
    BaselineComparison comparison;
    for (const Finding& finding : findings) {
        const auto at = left.find(keyOf(finding));
        if (at != left.end() && *at > 0) {
            --*at;
            comparison.known.append(finding);
        } else {
            comparison.fresh.append(finding);
        }
    }
    for (BaselineEntry entry : baseline.entries) {
        int& over = left[keyOf(entry)];
        entry.count = std::min(entry.count, over);
        over -= entry.count;
        if (entry.count > 0)
            comparison.stale.append(entry);
    }
    return comparison;
}

Baseline shrunk(const Baseline& baseline, const QList<Finding>& findings)
{
    QHash<QString, int> counts = countsOf(findings);
    Baseline result;
    for (BaselineEntry entry : baseline.entries) {
        int& found = counts[keyOf(entry)];
        entry.count = std::min(entry.count, found);
        found -= entry.count;
        if (entry.count > 0)
            result.entries.append(entry);
    }
    return result;
}

} // namespace groundplan
