// SPDX-License-Identifier: Apache-2.0
#include "model/imports/kubernetes/kustomization.h"

#include <algorithm>

#include <QCoreApplication>
#include <QDir>
#include <QSet>

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("KubernetesImport", text);
}

QString folderOf(const QString& path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    return slash < 0 ? QString() : path.left(slash);
}

QString joined(const QString& folder, const QString& path)
{
    const QString clean = QDir::cleanPath(folder.isEmpty() ? path : QString(folder + u'/' + path));
    return clean == QLatin1String(".") ? QString() : clean;
}

class Applier
{
public:
    Applier(const QList<Kustomization>& kustomizations, ManifestSet& set) : m_set(set)
    {
        for (const Kustomization& kustomization : kustomizations)
            m_byFolder.insert(QDir::cleanPath(kustomization.folder), kustomization.node);
    }

    void apply(const QList<Kustomization>& kustomizations)
    {
        QSet<QString> patches;
        for (const Kustomization& kustomization : kustomizations) {
            const YamlNode& node = kustomization.node;
            for (const YamlNode patch : node["patches"].elements()) {
                if (patch["path"].isScalar())
                    patches.insert(joined(kustomization.folder, patch["path"].text()));
            }
            for (const char* key : {"patchesStrategicMerge", "patchesJson6902"}) {
                for (const YamlNode patch : node[key].elements())
                    patches.insert(joined(kustomization.folder, patch.isScalar() ? patch.text() : patch["path"].text()));
            }
            noteLeftOut(kustomization);
            if (const QString space = node["namespace"].text(); !space.isEmpty()) {
                QSet<QString> seen;
                spread(kustomization.folder, space, seen);
            }
        }
        m_set.objects.removeIf([&patches](const ManifestObject& object) { return patches.contains(QDir::cleanPath(object.file())); });
        for (ManifestObject& object : m_set.objects) {
            const auto spaces = m_spacesOf.value(QDir::cleanPath(object.file()));
            if (spaces.size() == 1)
                object.space = *spaces.begin();
        }
        for (const Kustomization& kustomization : kustomizations)
            generate(kustomization);
    }

private:
    void noteLeftOut(const Kustomization& kustomization)
    {
        QStringList left;
        for (const char* key : {"patches", "patchesStrategicMerge", "patchesJson6902", "images", "replicas", "namePrefix", "nameSuffix",
                                "helmCharts", "replacements", "vars", "transformers", "generators"}) {
            if (!kustomization.node[key].isNull())
                left.append(QString::fromLatin1(key));
        }
        if (!left.isEmpty()) {
            m_set.notes.append({tr("The kustomization is not rendered (%1); import the output of 'kustomize build' to see one environment as it runs.")
                                    .arg(left.join(QLatin1String(", "))), kustomization.node.where()});
        }
    }

    /// The namespace of a kustomization goes to all files that it reaches.
    void spread(const QString& folder, const QString& space, QSet<QString>& seen)
    {
        const QString clean = QDir::cleanPath(folder);
        if (seen.contains(clean) || !m_byFolder.contains(clean))
            return;
        seen.insert(clean);
        m_spacesOfFolder[clean].insert(space);
        const YamlNode node = m_byFolder.value(clean);
        for (const char* key : {"resources", "bases", "components"}) {
            for (const YamlNode resource : node[key].elements()) {
                const QString path = joined(folder, resource.text());
                if (m_byFolder.contains(path))
                    spread(path, space, seen);
                else
                    m_spacesOf[path].insert(space);
            }
        }
    }

    void generate(const Kustomization& kustomization)
    {
        const auto spaces = m_spacesOfFolder.value(QDir::cleanPath(kustomization.folder));
        for (const YamlNode generator : kustomization.node["configMapGenerator"].elements()) {
            QString space = generator["namespace"].text();
            if (spaces.size() == 1)
                space = *spaces.begin();
            auto& map = m_set.generatedMaps[QString((space.isEmpty() ? QStringLiteral("default") : space) + u'/' + generator["name"].text())];
            for (const YamlNode literal : generator["literals"].elements()) {
                const QString text = literal.text();
                const qsizetype equals = text.indexOf(u'=');
                const bool known = std::any_of(map.begin(), map.end(), [&](const GeneratedEntry& entry) { return entry.key == text.left(equals); });
                if (equals > 0 && !known)
                    map.append({text.left(equals), text.mid(equals + 1), literal.where()});
            }
        }
    }

    ManifestSet& m_set;
    QHash<QString, YamlNode> m_byFolder;
    QHash<QString, QSet<QString>> m_spacesOf;       ///< by file
    QHash<QString, QSet<QString>> m_spacesOfFolder;
};

} // namespace

bool isKustomizationFile(const QString& path)
{
    const QString name = path.section(u'/', -1);
    return name == QLatin1String("kustomization.yaml") || name == QLatin1String("kustomization.yml") || name == QLatin1String("Kustomization");
}

void applyKustomizations(const QList<Kustomization>& kustomizations, ManifestSet& set)
{
    QList<Kustomization> placed = kustomizations;
    for (Kustomization& kustomization : placed)
        kustomization.folder = folderOf(QDir::cleanPath(kustomization.node.where().file));
    Applier(placed, set).apply(placed);
}

} // namespace groundplan
