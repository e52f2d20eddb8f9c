// SPDX-License-Identifier: Apache-2.0
#include "app/services/pseudo_locale.h"

#include <algorithm>

#include <QCoreApplication>
#include <QRegularExpression>

static void initialise()
{
    Q_INIT_RESOURCE(groundplan_translations);
}

namespace groundplan {

namespace {

constexpr auto plain = QStringView(u"AaCcDdEeGgHhIiKkLlNnOoRrSsTtUuWwYyZz");
constexpr auto accented = QStringView(u"\u00c1\u00e1\u010c\u010d\u010e\u010f\u00c9\u00e9\u011c\u011d\u0124\u0125\u00cd\u00ed\u0136\u0137\u013b\u013c"
                                      u"\u0143\u0144\u00d3\u00f3\u0154\u0155\u015a\u015b\u0164\u0165\u00da\u00fa\u0174\u0175\u00dd\u00fd\u017d\u017e");
/// What a language needs more, as words, so that it wraps as words do.
const QString filler = QStringLiteral("\u00f3\u00f1\u00e9 tw\u00f3 three f\u00f3ur f\u00edve s\u00edx seven \u00e9ight n\u00edne ten ");

/// Whose texts are keys of something, or belong to Qt.
bool staysAsItIs(const char* context)
{
    return context && context[0] == 'Q' && context[1] >= 'A' && context[1] <= 'Z';
}

} // namespace

QString pseudoText(const QString& text)
{
    // Placeholders, tags, entities, patterns of files.
    static const QRegularExpression kept(QStringLiteral("%L?\\d+|%n|<[^>]*>|&[a-z]+;|\\(\\*[^)]*\\)|\\*\\.\\w+"));
    if (std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); }))
        return text;
    QString made;
    qsizetype from = 0, letters = 0;
    const auto accent = [&](QStringView part) {
        for (const QChar c : part) {
            const qsizetype at = plain.indexOf(c);
            made += at < 0 ? c : accented.at(at);
            ++letters;
        }
    };
    for (auto at = kept.globalMatch(text); at.hasNext();) {
        const auto match = at.next();
        accent(QStringView(text).mid(from, match.capturedStart() - from));
        made += match.captured();
        from = match.capturedEnd();
    }
    accent(QStringView(text).mid(from));
    const qsizetype more = std::max<qsizetype>(0, letters * 4 / 10 - 2);
    QString extra;
    while (extra.size() < more)
        extra += filler;
    extra.truncate(more);
    return u'[' + made + (extra.isEmpty() ? QString() : QString(u' ' + extra.trimmed())) + u']';
}

QString PseudoTranslator::translate(const char* context, const char* text, const char* remark, int count) const
{
    const QString ours = QTranslator::translate(context, text, remark, count);
    if (staysAsItIs(context))
        return ours;
    const QString fallback = ours.isEmpty() ? QTranslator::translate("groundplan", text, remark, count) : ours;
    return pseudoText(fallback.isEmpty() ? QString::fromUtf8(text) : fallback);
}

void loadPseudoTranslations(QCoreApplication& application)
{
    initialise();
    auto* texts = new PseudoTranslator(&application);
    // The English file holds the plurals of the texts in the sources.
    if (!texts->load(QStringLiteral("groundplan_en"), QStringLiteral(":/i18n")))
        qWarning("There are no English plurals.");
    application.installTranslator(texts);
}

} // namespace groundplan
