// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QTranslator>

class QCoreApplication;

namespace groundplan {

/// The text as a verbose language might have it: accents, brackets, 40 percent longer. Placeholders, mnemonics, tags and
/// file patterns stay.
QString pseudoText(const QString& text);

/// Gives every text of ours as pseudoText(): what is not translated, cut off or glued together shows at a glance.
class PseudoTranslator : public QTranslator
{
public:
    using QTranslator::QTranslator;
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* text, const char* remark, int count) const override;
};

/// Instead of loadTranslations().
void loadPseudoTranslations(QCoreApplication& application);

} // namespace groundplan
