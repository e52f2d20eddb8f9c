// SPDX-License-Identifier: Apache-2.0
#include "views/dialogs/rules_dialog.h"

#include <algorithm>

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStyle>
#include <QTextBrowser>
#include <QVBoxLayout>

#include "views/dialogs/rule_tree.h"
#include "views/theme/apply_theme.h"

namespace groundplan {

namespace {

/// The path or name behind the text of a list's row.
constexpr int NameRole = Qt::UserRole;
/// No entry of its own.
constexpr int inherit = -1;

QLabel* heading(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setProperty("role", QStringLiteral("heading"));
    return label;
}

} // namespace

RulesDialog::RulesDialog(const RuleSettings& settings, const QList<std::pair<Id, QString>>& environments, QWidget* parent)
    : QDialog(parent), m_settings(settings), m_profileBefore(settings.profile), m_profileList(new QListWidget(this)), m_profileText(new QLabel(this)), m_packList(new QListWidget(this)),
      m_addProfile(new QPushButton(tr("Profile from a file…"), this)), m_addPack(new QPushButton(tr("Add…"), this)), m_removePack(new QPushButton(tr("Remove"), this)), m_scope(new QComboBox(this)), m_search(new QLineEdit(this)), m_packFilter(new QComboBox(this)),
      m_show(new QComboBox(this)), m_tree(new RuleTree(this)), m_counts(new QLabel(this)), m_levelLabel(new QLabel(this)), m_level(new QComboBox(this)),
      m_reset(new QPushButton(tr("Reset levels"), this)), m_detail(new QTextBrowser(this)), m_effect(new QLabel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Rules"));
    resize(1120, 720);
    m_scope->setObjectName(QStringLiteral("scope"));
    m_scope->setAccessibleName(tr("Where the levels count"));
    m_scope->addItem(tr("The whole design"), QString());
    for (const auto& [id, label] : environments)
        m_scope->addItem(tr("Environment %1").arg(label), id);
    // Levels for an environment that is not there any more are shown, too: they could not be taken back otherwise.
    for (const EnvironmentRuleSettings& own : settings.environments) {
        if (m_scope->findData(own.environment) < 0)
            m_scope->addItem(tr("Environment %1 (gone)").arg(own.environment), own.environment);
    }
    m_effect->setObjectName(QStringLiteral("effect"));
    m_effect->setWordWrap(true);
    m_effect->setTextFormat(Qt::PlainText);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Use these rules"));

    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(buildLeft());
    splitter->addWidget(buildMiddle());
    splitter->addWidget(buildRight());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({232, 544, 304});
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(16);
    foot->addWidget(m_effect, 1);
    foot->addWidget(m_buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addWidget(splitter, 1);
    layout->addLayout(foot);

    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &RulesDialog::change);
    fillProfiles();
    fillPacks();
    fillLevels();
    m_search->setFocus();
}

QWidget* RulesDialog::buildLeft()
{
    auto* side = new QWidget(this);
    m_profileList->setObjectName(QStringLiteral("profiles"));
    m_profileList->setAccessibleName(tr("Profile"));
    m_profileList->setProperty("role", QStringLiteral("framed"));
    m_profileText->setObjectName(QStringLiteral("profile-text"));
    m_profileText->setProperty("role", QStringLiteral("muted"));
    m_profileText->setWordWrap(true);
    m_profileText->setTextFormat(Qt::PlainText);
    m_profileText->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        m_addProfile->setObjectName(QStringLiteral("add-profile"));
    m_addProfile->setAutoDefault(false);
    m_packList->setObjectName(QStringLiteral("packs"));
    m_packList->setAccessibleName(tr("Rule packs of your organisation"));
    m_packList->setProperty("role", QStringLiteral("framed"));
    m_packList->setFixedHeight(fontMetrics().lineSpacing() * 5);
        m_addPack->setObjectName(QStringLiteral("add-pack"));
    m_addPack->setAutoDefault(false);
    m_removePack->setObjectName(QStringLiteral("remove-pack"));
    m_removePack->setAutoDefault(false);
    auto* packButtons = new QHBoxLayout;
    packButtons->setSpacing(8);
    packButtons->addWidget(m_addPack);
    packButtons->addWidget(m_removePack);
    packButtons->addStretch(1);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 16, 0);
    layout->setSpacing(8);
    layout->addWidget(heading(tr("Profile"), this));
    layout->addWidget(m_profileList, 3);
    layout->addWidget(m_profileText, 2);
    layout->addWidget(m_addProfile, 0, Qt::AlignLeft);
    layout->addSpacing(8);
    layout->addWidget(heading(tr("Packs of your organisation"), this));
    layout->addWidget(m_packList);
    layout->addLayout(packButtons);
    connect(m_profileList, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            chooseProfile(m_profileList->item(row)->data(NameRole).toString());
    });
    connect(m_packList, &QListWidget::currentRowChanged, this, [this](int row) { m_removePack->setEnabled(row >= 0); });
    connect(m_addProfile, &QPushButton::clicked, this, &RulesDialog::profileFileWanted);
    connect(m_addPack, &QPushButton::clicked, this, &RulesDialog::packFileWanted);
    connect(m_removePack, &QPushButton::clicked, this, &RulesDialog::removePack);
    return side;
}

QWidget* RulesDialog::buildMiddle()
{
    auto* side = new QWidget(this);
    m_search->setObjectName(QStringLiteral("rule-search"));
    m_search->setPlaceholderText(tr("Search rules"));
    m_search->setAccessibleName(tr("Search rules"));
    m_search->setClearButtonEnabled(true);
    m_packFilter->setObjectName(QStringLiteral("pack-filter"));
    m_packFilter->setAccessibleName(tr("Pack"));
    m_packFilter->addItem(tr("All packs"), QString());
    m_show->setObjectName(QStringLiteral("show"));
    m_show->setAccessibleName(tr("Which rules to show"));
    m_show->addItem(tr("All rules"), int(RuleTree::ShowAll));
    m_show->addItem(tr("Switched off"), int(RuleTree::ShowOff));
    m_show->addItem(tr("Set here"), int(RuleTree::ShowOwn));
    m_show->addItem(tr("With findings"), int(RuleTree::ShowFinding));
    m_tree->setObjectName(QStringLiteral("rules"));
    m_tree->setProperty("role", QStringLiteral("framed"));
    m_counts->setObjectName(QStringLiteral("counts"));
    m_counts->setProperty("role", QStringLiteral("muted"));
    auto* scopeRow = new QHBoxLayout;
    scopeRow->setSpacing(8);
    scopeRow->addWidget(heading(tr("Levels for"), this));
    scopeRow->addWidget(m_scope);
    scopeRow->addStretch(1);
    scopeRow->addWidget(m_counts);
    auto* filterRow = new QHBoxLayout;
    filterRow->setSpacing(8);
    filterRow->addWidget(m_search, 1);
    filterRow->addWidget(m_packFilter);
    filterRow->addWidget(m_show);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->setSpacing(8);
    layout->addLayout(scopeRow);
    layout->addLayout(filterRow);
    layout->addWidget(m_tree, 1);
    connect(m_search, &QLineEdit::textChanged, this, &RulesDialog::filter);
    connect(m_packFilter, &QComboBox::currentIndexChanged, this, &RulesDialog::filter);
    connect(m_show, &QComboBox::currentIndexChanged, this, &RulesDialog::filter);
    connect(m_tree, &QTreeWidget::itemSelectionChanged, this, &RulesDialog::showDetail);
    connect(m_tree, &RuleTree::ruleToggled, this, [this](const QString& id, bool on) {
        const bool offBehind = m_tree->state(id).inherited == RuleLevel::Off;
        m_settings.setLevel(environment(), id, !on ? std::optional(RuleLevel::Off) : offBehind ? std::optional(RuleLevel::Default) : std::nullopt);
        change();
    });
    connect(m_tree, &RuleTree::packToggled, this, [this](const QString& pack, bool on) {
        const Id here = environment();
        const QStringList ids = m_tree->rulesOf(pack);
        const bool wasOff = m_settings.level(here, pack) == RuleLevel::Off;
        const bool offBehind = std::any_of(ids.begin(), ids.end(), [this](const QString& id) { return m_tree->state(id).inherited == RuleLevel::Off; });
        for (const QString& id : ids)
            m_settings.setLevel(here, id, {});
        if (!on)
            m_settings.setLevel(here, pack, RuleLevel::Off);
        else if (wasOff)
            m_settings.setLevel(here, pack, {});
        else if (offBehind)
            m_settings.setLevel(here, pack, RuleLevel::Default);
        change();
    });
    return side;
}

QWidget* RulesDialog::buildRight()
{
    auto* side = new QWidget(this);
    m_level->setObjectName(QStringLiteral("level"));
    m_level->setAccessibleName(tr("Level"));
    m_level->setMinimumContentsLength(18);
    m_levelLabel->setProperty("role", QStringLiteral("heading"));
    m_levelLabel->setBuddy(m_level);
    m_reset->setObjectName(QStringLiteral("reset"));
    m_reset->setAutoDefault(false);
    m_reset->setToolTip(tr("Takes back all levels that are set here, for the scope that is shown."));
    m_detail->setObjectName(QStringLiteral("rule-detail"));
    m_detail->setAccessibleName(tr("Details of the rule"));
    m_detail->setProperty("role", QStringLiteral("framed"));
    m_detail->setOpenLinks(false);
    m_detail->document()->setDocumentMargin(8);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_level, 1);
    row->addWidget(m_reset);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(16, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_levelLabel);
    layout->addLayout(row);
    layout->addWidget(m_detail, 1);
    connect(m_level, &QComboBox::activated, this, [this] {
        const int level = m_level->currentData().toInt();
        setLevels(level == inherit ? std::nullopt : std::optional(RuleLevel(level)));
    });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        const QList<RuleLevelEntry> entries = m_settings.levels(environment());
        for (const RuleLevelEntry& entry : entries)
            m_settings.setLevel(environment(), entry.name, {});
        change();
    });
    return side;
}

Id RulesDialog::environment() const
{
    return m_scope->currentData().toString();
}

void RulesDialog::change()
{
    fillProfiles();
    fillPacks();
    fillLevels();
    Q_EMIT edited();
}

void RulesDialog::setChoices(const QList<RuleLine>& rules, const QList<ProfileLine>& profiles, const QList<ProfileLine>& packs)
{
    m_profiles = profiles;
    m_packs = packs;
    fillProfiles();
    fillPacks();
    const QSignalBlocker blocker(m_packFilter);
    const QString filtered = m_packFilter->currentData().toString();
    while (m_packFilter->count() > 1)
        m_packFilter->removeItem(1);
    for (const RuleLine& line : rules) {
        if (m_packFilter->findData(line.pack) < 0)
            m_packFilter->addItem(packTitle(line.pack), line.pack);
    }
    m_packFilter->setCurrentIndex(std::max(0, m_packFilter->findData(filtered)));
    m_tree->setLines(rules);
    if (!m_wanted.isEmpty())
        m_tree->showRule(m_wanted);
    m_wanted.clear();
}

void RulesDialog::setStates(const QHash<QString, RuleState>& states, const QString& effect)
{
    m_tree->setStates(states, m_settings, environment());
    m_counts->setText(tr("%n rule(s)", nullptr, int(m_tree->lines().size())) + QStringLiteral(" · ") + tr("%n switched off", nullptr, m_tree->offCount()));
    say("heading", effect, true);
    filter();
    showDetail();
}

void RulesDialog::say(const char* role, const QString& text, bool usable)
{
    m_effect->setProperty("role", QString::fromLatin1(role));
    m_effect->style()->unpolish(m_effect);
    m_effect->style()->polish(m_effect);
    m_effect->setText(text);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(usable);
}

void RulesDialog::setProblem(const QString& problem)
{
    say("error", problem, false);
}

void RulesDialog::setBusy()
{
    say("muted", tr("Working out what that changes…"), false);
}

void RulesDialog::setCanAddFiles(bool can)
{
    for (QPushButton* button : {m_addProfile, m_addPack}) {
        button->setEnabled(can);
        button->setToolTip(can ? QString() : tr("Save the design first: files are named from where it stands."));
    }
}

void RulesDialog::addPack(const QString& path)
{
    if (m_settings.packs.contains(path))
        return;
    m_settings.packs.append(path);
    change();
}

void RulesDialog::removePack()
{
    const QListWidgetItem* item = m_packList->currentItem();
    if (!item)
        return;
    const QString path = item->data(NameRole).toString();
    m_settings.packs.removeAll(path);
    // Levels of rules that go with it would speak of nothing.
    QStringList gone;
    for (const ProfileLine& pack : std::as_const(m_packs)) {
        if (pack.name == path)
            gone += QStringList{pack.title} + m_tree->rulesOf(pack.title);
    }
    QList<Id> scopes{Id()};
    for (const EnvironmentRuleSettings& own : std::as_const(m_settings.environments))
        scopes.append(own.environment);
    for (const Id& scope : std::as_const(scopes)) {
        for (const QString& name : std::as_const(gone))
            m_settings.setLevel(scope, name, {});
    }
    change();
}

void RulesDialog::chooseProfile(const QString& name)
{
    if (m_settings.profile == name)
        return;
    m_settings.profile = name;
    change();
}

void RulesDialog::fillProfiles()
{
    QList<ProfileLine> lines{{QString(), tr("Every rule as it comes"), tr("No profile: every rule is on and weighs what it says of itself."), {}}};
    lines += m_profiles;
    // One that cannot be read is shown by its name, so that it can be left.
    for (const QString& name : {m_profileBefore, m_settings.profile}) {
        if (std::none_of(lines.begin(), lines.end(), [&name](const ProfileLine& line) { return line.name == name; }))
            lines.append({name, name, {}, {}});
    }
    const QSignalBlocker blocker(m_profileList);
    // The list asks for this from its own signals: rows are changed in place.
    while (m_profileList->count() > lines.size())
        delete m_profileList->takeItem(m_profileList->count() - 1);
    for (int row = 0; row < lines.size(); ++row) {
        const ProfileLine& line = lines.at(row);
        QListWidgetItem* item = row < m_profileList->count() ? m_profileList->item(row) : new QListWidgetItem(m_profileList);
        item->setText(line.title);
        item->setData(NameRole, line.name);
        if (line.name != m_settings.profile)
            continue;
        m_profileList->setCurrentRow(row);
        QString text = line.description.simplified();
        if (!line.sources.isEmpty())
            text += QLatin1String("\n\n") + tr("After %1.").arg(line.sources.join(QLatin1String("; ")));
        m_profileText->setText(text);
    }
}

void RulesDialog::fillPacks()
{
    const QString kept = m_packList->currentItem() ? m_packList->currentItem()->data(NameRole).toString() : QString();
    m_packList->clear();
    for (const QString& path : std::as_const(m_settings.packs)) {
        auto* item = new QListWidgetItem(path, m_packList);
        item->setData(NameRole, path);
        item->setToolTip(path);
        if (path == kept)
            m_packList->setCurrentItem(item);
    }
    m_removePack->setEnabled(m_packList->currentItem());
}

void RulesDialog::filter()
{
    m_tree->filter(m_search->text().trimmed(), m_packFilter->currentData().toString(), RuleTree::Show(m_show->currentData().toInt()));
}

void RulesDialog::setLevels(std::optional<RuleLevel> level)
{
    const Id here = environment();
    for (const RuleTree::Chosen& chosen : m_tree->chosen()) {
        if (chosen.line && !chosen.line->canBeOff && level == RuleLevel::Off)
            continue;
        if (!chosen.line) {
            for (const QString& id : m_tree->rulesOf(chosen.name))
                m_settings.setLevel(here, id, {});
        }
        m_settings.setLevel(here, chosen.name, level);
    }
    change();
}

void RulesDialog::fillLevels()
{
    const QSignalBlocker blocker(m_level);
    const QList<RuleTree::Chosen> items = m_tree->chosen();
    const RuleLine* line = items.size() == 1 ? items.first().line : nullptr;
    m_level->clear();
    QString inherited = environment().isEmpty() ? tr("Not set here") : tr("As in the design");
    QString own = levelText(RuleLevel::Default);
    if (line) {
        inherited += QStringLiteral(" (%1)").arg(levelText(m_tree->state(line->id).inherited).toLower());
        own += QStringLiteral(" (%1)").arg(levelText(levelOf(line->severity)).toLower());
    }
    m_level->addItem(inherited, inherit);
    if (!line || line->canBeOff)
        m_level->addItem(levelText(RuleLevel::Off), int(RuleLevel::Off));
    for (const RuleLevel level : {RuleLevel::Info, RuleLevel::Warning, RuleLevel::Error})
        m_level->addItem(levelText(level), int(level));
    m_level->addItem(own, int(RuleLevel::Default));
    const auto levelAt = [this](const RuleTree::Chosen& item) {
        const auto level = m_settings.level(environment(), item.name);
        return level ? int(*level) : inherit;
    };
    m_level->setEnabled(!items.isEmpty());
    m_level->setCurrentIndex(items.isEmpty() ? 0 : m_level->findData(levelAt(items.first())));
    if (std::any_of(items.begin(), items.end(), [&](const RuleTree::Chosen& item) { return levelAt(item) != levelAt(items.first()); }))
        m_level->setCurrentIndex(-1);
    m_levelLabel->setText(items.size() > 1                          ? tr("Level of %n chosen", nullptr, int(items.size()))
                          : items.size() == 1 && !items.first().line ? tr("Level of the pack")
                                                                     : tr("Level"));
    m_reset->setEnabled(!m_settings.levels(environment()).isEmpty());
}

void RulesDialog::showDetail()
{
    fillLevels();
    const QList<RuleTree::Chosen> items = m_tree->chosen();
    const QString muted = currentTheme().mutedText.name();
    const RuleLine* line = items.size() == 1 ? items.first().line : nullptr;
    if (!line) {
        QString hint = tr("Choose a rule to see what it asks for and why.");
        if (items.size() == 1) {
            hint = tr("The level of a pack counts for all its rules that have none of their own.");
            for (const ProfileLine& pack : std::as_const(m_packs)) {
                if (pack.title == items.first().name && !pack.description.isEmpty())
                    hint = pack.description.simplified() + u'\n' + hint;
            }
        } else if (items.size() > 1) {
            hint = tr("The level that you choose counts for all of them.");
        }
        m_detail->setHtml(QStringLiteral("<p style='color:%1'>%2</p>").arg(muted, hint.toHtmlEscaped().replace(u'\n', QLatin1String("</p><p>"))));
        return;
    }
    const RuleState state = m_tree->state(line->id);
    QString html = QStringLiteral("<p style='font-weight:600'>%1</p>").arg(line->name.toHtmlEscaped());
    const auto part = [&](const QString& title, const QString& text) {
        if (!text.isEmpty())
            html += QStringLiteral("<p><span style='color:%1'>%2</span><br>%3</p>").arg(muted, title, text.toHtmlEscaped().replace(u'\n', QLatin1String("<br>")));
    };
    part(tr("What"), line->what);
    part(tr("Why"), line->why);
    part(tr("What to do"), line->fix);
    part(tr("Findings"), state.level == RuleLevel::Off ? tr("It is off; it would have %n finding(s).", nullptr, state.findings)
                                                       : tr("%n finding(s) in this design", nullptr, state.findings));
    part(tr("By itself"), levelText(levelOf(line->severity)));
    if (!line->canBeOff)
        part(tr("Always on"), tr("It tells of deviations that do not count."));
    part(tr("Thresholds"), line->thresholds.join(u'\n'));
    part(tr("Sources"), line->sources.join(u'\n'));
    part(tr("Controls"), line->controls.join(u'\n'));
    const auto listing = [&](const QString& title, const QString& code) {
        if (!code.isEmpty())
            html += QStringLiteral("<p><span style='color:%1'>%2</span></p><pre style='background:%3; white-space:pre-wrap; font-size:12px'>%4</pre>")
                        .arg(muted, title, currentTheme().panelAlternate.name(), code.trimmed().toHtmlEscaped());
    };
    listing(tr("A design that it objects to"), line->bad);
    listing(tr("A design that it accepts"), line->good);
    html += QStringLiteral("<p style='color:%1'>%2</p>").arg(muted, (line->code.isEmpty() ? line->id : QString(line->code + QStringLiteral("  ·  ") + line->id)).toHtmlEscaped());
    m_detail->setHtml(html);
}

void RulesDialog::showRule(const QString& id)
{
    m_wanted = m_tree->lines().isEmpty() ? id : QString();
    m_tree->showRule(id);
}

} // namespace groundplan
