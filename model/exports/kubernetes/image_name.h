// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace groundplan::kubernetes {

/// A container image taken apart: "registry.example.com/shop/cart", "3.7.2", "sha256:…".
struct ImageName {
    QString repository;
    QString tag;
    QString digest;

    explicit ImageName(const QString& image)
    {
        repository = image.section(u'@', 0, 0);
        digest = image.contains(u'@') ? image.section(u'@', 1) : QString();
        const qsizetype colon = repository.lastIndexOf(u':');
        if (colon > repository.lastIndexOf(u'/')) {
            tag = repository.mid(colon + 1);
            repository.truncate(colon);
        }
    }
};

} // namespace groundplan::kubernetes
