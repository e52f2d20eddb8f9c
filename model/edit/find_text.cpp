// SPDX-License-Identifier: Apache-2.0
#include "model/edit/find_text.h"

#include <QDeadlineTimer>

#include "model/edit/edit_support.h"

namespace groundplan {

using namespace edit_support;

namespace {

/// Steps that an expression may take on one text: far more than a sane one needs, done in milliseconds.
constexpr const char* stepLimit = "(*LIMIT_MATCH=200000)";
/// A search that takes longer, in ms, is given up.
constexpr int patience = 4000;

Unexpected badExpression(const QRegularExpression& expression, qsizetype prefix)
{
    return unexpected(ErrorCode::BadInput, tr("The expression is not right at character %1: %2.")
                                               .arg(expression.patternErrorOffset() - prefix + 1)
                                               .arg(expression.errorString()));
}

Unexpected tooLong()
{
    return unexpected(ErrorCode::TooLarge, tr("The expression takes too long; make it simpler."));
}

/// Goes over the texts that the query is about.
Result<void> eachWanted(const Design& design, const TextQuery& query, const std::function<bool()>& stop,
                        const std::function<Result<bool>(const TextSpot&, const QString&)>& visit)
{
    const QDeadlineTimer deadline(patience);
    std::optional<Error> failed;
    int count = 0;
    eachText(design, [&](const TextSpot& place, const QString& text) {
        if (query.within && ((place.owner != TextOwner::Component && place.owner != TextOwner::Connection) || !query.within->contains(place.id)))
            return true;
        if (!query.parts.isEmpty() && !query.parts.contains(place.part))
            return true;
        if (++count % 64 == 0) {
            if (stop && stop())
                failed = Error{ErrorCode::Cancelled, tr("The search was stopped."), {}};
            else if (deadline.hasExpired())
                failed = tooLong().error;
            if (failed)
                return false;
        }
        const auto goOn = visit(place, text);
        if (!goOn)
            failed = goOn.error();
        return goOn && *goOn;
    });
    return failed ? Result<void>(Unexpected{*failed}) : Result<void>();
}

QString replaced(const QString& text, const QList<QRegularExpressionMatch>& matches, const QString& replacement, bool regularExpression)
{
    QString result;
    qsizetype done = 0;
    for (const QRegularExpressionMatch& match : matches) {
        result += QStringView(text).mid(done, match.capturedStart() - done);
        result += replacementFor(match, replacement, regularExpression);
        done = match.capturedEnd();
    }
    return result + QStringView(text).mid(done);
}

QString editText(const TextQuery& query, const QString& replacement)
{
    const auto shortened = [](const QString& text) { return text.size() > 24 ? QString(text.left(23) + QChar(0x2026)) : text; };
    return tr("Replace '%1' by '%2'").arg(shortened(query.text), shortened(replacement));
}

Result<TextReplacement> written(const Design& design, const Catalog& catalog, TextReplacement replacement, const QString& text)
{
    QList<PlacedText> placed;
    for (const TextChange& change : std::as_const(replacement.texts))
        placed.append({change.place, change.after});
    auto edit = writeTexts(design, catalog, placed, text);
    if (!edit)
        return Unexpected{edit.error()};
    replacement.edit = std::move(*edit);
    return replacement;
}

} // namespace

Result<TextPattern> TextPattern::of(const TextQuery& query)
{
    if (query.text.isEmpty())
        return refused(tr("Type what to look for."));
    const QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption
                                                       | (query.matchCase ? QRegularExpression::NoPatternOption : QRegularExpression::CaseInsensitiveOption)
                                                       | (query.regularExpression ? QRegularExpression::MultilineOption : QRegularExpression::NoPatternOption);
    QString pattern = query.regularExpression ? query.text : QRegularExpression::escape(query.text);
    // Checked as it was typed, so that the place of an error is the user's.
    if (const QRegularExpression typed(pattern, options); !typed.isValid())
        return badExpression(typed, 0);
    QString prefix = QString::fromLatin1(stepLimit);
    if (query.wholeWord) {
        prefix += QLatin1String("(?<!\\w)(?:");
        pattern += QLatin1String(")(?!\\w)");
    }
    TextPattern made;
    made.m_regularExpression = query.regularExpression;
    made.m_expression = QRegularExpression(prefix + pattern, options);
    if (!made.m_expression.isValid())
        return badExpression(made.m_expression, prefix.size());
    made.m_expression.optimize();
    return made;
}

Result<QList<QRegularExpressionMatch>> TextPattern::in(const QString& text) const
{
    QList<QRegularExpressionMatch> matches;
    qsizetype from = 0;
    while (from <= text.size()) {
        const QRegularExpressionMatch match = m_expression.match(text, from);
        if (!match.isValid())
            return tooLong();
        if (!match.hasMatch())
            break;
        if (match.capturedLength() > 0) {
            from = match.capturedEnd();
            matches.append(match);
        } else {
            from = match.capturedEnd() + 1;
            if (from < text.size() && text.at(from).isLowSurrogate())
                ++from;
        }
    }
    return matches;
}

Result<TextMatches> findText(const Design& design, const TextQuery& query, const std::function<bool()>& stop, int most)
{
    const auto pattern = TextPattern::of(query);
    if (!pattern)
        return Unexpected{pattern.error()};
    TextMatches found;
    const auto done = eachWanted(design, query, stop, [&](const TextSpot& place, const QString& text) -> Result<bool> {
        const auto matches = pattern->in(text);
        if (!matches)
            return Unexpected{matches.error()};
        for (const QRegularExpressionMatch& match : *matches) {
            if (found.matches.size() >= most) {
                found.more = true;
                return false;
            }
            found.matches.append({place, text, int(match.capturedStart()), int(match.capturedLength())});
        }
        return true;
    });
    if (!done)
        return Unexpected{done.error()};
    return found;
}

QString replacementFor(const QRegularExpressionMatch& match, const QString& replacement, bool regularExpression)
{
    if (!regularExpression)
        return replacement;
    QString result;
    for (qsizetype at = 0; at < replacement.size(); ++at) {
        const QChar sign = replacement.at(at);
        const QChar next = at + 1 < replacement.size() ? replacement.at(at + 1) : QChar();
        if (sign != u'$' && sign != u'\\') {
            result += sign;
        } else if (next >= u'0' && next <= u'9') {
            result += match.captured(next.digitValue());
            ++at;
        } else if (sign == u'$' && next == u'&') {
            result += match.captured();
            ++at;
        } else if (sign == u'\\' && next == u'n') {
            result += u'\n';
            ++at;
        } else {
            result += sign;
            at += next == sign;
        }
    }
    return result;
}

Result<TextReplacement> replaceText(const Design& design, const Catalog& catalog, const TextQuery& query, const QString& replacement,
                                    const std::function<bool()>& stop)
{
    const auto pattern = TextPattern::of(query);
    if (!pattern)
        return Unexpected{pattern.error()};
    TextReplacement result;
    const auto done = eachWanted(design, query, stop, [&](const TextSpot& place, const QString& text) -> Result<bool> {
        const auto matches = pattern->in(text);
        if (!matches)
            return Unexpected{matches.error()};
        if (matches->isEmpty())
            return true;
        result.matches += int(matches->size());
        if (const QString after = replaced(text, *matches, replacement, query.regularExpression); after != text)
            result.texts.append({place, text, after});
        return true;
    });
    if (!done)
        return Unexpected{done.error()};
    return written(design, catalog, std::move(result), editText(query, replacement));
}

Result<TextReplacement> replaceMatch(const Design& design, const Catalog& catalog, const TextQuery& query, const TextMatch& match,
                                     const QString& replacement)
{
    const auto pattern = TextPattern::of(query);
    if (!pattern)
        return Unexpected{pattern.error()};
    bool there = false;
    eachText(design, [&](const TextSpot& place, const QString& text) {
        there = place == match.place && text == match.text;
        return !there;
    });
    const auto matches = pattern->in(match.text);
    if (!matches)
        return Unexpected{matches.error()};
    for (const QRegularExpressionMatch& at : *matches) {
        if (!there || at.capturedStart() != match.start || at.capturedLength() != match.length)
            continue;
        TextReplacement result;
        result.matches = 1;
        if (const QString after = replaced(match.text, {at}, replacement, query.regularExpression); after != match.text)
            result.texts.append({match.place, match.text, after});
        return written(design, catalog, std::move(result), editText(query, replacement));
    }
    return refused(tr("The text of '%1' is another one by now; search again.").arg(ownerText(design, match.place)), match.place.id);
}

} // namespace groundplan
