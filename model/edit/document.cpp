// SPDX-License-Identifier: Apache-2.0
#include "model/edit/document.h"

#include <QCoreApplication>
#include <QUndoCommand>

namespace groundplan {

/// The one undo command: redo applies the changes, undo their inverse.
class EditCommand : public QUndoCommand
{
public:
    EditCommand(Document& document, const Edit& edit, QString mergeKey)
        : QUndoCommand(edit.text), m_document(document), m_changes(edit.changes), m_mergeKey(std::move(mergeKey))
    {
    }

    void redo() override
    {
        // The first redo, on push, finds the changes applied already: apply() had to know whether they are legal.
        if (m_applied)
            m_document.perform(m_changes);
        m_applied = true;
    }
    void undo() override { m_document.perform(inverted(m_changes)); }
    int id() const override { return m_mergeKey.isEmpty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand* other) override
    {
        const auto* next = static_cast<const EditCommand*>(other);
        if (next->m_mergeKey != m_mergeKey)
            return false;
        for (const Change& change : next->m_changes)
            append(change);
        return true;
    }

private:
    /// Adds a change, into the last one when that is of the same entity: typing a long text stays one change.
    void append(const Change& change)
    {
        const bool absorbed = !m_changes.isEmpty() && std::visit([](auto& last, const auto& next) { return absorb(last, next); }, m_changes.last(), change);
        if (!absorbed)
            m_changes.append(change);
    }
    template<typename Last, typename Next>
    static bool absorb(Last&, const Next&) { return false; }
    template<typename T>
    static bool absorb(EntityChange<T>& last, const EntityChange<T>& next)
    {
        if (!last.after || !next.before || !next.after || last.after->id != next.after->id)
            return false;
        last.after = next.after;
        return true;
    }
    static bool absorb(PlacementChange& last, const PlacementChange& next)
    {
        if (last.component != next.component)
            return false;
        last.after = next.after;
        return true;
    }
    static bool absorb(PropertiesChange& last, const PropertiesChange& next)
    {
        last.after = next.after;
        return true;
    }

    Document& m_document;
    Changes m_changes;
    QString m_mergeKey;
    bool m_applied = false;
};

Document::Document(QObject* parent) : QObject(parent) {}

Result<void> Document::apply(const Edit& edit, const QString& mergeKey)
{
    if (m_readOnly) {
        return unexpected(ErrorCode::Refused,
                          QCoreApplication::translate("Document", "The design is read-only; save a copy to edit it."));
    }
    if (edit.changes.isEmpty())
        return {};
    auto applied = m_design.apply(edit.changes);
    if (!applied)
        return unexpected(applied.error());
    m_undoStack.push(new EditCommand(*this, {edit.text, *applied}, mergeKey));
    Q_EMIT changed(*applied);
    return {};
}

Result<void> Document::apply(const Result<Edit>& edit, const QString& mergeKey)
{
    if (!edit)
        return unexpected(edit.error());
    return apply(*edit, mergeKey);
}

void Document::perform(const Changes& changes)
{
    const auto applied = m_design.apply(changes);
    Q_ASSERT_X(applied, "Document", "an undo step no longer fits the design");
    if (applied)
        Q_EMIT changed(*applied);
}

void Document::reset(Design design)
{
    m_design = std::move(design);
    m_undoStack.clear();
    m_undoStack.setClean();
    Q_EMIT wasReset();
}

void Document::setReadOnly(bool readOnly)
{
    if (m_readOnly == readOnly)
        return;
    m_readOnly = readOnly;
    Q_EMIT readOnlyChanged(readOnly);
}

} // namespace groundplan
