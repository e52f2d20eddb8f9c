// SPDX-License-Identifier: Apache-2.0
#include "views/theme/apply_theme.h"

#include <QApplication>
#include <QFile>
#include <QFont>
#include <QPalette>
#include <QRegularExpression>

#include "views/theme/scaled_style.h"
#include "views/theme/text_scale.h"

namespace groundplan {

namespace {

Theme::Mode& wornMode()
{
    static Theme::Mode mode = Theme::Mode::Light;
    return mode;
}

QPalette paletteOf(const Theme& theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.window);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Base, theme.panel);
    palette.setColor(QPalette::AlternateBase, theme.panelAlternate);
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::PlaceholderText, theme.mutedText);
    palette.setColor(QPalette::Button, theme.window);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::BrightText, theme.error);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.accentText);
    palette.setColor(QPalette::ToolTipBase, theme.panel);
    palette.setColor(QPalette::ToolTipText, theme.text);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
    palette.setColor(QPalette::Light, theme.panel);
    palette.setColor(QPalette::Midlight, theme.panelAlternate);
    palette.setColor(QPalette::Mid, theme.border);
    palette.setColor(QPalette::Dark, theme.border);
    palette.setColor(QPalette::Shadow, theme.isHighContrast() ? theme.border : theme.isDark() ? QColor(0x0b0d10) : QColor(0x9aa5b1));
    QColor faint = theme.mutedText;
    faint.setAlphaF(theme.isHighContrast() ? 0.75f : 0.6f);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, theme.border);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, theme.mutedText);
    return palette;
}

QString sheetNamed(const char* name)
{
    QFile file(QStringLiteral(":/groundplan/theme/%1.qss").arg(QLatin1String(name)));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QFont scaledFont(QFont font)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * textScale() / 100);
    else
        font.setPixelSize(scaledToText(font.pixelSize()));
    return font;
}

/// Rows, padding, arrows grow with the texts; lines and corners stay as fine as they are.
QString scaledLengths(const QString& sheet)
{
    if (textScale() == 100)
        return sheet;
    static const QRegularExpression length(QStringLiteral("\\b(\\d+)px"));
    QString scaled;
    qsizetype from = 0;
    for (auto at = length.globalMatch(sheet); at.hasNext();) {
        const auto match = at.next();
        const int pixels = match.captured(1).toInt();
        scaled += QStringView(sheet).mid(from, match.capturedStart() - from);
        scaled += QString::number(pixels < 5 ? pixels : scaledToText(pixels)) + QLatin1String("px");
        from = match.capturedEnd();
    }
    return scaled + QStringView(sheet).mid(from);
}

/// `@name` stands for a colour of the theme.
QString filled(QString sheet, const Theme& theme)
{
    const QList<std::pair<QString, QColor>> colours{
        {QStringLiteral("@panelAlternate"), theme.panelAlternate}, {QStringLiteral("@panel"), theme.panel},
        {QStringLiteral("@window"), theme.window},   {QStringLiteral("@border"), theme.border},
        {QStringLiteral("@mutedText"), theme.mutedText}, {QStringLiteral("@text"), theme.text},
        {QStringLiteral("@accentText"), theme.accentText}, {QStringLiteral("@accent"), theme.accent},
        {QStringLiteral("@error"), theme.error},     {QStringLiteral("@warning"), theme.warning},
        {QStringLiteral("@cardBorder"), theme.cardBorder}, {QStringLiteral("@success"), theme.success},
    };
    sheet.replace(QLatin1String("@mode"), theme.isDark() ? QLatin1String("dark") : QLatin1String("light"));
    sheet.replace(QLatin1String("@hover"), theme.hover().name(QColor::HexArgb));
    for (const auto& [name, colour] : colours)
        sheet.replace(name, colour.name());
    return sheet;
}

} // namespace

void applyTheme(QApplication& application, const Theme& theme, int textPercent)
{
    wornMode() = theme.mode;
    static bool styled = false;
    if (!styled) {
        styled = true;
        application.setStyle(new ScaledStyle);
    }
    application.setPalette(paletteOf(theme));
    static const QFont systemFont = application.font();
    setTextScale(textPercent);
    application.setFont(scaledFont(systemFont));
    QString sheet = sheetNamed("studio");
    if (theme.isHighContrast())
        sheet += sheetNamed("high-contrast");
    application.setStyleSheet(filled(scaledLengths(sheet), theme));
}

const Theme& currentTheme()
{
    return Theme::of(wornMode());
}

} // namespace groundplan
