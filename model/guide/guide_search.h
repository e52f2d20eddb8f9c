// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/guide/topic.h"

namespace groundplan {

/// A page that fits what was typed.
struct GuideHit {
    QString page;    ///< "topic:ID" or "rule:ID"
    QString title;
    QString excerpt; ///< where it fits in the text; else how the text begins
    int score = 0;

    bool operator==(const GuideHit&) const = default;
};

/// Topics and rules in which every word of `query` occurs, best first: a hit in the title weighs more than one in a keyword,
/// that more than one in the text; a whole word more than its beginning. Nothing typed: nothing.
QList<GuideHit> searchGuide(const GuideContent& content, const QString& query);

/// A text in Markdown without its marks: for excerpts.
QString plainGuideText(const QString& markdown);

} // namespace groundplan
