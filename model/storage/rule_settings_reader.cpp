// SPDX-License-Identifier: Apache-2.0
#include "model/storage/rule_settings_reader.h"

#include <QCoreApplication>

#include "model/base/suggestion.h"

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
    explicit Reader(const QStringList& environments) : m_environments(environments) {}

    ReadRuleSettings read(const YamlNode& node)
    {
        if (node.isNull())
            return {};
        if (!node.isMap())
            fail(node, tr("'rules' must be a map, not %1.").arg(node.typeName()));
        static const QStringList known{QStringLiteral("profile"), QStringLiteral("packs"), QStringLiteral("set"), QStringLiteral("environments")};
        for (const auto& [key, value] : node.pairs()) {
            switch (known.indexOf(key.text())) {
            case 0:
                if (!value.isNull() && !value.isScalar())
                    fail(value, tr("'%1' must be text, not %2.").arg(key.text(), value.typeName()));
                m_read.settings.profile = value.text();
                place(QStringLiteral("profile"), value.isNull() ? key : value);
                break;
            case 1: readPacks(key, value); break;
            case 2: m_read.settings.set = levels(key, value, QStringLiteral("set")); break;
            case 3: readEnvironments(key, value); break;
            default: {
                const QString near = nearestName(key.text(), known);
                fail(key, near.isEmpty() ? tr("Unknown key '%1' of 'rules'; known are %2.").arg(key.text(), known.join(QLatin1String(", ")))
                                         : tr("Unknown key '%1' of 'rules'; did you mean '%2'?").arg(key.text(), near));
            }
            }
        }
        return m_read;
    }

private:
    void place(const QString& path, const YamlNode& node)
    {
        const Where where = node.where();
        m_read.places.insert(path, {where.line, where.column});
    }

    void readPacks(const YamlNode& key, const YamlNode& node)
    {
        const auto add = [&](const YamlNode& path) {
            if (!path.isScalar())
                fail(path, tr("'%1' must be a list of paths, not of %2.").arg(key.text(), path.typeName()));
            place(QStringLiteral("packs/%1").arg(m_read.settings.packs.size()), path);
            m_read.settings.packs.append(path.text());
        };
        if (node.isScalar())
            return add(node);
        if (node.isMap())
            fail(node, tr("'%1' must be a list of paths, not %2.").arg(key.text(), node.typeName()));
        for (const YamlNode element : node.elements())
            add(element);
    }

    QList<RuleLevelEntry> levels(const YamlNode& key, const YamlNode& node, const QString& path)
    {
        if (node.isNull())
            return {};
        if (!node.isMap())
            fail(node, tr("'%1' must be a map of rules and their levels, not %2.").arg(key.text(), node.typeName()));
        QList<RuleLevelEntry> entries;
        for (const auto& [name, value] : node.pairs()) {
            const auto level = ruleLevelNamed(value.text());
            if (!level) {
                fail(value.isNull() ? name : value,
                     tr("The level of '%1' must be one of %2, not '%3'.").arg(name.text(), ruleLevelNames().join(QLatin1String(", ")), value.text()));
            }
            place(QString(path + u'/' + name.text()), name);
            entries.append({name.text(), *level});
        }
        return entries;
    }

    void readEnvironments(const YamlNode& key, const YamlNode& node)
    {
        if (!node.isNull() && !node.isMap())
            fail(node, tr("'%1' must be a map, not %2.").arg(key.text(), node.typeName()));
        for (const auto& [environment, fields] : node.pairs()) {
            const Id id = environment.text();
            if (!m_environments.contains(id)) {
                const QString near = nearestName(id, m_environments);
                fail(environment, near.isEmpty() ? tr("There is no environment '%1' in the design.").arg(id)
                                                 : tr("There is no environment '%1' in the design; did you mean '%2'?").arg(id, near));
            }
            if (!fields.isMap())
                fail(fields.isNull() ? environment : fields, tr("'%1' must be a map, not %2.").arg(id, fields.typeName()));
            for (const auto& [field, entries] : fields.pairs()) {
                if (field.rawText() != "set")
                    fail(field, tr("Unknown key '%1'; an environment's rules have only 'set'.").arg(field.text()));
                const QString path = QLatin1String("environments/") + id + QLatin1String("/set");
                m_read.settings.environments.append({id, levels(field, entries, path)});
            }
        }
    }

    const QStringList& m_environments;
    ReadRuleSettings m_read;
};

} // namespace

Result<ReadRuleSettings> readRuleSettings(const YamlNode& node, const QStringList& environments)
{
    try {
        return Reader(environments).read(node);
    } catch (const Failure& failure) {
        return unexpected(failure.error);
    }
}

} // namespace groundplan
