// SPDX-License-Identifier: Apache-2.0
#include "app/studio/pattern_commands.h"

#include <QTimer>

#include "app/services/background_check.h"
#include "app/studio/actions.h"
#include "app/studio/design_session.h"
#include "app/studio/guide_commands.h"
#include "app/studio/main_window.h"
#include "app/studio/workspace.h"
#include "model/edit/edits.h"
#include "model/rules/rule_set.h"
#include "views/adapters/palette_model.h"
#include "views/canvas/canvas.h"
#include "views/dialogs/pattern_dialog.h"
#include "views/panels/guide_panel.h"
#include "views/panels/palette_panel.h"

namespace groundplan {

PatternCommands::PatternCommands(MainWindow& window) : QObject(&window), m_window(window)
{
    QList<PalettePattern> shown;
    for (const Pattern& pattern : window.workspace().patterns())
        shown.append({pattern.id, pattern.name, pattern.summary, QString(pattern.category + u' ' + pattern.useWhen)});
    window.palettePanel().setPatterns(shown, Canvas::patternMimeType());
    window.actions().on("insert-pattern", this, [this] { open({}, siteOfSelection()); });
    window.actions().on("quick-add", this, [this] { m_window.canvas().beginQuickAdd(); });
    connect(&window.palettePanel(), &PalettePanel::patternRequested, this, [this](const QString& id) { open(id, siteOfSelection()); });
    connect(&window.canvas(), &Canvas::patternDropped, this, [this](const QString& id, QPointF at) {
        const Id place = m_window.canvas().containerAt(at);
        const PatternSite site{place.isEmpty() ? QList<Id>() : QList<Id>{place}, at};
        // Not within the drag that is just ending.
        QTimer::singleShot(0, this, [this, id, site] { open(id, site); });
    });
    connect(&window.check(), &BackgroundCheck::effectReady, this, [this](int request, const FixEffect& effect) {
        if (m_dialog && request == m_request)
            m_dialog->setEffect(effectText(effect));
    });
}

const Pattern* PatternCommands::find(const QString& id) const
{
    for (const Pattern& pattern : m_window.workspace().patterns()) {
        if (pattern.id == id)
            return &pattern;
    }
    return nullptr;
}

PatternSite PatternCommands::siteOfSelection() const
{
    return {m_window.selectedComponents(), m_window.canvas().visibleCenter()};
}

void PatternCommands::open(const QString& pattern, const PatternSite& site)
{
    if (!m_window.session().isOpen())
        m_window.session().create({});
    if (m_window.session().document().isReadOnly())
        return m_window.showMessage(tr("The design is read-only; save a copy to edit it."));
    if (m_dialog)
        return m_dialog->choose(pattern);
    m_window.commitPending();
    m_site = site;
    QHash<QString, QString> names;
    for (const RuleSet::Entry& entry : m_window.check().rules().entries())
        names.insert(entry.rule->info().id, ruleText(entry.rule->info().name));
    const Design& design = m_window.session().document().design();
    QStringList place;
    for (const Id& id : site.selection.mid(0, 3))
        place.append(design.labelOf(id));
    if (site.selection.size() > 3)
        place.append(tr("%n more", nullptr, int(site.selection.size()) - 3));
    m_dialog = new PatternDialog(m_window.workspace().patterns(), names, place.join(QLatin1String(", ")), &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setTopics(topicTitles());
    m_dialog->choose(pattern.isEmpty() ? m_leftPattern : pattern);
    if (m_dialog->pattern() == m_leftPattern)
        m_dialog->setAnswers(m_leftAnswers);
    m_leftPattern.clear();
    connect(m_dialog, &PatternDialog::changed, this, &PatternCommands::refresh);
    connect(m_dialog, &QDialog::accepted, this, &PatternCommands::insert);
    connect(m_dialog, &PatternDialog::topicRequested, this, &PatternCommands::readTopic);
    refresh();
    m_dialog->open();
}

QHash<QString, QString> PatternCommands::topicTitles() const
{
    QHash<QString, QString> titles;
    for (const GuideTopic& topic : m_window.findChild<GuideCommands*>()->panel().content().topics)
        titles.insert(topic.id, topic.title);
    return titles;
}

/// The dialog makes room for the Guide; when it opens again, the answers are there.
void PatternCommands::readTopic(const QString& topic)
{
    m_leftPattern = m_dialog->pattern();
    m_leftAnswers = m_dialog->answers();
    m_dialog->reject();
    m_window.findChild<GuideCommands*>()->read(QLatin1String("topic:") + topic);
}

PatternSite PatternCommands::chosenSite() const
{
    PatternSite site = m_site;
    if (!m_dialog->usesSelection())
        site.selection.clear();
    return site;
}

void PatternCommands::refresh()
{
    const Pattern* pattern = find(m_dialog->pattern());
    if (!pattern)
        return;
    const Catalog& catalog = m_window.workspace().catalog();
    const ValueMap answers = m_dialog->answers();
    const auto alone = patternDesign(catalog, *pattern, answers);
    if (alone)
        m_dialog->setPreview(*alone, catalog);
    const auto edit = instantiate(m_window.session().document().design(), catalog, *pattern, answers, chosenSite());
    if (!edit)
        return m_dialog->setError(edit.error().message);
    m_dialog->setEffect({});
    m_request = m_window.check().findEffect(*edit);
}

QString PatternCommands::effectText(const FixEffect& effect)
{
    if (effect.resolved == 0 && effect.raised == 0)
        return tr("No finding goes and none comes.");
    QStringList sentences;
    if (effect.resolved > 0)
        sentences.append(tr("Resolves %n finding(s).", nullptr, effect.resolved));
    if (effect.raised > 0)
        sentences.append(tr("Raises %n finding(s): %1", nullptr, effect.raised).arg(effect.raisedMessages.value(0)));
    if (effect.resolved == 0)
        sentences.prepend(tr("No finding goes."));
    else if (effect.raised == 0)
        sentences.append(tr("None comes."));
    return sentences.join(u' ');
}

void PatternCommands::insert()
{
    const Pattern* pattern = find(m_dialog->pattern());
    if (!pattern)
        return;
    Document& document = m_window.session().document();
    const auto edit = instantiate(document.design(), m_window.workspace().catalog(), *pattern, m_dialog->answers(), chosenSite());
    if (!m_window.report(tr("The pattern cannot be inserted"), document.apply(edit)))
        return;
    const QList<Id> added = addedComponents(*edit);
    QList<Id> outermost;
    for (const Id& id : added) {
        if (!added.contains(document.design().component(id)->in))
            outermost.append(id);
    }
    Canvas& canvas = m_window.canvas();
    canvas.setSelection(outermost);
    canvas.zoomToSelection();
    canvas.setFocus();
    m_window.showMessage(tr("Inserted %1: %n component(s).", nullptr, int(added.size())).arg(pattern->name));
}

} // namespace groundplan
