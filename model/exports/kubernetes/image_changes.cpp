// SPDX-License-Identifier: Apache-2.0
#include "model/exports/kubernetes/image_changes.h"

#include <map>

#include "model/exports/kubernetes/image_name.h"

namespace groundplan::kubernetes {

namespace {

const Value* at(const Value* value, std::initializer_list<QStringView> path)
{
    for (const QStringView key : path)
        value = value ? value->toMap().find(key) : nullptr;
    return value;
}

Value::List containersOf(const Object& object)
{
    for (const Value* containers : {at(&object.value, {u"spec", u"template", u"spec", u"containers"}), at(&object.value, {u"spec", u"jobTemplate", u"spec", u"template", u"spec", u"containers"})}) {
        if (containers)
            return containers->toList();
    }
    return {};
}

QString imageOf(const Value& container)
{
    const Value* image = container.toMap().find(u"image");
    return image ? image->toText() : QString();
}

/// The object with the images of another one, container by container.
Value withImages(const Value& value, const Value::List& from)
{
    ValueMap map = value.toMap();
    for (const auto& [key, part] : ValueMap(map)) {
        if (key == QLatin1String("containers") && part.isList() && part.toList().size() == from.size()) {
            Value::List containers = part.toList();
            for (qsizetype number = 0; number < containers.size(); ++number) {
                ValueMap container = containers.at(number).toMap();
                container.set(QStringLiteral("image"), imageOf(from.at(number)));
                containers[number] = container;
            }
            map.set(key, containers);
        } else if (part.isMap()) {
            map.set(key, withImages(part, from));
        }
    }
    return map;
}

} // namespace

ImageChanges imageChanges(const QList<Object>& base, const QList<Object>& wanted)
{
    const auto key = [](const Object& object) { return QString(object.kind + u'/' + object.space + u'/' + object.name); };
    QHash<QString, const Object*> before;
    for (const Object& object : base)
        before.insert(key(object), &object);
    std::map<QString, QString> changes;   // repository -> the image that it becomes
    std::map<QString, QList<qsizetype>> users;
    QSet<QString> refused;
    QHash<qsizetype, bool> onlyImage;
    for (qsizetype number = 0; number < wanted.size(); ++number) {
        const Object& object = wanted.at(number);
        const Object* old = before.value(key(object));
        const Value::List containers = containersOf(object);
        if (!old || containers.size() != 1 || old->value == object.value || withImages(old->value, containers) != object.value)
            continue;
        const ImageName from(imageOf(containersOf(*old).first()));
        const ImageName to(imageOf(containers.first()));
        if (!from.digest.isEmpty() || (to.tag.isEmpty() == to.digest.isEmpty())) {
            continue;
        }
        const QString image = imageOf(containers.first());
        if (changes.contains(from.repository) && changes[from.repository] != image)
            refused.insert(from.repository);
        changes[from.repository] = image;
        users[from.repository].append(number);
        onlyImage.insert(number, true);
    }
    // The transformer comes after the patches and looks at every container.
    for (qsizetype number = 0; number < wanted.size(); ++number) {
        const Object* old = before.value(key(wanted.at(number)));
        const Value::List containers = containersOf(wanted.at(number));
        for (qsizetype at = 0; at < containers.size(); ++at) {
            const QString image = imageOf(containers.at(at));
            const QString seen = onlyImage.contains(number) && old ? imageOf(containersOf(*old).at(at)) : image;
            const QString repository = ImageName(seen).repository;
            if (changes.contains(repository) && changes[repository] != image)
                refused.insert(repository);
        }
    }
    ImageChanges result;
    for (const auto& [repository, image] : changes) {
        if (refused.contains(repository))
            continue;
        const ImageName to(image);
        ValueMap entry{{QStringLiteral("name"), repository}};
        if (to.repository != repository)
            entry.append(QStringLiteral("newName"), to.repository);
        entry.append(to.tag.isEmpty() ? QStringLiteral("digest") : QStringLiteral("newTag"), to.tag.isEmpty() ? to.digest : to.tag);
        result.images.append(entry);
        result.covered += users[repository];
    }
    return result;
}

} // namespace groundplan::kubernetes
