// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <vector>

#include "app/cli/command_line.h"
#include "app/cli/exit_code.h"
#include "model/catalog/catalog.h"

namespace groundplan {

/// One word that the program understands.
class Verb
{
public:
    virtual ~Verb() = default;
    virtual QString name() const = 0;
    virtual QString summary() const = 0;            ///< one line
    virtual QString usage() const = 0;              ///< "FILE [options]"
    virtual QStringList examples() const = 0;
    virtual QList<CommandLine::Option> options() const = 0;
    virtual int run(const CommandLine& line, const Catalog& catalog) const = 0;
};

const std::vector<std::unique_ptr<Verb>>& allVerbs();
const Verb* verbByName(const QString& name);
/// The text of `groundplan VERB --help`.
QString helpOf(const Verb& verb);

/// Writes to standard output or standard error.
void print(const QString& text);
void printError(const QString& text);
/// Prints an error as "groundplan: file:line:column: message" and returns the exit code for it.
int failWith(const Error& error);
/// Prints a usage error with a hint at --help; returns ExitCode::Usage.
int usageError(const Verb& verb, const QString& message);
/// True when colour makes sense on that stream: a terminal, and NO_COLOR is not set (no-color.org).
bool mayColour(FILE* stream);

} // namespace groundplan
