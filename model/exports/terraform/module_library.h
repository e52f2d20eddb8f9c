// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace groundplan::terraform {

/// A module as it stands under `modules/`: its files are copied as they are, its variables say what it wants to know.
struct Module {
    QString name;           ///< "database"
    QString cloud;          ///< "aws"
    QByteArray main, variables, outputs;

    QString folder() const { return QLatin1String("modules/") + name + u'/' + cloud; }
    bool declares(const QString& variable) const { return declared("variable", variables).contains(variable); }
    bool hasOutput(const QString& output) const { return declared("output", outputs).contains(output); }
    bool isSensitive(const QString& output) const;
    bool uses(const QByteArray& resource) const { return main.contains(QByteArray("resource \"" + resource)); }
    /// The most letters that the module's variable `name` allows.
    int longestName() const;

private:
    static QStringList declared(const char* keyword, const QByteArray& text);
};

const QList<Module>& modules();
/// The module of that name for that cloud, or null.
const Module* module(const QString& name, const QString& cloud);

} // namespace groundplan::terraform
