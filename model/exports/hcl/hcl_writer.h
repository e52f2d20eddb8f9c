// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <utility>

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include "model/base/value.h"

/// Writes HCL, the language of Terraform and OpenTofu, laid out as their `fmt` does it, byte for byte.
namespace groundplan::hcl {

/// What may stand right of an equals sign.
class Expression
{
public:
    /// A reference, a call, a literal: HCL as it is.
    static Expression raw(const QString& text) { return Expression(text); }
    /// A quoted string that reads back as exactly this text.
    static Expression text(const QString& text);
    static Expression number(qint64 number) { return Expression(QString::number(number)); }
    static Expression boolean(bool value) { return Expression(value ? QStringLiteral("true") : QStringLiteral("false")); }
    /// On one line where it fits.
    static Expression list(const QList<Expression>& elements);
    static Expression texts(const QStringList& elements);
    /// One entry a line; keys that are no identifiers are quoted.
    static Expression object(const QList<std::pair<QString, Expression>>& entries);
    static Expression call(const QString& function, const QList<Expression>& arguments);

    const QString& source() const { return m_source; }

private:
    explicit Expression(QString source) : m_source(std::move(source)) {}

    QString m_source; ///< lines with their indentation; U+001F stands for an equals sign that is to be aligned
};

/// Attributes and blocks in the order in which they were added.
class Body
{
public:
    void comment(const QString& text);
    void attribute(const QString& name, const Expression& value);
    void block(const QString& type, const QStringList& labels, const Body& body);
    /// An empty line before what comes next.
    void space();

    bool isEmpty() const { return m_lines.isEmpty(); }
    const QStringList& lines() const { return m_lines; }

private:
    QStringList m_lines;
};

QByteArray write(const Body& body);

/// True for a name that needs no quotes as a key.
bool isIdentifier(const QString& text);

/// An identifier made of any text: "orders-db" gives "orders_db".
QString identifier(const QString& text);

/// Text in one line without anything that a terminal or an editor would act on: for comments.
QString plainLine(const QString& text);

} // namespace groundplan::hcl
