// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace groundplan {

/// A host that some text names.
struct Address {
    QString scheme;    ///< "postgres", lower case; empty: none
    QString host;      ///< lower case
    int port = 0;      ///< 0: none, or not known before the program runs
    bool bare = false; ///< one word and nothing around it that makes it a host: only the context can tell
    QString key;       ///< what stands before a bare word in the text ("host" of "host=db"); may be empty

    bool operator==(const Address&) const = default;
};

/// The hosts that a text names: URLs (jdbc:… and lists of hosts too), host:port, dotted names, lists of them, pairs such
/// as --addr=host:port or {"host": "db"}, and "host port" as `nc` takes them. User names and passwords are skipped;
/// addresses of files, buckets and images do not count.
QList<Address> addressesIn(const QString& text);

/// True when the name of a variable, option or key says that its value is a host: DB_HOST, cart.addr, --broker-url.
bool namesHost(const QString& variable);

} // namespace groundplan
