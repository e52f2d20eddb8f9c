// SPDX-License-Identifier: Apache-2.0
#include <QMap>

#include "model/edit/edits.h"
#include "model/rules/facts.h"
#include "model/rules/fix_kit.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

class OrphanTopic : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("orphan-topic"),
            .code = QStringLiteral("DAT06"),
            .pack = QStringLiteral("data"),
            .name = RULE_TEXT("Orphaned topic"),
            .what = RULE_TEXT("A queue or event stream, or a topic of it, that nobody publishes to or nobody consumes."),
            .why = RULE_TEXT("Messages pile up for nobody, or somebody waits for messages that never come; often a name is misspelt."),
            .fix = RULE_TEXT("Connect the missing side, or remove what nobody needs."),
            .severity = Severity::Warning,
            .scope = RuleScope::Component,
            .thresholds = {},
            .sources = {QStringLiteral("our own rule")},
        };
        return info;
    }

    void checkComponent(const RuleContext& context, const Component& component, QList<Verdict>& verdicts) const override
    {
        if (!context.has(component, "broker")) {
            verdicts.append(notApplicable(component.id));
            return;
        }
        Side producers, consumers;
        for (const Id& id : sorted(context.design().connectionsOf(component.id))) {
            const Connection& connection = *context.design().connection(id);
            const bool incoming = connection.to == component.id;
            // Publishing and copying brings messages to the target, consuming takes them from it.
            const bool brings = connection.kind == QLatin1String("publishes") || (context.style(connection) == ConnectionStyle::Data && !context.isBusiness(connection));
            const bool takes = context.style(connection) == ConnectionStyle::Asynchronous && !brings;
            const QString topic = context.attribute(connection, "topic").toText();
            if ((brings || takes) && topic.isEmpty() && !context.attribute(connection, "evidence").isNull()) {
                // Found by an importer, which sees an address but not which way the messages go.
                producers.add(id, topic);
                consumers.add(id, topic);
            } else if (brings)
                (incoming ? producers : consumers).add(id, topic);
            else if (takes)
                (incoming ? consumers : producers).add(id, topic);
            else if (context.isBusiness(connection)) {
                verdicts.append(notApplicable(component.id)); // used, though nobody can say which way
                return;
            }
        }
        const QString name = context.quoted(component.id);
        if (producers.connections.isEmpty() && consumers.connections.isEmpty()) {
            // Often just not drawn yet.
            verdicts.append(failed(component.id, ruleText("Nobody publishes to %1, and nobody consumes from it.").arg(name), {component.id}));
            verdicts.last().severity = Severity::Info;
        } else if (consumers.connections.isEmpty())
            verdicts.append(failed(component.id, ruleText("Nobody consumes what is published to %1.").arg(name), producers.connections));
        else if (producers.connections.isEmpty())
            verdicts.append(failed(component.id, ruleText("Nobody publishes what is consumed from %1.").arg(name), consumers.connections));
        else
            checkTopics(component, name, producers, consumers, verdicts);
    }

    void offerFixes(const RuleContext& context, const Finding& finding, QList<Edit>& edits) const override
    {
        if (finding.evidence == QStringList{finding.subject})
            offer(removeEntities(context.design(), {finding.subject}), ruleText("Remove it"), edits);
    }

private:
    /// The connections of one side, and their topics as far as they are named.
    struct Side {
        QStringList connections;
        QMap<QString, QStringList> byTopic;
        bool open = false; ///< some connection may be about any topic

        void add(const Id& id, const QString& topic)
        {
            static const QString notAName = QStringLiteral("*#>,{ ");
            connections.append(id);
            const bool named = !topic.isEmpty() && std::none_of(topic.begin(), topic.end(), [](QChar letter) { return notAName.contains(letter); });
            if (named)
                byTopic[topic].append(id);
            else
                open = true;
        }
    };

    static QStringList sorted(QStringList ids)
    {
        ids.sort();
        return ids;
    }

    static void checkTopics(const Component& component, const QString& name, const Side& producers, const Side& consumers, QList<Verdict>& verdicts)
    {
        // Some products name the two sides differently (an exchange and a queue): names are compared only where they are
        // seen to be the same.
        const QStringList published = producers.byTopic.keys();
        const bool comparable = std::any_of(published.begin(), published.end(), [&consumers](const QString& topic) { return consumers.byTopic.contains(topic); });
        QStringList unread, unwritten, evidence;
        for (auto at = producers.byTopic.cbegin(); comparable && !consumers.open && at != producers.byTopic.cend(); ++at) {
            if (!consumers.byTopic.contains(at.key())) {
                unread.append(u'\'' + at.key() + u'\'');
                evidence += at.value();
            }
        }
        for (auto at = consumers.byTopic.cbegin(); comparable && !producers.open && at != consumers.byTopic.cend(); ++at) {
            if (!producers.byTopic.contains(at.key())) {
                unwritten.append(u'\'' + at.key() + u'\'');
                evidence += at.value();
            }
        }
        const QString comma = QStringLiteral(", ");
        if (!unread.isEmpty() && !unwritten.isEmpty())
            verdicts.append(failed(component.id, ruleText("In %1, nobody consumes %2, and nobody publishes %3.").arg(name, unread.join(comma), unwritten.join(comma)), evidence));
        else if (!unread.isEmpty())
            verdicts.append(failed(component.id, ruleText("In %1, nobody consumes %2.").arg(name, unread.join(comma)), evidence));
        else if (!unwritten.isEmpty())
            verdicts.append(failed(component.id, ruleText("In %1, nobody publishes %2.").arg(name, unwritten.join(comma)), evidence));
        else
            verdicts.append(passed(component.id));
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_orphan_topic()
{
    return std::make_unique<OrphanTopic>();
}

} // namespace groundplan
