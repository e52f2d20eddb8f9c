// SPDX-License-Identifier: Apache-2.0
#include "views/panels/attribute_editor.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QStyle>
#include <QTimer>
#include <QVBoxLayout>

#include "model/catalog/attribute_check.h"
#include "views/panels/attribute_fields.h"

namespace groundplan {

/// Pause in typing after which a legal value is taken over, in ms: long enough to finish "500ms" after "500m".
static constexpr int typingPause = 900;

AttributeEditor::AttributeEditor(const AttributeSpec& spec, QWidget* parent)
    : QWidget(parent), m_spec(spec), m_layout(new QVBoxLayout(this)), m_message(new QLabel(this)), m_pause(new QTimer(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
    m_message->setProperty("role", QStringLiteral("error"));
    m_message->setWordWrap(true);
    m_message->setObjectName(QStringLiteral("message"));
    m_message->hide();
    m_layout->addWidget(m_message);
    m_pause->setSingleShot(true);
    m_pause->setInterval(typingPause);
    connect(m_pause, &QTimer::timeout, this, &AttributeEditor::commit);
    setToolTip(spec.help);
}

AttributeEditor* AttributeEditor::make(const AttributeSpec& spec, QWidget* parent)
{
    switch (spec.type) {
    case AttributeType::Boolean:
    case AttributeType::Enum:
        return new ChoiceField(spec, parent);
    case AttributeType::Integer:
    case AttributeType::Number:
    case AttributeType::Percentage:
        return new NumberField(spec, parent);
    case AttributeType::Text:
        return new TextField(spec, parent);
    case AttributeType::Map:
        return new MapField(spec, parent);
    case AttributeType::Date:
        return new DateField(spec, parent);
    default:
        return new LineField(spec, parent);
    }
}

void AttributeEditor::place(QWidget* row)
{
    m_layout->insertWidget(0, row);
    QWidget* keyboard = field();
    keyboard->installEventFilter(this);
    keyboard->setToolTip(m_spec.help);
    keyboard->setAccessibleName(m_spec.label);
    keyboard->setAccessibleDescription(m_spec.help);
    setFocusProxy(keyboard);
    show(Value());
    showPlaceholder(placeholder());
}

void AttributeEditor::setValue(const Value& value)
{
    const auto held = typed();
    if (!m_mixed && m_value == value && held && *held == value)
        return;
    // Somebody else's change reaches a field in which the user is typing only when it really is another value.
    if (!m_mixed && m_value == value && field()->hasFocus())
        return;
    m_pause->stop();
    m_value = value;
    m_touched = false;
    markMixed(false);
    const bool blocked = blockSignals(true);
    show(value);
    blockSignals(blocked);
    m_pause->stop();
    setMessage({});
}

void AttributeEditor::setMixed()
{
    if (m_mixed && (m_touched || !message().isEmpty()))
        return; // another field's edit does not take away what is being typed here
    m_pause->stop();
    m_value = {};
    m_touched = false;
    const bool blocked = blockSignals(true);
    show(Value());
    markMixed(true);
    showPlaceholder(mixedText());
    blockSignals(blocked);
    m_pause->stop();
    setMessage({});
}

void AttributeEditor::forget()
{
    if (!m_touched && message().isEmpty())
        return;
    m_pause->stop();
    m_touched = false;
    const bool blocked = blockSignals(true);
    show(m_value);
    if (m_mixed)
        showPlaceholder(mixedText());
    blockSignals(blocked);
    m_pause->stop();
    setMessage({});
}

void AttributeEditor::markMixed(bool mixed)
{
    if (m_mixed == mixed)
        return;
    m_mixed = mixed;
    showPlaceholder(mixed ? mixedText() : placeholder());
    QWidget* keyboard = field();
    keyboard->setProperty("mixed", mixed);
    keyboard->setAccessibleDescription(mixed ? tr("The selected ones differ.") : m_spec.help);
    keyboard->style()->unpolish(keyboard);
    keyboard->style()->polish(keyboard);
}

void AttributeEditor::setReadOnly(bool readOnly)
{
    makeReadOnly(readOnly);
}

void AttributeEditor::commitChoice()
{
    m_touched = true;
    commit();
}

void AttributeEditor::commitSoon()
{
    m_touched = true;
    if (const auto now = typed())
        setMessage({});
    m_pause->start();
}

void AttributeEditor::commit()
{
    m_pause->stop();
    const auto now = typed();
    if (!now) {
        setMessage(now.error().message);
        return;
    }
    setMessage({});
    if (m_mixed ? !m_touched && now->isNull() : *now == m_value)
        return;
    m_value = *now;
    m_touched = false;
    markMixed(false);
    Q_EMIT edited(m_value);
}

QString AttributeEditor::message() const
{
    return m_message->text();
}

void AttributeEditor::setMessage(const QString& message)
{
    if (m_message->text() == message)
        return;
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
    QWidget* keyboard = field();
    keyboard->setProperty("invalid", !message.isEmpty());
    keyboard->style()->unpolish(keyboard);
    keyboard->style()->polish(keyboard);
}

QString AttributeEditor::unsetText() const
{
    if (m_spec.defaultValue.isNull())
        return tr("Not set");
    const QString text = m_spec.type == AttributeType::Boolean ? (m_spec.defaultValue.toBool() ? tr("Yes") : tr("No"))
                         : m_spec.type == AttributeType::Enum  ? choiceText(m_spec.defaultValue.toText())
                                                               : fieldText(m_spec, m_spec.defaultValue);
    return tr("Default: %1").arg(text);
}

QString AttributeEditor::mixedText()
{
    return tr("Mixed");
}

bool AttributeEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn)
        Q_EMIT entered(m_spec);
    return QWidget::eventFilter(watched, event);
}

QString fieldText(const AttributeSpec& spec, const Value& value)
{
    if (spec.type == AttributeType::Map) {
        QStringList lines;
        for (const auto& [key, entry] : value.toMap())
            lines.append(key + u'=' + entry.toText());
        return lines.join(u'\n');
    }
    return value.toText();
}

QString choiceText(const QString& choice)
{
    const QString plain = QString(choice).replace(u'-', u' ');
    if (const QString translated = QCoreApplication::translate("CatalogValues", plain.toUtf8().constData()); translated != plain)
        return translated;
    // Abbreviations of the trade stay in capitals.
    static const QStringList capitals{
        QStringLiteral("tls"),  QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("oidc"), QStringLiteral("grpc"),
        QStringLiteral("sql"),  QStringLiteral("tcp"),  QStringLiteral("udp"),   QStringLiteral("dns"),  QStringLiteral("amqp"),
        QStringLiteral("mqtt"), QStringLiteral("soap"), QStringLiteral("ssh"),   QStringLiteral("ftp"),  QStringLiteral("sftp"),
        QStringLiteral("jms"),  QStringLiteral("otlp"), QStringLiteral("tn3270"), QStringLiteral("nats"), QStringLiteral("saml"),
        QStringLiteral("oci"),  QStringLiteral("vpn"),  QStringLiteral("api"),   QStringLiteral("cpu"),  QStringLiteral("ip")};
    QStringList words = choice.split(u'-');
    for (int at = 0; at < words.size(); ++at) {
        QString& word = words[at];
        if (capitals.contains(word))
            word = word.toUpper();
        else if (at == 0 && !word.isEmpty())
            word[0] = word[0].toUpper();
    }
    return words.join(u' ');
}

} // namespace groundplan
