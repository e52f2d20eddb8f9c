// SPDX-License-Identifier: Apache-2.0
#include "model/imports/kubernetes/recognise.h"

#include <algorithm>
#include <functional>

namespace groundplan {

namespace {

bool matchesImage(const Recognition& recognition, const QString& path, const QString& name)
{
    return std::any_of(recognition.images.begin(), recognition.images.end(), [&](const QString& image) {
        return image.contains(u'/') ? path == image || path.endsWith(QString(u'/' + image)) : name == image;
    });
}

bool namesPort(const Recognition& recognition, const QStringList& portNames)
{
    return std::any_of(portNames.begin(), portNames.end(), [&recognition](const QString& name) {
        return name == recognition.technology.toLower() || recognition.images.contains(name);
    });
}

bool hasVariable(const Recognition& recognition, const QStringList& environment)
{
    return std::any_of(recognition.environment.begin(), recognition.environment.end(),
                       [&environment](const QString& variable) { return environment.contains(variable); });
}

using Test = std::function<bool(const ComponentKind&, const Recognition&)>;

/// The first kind that passes; its technology when it alone passes there, or when a variable decides among several.
Recognised firstOf(const Catalog& catalog, const QStringList& environment, const Test& test)
{
    for (const ComponentKind& kind : catalog.componentKinds()) {
        QList<const Recognition*> passed;
        for (const Recognition& recognition : kind.recognise) {
            if (test(kind, recognition))
                passed.append(&recognition);
        }
        if (passed.isEmpty())
            continue;
        if (passed.size() == 1)
            return {kind.id, passed.first()->technology};
        for (const Recognition* recognition : std::as_const(passed)) {
            if (hasVariable(*recognition, environment))
                return {kind.id, recognition->technology};
        }
        return {kind.id, {}};
    }
    return {};
}

bool keepsData(const ComponentKind& kind)
{
    return kind.has(QStringLiteral("datastore")) || kind.has(QStringLiteral("broker"));
}

} // namespace

QString imagePath(const QString& image)
{
    QString path = image.section(u'@', 0, 0);
    const qsizetype colon = path.lastIndexOf(u':');
    if (colon > path.lastIndexOf(u'/'))
        path.truncate(colon);
    return path;
}

Recognised recognise(const Catalog& catalog, const ContainerSigns& container)
{
    const QString path = imagePath(container.image).toLower();
    const QString name = path.section(u'/', -1);
    for (const ComponentKind& kind : catalog.componentKinds()) {
        for (const Recognition& recognition : kind.recognise) {
            if (!name.isEmpty() && matchesImage(recognition, path, name))
                return {kind.id, recognition.technology};
        }
    }
    if (Recognised known = firstOf(catalog, container.environment, [&container](const ComponentKind& kind, const Recognition& recognition) {
            return keepsData(kind) && namesPort(recognition, container.portNames);
        }); !known.kind.isEmpty())
        return known;
    // A port named http or grpc is that of an application, whatever its number.
    const bool application = std::any_of(container.portNames.begin(), container.portNames.end(), [](const QString& port) {
        return port.startsWith(QLatin1String("http")) || port.startsWith(QLatin1String("grpc")) || port.startsWith(QLatin1String("web"));
    });
    if (!container.ports.isEmpty() && !application) {
        const int main = container.ports.first();
        if (Recognised known = firstOf(catalog, container.environment, [main](const ComponentKind& kind, const Recognition& recognition) {
                return keepsData(kind) && recognition.ports.contains(main);
            }); !known.kind.isEmpty())
            return known;
    }
    if (container.ports.isEmpty() && container.served && !container.namesOthers) {
        return firstOf(catalog, container.environment, [&container](const ComponentKind& kind, const Recognition& recognition) {
            return keepsData(kind) && hasVariable(recognition, container.environment);
        });
    }
    return {};
}

} // namespace groundplan
