// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/result.h"
#include "model/rules/rule.h"

namespace groundplan {

/// Does one edit after the other on a scratch copy and joins their changes into one.
class EditChain
{
public:
    explicit EditChain(const Design& design) : m_design(design) {}

    /// The design after the edits so far.
    const Design& design() const { return m_design; }
    /// False when this edit or one before it is not possible; the chain then yields nothing.
    bool then(const Result<Edit>& edit);
    /// Adds the joined edit, named `text`, to `edits`.
    void finish(const QString& text, QList<Edit>& edits) const;

private:
    Design m_design;
    Changes m_changes;
    bool m_legal = true;
};

/// Adds `edit` under the name `text` when it is possible and changes something.
void offer(const Result<Edit>& edit, const QString& text, QList<Edit>& edits);
/// Offers to set an attribute of a component or connection.
void offerAttribute(const RuleContext& context, const Id& subject, const char* attribute, const Value& value, const QString& text,
                    QList<Edit>& edits);

/// The first kind of the catalog with that trait; empty: none.
QString kindWith(const Catalog& catalog, const char* trait);
/// The first connection kind of that style; empty: none.
QString connectionKindOf(const Catalog& catalog, ConnectionStyle style);
/// The first component whose kind has that trait; empty: none.
Id firstWith(const Design& design, const Catalog& catalog, const char* trait);
/// Offers to replace a call by events: the caller publishes to a broker that one of the two already uses, else to the
/// first there is, else to a new one, and the target consumes.
void offerEvents(const RuleContext& context, const Id& connection, QList<Edit>& edits);
/// Offers to let the first component with the trait `sink` (added when there is none) observe the finding's subject, or
/// its evidence, or the cluster around them.
void offerObserver(const RuleContext& context, const char* sink, const Finding& finding, QList<Edit>& edits);

} // namespace groundplan
