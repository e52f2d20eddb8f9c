// SPDX-License-Identifier: Apache-2.0
#include "model/exports/helm/chart.h"

#include "model/exports/helm/template_file.h"
#include "model/exports/kubernetes/names.h"

namespace groundplan::helm {

using kubernetes::Object;
using kubernetes::Rendering;

namespace {

QString keyOf(const Object& object)
{
    return object.kind + u'/' + object.space + u'/' + object.name;
}

QString pathOf(const Object& object)
{
    return object.space.isEmpty() ? object.file : QString(object.space + u'/' + object.file);
}

/// Where the values of a file stand.
QStringList rootOf(const Object& object)
{
    const QString stem = object.file.chopped(5);
    if (object.space.isEmpty())
        return {QStringLiteral("cluster"), stem};
    if (stem == QLatin1String("namespace"))
        return {QStringLiteral("namespaces"), object.space};
    return {QStringLiteral("workloads"), object.space, stem};
}

/// A word that no text of any object holds.
QString unusedToken(const QList<QList<Object>>& variants)
{
    QString all;
    for (const QList<Object>& objects : variants) {
        for (const Object& object : objects)
            all += QString::fromUtf8(writeYaml(object.value, {}, object.comments));
    }
    QString token = QStringLiteral("GpValue");
    while (all.contains(token))
        token += u'x';
    return token;
}

/// Where a pod of the test knocks: each Service that answers by TCP, by namespace.
Value doorsOf(const QList<Object>& objects)
{
    ValueMap doors;
    for (const Object& object : objects) {
        if (object.kind != QLatin1String("Service"))
            continue;
        QStringList addresses = doors.find(object.space) ? doors.find(object.space)->toStringList() : QStringList();
        for (const Value& port : object.value.toMap().find(u"spec")->toMap().find(u"ports")->toList()) {
            if (!port.toMap().contains(u"protocol"))
                addresses.append(QString(object.name + u':' + port.toMap().find(u"port")->toText()));
        }
        if (!addresses.isEmpty())
            doors.set(object.space, addresses);
    }
    return doors;
}

} // namespace

Chart chartOf(const Design& design, const Catalog& catalog, const Id& cluster, const QString& name)
{
    QList<QList<Object>> variants{kubernetes::renderObjects(Rendering(design, catalog, nullptr, cluster))};
    Chart chart{name, {}, ChartValues(int(design.environments().size()) + 1), {}, {}};
    QList<std::optional<Value>> environments{Value(QString())};
    for (const Environment& environment : design.environments()) {
        variants.append(kubernetes::renderObjects(Rendering(design, catalog, &environment, cluster)));
        chart.environments.append(environment.id);
        environments.append(Value(labelValue(environment.id)));
    }
    chart.values.add({}, {QStringLiteral("environment")}, environments, QStringLiteral("Put as a label on all objects."), ValueMap{{QStringLiteral("type"), QStringLiteral("string")}});
    // Every object as it is in each variant, in the order in which they come first.
    QStringList keys;
    QHash<QString, QList<const Object*>> byKey;
    for (qsizetype number = 0; number < variants.size(); ++number) {
        for (const Object& object : std::as_const(variants[number])) {
            QList<const Object*>& known = byKey[keyOf(object)];
            if (known.isEmpty()) {
                known.resize(variants.size());
                keys.append(keyOf(object));
            }
            known[number] = &object;
        }
    }
    const QString token = unusedToken(variants);
    std::map<QString, TemplateFile> files;
    for (const QString& key : std::as_const(keys)) {
        const QList<const Object*>& known = byKey[key];
        const Object& first = **std::find_if(known.begin(), known.end(), [](const Object* object) { return object != nullptr; });
        const QString path = pathOf(first);
        const auto file = files.try_emplace(path, chart.values, name, rootOf(first), token).first;
        file->second.add(known);
        if (const Component* component = first.subjects.isEmpty() ? nullptr : design.component(first.subjects.first()); component && !chart.labels.contains(rootOf(first)))
            chart.labels[rootOf(first)] = component->label().simplified();
    }
    for (auto& [path, file] : files)
        chart.templates.append({path, file.text(), file.subjects()});
    QList<std::optional<Value>> doors;
    for (const QList<Object>& objects : std::as_const(variants))
        doors.append(doorsOf(objects));
    const QStringList tests{QStringLiteral("tests")};
    const Value text = ValueMap{{QStringLiteral("type"), QStringLiteral("string")}};
    const auto constant = [&](const QStringList& path, const Value& value, const char* about, const Value& schema) {
        chart.values.add(tests, path, QList<std::optional<Value>>(variants.size(), value), QString::fromLatin1(about), schema);
    };
    constant({QStringLiteral("image")}, QStringLiteral("docker.io/library/busybox:1.37.0"), "Image with nc, for `helm test`.", text);
    chart.values.add(tests, {QStringLiteral("services")}, doors, QStringLiteral("What `helm test` connects to, by namespace."),
                     ValueMap{{QStringLiteral("type"), QStringLiteral("object")}, {QStringLiteral("additionalProperties"), ValueMap{{QStringLiteral("type"), QStringLiteral("array")}, {QStringLiteral("items"), text}}}});
    return chart;
}

} // namespace groundplan::helm
