// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QList>

#include "model/exports/kubernetes/rendering.h"

namespace groundplan::compose {

/// Text as Compose takes it word by word: it would replace ${…} otherwise.
QString literal(const QString& text);

/// Variables that hold the secrets of the services; their values stand in .env, which nobody commits.
class Variables
{
public:
    /// A reference to the secret of a service, or of all that use it by its name when none is given:
    /// "${ORDERS_DB_POSTGRES_PASSWORD:?…}".
    QString secret(const QString& service, const QString& key, const QString& label);
    bool isEmpty() const { return m_variables.isEmpty(); }
    /// The content of .env.example.
    QString example() const;

private:
    struct Variable {
        QString name;
        QString label;
        bool shared = false;
    };
    QList<Variable> m_variables;
    QHash<QString, QString> m_names; ///< service and key -> name
};

/// The environment of a workload: its configuration, with references between variables resolved as Kubernetes would.
ValueMap environmentOf(const kubernetes::Rendering& rendering, const Component& component, const QString& service, Variables& variables);

/// A word of a command line with references to variables resolved.
QString commandWord(const QString& word, const ValueMap& environment);

} // namespace groundplan::compose
