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

/// SARIF 2.1.0 as code scanning takes it: all rules with their help, findings with place, logical location and
/// fingerprint, new or unchanged against a baseline; findings that a deviation accepts are results with a suppression.
QByteArray checkSarif(const CheckInput& input);

/// JUnit XML: a test suite a pack, a test case a rule. Findings that fail the check are failures, others stand in the
/// output; a rule that only has open questions is skipped.
QByteArray checkJunit(const CheckInput& input);

/// Longest comment that the common forges take, in characters.
inline constexpr qsizetype longestComment = 65'536;

/// A comment on a change: a table of counts, then the findings by severity and pack, folded. Never longer than
/// `longestComment`; what does not fit is counted.
QString checkMarkdown(const CheckInput& input);

} // namespace groundplan
