// SPDX-License-Identifier: Apache-2.0
#include "app/services/placements_json.h"

#include <algorithm>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "model/base/number_text.h"

namespace groundplan {

QByteArray placementsToJson(const QHash<Id, Placement>& placements)
{
    QList<Id> ids = placements.keys();
    std::sort(ids.begin(), ids.end());
    QByteArray json = "{";
    bool first = true;
    for (const Id& id : ids) {
        const Placement placement = placements.value(id);
        json += first ? "\n" : ",\n";
        first = false;
        // An id is a slug: nothing in it needs escaping.
        json += "  \"" + id.toUtf8() + "\": [" + numberText(placement.at.x()).toLatin1() + ", " + numberText(placement.at.y()).toLatin1();
        if (placement.size.isValid())
            json += ", " + numberText(placement.size.width()).toLatin1() + ", " + numberText(placement.size.height()).toLatin1();
        json += "]";
    }
    json += "\n}\n";
    return json;
}

Result<QHash<Id, Placement>> placementsFromJson(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const Unexpected wrong = unexpected(ErrorCode::External, QCoreApplication::translate("Layout", "The positions cannot be understood."));
    if (!document.isObject())
        return wrong;
    QHash<Id, Placement> placements;
    const QJsonObject object = document.object();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const QJsonArray numbers = entry.value().toArray();
        if ((numbers.size() != 2 && numbers.size() != 4)
            || !std::all_of(numbers.begin(), numbers.end(), [](const QJsonValue& number) { return number.isDouble(); }))
            return wrong;
        Placement placement{QPointF(numbers.at(0).toDouble(), numbers.at(1).toDouble()), {}};
        if (numbers.size() == 4)
            placement.size = QSizeF(numbers.at(2).toDouble(), numbers.at(3).toDouble());
        placements.insert(entry.key(), placement);
    }
    return placements;
}

} // namespace groundplan
