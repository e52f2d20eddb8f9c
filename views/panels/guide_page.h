// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/guide/topic.h"

class QTextDocument;

namespace groundplan {

/// A page of the Guide as Markdown: the topic and what it has to do with, as links.
QString topicPage(const GuideContent& content, const GuideTopic& topic);
/// The explanation of a rule.
QString rulePage(const GuideContent& content, const GuideRule& rule);
/// Fills a document with a page, in the sizes and colours of the theme that the program wears.
void writeGuidePage(QTextDocument& document, const QString& markdown);

} // namespace groundplan
