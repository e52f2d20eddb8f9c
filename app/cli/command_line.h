// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

#include "model/base/result.h"

namespace groundplan {

/// The words after a verb, parsed: options and positional arguments. Wraps QCommandLineParser so that usage errors
/// come back as text instead of ending the process.
class CommandLine
{
public:
    struct Option {
        QString name;     ///< "output"; one letter more as "o"
        QString letter;
        QString value;    ///< name of the value; empty: a switch
        QString help;
        QString fallback; ///< value when the option is not given
    };

    /// Parses; the error is a usage message.
    static Result<CommandLine> parse(const QString& verb, const QList<Option>& options, const QStringList& words);

    bool has(const QString& option) const { return m_parser->isSet(option); }
    QString value(const QString& option) const { return m_parser->value(option); }
    QStringList positional() const { return m_parser->positionalArguments(); }

private:
    std::shared_ptr<QCommandLineParser> m_parser;
};

} // namespace groundplan
