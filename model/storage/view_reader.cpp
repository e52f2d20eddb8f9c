// SPDX-License-Identifier: Apache-2.0
#include "model/storage/view_reader.h"

#include <QCoreApplication>

#include "model/design/group.h"
#include "model/storage/placement_reader.h"

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("DesignFile", text);
}

struct Failure {
    Error error;
};

[[noreturn]] void fail(const YamlNode& node, const QString& message, const Id& subject = {}, ErrorCode code = ErrorCode::BadInput)
{
    throw Failure{Error{code, message, node.where(subject)}};
}

class Reader
{
public:
    explicit Reader(const QSet<Id>& components) : m_components(components) {}

    ReadViews read(const YamlNode& node, int limit)
    {
        if (node.isNull())
            return {};
        if (!node.isMap())
            fail(node, tr("'%1' must be a map, not %2.").arg(QStringLiteral("views"), node.typeName()));
        if (node.size() > limit)
            fail(node, tr("'%1' has %2 entries; at most %3 are read.").arg(QStringLiteral("views")).arg(node.size()).arg(limit), {}, ErrorCode::TooLarge);
        for (const auto& [key, value] : node.pairs())
            m_read.views.append(view(key, value));
        return std::move(m_read);
    }

private:
    View view(const YamlNode& key, const YamlNode& node)
    {
        View view;
        view.id = m_view = key.text();
        if (!isSlug(view.id))
            fail(key, tr("'%1' is not an id; use lower-case letters, digits, dashes, dots and underscores.").arg(view.id.left(60)));
        if (!node.isNull() && !node.isMap())
            fail(node, tr("'%1' must be a map, not %2.").arg(view.id, node.typeName()), view.id);
        for (const auto& [field, value] : node.pairs()) {
            const std::string_view name = field.rawText();
            if (name == "name")
                view.name = text(field, value);
            else if (name == "description")
                view.description = text(field, value);
            else if (name == "in")
                view.in = component(field, value);
            else if (name == "show")
                view.show = filter(field, value);
            else if (name == "hide")
                view.hide = components(field, value);
            else if (name == "collapse")
                view.collapse = components(field, value);
            else if (name == "lens")
                view.lens = text(field, value);
            else if (name == "environment")
                view.environment = text(field, value);
            else if (name == "lines")
                view.lines = oneOf(field, value, {QStringLiteral("orthogonal"), QStringLiteral("curved")});
            else if (name == "outline")
                view.outline = oneOf(field, value, groupKinds());
            else if (name == "layout")
                view.placements = placements(field, value);
            else
                unknown(field, value, view.extra);
        }
        return view;
    }

    QString text(const YamlNode& key, const YamlNode& node)
    {
        if (!node.isNull() && !node.isScalar())
            fail(node, tr("'%1' must be text, not %2.").arg(key.text(), node.typeName()), m_view);
        return node.text();
    }

    QString oneOf(const YamlNode& key, const YamlNode& node, const QStringList& known)
    {
        const QString name = text(key, node);
        if (!name.isEmpty() && !known.contains(name))
            fail(node, tr("'%1' must be one of %2, not '%3'.").arg(key.text(), known.join(QLatin1String(", ")), name), m_view);
        return name;
    }

    QStringList texts(const YamlNode& key, const YamlNode& node)
    {
        if (node.isScalar())
            return {node.text()};
        if (node.isMap())
            fail(node, tr("'%1' must be a list of texts, not %2.").arg(key.text(), node.typeName()), m_view);
        QStringList found;
        for (const YamlNode element : node.elements()) {
            if (!element.isScalar())
                fail(element, tr("'%1' must be a list of texts, not of %2.").arg(key.text(), element.typeName()), m_view);
            found.append(element.text());
        }
        return found;
    }

    Id component(const YamlNode& key, const YamlNode& node)
    {
        const Id id = text(key, node);
        if (!id.isEmpty() && !m_components.contains(id))
            warn(node, tr("View '%1' names '%2', which is not in the design.").arg(m_view, id));
        return id;
    }

    QStringList components(const YamlNode& key, const YamlNode& node)
    {
        const QStringList ids = texts(key, node);
        for (const Id& id : ids) {
            if (!m_components.contains(id))
                warn(node, tr("View '%1' names '%2', which is not in the design.").arg(m_view, id));
        }
        return ids;
    }

    ViewFilter filter(const YamlNode& key, const YamlNode& node)
    {
        ViewFilter filter;
        if (!node.isNull() && !node.isMap())
            fail(node, tr("'%1' must be a map, not %2.").arg(key.text(), node.typeName()), m_view);
        for (const auto& [field, value] : node.pairs()) {
            const std::string_view name = field.rawText();
            if (name == "components")
                filter.components = components(field, value);
            else if (name == "kinds")
                filter.kinds = texts(field, value);
            else if (name == "tags")
                filter.tags = texts(field, value);
            else if (groupKinds().contains(field.text())) {
                for (const QString& group : texts(field, value))
                    filter.groups.append({field.text(), group});
            } else if (name == "neighbours") {
                if (!value.isBool())
                    fail(value.isNull() ? field : value, tr("'%1' must be true or false.").arg(field.text()), m_view);
                filter.neighbours = value.value().toBool();
            } else
                fail(field, tr("Unknown key '%1' of 'show'; known are %2.").arg(field.text(), QStringLiteral("components, kinds, tags, team, system, mesh, neighbours")), m_view);
        }
        return filter;
    }

    QHash<Id, Placement> placements(const YamlNode& key, const YamlNode& node)
    {
        QHash<Id, Placement> placements;
        if (!node.isNull() && !node.isMap())
            fail(node, tr("'%1' must be a map, not %2.").arg(key.text(), node.typeName()), m_view);
        for (const auto& [id, value] : node.pairs()) {
            const Result<Placement> placement = readPlacement(id, value);
            if (!placement)
                throw Failure{placement.error()};
            if (m_components.contains(id.text()))
                placements.insert(id.text(), *placement);
            else
                warn(id, tr("There is a position for '%1', which is not in the design; it is dropped.").arg(id.text()));
        }
        return placements;
    }

    void unknown(const YamlNode& key, const YamlNode& node, ValueMap& extra)
    {
        warn(key, tr("Unknown key '%1' of '%2' is kept as it is.").arg(key.text(), m_view));
        extra.append(key.text(), node.verbatim());
    }

    void warn(const YamlNode& node, const QString& message)
    {
        constexpr qsizetype mostWarnings = 1000;
        if (m_read.warnings.size() < mostWarnings)
            m_read.warnings.append(Error{ErrorCode::BadInput, message, node.where(m_view)});
    }

    const QSet<Id>& m_components;
    ReadViews m_read;
    Id m_view;
};

} // namespace

Result<ReadViews> readViews(const YamlNode& node, const QSet<Id>& components, int limit)
{
    try {
        return Reader(components).read(node, limit);
    } catch (const Failure& failure) {
        return unexpected(failure.error);
    }
}

} // namespace groundplan
