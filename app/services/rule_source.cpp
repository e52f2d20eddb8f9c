// SPDX-License-Identifier: Apache-2.0
#include "app/services/rule_source.h"

#include <QCoreApplication>
#include <QDir>

#include "app/services/disk.h"
#include "app/services/pack_source.h"
#include "model/base/suggestion.h"
#include "resources/resources.h"

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("RuleSource", text);
}

QString profileFolder()
{
    return QStringLiteral(":/groundplan/profiles");
}

/// In the order in which the documentation speaks of them.
const QStringList& profileNames()
{
    static const QStringList names{QStringLiteral("standard-model"), QStringLiteral("startup"), QStringLiteral("enterprise"),
                                   QStringLiteral("pci-dss"), QStringLiteral("hipaa"), QStringLiteral("gdpr-residency"),
                                   QStringLiteral("zero-trust")};
    return names;
}

bool isPath(const QString& profile)
{
    return profile.contains(u'/') || profile.endsWith(QLatin1String(".yaml")) || profile.endsWith(QLatin1String(".yml"));
}

std::vector<const Rule*> pointersTo(const RuleSet::Owned& owned)
{
    std::vector<const Rule*> rules;
    for (const auto& rule : allRules())
        rules.push_back(rule.get());
    for (const auto& rule : owned)
        rules.push_back(rule.get());
    return rules;
}

/// The packs that a design names stand near it: a design from elsewhere is not to look around on this machine.
Result<QStringList> packPaths(const RuleSettings& settings, const QString& folder)
{
    QStringList paths;
    for (const QString& path : settings.packs) {
        if (path.isEmpty() || QDir::isAbsolutePath(path)) {
            return unexpected(ErrorCode::BadInput, tr("'%1' is not a path relative to the design; give others with '--rules'.").arg(path),
                              {.file = {}, .subject = QStringLiteral("packs/%1").arg(paths.size())});
        }
        paths.append(packPath(path, folder));
    }
    return paths;
}

} // namespace

Result<Profile> loadProfile(const QString& name, const QString& folder, const std::vector<const Rule*>& rules)
{
    registerResources();
    QString path;
    if (isPath(name)) {
        path = QDir::cleanPath(QDir(folder).filePath(name));
    } else if (profileNames().contains(name)) {
        path = profileFolder() + u'/' + name + QLatin1String(".yaml");
    } else {
        const QString near = nearestName(name, profileNames());
        return unexpected(ErrorCode::NotFound,
                          near.isEmpty() ? tr("There is no profile '%1'; known are %2.").arg(name, profileNames().join(QLatin1String(", ")))
                                         : tr("There is no profile '%1'; did you mean '%2'?").arg(name, near),
                          {.file = {}, .subject = QStringLiteral("profile")});
    }
    const auto bytes = readFile(path);
    if (!bytes)
        return unexpected(bytes.error());
    return readProfile(*bytes, path, rules);
}

Result<std::shared_ptr<const RuleSet>> loadRules(const Design& design, const QString& folder, const Catalog& catalog, const RuleRequest& request)
{
    const RuleSettings& settings = design.properties().rules;
    const auto paths = packPaths(settings, folder);
    if (!paths)
        return unexpected(paths.error());
    QStringList asked;
    for (const QString& pack : request.packs)
        asked.append(packPath(pack));
    const auto packs = loadPacks(*paths + asked, catalog);
    if (!packs)
        return unexpected(packs.error());
    RuleSet::Owned owned;
    for (const RulePack& pack : *packs)
        owned.insert(owned.end(), pack.rules.begin(), pack.rules.end());
    const std::vector<const Rule*> rules = pointersTo(owned);
    std::optional<Profile> profile;
    if (const QString& name = request.profile.isEmpty() ? settings.profile : request.profile; !name.isEmpty()) {
        auto read = loadProfile(name, request.profile.isEmpty() ? folder : QString(), rules);
        if (!read)
            return unexpected(read.error());
        profile = std::move(*read);
    }
    if (!request.environment.isEmpty() && !design.environments().contains(request.environment)) {
        QStringList ids;
        for (const Environment& environment : design.environments())
            ids.append(environment.id);
        const QString near = nearestName(request.environment, ids);
        return unexpected(ErrorCode::NotFound,
                          near.isEmpty() ? tr("There is no environment '%1' in the design.").arg(request.environment)
                                         : tr("There is no environment '%1' in the design; did you mean '%2'?").arg(request.environment, near),
                          {.file = {}, .subject = QStringLiteral("environment")});
    }
    auto policy = makePolicy(profile ? &*profile : nullptr, settings, request.environment, rules);
    if (!policy)
        return unexpected(policy.error());
    return RuleSet::make(std::move(owned), std::move(*policy));
}

Result<QList<Profile>> ourProfiles()
{
    const std::vector<const Rule*> rules = pointersTo({});
    QList<Profile> profiles;
    for (const QString& name : profileNames()) {
        auto profile = loadProfile(name, {}, rules);
        if (!profile)
            return unexpected(profile.error());
        profiles.append(std::move(*profile));
    }
    return profiles;
}

Design designIn(const Design& design, const Id& environment)
{
    const Environment* found = design.environments().find(environment);
    if (!found)
        return design;
    Changes changes;
    for (const auto& [id, overrides] : found->overrides) {
        const Component* component = design.component(id);
        if (!component)
            continue;
        Component changed = *component;
        for (const auto& [name, value] : overrides.toMap())
            changed.attributes.set(name, value);
        changes.append(ComponentChange{*component, changed});
    }
    Design result = design;
    (void)result.apply(changes); // attributes alone break no invariant
    return result;
}

} // namespace groundplan
