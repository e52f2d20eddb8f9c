// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QCalendarWidget>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QTranslator>

#include "model/edit/edits.h"
#include "tests/support/samples.h"
#include "views/panels/attribute_fields.h"
#include "views/panels/inspector_panel.h"

using namespace groundplan;

namespace {

/// A language in which every choice of two words is "zwei Worte".
class TwoWords : public QTranslator
{
public:
    using QTranslator::QTranslator;
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* text, const char*, int) const override
    {
        return qstrcmp(context, "CatalogValues") == 0 && QByteArray(text).count(' ') == 1 ? QStringLiteral("zwei Worte") : QString();
    }
};

} // namespace

class TestInspector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void fieldsShowTheDesign();
    void typedTextIsAnEdit();
    void typingIsOneUndoStep();
    void daysFromTheCalendar();
    void findsAttributes_data();
    void findsAttributes();
    void invalidInputChangesNothing_data();
    void invalidInputChangesNothing();
    void validInputSetsTheAttribute_data();
    void validInputSetsTheAttribute();
    void emptyingUnsets();
    void choicesHaveNotSet();
    void placeholderShowsTheDefault();
    void mapsAreEditedInATable();
    void groupsAreDeclared();
    void kindCanBeChanged();
    void connectionsOfferOnlyLegalKinds();
    void everyKindHasARightEditor();
    void followsUndo();
    void readOnlyLocksTheFields();
    void nothingSelectedShowsTheDesign();
    void choicesSpeakTheLanguage();
    void helpTakesRoomWhenThereIsSome();

private:
    AttributeEditor* editor(const char* key) { return m_panel->editor(QString::fromLatin1(key)); }
    void type(const char* key, const QString& text);
    Value attribute(const char* name) const;

    std::unique_ptr<Document> m_document;
    std::unique_ptr<InspectorPanel> m_panel;
};

void TestInspector::init()
{
    m_document = std::make_unique<Document>();
    m_document->reset(test::design("groundplan: 1\n"
                                   "name: Shop\n"
                                   "components:\n"
                                   "  cart: { kind: service, name: Cart, replicas: 2, team: buy }\n"
                                   "  ledger: { kind: service, name: Ledger }\n"
                                   "  store: { kind: relational-database, name: Store }\n"
                                   "connections:\n"
                                   "  cart-ledger: { from: cart, to: ledger, kind: calls, timeout: 2s }\n"));
    m_panel = std::make_unique<InspectorPanel>(*m_document, test::catalog());
    m_panel->resize(360, 800);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    m_panel->setSubjects({QStringLiteral("cart")});
}

void TestInspector::cleanup()
{
    m_panel.reset();
    m_document.reset();
}

void TestInspector::type(const char* key, const QString& text)
{
    AttributeEditor* at = editor(key);
    QVERIFY2(at, key);
    QWidget* field = at->field();
    QLineEdit* line = qobject_cast<QLineEdit*>(field);
    if (!line)
        line = field->findChild<QLineEdit*>();
    QVERIFY(line);
    line->setFocus();
    line->selectAll();
    QTest::keyClick(line, Qt::Key_Delete);
    QTest::keyClicks(line, text);
    QTest::keyClick(line, Qt::Key_Return);
}

Value TestInspector::attribute(const char* name) const
{
    const Value* value = m_document->design().component(QStringLiteral("cart"))->attributes.find(QString::fromLatin1(name));
    return value ? *value : Value();
}

void TestInspector::fieldsShowTheDesign()
{
    QCOMPARE(editor("name")->value().toString(), QStringLiteral("Cart"));
    QCOMPARE(editor("replicas")->value(), Value(2));
    QCOMPARE(editor("team")->value().toStringList(), QStringList{QStringLiteral("buy")});
    QVERIFY(editor("port")->value().isNull());
}

void TestInspector::typedTextIsAnEdit()
{
    type("name", QStringLiteral("Basket"));
    QCOMPARE(m_document->design().component(QStringLiteral("cart"))->name, QStringLiteral("Basket"));
    QCOMPARE(m_document->undoStack()->undoText(), QStringLiteral("Rename Cart to Basket"));
}

void TestInspector::typingIsOneUndoStep()
{
    type("description", QStringLiteral("Keeps"));
    type("description", QStringLiteral("Keeps what people want to buy"));
    QCOMPARE(m_document->undoStack()->count(), 1);
    m_document->undoStack()->undo();
    QVERIFY(m_document->design().component(QStringLiteral("cart"))->description.isEmpty());
}

void TestInspector::daysFromTheCalendar()
{
    auto* button = editor("end-of-life")->findChild<QToolButton*>();
    QVERIFY(button);
    bool picked = false;
    QTimer::singleShot(50, this, [&picked] {
        QWidget* popup = QApplication::activePopupWidget();
        auto* calendar = popup ? popup->findChild<QCalendarWidget*>() : nullptr;
        QVERIFY(calendar);
        QCOMPARE(calendar->selectedDate(), QDate::currentDate());
        calendar->setSelectedDate(QDate(2030, 5, 6));
        auto* days = calendar->findChild<QTableView*>();
        QTest::mouseClick(days->viewport(), Qt::LeftButton, {}, days->visualRect(days->currentIndex()).center());
        picked = true;
        if (QApplication::activePopupWidget())
            QApplication::activePopupWidget()->close();
    });
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(picked);
    QCOMPARE(attribute("end-of-life").toText(), QStringLiteral("2030-05-06"));
}

void TestInspector::findsAttributes_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("one word") << "memory";
    QTest::newRow("a letter of most") << "a";
    QTest::newRow("nothing") << "no attribute is called like that";
}

void TestInspector::findsAttributes()
{
    QFETCH(QString, text);
    const QList<AttributeSpec> specs = test::catalog().componentKind(QStringLiteral("service"))->attributes;
    const auto shown = [&] {
        QStringList ids;
        for (AttributeEditor* at : m_panel->findChildren<AttributeEditor*>()) {
            const bool own = std::any_of(specs.begin(), specs.end(), [at](const AttributeSpec& spec) { return spec.id == at->spec().id; });
            if (own && at->isVisible())
                ids.append(at->spec().id);
        }
        ids.sort();
        return ids;
    };
    QStringList wanted;
    for (const AttributeSpec& spec : specs) {
        if (spec.label.contains(text, Qt::CaseInsensitive) || spec.help.contains(text, Qt::CaseInsensitive))
            wanted.append(spec.id);
    }
    wanted.sort();
    const QStringList before = shown();
    QLineEdit* find = nullptr;
    for (QLineEdit* line : m_panel->findChildren<QLineEdit*>()) {
        if (line->accessibleName() == QLatin1String("Find attribute"))
            find = line;
    }
    QVERIFY(find);
    find->setText(text);
    QTRY_COMPARE(shown(), wanted);
    find->clear();
    QTRY_COMPARE(shown(), before);
}

void TestInspector::invalidInputChangesNothing_data()
{
    QTest::addColumn<QString>("attribute");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("message");
    QTest::newRow("range") << "port" << "70000" << "Attribute 'port' must be an integer from 1 to 65535, not '70000'.";
    QTest::newRow("number") << "replicas" << "many" << "Attribute 'replicas' must be an integer from 0 to 10000, not 'many'.";
    QTest::newRow("cpu") << "cpu-request" << "fast" << "Attribute 'cpu-request' must be an amount of processor such as 250m or 2, not 'fast'.";
    QTest::newRow("size") << "memory-request" << "big" << "Attribute 'memory-request' must be a size such as 512Mi or 20Gi, not 'big'.";
    QTest::newRow("date") << "end-of-life" << "2027-02-30" << "Attribute 'end-of-life' must be a date such as 2027-09-30, not '2027-02-30'.";
}

void TestInspector::invalidInputChangesNothing()
{
    QFETCH(QString, attribute);
    QFETCH(QString, text);
    QFETCH(QString, message);
    const Design before = m_document->design();
    type(attribute.toLatin1().constData(), text);
    QCOMPARE(editor(attribute.toLatin1().constData())->message(), message);
    QVERIFY(m_document->design() == before);
    QCOMPARE(m_document->undoStack()->count(), 0);
}

void TestInspector::validInputSetsTheAttribute_data()
{
    QTest::addColumn<QString>("attribute");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("stored");
    QTest::newRow("integer") << "port" << "8080" << "8080";
    QTest::newRow("cpu") << "cpu-request" << "250m" << "250m";
    QTest::newRow("size") << "memory-request" << "512Mi" << "512Mi";
    QTest::newRow("date") << "end-of-life" << "2030-01-31" << "2030-01-31";
    QTest::newRow("string") << "technology" << "Go" << "Go";
    QTest::newRow("list") << "shared-libraries" << "pricing, tax" << "pricing, tax";
}

void TestInspector::validInputSetsTheAttribute()
{
    QFETCH(QString, attribute);
    QFETCH(QString, text);
    QFETCH(QString, stored);
    const QByteArray name = attribute.toLatin1();
    type(name.constData(), text);
    QCOMPARE(editor(name.constData())->message(), QString());
    QCOMPARE(this->attribute(name.constData()).toText(), stored);
}

void TestInspector::emptyingUnsets()
{
    type("replicas", {});
    QVERIFY(attribute("replicas").isNull());
}

void TestInspector::choicesHaveNotSet()
{
    auto* facade = qobject_cast<QComboBox*>(editor("facade")->field());
    QVERIFY(facade);
    QCOMPARE(facade->count(), 3);
    QCOMPARE(facade->itemText(0), QStringLiteral("Not set"));
    QCOMPARE(facade->itemText(1), QStringLiteral("Yes"));
    QCOMPARE(facade->itemText(2), QStringLiteral("No"));
    facade->setFocus();
    QTest::keyClick(facade, Qt::Key_Down);
    QTest::keyClick(facade, Qt::Key_Down);
    Q_EMIT facade->activated(facade->currentIndex());
    QCOMPARE(attribute("facade"), Value(false));
    facade->setCurrentIndex(0);
    Q_EMIT facade->activated(0);
    QVERIFY(attribute("facade").isNull());
}

void TestInspector::placeholderShowsTheDefault()
{
    const ComponentKind* kind = test::catalog().componentKind(QStringLiteral("service"));
    int checked = 0;
    for (const AttributeSpec& spec : kind->attributes) {
        auto* box = qobject_cast<OptionalSpinBox*>(m_panel->editor(spec.id)->field());
        if (!box)
            continue;
        ++checked;
        QCOMPARE(box->line()->placeholderText(), spec.defaultValue.isNull() ? QStringLiteral("Not set")
                                                                            : QString(QLatin1String("Default: ") + spec.defaultValue.toText()));
    }
    QVERIFY(checked > 3);
}

void TestInspector::mapsAreEditedInATable()
{
    const ComponentKind* kind = test::catalog().componentKind(QStringLiteral("service"));
    QString map;
    for (const AttributeSpec& spec : kind->attributes) {
        if (spec.type == AttributeType::Map)
            map = spec.id;
    }
    if (map.isEmpty())
        QSKIP("no attribute of a service is a map");
    auto* table = qobject_cast<QTableWidget*>(m_panel->editor(map)->field());
    QVERIFY(table);
    QCOMPARE(table->rowCount(), 1);
    table->setItem(0, 0, new QTableWidgetItem(QStringLiteral("MODE")));
    table->setItem(0, 1, new QTableWidgetItem(QStringLiteral("fast")));
    QCOMPARE(table->rowCount(), 2);
    QCOMPARE(attribute(map.toLatin1().constData()).toMap().find(u"MODE")->toText(), QStringLiteral("fast"));
    table->setItem(1, 1, new QTableWidgetItem(QStringLiteral("lonely")));
    QCOMPARE(m_panel->editor(map)->message(), QStringLiteral("'lonely' has no name."));
}

void TestInspector::groupsAreDeclared()
{
    type("team", QStringLiteral("buy, Risk and Fraud"));
    const Component* cart = m_document->design().component(QStringLiteral("cart"));
    QCOMPARE(cart->groupsOf(u"team"), (QStringList{QStringLiteral("buy"), QStringLiteral("risk-and-fraud")}));
    QCOMPARE(m_document->design().groups().find(QStringLiteral("risk-and-fraud"))->name, QStringLiteral("Risk and Fraud"));
}

void TestInspector::kindCanBeChanged()
{
    QComboBox* kinds = nullptr;
    for (QComboBox* box : m_panel->findChildren<QComboBox*>()) {
        if (box->accessibleName() == QLatin1String("Kind") && box->isVisibleTo(m_panel.get()))
            kinds = box;
    }
    QVERIFY(kinds);
    const int job = kinds->findData(QStringLiteral("job"));
    QVERIFY(job >= 0);
    QVERIFY(kinds->findData(QStringLiteral("cluster")) < 0);
    kinds->setCurrentIndex(job);
    Q_EMIT kinds->activated(job);
    QCOMPARE(m_document->design().component(QStringLiteral("cart"))->kind, QStringLiteral("job"));
}

void TestInspector::connectionsOfferOnlyLegalKinds()
{
    m_panel->setSubjects({QStringLiteral("cart-ledger")});
    QCOMPARE(editor("timeout")->value().toText(), QStringLiteral("2s"));
    for (QComboBox* box : m_panel->findChildren<QComboBox*>()) {
        if (box->accessibleName() != QLatin1String("Kind") || !box->isVisibleTo(m_panel.get()))
            continue;
        for (int at = 0; at < box->count(); ++at) {
            QVERIFY(test::catalog().mayConnect(box->itemData(at).toString(), QStringLiteral("service"), QStringLiteral("service")));
        }
        QVERIFY(box->count() > 0);
    }
}

void TestInspector::everyKindHasARightEditor()
{
    for (const ComponentKind& kind : test::catalog().componentKinds()) {
        for (const AttributeSpec& spec : kind.attributes) {
            const std::unique_ptr<AttributeEditor> made(AttributeEditor::make(spec));
            const QWidget* field = made->field();
            QVERIFY2(field && !field->accessibleName().isEmpty(), qPrintable(QString(kind.id + u'/' + spec.id)));
            QCOMPARE(field->toolTip(), spec.help);
            if (spec.type == AttributeType::Boolean || spec.type == AttributeType::Enum)
                QVERIFY(qobject_cast<const QComboBox*>(field));
            if (spec.type == AttributeType::Text)
                QVERIFY(qobject_cast<const QPlainTextEdit*>(field));
        }
    }
}

void TestInspector::followsUndo()
{
    type("port", QStringLiteral("8080"));
    m_document->undoStack()->undo();
    QVERIFY(editor("port")->value().isNull());
    m_document->undoStack()->redo();
    QCOMPARE(editor("port")->value(), Value(8080));
    QVERIFY(m_document->apply(removeEntities(m_document->design(), {QStringLiteral("cart")})));
    QVERIFY(m_panel->editor(QStringLiteral("port")) == nullptr);
}

void TestInspector::readOnlyLocksTheFields()
{
    m_document->setReadOnly(true);
    auto* line = qobject_cast<QLineEdit*>(editor("name")->field());
    QVERIFY(line->isReadOnly());
}

void TestInspector::nothingSelectedShowsTheDesign()
{
    m_panel->setSubjects({});
    QCOMPARE(editor("name")->value().toString(), QStringLiteral("Shop"));
    type("name", QStringLiteral("Web shop"));
    QCOMPARE(m_document->design().name(), QStringLiteral("Web shop"));
    m_panel->setSubjects({QStringLiteral("cart"), QStringLiteral("ledger")});
    type("team", QStringLiteral("pay"));
    QCOMPARE(m_document->design().component(QStringLiteral("ledger"))->groupsOf(u"team"), QStringList{QStringLiteral("pay")});
    QCOMPARE(m_document->design().component(QStringLiteral("cart"))->groupsOf(u"team"), QStringList{QStringLiteral("pay")});
}

/// What the file says stays; what is shown of it is in the user's language, or in words where nobody has translated it.
void TestInspector::choicesSpeakTheLanguage()
{
    QCOMPARE(choiceText(QStringLiteral("bare-metal")), QStringLiteral("Bare metal"));
    QCOMPARE(choiceText(QStringLiteral("mutual-tls")), QStringLiteral("Mutual TLS"));
    TwoWords language;
    QCoreApplication::installTranslator(&language);
    QCOMPARE(choiceText(QStringLiteral("bare-metal")), QStringLiteral("zwei Worte"));
    QCOMPARE(choiceText(QStringLiteral("managed")), QStringLiteral("Managed"));
    QCoreApplication::removeTranslator(&language);
}

void TestInspector::helpTakesRoomWhenThereIsSome()
{
    auto* scroll = m_panel->findChild<QScrollArea*>();
    const int before = scroll->height();
    m_panel->activateWindow();
    editor("name")->field()->setFocus();
    QTRY_VERIFY(scroll->height() < before);
    m_panel->setSubjects({});
    QTRY_VERIFY(m_panel->findChild<QScrollArea*>()->height() >= before);
}

QTEST_MAIN(TestInspector)
#include "tst_inspector.moc"
