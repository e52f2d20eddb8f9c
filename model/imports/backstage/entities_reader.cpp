// SPDX-License-Identifier: Apache-2.0
#include "model/imports/backstage/entities.h"

#include <algorithm>

#include <QCoreApplication>
#include <QRegularExpression>

#include "model/yaml/yaml_reader.h"

namespace groundplan::backstage {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("BackstageImport", text);
}

bool isBackstage(const QString& version)
{
    const QString group = version.section(u'/', 0, 0);
    return group == QLatin1String("backstage.io") || group.endsWith(QLatin1String(".backstage.io"));
}

} // namespace

QString CatalogEntity::title() const
{
    const QString shown = spec()["profile"]["displayName"].text();
    const QString own = metadata()["title"].text();
    return !own.isEmpty() ? own : !shown.isEmpty() ? shown : name;
}

Result<CatalogEntities> CatalogEntities::read(const QList<ImportFile>& files)
{
    CatalogEntities result;
    for (const ImportFile& file : files) {
        if (files.size() > 1 && !isCatalogFile(file)) {
            result.m_notes.append({tr("The file is skipped: it holds no entities of Backstage."), Where{file.path, 0, 0, {}}});
            continue;
        }
        const auto documents = readYamlStream(file.bytes, file.path);
        if (!documents)
            return unexpected(documents.error());
        for (const YamlNode& document : *documents) {
            if (!document.isMap())
                return unexpected(ErrorCode::BadInput, tr("An entity must be a map, not %1.").arg(document.typeName()), document.where());
            if (!isBackstage(document["apiVersion"].text())) {
                result.m_notes.append({tr("The document is skipped: it is no entity of Backstage."), document.where()});
                continue;
            }
            CatalogEntity entity;
            entity.kind = document["kind"].text();
            entity.name = document["metadata"]["name"].text();
            entity.space = document["metadata"]["namespace"].text();
            entity.node = document;
            if (entity.space.isEmpty())
                entity.space = QStringLiteral("default");
            if (entity.kind.isEmpty())
                return unexpected(ErrorCode::BadInput, tr("The entity has no kind."), document.where());
            if (entity.name.isEmpty())
                return unexpected(ErrorCode::BadInput, tr("The %1 has no name.").arg(entity.kind), document.where());
            if (const YamlNode spec = document["spec"]; !spec.isNull() && !spec.isMap())
                return unexpected(ErrorCode::BadInput, tr("The spec of '%1' must be a map, not %2.").arg(entity.name, spec.typeName()), spec.where());
            const QString reference = referenceOf(entity);
            if (result.m_at.contains(reference)) {
                result.m_notes.append({tr("The %1 '%2' is defined more than once; its first definition counts.").arg(entity.kind, entity.name), document.where()});
                continue;
            }
            result.m_at.insert(reference, int(result.m_entities.size()));
            result.m_entities.append(entity);
        }
    }
    if (result.m_entities.isEmpty())
        return unexpected(ErrorCode::BadInput, tr("There is no entity of Backstage to import."), Where{files.isEmpty() ? QString() : files.first().path, files.isEmpty() ? 0 : 1, files.isEmpty() ? 0 : 1, {}});
    return result;
}

QString CatalogEntities::fullReference(const QString& reference, const QString& defaultKind, const QString& defaultSpace)
{
    const qsizetype colon = reference.indexOf(u':');
    const QString kind = colon < 0 ? defaultKind : reference.left(colon);
    const QString rest = reference.mid(colon + 1);
    const qsizetype slash = rest.indexOf(u'/');
    const QString space = slash < 0 ? defaultSpace : rest.left(slash);
    const QString name = rest.mid(slash + 1);
    if (kind.isEmpty() || name.isEmpty())
        return {};
    return QString(kind + u':' + (space.isEmpty() ? QStringLiteral("default") : space) + u'/' + name).toLower();
}

bool isCatalogFile(const ImportFile& file)
{
    static const QRegularExpression pattern(QStringLiteral("(^|[\\s{,-])[\"']?apiVersion[\"']?\\s*:\\s*[\"']?([a-z0-9-]+\\.)*backstage\\.io/"));
    return file.bytes.contains("backstage.io/") && pattern.match(QString::fromUtf8(file.bytes)).hasMatch();
}

} // namespace groundplan::backstage
