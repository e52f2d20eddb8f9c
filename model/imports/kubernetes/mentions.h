// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QStringList>

#include "model/imports/kubernetes/manifest_objects.h"

namespace groundplan {

/// A text of a workload that may name another one: a variable, an argument, a line of a configuration file.
struct Mention {
    QString variable;    ///< name of the variable, option or key; empty: none
    QString value;       ///< references to other variables resolved
    QString source;      ///< "env CART_ADDR=cart:7070 in container server", credentials blotted out
    Where where;
    bool secret = false; ///< the value stems from a Secret: never to be shown
};

/// All that a workload's containers are told.
struct PodConfiguration {
    QList<Mention> mentions;
    QStringList secrets;     ///< names of Secrets, in order
    ValueMap plain;          ///< variables of the main container that are no secrets
    QList<ImportNote> notes; ///< values left out because they are secrets
};

/// ConfigMaps and Secrets of the manifests.
class Configurations
{
public:
    explicit Configurations(const ManifestSet& set);
    PodConfiguration of(const ManifestObject& workload) const;

private:
    struct Entry {
        QString value;
        Where where;
    };
    friend class PodReader;
    QHash<QString, QList<std::pair<QString, Entry>>> m_maps;    ///< by "namespace/name"
    QHash<QString, QList<std::pair<QString, Entry>>> m_secrets; ///< the same
};

/// "file:line" of a place.
QString placeText(const Where& where);

} // namespace groundplan
