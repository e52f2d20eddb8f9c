// SPDX-License-Identifier: Apache-2.0
#include "model/rules/organisation/message_template.h"

#include <QCoreApplication>

#include "model/base/suggestion.h"

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("RulePack", text);
}

const QStringList& fieldsOf(MessageSubject subject)
{
    static const QStringList component{QStringLiteral("name"), QStringLiteral("id"), QStringLiteral("kind"), QStringLiteral("in"),
                                       QStringLiteral("team"), QStringLiteral("system"), QStringLiteral("mesh"), QStringLiteral("value"),
                                       QStringLiteral("limit"), QStringLiteral("attribute:…")};
    static const QStringList connection{QStringLiteral("name"), QStringLiteral("id"), QStringLiteral("kind"), QStringLiteral("from"),
                                        QStringLiteral("to"), QStringLiteral("attribute:…")};
    static const QStringList design{QStringLiteral("name"), QStringLiteral("value"), QStringLiteral("limit")};
    return subject == MessageSubject::Component ? component : subject == MessageSubject::Connection ? connection : design;
}

/// The name alone: quoted() writes down that it was read.
QString label(const RuleContext& context, const Id& id)
{
    const QString quoted = context.quoted(id);
    return quoted.mid(1, quoted.size() - 2);
}

QString shown(const Value& value)
{
    return value.isNull() ? tr("not stated") : value.toText();
}

} // namespace

Result<MessageTemplate> MessageTemplate::parse(const QString& text, MessageSubject subject)
{
    MessageTemplate result;
    result.m_source = text;
    QString plain;
    const auto flush = [&] {
        if (!plain.isEmpty())
            result.m_parts.append({plain, false, {}});
        plain.clear();
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at) != u'{') {
            plain += text.at(at);
            continue;
        }
        if (text.mid(at, 2) == QLatin1String("{{")) {
            plain += u'{';
            ++at;
            continue;
        }
        const qsizetype end = text.indexOf(u'}', at);
        if (end < 0)
            return unexpected(ErrorCode::BadInput, tr("A brace of the message is not closed; write '{{' for a brace."));
        const QString field = text.mid(at + 1, end - at - 1);
        const bool attribute = field.startsWith(QLatin1String("attribute:")) && subject != MessageSubject::Design;
        if (!attribute && !fieldsOf(subject).contains(field)) {
            const QString near = nearestName(field, fieldsOf(subject));
            return unexpected(ErrorCode::BadInput,
                              near.isEmpty() ? tr("Unknown field '{%1}' of the message; known are %2.").arg(field, fieldsOf(subject).join(QLatin1String(", ")))
                                             : tr("Unknown field '{%1}' of the message; did you mean '{%2}'?").arg(field, near));
        }
        flush();
        result.m_parts.append({field, true, attribute ? field.mid(10).toUtf8() : QByteArray()});
        at = end;
    }
    flush();
    return result;
}

template<typename Fill>
QString MessageTemplate::filled(Fill fill) const
{
    QString result;
    for (const Part& part : m_parts)
        result += part.field ? fill(part) : part.text;
    return result;
}

QString MessageTemplate::text(const RuleContext& context, const Component& component, const Judgement& judgement) const
{
    return filled([&](const Part& part) -> QString {
        if (!part.attribute.isEmpty())
            return shown(statedValue(context, component, part.attribute));
        if (part.text == QLatin1String("name"))
            return label(context, component.id);
        if (part.text == QLatin1String("id"))
            return component.id;
        if (part.text == QLatin1String("kind"))
            return component.kind;
        if (part.text == QLatin1String("in"))
            return component.in.isEmpty() ? tr("no container") : label(context, component.in);
        if (part.text == QLatin1String("value"))
            return judgement.value;
        if (part.text == QLatin1String("limit"))
            return judgement.limit;
        const QStringList groups = component.groupsOf(part.text);
        return groups.isEmpty() ? tr("none") : groups.join(QLatin1String(", "));
    });
}

QString MessageTemplate::text(const RuleContext& context, const Connection& connection, const Judgement&) const
{
    return filled([&](const Part& part) -> QString {
        if (!part.attribute.isEmpty())
            return shown(statedValue(context, connection, part.attribute));
        if (part.text == QLatin1String("id"))
            return connection.id;
        if (part.text == QLatin1String("kind"))
            return connection.kind;
        return label(context, part.text == QLatin1String("from") ? connection.from
                              : part.text == QLatin1String("to") ? connection.to
                                                                 : connection.id);
    });
}

QString MessageTemplate::text(const RuleContext& context, const Judgement& judgement) const
{
    return filled([&](const Part& part) -> QString {
        if (part.text == QLatin1String("value"))
            return judgement.value;
        return part.text == QLatin1String("limit") ? judgement.limit : context.design().name();
    });
}

} // namespace groundplan
