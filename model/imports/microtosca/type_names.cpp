// SPDX-License-Identifier: Apache-2.0
#include "model/imports/microtosca/type_names.h"

#include <QCoreApplication>

#include "model/base/suggestion.h"

namespace groundplan {

namespace {

/// Types may be derived from others so many times; more is a circle, or nothing that people write.
constexpr int mostDerivations = 32;

QString tr(const char* text)
{
    return QCoreApplication::translate("MicroToscaImport", text);
}

struct KnownType {
    const char* name; ///< last word of the type, as the versions of the language spell it
    TopologyType type;
};

constexpr KnownType knownTypes[] = {
    {"Service", TopologyType::Service},
    {"Datastore", TopologyType::Datastore},
    {"DataStore", TopologyType::Datastore},
    {"Database", TopologyType::Datastore},
    {"MessageBroker", TopologyType::Broker},
    {"MessageRouter", TopologyType::Router},
    {"APIGateway", TopologyType::Router},
    {"KIngress", TopologyType::ClusterIngress},
    {"KService", TopologyType::ClusterService},
    {"KProxy", TopologyType::ClusterService},
    {"Compute", TopologyType::Compute},
};

const KnownType* knownType(const QString& word)
{
    for (const KnownType& known : knownTypes) {
        if (word == QLatin1String(known.name))
            return &known;
    }
    return nullptr;
}

QString fullName(const KnownType& known)
{
    return QLatin1String("micro.nodes.") + QLatin1String(known.name);
}

} // namespace

TypeNames::TypeNames(const YamlNode& types)
{
    for (const auto [key, type] : types.pairs()) {
        if (const YamlNode base = type["derived_from"]; base)
            m_derivedFrom.insert(key.text(), base.text());
    }
}

Result<TypeNames::Meaning> TypeNames::meaningOf(const QString& name, const Where& where) const
{
    const QString prefix = QStringLiteral("micro.nodes.");
    QString current = name;
    for (int derivations = 0; derivations < mostDerivations; ++derivations) {
        const bool own = current.startsWith(prefix);
        const QStringList words = own ? current.mid(prefix.size()).split(u'.') : QStringList();
        if (own) {
            if (const KnownType* known = knownType(words.last()))
                return Meaning{known->type, derivations > 0 ? fullName(*known) : QString()};
        }
        if (const auto base = m_derivedFrom.constFind(current); base != m_derivedFrom.cend()) {
            current = *base;
            continue;
        }
        if (!own)
            return Meaning{};
        // "MessageBroker.Durable" and "AsynchronousMessageBroker" say what they are variants of.
        for (const KnownType& known : knownTypes) {
            const QLatin1String word(known.name);
            if (words.first().endsWith(word))
                return Meaning{known.type, fullName(known)};
        }
        QStringList names;
        for (const KnownType& known : knownTypes)
            names.append(fullName(known));
        const QString near = nearestName(current, names);
        return unexpected(ErrorCode::BadInput,
                          tr("microTOSCA has no type '%1'%2.").arg(current, near.isEmpty() ? QString() : tr("; '%1' is near").arg(near)), where);
    }
    return unexpected(ErrorCode::BadInput, tr("The type '%1' is derived from itself, or too often.").arg(name), where);
}

} // namespace groundplan
