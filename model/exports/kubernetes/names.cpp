// SPDX-License-Identifier: Apache-2.0
#include "model/exports/kubernetes/names.h"

#include <QCryptographicHash>

namespace groundplan {

static QString shortHash(const QString& text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha1).toHex().first(6));
}

QString dnsLabel(const QString& text, int longest)
{
    QString label;
    for (const QChar letter : text) {
        const QChar c = letter.toLower();
        const bool legal = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (legal)
            label += c;
        else if (!label.isEmpty() && !label.endsWith(u'-'))
            label += u'-';
    }
    while (label.endsWith(u'-'))
        label.chop(1);
    if (label.isEmpty() || !(label.front() >= u'a' && label.front() <= u'z'))
        label.prepend(label.isEmpty() ? QStringLiteral("x") : QStringLiteral("x-"));
    if (label == text && label.size() <= longest)
        return label;
    label = label.left(longest - 7);
    while (label.endsWith(u'-'))
        label.chop(1);
    return label + u'-' + shortHash(text);
}

QString labelValue(const QString& text)
{
    QString value;
    for (const QChar c : text) {
        const bool legal = c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.');
        value += legal ? c : QChar(u'-');
    }
    value = value.left(63);
    const auto isEdge = [](QChar c) { return c.isLetterOrNumber(); };
    while (!value.isEmpty() && !isEdge(value.back()))
        value.chop(1);
    while (!value.isEmpty() && !isEdge(value.front()))
        value.remove(0, 1);
    return value;
}

} // namespace groundplan
