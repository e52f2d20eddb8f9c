// SPDX-License-Identifier: Apache-2.0
#include "model/patterns/instantiate.h"

#include <algorithm>

#include <QCoreApplication>
#include <QRegularExpression>

#include "model/catalog/attribute_check.h"
#include "model/design/hierarchy.h"
#include "model/patterns/grid_placement.h"

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Pattern", text);
}

struct Failure {
    Error error;
};

[[noreturn]] void fail(const PatternPart& part, const QString& message)
{
    throw Failure{Error{ErrorCode::Refused, message, part.where}};
}

/// A part that is there: a new component or one that stands in for it.
struct Instance {
    const PatternPart* part = nullptr;
    QString item;     ///< element of the list that it is made for
    Component component;
    bool isNew = true;
};

/// True when a slug keeps what the text says.
bool isLatin(const QString& text)
{
    return std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter() && c.script() != QChar::Script_Latin; });
}

/// What an id is made of: the text, or a word of ours where the text has no letter for one.
QString idText(const QString& text, const QString& otherwise)
{
    const bool hasLetter = std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit() || (c.isLetter() && c.script() == QChar::Script_Latin); });
    return hasLetter ? text : otherwise;
}

class Instantiation
{
public:
    Instantiation(const Design& design, const Catalog& catalog, const Pattern& pattern, ValueMap answers, const PatternSite& site)
        : m_design(design), m_catalog(catalog), m_pattern(pattern), m_answers(std::move(answers)), m_site(site)
    {
        for (const Id& id : site.selection) {
            if (design.component(id))
                m_candidates.append(id);
        }
        for (const Id& id : QList<Id>(m_candidates)) {
            for (const Id& outer : ancestorsOf(design, id)) {
                if (!m_candidates.contains(outer))
                    m_candidates.append(outer);
            }
        }
    }

    Edit run()
    {
        m_edit.text = tr("Insert %1").arg(m_pattern.name);
        findStandIns();
        findVanished();
        makeComponents();
        for (const Instance& instance : std::as_const(m_instances)) {
            if (instance.isNew)
                m_edit.changes.append(ComponentChange{{}, instance.component});
        }
        makeConnections();
        takeOver();
        place();
        return m_edit;
    }

private:
    bool holds(const PatternPart& part) const
    {
        if (!part.with.isEmpty() && (m_standIns.contains(part.with) || m_vanished.contains(part.with)))
            return false;
        return std::all_of(part.conditions.cbegin(), part.conditions.cend(), [this](const PatternCondition& condition) {
            const Value* answer = m_answers.find(condition.parameter);
            const bool is = condition.equals.isEmpty() ? answer->toBool() : answer->toString() == condition.equals;
            return is != condition.negated;
        });
    }

    const PatternPart* partNamed(const QString& id) const
    {
        const auto at = std::find_if(m_pattern.components.cbegin(), m_pattern.components.cend(), [&](const PatternPart& part) { return part.id == id; });
        return at == m_pattern.components.cend() ? nullptr : &*at;
    }

    void findStandIns()
    {
        QSet<Id> used;
        for (const PatternPart& part : m_pattern.components) {
            if (!holds(part))
                continue;
            for (const Id& id : std::as_const(m_candidates)) {
                const QString& kind = m_design.component(id)->kind;
                const bool fits = std::any_of(part.standIns.cbegin(), part.standIns.cend(),
                                              [&](const QString& name) { return name == kind || m_catalog.hasTrait(kind, name); });
                if (!fits || used.contains(id))
                    continue;
                used.insert(id);
                m_standIns.insert(part.id, id);
                break;
            }
        }
    }

    /// True when `part` stands in `outer`, however deep.
    bool isInside(const PatternPart& part, const PatternPart& outer) const
    {
        for (const PatternPart* at = partNamed(part.in); at; at = partNamed(at->in)) {
            if (at == &outer)
                return true;
        }
        return false;
    }

    /// A place that only holds what is there already need not be made: what else stood in it goes beside that.
    void findVanished()
    {
        for (auto part = m_pattern.components.crbegin(); part != m_pattern.components.crend(); ++part) {
            if (part->standIns.isEmpty() || m_standIns.contains(part->id))
                continue;
            bool holdsNew = false, isContainer = m_catalog.isContainer(part->fields.find(u"kind")->toString());
            for (const PatternPart& inner : m_pattern.components) {
                if (!isInside(inner, *part) || !holds(inner))
                    continue;
                if (m_standIns.contains(inner.id)) {
                    m_vanished.insert(part->id, m_design.component(m_standIns.value(inner.id))->in);
                    break;
                }
                holdsNew = holdsNew || !m_vanished.contains(inner.id);
            }
            if (isContainer && !holdsNew && !m_vanished.contains(part->id))
                m_vanished.insert(part->id, {});
        }
    }

    Value filled(const PatternPart& part, const Value& value, const QString& item) const
    {
        if (value.isList()) {
            Value::List list;
            for (const Value& element : value.toList()) {
                const Value one = filled(part, element, item);
                if (one.isList())
                    list.append(one.toList()); // "[{steps}]" spreads the list
                else
                    list.append(one);
            }
            return list;
        }
        if (!value.isString() || !value.toString().contains(u'{'))
            return value;
        static const QRegularExpression placeholder(QStringLiteral("\\{(slug:)?([a-z0-9._-]+)\\}"));
        const QString text = value.toString();
        QString out;
        qsizetype at = 0;
        for (auto matches = placeholder.globalMatch(text); matches.hasNext();) {
            const auto match = matches.next();
            const QString name = match.captured(2);
            const Value answer = name == QLatin1String("item") ? Value(item) : *m_answers.find(name);
            if (match.captured(1).isEmpty() && match.capturedLength() == text.size())
                return answer; // alone: keeps its type
            out += text.mid(at, match.capturedStart() - at);
            out += match.captured(1).isEmpty() ? answer.toText() : makeSlug(answer.toText());
            at = match.capturedEnd();
        }
        if (item.isEmpty() && text.contains(QLatin1String("{item}")))
            fail(part, tr("'{item}' needs 'each'."));
        return Value(QString(out + text.mid(at)));
    }

    Id fresh(const QString& base)
    {
        const Id id = uniqueSlug(base, [this](const Id& candidate) { return m_design.hasId(candidate) || m_used.contains(candidate); });
        m_used.insert(id);
        return id;
    }

    Id groupNamed(const QString& kind, const QString& name)
    {
        for (const Group& group : m_design.groups()) {
            if (group.kind == kind && (group.id == name || group.label().compare(name, Qt::CaseInsensitive) == 0))
                return group.id;
        }
        const QString key = kind + u'/' + name.toLower();
        if (!m_groups.contains(key)) {
            Group group;
            group.id = fresh(isLatin(name) ? idText(name, kind) : QString(name + u'-' + kind));
            group.kind = kind;
            group.name = name == group.id ? QString() : name;
            m_edit.changes.append(GroupChange{{}, group});
            m_groups.insert(key, group.id);
        }
        return m_groups.value(key);
    }

    /// Fills in the fields of a component or connection.
    template<typename Entity>
    void fill(Entity& entity, const KindBase& kind, const PatternPart& part, const QString& item)
    {
        for (const auto& [field, raw] : part.fields) {
            const Value value = filled(part, raw, item);
            if (field == QLatin1String("kind")) {
                continue;
            } else if (field == QLatin1String("name")) {
                entity.name = value.toText();
            } else if (field == QLatin1String("description")) {
                entity.description = value.toText();
            } else if (field == QLatin1String("tags")) {
                entity.tags = value.toStringList();
            } else if (groupKinds().contains(field)) {
                if constexpr (std::is_same_v<Entity, Component>) {
                    for (const QString& group : value.toStringList())
                        entity.groups.append({field, groupNamed(field, group)});
                }
            } else if constexpr (std::is_same_v<Entity, Component>) {
                if (field == QLatin1String("documentation"))
                    entity.documentation = value.toText();
                else
                    setAttribute(entity.attributes, kind, part, field, value);
            } else {
                setAttribute(entity.attributes, kind, part, field, value);
            }
        }
    }

    static void setAttribute(ValueMap& attributes, const KindBase& kind, const PatternPart& part, const QString& field, const Value& value)
    {
        const AttributeSpec* spec = kind.attribute(field);
        if (!spec)
            fail(part, tr("A component or connection of kind '%1' has no attribute '%2'.").arg(kind.id, field));
        const auto checked = checkedAttribute(*spec, value);
        if (!checked)
            fail(part, QString(part.id + QLatin1String(": ") + checked.error().message));
        if (*checked != spec->defaultValue)
            attributes.set(field, *checked);
    }

    void makeComponents()
    {
        for (const PatternPart& part : m_pattern.components) {
            if (!holds(part) || m_vanished.contains(part.id))
                continue;
            const QStringList items = part.each.isEmpty() ? QStringList{QString()} : m_answers.find(part.each)->toStringList();
            for (const QString& item : items) {
                Instance instance{&part, item, {}, true};
                if (const Id standIn = m_standIns.value(part.id); !standIn.isEmpty()) {
                    instance.component = *m_design.component(standIn);
                    instance.isNew = false;
                } else {
                    const QString kind = filled(part, *part.fields.find(u"kind"), item).toText();
                    const ComponentKind* spec = m_catalog.componentKind(kind);
                    if (!spec)
                        fail(part, tr("Unknown component kind '%1'.").arg(kind));
                    instance.component.kind = kind;
                    instance.component.in = homeOf(part, kind, item);
                    fill(instance.component, *spec, part, item);
                    if (instance.component.name.isEmpty())
                        instance.component.name = spec->name;
                    instance.component.id = fresh(idBase(instance));
                }
                m_instances.append(instance);
            }
        }
    }

    /// Ids have plain letters. A name in other letters leaves it to the part's English name; that, to the part's id.
    QString idBase(const Instance& instance) const
    {
        const QString& name = instance.component.name;
        if (isLatin(name))
            return idText(name, instance.part->id);
        return idText(filled(*instance.part, instance.part->englishName, instance.item).toText(), instance.part->id);
    }

    QString kindOf(const Id& id) const
    {
        for (const Instance& instance : m_instances) {
            if (instance.component.id == id)
                return instance.component.kind;
        }
        return m_design.component(id) ? m_design.component(id)->kind : QString();
    }

    Id homeOf(const PatternPart& part, const QString& kind, const QString& item) const
    {
        for (const PatternPart* outer = partNamed(part.in); outer; outer = partNamed(outer->in)) {
            for (const Instance& instance : m_instances) {
                if (instance.part == outer && (outer->each.isEmpty() || instance.item == item)) {
                    if (!m_catalog.mayContain(instance.component.kind, kind))
                        fail(part, tr("'%1' cannot stand in '%2'.").arg(part.id, outer->id));
                    return instance.component.id;
                }
            }
            // The place was not made: next to what it would have held, or in the first place around that.
            if (!m_vanished.contains(outer->id))
                continue;
            Id around = m_vanished.value(outer->id);
            while (!around.isEmpty() && !m_catalog.mayContain(m_design.component(around)->kind, kind))
                around = m_design.component(around)->in;
            return around;
        }
        for (const Id& id : m_candidates) {
            const QString& outer = m_design.component(id)->kind;
            if (m_catalog.isContainer(outer) && m_catalog.mayContain(outer, kind))
                return id;
        }
        return {};
    }

    void makeConnections()
    {
        for (const PatternPart& part : m_pattern.connections) {
            if (!holds(part))
                continue;
            for (const Instance& from : std::as_const(m_instances)) {
                if (from.part->id != part.from)
                    continue;
                for (const Instance& to : std::as_const(m_instances)) {
                    // Parts of the same list belong together one by one.
                    if (to.part->id == part.to && (from.part->each.isEmpty() || from.part->each != to.part->each || from.item == to.item))
                        connect(part, from, to);
                }
            }
        }
    }

    void connect(const PatternPart& part, const Instance& from, const Instance& to)
    {
        const QString item = from.item.isEmpty() ? to.item : from.item;
        const QString kind = filled(part, *part.fields.find(u"kind"), item).toText();
        const ConnectionKind* spec = m_catalog.connectionKind(kind);
        if (!spec)
            fail(part, tr("Unknown connection kind '%1'.").arg(kind));
        if (!m_catalog.mayConnect(kind, from.component.kind, to.component.kind))
            fail(part, tr("'%1' cannot run from '%2' to '%3'.").arg(spec->name, from.component.label(), to.component.label()));
        if (!from.isNew && !to.isNew) {
            for (const Id& id : m_design.connectionsOf(from.component.id)) {
                const Connection* other = m_design.connection(id);
                if (other->to == to.component.id && other->kind == kind)
                    return; // they are connected like that already
            }
        }
        Connection connection;
        connection.kind = kind;
        connection.from = from.component.id;
        connection.to = to.component.id;
        fill(connection, *spec, part, item);
        connection.id = fresh(QString(connection.from + u'-' + connection.to));
        m_edit.changes.append(ConnectionChange{{}, connection});
    }

    void takeOver()
    {
        for (const Instance& front : std::as_const(m_instances)) {
            const Id behind = m_standIns.value(front.part->takesOver);
            if (!front.isNew || front.part->takesOver.isEmpty() || behind.isEmpty())
                continue;
            for (const Id& id : m_design.connectionsOf(behind)) {
                const Connection* connection = m_design.connection(id);
                const ConnectionKind* kind = m_catalog.connectionKind(connection->kind);
                if (connection->to != behind || !kind || kind->style != ConnectionStyle::Synchronous || !kind->business
                    || !m_catalog.mayConnect(kind->id, m_design.component(connection->from)->kind, front.component.kind))
                    continue;
                Connection led = *connection;
                led.to = front.component.id;
                m_edit.changes.append(ConnectionChange{*connection, led});
            }
        }
    }

    /// New parts in columns by their lines, one block for each place that takes some in; a place grows around its block.
    void place()
    {
        std::vector<GridItem> items;
        QHash<Id, int> numbers;
        QHash<Id, QList<int>> blocks; // place -> numbers of the outermost new parts in it
        QList<Id> order;
        for (const Instance& instance : std::as_const(m_instances)) {
            if (!instance.isNew)
                continue;
            const int parent = numbers.value(instance.component.in, -1);
            numbers.insert(instance.component.id, int(items.size()));
            if (parent < 0) {
                if (!blocks.contains(instance.component.in))
                    order.append(instance.component.in);
                blocks[instance.component.in].append(int(items.size()));
            }
            items.push_back({parent, m_catalog.isContainer(instance.component.kind), instance.part->cell});
        }
        std::vector<std::pair<int, int>> lines;
        for (const Change& change : std::as_const(m_edit.changes)) {
            if (const auto* connection = std::get_if<ConnectionChange>(&change); connection && !connection->before) {
                if (numbers.contains(connection->after->from) && numbers.contains(connection->after->to))
                    lines.emplace_back(numbers.value(connection->after->from), numbers.value(connection->after->to));
            }
        }
        std::vector<QRectF> rects = placeOnGrid(items, lines);
        // The innermost first: what they grow by moves what stands around them.
        std::stable_sort(order.begin(), order.end(), [this](const Id& a, const Id& b) { return depthOf(a) > depthOf(b); });
        for (const Id& home : std::as_const(order)) {
            QRectF block;
            for (const int number : blocks.value(home))
                block |= rects[size_t(number)];
            const QPointF corner = home.isEmpty() ? topLevelCorner(block.size()) : innerCorner(home);
            for (const int number : blocks.value(home))
                rects[size_t(number)].translate(corner - block.topLeft());
            if (!home.isEmpty())
                grow(home, QRectF(corner, block.size()));
        }
        for (const Instance& instance : std::as_const(m_instances)) {
            if (!instance.isNew)
                continue;
            const int number = numbers.value(instance.component.id);
            Placement placement{rects[size_t(number)].topLeft(), {}};
            if (items[size_t(number)].container)
                placement.size = rects[size_t(number)].size();
            m_edit.changes.append(PlacementChange{instance.component.id, {}, placement});
        }
        for (auto at = m_moved.cbegin(); at != m_moved.cend(); ++at) {
            const Placement* before = m_design.placement(at.key());
            if (!before || *before != *at)
                m_edit.changes.append(PlacementChange{at.key(), before ? std::optional(*before) : std::nullopt, *at});
        }
    }

    int depthOf(const Id& id) const { return id.isEmpty() ? 0 : 1 + int(ancestorsOf(m_design, id).size()); }

    QRectF rectOf(const Id& id) const
    {
        const bool container = m_catalog.isContainer(m_design.component(id)->kind);
        QRectF rect = relativeRect(m_design, id, container);
        if (const auto moved = m_moved.constFind(id); moved != m_moved.cend())
            rect = QRectF(moved->at, container ? moved->size : rect.size());
        return rect;
    }

    void setRect(const Id& id, const QRectF& rect)
    {
        m_moved.insert(id, Placement{rect.topLeft(), m_catalog.isContainer(m_design.component(id)->kind) ? rect.size() : QSizeF()});
    }

    QPointF topLevelCorner(QSizeF size) const
    {
        const auto onGrid = [](QPointF point) {
            return QPointF(std::round(point.x() / geometry::grid) * geometry::grid, std::round(point.y() / geometry::grid) * geometry::grid);
        };
        if (m_site.middle)
            return onGrid(nearestFree(QRectF(*m_site.middle - QPointF(size.width() / 2, size.height() / 2), size)));
        QRectF all;
        for (const Id& id : m_design.childrenOf({}))
            all |= rectOf(id);
        return all.isNull() ? QPointF() : onGrid(QPointF(all.left(), all.bottom() + 2 * geometry::containerPadding));
    }

    /// Where nothing stands at top level: there, or the least way to the right, left, down or up.
    QPointF nearestFree(const QRectF& wanted) const
    {
        constexpr qreal gap = 2 * geometry::containerPadding;
        std::vector<QRectF> taken;
        for (const Id& id : m_design.childrenOf({})) {
            if (m_design.placement(id))
                taken.push_back(rectOf(id).adjusted(-gap, -gap, gap, gap));
        }
        const auto slide = [&](QPointF direction) {
            QRectF rect = wanted;
            // Each step gets past one of them for good.
            for (size_t steps = 0; steps <= taken.size(); ++steps) {
                const auto hit = std::find_if(taken.begin(), taken.end(), [&rect](const QRectF& other) { return other.intersects(rect); });
                if (hit == taken.end())
                    break;
                if (direction.x() != 0)
                    rect.moveLeft(direction.x() > 0 ? hit->right() + 1 : hit->left() - rect.width() - 1);
                else
                    rect.moveTop(direction.y() > 0 ? hit->bottom() + 1 : hit->top() - rect.height() - 1);
            }
            return rect.topLeft();
        };
        QPointF best = slide({1, 0});
        for (const QPointF& direction : {QPointF(0, 1), QPointF(-1, 0), QPointF(0, -1)}) {
            const QPointF found = slide(direction);
            if ((found - wanted.topLeft()).manhattanLength() < (best - wanted.topLeft()).manhattanLength())
                best = found;
        }
        return best;
    }

    /// Below what stands in a place already.
    QPointF innerCorner(const Id& home) const
    {
        QPointF corner(geometry::containerPadding, geometry::containerHeader + geometry::containerPadding);
        for (const Id& id : m_design.childrenOf(home))
            corner.setY(std::max(corner.y(), rectOf(id).bottom() + geometry::containerPadding));
        return corner;
    }

    /// Makes a place and those around it large enough; neighbours that it would cover move aside.
    void grow(const Id& home, const QRectF& inner)
    {
        QRectF needed = inner;
        for (Id at = home; !at.isEmpty(); at = m_design.component(at)->in) {
            const QRectF rect = rectOf(at);
            const QSizeF size(std::max(rect.width(), needed.right() + geometry::containerPadding),
                              std::max(rect.height(), needed.bottom() + geometry::containerPadding));
            if (size == rect.size())
                return;
            setRect(at, QRectF(rect.topLeft(), size));
            needed = moveAside(at);
        }
    }

    /// Moves what `grown` covers to the right or down, whichever is less, and so on; returns what all of them take up.
    QRectF moveAside(const Id& grown)
    {
        const QList<Id> siblings = orderedChildrenOf(m_design, m_design.component(grown)->in);
        QList<Id> open{grown};
        // Each step moves to the right or down, away from the one that grew: it ends; the bound is for odd designs.
        for (int steps = 0; !open.isEmpty() && steps < 1000; ++steps) {
            const Id pusher = open.takeFirst();
            const QRectF rect = rectOf(pusher);
            for (const Id& other : siblings) {
                const QRectF there = rectOf(other);
                if (other == pusher || other == grown || !there.intersects(rect))
                    continue;
                const qreal right = rect.right() + geometry::containerPadding - there.left();
                const qreal down = rect.bottom() + geometry::containerPadding - there.top();
                setRect(other, there.translated(right <= down ? QPointF(right, 0) : QPointF(0, down)));
                open.append(other);
            }
        }
        QRectF all;
        for (const Id& id : siblings)
            all |= rectOf(id);
        return all;
    }

    const Design& m_design;
    const Catalog& m_catalog;
    const Pattern& m_pattern;
    const ValueMap m_answers;
    const PatternSite& m_site;
    QList<Id> m_candidates; ///< what may stand in: the selection, then the containers around it
    QHash<QString, Id> m_standIns; ///< part -> component of the design
    QHash<QString, Id> m_vanished; ///< part that is not made -> where its other parts go
    QList<Instance> m_instances;
    QSet<Id> m_used;
    QHash<QString, Id> m_groups;
    QHash<Id, Placement> m_moved; ///< of the design's own components
    Edit m_edit;
};

} // namespace

Result<Edit> instantiate(const Design& design, const Catalog& catalog, const Pattern& pattern, const ValueMap& answers, const PatternSite& site)
{
    auto all = patternAnswers(pattern, answers);
    if (!all)
        return unexpected(all.error());
    try {
        return Instantiation(design, catalog, pattern, std::move(*all), site).run();
    } catch (const Failure& failure) {
        return unexpected(failure.error);
    }
}

Result<Design> patternDesign(const Catalog& catalog, const Pattern& pattern, const ValueMap& answers)
{
    Design design;
    const auto edit = instantiate(design, catalog, pattern, answers);
    if (!edit)
        return unexpected(edit.error());
    if (auto applied = design.apply(edit->changes); !applied)
        return unexpected(applied.error());
    return design;
}

} // namespace groundplan
