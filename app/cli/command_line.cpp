// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command_line.h"

namespace groundplan {

Result<CommandLine> CommandLine::parse(const QString& verb, const QList<Option>& options, const QStringList& words)
{
    CommandLine line;
    line.m_parser = std::make_shared<QCommandLineParser>();
    for (const Option& option : options) {
        QStringList names{option.name};
        if (!option.letter.isEmpty())
            names.prepend(option.letter);
        line.m_parser->addOption(option.value.isEmpty() ? QCommandLineOption(names, option.help)
                                                        : QCommandLineOption(names, option.help, option.value, option.fallback));
    }
    // The parser takes a lone "-" for a positional argument, as it should: standard input.
    if (!line.m_parser->parse(QStringList{verb} + words))
        return unexpected(ErrorCode::BadInput, line.m_parser->errorText());
    return line;
}

} // namespace groundplan
