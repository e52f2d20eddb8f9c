// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <memory>
#include <optional>

#include <QObject>
#include <QSet>

#include "model/edit/find_text.h"

class QTimer;

namespace groundplan {

class FindPanel;
class MainWindow;

/// Find and replace in one window: searches in a worker over a snapshot, shows matches on the canvas, and applies
/// replacements as one edit each.
class FindCommands : public QObject
{
    Q_OBJECT

public:
    explicit FindCommands(MainWindow& window);
    ~FindCommands() override;

    FindPanel& panel() { return *m_panel; }
    bool isBusy() const { return m_running > 0; }

private:
    void open(bool replace);
    void takeScope();
    TextQuery query() const;
    void search();
    void stop();
    void show(const TextMatch& match);
    void edit(const TextMatch& match);
    void replaceOne(const TextMatch& match, const QString& replacement);
    void replaceAll(const QString& replacement);
    void applied(const TextReplacement& replacement);

    MainWindow& m_window;
    FindPanel* m_panel;
    QTimer* m_later;     ///< an edit asks for the same search again
    std::optional<QSet<Id>> m_within;
    std::shared_ptr<std::atomic<bool>> m_stopped;
    int m_turn = 0;      ///< answers to older questions are dropped
    int m_running = 0;
    int m_edits = 0;
    bool m_goOn = false; ///< when the next answer comes, its match is shown
    QString m_note;      ///< to be told with the next answer
};

} // namespace groundplan
