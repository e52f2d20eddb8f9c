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
    Id slug = base;
    for (int number = 2; taken(slug); ++number)
        slug = base + QLatin1Char('-') + QString::number(number);
    return slug;
}

} // namespace groundplan
