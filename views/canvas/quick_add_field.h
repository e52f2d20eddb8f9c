// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

#include "model/edit/quick_add.h"

class QLabel;
class QLineEdit;
class QListWidget;

namespace groundplan {

struct Theme;

/// One line in which to type what to add, with the kinds that fit what is being typed below it.
class QuickAddField : public QFrame
{
    Q_OBJECT

public:
    QuickAddField(const Catalog& catalog, const Theme& theme, QWidget* parent);

    QString text() const;
    void setText(const QString& text);
    /// Shown below, because the line could not be added; gone with the next letter.
    void setError(const QString& message);
    /// The kind that is lit in the list.
    KindMatch chosen() const;

Q_SIGNALS:
    /// Return (`goOn`: Tab, to add the next one from it).
    void submitted(bool goOn);
    void cancelled();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();

    const Catalog& m_catalog;
    const Theme& m_theme;
    QLineEdit* m_line;
    QListWidget* m_list;
    QLabel* m_hint;
    QList<KindMatch> m_shown;
};

} // namespace groundplan
