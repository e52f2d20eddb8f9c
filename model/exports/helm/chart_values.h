// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QStringList>

#include "model/base/value.h"

namespace groundplan::helm {

/// One value by which a chart is tuned, as it is in each variant of the design: the base, then the environments. Nothing:
/// no object of the variant uses it.
struct Tunable {
    QStringList path;
    QList<std::optional<Value>> variants;
    QString about; ///< for whoever reads the table of values
    Value schema;  ///< of JSON Schema; null: by the types of the variants
};

/// The values of a chart: what its templates ask for, file by file.
class ChartValues
{
public:
    explicit ChartValues(int variants) : m_variants(variants) {}

    /// Takes a value in and gives the path at which it is found: the wanted one, shared with others that are the same in
    /// every variant, else one that nobody else has.
    QStringList add(const QStringList& root, const QStringList& wanted, const QList<std::optional<Value>>& variants, const QString& about, const Value& schema = {});

    int variants() const { return m_variants; }
    const QList<Tunable>& tunables() const { return m_tunables; }
    /// What holds when no other file is given; a value that only some environments use has the first one's there.
    Value base() const { return tree(0); }
    /// What differs in a variant: laid over the base it gives the variant.
    Value difference(int variant) const;
    /// JSON Schema (draft-07) of all of it.
    Value schema() const;

private:
    static Value at(const Tunable& tunable, int variant);
    Value tree(int variant) const;

    int m_variants;
    QList<Tunable> m_tunables;
};

} // namespace groundplan::helm
