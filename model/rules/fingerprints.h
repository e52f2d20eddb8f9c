// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>

#include <QCryptographicHash>

#include "model/rules/rule.h"

namespace groundplan {

/// Makes fingerprints. Rules that speak of all workloads give the same long list, which is put in order once.
class Fingerprints
{
public:
    QString of(const QString& rule, const Verdict& verdict)
    {
        const bool isLong = verdict.evidence.size() > 256;
        if (!isLong || m_evidence != verdict.evidence) {
            QStringList evidence = verdict.evidence;
            if (!std::is_sorted(evidence.cbegin(), evidence.cend()))
                evidence.sort(); // a cycle found from another start is the same cycle
            m_text = evidence.join(u'\n').toUtf8();
            m_evidence = isLong ? verdict.evidence : QStringList();
        }
        QCryptographicHash hash(QCryptographicHash::Sha1);
        hash.addData(QString(rule + u'\n' + verdict.subject + u'\n').toUtf8());
        hash.addData(m_text);
        return QString::fromLatin1(hash.result().toHex().first(16));
    }

private:
    QStringList m_evidence;
    QByteArray m_text;
};

} // namespace groundplan
