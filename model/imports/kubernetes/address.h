// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace groundplan {

/// A host that some text names.
struct Address {
    QString scheme;  ///< "postgres"; empty: none
    QString host;    ///< lower case
    int port = 0;    ///< 0: none
    bool bare = false; ///< nothing but one word: only the context can tell whether it is a host

    bool operator==(const Address&) const = default;
};

/// The hosts that a value names: URLs (also jdbc:…), host:port, dotted names, lists of them separated by commas,
/// semicolons or spaces, and options such as --addr=host:port. User names and passwords are dropped.
QList<Address> addressesIn(const QString& text);

/// The text with user names and passwords of URLs replaced by ***, for evidence and notes.
QString withoutCredentials(const QString& text);

/// True when the name of a variable says that its value is a secret.
bool namesSecret(const QString& variable);

/// True when the name of a variable says that its value is a host: DB_HOST, CART_SERVICE_ADDR, BROKER_URL.
bool namesHost(const QString& variable);

} // namespace groundplan
