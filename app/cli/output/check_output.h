// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include "app/cli/output/check_input.h"

namespace groundplan {

struct CheckTextOptions {
    bool questions = false; ///< list open questions
    bool colours = false;
};

/// Lines as compilers print them, "file:line:column: warning: message [rule]", each with its fix, and a summary.
QString checkText(const CheckInput& input, const CheckTextOptions& options);

/// One JSON object: file, summary, findings, silenced, questions. Keys in alphabetical order.
QByteArray checkJson(const CheckInput& input);

/// SARIF 2.1.0: all rules with their help, findings with place, logical location and fingerprint; findings that a
/// deviation accepts are results with a suppression.
QByteArray checkSarif(const CheckInput& input);

} // namespace groundplan
