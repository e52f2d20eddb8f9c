// SPDX-License-Identifier: Apache-2.0
#include "model/rules/policy.h"

#include <algorithm>
#include <functional>

#include <QCoreApplication>
#include <QSet>

#include "model/base/suggestion.h"
#include "model/rules/rule.h"
#include "model/yaml/yaml_reader.h"

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Policy", text);
}

/// A rule that tells of acceptances that do not count must not be silenced itself.
const QString alwaysOn = QStringLiteral("deviation-invalid");

struct Known {
    explicit Known(const std::vector<const Rule*>& all) : rules(all), packs(ourPacks())
    {
        for (const Rule* rule : all) {
            ids.append(rule->info().id);
            if (!packs.contains(rule->info().pack))
                packs.append(rule->info().pack);
        }
        idSet = QSet<QString>(ids.begin(), ids.end());
    }

    /// Why that is not the name of a rule (or of a pack, when packs are allowed), or nothing.
    QString problem(const RuleLevelEntry& entry, bool orPack) const
    {
        if (entry.name == alwaysOn && entry.level == RuleLevel::Off)
            return tr("'%1' cannot be switched off: it tells of deviations that do not count.").arg(entry.name);
        if (idSet.contains(entry.name) || (orPack && packs.contains(entry.name)))
            return {};
        const QString near = nearestName(entry.name, orPack ? ids + packs : ids);
        const QString what = orPack ? tr("There is no rule or pack '%1'").arg(entry.name) : tr("There is no rule '%1'").arg(entry.name);
        return near.isEmpty() ? tr("%1; 'groundplan rules' lists them.").arg(what) : tr("%1; did you mean '%2'?").arg(what, near);
    }

    const std::vector<const Rule*>& rules;
    QStringList ids;
    QSet<QString> idSet;
    QStringList packs;
};

struct Failure {
    Error error;
};

[[noreturn]] void fail(const YamlNode& node, const QString& message)
{
    throw Failure{Error{ErrorCode::BadInput, message, node.where()}};
}

RuleLevel level(const YamlNode& key, const YamlNode& value)
{
    const auto found = ruleLevelNamed(value.text());
    if (!found) {
        fail(value.isNull() ? key : value, tr("The level of '%1' must be one of %2, not '%3'.")
                                               .arg(key.text(), ruleLevelNames().join(QLatin1String(", ")), value.text()));
    }
    return *found;
}

QList<RuleLevelEntry> levels(const YamlNode& node, const std::function<QString(const RuleLevelEntry&)>& problem)
{
    if (!node.isNull() && !node.isMap())
        fail(node, tr("Rules and their levels must be a map, not %1.").arg(node.typeName()));
    QList<RuleLevelEntry> entries;
    for (const auto& [key, value] : node.pairs()) {
        const RuleLevelEntry entry{key.text(), level(key, value)};
        if (const QString text = problem(entry); !text.isEmpty())
            fail(key, text);
        entries.append(entry);
    }
    return entries;
}

QString text(const YamlNode& node)
{
    if (!node.isNull() && !node.isScalar())
        fail(node, tr("Text is expected here, not %1.").arg(node.typeName()));
    return node.text();
}

Profile profileOf(const YamlNode& root, const Known& known)
{
    if (!root.isMap() || !root["profile"])
        fail(root, tr("This is not a profile: a map with the key 'profile' is expected."));
    static const QStringList keys{QStringLiteral("profile"), QStringLiteral("name"),  QStringLiteral("description"), QStringLiteral("sources"),
                                  QStringLiteral("rest"),    QStringLiteral("packs"), QStringLiteral("controls"),    QStringLiteral("rules")};
    Profile profile;
    for (const auto& [key, value] : root.pairs()) {
        switch (keys.indexOf(key.text())) {
        case 0:
            profile.id = text(value);
            if (!isSlug(profile.id))
                fail(value, tr("'%1' is not a name for a profile; use lower-case letters, digits and dashes.").arg(profile.id));
            break;
        case 1: profile.name = text(value); break;
        case 2: profile.description = text(value); break;
        case 3: profile.sources = value.value().toStringList(); break;
        case 4: profile.rest = level(key, value); break;
        case 5:
            profile.packs = levels(value, [&known](const RuleLevelEntry& entry) {
                if (known.packs.contains(entry.name))
                    return QString();
                const QString near = nearestName(entry.name, known.packs);
                return near.isEmpty() ? tr("There is no pack '%1'.").arg(entry.name)
                                      : tr("There is no pack '%1'; did you mean '%2'?").arg(entry.name, near);
            });
            break;
        case 6: profile.controls = levels(value, [](const RuleLevelEntry&) { return QString(); }); break;
        case 7: profile.rules = levels(value, [&known](const RuleLevelEntry& entry) { return known.problem(entry, false); }); break;
        default: {
            const QString near = nearestName(key.text(), keys);
            fail(key, near.isEmpty() ? tr("Unknown key '%1' of a profile; known are %2.").arg(key.text(), keys.join(QLatin1String(", ")))
                                     : tr("Unknown key '%1' of a profile; did you mean '%2'?").arg(key.text(), near));
        }
        }
    }
    if (profile.name.isEmpty() || profile.description.isEmpty())
        fail(root, tr("The profile '%1' needs a name and a description.").arg(profile.id));
    return profile;
}

/// Sets packs first, so that a rule of its own entry wins whatever the order.
Result<void> apply(const QList<RuleLevelEntry>& entries, const QString& path, const Known& known, QHash<QString, RuleLevel>& levels)
{
    for (const RuleLevelEntry& entry : entries) {
        if (const QString problem = known.problem(entry, true); !problem.isEmpty())
            return unexpected(ErrorCode::BadInput, problem, {.file = {}, .subject = QString(path + u'/' + entry.name)});
        if (known.idSet.contains(entry.name))
            continue;
        for (const Rule* rule : known.rules) {
            if (rule->info().pack == entry.name)
                levels.insert(rule->info().id, entry.level);
        }
    }
    for (const RuleLevelEntry& entry : entries) {
        if (known.idSet.contains(entry.name))
            levels.insert(entry.name, entry.level);
    }
    return {};
}

} // namespace

bool canBeOff(const QString& rule)
{
    return rule != alwaysOn;
}

const QStringList& ourPacks()
{
    static const QStringList packs{
        QStringLiteral("coupling"), QStringLiteral("monolith"),  QStringLiteral("data"),     QStringLiteral("observability"), QStringLiteral("reliability"),
        QStringLiteral("security"), QStringLiteral("hybrid"),    QStringLiteral("legacy"),   QStringLiteral("regulated"),     QStringLiteral("delivery"),
        QStringLiteral("mesh"),     QStringLiteral("serverless"), QStringLiteral("standard model"),
    };
    return packs;
}

Result<Profile> readProfile(const QByteArray& bytes, const QString& file, const std::vector<const Rule*>& rules)
{
    const auto root = readYaml(bytes, file);
    if (!root)
        return unexpected(root.error());
    try {
        return profileOf(*root, Known(rules));
    } catch (const Failure& failure) {
        return unexpected(failure.error);
    }
}

Result<Policy> makePolicy(const Profile* profile, const RuleSettings& settings, const Id& environment, const std::vector<const Rule*>& rules)
{
    const Known known(rules);
    Policy policy;
    policy.environment = environment;
    if (profile) {
        policy.profile = profile->id;
        for (const Rule* rule : rules) {
            const RuleInfo& info = rule->info();
            if (profile->rest != RuleLevel::Default)
                policy.levels.insert(info.id, profile->rest);
            for (const RuleLevelEntry& entry : profile->packs) {
                if (entry.name == info.pack)
                    policy.levels.insert(info.id, entry.level);
            }
            for (const RuleLevelEntry& entry : profile->controls) {
                const bool proves = std::any_of(info.controls.begin(), info.controls.end(),
                                                [&entry](const QString& control) { return control.startsWith(entry.name); });
                if (proves)
                    policy.levels.insert(info.id, entry.level);
            }
        }
        for (const RuleLevelEntry& entry : profile->rules)
            policy.levels.insert(entry.name, entry.level);
    }
    if (const auto set = apply(settings.set, QStringLiteral("set"), known, policy.levels); !set)
        return unexpected(set.error());
    // All environments are checked for unknown names, one counts.
    for (const EnvironmentRuleSettings& own : settings.environments) {
        QHash<QString, RuleLevel> others;
        const QString path = QLatin1String("environments/") + own.environment + QLatin1String("/set");
        if (const auto set = apply(own.set, path, known, own.environment == environment ? policy.levels : others); !set)
            return unexpected(set.error());
    }
    policy.levels.removeIf([](const auto& entry) { return entry.value() == RuleLevel::Default; });
    policy.levels.removeIf([](const auto& entry) { return entry.key() == alwaysOn && entry.value() == RuleLevel::Off; });
    return policy;
}

} // namespace groundplan
