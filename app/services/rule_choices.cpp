// SPDX-License-Identifier: Apache-2.0
#include "app/services/rule_choices.h"

#include <algorithm>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include "app/services/pack_source.h"
#include "app/services/rule_source.h"
#include "model/rules/checker.h"

namespace groundplan {

namespace {

/// The YAML files in the folders that the settings name as packs, seen from the design's folder.
QStringList filesBesidePacks(const RuleSettings& settings, const QString& folder)
{
    QStringList files;
    const QDir base(folder);
    for (const QString& pack : settings.packs) {
        const QDir at(base.filePath(pack));
        if (!QFileInfo(at.path()).isDir())
            continue;
        for (const QString& name : at.entryList({QStringLiteral("*.yaml"), QStringLiteral("*.yml")}, QDir::Files, QDir::Name))
            files.append(base.relativeFilePath(at.filePath(name)));
    }
    return files;
}

/// What each finding weighs, by fingerprint; those of rules that are off are left out.
QHash<QString, Severity> weights(const RuleChoices& choices, const Policy& policy)
{
    QHash<QString, Severity> result;
    for (const Finding& finding : choices.findings) {
        const RuleSet::Entry entry{nullptr, policy.levels.value(finding.rule, RuleLevel::Default)};
        if (entry.isOn())
            result.insert(finding.fingerprint, entry.severity(finding.severity));
    }
    return result;
}

} // namespace

const Profile* RuleChoices::profile(const QString& name) const
{
    const auto found = std::find_if(profiles.begin(), profiles.end(), [&](const NamedProfile& at) { return at.name == name; });
    return found == profiles.end() ? nullptr : &found->profile;
}

Result<std::shared_ptr<const RuleChoices>> ruleChoices(const Design& design, const RuleSettings& settings, const QString& folder,
                                                       const Id& environment, const QStringList& moreProfiles, const Catalog& catalog,
                                                       QDate today, const std::atomic_bool* cancelled)
{
    // The packs are read as a check reads them, with all levels as they come.
    Design asked = design;
    DesignProperties properties = design.properties();
    properties.rules = {};
    properties.rules.packs = settings.packs;
    if (const auto applied = asked.apply({PropertiesChange{design.properties(), properties}}); !applied)
        return unexpected(applied.error());
    const auto all = loadRules(asked, folder, catalog);
    if (!all)
        return unexpected(all.error());
    auto choices = std::make_shared<RuleChoices>();
    QStringList paths;
    for (const QString& pack : settings.packs)
        paths.append(packPath(pack, folder));
    auto packs = loadPacks(paths, catalog);
    if (!packs)
        return unexpected(packs.error());
    choices->packs = std::move(*packs);
    for (const auto& rule : allRules())
        choices->rules.push_back(rule.get());
    for (const RulePack& pack : std::as_const(choices->packs)) {
        for (const auto& rule : pack.rules)
            choices->rules.push_back(rule.get());
    }
    auto ours = ourProfiles();
    if (!ours)
        return unexpected(ours.error());
    for (Profile& profile : *ours)
        choices->profiles.append({profile.id, std::move(profile)});
    QStringList names = filesBesidePacks(settings, folder) + moreProfiles;
    if (!settings.profile.isEmpty())
        names.append(settings.profile);
    for (const QString& name : std::as_const(names)) {
        if (choices->profile(name))
            continue;
        auto profile = loadProfile(name, folder, choices->rules);
        if (profile)
            choices->profiles.append({name, std::move(*profile)});
        else if (name == settings.profile)
            return unexpected(profile.error());
    }
    choices->findings = checkDesign(environment.isEmpty() ? asked : designIn(asked, environment), catalog, today, *all, cancelled).findings;
    return std::shared_ptr<const RuleChoices>(std::move(choices));
}

Result<Policy> policyFor(const RuleChoices& choices, const RuleSettings& settings, const Id& environment)
{
    return makePolicy(settings.profile.isEmpty() ? nullptr : choices.profile(settings.profile), settings, environment, choices.rules);
}

ChoiceEffect effectOf(const RuleChoices& before, const Policy& policyBefore, const RuleChoices& after, const Policy& policyAfter)
{
    const QHash<QString, Severity> were = weights(before, policyBefore);
    const QHash<QString, Severity> are = weights(after, policyAfter);
    ChoiceEffect effect;
    for (auto at = are.begin(); at != are.end(); ++at) {
        const auto was = were.constFind(at.key());
        if (was == were.constEnd())
            ++effect.more;
        else if (at.value() > was.value())
            ++effect.graver;
        else if (at.value() < was.value())
            ++effect.lighter;
    }
    for (auto at = were.begin(); at != were.end(); ++at)
        effect.fewer += !are.contains(at.key());
    return effect;
}

} // namespace groundplan
