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
        m_changes.append(next->m_changes);
        return true;
    }

private:
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
