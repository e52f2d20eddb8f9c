// SPDX-License-Identifier: Apache-2.0
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>

#include "tests/support/samples.h"
#include "views/panels/inspector_panel.h"
#include "views/panels/link_field.h"
#include "views/panels/markdown_field.h"
#include "views/panels/markdown_view.h"

using namespace groundplan;

/// Documentation and links in the inspector.
class InspectorDocumentationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void shownForReading();
    void writtenAndTakenBack();
    void keyboardTurnsThePage();
    void followsTheSelection();
    void readOnlyIsForReading();
    void linksLeadOnlyWhereTheyMay_data();
    void linksLeadOnlyWhereTheyMay();
    void picturesAreNamedNotLoaded();
    void htmlIsText();
    void hostileTextsDoNotHang_data();
    void hostileTextsDoNotHang();
    void linksAreAddedOpenedAndRemoved();
    void wrongLinksAreRefused();

private:
    MarkdownField* text() { return qobject_cast<MarkdownField*>(m_panel->editor(QStringLiteral("documentation"))); }
    LinkField* links() { return qobject_cast<LinkField*>(m_panel->editor(QStringLiteral("links"))); }
    const Component* cart() const { return m_document->design().component(QStringLiteral("cart")); }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<InspectorPanel> m_panel;
};

void InspectorDocumentationTest::init()
{
    m_document = std::make_unique<Document>();
    m_document->reset(test::design("groundplan: 1\n"
                                   "components:\n"
                                   "  cart:\n"
                                   "    kind: service\n"
                                   "    documentation: |\n"
                                   "      # Cart\n"
                                   "      Keeps what *people* want, see [the store](groundplan:store).\n"
                                   "    links: [\"https://example.org/cart\"]\n"
                                   "  ledger: { kind: service }\n"
                                   "  store: { kind: relational-database }\n"));
    m_panel = std::make_unique<InspectorPanel>(*m_document, test::catalog());
    m_panel->resize(360, 900);
    m_panel->show();
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    m_panel->setSubjects({QStringLiteral("cart")});
}

void InspectorDocumentationTest::cleanup()
{
    m_panel.reset();
    m_document.reset();
}

void InspectorDocumentationTest::shownForReading()
{
    QVERIFY(!text()->isEditing());
    QVERIFY(text()->view()->isVisible());
    QVERIFY(!text()->field()->isVisible());
    QCOMPARE(text()->view()->toPlainText(), QStringLiteral("Cart\nKeeps what people want, see the store."));
    QCOMPARE(text()->view()->document()->begin().blockFormat().headingLevel(), 1);
    QVERIFY(text()->view()->isReadOnly());
}

void InspectorDocumentationTest::writtenAndTakenBack()
{
    QTest::mouseClick(text()->findChild<QToolButton*>(QStringLiteral("edit")), Qt::LeftButton);
    QVERIFY(text()->isEditing());
    auto* field = qobject_cast<QPlainTextEdit*>(text()->field());
    QVERIFY(field->hasFocus());
    QTest::keyClick(field, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(field, QStringLiteral("**More**"));
    QTest::mouseClick(text()->findChild<QToolButton*>(QStringLiteral("read")), Qt::LeftButton);
    QVERIFY(!text()->isEditing());
    QVERIFY(cart()->documentation.endsWith(QLatin1String("**More**")));
    QVERIFY(text()->view()->toPlainText().endsWith(QLatin1String("More")));
    QCOMPARE(m_document->undoStack()->count(), 1);
    m_document->undoStack()->undo();
    QVERIFY(!text()->view()->toPlainText().contains(QLatin1String("More")));
}

void InspectorDocumentationTest::keyboardTurnsThePage()
{
    text()->view()->setFocus();
    QTest::keyClick(text()->view(), Qt::Key_F2);
    QVERIFY(text()->isEditing());
    QTest::keyClicks(text()->field(), QStringLiteral("New: "));
    QTest::keyClick(text()->field(), Qt::Key_Escape);
    QVERIFY(!text()->isEditing());
    QVERIFY(text()->view()->hasFocus());
    QVERIFY(cart()->documentation.startsWith(QLatin1String("New: ")));
    QTest::keyClick(text()->view(), Qt::Key_Return);
    QVERIFY(text()->isEditing());
    // Tab leaves the field rather than writing a tab.
    QTest::keyClick(text()->field(), Qt::Key_Tab);
    QVERIFY(!text()->field()->hasFocus());
}

void InspectorDocumentationTest::followsTheSelection()
{
    m_panel->setSubjects({QStringLiteral("ledger")});
    QVERIFY(text()->isEditing()); // nothing to read yet
    m_panel->setSubjects({QStringLiteral("cart")});
    QVERIFY(!text()->isEditing());
    QVERIFY(text()->view()->toPlainText().startsWith(QLatin1String("Cart")));
    QCOMPARE(m_document->undoStack()->count(), 0);
}

void InspectorDocumentationTest::readOnlyIsForReading()
{
    m_document->setReadOnly(true);
    QVERIFY(!text()->isEditing());
    text()->setEditing(true);
    QVERIFY(!text()->isEditing());
    QVERIFY(!text()->findChild<QToolButton*>(QStringLiteral("edit"))->isVisible());
}

void InspectorDocumentationTest::linksLeadOnlyWhereTheyMay_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("goesTo");
    QTest::addColumn<QString>("opens");
    QTest::newRow("component") << "groundplan:store" << "store" << "";
    QTest::newRow("https") << "https://example.org/a?b=c#d" << "" << "https://example.org/a?b=c#d";
    QTest::newRow("http") << "http://example.org" << "" << "http://example.org";
    QTest::newRow("mail") << "mailto:shop@example.org" << "" << "mailto:shop@example.org";
    for (const char* bad : {"groundplan:nobody", "file:///etc/passwd", "javascript:alert(1)", "data:text/html,x", "ftp://example.org/x", "/etc/passwd",
                            "page.html", "qrc:/groundplan/guide", "smb://host/share", "https://", "mailto:", "vscode://x", "HTTPS:"}) {
        QTest::newRow(bad) << bad << "" << "";
    }
}

void InspectorDocumentationTest::linksLeadOnlyWhereTheyMay()
{
    QFETCH(QString, link);
    QFETCH(QString, goesTo);
    QFETCH(QString, opens);
    QSignalSpy went(m_panel.get(), &InspectorPanel::goTo);
    QSignalSpy opened(m_panel.get(), &InspectorPanel::openRequested);
    QSignalSpy failed(m_panel.get(), &InspectorPanel::editFailed);
    const QString before = text()->view()->toPlainText();
    Q_EMIT text()->view()->anchorClicked(QUrl(link));
    QCOMPARE(went.value(0).value(0).toString(), goesTo);
    QCOMPARE(opened.value(0).value(0).toUrl().toString(), opens);
    QCOMPARE(failed.size(), goesTo.isEmpty() && opens.isEmpty() ? 1 : 0);
    QCOMPARE(text()->view()->toPlainText(), before); // it did not go there itself
}

void InspectorDocumentationTest::picturesAreNamedNotLoaded()
{
    QTemporaryDir folder;
    QImage image(64, 64, QImage::Format_RGB32);
    image.fill(Qt::red);
    const QString file = folder.filePath(QStringLiteral("red.png"));
    QVERIFY(image.save(file));
    text()->setEditing(true);
    qobject_cast<QPlainTextEdit*>(text()->field())->setPlainText(QStringLiteral("a ![plan](%1) b ![](file://%1) c ![far](https://example.org/x.png)").arg(file));
    text()->setEditing(false);
    QCOMPARE(text()->view()->toPlainText(), QStringLiteral("a (picture: plan) b  c (picture: far)"));
    for (QTextBlock block = text()->view()->document()->begin(); block.isValid(); block = block.next()) {
        for (auto at = block.begin(); !at.atEnd(); ++at)
            QVERIFY(!at.fragment().charFormat().isImageFormat());
    }
    const QImage shown = text()->view()->grab().toImage();
    for (int y = 0; y < shown.height(); ++y) {
        for (int x = 0; x < shown.width(); ++x)
            QVERIFY(shown.pixelColor(x, y) != QColor(Qt::red));
    }
}

void InspectorDocumentationTest::htmlIsText()
{
    text()->setEditing(true);
    qobject_cast<QPlainTextEdit*>(text()->field())->setPlainText(QStringLiteral("<b>bold</b> <img src='/etc/passwd'> <script>x</script>"));
    text()->setEditing(false);
    QVERIFY(text()->view()->toPlainText().contains(QLatin1String("<b>bold</b>")));
}

void InspectorDocumentationTest::hostileTextsDoNotHang_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::newRow("quotes") << QString(QStringLiteral("> ").repeated(4000) + u'x');
    QTest::newRow("quotes without a text") << QStringLiteral("> ").repeated(8000);
    QTest::newRow("lists") << QString(QStringLiteral("- ").repeated(4000) + u'x');
    QString stairs;
    for (int at = 0; at < 300; ++at)
        stairs += QString(2 * at, u' ') + QStringLiteral("- x\n");
    QTest::newRow("stairs") << stairs;
    QTest::newRow("emphasis") << QStringLiteral("*a **b ").repeated(4000);
    QTest::newRow("brackets") << QString(QStringLiteral("[").repeated(20000) + QStringLiteral("]").repeated(20000));
    QTest::newRow("huge") << QStringLiteral("word ").repeated(400'000);
    QTest::newRow("wide table") << QString(QStringLiteral("|a").repeated(300) + u'\n' + QStringLiteral("|-").repeated(300) + u'\n' + QStringLiteral("|b").repeated(300));
    QTest::newRow("numbers") << QString(QStringLiteral("1. ").repeated(3000) + u'x');
}

void InspectorDocumentationTest::hostileTextsDoNotHang()
{
    QFETCH(QString, markdown);
    QElapsedTimer timer;
    timer.start();
    text()->view()->setText(markdown);
    text()->view()->grab();
    qInfo("%lld ms", timer.elapsed());
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
}

void InspectorDocumentationTest::linksAreAddedOpenedAndRemoved()
{
    auto* line = qobject_cast<QLineEdit*>(links()->field());
    QCOMPARE(links()->list()->count(), 1);
    line->setFocus();
    QTest::keyClicks(line, QStringLiteral("groundplan:store"));
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(cart()->links, (QStringList{QStringLiteral("https://example.org/cart"), QStringLiteral("groundplan:store")}));
    QVERIFY(line->text().isEmpty());
    QSignalSpy went(m_panel.get(), &InspectorPanel::goTo);
    QSignalSpy opened(m_panel.get(), &InspectorPanel::openRequested);
    links()->list()->setFocus();
    QTest::keyClick(links()->list(), Qt::Key_Return);
    QCOMPARE(went.value(0).value(0).toString(), QStringLiteral("store"));
    QTest::keyClick(links()->list(), Qt::Key_Up);
    QTest::keyClick(links()->list(), Qt::Key_Return);
    QCOMPARE(opened.value(0).value(0).toUrl(), QUrl(QStringLiteral("https://example.org/cart")));
    QTest::keyClick(links()->list(), Qt::Key_Delete);
    QCOMPARE(cart()->links, QStringList{QStringLiteral("groundplan:store")});
    QTest::keyClick(links()->list(), Qt::Key_Delete);
    QVERIFY(cart()->links.isEmpty());
    QVERIFY(line->hasFocus());
    m_document->undoStack()->undo();
    QVERIFY(links()->list()->count() > 0);
}

void InspectorDocumentationTest::wrongLinksAreRefused()
{
    auto* line = qobject_cast<QLineEdit*>(links()->field());
    line->setFocus();
    QTest::keyClicks(line, QStringLiteral("file:///etc/passwd"));
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(links()->message(), QStringLiteral("'file:///etc/passwd' is no link: write https://…, http://…, mailto:… or groundplan:ID."));
    QCOMPARE(cart()->links.size(), 1);
    QCOMPARE(line->text(), QStringLiteral("file:///etc/passwd")); // to be corrected
}

QTEST_MAIN(InspectorDocumentationTest)
#include "tst_inspector_documentation.moc"
