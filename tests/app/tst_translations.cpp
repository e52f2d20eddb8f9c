// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

namespace {

struct Message {
    QString context, source;
    QStringList translations; ///< more than one: plural forms
    bool finished = true;
};

QList<Message> messagesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            messages.append({context, {}, {}, true});
        else if (xml.name() == QLatin1String("source"))
            messages.last().source = xml.readElementText();
        else if (xml.name() == QLatin1String("translation")) {
            messages.last().finished = xml.attributes().value(QLatin1String("type")) != QLatin1String("unfinished");
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            messages.last().translations.append(text);
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

/// "%1 %2" in order; plural forms may leave %n out or say it once each.
QStringList placeholders(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("%L?[1-9]"));
    QStringList found;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext())
        found.append(matches.next().captured());
    found.sort();
    return found;
}

} // namespace

/// The texts of other languages: none loses what the program puts into it.
class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void files_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(GROUNDPLAN_SOURCE_DIR "/translations"));
        const QStringList files = folder.entryList({QStringLiteral("*.ts")}, QDir::Files, QDir::Name);
        QVERIFY(files.size() > 1);
        for (const QString& file : files)
            QTest::newRow(qPrintable(file)) << folder.filePath(file);
    }

    void files()
    {
        QFETCH(QString, path);
        const QList<Message> messages = messagesOf(path);
        QVERIFY(!messages.isEmpty());
        int open = 0;
        for (const Message& message : messages) {
            const QString text = message.translations.join(QString());
            if (!message.finished || text.trimmed().isEmpty()) {
                ++open;
                continue;
            }
            if (message.source.contains(QLatin1String("%n")))
                continue; // forms differ
            QVERIFY2(placeholders(text) == placeholders(message.source), qPrintable(QString(message.context + QLatin1String(": ") + message.source + QLatin1String(" -> ") + text)));
            QVERIFY2(message.source.endsWith(u'\u2026') == text.endsWith(u'\u2026'), qPrintable(message.source));
        }
        // What is open is shown in English: a few new texts may be, a language that is mostly English may not.
        qInfo("%d of %d texts are open", open, int(messages.size()));
        QVERIFY2(open * 10 <= messages.size(), qPrintable(QStringLiteral("%1 of %2 texts are not translated").arg(open).arg(messages.size())));
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
