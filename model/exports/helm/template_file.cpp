// SPDX-License-Identifier: Apache-2.0
#include "model/exports/helm/template_file.h"

#include <algorithm>

#include <QRegularExpression>

#include "model/exports/helm/tuning.h"
#include "model/exports/kubernetes/image_name.h"

namespace groundplan::helm {

using kubernetes::ImageName;
using kubernetes::Object;

namespace {

/// Lists whose elements are compared one by one; all others are values as a whole where they differ.
bool goesByElement(const QString& key)
{
    static const QStringList lists{QStringLiteral("containers"), QStringLiteral("volumeClaimTemplates"), QStringLiteral("metrics"), QStringLiteral("rules"),
                                   QStringLiteral("tls"), QStringLiteral("hosts"), QStringLiteral("hostnames"), QStringLiteral("listeners"), QStringLiteral("limits")};
    return lists.contains(key);
}

/// The key that stands right behind the dash of an element cannot be left out.
QString firstKey(const Value& element)
{
    return element.isMap() && !element.toMap().isEmpty() ? element.toMap().begin()->first : QString();
}

} // namespace

QString escaped(QString text)
{
    return text.replace(QLatin1String("{{"), QLatin1String("{{ \"{{\" }}"));
}

QString TemplateFile::expression(const QStringList& path)
{
    m_usesValues = true;
    // Keys beyond the root are made to be identifiers.
    return QLatin1String("$v.") + path.mid(m_root.size()).join(u'.');
}

Value TemplateFile::placeholder(Placeholder::Form form, const QString& expression, bool optional)
{
    m_placeholders.append({form, expression, optional});
    return QString(m_token + QString::number(m_placeholders.size() - 1) + u'z');
}

/// A part that comes from the values.
Value TemplateFile::valueAt(const QString& kind, const Variants& variants, const QString& pointer)
{
    const Tuning tuning = tuningOf(kind, pointer);
    QList<std::optional<Value>> stated;
    bool tree = false, optional = false;
    const bool isConfiguration = kind == QLatin1String("ConfigMap") && pointer == QLatin1String("/data");
    for (qsizetype number = 0; number < variants.size(); ++number) {
        const Value* value = variants.at(number);
        stated.append(value ? std::optional<Value>(*value) : std::nullopt);
        // A workload without configuration has none of the base's either.
        if (!value && isConfiguration && m_present.at(number))
            stated.last() = ValueMap();
        tree = tree || (value && (value->isMap() || value->isList()));
        optional = optional || value == &m_absent;
    }
    const QStringList path = m_values.add(m_root, tuning.path, stated, tuning.about, tuning.schema);
    if (isConfiguration) {
        return placeholder(Placeholder::Form::Lines, QStringLiteral("%1data:\n%1  {{- range $key, $value := ") + expression(path)
                                                         + QStringLiteral(" }}\n%1  {{ $key | toJson }}: {{ $value | toJson }}\n%1  {{- end }}"));
    }
    return placeholder(tree ? Placeholder::Form::Tree : Placeholder::Form::Scalar, expression(path), optional);
}

Value TemplateFile::image(const Variants& variants)
{
    QList<std::optional<Value>> parts[3];
    bool digests = false;
    for (const Value* value : variants) {
        const ImageName name(value ? value->toText() : QString());
        digests = digests || !name.digest.isEmpty();
        const QString texts[3] = {name.repository, name.tag, name.digest};
        for (int part = 0; part < 3; ++part)
            parts[part].append(value ? std::optional<Value>(Value(texts[part])) : std::nullopt);
    }
    static const char* keys[] = {"repository", "tag", "digest"};
    static const char* about[] = {"Image without tag.", "Tag of the image.", "Digest of the image, which then counts."};
    QStringList path;
    for (int part = 0; part < 3; ++part) {
        ValueMap schema{{QStringLiteral("type"), QStringLiteral("string")}};
        if (part == 0)
            schema.append(QStringLiteral("minLength"), 1);
        path = m_values.add(m_root, {QStringLiteral("image"), QString::fromLatin1(keys[part])}, parts[part], QString::fromLatin1(about[part]), schema);
    }
    path.removeLast();
    return placeholder(Placeholder::Form::Scalar, QStringLiteral("include \"%1.image\" %2").arg(m_chart, expression(path)));
}

Value TemplateFile::merged(const QString& kind, const Variants& variants, const QString& pointer)
{
    return merged(kind, variants, pointer, pointer.section(u'/', -1));
}

Value TemplateFile::merged(const QString& kind, const Variants& variants, const QString& pointer, const QString& key)
{
    if (key == QLatin1String("image") && pointer.endsWith(QLatin1String("/spec/containers/0/image")))
        return image(variants);
    // What tells pods that their configuration changed follows from the configuration.
    if (pointer.endsWith(QLatin1String("/template/metadata/annotations")) && std::all_of(variants.begin(), variants.end(), [](const Value* value) {
            return !value || value->toMap().isEmpty() || (value->toMap().size() == 1 && value->toMap().contains(u"groundplan.io/configuration"));
        })) {
        m_usesValues = true;
        return placeholder(Placeholder::Form::Lines, QStringLiteral("%1{{- with $v.config }}\n%1annotations:\n%1  groundplan.io/configuration: {{ include \"") + m_chart
                                                         + QStringLiteral(".configurationHash\" . | quote }}\n%1{{- end }}"));
    }
    Variants there;
    std::copy_if(variants.begin(), variants.end(), std::back_inserter(there), [](const Value* value) { return value != nullptr; });
    const bool optional = there.contains(&m_absent);
    if (optional || tuningOf(kind, pointer).always)
        return valueAt(kind, variants, pointer);
    const bool same = std::all_of(there.begin(), there.end(), [&](const Value* value) { return *value == *there.first(); });
    if (std::all_of(there.begin(), there.end(), [](const Value* value) { return value->isMap(); })) {
        QStringList keys;
        for (const Value* map : std::as_const(there)) {
            for (const auto& [name, value] : map->toMap()) {
                if (!keys.contains(name))
                    keys.append(name);
            }
        }
        ValueMap map;
        for (const QString& name : std::as_const(keys)) {
            Variants inner;
            for (const Value* value : variants) {
                const Value* found = value ? value->toMap().find(name) : nullptr;
                inner.append(!value || found ? found : &m_absent);
            }
            map.append(name, merged(kind, inner, yamlPointer(pointer, name), name));
        }
        return map;
    }
    const bool byElement = goesByElement(key) && std::all_of(there.begin(), there.end(), [&](const Value* value) {
        if (!value->isList() || value->toList().size() != there.first()->toList().size())
            return false;
        for (qsizetype number = 0; number < value->toList().size(); ++number) {
            if (firstKey(value->toList().at(number)) != firstKey(there.first()->toList().at(number)))
                return false;
        }
        return true;
    });
    if (byElement) {
        Value::List list;
        for (qsizetype number = 0; number < there.first()->toList().size(); ++number) {
            Variants inner;
            for (const Value* value : variants)
                inner.append(value ? &value->toList().at(number) : nullptr);
            list.append(merged(kind, inner, yamlPointer(pointer, number), {}));
        }
        return list;
    }
    return same ? *there.first() : valueAt(kind, variants, pointer);
}

/// A switch among the values for what is there in some variants only.
QString TemplateFile::condition(const QStringList& wanted, const QList<std::optional<Value>>& present)
{
    return expression(m_values.add(m_root, wanted, present, QStringLiteral("Whether it is there."), ValueMap{{QStringLiteral("type"), QStringLiteral("boolean")}}));
}

/// Puts expressions in the place of the placeholders; what else looks like one is a text of the design.
QByteArray TemplateFile::filled(const QByteArray& yaml) const
{
    const QRegularExpression place(QStringLiteral("^( *)((?:- )*)(.*?)") + m_token + QStringLiteral("(\\d+)z$"));
    QStringList lines;
    for (const QString& line : QString::fromUtf8(yaml).split(u'\n')) {
        const QRegularExpressionMatch match = place.match(line);
        if (!match.hasMatch()) {
            lines.append(escaped(line));
            continue;
        }
        const Placeholder& holder = m_placeholders.at(match.captured(4).toInt());
        const QString indent = match.captured(1);
        const QString head = indent + match.captured(2) + escaped(match.captured(3));
        const QString deep((indent.size() + match.captured(2).size()), u' ');
        if (holder.form == Placeholder::Form::Lines) {
            QString text = holder.expression;
            lines += text.replace(QLatin1String("%1"), indent).replace(QLatin1String("%2"), QString::number(indent.size())).split(u'\n');
            continue;
        }
        if (holder.optional)
            lines.append(indent + QStringLiteral("{{- if not (kindIs \"invalid\" %1) }}").arg(holder.expression));
        if (holder.form == Placeholder::Form::Scalar) {
            lines.append(head + QStringLiteral("{{ %1 | toJson }}").arg(holder.expression));
        } else {
            lines.append(head.trimmed() == QLatin1String("-") ? head : QString(indent + match.captured(2) + escaped(match.captured(3)).trimmed()));
            lines.append(deep + QStringLiteral("  {{- toYaml %1 | nindent %2 }}").arg(holder.expression).arg(deep.size() + 2));
        }
        if (holder.optional)
            lines.append(indent + QLatin1String("{{- end }}"));
    }
    return lines.join(u'\n').toUtf8();
}

QByteArray TemplateFile::object(const QList<const Object*>& variants)
{
    Variants values;
    YamlComments comments;
    QList<Value> labelled;
    labelled.reserve(variants.size());
    QString kind;
    const Value environment = placeholder(Placeholder::Form::Lines, QStringLiteral("%1{{- include \"") + m_chart + QStringLiteral(".environmentLabel\" $ | nindent %2 }}"));
    for (const Object* object : variants) {
        if (!object) {
            labelled.append(Value());
            values.append(nullptr);
            continue;
        }
        kind = object->kind;
        ValueMap map = object->value.toMap();
        ValueMap metadata = map.find(u"metadata") ? map.find(u"metadata")->toMap() : ValueMap();
        ValueMap labels = metadata.find(u"labels") ? metadata.find(u"labels")->toMap() : ValueMap();
        labels.set(QStringLiteral("groundplan.io/environment"), environment);
        metadata.set(QStringLiteral("labels"), labels);
        map.set(QStringLiteral("metadata"), metadata);
        labelled.append(map);
        values.append(&labelled.last());
        if (comments.isEmpty())
            comments = object->comments;
    }
    return filled(writeYaml(merged(kind, values, {}), {}, comments));
}

QByteArray TemplateFile::text()
{
    const auto presence = [](const QList<const Object*>& variants) {
        QList<std::optional<Value>> present;
        for (const Object* object : variants)
            present.append(Value(object != nullptr));
        return present;
    };
    const auto isPartial = [](const QList<std::optional<Value>>& present) { return present.contains(std::optional<Value>(Value(false))); };
    m_present = QList<bool>(m_values.variants(), false);
    for (const auto& variants : std::as_const(m_objects)) {
        for (qsizetype number = 0; number < variants.size(); ++number)
            m_present[number] = m_present.at(number) || variants.at(number);
    }
    const QList<std::optional<Value>> first = presence(m_objects.first());
    const bool alike = std::all_of(m_objects.begin(), m_objects.end(), [&](const auto& variants) { return presence(variants) == first; });
    QByteArray body;
    const bool whole = alike && isPartial(first);
    const QString enabled = whole ? condition({QStringLiteral("enabled")}, first) : QString();
    bool starts = true;
    for (const QList<const Object*>& variants : std::as_const(m_objects)) {
        const QList<std::optional<Value>> present = presence(variants);
        QString own;
        if (!whole && isPartial(present)) {
            const auto object = std::find_if(variants.begin(), variants.end(), [](const Object* each) { return each != nullptr; });
            own = condition({sectionOf((*object)->kind), QStringLiteral("enabled")}, present);
        }
        if (!own.isEmpty())
            body += "{{- if " + own.toUtf8() + " }}\n";
        if (!starts)
            body += "---\n";
        body += object(variants);
        if (!own.isEmpty())
            body += "{{- end }}\n";
        starts = false;
    }
    if (whole)
        body = "{{- if " + enabled.toUtf8() + " }}\n" + body + "{{- end }}\n";
    if (!m_usesValues)
        return body;
    QString keys;
    for (const QString& key : m_root)
        keys += QLatin1String(" \"") + key + u'"';
    return "{{- $v := index .Values" + keys.toUtf8() + " }}\n" + body;
}

QStringList TemplateFile::subjects() const
{
    QStringList all;
    for (const auto& variants : m_objects) {
        for (const Object* object : variants)
            all += object ? object->subjects : QStringList();
    }
    all.removeDuplicates();
    return all;
}

} // namespace groundplan::helm
