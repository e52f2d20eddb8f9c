// SPDX-License-Identifier: Apache-2.0
#include "model/base/slug.h"

namespace groundplan {

constexpr qsizetype longestSlug = 128;

static bool isSlugLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

bool isSlug(QStringView text)
{
    if (text.isEmpty() || text.size() > longestSlug || !isSlugLetter(text.front()) || !isSlugLetter(text.back()))
        return false;
    for (const QChar c : text) {
        if (!isSlugLetter(c) && c != u'-' && c != u'_' && c != u'.')
            return false;
    }
    return true;
}

Id makeSlug(QStringView text)
{
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD);
    Id slug;
    for (const QChar letter : decomposed) {
        const QChar c = letter.toLower();
        if (isSlugLetter(c))
            slug += c;
        else if (c.category() != QChar::Mark_NonSpacing && !slug.isEmpty() && !slug.endsWith(u'-'))
            slug += u'-';
        if (slug.size() >= 60)
            break;
    }
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug.isEmpty() ? QStringLiteral("item") : slug;
}

Id uniqueSlug(QStringView text, const std::function<bool(const Id&)>& taken)
{
    const Id base = makeSlug(text);
    if (!taken(base))
        return base;
    const auto numbered = [&base](qint64 number) -> Id { return base + QLatin1Char('-') + QString::number(number); };
    constexpr qint64 oneByOne = 16;
    qint64 used = 1;
    while (used < oneByOne && taken(numbered(used + 1)))
        ++used;
    if (used < oneByOne)
        return numbered(used + 1);
    // Doubles until a number is free, then halves the gap between a taken and a free one.
    qint64 free = 2 * used;
    while (taken(numbered(free))) {
        used = free;
        free *= 2;
    }
    while (free - used > 1) {
        const qint64 middle = used + (free - used) / 2;
        (taken(numbered(middle)) ? used : free) = middle;
    }
    return numbered(free);
}

} // namespace groundplan
