// SPDX-License-Identifier: Apache-2.0
#include "model/edit/quick_add.h"

#include <algorithm>

#include <QRegularExpression>

#include "model/edit/edit_support.h"
#include "model/edit/edits.h"

namespace groundplan {

using namespace edit_support;

namespace {

/// From one card to the next, with room for a label.
constexpr qreal columnStep = geometry::cardWidth + 96;
constexpr qreal rowStep = geometry::cardHeight + 40;

QString plain(const QString& text)
{
    QString out = text.toLower().simplified();
    out.replace(u'-', u' ');
    return out;
}

bool lettersInOrder(const QString& letters, const QString& text)
{
    qsizetype at = 0;
    for (const QChar letter : letters) {
        at = text.indexOf(letter, at) + 1;
        if (at == 0)
            return false;
    }
    return true;
}

/// How well a word fits a name: 0 not at all, more is better.
int fit(const QString& word, const QString& name)
{
    if (name == word)
        return 6;
    if (name.startsWith(word))
        return 5;
    if (name.contains(QString(u' ' + word)))
        return 4;
    return word.size() >= 3 && name.contains(word) ? 3 : 0;
}

/// What people call kinds besides their names.
const QList<std::pair<QString, QString>>& nicknames()
{
    static const QList<std::pair<QString, QString>> names{
        {QStringLiteral("db"), QStringLiteral("relational database")},     {QStringLiteral("database"), QStringLiteral("relational database")},
        {QStringLiteral("queue"), QStringLiteral("message queue")}, {QStringLiteral("events"), QStringLiteral("event stream")},
        {QStringLiteral("topic"), QStringLiteral("event stream")}, {QStringLiteral("bucket"), QStringLiteral("object store")},
        {QStringLiteral("gateway"), QStringLiteral("api gateway")}, {QStringLiteral("user"), QStringLiteral("actor")},
        {QStringLiteral("customer"), QStringLiteral("actor")},  {QStringLiteral("frontend"), QStringLiteral("web front end")},
        {QStringLiteral("ui"), QStringLiteral("web front end")}, {QStringLiteral("lambda"), QStringLiteral("function")},
        {QStringLiteral("cron"), QStringLiteral("scheduled job")}, {QStringLiteral("vm"), QStringLiteral("virtual machine")},
        {QStringLiteral("vpc"), QStringLiteral("network")},     {QStringLiteral("idp"), QStringLiteral("identity provider")},
    };
    return names;
}

QString spelledOut(const QString& word)
{
    for (const auto& [nick, name] : nicknames()) {
        if (word == nick)
            return name;
    }
    return word;
}

struct Scored {
    int score = 0;
    KindMatch match;
};

QList<Scored> scored(const Catalog& catalog, const QString& text, bool loosely)
{
    const QString word = plain(text);
    const QString full = spelledOut(word);
    QList<Scored> all;
    for (const ComponentKind& kind : catalog.componentKinds()) {
        Scored best{std::max({fit(word, plain(kind.id)), fit(word, kind.name.toLower()), full != word ? fit(full, plain(kind.id)) : 0}), {&kind, {}}};
        for (const Recognition& sign : kind.recognise) {
            int technology = fit(word, sign.technology.toLower());
            if (technology >= 4)
                technology -= technology == 6 ? 0 : 1;
            const bool image = std::any_of(sign.images.cbegin(), sign.images.cend(), [&](const QString& name) { return name == word; });
            const int score = std::max(image ? 6 : 0, technology);
            if (score > best.score)
                best = {score, {&kind, sign.technology}};
        }
        if (best.score == 0 && loosely && word.size() >= 2 && lettersInOrder(word, plain(kind.id)))
            best.score = 1;
        if (best.score > 0)
            all.append(best);
    }
    std::stable_sort(all.begin(), all.end(), [](const Scored& a, const Scored& b) { return a.score > b.score; });
    return all;
}

/// One line as it is worked on: the design grows term by term.
class Line
{
public:
    Line(const Design& design, const Catalog& catalog, const QuickAddSite& site, const KindMatch& chosen)
        : m_design(design), m_catalog(catalog), m_site(site), m_chosen(chosen) {}

    Result<Edit> run(const QString& text)
    {
        static const QRegularExpression arrow(QStringLiteral("->|<-|→|←"));
        Id before = m_site.from;
        QString arrowBefore;
        qsizetype at = 0;
        QPointF middle = m_site.at;
        bool first = true;
        for (;;) {
            const auto match = arrow.match(text, at);
            const QString term = text.mid(at, match.hasMatch() ? match.capturedStart() - at : -1).simplified();
            const bool last = !match.hasMatch();
            if (term.isEmpty() && !(first && !last))
                return refused(first ? tr("Type a name, or a name and a kind: 'cart: service'.") : tr("A name is missing after the arrow."));
            if (!term.isEmpty()) {
                const bool connects = !arrowBefore.isEmpty();
                if (connects && before.isEmpty())
                    return refused(tr("Select the component that the arrow starts from."));
                const bool forward = arrowBefore != QLatin1String("<-") && arrowBefore != QLatin1String("←");
                if (!first)
                    middle.rx() += forward ? columnStep : -columnStep;
                const auto id = entity(term, connects || !last, before, middle, last);
                if (!id)
                    return unexpected(id.error());
                if (connects) {
                    const auto connected = take(connectComponents(m_design, m_catalog, forward ? before : *id, forward ? *id : before));
                    if (!connected)
                        return unexpected(connected.error());
                }
                before = *id;
                first = false;
            }
            if (last)
                break;
            arrowBefore = match.captured();
            at = match.capturedEnd();
        }
        m_edit.text = m_names.size() == 1 ? tr("Add %1").arg(m_names.first()) : m_names.isEmpty() ? tr("Connect") : tr("Add %n component(s)", int(m_names.size()));
        return m_edit;
    }

private:
    Result<void> take(const Result<Edit>& edit)
    {
        if (!edit)
            return unexpected(edit.error());
        auto applied = m_design.apply(edit->changes);
        if (!applied)
            return unexpected(applied.error());
        m_edit.changes.append(edit->changes);
        return {};
    }

    Id existing(const QString& name) const
    {
        for (const Component& component : m_design.components()) {
            if (component.id == name || component.label().compare(name, Qt::CaseInsensitive) == 0)
                return component.id;
        }
        return {};
    }

    /// The component that a term means or makes.
    Result<Id> entity(const QString& term, bool mayBeThere, const Id& beside, QPointF& middle, bool last)
    {
        const QString name = term.section(u':', 0, 0).trimmed();
        const QString kindText = term.section(u':', 1).trimmed();
        if (name.isEmpty())
            return refused(tr("A name is missing before the colon."));
        if (mayBeThere && kindText.isEmpty() && !(last && m_chosen.kind)) {
            if (const Id id = existing(name); !id.isEmpty())
                return id;
        }
        KindMatch match;
        if (last && m_chosen.kind) {
            match = m_chosen;
        } else if (kindText.isEmpty()) {
            match = guessedKind(m_catalog, name);
        } else {
            match = kindsMatching(m_catalog, kindText).value(0);
            if (!match.kind)
                return refused(tr("No kind of component is called anything like '%1'.").arg(kindText));
        }
        // In the first place around that may hold it: a database does not stand in a cloud function's group.
        Id container = m_names.isEmpty() ? m_site.container : m_design.component(beside) ? m_design.component(beside)->in : m_site.container;
        while (!container.isEmpty() && !m_catalog.mayContain(m_design.component(container)->kind, match.kind->id))
            container = m_design.component(container)->in;
        const QPointF corner = middle - QPointF(geometry::cardWidth / 2, geometry::cardHeight / 2) - absolutePosition(m_design, container);
        const QPointF free = freeSpot(container, corner, match.kind->container);
        middle += free - corner;
        const auto edit = addComponent(m_design, m_catalog, match.kind->id, container, free, name);
        const Id id = edit ? addedComponents(*edit).first() : Id();
        if (const auto done = take(edit); !done)
            return unexpected(done.error());
        m_names.append(name);
        if (!match.technology.isEmpty() && match.kind->attribute(u"technology")) {
            if (const auto done = take(setAttribute(m_design, m_catalog, id, QStringLiteral("technology"), match.technology)); !done)
                return unexpected(done.error());
        }
        return id;
    }

    /// That place on the grid, or the next below it that covers nothing.
    QPointF freeSpot(const Id& container, QPointF corner, bool isContainer) const
    {
        corner = QPointF(std::round(corner.x() / geometry::grid) * geometry::grid, std::round(corner.y() / geometry::grid) * geometry::grid);
        const QSizeF size = isContainer ? QSizeF(geometry::emptyContainerWidth, geometry::emptyContainerHeight) : QSizeF(geometry::cardWidth, geometry::cardHeight);
        if (!container.isEmpty()) {
            corner.setX(std::max(corner.x(), geometry::containerPadding));
            corner.setY(std::max(corner.y(), geometry::containerHeader + geometry::containerPadding));
        }
        const auto covered = [&](QPointF at) {
            return std::any_of(m_design.childrenOf(container).cbegin(), m_design.childrenOf(container).cend(), [&](const Id& id) {
                return m_design.placement(id) && relativeRect(m_design, id, m_catalog.isContainer(m_design.component(id)->kind)).intersects(QRectF(at, size));
            });
        };
        for (int steps = 0; steps < 200 && covered(corner); ++steps)
            corner.ry() += rowStep;
        return corner;
    }

    Design m_design; ///< with what was added so far
    const Catalog& m_catalog;
    const QuickAddSite& m_site;
    const KindMatch& m_chosen;
    Edit m_edit;
    QStringList m_names;
};

} // namespace

QList<KindMatch> kindsMatching(const Catalog& catalog, const QString& text)
{
    QList<KindMatch> matches;
    if (text.simplified().isEmpty()) {
        for (const ComponentKind& kind : catalog.componentKinds())
            matches.append(KindMatch{&kind, {}});
        return matches;
    }
    for (const Scored& at : scored(catalog, text, true))
        matches.append(at.match);
    return matches;
}

KindMatch guessedKind(const Catalog& catalog, const QString& name)
{
    // The last word says what it is: an "order queue" is a queue. Whole names first: "API gateway".
    const QStringList words = plain(name).split(u' ');
    Scored best;
    for (qsizetype from = 0; from < words.size(); ++from) {
        const QString tail = words.mid(from).join(u' ');
        const QList<Scored> found = scored(catalog, tail, false);
        if (!found.isEmpty() && found.first().score == 6 && best.score < 6)
            best = found.first();
    }
    for (qsizetype at = words.size() - 1; at >= 0 && best.score < 6; --at) {
        const QList<Scored> found = scored(catalog, words.at(at), false);
        if (!found.isEmpty() && found.first().score == 6)
            best = found.first();
    }
    if (best.match.kind)
        return best.match;
    for (const ComponentKind& kind : catalog.componentKinds()) {
        if (kind.has(QStringLiteral("workload")) && !kind.container)
            return {&kind, {}}; // the first of the palette
    }
    return {catalog.componentKinds().isEmpty() ? nullptr : &catalog.componentKinds().first(), {}};
}

Result<Edit> quickAdd(const Design& design, const Catalog& catalog, const QString& text, const QuickAddSite& site, const KindMatch& chosen)
{
    return Line(design, catalog, site, chosen).run(text);
}

QuickAddTerm lastTerm(const QString& text)
{
    static const QRegularExpression arrow(QStringLiteral("->|<-|→|←"));
    const QString term = text.mid(text.lastIndexOf(arrow) < 0 ? 0 : text.lastIndexOf(arrow));
    QString bare = term;
    bare.remove(arrow);
    return {bare.section(u':', 0, 0).trimmed(), bare.section(u':', 1).trimmed(), bare.contains(u':')};
}

} // namespace groundplan
