// SPDX-License-Identifier: Apache-2.0
#include "model/exports/hcl/hcl_writer.h"

#include <algorithm>

namespace groundplan::hcl {

namespace {

constexpr QChar alignedEquals(0x1f);
constexpr int lineWidth = 100;

QString indented(const QString& source)
{
    return QLatin1String("  ") + QString(source).replace(u'\n', QLatin1String("\n  "));
}

bool isControl(char32_t c)
{
    return c < 0x20 || (c >= 0x7f && c < 0xa0) || QChar::category(c) == QChar::Other_Format || QChar::category(c) == QChar::Separator_Line
        || QChar::category(c) == QChar::Separator_Paragraph;
}

QString escaped(char32_t c)
{
    return c > 0xffff ? QStringLiteral("\\U%1").arg(quint32(c), 8, 16, QLatin1Char('0')) : QStringLiteral("\\u%1").arg(quint32(c), 4, 16, QLatin1Char('0'));
}

/// A line ends in an opening bracket: the rest of its value follows.
bool isOpen(const QString& value)
{
    return value.endsWith(u'{') || value.endsWith(u'[') || value.endsWith(u'(');
}

/// Puts the equals signs of lines that follow each other under each other, as `fmt` does it: columns are counted in
/// bytes, and a line whose value goes on in the next one takes no part.
QStringList aligned(const QStringList& lines)
{
    QStringList result;
    for (qsizetype first = 0; first < lines.size();) {
        qsizetype last = first;
        qsizetype width = 0;
        const auto takesPart = [&lines](qsizetype at) {
            const qsizetype sign = lines.at(at).indexOf(alignedEquals);
            return sign >= 0 && !isOpen(lines.at(at));
        };
        while (last < lines.size() && takesPart(last)) {
            width = std::max(width, lines.at(last).left(lines.at(last).indexOf(alignedEquals)).toUtf8().size());
            ++last;
        }
        if (last == first) {
            result.append(QString(lines.at(first)).replace(alignedEquals, QLatin1String(" = ")));
            ++first;
            continue;
        }
        for (; first < last; ++first) {
            const qsizetype sign = lines.at(first).indexOf(alignedEquals);
            const QString lead = lines.at(first).left(sign);
            result.append(lead + QString(width - lead.toUtf8().size(), u' ') + QLatin1String(" = ") + lines.at(first).mid(sign + 1));
        }
    }
    return result;
}

} // namespace

Expression Expression::text(const QString& text)
{
    QString source(u'"');
    const QList<uint> letters = text.toUcs4();
    for (qsizetype i = 0; i < letters.size(); ++i) {
        const char32_t c = letters.at(i);
        const bool opens = (c == U'$' || c == U'%') && i + 1 < letters.size() && letters.at(i + 1) == U'{';
        if (c == U'"' || c == U'\\')
            source += u'\\' + QChar(ushort(c));
        else if (c == U'\n')
            source += QLatin1String("\\n");
        else if (c == U'\t')
            source += QLatin1String("\\t");
        else if (c == U'\r')
            source += QLatin1String("\\r");
        else if (opens && i > 0 && (letters.at(i - 1) == U'$' || letters.at(i - 1) == U'%'))
            source += escaped(c); // "$${" would itself be an escape
        else if (opens)
            source += QString(2, QChar(ushort(c)));
        else if (isControl(c))
            source += escaped(c);
        else
            source += QString::fromUcs4(&c, 1);
    }
    return Expression(source + u'"');
}

Expression Expression::list(const QList<Expression>& elements)
{
    QStringList sources;
    for (const Expression& element : elements)
        sources.append(element.source());
    const QString line = u'[' + sources.join(QLatin1String(", ")) + u']';
    if (line.size() <= lineWidth && !line.contains(u'\n'))
        return Expression(line);
    QString source(u'[');
    for (const QString& element : std::as_const(sources))
        source += u'\n' + indented(element) + u',';
    return Expression(source + QLatin1String("\n]"));
}

Expression Expression::texts(const QStringList& elements)
{
    QList<Expression> quoted;
    for (const QString& element : elements)
        quoted.append(text(element));
    return list(quoted);
}

Expression Expression::object(const QList<std::pair<QString, Expression>>& entries)
{
    if (entries.isEmpty())
        return Expression(QStringLiteral("{}"));
    QString source(u'{');
    for (const auto& [key, value] : entries)
        source += u'\n' + indented((isIdentifier(key) ? key : text(key).source()) + alignedEquals + value.source());
    return Expression(source + QLatin1String("\n}"));
}

Expression Expression::call(const QString& function, const QList<Expression>& arguments)
{
    QStringList sources;
    for (const Expression& argument : arguments)
        sources.append(argument.source());
    return Expression(function + u'(' + sources.join(QLatin1String(", ")) + u')');
}

void Body::comment(const QString& text)
{
    for (const QString& line : text.split(u'\n'))
        m_lines.append(QString(QLatin1String("# ") + plainLine(line)).trimmed());
}

void Body::attribute(const QString& name, const Expression& value)
{
    m_lines += QString(name + alignedEquals + value.source()).split(u'\n');
}

void Body::block(const QString& type, const QStringList& labels, const Body& body)
{
    QString head = type;
    for (const QString& label : labels)
        head += u' ' + Expression::text(label).source();
    if (body.isEmpty()) {
        m_lines.append(head + QLatin1String(" {}"));
        return;
    }
    m_lines.append(head + QLatin1String(" {"));
    for (const QString& line : body.lines())
        m_lines.append(line.isEmpty() ? QString() : QString(QLatin1String("  ") + line));
    m_lines.append(QStringLiteral("}"));
}

void Body::space()
{
    if (!m_lines.isEmpty() && !m_lines.last().isEmpty())
        m_lines.append(QString());
}

QByteArray write(const Body& body)
{
    return (aligned(body.lines()).join(u'\n') + u'\n').toUtf8();
}

bool isIdentifier(const QString& text)
{
    const auto isLetter = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_'; };
    return !text.isEmpty() && isLetter(text.front()) && std::all_of(text.begin(), text.end(), [&](QChar c) { return isLetter(c) || (c >= u'0' && c <= u'9') || c == u'-'; });
}

QString identifier(const QString& text)
{
    QString name;
    for (const QChar letter : text) {
        const QChar c = letter.toLower();
        const bool legal = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (legal)
            name += c;
        else if (!name.isEmpty() && !name.endsWith(u'_'))
            name += u'_';
    }
    while (name.endsWith(u'_'))
        name.chop(1);
    if (name.isEmpty() || name.front().isDigit())
        name.prepend(QLatin1String("x"));
    return name;
}

QString plainLine(const QString& text)
{
    QString line;
    for (const uint c : text.simplified().toUcs4()) {
        if (!isControl(c)) {
            const char32_t letter = c;
            line += QString::fromUcs4(&letter, 1);
        }
    }
    return line;
}

} // namespace groundplan::hcl
