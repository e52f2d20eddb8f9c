// SPDX-License-Identifier: Apache-2.0
#include "model/exports/compose/products.h"

#include "model/exports/plan_builder.h"

namespace groundplan::compose {

namespace {

Product productFrom(const QString& name, const ValueMap& told)
{
    const auto value = [&told](const char* key) {
        const Value* found = told.find(QString::fromLatin1(key));
        return found ? *found : Value();
    };
    Product product;
    product.name = name;
    product.image = value("image").toText();
    product.port = int(value("port").toInteger());
    product.publish = int(value("publish").toInteger(product.port));
    product.data = value("data").toText();
    product.user = value("user").toText();
    product.readOnly = value("read-only").toBool();
    product.scratch = value("scratch").toStringList();
    product.memory = value("memory").toText();
    product.environment = value("environment").toMap();
    for (const Value& word : value("command").toList())
        product.command.append(word.toText());
    for (const Value& word : value("check").toList())
        product.check.append(word.toText());
    product.scrapes = value("scrapes").toText();
    product.files = value("files").toMap();
    return product;
}

} // namespace

std::optional<Product> productOf(const Catalog& catalog, const Component& component, const QString& technology)
{
    const ValueMap hints = exportHints(catalog, component, QStringLiteral("compose"));
    const Value* products = hints.find(u"products");
    if (!products)
        return std::nullopt;
    const ValueMap known = products->toMap();
    if (technology.trimmed().isEmpty()) {
        const Value* usual = hints.find(u"default");
        const Value* told = usual ? known.find(usual->toText()) : nullptr;
        if (!told)
            return std::nullopt;
        Product product = productFrom(usual->toText(), told->toMap());
        product.isGuess = true;
        return product;
    }
    for (const auto& [name, told] : known) {
        QStringList names{name};
        const ValueMap map = told.toMap();
        if (const Value* also = map.find(u"also"))
            names += also->toStringList();
        for (const QString& each : std::as_const(names)) {
            if (technology.contains(each, Qt::CaseInsensitive))
                return productFrom(name, map);
        }
    }
    return std::nullopt;
}

std::optional<Product> standInOf(const Catalog& catalog, const Component& component)
{
    const ValueMap hints = exportHints(catalog, component, QStringLiteral("compose"));
    const Value* told = hints.find(u"stand-in");
    if (!told)
        return std::nullopt;
    return productFrom({}, told->toMap());
}

} // namespace groundplan::compose
