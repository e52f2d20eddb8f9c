// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace groundplan::text {

/// Text on one line with all that Markdown (CommonMark with tables) would read as markup made harmless.
QString markdownText(const QString& text);

/// Text of several lines as paragraphs; nothing in it becomes a heading, a list, a rule or HTML.
QString markdownParagraphs(const QString& text);

/// A table of cells that are already harmless; "" without rows.
QString markdownTable(const QStringList& head, const QList<QStringList>& rows);

} // namespace groundplan::text
