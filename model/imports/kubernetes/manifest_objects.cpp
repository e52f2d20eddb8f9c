// SPDX-License-Identifier: Apache-2.0
#include "model/imports/kubernetes/manifest_objects.h"

#include <optional>

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include "model/imports/kubernetes/kustomization.h"
#include "model/yaml/yaml_reader.h"

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("KubernetesImport", text);
}

class Reader
{
public:
    void read(const ImportFile& file)
    {
        auto documents = readYamlStream(file.bytes, file.path);
        if (!documents) {
            const Error& error = documents.error();
            const bool chart = file.bytes.contains("{{");
            m_set.notes.append({chart ? tr("The file is skipped: it is a template of a Helm chart; import the output of 'helm template'.")
                                      : tr("The file is skipped: %1").arg(error.message),
                                error.where});
            if (!m_firstError)
                m_firstError = error;
            return;
        }
        bool noted = false;
        for (const YamlNode& document : *documents)
            collect(document, file.path, noted);
    }

    Result<ManifestSet> finish(const QList<ImportFile>& files)
    {
        applyKustomizations(m_kustomizations, m_set);
        removeTwins();
        if (!m_set.objects.isEmpty())
            return m_set;
        if (m_firstError)
            return unexpected(*m_firstError);
        Where where;
        where.file = files.isEmpty() ? QString() : files.first().path;
        return unexpected(ErrorCode::BadInput, tr("There is no Kubernetes object to import."), where);
    }

private:
    void collect(const YamlNode& node, const QString& path, bool& noted)
    {
        const QString kind = node["kind"].text();
        const QString version = node["apiVersion"].text();
        if (kind == QLatin1String("Kustomization") || (kind.isEmpty() && isKustomizationFile(path))) {
            m_kustomizations.append({{}, node});
            return;
        }
        if (!node.isMap() || kind.isEmpty() || version.isEmpty()) {
            if (!noted) {
                m_set.notes.append({node["services"].isMap() && !node["kind"]
                                        ? tr("The file is skipped: it is a Compose file, not a Kubernetes manifest.")
                                        : tr("The document is skipped: it is no Kubernetes object (no apiVersion and kind)."),
                                    node.where()});
            }
            noted = true;
            return;
        }
        if (kind.endsWith(QLatin1String("List")) && node["items"].isSequence()) {
            for (const YamlNode item : node["items"].elements())
                collect(item, path, noted);
            return;
        }
        const YamlNode metadata = node["metadata"];
        ManifestObject object;
        object.kind = kind;
        object.group = version.contains(u'/') ? version.section(u'/', 0, 0) : QString();
        object.name = metadata["name"].text();
        object.space = metadata["namespace"].text();
        if (object.space.isEmpty())
            object.space = QStringLiteral("default");
        object.node = node;
        if (object.name.isEmpty())
            object.name = metadata["generateName"].text();
        if (object.name.isEmpty()) {
            m_set.notes.append({tr("The %1 has no name; it is skipped.").arg(kind), node.where()});
            return;
        }
        m_set.objects.append(object);
    }

    /// An object that several files define (overlays, environments) counts once: its first definition.
    void removeTwins()
    {
        QSet<QString> seen;
        QList<ManifestObject> unique;
        for (const ManifestObject& object : std::as_const(m_set.objects)) {
            const QString key = object.group + u'|' + object.kind + u'|' + object.space + u'|' + object.name;
            if (seen.contains(key)) {
                m_set.notes.append({tr("The %1 '%2' is defined more than once; its first definition counts.").arg(object.kind, object.name),
                                    object.node.where()});
                continue;
            }
            seen.insert(key);
            unique.append(object);
        }
        m_set.objects = unique;
    }

    ManifestSet m_set;
    QList<Kustomization> m_kustomizations;
    std::optional<Error> m_firstError;
};

} // namespace

bool isManifestFile(const ImportFile& file)
{
    if (!file.bytes.contains("apiVersion") || !file.bytes.contains("kind") || file.bytes.contains("\"terraform_version\""))
        return false;
    static const QRegularExpression foreign(QStringLiteral("apiVersion[\"']?\\s*:\\s*[\"']?([a-z0-9-]+\\.)*backstage\\.io/"));
    const QByteArray key("apiVersion");
    if (!file.bytes.contains("backstage.io/"))
        return true;
    return file.bytes.count(key) > QString::fromUtf8(file.bytes).count(foreign);
}

Result<ManifestSet> readManifests(const QList<ImportFile>& files)
{
    Reader reader;
    for (const ImportFile& file : files)
        reader.read(file);
    return reader.finish(files);
}

} // namespace groundplan
