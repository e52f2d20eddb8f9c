// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

#include "model/rules/organisation/requirement.h"

namespace groundplan {

/// What a message template speaks of, and so which fields it may hold.
enum class MessageSubject { Component, Connection, Design };

/// A message with fields in braces: {name}, {id}, {kind}, {attribute:x} …; "{{" stands for a brace.
class MessageTemplate
{
public:
    /// Fails with a message for the author when a field is unknown or a brace is not closed.
    static Result<MessageTemplate> parse(const QString& text, MessageSubject subject);

    QString text(const RuleContext& context, const Component& component, const Judgement& judgement) const;
    QString text(const RuleContext& context, const Connection& connection, const Judgement& judgement) const;
    QString text(const RuleContext& context, const Judgement& judgement) const;
    const QString& source() const { return m_source; }

private:
    struct Part {
        QString text;         ///< as it stands; or the field's name
        bool field = false;
        QByteArray attribute; ///< of {attribute:x}
    };
    template<typename Fill>
    QString filled(Fill fill) const;

    QString m_source;
    QList<Part> m_parts;
};

} // namespace groundplan
