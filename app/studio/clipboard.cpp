// SPDX-License-Identifier: Apache-2.0
#include "app/studio/clipboard.h"

#include <QCoreApplication>

#include "model/design/hierarchy.h"
#include "model/storage/design_reader.h"
#include "model/storage/design_writer.h"

namespace groundplan {

QByteArray fragmentText(const Design& design, const QList<Id>& components, const Catalog& catalog)
{
    const Fragment fragment = fragmentOf(design, components);
    DesignContent content;
    content.properties.name = design.name();
    content.components = fragment.components;
    content.connections = fragment.connections;
    content.placements = fragment.placements;
    const auto piece = Design::fromContent(std::move(content));
    return piece ? writeDesign(*piece, catalog) : QByteArray();
}

Result<Fragment> fragmentFromText(const QByteArray& text, const Catalog& catalog)
{
    const QString notOurs = QCoreApplication::translate("Clipboard", "The clipboard holds no components.");
    // Reading tells ours from anything else; a quick look first, because anything may be in a clipboard.
    if (!text.contains("groundplan:") || !text.contains("components:"))
        return unexpected(ErrorCode::BadInput, notOurs);
    auto loaded = readDesign(text, {}, catalog);
    if (!loaded)
        return unexpected(ErrorCode::BadInput, QString(notOurs + u' ' + loaded.error().text()));
    const Fragment fragment = fragmentOf(loaded->design, orderedChildrenOf(loaded->design, {}));
    if (fragment.isEmpty())
        return unexpected(ErrorCode::BadInput, notOurs);
    return fragment;
}

} // namespace groundplan
