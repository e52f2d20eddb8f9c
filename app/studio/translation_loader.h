// SPDX-License-Identifier: Apache-2.0
#pragma once

class QApplication;
class QLocale;

namespace groundplan {

/// Loads our texts and Qt's own in the language of the locale; English where there is no translation.
void loadTranslations(QApplication& application, const QLocale& locale);

} // namespace groundplan
