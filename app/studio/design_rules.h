// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include "app/services/background_check.h"
#include "app/studio/design_session.h"

namespace groundplan {

/// Lets a window check its design by the rules that the design itself asks for: profile, rule packs, levels. Follows
/// edits of them and the design's place on disk. What cannot be used becomes a finding.
class DesignRules : public QObject
{
public:
    DesignRules(DesignSession& session, BackgroundCheck& check, QObject* parent);

private:
    void load();

    DesignSession& m_session;
    BackgroundCheck& m_check;
    RuleSettings m_settings; ///< those in use
    QString m_folder;
};

} // namespace groundplan
