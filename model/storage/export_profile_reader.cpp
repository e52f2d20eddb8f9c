// SPDX-License-Identifier: Apache-2.0
#include "model/storage/export_profile_reader.h"

#include <QCoreApplication>

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("DesignFile", text);
}

struct Failure {
    Error error;
};

[[noreturn]] void fail(const YamlNode& node, const QString& message)
{
    throw Failure{Error{ErrorCode::BadInput, message, node.where()}};
}

class Reader
{
public:
    ReadExportProfile read(const YamlNode& node)
    {
        if (node.isNull())
            return {};
        checkMap(QStringLiteral("export"), node);
        ExportProfile& profile = m_read.profile;
        for (const auto& [key, value] : node.pairs()) {
            const std::string_view name = key.rawText();
            if (name == "targets")
                profile.targets = targets(key, value);
            else if (name == "layout")
                readLayout(key, value);
            else if (name == "repository")
                profile.repository = text(key, value);
            else if (name == "path")
                profile.path = folder(key, value);
            else if (name == "registry")
                profile.registry = text(key, value);
            else if (name == "kubernetes")
                profile.kubernetes = text(key, value);
            else if (name == "name-prefix")
                profile.namePrefix = text(key, value);
            else if (name == "labels")
                profile.labels = texts(key, value);
            else if (name == "folders")
                profile.folders = folders(key, value);
            else if (name == "options")
                profile.options = options(key, value);
            else {
                m_read.warnings.append(Error{ErrorCode::BadInput, tr("Unknown key '%1' of 'export' is kept as it is.").arg(key.text()), key.where()});
                profile.extra.append(key.text(), value.verbatim());
            }
        }
        return m_read;
    }

private:
    void place(const QString& path, const YamlNode& node)
    {
        const Where where = node.where();
        m_read.places.insert(QLatin1String("export/") + path, {where.line, where.column});
    }

    static void checkMap(const QString& name, const YamlNode& node)
    {
        if (!node.isNull() && !node.isMap())
            fail(node, tr("'%1' must be a map, not %2.").arg(name, node.typeName()));
    }

    QString text(const YamlNode& key, const YamlNode& node)
    {
        if (!node.isNull() && !node.isScalar())
            fail(node, tr("'%1' must be text, not %2.").arg(key.text(), node.typeName()));
        place(key.text(), node.isNull() ? key : node);
        return node.text();
    }

    /// A folder that stays within the export: a shared design must not write elsewhere.
    QString folder(const YamlNode& key, const YamlNode& node)
    {
        const QString path = text(key, node);
        const QStringList parts = path.split(u'/');
        if (path.startsWith(u'/') || path.contains(u'\\') || path.contains(QChar(0)) || parts.contains(QLatin1String("..")))
            fail(node, tr("'%1' must be a folder within the export, without '..', not '%2'.").arg(key.text(), path));
        QStringList kept;
        for (const QString& part : parts) {
            if (!part.isEmpty() && part != QLatin1String("."))
                kept.append(part);
        }
        return kept.join(u'/');
    }

    QStringList targets(const YamlNode& key, const YamlNode& node)
    {
        QStringList list;
        const auto add = [&](const YamlNode& element) {
            if (!element.isScalar())
                fail(element, tr("'%1' must be a list of targets, not of %2.").arg(key.text(), element.typeName()));
            place(QStringLiteral("targets/%1").arg(list.size()), element);
            list.append(element.text());
        };
        if (node.isScalar())
            add(node);
        else if (node.isMap())
            fail(node, tr("'%1' must be a list of targets, not %2.").arg(key.text(), node.typeName()));
        for (const YamlNode element : node.elements())
            add(element);
        return list;
    }

    void readLayout(const YamlNode& key, const YamlNode& node)
    {
        const QString name = text(key, node);
        if (!name.isEmpty() && !exportLayoutNamed(name, m_read.profile.layout))
            fail(node, tr("'%1' must be one of %2, not '%3'.").arg(key.text(), exportLayoutNames().join(QLatin1String(", ")), name));
    }

    ValueMap texts(const YamlNode& key, const YamlNode& node)
    {
        checkMap(key.text(), node);
        ValueMap map;
        for (const auto& [name, value] : node.pairs())
            map.append(name.text(), text(name, value));
        return map;
    }

    ValueMap folders(const YamlNode& key, const YamlNode& node)
    {
        checkMap(key.text(), node);
        ValueMap map;
        for (const auto& [target, value] : node.pairs()) {
            map.append(target.text(), folder(target, value));
            place(QString(QLatin1String("folders/") + target.text()), target);
        }
        return map;
    }

    ValueMap options(const YamlNode& key, const YamlNode& node)
    {
        checkMap(key.text(), node);
        ValueMap map;
        for (const auto& [target, values] : node.pairs()) {
            checkMap(target.text(), values);
            place(QString(QLatin1String("options/") + target.text()), target);
            ValueMap own;
            for (const auto& [option, value] : values.pairs()) {
                place(QString(QLatin1String("options/") + target.text() + u'/' + option.text()), value.isNull() ? option : value);
                own.append(option.text(), value.value());
            }
            map.append(target.text(), own);
        }
        return map;
    }

    ReadExportProfile m_read;
};

} // namespace

Result<ReadExportProfile> readExportProfile(const YamlNode& node)
{
    try {
        return Reader().read(node);
    } catch (const Failure& failure) {
        return unexpected(failure.error);
    }
}

} // namespace groundplan
