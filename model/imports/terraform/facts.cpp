// SPDX-License-Identifier: Apache-2.0
#include "model/imports/terraform/facts.h"

#include <QRegularExpression>

#include "model/base/number_text.h"
#include "model/base/secret_text.h"

namespace groundplan {

namespace {

YamlNode firstOf(const YamlNode& node)
{
    return node.isSequence() && node.size() > 0 ? *node.elements().begin() : node;
}

bool isSome(const YamlNode& node)
{
    if (node.isSequence() || node.isMap())
        return node.size() > 0;
    const Value value = node.value();
    return value.isBool() ? value.toBool() : value.isNumber() ? value.toNumber() > 0 : !node.text().isEmpty();
}

/// "POSTGRES_15" is 15, "REDIS_7_0" is 7.0; "8.0.35" stays.
QString digitsOf(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("^[A-Z]+_([0-9]+(?:_[0-9]+)*)"));
    const auto match = pattern.match(text);
    return match.hasMatch() ? match.captured(1).replace(u'_', u'.') : text;
}

/// The value of an attribute, made of what a resource says; null: it says nothing of it.
Value converted(const YamlNode& node, const QString& how)
{
    const QString text = node.text();
    const double number = node.isNumber() ? node.value().toNumber() : 0;
    const auto exposure = [](bool internet) { return internet ? QStringLiteral("internet") : QStringLiteral("internal"); };
    if (how.isEmpty())
        return node.isScalar() ? node.value() : Value();
    if (how == QLatin1String("some"))
        return isSome(node);
    if (how == QLatin1String("internet"))
        return node.isBool() ? Value(exposure(node.value().toBool())) : Value();
    if (how == QLatin1String("internal")) {
        if (node.isBool())
            return exposure(!node.value().toBool());
        return isSome(node) ? Value(exposure(false)) : Value();
    }
    if (how == QLatin1String("first"))
        return firstOf(node).text();
    if (text.isEmpty())
        return {};
    if (how == QLatin1String("private"))
        return exposure(text == QLatin1String("public"));
    if (how == QLatin1String("list"))
        return QStringList{text};
    if (how == QLatin1String("engine"))
        return technologyOfEngine(text);
    if (how == QLatin1String("digits"))
        return digitsOf(text);
    if (how == QLatin1String("domain"))
        return text.endsWith(u'.') ? text.chopped(1) : text;
    if (how == QLatin1String("active"))
        return text == QLatin1String("Active");
    if (how == QLatin1String("immutable"))
        return text.startsWith(QLatin1String("IMMUTABLE"));
    if (how == QLatin1String("zones"))
        return text == QLatin1String("ZoneRedundant");
    if (how == QLatin1String("regional"))
        return text == QLatin1String("REGIONAL");
    if (how == QLatin1String("standard-ha"))
        return text == QLatin1String("STANDARD_HA");
    if (how == QLatin1String("balancer"))
        return text == QLatin1String("application") ? Value(QStringLiteral("request")) : text == QLatin1String("network") ? Value(QStringLiteral("connection")) : Value();
    if (number <= 0)
        return {};
    if (how == QLatin1String("positive"))
        return node.value();
    if (how == QLatin1String("seconds"))
        return QString(numberText(number) + u's');
    if (how == QLatin1String("hours"))
        return QString(numberText(number) + u'h');
    return QString(numberText(number) + how); // Gi, Mi
}

} // namespace

YamlNode valueAt(const YamlNode& values, const QString& path)
{
    YamlNode node = values;
    const QStringList steps = path.split(u'.');
    for (const QString& step : steps)
        node = firstOf(node)[step.toStdString()];
    return node;
}

void readFacts(const TerraformResource& resource, const ResourceType& type, DesignDraft& draft, const Id& id)
{
    draft.set(id, "technology", QString::fromLatin1(type.technology), resource.where);
    draft.set(id, "managed-by", QStringLiteral("infrastructure-as-code"), resource.where);
    if (!draft.catalog().hasTrait(type.kind, QStringLiteral("workload")))
        draft.set(id, "runtime", QStringLiteral("managed"), resource.where);
    const QStringList facts = QString::fromLatin1(type.facts).split(u' ', Qt::SkipEmptyParts);
    for (const QString& fact : facts) {
        const QString path = fact.section(u'>', 0, 0);
        if (isSensitive(resource, path.section(u'.', 0, 0)))
            continue;
        const YamlNode node = valueAt(resource.values, path);
        if (node.isNull())
            continue;
        const Value value = converted(node, fact.section(u'>', 1).section(u':', 1));
        if (!holdsSecret(value.toText()))
            draft.set(id, fact.section(u'>', 1).section(u':', 0, 0).toLatin1().constData(), value, node.where());
    }
}

QString cloudName(const TerraformResource& resource)
{
    for (const char* path : {"identifier", "cluster_identifier", "replication_group_id", "bucket", "function_name", "cluster_name", "broker_name", "domain_name", "name", "tags.Name", "tags_all.Name"}) {
        const QString attribute = QString::fromLatin1(path);
        const QString text = valueAt(resource.values, attribute).text();
        if (!text.isEmpty() && text.size() <= 128 && !isSensitive(resource, attribute.section(u'.', 0, 0)) && !holdsSecret(text))
            return text;
    }
    return {};
}

QString regionOf(const TerraformResource& resource, const QString& otherwise)
{
    // What a cloud offers everywhere has no region, whatever its address says.
    static const QStringList everywhere{QStringLiteral("aws_cloudfront_distribution"), QStringLiteral("aws_route53_zone"), QStringLiteral("azurerm_dns_zone"), QStringLiteral("google_dns_managed_zone"), QStringLiteral("google_compute_network")};
    const YamlNode& values = resource.values;
    if (everywhere.contains(resource.type))
        return {};
    QString region = values["region"].text();
    if (region.isEmpty())
        region = values["location"].text().toLower().remove(u' ');
    if (region.isEmpty())
        region = values["arn"].text().section(u':', 3, 3);
    if (region.isEmpty())
        region = values["availability_zone"].text();
    if (region.isEmpty())
        region = values["zone"].text();
    if (region.isEmpty())
        region = otherwise;
    // A region may be given by its whole address; a zone lies in its region.
    region = region.section(u'/', -1);
    static const QRegularExpression googleZone(QStringLiteral("^([a-z]+-[a-z]+[0-9]+)-[a-z]$"));
    static const QRegularExpression amazonZone(QStringLiteral("^([a-z]{2}(?:-[a-z]+)+-[0-9]+)[a-z]$"));
    static const QRegularExpression code(QStringLiteral("^[a-z][a-z0-9-]{1,40}$"));
    for (const QRegularExpression& zone : {googleZone, amazonZone}) {
        if (const auto match = zone.match(region); match.hasMatch())
            region = match.captured(1);
    }
    return code.match(region).hasMatch() && region != QLatin1String("global") ? region : QString();
}

} // namespace groundplan
