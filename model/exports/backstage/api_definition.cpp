// SPDX-License-Identifier: Apache-2.0
#include "model/exports/backstage/api_definition.h"

#include "model/exports/text/plain.h"
#include "model/yaml/yaml_writer.h"

namespace groundplan::backstage {

using namespace text;

ApiDefinition definitionFor(const QString& protocol, const Component& component)
{
    if (protocol.startsWith(QLatin1String("grpc"))) {
        QString package = component.id;
        for (QChar& c : package) {
            if (c == u'-' || c == u'.')
                c = u'_';
        }
        return {QStringLiteral("grpc"), QString(QLatin1String("syntax = \"proto3\";\npackage ") + (package.front().isDigit() ? "c_" : "") + package + QLatin1String(";\n"))};
    }
    if (protocol == QLatin1String("graphql"))
        return {QStringLiteral("graphql"), QStringLiteral("type Query {\n  \"Stands in for the schema that the code has.\"\n  version: String\n}\n")};
    if (protocol.startsWith(QLatin1String("http")) || protocol.isEmpty()) {
        const ValueMap document{{QStringLiteral("openapi"), QStringLiteral("3.1.0")},
                                {QStringLiteral("info"), ValueMap{{QStringLiteral("title"), oneLine(component.label())}, {QStringLiteral("version"), QStringLiteral("0.0.0")}}},
                                {QStringLiteral("paths"), ValueMap()}};
        return {QStringLiteral("openapi"), QString::fromUtf8(writeYaml(document))};
    }
    return {protocol, QStringLiteral("Not described yet.\n")};
}

} // namespace groundplan::backstage
