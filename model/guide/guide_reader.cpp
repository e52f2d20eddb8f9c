// SPDX-License-Identifier: Apache-2.0
#include "model/guide/guide_reader.h"

#include <QCoreApplication>

#include "model/yaml/yaml_reader.h"

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Guide", text);
}

Unexpected wrong(const YamlNode& node, const QString& message)
{
    return unexpected(ErrorCode::BadInput, message, node.where());
}

Result<QStringList> words(const YamlNode& node)
{
    if (node.isNull())
        return QStringList();
    if (!node.isSequence())
        return wrong(node, tr("A list is expected."));
    QStringList list;
    for (const YamlNode& element : node.elements()) {
        if (!element.isScalar())
            return wrong(element, tr("A word is expected."));
        list.append(element.text());
    }
    return list;
}

/// Words into one of the topic's lists.
Result<void> take(const YamlNode& node, QStringList& into)
{
    auto read = words(node);
    if (!read)
        return unexpected(read.error());
    into = std::move(*read);
    return {};
}

Result<void> takeRelated(const YamlNode& node, GuideTopic& topic)
{
    for (const auto [key, value] : node.pairs()) {
        const QString name = key.text();
        QStringList* list = name == QLatin1String("kinds")      ? &topic.kinds
                            : name == QLatin1String("rules")    ? &topic.rules
                            : name == QLatin1String("packs")    ? &topic.packs
                            : name == QLatin1String("patterns") ? &topic.patterns
                            : name == QLatin1String("topics")   ? &topic.topics
                                                                : nullptr;
        if (!list)
            return wrong(key, tr("Unknown key '%1' in a topic of the Guide.").arg(name));
        if (const auto taken = take(value, *list); !taken)
            return taken;
    }
    return {};
}

} // namespace

Result<GuideTopic> readGuideTopic(const QByteArray& bytes, const QString& id, const QString& file)
{
    const QByteArray text = QByteArray(bytes).replace("\r\n", "\n");
    const Where top{.file = file, .line = 1, .column = 1, .subject = {}};
    const qsizetype end = text.indexOf("\n---\n");
    if (!text.startsWith("---\n") || end < 0)
        return unexpected(ErrorCode::BadInput, tr("A topic of the Guide begins with front matter between two lines of '---'."), top);
    // The line of dashes before it stays: errors then name the right line.
    const auto read = readYaml(text.left(end + 1), file);
    if (!read)
        return unexpected(read.error());
    const YamlNode& root = *read;
    if (!root.isMap())
        return unexpected(ErrorCode::BadInput, tr("The front matter of a topic is a map."), top);
    GuideTopic topic;
    topic.id = id;
    for (const auto [key, value] : root.pairs()) {
        const QString name = key.text();
        Result<void> taken;
        if (name == QLatin1String("title"))
            topic.title = value.text();
        else if (name == QLatin1String("section"))
            topic.section = value.text();
        else if (name == QLatin1String("order"))
            topic.order = value.text().toInt();
        else if (name == QLatin1String("keywords"))
            taken = take(value, topic.keywords);
        else if (name == QLatin1String("related") && value.isMap())
            taken = takeRelated(value, topic);
        else
            return wrong(key, tr("Unknown key '%1' in a topic of the Guide.").arg(name));
        if (!taken)
            return unexpected(taken.error());
    }
    if (topic.title.isEmpty())
        return unexpected(ErrorCode::BadInput, tr("The topic has no title."), top);
    if (!guideSections().contains(topic.section))
        return unexpected(ErrorCode::BadInput, tr("The topic stands in no known section: '%1'.").arg(topic.section), top);
    topic.body = QString::fromUtf8(text.mid(end + 5)).trimmed();
    return topic;
}

} // namespace groundplan
