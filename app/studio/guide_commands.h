// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <memory>

#include <QObject>

#include "model/rules/rule_set.h"

namespace groundplan {

class GuidePanel;
class MainWindow;

/// The Guide of a window: makes the panel, hands it what to show, works out the coverage of the standard model while somebody
/// looks at it, and leads from problems, inspector and help to the right page.
class GuideCommands : public QObject
{
    Q_OBJECT

public:
    /// Makes the dock "guide-dock"; the other panels have to be there.
    explicit GuideCommands(MainWindow& window);
    ~GuideCommands() override;

    GuidePanel& panel() { return *m_panel; }
    /// Brings the Guide to the front, at a page ("topic:ID", "rule:ID").
    void read(const QString& page);
    /// True from a report until the coverage that goes with it, while somebody looks.
    bool isBusy() const;

private:
    using Token = std::shared_ptr<std::atomic_bool>;
    void connectPanels();
    void loadContent();
    void present();
    void openForSelection();
    void invalidate();
    void compute();
    bool isWatched() const;

    MainWindow& m_window;
    GuidePanel* m_panel;
    std::shared_ptr<const RuleSet> m_rules; ///< that the panel explains
    Token m_current;
    bool m_visible = false;
    bool m_stale = true;
};

} // namespace groundplan
