// SPDX-License-Identifier: Apache-2.0
#pragma once

class QCoreApplication;
class QLocale;

namespace groundplan {

/// Loads our texts and Qt's own in the language of the locale; English where there is no translation.
void loadTranslations(QCoreApplication& application, const QLocale& locale);

} // namespace groundplan
