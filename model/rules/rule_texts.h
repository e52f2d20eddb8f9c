// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

/// Marks a text of a rule for translation; it is translated where it is shown, by ruleText().
#define RULE_TEXT(text) QString::fromUtf8(QT_TRANSLATE_NOOP("Rule", text))
