// SPDX-License-Identifier: Apache-2.0

#include <QSignalSpy>
#include <QTest>

#include "app/services/url_fetcher.h"
#include "tests/support/https_server.h"

using namespace groundplan;

class TestUrlFetcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fetches();
    void followsRedirects();
    void errors_data();
    void errors();
    void refusesUnknownCertificates();
    void refusesOtherHosts();
    void refusesWhatIsTooLarge_data();
    void refusesWhatIsTooLarge();
    void givesUpOnSilence();
    void cancels();
    void reportsProgress();

private:
    struct Outcome {
        QByteArray bytes;
        std::optional<Error> error;
        int signalCount = 0;
    };
    Outcome fetch(UrlFetcher& fetcher, const QUrl& url);
    test::HttpsServer m_server;
    QSslConfiguration m_trusting;
};

void TestUrlFetcher::initTestCase()
{
    if (!m_server.start())
        QSKIP("openssl is needed to make a certificate: fetching over https is NOT tried.");
    m_trusting = m_server.trusting;
    m_server.answers.insert("/design", test::httpAnswer("groundplan: 1\n"));
    m_server.answers.insert("/moved", test::httpRedirect("/design"));
    m_server.answers.insert("/http", test::httpRedirect("http://localhost:1/design"));
    m_server.answers.insert("/loop", test::httpRedirect("/loop"));
    m_server.answers.insert("/broken", "HTTP/1.1 500 Internal Server Error\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    m_server.answers.insert("/secret", "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    m_server.answers.insert("/large", test::httpAnswer(QByteArray(200'000, 'x')));
    m_server.answers.insert("/endless", "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + QByteArray(200'000, 'x'));
}

TestUrlFetcher::Outcome TestUrlFetcher::fetch(UrlFetcher& fetcher, const QUrl& url)
{
    Outcome outcome;
    QObject context;
    connect(&fetcher, &UrlFetcher::succeeded, &context, [&](const QByteArray& bytes) { outcome.bytes = bytes; ++outcome.signalCount; });
    connect(&fetcher, &UrlFetcher::failed, &context, [&](const Error& error) { outcome.error = error; ++outcome.signalCount; });
    fetcher.fetch(url);
    (void)QTest::qWaitFor([&] { return outcome.signalCount > 0; }, 15'000);
    QTest::qWait(20); // a second signal would come now
    return outcome;
}

void TestUrlFetcher::fetches()
{
    UrlFetcher fetcher(m_trusting);
    const Outcome outcome = fetch(fetcher, m_server.url("/design"));
    QVERIFY2(!outcome.error, outcome.error ? qPrintable(outcome.error->text()) : "");
    QCOMPARE(outcome.bytes, QByteArray("groundplan: 1\n"));
    QCOMPARE(outcome.signalCount, 1);
}

void TestUrlFetcher::followsRedirects()
{
    UrlFetcher fetcher(m_trusting);
    QCOMPARE(fetch(fetcher, m_server.url("/moved")).bytes, QByteArray("groundplan: 1\n"));
}

void TestUrlFetcher::errors_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("message");
    QTest::newRow("missing") << "/nothing" << "The server has no such file (404).";
    QTest::newRow("forbidden") << "/secret" << "The server answered with status 403.";
    QTest::newRow("broken") << "/broken" << "The server answered with status 500.";
    QTest::newRow("to http") << "/http" << "The server redirects to an address without encryption.";
    QTest::newRow("loop") << "/loop" << "The server redirects more than 5 times.";
    QTest::newRow("http") << "http://localhost/design" << "Only addresses that start with https:// can be opened.";
    QTest::newRow("file") << "file:///etc/hostname" << "Only addresses that start with https:// can be opened.";
    QTest::newRow("refused") << "https://localhost:1/design" << "The server localhost refuses the connection.";
}

void TestUrlFetcher::errors()
{
    QFETCH(QString, path);
    QFETCH(QString, message);
    UrlFetcher fetcher(m_trusting);
    const Outcome outcome = fetch(fetcher, path.startsWith(u'/') ? m_server.url(qPrintable(path)) : QUrl(path));
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->message, message);
    QCOMPARE(outcome.signalCount, 1);
}

void TestUrlFetcher::refusesUnknownCertificates()
{
    UrlFetcher fetcher; // trusts the system's authorities alone
    const Outcome outcome = fetch(fetcher, m_server.url("/design"));
    QVERIFY(outcome.error);
    QVERIFY2(outcome.error->message.startsWith(QLatin1String("The server cannot prove that it is localhost")), qPrintable(outcome.error->message));
    QVERIFY(outcome.bytes.isEmpty());
}

void TestUrlFetcher::refusesOtherHosts()
{
    UrlFetcher fetcher(m_trusting);
    QUrl url = m_server.url("/design");
    url.setHost(QStringLiteral("127.0.0.1")); // the certificate is for localhost
    const Outcome outcome = fetch(fetcher, url);
    QVERIFY(outcome.error);
    QVERIFY2(outcome.error->message.startsWith(QLatin1String("The server cannot prove that it is 127.0.0.1")), qPrintable(outcome.error->message));
}

void TestUrlFetcher::refusesWhatIsTooLarge_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("announced") << "/large";
    QTest::newRow("not announced") << "/endless";
}

void TestUrlFetcher::refusesWhatIsTooLarge()
{
    QFETCH(QString, path);
    FetchLimits limits;
    limits.bytes = 128 * 1024;
    UrlFetcher fetcher(m_trusting, limits);
    const Outcome outcome = fetch(fetcher, m_server.url(qPrintable(path)));
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->code, ErrorCode::TooLarge);
    QCOMPARE(outcome.error->message, QStringLiteral("The file is larger than 0.125 MiB."));
    QCOMPARE(outcome.signalCount, 1);
}

void TestUrlFetcher::givesUpOnSilence()
{
    FetchLimits limits;
    limits.timeoutMs = 500;
    UrlFetcher fetcher(m_trusting, limits);
    const Outcome outcome = fetch(fetcher, m_server.url("/slow"));
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->message, QStringLiteral("The server did not answer for 0.5 seconds."));
}

void TestUrlFetcher::cancels()
{
    UrlFetcher fetcher(m_trusting);
    int failures = 0;
    ErrorCode code = ErrorCode::BadInput;
    connect(&fetcher, &UrlFetcher::failed, this, [&](const Error& error) { ++failures; code = error.code; });
    fetcher.fetch(m_server.url("/slow"));
    QTest::qWait(200);
    fetcher.cancel();
    QTest::qWait(50);
    QCOMPARE(failures, 1);
    QCOMPARE(code, ErrorCode::Cancelled);
    QCOMPARE(fetch(fetcher, m_server.url("/design")).bytes, QByteArray("groundplan: 1\n"));
}

void TestUrlFetcher::reportsProgress()
{
    UrlFetcher fetcher(m_trusting);
    qint64 last = 0;
    connect(&fetcher, &UrlFetcher::progressed, this, [&](qint64 received, qint64) { last = received; });
    QCOMPARE(fetch(fetcher, m_server.url("/large")).bytes.size(), 200'000);
    QCOMPARE(last, 200'000);
}

QTEST_GUILESS_MAIN(TestUrlFetcher)
#include "tst_url_fetcher.moc"
