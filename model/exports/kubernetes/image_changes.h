// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/exports/kubernetes/rendering.h"

namespace groundplan::kubernetes {

/// What an overlay's `images:` can say, so that no patch has to.
struct ImageChanges {
    Value::List images;    ///< of a kustomization
    QList<qsizetype> covered; ///< places in `wanted` of the objects that need no patch any more
};

/// The changes of images between two renderings that Kustomize's image transformer makes: for objects of which nothing but
/// the image differs, where the transformer touches no other container by the way.
ImageChanges imageChanges(const QList<Object>& base, const QList<Object>& wanted);

} // namespace groundplan::kubernetes
