// SPDX-License-Identifier: Apache-2.0
#include "app/studio/rules_controller.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

#include "app/services/background.h"
#include "app/services/pack_source.h"
#include "app/services/rule_examples.h"
#include "app/studio/workspace.h"
#include "model/base/number_text.h"
#include "views/dialogs/rules_dialog.h"

namespace groundplan {

namespace {

QStringList thresholdTexts(const RuleInfo& info)
{
    QStringList texts;
    for (const Threshold& threshold : info.thresholds) {
        const QString text = threshold.name + QLatin1String(": ") + numberText(threshold.value);
        texts.append(threshold.source.isEmpty() ? text : QString(text + QLatin1String(" (") + threshold.source + u')'));
    }
    return texts;
}

QList<RuleLine> linesOf(const RuleChoices& choices)
{
    QList<RuleLine> lines;
    for (const Rule* rule : choices.rules) {
        const RuleInfo& info = rule->info();
        lines.append({info.id, info.code, info.pack, ruleText(info.name), ruleText(info.what), ruleText(info.why), ruleText(info.fix), info.severity,
                      thresholdTexts(info), info.sources, info.controls, canBeOff(info.id), QString::fromUtf8(ruleExample(info.id, QStringLiteral("bad"))),
                      QString::fromUtf8(ruleExample(info.id, QStringLiteral("good")))});
    }
    return lines;
}

QList<ProfileLine> profilesOf(const RuleChoices& choices)
{
    QList<ProfileLine> lines;
    for (const auto& [name, profile] : choices.profiles)
        lines.append({name, profile.name, profile.description, profile.sources});
    return lines;
}

/// The packs by the paths in the design that bring them: a path may be a folder of many.
QList<ProfileLine> packsOf(const RuleChoices& choices, const QStringList& paths, const QString& folder)
{
    QList<ProfileLine> lines;
    for (const QString& path : paths) {
        const QString at = packPath(path, folder);
        for (const RulePack& pack : choices.packs) {
            if (pack.file == at || pack.file.startsWith(at + u'/'))
                lines.append({path, pack.id, pack.description, {}});
        }
    }
    return lines;
}

RuleLevel own(const RuleInfo& info)
{
    return info.severity == Severity::Error ? RuleLevel::Error : info.severity == Severity::Warning ? RuleLevel::Warning : RuleLevel::Info;
}

/// The settings without the entries that rules themselves have in that scope.
RuleSettings withoutRules(RuleSettings settings, const Id& environment, const RuleChoices& choices)
{
    for (const Rule* rule : choices.rules)
        settings.setLevel(environment, rule->info().id, {});
    return settings;
}

} // namespace

RulesController::RulesController(const Design& design, const QString& designPath, Workspace& workspace, QWidget* window)
    : QObject(window), m_design(design), m_folder(designPath.isEmpty() ? QString() : QFileInfo(designPath).absolutePath()), m_workspace(workspace),
      m_before(unexpected(ErrorCode::NotFound, {})), m_choices(unexpected(ErrorCode::NotFound, {}))
{
    const RuleSettings& settings = design.properties().rules;
    QList<std::pair<Id, QString>> environments;
    for (const Environment& environment : design.environments())
        environments.append({environment.id, environment.label()});
    m_dialog = new RulesDialog(settings, environments, window);
    m_dialog->setObjectName(QStringLiteral("rules-dialog"));
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setCanAddFiles(!m_folder.isEmpty());
    connect(m_dialog, &RulesDialog::edited, this, &RulesController::follow);
    connect(m_dialog, &RulesDialog::packFileWanted, this, [this] {
        if (const QString path = pickFile(tr("Add a rule pack")); !path.isEmpty())
            m_dialog->addPack(path);
    });
    connect(m_dialog, &RulesDialog::profileFileWanted, this, [this] {
        if (const QString path = pickFile(tr("Choose a profile")); !path.isEmpty())
            m_dialog->chooseProfile(path.contains(u'/') ? path : QString(QLatin1String("./") + path));
    });
    connect(m_dialog, &QDialog::accepted, this, [this] { Q_EMIT chosen(m_dialog->settings()); });
    connect(m_dialog, &QObject::destroyed, this, &QObject::deleteLater);
}

RulesController::~RulesController()
{
    if (m_current)
        *m_current = true;
}

void RulesController::open(const QString& rule)
{
    if (!rule.isEmpty())
        m_dialog->showRule(rule);
    m_dialog->open();
    follow();
}

void RulesController::follow()
{
    const RuleSettings settings = m_dialog->settings();
    if (settings.profile.contains(u'/') && !m_profiles.contains(settings.profile))
        m_profiles.append(settings.profile);
    const Asked asked{settings.packs, m_profiles, m_dialog->environment()};
    if (asked == m_asked && m_choices && !m_current)
        return show();
    if (m_current)
        *m_current = true;
    m_current = std::make_shared<std::atomic_bool>(false);
    m_asked = asked;
    m_shown = false;
    m_dialog->setBusy();
    const auto work = [design = m_design, settings, asked, folder = m_folder, token = m_current, &catalog = m_workspace.catalog()] {
        const QDate today = QDate::currentDate();
        const RuleSettings& before = design.properties().rules;
        Choices after = ruleChoices(design, settings, folder, asked.environment, asked.profiles, catalog, today, token.get());
        // The rules are the same as long as the packs are.
        Choices first = after;
        if (!after || settings.packs != before.packs || !(before.profile.isEmpty() || (*after)->profile(before.profile)))
            first = ruleChoices(design, before, folder, asked.environment, {}, catalog, today, token.get());
        // What the design says cannot be used: it is checked by the rules as they come.
        if (!first)
            first = ruleChoices(design, {}, folder, asked.environment, {}, catalog, today, token.get());
        return std::pair(std::move(first), std::move(after));
    };
    inBackground(this, work, [this, token = m_current](std::pair<Choices, Choices> answer) {
        if (*token || !m_dialog)
            return;
        m_current = nullptr;
        m_before = std::move(answer.first);
        m_choices = std::move(answer.second);
        show();
    });
}

void RulesController::show()
{
    if (!m_choices)
        return m_dialog->setProblem(m_choices.error().text());
    const RuleChoices& choices = **m_choices;
    if (!m_shown)
        m_dialog->setChoices(linesOf(choices), profilesOf(choices), packsOf(choices, m_asked.packs, m_folder));
    m_shown = true;
    const RuleSettings& settings = m_dialog->settings();
    const Id environment = m_dialog->environment();
    const auto policy = policyFor(choices, settings, environment);
    const auto inherited = policyFor(choices, withoutRules(settings, environment, choices), environment);
    RuleSettings profileAlone;
    profileAlone.profile = settings.profile;
    const auto byProfile = policyFor(choices, profileAlone, {});
    if (!policy || !inherited || !byProfile)
        return m_dialog->setProblem((!policy ? policy : !inherited ? inherited : byProfile).error().text());
    QHash<QString, int> findings;
    for (const Finding& finding : choices.findings)
        ++findings[finding.rule];
    QHash<QString, RuleState> states;
    for (const Rule* rule : choices.rules) {
        const RuleInfo& info = rule->info();
        states.insert(info.id, {policy->levels.value(info.id, own(info)), inherited->levels.value(info.id, own(info)),
                                byProfile->levels.contains(info.id), findings.value(info.id)});
    }
    m_dialog->setStates(states, effectText(*policy));
}

QString RulesController::effectText(const Policy& policy) const
{
    Policy before;
    if (m_before) {
        const auto own = policyFor(**m_before, m_design.properties().rules, policy.environment);
        before = own.value_or(Policy());
    }
    const ChoiceEffect effect = m_before ? effectOf(**m_before, before, **m_choices, policy) : ChoiceEffect();
    QStringList parts;
    if (effect.fewer > 0)
        parts.append(tr("%n finding(s) fewer", nullptr, effect.fewer));
    if (effect.more > 0)
        parts.append(effect.fewer > 0 ? tr("%n more", nullptr, effect.more) : tr("%n finding(s) more", nullptr, effect.more));
    if (effect.graver > 0)
        parts.append(parts.isEmpty() ? tr("%n finding(s) graver", nullptr, effect.graver) : tr("%n graver", nullptr, effect.graver));
    if (effect.lighter > 0)
        parts.append(parts.isEmpty() ? tr("%n finding(s) lighter", nullptr, effect.lighter) : tr("%n lighter", nullptr, effect.lighter));
    const QString text = parts.isEmpty() ? tr("No finding changes.") : QString(parts.join(QLatin1String(", ")) + u'.');
    const Environment* environment = m_design.environments().find(policy.environment);
    return environment ? tr("In %1: %2").arg(environment->label(), text) : text;
}

QString RulesController::pickFile(const QString& title)
{
    const QString path = QFileDialog::getOpenFileName(m_dialog, title, m_folder, tr("Rule packs and profiles (*.yaml *.yml)"));
    return path.isEmpty() ? QString() : QDir(m_folder).relativeFilePath(path);
}

} // namespace groundplan
