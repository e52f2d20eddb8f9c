// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QString>

#include "model/base/result.h"

namespace groundplan {

/// A user and a secret for a registry; lives in memory alone.
struct RegistryCredentials {
    QString user;
    QString secret;
    bool isToken = false; ///< the secret is a refresh token, not a password
};

/// What `docker login` left for a registry: from the file config.json of Docker (DOCKER_CONFIG, else ~/.docker), and
/// from the helper program that it names. Nothing: none are stored. Fails when the file or helper cannot be used.
Result<std::optional<RegistryCredentials>> dockerCredentials(const QString& host);

} // namespace groundplan
