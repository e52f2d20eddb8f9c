// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/catalog.h"
#include "model/rules/organisation/requirement.h"
#include "model/yaml/yaml_document.h"

namespace groundplan {

/// Reads selectors and requirements of rule packs, checked against the catalog. Mistakes leave by pack_node::Failure.
class ConditionReader
{
public:
    enum class Subject { Component, Connection, Design };

    explicit ConditionReader(const Catalog& catalog);

    ComponentSelector components(const YamlNode& node) const;
    ConnectionSelector connections(const YamlNode& node) const;
    Requirement requirement(const YamlNode& node, Subject subject, bool forbidden) const;
    /// Checks that an attribute exists and takes that value.
    void checkValue(const YamlNode& key, const YamlNode& value, Subject subject) const;
    void checkAttribute(const YamlNode& node, const QString& name, Subject subject) const;

private:
    ValueCondition condition(const YamlNode& key, const YamlNode& node, Subject subject) const;
    void readTests(const YamlNode& map, Subject subject, ValueCondition& condition) const;
    QList<ValueCondition> where(const YamlNode& node, Subject subject) const;
    template<typename Selector, typename Read>
    void combine(const YamlNode& node, Selector& selector, Read read) const;
    void readCounts(const YamlNode& node, Requirement& requirement) const;
    const QList<AttributeSpec>& specsOf(const QString& attribute, Subject subject) const;

    const Catalog& m_catalog;
    QStringList m_kinds, m_traits, m_connectionKinds;
    QHash<QString, QList<AttributeSpec>> m_specs, m_connectionSpecs;
};

} // namespace groundplan
