// SPDX-License-Identifier: Apache-2.0
#include "model/imports/kubernetes/address.h"

#include <QRegularExpression>
#include <QSet>

namespace groundplan {

namespace {

/// Longest text that is searched: what is longer is data, not configuration.
constexpr qsizetype longestText = 64 * 1024;

/// Schemes whose first part is no host: a bucket, a file, an image, a number.
bool namesNoHost(const QString& scheme)
{
    static const QSet<QString> schemes{
        QStringLiteral("s3"),   QStringLiteral("s3a"),       QStringLiteral("s3n"), QStringLiteral("gs"),   QStringLiteral("gcs"),
        QStringLiteral("file"), QStringLiteral("classpath"), QStringLiteral("oci"), QStringLiteral("docker"), QStringLiteral("unix"),
        QStringLiteral("data"), QStringLiteral("urn"),       QStringLiteral("ipv4"), QStringLiteral("ipv6"), QStringLiteral("abfs"),
        QStringLiteral("abfss"), QStringLiteral("wasb"),     QStringLiteral("wasbs"), QStringLiteral("azblob"), QStringLiteral("mem"),
        QStringLiteral("chrome"), QStringLiteral("arn"),     QStringLiteral("spiffe")};
    return schemes.contains(scheme);
}

/// Schemes of name resolvers, which stand before the address proper: dns:///cart:7070.
bool isResolver(const QString& scheme)
{
    static const QSet<QString> schemes{QStringLiteral("dns"), QStringLiteral("passthrough"), QStringLiteral("xds"),
                                       QStringLiteral("static"), QStringLiteral("kubernetes"), QStringLiteral("k8s")};
    return schemes.contains(scheme);
}

/// Words of a command line after which a host stands.
bool introducesHost(const QString& word)
{
    static const QSet<QString> words{QStringLiteral("-h"),     QStringLiteral("-H"),   QStringLiteral("nslookup"),
                                     QStringLiteral("ping"),   QStringLiteral("dig"),  QStringLiteral("telnet"),
                                     QStringLiteral("hosts"),  QStringLiteral("server"), QStringLiteral("proxy_pass"),
                                     QStringLiteral("upstream_host"), QStringLiteral("wait-for-it.sh"), QStringLiteral("wait-for-it")};
    return words.contains(word) || (word.startsWith(u'-') && namesHost(word));
}

bool isAuthorityEnd(QChar c)
{
    return c == u'/' || c == u'?' || c == u'#' || c == u';' || c == u'"' || c == u'\'' || c == u'|' || c == u'<' || c == u'>'
           || c == u'`' || c == u'(' || c == u')' || c == u'{' || c == u'}' || c == u'[' || c == u']' || c == u'\\' || c.isSpace();
}

bool isUrlEnd(QChar c)
{
    return c == u'"' || c == u'\'' || c == u'<' || c == u'>' || c == u'`' || c.isSpace();
}

class Finder
{
public:
    explicit Finder(QString text) : m_text(std::move(text)) {}

    QList<Address> find()
    {
        takeUrls();
        takeWords();
        return m_addresses;
    }

private:
    void add(QString text, const QString& scheme, bool bare, const QString& key = {}, int pairedPort = 0)
    {
        // "host:1521:SID" is how Oracle writes it.
        static const QRegularExpression pattern(QStringLiteral(
            "^(?<host>[A-Za-z0-9](?:[A-Za-z0-9_.-]*[A-Za-z0-9])?)\\.?(?<colon>:(?<port>[0-9]{1,5})?(?::[A-Za-z]\\w*)?)?$"));
        const auto match = pattern.match(text);
        if (!match.hasMatch())
            return;
        Address address;
        address.scheme = scheme;
        address.host = match.captured(QStringLiteral("host")).toLower();
        address.port = match.captured(QStringLiteral("port")).toInt();
        address.bare = bare && match.captured(QStringLiteral("colon")).isEmpty() && !address.host.contains(u'.');
        if (address.bare) {
            address.key = key;
            address.port = pairedPort;
        }
        static const QRegularExpression number(QStringLiteral("^[0-9.]+$"));
        if (address.host.size() > 253 || address.port > 65535 || number.match(address.host).hasMatch()
            || address.host == QLatin1String("localhost"))
            return;
        if (!m_addresses.contains(address))
            m_addresses.append(address);
    }

    static bool isSchemeLetter(QChar c)
    {
        return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'+' || c == u'-' || c == u'.' || c == u':' || c == u'_');
    }

    void takeUrls()
    {
        qsizetype from = 0;
        for (;;) {
            const qsizetype mark = m_text.indexOf(QLatin1String("://"), from);
            if (mark < 0)
                return;
            from = mark + 3;
            qsizetype start = mark;
            while (start > 0 && isSchemeLetter(m_text.at(start - 1)))
                --start;
            const QString scheme = m_text.mid(start, mark - start).section(u':', -1).toLower();
            qsizetype end = from;
            while (end < m_text.size() && !isAuthorityEnd(m_text.at(end)))
                ++end;
            QString authority = m_text.mid(from, end - from);
            if (!authority.contains(u'@') && end < m_text.size() && !m_text.at(end).isSpace()) {
                // A password may hold what ends a host: take the text up to the last @ of the word for one when what
                // was found reads as "user:word".
                qsizetype word = end;
                while (word < m_text.size() && !isUrlEnd(m_text.at(word)))
                    ++word;
                const qsizetype at = m_text.lastIndexOf(u'@', word - 1);
                static const QRegularExpression login(QStringLiteral("^[^:]*:.*[^0-9]"));
                if (at > end && (login.match(authority).hasMatch() || authority.endsWith(u':'))) {
                    end = at + 1;
                    while (end < m_text.size() && !isAuthorityEnd(m_text.at(end)))
                        ++end;
                    authority = m_text.mid(at + 1, end - at - 1);
                }
            }
            // "amqp://a:5672,amqp://b:5672": what stands before the next "://" is its scheme.
            if (authority.endsWith(u':') && m_text.mid(end, 2) == QLatin1String("//")) {
                const qsizetype comma = authority.lastIndexOf(u',');
                end -= authority.size() - std::max<qsizetype>(comma, 0);
                authority.truncate(std::max<qsizetype>(comma, 0));
            }
            if (authority.isEmpty() && isResolver(scheme)) {
                ++end;
                const qsizetype path = end;
                while (end < m_text.size() && !isAuthorityEnd(m_text.at(end)))
                    ++end;
                authority = m_text.mid(path, end - path);
            }
            if (!namesNoHost(scheme)) {
                for (const QString& host : authority.section(u'@', -1).split(u',', Qt::SkipEmptyParts))
                    add(host, isResolver(scheme) ? QString() : scheme, false);
            }
            // The rest of the URL holds no further host: blank it, up to the next URL of a list.
            while (end < m_text.size() && !isUrlEnd(m_text.at(end)) && m_text.at(end) != u',')
                ++end;
            for (qsizetype at = start; at < end; ++at)
                m_text[at] = u' ';
            from = end;
        }
    }

    void takeWords()
    {
        static const QRegularExpression separators(QStringLiteral("[\\s,;|\"'`(){}\\[\\]<>\\\\]+"));
        const QStringList words = m_text.split(separators, Qt::SkipEmptyParts);
        QString before; // the word before, as far as it can tell what this one is
        for (qsizetype at = 0; at < words.size(); ++at) {
            QString word = words.at(at);
            if (word == QLatin1String(":") || word == QLatin1String("=") || word == QLatin1String("=>"))
                continue; // joins the word before with the next one
            QString key = before;
            before.clear();
            if (const qsizetype equals = word.lastIndexOf(u'='); equals >= 0) {
                key = word.left(equals).section(u'=', -1);
                word = word.mid(equals + 1);
                if (word.isEmpty()) {
                    before = key;
                    continue;
                }
                if (key == QLatin1String("Source") && at > 0 && words.at(at - 1).endsWith(QLatin1String("Data"), Qt::CaseInsensitive))
                    key = QStringLiteral("host");
            } else {
                const bool joined = at + 1 < words.size() && (words.at(at + 1) == QLatin1String(":") || words.at(at + 1) == QLatin1String("="));
                if (word.endsWith(u':') && word.size() > 1) {
                    before = word.chopped(1);
                    continue;
                }
                if (joined || introducesHost(word)) {
                    before = introducesHost(word) ? QStringLiteral("host") : word;
                    continue;
                }
                before = word.startsWith(u'-') ? word : QString();
                if (word.startsWith(u'/') || word.startsWith(u'-') || word.startsWith(u'.'))
                    continue;
            }
            if (word.contains(u'@')) {
                word = word.section(u'@', -1);
                while (word.startsWith(u'/'))
                    word.remove(0, 1);
            }
            if (word.startsWith(QLatin1String("tcp:")) || word.startsWith(QLatin1String("dns:")))
                word.remove(0, 4);
            int pairedPort = 0;
            if (at + 1 < words.size() && words.at(at + 1).size() <= 5) {
                bool isNumber = false;
                const int number = words.at(at + 1).toInt(&isNumber);
                pairedPort = isNumber && number > 0 && number < 65536 ? number : 0;
            }
            add(word.section(u'/', 0, 0), {}, true, key, pairedPort);
        }
    }

    QString m_text;
    QList<Address> m_addresses;
};

} // namespace

QList<Address> addressesIn(const QString& text)
{
    if (text.size() > longestText)
        return {};
    QString prepared = text;
    // ${HOST:default} is its default; a port that is known only later is none.
    static const QRegularExpression fallback(QStringLiteral("\\$\\{[A-Za-z_][A-Za-z0-9_.]*:-?([^{}]*)\\}"));
    prepared.replace(fallback, QStringLiteral("\\1"));
    static const QRegularExpression variablePort(QStringLiteral("(?<=[A-Za-z0-9]):\\$[({]?[A-Za-z_][A-Za-z0-9_.]*[)}]?"));
    prepared.replace(variablePort, QStringLiteral(":"));
    return Finder(prepared).find();
}

bool namesHost(const QString& variable)
{
    // SERVICE_NAME, OTEL_SERVICE_NAME, DD_SERVICE say who the program itself is.
    static const QRegularExpression own(QStringLiteral("(?i)((^|[_.-])service[_.-]?name|^(dd|elastic_apm|otel|sw_agent)_service(_name)?|^service)$"));
    if (own.match(variable).hasMatch())
        return false;
    static const QRegularExpression pattern(QStringLiteral(
        "(?i)(host(name)?s?|addr(ess)?(es)?|ur[li]s?|endpoints?|servers?|brokers?|services?|svc|upstreams?|dsn|seeds?"
        "|contact[_.-]?points?|peers?|nodes?|bootstrap|proxy_pass|zookeeper[_.-]connect)([_.-]?(name|[0-9]+|string|override|list|default))?$"));
    return pattern.match(variable).hasMatch();
}

} // namespace groundplan
