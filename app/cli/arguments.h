// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QList>
#include <QStringList>

#include "model/base/result.h"

namespace groundplan {

/// One option of a verb: "--format text", "-o FILE", "--check".
struct OptionSpec {
    QString name;         ///< without the dashes
    QString placeholder;  ///< "FILE"; empty: a flag without a value
    QString help;
    QChar letter;         ///< 'o' for -o; null: none
    QStringList choices;  ///< the only values allowed; empty: any
    QString fallback;     ///< value when the option is not given
};

/// What a verb is called with and how it explains itself; help and errors are generated from it.
struct VerbInfo {
    QString name;
    QString summary;      ///< one line
    QString positionals;  ///< "FILE|-" as shown in the usage line
    int least = 0;        ///< positional arguments
    int most = 0;         ///< -1: any number
    QList<OptionSpec> options;
    QStringList examples; ///< command lines
    QString details;      ///< more help, below the options
    bool needsGui = false; ///< draws: wants a QGuiApplication (off screen)
};

/// Options that every verb has.
const QList<OptionSpec>& commonOptions();

/// The parsed command line of a verb.
class Arguments
{
public:
    /// Fails, with a message for the user, for unknown options, missing or wrong values, too few or many arguments.
    static Result<Arguments> parse(const VerbInfo& verb, const QStringList& words);

    const QStringList& positionals() const { return m_positionals; }
    /// True when the option was given.
    bool has(const QString& option) const { return m_values.contains(option); }
    bool has(const char* option) const { return has(QString::fromLatin1(option)); }
    /// The last value given, or the option's fallback.
    QString value(const char* option) const;
    QStringList values(const char* option) const { return m_values.value(QString::fromLatin1(option)); }

private:
    QStringList m_positionals;
    QHash<QString, QStringList> m_values;
    QHash<QString, QString> m_fallbacks;
};

/// What `groundplan VERB --help` prints.
QString helpText(const VerbInfo& verb);

} // namespace groundplan
