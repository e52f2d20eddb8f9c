// SPDX-License-Identifier: Apache-2.0
#include "views/panels/start_page.h"

#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include "views/drawing/themed_icon.h"
#include "views/theme/apply_theme.h"
#include "views/theme/text_scale.h"

namespace groundplan {

namespace {

QLabel* label(const QString& text, const char* role, QWidget* parent)
{
    auto* made = new QLabel(text, parent);
    made->setProperty("role", QString::fromLatin1(role));
    made->setTextFormat(Qt::PlainText);
    return made;
}

/// A button that looks like a card: picture on top, name and description below.
class CardButton : public QPushButton
{
public:
    using QPushButton::QPushButton;
    QSize sizeHint() const override { return layout() ? layout()->sizeHint() : QPushButton::sizeHint(); }
    QSize minimumSizeHint() const override { return layout() ? layout()->minimumSize() : QPushButton::minimumSizeHint(); }
};

} // namespace

StartPage::StartPage(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea(this);
    scroll->setFocusPolicy(Qt::NoFocus); // what is in it takes the focus
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    layout->addWidget(scroll);
}

void StartPage::setRecent(const QList<Recent>& recent)
{
    m_recent = recent;
    refresh();
}

void StartPage::setSamples(const QList<Example>& samples)
{
    m_samples = samples;
    refresh();
}

void StartPage::setTemplates(const QList<Example>& templates)
{
    m_templates = templates;
    refresh();
}

void StartPage::refreshTheme()
{
    refresh();
}

/// Behind an open design, nobody sees it: its cards can wait.
void StartPage::refresh()
{
    m_stale = !isVisible();
    if (!m_stale)
        fill();
}

void StartPage::showEvent(QShowEvent* event)
{
    if (m_stale) {
        m_stale = false;
        fill();
    }
    QWidget::showEvent(event);
}

QWidget* StartPage::card(const Example& example, bool sample)
{
    const Theme& theme = currentTheme();
    auto* button = new CardButton(m_body);
    button->setObjectName(sample ? QStringLiteral("sample") : QStringLiteral("template"));
    button->setAccessibleName(example.name);
    button->setAccessibleDescription(example.description);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    button->setStyleSheet(QStringLiteral("CardButton, QPushButton { text-align: left; padding: 0; }"));
    auto* layout = new QVBoxLayout(button);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(4);
    if (!example.thumbnail.isNull()) {
        auto* picture = new QLabel(button);
        picture->setPixmap(example.thumbnail);
        picture->setAlignment(Qt::AlignCenter);
        picture->setStyleSheet(QStringLiteral("background: %1; border-radius: 4px;").arg(theme.canvas.name()));
        layout->addWidget(picture);
        layout->addSpacing(4);
    }
    layout->addWidget(label(example.name, "heading", button));
    QLabel* description = label(example.description, "muted", button);
    description->setWordWrap(true);
    description->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    description->setMinimumHeight(fontMetrics().lineSpacing() * 2);
    layout->addWidget(description, 1);
    for (QLabel* inner : button->findChildren<QLabel*>())
        inner->setAttribute(Qt::WA_TransparentForMouseEvents);
    const QString path = example.path;
    connect(button, &QPushButton::clicked, this, [this, path, sample] {
        if (sample)
            Q_EMIT sampleChosen(path);
        else
            Q_EMIT templateChosen(path);
    });
    return button;
}

void StartPage::fill()
{
    const Theme& theme = currentTheme();
    auto* scroll = findChild<QScrollArea*>();
    m_body = new QWidget;
    auto* outer = new QHBoxLayout(m_body);
    outer->setContentsMargins(32, 32, 32, 32);
    auto* column = new QWidget(m_body);
    column->setMaximumWidth(scaledToText(1040));
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    outer->addStretch(1);
    outer->addWidget(column, 100);
    outer->addStretch(1);

    layout->addWidget(label(QStringLiteral("Groundplan"), "title", column));
    layout->addWidget(label(tr("Design a platform, see its coupling while you draw, export the manifests that run it."), "muted", column));
    layout->addSpacing(16);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    const auto action = [&](const QString& text, const char* icon, auto signal, bool first) {
        auto* button = new QPushButton(themedIcon(QString::fromLatin1(icon), theme, first ? theme.accentText : theme.text), text, column);
        button->setDefault(first);
        connect(button, &QPushButton::clicked, this, signal);
        buttons->addWidget(button);
    };
    action(tr("New design"), "actions/new", &StartPage::newRequested, true);
    action(tr("Open…"), "actions/open", &StartPage::openRequested, false);
    action(tr("Open from address…"), "actions/open-url", &StartPage::addressRequested, false);
    action(tr("Import manifests…"), "actions/import", &StartPage::importRequested, false);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    layout->addSpacing(24);

    if (!m_recent.isEmpty()) {
        layout->addWidget(label(tr("Recent"), "heading", column));
        auto* card = new QFrame(column);
        card->setProperty("role", QStringLiteral("card"));
        auto* rows = new QVBoxLayout(card);
        rows->setContentsMargins(4, 4, 4, 4);
        rows->setSpacing(0);
        for (const Recent& recent : std::as_const(m_recent)) {
            auto* row = new QPushButton(card);
            row->setObjectName(QStringLiteral("recent"));
            row->setFlat(true);
            row->setEnabled(recent.exists);
            row->setToolTip(recent.exists ? recent.path : tr("%1 is no longer there.").arg(recent.path));
            row->setAccessibleName(recent.name);
            row->setMinimumHeight(scaledToText(32));
            auto* inner = new QHBoxLayout(row);
            inner->setContentsMargins(8, 0, 8, 0);
            QLabel* name = label(recent.name, recent.exists ? "" : "muted", row);
            QLabel* folder = label(QFileInfo(recent.path).absolutePath(), "muted", row);
            name->setAttribute(Qt::WA_TransparentForMouseEvents);
            folder->setAttribute(Qt::WA_TransparentForMouseEvents);
            folder->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
            folder->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
            inner->addWidget(name);
            inner->addWidget(folder, 1);
            const QString path = recent.path;
            connect(row, &QPushButton::clicked, this, [this, path] { Q_EMIT recentChosen(path); });
            rows->addWidget(row);
        }
        layout->addWidget(card);
        layout->addSpacing(24);
    }
    const auto cards = [&](const QString& title, const QList<Example>& examples, bool sample) {
        if (examples.isEmpty())
            return;
        layout->addWidget(label(title, "heading", column));
        auto* grid = new QGridLayout;
        grid->setSpacing(16);
        for (int at = 0; at < 3; ++at)
            grid->setColumnStretch(at, 1);
        for (int at = 0; at < examples.size(); ++at)
            grid->addWidget(card(examples.at(at), sample), at / 3, at % 3);
        layout->addLayout(grid);
        layout->addSpacing(24);
    };
    cards(tr("Samples"), m_samples, true);
    cards(tr("Templates"), m_templates, false);
    layout->addStretch(1);
    if (QWidget* old = scroll->takeWidget()) {
        old->hide();
        old->deleteLater();
    }
    scroll->setWidget(m_body);
}

} // namespace groundplan
