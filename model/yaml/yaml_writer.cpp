// SPDX-License-Identifier: Apache-2.0
#include "model/yaml/yaml_writer.h"

#include <algorithm>

#include "model/base/number_text.h"
#include "model/yaml/plain_scalar.h"

namespace groundplan {

namespace {

/// A key longer than that needs the form "? key"; YAML's own bound is 1024 characters.
constexpr qsizetype longestSimpleKey = 1000;

bool isPrintable(char32_t c)
{
    return (c >= 0x20 && c <= 0x7e) || c == 0xa0 || (c > 0xa0 && c <= 0xd7ff && c != 0x2028 && c != 0x2029)
           || (c >= 0xe000 && c <= 0xfffd && c != 0xfeff) || (c >= 0x10000 && c <= 0x10ffff);
}

QString doubleQuoted(const QString& text)
{
    QString quoted(u'"');
    const auto letters = text.toUcs4();
    for (const char32_t c : letters) {
        switch (c) {
        case U'"': quoted += QLatin1String("\\\""); break;
        case U'\\': quoted += QLatin1String("\\\\"); break;
        case U'\n': quoted += QLatin1String("\\n"); break;
        case U'\r': quoted += QLatin1String("\\r"); break;
        case U'\t': quoted += QLatin1String("\\t"); break;
        default:
            if (isPrintable(c))
                quoted += QString::fromUcs4(&c, 1);
            else if (c <= 0xff)
                quoted += QLatin1String("\\x") + QString::number(c, 16).rightJustified(2, u'0');
            else if (c <= 0xffff)
                quoted += QLatin1String("\\u") + QString::number(c, 16).rightJustified(4, u'0');
            else
                quoted += QLatin1String("\\U") + QString::number(c, 16).rightJustified(8, u'0');
        }
    }
    quoted += u'"';
    return quoted;
}

QString stringText(const QString& text, bool inFlow)
{
    const QByteArray bytes = text.toUtf8();
    return needsQuotes(std::string_view(bytes.constData(), size_t(bytes.size())), inFlow) ? doubleQuoted(text) : text;
}

/// A literal block keeps the text readable; only for text that survives one letter for letter.
bool fitsLiteralBlock(const QString& text)
{
    if (!text.contains(u'\n') || text.startsWith(u' ') || text.startsWith(u'\n') || text.contains(QLatin1String(" \n")))
        return false;
    if (text.endsWith(QLatin1String("\n\n")) || text.endsWith(u' '))
        return false;
    for (const char32_t c : text.toUcs4()) {
        if (c != U'\n' && !isPrintable(c))
            return false;
    }
    return true;
}

/// Words of a comment: what cannot stand in one becomes a space, so that no text ends it and starts something else.
QString commentLine(const QString& line)
{
    QString words;
    for (const char32_t c : line.toUcs4())
        words += isPrintable(c) ? QString::fromUcs4(&c, 1) : QStringLiteral(" ");
    return words.trimmed();
}

class Writer
{
public:
    Writer(const YamlStyle& style, const YamlComments& comments) : m_style(style), m_comments(comments) {}

    QByteArray write(const Value& value)
    {
        comment(0);
        if (isBlockMap(value))
            writeMap(value.toMap(), 0, 0);
        else if (isBlockList(value))
            writeList(value.toList(), 0, 0);
        else {
            writeInline(value, 2);
            m_out += u'\n';
        }
        return m_out.toUtf8();
    }

private:
    static bool isBlockMap(const Value& value) { return value.isMap() && !value.toMap().isEmpty(); }
    static bool isBlockList(const Value& value) { return value.isList() && !value.toList().isEmpty(); }

    QString flow(const Value& value) const
    {
        if (value.isMap()) {
            if (value.toMap().isEmpty())
                return QStringLiteral("{}");
            QStringList parts;
            for (const auto& [key, entry] : value.toMap())
                parts.append(stringText(key, true) + QLatin1String(": ") + flow(entry));
            return QLatin1String("{ ") + parts.join(QLatin1String(", ")) + QLatin1String(" }");
        }
        if (value.isList()) {
            QStringList parts;
            for (const Value& element : value.toList())
                parts.append(flow(element));
            return QLatin1Char('[') + parts.join(QLatin1String(", ")) + QLatin1Char(']');
        }
        return yamlScalar(value, true);
    }

    /// The comment of the place that m_at points to, above it.
    void comment(int indent)
    {
        if (m_comments.isEmpty())
            return;
        const QString text = m_comments.value(m_at);
        if (text.isEmpty())
            return;
        for (const QString& line : text.split(u'\n')) {
            m_out += QString(indent, u' ') + QLatin1Char('#');
            if (const QString words = commentLine(line); !words.isEmpty())
                m_out += u' ' + words;
            m_out += u'\n';
        }
    }

    bool tryFlow(const Value& value, int depth, qsizetype used)
    {
        if (m_style.flowFromDepth < 0 || depth < m_style.flowFromDepth || !m_comments.isEmpty())
            return false;
        const QString line = flow(value);
        if (used + line.size() > std::min<qsizetype>(m_style.lineWidth, longestSimpleKey))
            return false;
        m_out += line;
        m_out += u'\n';
        return true;
    }

    void writeInline(const Value& value, int indent)
    {
        if (value.isString() && fitsLiteralBlock(value.toString())) {
            writeLiteral(value.toString(), indent);
            return;
        }
        m_out += value.isMap() || value.isList() ? flow(value) : yamlScalar(value);
    }

    void writeLiteral(const QString& text, int indent)
    {
        m_out += text.endsWith(u'\n') ? QLatin1String("|") : QLatin1String("|-");
        QStringList lines = text.split(u'\n');
        if (text.endsWith(u'\n'))
            lines.removeLast();
        for (const QString& line : lines) {
            m_out += u'\n';
            if (!line.isEmpty())
                m_out += QString(indent, u' ') + line;
        }
    }

    void writeMap(const ValueMap& map, int indent, int depth, bool firstIsPlaced = false)
    {
        for (const auto& [key, value] : map) {
            const Step step(*this, [&] { return yamlPointer(m_at, key); });
            // What stands right after the dash of a list has its comment above the dash.
            if (!firstIsPlaced) {
                comment(indent);
                m_out += QString(indent, u' ');
            }
            firstIsPlaced = false;
            const QString keyText = stringText(key, false);
            if (keyText.size() > longestSimpleKey) {
                m_out += QLatin1String("? ") + keyText + QLatin1Char('\n') + QString(indent, u' ') + QLatin1Char(':');
                writeChild(value, indent, depth, indent + 2);
                continue;
            }
            m_out += keyText;
            m_out += u':';
            writeChild(value, indent, depth, indent + keyText.size() + 2);
        }
    }

    /// After "key:"; writes the value and the line break.
    void writeChild(const Value& value, int indent, int depth, qsizetype used)
    {
        if (isBlockMap(value)) {
            m_out += u' ';
            if (tryFlow(value, depth + 1, used))
                return;
            m_out.chop(1);
            m_out += u'\n';
            writeMap(value.toMap(), indent + 2, depth + 1);
        } else if (isBlockList(value)) {
            m_out += u' ';
            if (tryFlow(value, depth + 1, used))
                return;
            m_out.chop(1);
            m_out += u'\n';
            writeList(value.toList(), indent + 2, depth + 1);
        } else {
            m_out += u' ';
            writeInline(value, indent + 2);
            m_out += u'\n';
        }
    }

    void writeList(const Value::List& list, int indent, int depth)
    {
        qsizetype number = -1;
        for (const Value& element : list) {
            ++number;
            const Step step(*this, [&] { return yamlPointer(m_at, number); });
            comment(indent);
            if (isBlockMap(element)) {
                const Step first(*this, [&] { return yamlPointer(m_at, element.toMap().begin()->first); });
                comment(indent);
            }
            m_out += QString(indent, u' ') + QLatin1String("- ");
            if (isBlockMap(element)) {
                if (!tryFlow(element, depth + 1, indent + 2))
                    writeMap(element.toMap(), indent + 2, depth + 1, true);
            } else if (isBlockList(element)) {
                if (!tryFlow(element, depth + 1, indent + 2)) {
                    m_out.chop(1);
                    m_out += u'\n';
                    writeList(element.toList(), indent + 2, depth + 1);
                }
            } else {
                writeInline(element, indent + 2);
                m_out += u'\n';
            }
        }
    }

    /// Goes one step down for as long as it lives; costs nothing in documents without comments.
    class Step
    {
    public:
        template<typename Pointer>
        Step(Writer& writer, Pointer pointer) : m_writer(writer)
        {
            if (!writer.m_comments.isEmpty()) {
                m_before = writer.m_at;
                writer.m_at = pointer();
            }
        }
        ~Step()
        {
            if (!m_writer.m_comments.isEmpty())
                m_writer.m_at = m_before;
        }
        Step(const Step&) = delete;
        Step& operator=(const Step&) = delete;

    private:
        Writer& m_writer;
        QString m_before;
    };

    YamlStyle m_style;
    const YamlComments& m_comments;
    QString m_at; ///< pointer of the place that is written, while there are comments
    QString m_out;
};

} // namespace

QString yamlScalar(const Value& value, bool inFlow)
{
    if (value.isNull())
        return QStringLiteral("null");
    if (value.isString())
        return stringText(value.toString(), inFlow);
    QString text = value.toText();
    // A float keeps its point: 99.0 must not come back as an integer, and YAML 1.1 takes 1e+20 for a string.
    if (value.isNumber() && !value.isInteger() && !text.contains(u'.')) {
        const qsizetype exponent = text.indexOf(u'e');
        text.insert(exponent < 0 ? text.size() : exponent, QLatin1String(".0"));
    }
    return text;
}

QString yamlPointer(const QString& parent, const QString& key)
{
    QString step = key;
    step.replace(u'~', QLatin1String("~0")).replace(u'/', QLatin1String("~1"));
    return parent + u'/' + step;
}

QString yamlPointer(const QString& parent, qsizetype element)
{
    return parent + u'/' + QString::number(element);
}

QByteArray writeYaml(const Value& value, const YamlStyle& style, const YamlComments& comments)
{
    return Writer(style, comments).write(value);
}

QByteArray writeYamlStream(const QList<Value>& documents, const YamlStyle& style)
{
    QByteArray stream;
    for (const Value& document : documents) {
        if (!stream.isEmpty())
            stream += "---\n";
        stream += writeYaml(document, style);
    }
    return stream;
}

} // namespace groundplan
