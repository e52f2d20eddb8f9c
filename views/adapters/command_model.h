// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QIcon>

namespace groundplan {

/// Something that can be done or gone to by name.
struct Command {
    QString id;       ///< unique; handed back when it is chosen
    QString text;     ///< "Export manifests…"
    QString hint;     ///< where it comes from: "File", "Add component", "Go to"
    QString shortcut;
    QIcon icon;
    bool enabled = true;
};

/// How well `pattern` fits `text`: letters in order, better at starts of words and in one piece; 0: not at all.
int fuzzyScore(const QString& pattern, const QString& text);

/// Commands that fit what the user typed, the best first.
class CommandModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, HintRole, ShortcutRole };

    explicit CommandModel(QObject* parent = nullptr);
    void setCommands(const QList<Command>& commands);
    void setPattern(const QString& pattern);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    void sift();
    QList<Command> m_commands;
    QList<int> m_shown;
    QString m_pattern;
};

} // namespace groundplan
