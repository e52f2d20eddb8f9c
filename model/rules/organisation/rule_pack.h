// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <vector>

#include <QByteArray>

#include "model/base/result.h"
#include "model/catalog/catalog.h"
#include "model/rules/rule.h"
#include "model/yaml/yaml_document.h"

namespace groundplan {

/// A design fragment and what the rules of its pack are to say of it.
struct PackTest {
    /// One line of what is expected. Empty fields: any.
    struct Expectation {
        bool question = false;
        QString rule;      ///< full id
        Id subject;
        QString severity;
        QString message;
        QString attribute; ///< of a question
    };
    QString name;
    YamlNode design;
    QList<Expectation> expected;
    Where where;
};

/// Rules that an organisation keeps as data, with their tests.
struct RulePack {
    QString id;
    QString name;
    QString description;
    QString file;
    std::vector<std::shared_ptr<const Rule>> rules;
    QList<PackTest> tests;
};

/// Bounds on a rule pack.
inline constexpr int mostPackRules = 1000;
inline constexpr int mostPackTests = 5000;
inline constexpr int rulePackVersion = 1;

/// Reads a pack. Kinds, traits and attributes must be in the catalog (attributes that start with "x-" are free); errors
/// name file, line and column, and what was probably meant. Thread: any.
Result<RulePack> readRulePack(const QByteArray& bytes, const QString& file, const Catalog& catalog);

} // namespace groundplan
