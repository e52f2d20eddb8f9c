// SPDX-License-Identifier: Apache-2.0
#include "model/storage/design_reader.h"

#include <algorithm>
#include <array>
#include <unordered_map>

#include <QCoreApplication>

#include "model/catalog/attribute_check.h"
#include "model/storage/placement_reader.h"
#include "model/storage/export_profile_reader.h"
#include "model/storage/rule_settings_reader.h"
#include "model/storage/view_reader.h"
#include "model/yaml/yaml_reader.h"

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("DesignFile", text);
}

struct Failure {
    Error error;
};

[[noreturn]] void fail(const YamlNode& node, const QString& message, const Id& subject = {},
                       ErrorCode code = ErrorCode::BadInput)
{
    throw Failure{Error{code, message, node.where(subject)}};
}

struct ViewHash {
    using is_transparent = void;
    size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};
using SpecIndex = std::unordered_map<std::string, const AttributeSpec*, ViewHash, std::equal_to<>>;

/// Reads the sections of one file; mistakes leave by a Failure that readDesign() catches.
class Reader
{
public:
    Reader(const Catalog& catalog, const ReadOptions& options) : m_catalog(catalog), m_options(options) {}

    LoadedDesign read(const YamlNode& root, bool fragment = false);

private:
    struct Reference {
        Id subject;
        Id target;
        TextPlace place;
        const char* message;
    };

    void readVersion(const YamlNode& root);
    void readComponent(const YamlNode& key, const YamlNode& node);
    void readConnection(const YamlNode& key, const YamlNode& node);
    void readGroup(const YamlNode& key, const YamlNode& node);
    void readEnvironment(const YamlNode& key, const YamlNode& node);
    void readDeviation(const YamlNode& key, const YamlNode& node);
    void readDecision(const YamlNode& key, const YamlNode& node);
    void readComment(const YamlNode& key, const YamlNode& node);
    void readPlacement(const YamlNode& key, const YamlNode& node);
    void readAttribute(const SpecIndex& specs, const YamlNode& key, const YamlNode& node, const Id& subject,
                       ValueMap& attributes, ValueMap& extra, bool keepDefaults = false);
    void checkReferences();
    void checkNesting(int limit) const;
    void checkOverrides(const YamlNode& root);

    template<typename Function>
    void section(const YamlNode& root, const char* name, int limit, Function function);
    Id entityId(const YamlNode& key, const YamlNode& node);
    void unknown(const YamlNode& key, const YamlNode& node, const Id& subject, ValueMap& extra);
    QString scalar(const YamlNode& key, const YamlNode& node, const Id& subject);
    QStringList list(const YamlNode& key, const YamlNode& node, const Id& subject);
    QDate date(const YamlNode& key, const YamlNode& node, const Id& subject);
    const SpecIndex& specsOf(const KindBase* kind);
    void refer(const Id& subject, const YamlNode& node, const Id& target, const char* message);
    void warn(const YamlNode& node, const QString& message, const Id& subject);

    const Catalog& m_catalog;
    const ReadOptions& m_options;
    DesignContent m_content;
    LoadedDesign m_loaded;
    QList<Reference> m_references;
    QHash<Id, qsizetype> m_components; ///< index in the content
    QStringList m_environments;
    std::unordered_map<const KindBase*, SpecIndex> m_specs;
    QString m_file;
};

Id Reader::entityId(const YamlNode& key, const YamlNode& node)
{
    Id id = key.text();
    if (!isSlug(id))
        fail(key, tr("'%1' is not an id; use lower-case letters, digits, dashes, dots and underscores.").arg(id.left(60)));
    if (!node.isMap())
        fail(node.isNull() ? key : node, tr("'%1' must be a map, not %2.").arg(id, node.typeName()), id);
    return id;
}

void Reader::warn(const YamlNode& node, const QString& message, const Id& subject)
{
    constexpr qsizetype mostWarnings = 1000;
    if (m_loaded.warnings.size() >= mostWarnings)
        return;
    m_loaded.warnings.append(Error{ErrorCode::BadInput, message, node.where(subject)});
}

void Reader::unknown(const YamlNode& key, const YamlNode& node, const Id& subject, ValueMap& extra)
{
    warn(key, subject.isEmpty() ? tr("Unknown key '%1' is kept as it is.").arg(key.text())
                                : tr("Unknown key '%1' of '%2' is kept as it is.").arg(key.text(), subject),
         subject);
    extra.append(key.text(), node.verbatim());
}

QString Reader::scalar(const YamlNode& key, const YamlNode& node, const Id& subject)
{
    if (node.isNull())
        return {};
    if (!node.isScalar())
        fail(node, tr("'%1' must be text, not %2.").arg(key.text(), node.typeName()), subject);
    return node.text();
}

QStringList Reader::list(const YamlNode& key, const YamlNode& node, const Id& subject)
{
    if (node.isScalar())
        return {node.text()};
    if (node.isMap())
        fail(node, tr("'%1' must be a list of texts, not %2.").arg(key.text(), node.typeName()), subject);
    QStringList texts;
    for (const YamlNode element : node.elements()) {
        if (!element.isScalar())
            fail(element, tr("'%1' must be a list of texts, not of %2.").arg(key.text(), element.typeName()), subject);
        texts.append(element.text());
    }
    return texts;
}

QDate Reader::date(const YamlNode& key, const YamlNode& node, const Id& subject)
{
    if (node.isNull())
        return {};
    const QDate parsed = QDate::fromString(scalar(key, node, subject), Qt::ISODate);
    if (!parsed.isValid())
        fail(node, tr("'%1' must be a date such as 2027-09-30, not '%2'.").arg(key.text(), node.text()), subject);
    return parsed;
}

const SpecIndex& Reader::specsOf(const KindBase* kind)
{
    const auto [at, isNew] = m_specs.try_emplace(kind);
    if (isNew) {
        for (const AttributeSpec& spec : kind->attributes)
            at->second.emplace(spec.id.toStdString(), &spec);
    }
    return at->second;
}

void Reader::refer(const Id& subject, const YamlNode& node, const Id& target, const char* message)
{
    const Where where = node.where();
    m_references.append({subject, target, {where.line, where.column}, message});
}

/// True for attributes that are texts, however much they look like numbers: version 1.10 is not 1.1.
static bool isWritten(AttributeType type)
{
    return type != AttributeType::Integer && type != AttributeType::Number && type != AttributeType::Boolean
           && type != AttributeType::Percentage;
}

void Reader::readAttribute(const SpecIndex& specs, const YamlNode& key, const YamlNode& node, const Id& subject,
                           ValueMap& attributes, ValueMap& extra, bool keepDefaults)
{
    const auto spec = specs.find(key.rawText());
    if (spec == specs.end()) {
        unknown(key, node, subject, extra);
        return;
    }
    auto value = checkedAttribute(*spec->second, isWritten(spec->second->type) ? node.texts() : node.value());
    if (!value)
        fail(node.isNull() ? key : node, value.error().message, subject);
    // A default that is written out says nothing new; in an override it does.
    if (keepDefaults || *value != spec->second->defaultValue)
        attributes.append(spec->second->id, std::move(*value));
}

void Reader::readComponent(const YamlNode& key, const YamlNode& node)
{
    Component component;
    component.id = entityId(key, node);
    const YamlNode kindNode = node["kind"];
    const ComponentKind* kind = m_catalog.componentKind(kindNode.text());
    if (!kind) {
        fail(kindNode ? kindNode : key,
             kindNode ? tr("Unknown component kind '%1'; 'groundplan kinds' lists the known ones.").arg(kindNode.text())
                      : tr("'%1' has no kind.").arg(component.id),
             component.id);
    }
    component.kind = kind->id;
    const SpecIndex& specs = specsOf(kind);
    for (const auto& [field, value] : node.pairs()) {
        const std::string_view name = field.rawText();
        if (name == "kind")
            continue;
        if (name == "name")
            component.name = scalar(field, value, component.id);
        else if (name == "in") {
            component.in = scalar(field, value, component.id);
            if (!component.in.isEmpty())
                refer(component.id, value, component.in, QT_TRANSLATE_NOOP("DesignFile", "'%1' stands in '%2', which is not in the design."));
        } else if (name == "description")
            component.description = scalar(field, value, component.id);
        else if (name == "documentation")
            component.documentation = scalar(field, value, component.id);
        else if (name == "tags")
            component.tags = list(field, value, component.id);
        else if (name == "links")
            component.links = list(field, value, component.id);
        else if (name == "team" || name == "system" || name == "mesh") {
            const QString groupKind = field.text();
            for (const QString& group : list(field, value, component.id)) {
                if (!group.isEmpty() && !component.groups.contains(Membership{groupKind, group}))
                    component.groups.append({groupKind, group});
            }
        } else
            readAttribute(specs, field, value, component.id, component.attributes, component.extra);
    }
    // In the order in which they are written, so that the design does not depend on that of the keys.
    if (component.groups.size() > 1) {
        std::stable_sort(component.groups.begin(), component.groups.end(), [](const Membership& left, const Membership& right) {
            return groupKinds().indexOf(left.groupKind) < groupKinds().indexOf(right.groupKind);
        });
    }
    const Where where = key.where();
    m_loaded.places.insert(component.id, {where.line, where.column});
    m_components.insert(component.id, m_content.components.size());
    m_content.components.append(std::move(component));
}

void Reader::readConnection(const YamlNode& key, const YamlNode& node)
{
    Connection connection;
    connection.id = entityId(key, node);
    if (m_loaded.places.contains(connection.id))
        fail(key, tr("The id '%1' is a component's already; choose another one.").arg(connection.id), connection.id);
    const YamlNode kindNode = node["kind"];
    const ConnectionKind* kind = m_catalog.connectionKind(kindNode.text());
    if (!kind) {
        fail(kindNode ? kindNode : key,
             kindNode ? tr("Unknown connection kind '%1'; 'groundplan kinds --connections' lists the known ones.").arg(kindNode.text())
                      : tr("'%1' has no kind.").arg(connection.id),
             connection.id);
    }
    connection.kind = kind->id;
    const SpecIndex& specs = specsOf(kind);
    for (const auto& [field, value] : node.pairs()) {
        const std::string_view name = field.rawText();
        if (name == "kind")
            continue;
        if (name == "from" || name == "to") {
            Id& end = name == "from" ? connection.from : connection.to;
            end = scalar(field, value, connection.id);
            refer(connection.id, value, end, QT_TRANSLATE_NOOP("DesignFile", "Connection '%1' ends at '%2', which is not in the design."));
        } else if (name == "name")
            connection.name = scalar(field, value, connection.id);
        else if (name == "description")
            connection.description = scalar(field, value, connection.id);
        else if (name == "tags")
            connection.tags = list(field, value, connection.id);
        else
            readAttribute(specs, field, value, connection.id, connection.attributes, connection.extra);
    }
    if (connection.from.isEmpty() || connection.to.isEmpty())
        fail(key, tr("Connection '%1' needs 'from' and 'to'.").arg(connection.id), connection.id);
    const Where where = key.where();
    m_loaded.places.insert(connection.id, {where.line, where.column});
    m_content.connections.append(std::move(connection));
}

void Reader::readGroup(const YamlNode& key, const YamlNode& node)
{
    Group group;
    group.id = entityId(key, node);
    for (const auto& [field, value] : node.pairs()) {
        const std::string_view name = field.rawText();
        if (name == "kind") {
            group.kind = scalar(field, value, group.id);
            if (!groupKinds().contains(group.kind))
                fail(value, tr("A group is a team, a system or a mesh, not '%1'.").arg(group.kind), group.id);
        } else if (name == "name")
            group.name = scalar(field, value, group.id);
        else if (name == "description")
            group.description = scalar(field, value, group.id);
        else
            group.attributes.append(field.text(), value.verbatim());
    }
    if (group.kind.isEmpty())
        fail(key, tr("'%1' has no kind: team, system or mesh.").arg(group.id), group.id);
    m_content.groups.append(std::move(group));
}

void Reader::readEnvironment(const YamlNode& key, const YamlNode& node)
{
    Environment environment;
    environment.id = entityId(key, node);
    for (const auto& [field, value] : node.pairs()) {
        const std::string_view name = field.rawText();
        if (name == "name")
            environment.name = scalar(field, value, environment.id);
        else if (name == "description")
            environment.description = scalar(field, value, environment.id);
        else if (name == "overrides") {
            if (!value.isNull() && !value.isMap())
                fail(value, tr("'%1' must be a map, not %2.").arg(field.text(), value.typeName()), environment.id);
            for (const auto& [target, attributes] : value.pairs()) {
                if (!attributes.isMap())
                    fail(attributes, tr("The overrides of '%1' must be a map.").arg(target.text()), environment.id);
                refer(environment.id, target, target.text(),
                      QT_TRANSLATE_NOOP("DesignFile", "Environment '%1' overrides '%2', which is not in the design."));
            }
        } else
            unknown(field, value, environment.id, environment.extra);
    }
    m_environments.append(environment.id);
    m_content.environments.append(std::move(environment));
}

void Reader::readDeviation(const YamlNode& key, const YamlNode& node)
{
    Deviation deviation;
    deviation.id = entityId(key, node);
    for (const auto& [field, value] : node.pairs()) {
        const std::string_view name = field.rawText();
        if (name == "rule")
            deviation.rule = scalar(field, value, deviation.id);
        else if (name == "subject")
            deviation.subject = scalar(field, value, deviation.id);
        else if (name == "justification")
            deviation.justification = scalar(field, value, deviation.id);
        else if (name == "owner")
            deviation.owner = scalar(field, value, deviation.id);
        else if (name == "approver")
            deviation.approver = scalar(field, value, deviation.id);
        else if (name == "ticket")
            deviation.ticket = scalar(field, value, deviation.id);
        else if (name == "control")
            deviation.control = scalar(field, value, deviation.id);
        else if (name == "expires")
            deviation.expires = date(field, value, deviation.id);
        else if (name == "standard")
            deviation.standard = scalar(field, value, deviation.id);
        else
            unknown(field, value, deviation.id, deviation.extra);
    }
    if (deviation.rule.isEmpty())
        fail(key, tr("Deviation '%1' names no rule.").arg(deviation.id), deviation.id);
    const Where where = key.where();
    if (!m_loaded.places.contains(deviation.id))
        m_loaded.places.insert(deviation.id, {where.line, where.column});
    m_content.deviations.append(std::move(deviation));
}

void Reader::readDecision(const YamlNode& key, const YamlNode& node)
{
    Decision decision;
    decision.id = entityId(key, node);
    for (const auto& [field, value] : node.pairs()) {
        const std::string_view name = field.rawText();
        if (name == "title")
            decision.title = scalar(field, value, decision.id);
        else if (name == "status")
            decision.status = scalar(field, value, decision.id);
        else if (name == "date")
            decision.date = date(field, value, decision.id);
        else if (name == "context")
            decision.context = scalar(field, value, decision.id);
        else if (name == "decision")
            decision.decision = scalar(field, value, decision.id);
        else if (name == "consequences")
            decision.consequences = scalar(field, value, decision.id);
        else if (name == "subjects")
            decision.subjects = list(field, value, decision.id);
        else
            unknown(field, value, decision.id, decision.extra);
    }
    m_content.decisions.append(std::move(decision));
}

void Reader::readComment(const YamlNode& key, const YamlNode& node)
{
    Comment comment;
    comment.id = entityId(key, node);
    for (const auto& [field, value] : node.pairs()) {
        const std::string_view name = field.rawText();
        if (name == "subject")
            comment.subject = scalar(field, value, comment.id);
        else if (name == "author")
            comment.author = scalar(field, value, comment.id);
        else if (name == "date")
            comment.date = date(field, value, comment.id);
        else if (name == "text")
            comment.text = scalar(field, value, comment.id);
        else if (name == "resolved") {
            if (!value.isBool())
                fail(value, tr("'resolved' must be true or false."), comment.id);
            comment.resolved = value.value().toBool();
        } else
            unknown(field, value, comment.id, comment.extra);
    }
    m_content.comments.append(std::move(comment));
}

void Reader::readPlacement(const YamlNode& key, const YamlNode& node)
{
    const Result<Placement> placement = groundplan::readPlacement(key, node);
    if (!placement)
        throw Failure{placement.error()};
    if (!m_components.contains(key.text())) {
        warn(key, tr("There is a position for '%1', which is not in the design; it is dropped.").arg(key.text()), key.text());
        return;
    }
    m_content.placements.insert(key.text(), *placement);
}

template<typename Function>
void Reader::section(const YamlNode& root, const char* name, int limit, Function function)
{
    const YamlNode node = root[name];
    if (node.isNull())
        return;
    if (!node.isMap())
        fail(node, tr("'%1' must be a map, not %2.").arg(QLatin1String(name), node.typeName()));
    if (node.size() > limit) {
        fail(node, tr("'%1' has %2 entries; at most %3 are read.").arg(QLatin1String(name)).arg(node.size()).arg(limit), {},
             ErrorCode::TooLarge);
    }
    m_loaded.places.reserve(m_loaded.places.size() + node.size());
    for (const auto& [key, value] : node.pairs())
        (this->*function)(key, value);
}

void Reader::readVersion(const YamlNode& root)
{
    const YamlNode version = root["groundplan"];
    if (!version) {
        fail(root, tr("This is not a Groundplan design: the key 'groundplan: %1' is missing.").arg(formatVersion));
    }
    if (!version.isInteger() || version.value().toInteger() < 1)
        fail(version, tr("The format version must be an integer from 1, not '%1'.").arg(version.text()));
    if (version.value().toInteger() <= formatVersion)
        return;
    const QString message = tr("The file has format version %1; this program knows up to %2. Use a newer Groundplan.")
                                .arg(version.text()).arg(formatVersion);
    if (!m_options.acceptNewer)
        fail(version, message, {}, ErrorCode::NewerVersion);
    m_loaded.newerVersion = true;
    warn(version, message, {});
}

void Reader::checkReferences()
{
    for (const Reference& reference : m_references) {
        if (!m_components.contains(reference.target)) {
            throw Failure{Error{ErrorCode::BadInput, tr(reference.message).arg(reference.subject, reference.target),
                                Where{m_file, reference.place.line, reference.place.column, reference.subject}}};
        }
    }
}

/// Refuses towers of containers; loops are left to Design::fromContent.
void Reader::checkNesting(int limit) const
{
    QList<int> depths(m_content.components.size(), 0); // 0: not known yet
    for (qsizetype slot = 0; slot < depths.size(); ++slot) {
        QList<qsizetype> chain;
        qsizetype at = slot;
        while (at >= 0 && depths.at(at) == 0 && chain.size() <= depths.size()) {
            chain.append(at);
            at = m_components.value(m_content.components.at(at).in, -1);
        }
        if (chain.size() > depths.size())
            return;
        int depth = at < 0 ? 0 : depths.at(at);
        for (auto link = chain.crbegin(); link != chain.crend(); ++link) {
            depths[*link] = ++depth;
            if (depth > limit) {
                const Id& id = m_content.components.at(*link).id;
                const TextPlace place = m_loaded.places.value(id);
                throw Failure{Error{ErrorCode::TooLarge, tr("'%1' stands in more than %2 containers.").arg(id).arg(limit - 1),
                                    Where{m_file, place.line, place.column, id}}};
            }
        }
    }
}

/// Overrides are typed by the kind of the component, which may come after the environments in the file.
void Reader::checkOverrides(const YamlNode& root)
{
    if (m_content.environments.isEmpty())
        return;
    auto environment = m_content.environments.begin();
    for (const auto& [id, node] : root["environments"].pairs()) {
        for (const auto& [target, attributes] : node["overrides"].pairs()) {
            const Component& component = m_content.components.at(m_components.value(target.text()));
            const SpecIndex& specs = specsOf(m_catalog.componentKind(component.kind));
            ValueMap values;
            ValueMap extra;
            for (const auto& [key, value] : attributes.pairs())
                readAttribute(specs, key, value, target.text(), values, extra, true);
            for (const auto& [key, value] : extra)
                values.append(key, value);
            environment->overrides.append(target.text(), std::move(values));
        }
        ++environment;
    }
}

LoadedDesign Reader::read(const YamlNode& root, bool fragment)
{
    m_file = root.where().file;
    if (!root.isMap())
        fail(root, tr("This is not a Groundplan design: a map with the key 'groundplan' is expected, not %1.").arg(root.typeName()));
    if (!fragment)
        readVersion(root);
    static constexpr std::array known{"groundplan", "name", "description", "rules", "export", "groups", "environments", "components",
                                      "connections", "deviations", "decisions", "comments", "views", "layout"};
    for (const auto& [key, value] : root.pairs()) {
        if (key.rawText() == "name")
            m_content.properties.name = scalar(key, value, {});
        else if (key.rawText() == "description")
            m_content.properties.description = scalar(key, value, {});
        else if (std::find(known.begin(), known.end(), key.rawText()) == known.end())
            unknown(key, value, {}, m_content.properties.extra);
    }
    const DesignLimits& limits = m_options.limits;
    section(root, "groups", limits.others, &Reader::readGroup);
    section(root, "environments", limits.others, &Reader::readEnvironment);
    auto rules = readRuleSettings(root["rules"], m_environments);
    if (!rules)
        throw Failure{rules.error()};
    m_content.properties.rules = std::move(rules->settings);
    m_loaded.settingPlaces = std::move(rules->places);
    auto exports = readExportProfile(root["export"]);
    if (!exports)
        throw Failure{exports.error()};
    m_content.properties.exports = std::move(exports->profile);
    m_loaded.settingPlaces.insert(exports->places);
    m_loaded.warnings.append(exports->warnings);
    section(root, "components", limits.components, &Reader::readComponent);
    section(root, "connections", limits.connections, &Reader::readConnection);
    section(root, "deviations", limits.others, &Reader::readDeviation);
    section(root, "decisions", limits.others, &Reader::readDecision);
    section(root, "comments", limits.others, &Reader::readComment);
    auto views = readViews(root["views"], QSet<Id>(m_components.keyBegin(), m_components.keyEnd()), limits.others);
    if (!views)
        throw Failure{views.error()};
    m_content.views = std::move(views->views);
    m_loaded.warnings.append(views->warnings);
    section(root, "layout", limits.components, &Reader::readPlacement);
    checkReferences();
    checkNesting(limits.nesting);
    checkOverrides(root);
    auto design = Design::fromContent(std::move(m_content));
    if (!design) {
        Error error = design.error();
        const TextPlace place = m_loaded.places.value(error.where.subject);
        error.where.file = m_file;
        error.where.line = place.line;
        error.where.column = place.column;
        error.code = ErrorCode::BadInput;
        throw Failure{error};
    }
    m_loaded.design = std::move(*design);
    return std::move(m_loaded);
}

} // namespace

Result<LoadedDesign> readDesign(const QByteArray& bytes, const QString& file, const Catalog& catalog,
                                const ReadOptions& options)
{
    auto root = readYaml(bytes, file);
    if (!root)
        return unexpected(root.error());
    if (!*root) {
        return unexpected(ErrorCode::BadInput, tr("The file is empty; a design starts with 'groundplan: %1'.").arg(formatVersion),
                          {.file = file, .line = 1, .column = 1, .subject = {}});
    }
    try {
        return Reader(catalog, options).read(*root);
    } catch (const Failure& failure) {
        return unexpected(failure.error);
    }
}

Result<LoadedDesign> readDesignFragment(const YamlNode& node, const Catalog& catalog)
{
    try {
        return Reader(catalog, {}).read(node, true);
    } catch (const Failure& failure) {
        return unexpected(failure.error);
    }
}

} // namespace groundplan
