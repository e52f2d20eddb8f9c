// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/imports/compose/compose_files.h"
#include "model/imports/design_draft.h"

namespace groundplan {

/// A port of a service: where it listens, and where the host passes it on.
struct ComposePort {
    int target = 0;
    int published = 0; ///< 0: not at the host, or at a port that the host chooses
    QString protocol;  ///< "tcp", "udp"
    QString name;
    Where where;
};

/// The ports of `ports` and `expose`, in order, ranges by their first one.
QList<ComposePort> composePorts(const ComposeMap& service);

/// The words of a command, which is a list or a text.
QStringList composeWords(const YamlNode& node);

/// Words of a command with the values of options such as --db-password blotted out.
QStringList wordsWithoutSecrets(const QStringList& words);

/// Takes over what Compose says of one service: ports, resources, health check, user, command. The kind must be known.
void readComposeService(const ComposeService& service, DesignDraft& draft, const Id& id);

} // namespace groundplan
