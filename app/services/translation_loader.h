// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

class QCoreApplication;
class QLocale;

namespace groundplan {

/// Loads our texts and Qt's own in the language of the locale; English where there is no translation.
void loadTranslations(QCoreApplication& application, const QLocale& locale);

/// The languages that Groundplan speaks: "de", "zh_CN".
QStringList shippedLanguages();

} // namespace groundplan
