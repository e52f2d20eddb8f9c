// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QUndoStack>

#include "model/base/result.h"
#include "model/design/design.h"

namespace groundplan {

/// Holds the design that is being edited, its undo stack, and the one signal per edit that everybody listens to.
/// Thread: the user interface's.
class Document : public QObject
{
    Q_OBJECT

public:
    explicit Document(QObject* parent = nullptr);

    const Design& design() const { return m_design; }
    QUndoStack* undoStack() { return &m_undoStack; }

    /// Applies an edit as one undo step and emits changed(). Edits of the same non-empty `mergeKey` that follow one
    /// another become one step (typing in a field). An empty edit does nothing. Refused while read-only.
    Result<void> apply(const Edit& edit, const QString& mergeKey = {});
    /// The same for what a pure edit function returned: its error is passed on.
    Result<void> apply(const Result<Edit>& edit, const QString& mergeKey = {});

    /// Replaces the design; the undo stack is cleared and the document counts as saved.
    void reset(Design design);

    bool isReadOnly() const { return m_readOnly; }
    void setReadOnly(bool readOnly);
    bool isModified() const { return !m_undoStack.isClean(); }

Q_SIGNALS:
    /// After each edit, undo and redo: what happened, in order.
    void changed(const groundplan::Changes& changes);
    /// After reset(): everything may be different.
    void wasReset();
    void readOnlyChanged(bool readOnly);

private:
    friend class EditCommand;
    void perform(const Changes& changes);

    Design m_design;
    QUndoStack m_undoStack;
    bool m_readOnly = false;
};

} // namespace groundplan
