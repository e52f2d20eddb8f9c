// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "model/base/result.h"

namespace groundplan {

/// What the program ends with; scripts rely on the numbers.
enum ExitCode {
    ExitFine = 0,
    ExitFindings = 1, ///< the check found something
    ExitUsage = 2,    ///< the command line is wrong
    ExitDrift = 3,    ///< the export folder differs from the design
    ExitBadInput = 4, ///< an input cannot be read or understood, an output cannot be written
};

enum class Ink { Plain, Bold, Dim, Red, Yellow, Blue, Green };

/// Wraps the text in terminal colours when `colours` says so.
QString inked(const QString& text, Ink ink, bool colours);
/// True when standard output (or error) is a terminal and NO_COLOR is not set.
bool coloursOnOutput();
bool coloursOnError();

/// A number with its word: texts of the command line are English and have two forms. `%1` is the number.
QString counted(qsizetype number, const char* one, const char* many);

/// Writes to standard output; an error (a full disk, say) is reported on standard error by the caller.
Result<void> print(const QString& text);
/// Writes to standard error.
void printError(const QString& text);

/// Reports the error as "file:line:column: error: message"; returns the exit code for it.
int report(const Error& error);
/// Reports a warning of the same form.
void reportWarning(const Error& warning);
/// Reports a wrong command line.
int reportUsage(const QString& message);
/// Prints a text or reports why it cannot; returns the exit code.
int printed(const QString& text, int code = ExitFine);

} // namespace groundplan
