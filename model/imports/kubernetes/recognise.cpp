// SPDX-License-Identifier: Apache-2.0
#include "model/imports/kubernetes/recognise.h"

namespace groundplan {

QString imagePath(const QString& image)
{
    QString path = image.section(u'@', 0, 0);
    const qsizetype colon = path.lastIndexOf(u':');
    if (colon > path.lastIndexOf(u'/'))
        path.truncate(colon);
    return path;
}

Recognised recognise(const Catalog& catalog, const ContainerSigns& signs_)
{
    const QString path = imagePath(signs_.image).toLower();
    const QString name = path.section(u'/', -1);
    for (const ComponentKind& kind : catalog.componentKinds()) {
        for (const Recognition& recognition : kind.recognise) {
            for (const QString& image : recognition.images) {
                const bool same = image.contains(u'/') ? path == image || path.endsWith(QString(u'/' + image)) : name == image;
                if (same)
                    return {kind.id, recognition.technology};
            }
        }
    }
    for (const ComponentKind& kind : catalog.componentKinds()) {
        for (const Recognition& recognition : kind.recognise) {
            for (const QString& variable : recognition.environment) {
                if (signs_.environment.contains(variable))
                    return {kind.id, recognition.technology};
            }
        }
    }
    for (const ComponentKind& kind : catalog.componentKinds()) {
        for (const Recognition& recognition : kind.recognise) {
            for (const int port : recognition.ports) {
                if (signs_.ports.contains(port))
                    return {kind.id, recognition.technology};
            }
        }
    }
    return {};
}

} // namespace groundplan
