// SPDX-License-Identifier: Apache-2.0
#include "model/storage/placement_reader.h"

#include <cmath>

#include <QCoreApplication>

namespace groundplan {

static QString tr(const char* text)
{
    return QCoreApplication::translate("DesignFile", text);
}

Result<Placement> readPlacement(const YamlNode& key, const YamlNode& node)
{
    constexpr double farthest = 1e7;
    const auto refuse = [&key](const YamlNode& at, const QString& message) {
        return unexpected(Error{ErrorCode::BadInput, message.arg(key.text()), at.where(key.text())});
    };
    QList<double> numbers;
    for (const YamlNode element : node.elements()) {
        if (!element.value().isNumber() || std::abs(element.value().toNumber()) > farthest)
            return refuse(element, tr("The position of '%1' must be numbers between -10000000 and 10000000."));
        numbers.append(element.value().toNumber());
    }
    if (numbers.size() != 2 && numbers.size() != 4)
        return refuse(node.isNull() ? key : node, tr("The position of '%1' must be [x, y] or [x, y, width, height]."));
    Placement placement{QPointF(numbers.at(0), numbers.at(1)), {}};
    if (numbers.size() == 4) {
        placement.size = QSizeF(numbers.at(2), numbers.at(3));
        if (placement.size.isEmpty())
            return refuse(node, tr("The size of '%1' must be above 0."));
    }
    return placement;
}

} // namespace groundplan
