// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace groundplan {

/// The text with all that looks like a credential replaced by ***: user and password of URLs and of "user:word@host",
/// values of password=, token= … and of options such as --db-password. For evidence, notes, commands.
QString withoutCredentials(const QString& text);

/// True when the name of a variable, option or key says that its value is a secret.
bool namesSecret(const QString& variable);

/// True when a value holds a secret whatever its name: a URL with a password, a private key, a token of a known form.
bool holdsSecret(const QString& value);

/// True when a setting is a secret in the clear, by its name or its value. A reference to where the secret is kept,
/// such as $(DB_PASSWORD), ${TOKEN}, {{ .password }}, vault:… or a path, is none.
bool isReadableSecret(const QString& variable, const QString& value);

} // namespace groundplan
