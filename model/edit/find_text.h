// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRegularExpression>
#include <QSet>

#include "model/edit/design_texts.h"

namespace groundplan {

/// What to look for, how, and where.
struct TextQuery {
    QString text;
    bool matchCase = false;
    bool wholeWord = false;
    bool regularExpression = false;
    QSet<TextPart> parts;            ///< empty: all
    std::optional<QSet<Id>> within;  ///< only the texts of these components and connections
    bool operator==(const TextQuery&) const = default;
};

/// Where it was found.
struct TextMatch {
    TextSpot place;
    QString text;    ///< all that stands in the place
    int start = 0;
    int length = 0;
    bool operator==(const TextMatch&) const = default;
};

struct TextMatches {
    QList<TextMatch> matches;
    bool more = false; ///< there are more than are listed
};

/// A query ready to be used: what is wrong with an expression is told once.
class TextPattern
{
public:
    /// Refuses an empty text and a bad expression, telling where it is bad.
    static Result<TextPattern> of(const TextQuery& query);
    /// All matches in a text, one after another; those of nothing ("a*" finds many) do not count. Fails when the
    /// expression would take too long on it.
    Result<QList<QRegularExpressionMatch>> in(const QString& text) const;
    bool isRegularExpression() const { return m_regularExpression; }

private:
    QRegularExpression m_expression;
    bool m_regularExpression = false;
};

/// Looks through all texts of a design. `stop` is asked now and then; the search also ends with an error when it takes
/// longer than anybody waits. At most `most` matches are listed.
Result<TextMatches> findText(const Design& design, const TextQuery& query, const std::function<bool()>& stop = {}, int most = 5000);

/// What a replacement does to one text.
struct TextChange {
    TextSpot place;
    QString before;
    QString after;
};

/// The edit of a replacement, and what it does.
struct TextReplacement {
    Edit edit;
    QList<TextChange> texts;
    int matches = 0;
};

/// What a match becomes: "$1" or "\1" stand for the first group of an expression, "$0" or "$&" for all that was found,
/// "$$" and "\\" for themselves; a replacement of plain text stands for itself.
QString replacementFor(const QRegularExpressionMatch& match, const QString& replacement, bool regularExpression);

/// Replaces all matches as one edit. Refused as a whole when a text may not become that.
Result<TextReplacement> replaceText(const Design& design, const Catalog& catalog, const TextQuery& query, const QString& replacement,
                                    const std::function<bool()>& stop = {});
/// Replaces one match; refused when its text is another one by now.
Result<TextReplacement> replaceMatch(const Design& design, const Catalog& catalog, const TextQuery& query, const TextMatch& match,
                                     const QString& replacement);

} // namespace groundplan
