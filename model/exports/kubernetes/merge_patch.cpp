// SPDX-License-Identifier: Apache-2.0
#include "model/exports/kubernetes/merge_patch.h"

namespace groundplan::kubernetes {

namespace {

const Value* named(const Value::List& list, const QString& name)
{
    for (const Value& element : list) {
        const Value* found = element.toMap().find(u"name");
        if (found && found->toString() == name)
            return &element;
    }
    return nullptr;
}

/// Containers are merged by name (patchMergeKey of the API); no element may appear or go.
bool mergesByName(const QString& key, const Value::List& before, const Value::List& after)
{
    if (key != QLatin1String("containers") || before.size() != after.size())
        return false;
    for (const Value& element : after) {
        const Value* name = element.toMap().find(u"name");
        if (!name || !named(before, name->toString()))
            return false;
    }
    return true;
}

Value patchOf(const QString& key, const Value& before, const Value& after)
{
    if (before == after)
        return {};
    if (before.isMap() && after.isMap())
        return mergePatch(before, after);
    if (before.isList() && after.isList() && mergesByName(key, before.toList(), after.toList())) {
        Value::List patches;
        for (const Value& element : after.toList()) {
            const QString name = element.toMap().find(u"name")->toString();
            const Value patch = mergePatch(*named(before.toList(), name), element);
            if (patch.isNull())
                continue;
            ValueMap entry{{QStringLiteral("name"), name}};
            for (const auto& [field, value] : patch.toMap())
                entry.append(field, value);
            patches.append(entry);
        }
        return patches;
    }
    // Lists that strategic merging joins by a key of their own have to be replaced as a whole; the others are anyway.
    static const QStringList keyed{QStringLiteral("containers"), QStringLiteral("ports"), QStringLiteral("env"), QStringLiteral("volumes"),
                                   QStringLiteral("volumeMounts"), QStringLiteral("topologySpreadConstraints")};
    if (after.isList() && keyed.contains(key)) {
        Value::List list{ValueMap{{QStringLiteral("$patch"), QStringLiteral("replace")}}};
        return list + after.toList();
    }
    return after;
}

} // namespace

Value mergePatch(const Value& before, const Value& after)
{
    ValueMap patch;
    for (const auto& [key, value] : after.toMap()) {
        const Value* old = before.toMap().find(key);
        if (!old) {
            patch.append(key, value);
            continue;
        }
        if (*old != value)
            patch.append(key, patchOf(key, *old, value));
    }
    for (const auto& [key, value] : before.toMap()) {
        if (!after.toMap().contains(key))
            patch.append(key, Value());
    }
    return patch.isEmpty() ? Value() : Value(patch);
}

Value jsonMergePatch(const Value& before, const Value& after)
{
    ValueMap patch;
    for (const auto& [key, value] : after.toMap()) {
        const Value* old = before.toMap().find(key);
        if (old && *old == value)
            continue;
        patch.append(key, old && old->isMap() && value.isMap() ? jsonMergePatch(*old, value) : value);
    }
    for (const auto& [key, value] : before.toMap()) {
        if (!after.toMap().contains(key))
            patch.append(key, Value());
    }
    return patch.isEmpty() ? Value() : Value(patch);
}

bool isKnownToKustomize(const QString& apiVersion)
{
    // Core kinds have no group; the groups of Kubernetes itself have no dot ("apps") or end in .k8s.io, as do those of
    // some projects that bring their own definitions.
    const QString group = apiVersion.contains(u'/') ? apiVersion.section(u'/', 0, 0) : QString();
    static const QStringList others{QStringLiteral("gateway.networking.k8s.io"), QStringLiteral("snapshot.storage.k8s.io"), QStringLiteral("metrics.k8s.io"),
                                    QStringLiteral("policy.networking.k8s.io")};
    return (!group.contains(u'.') || group.endsWith(QLatin1String(".k8s.io"))) && !others.contains(group);
}

} // namespace groundplan::kubernetes
