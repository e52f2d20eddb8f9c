// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include <QFile>
#include <QHash>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QUrl>

namespace groundplan::test {

/// A real HTTPS server on loopback; the answer to each path is given as raw bytes.
class HttpsServer : public QSslServer
{
public:
    QHash<QByteArray, QByteArray> answers;
    QSslConfiguration trusting; ///< of clients that know the server's certificate
    std::function<void(QTcpSocket*)> slow; ///< what "/slow" does instead of answering

    QUrl url(const char* path) const
    {
        return QUrl(QStringLiteral("https://localhost:%1%2").arg(serverPort()).arg(QString::fromLatin1(path)));
    }

    void serve()
    {
        QObject::connect(this, &QTcpServer::pendingConnectionAvailable, this, [this] {
            while (QTcpSocket* socket = nextPendingConnection()) {
                QObject::connect(socket, &QTcpSocket::readyRead, this, [this, socket] { answer(socket); });
                QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
                answer(socket);
            }
        });
    }

    /// Makes a certificate with openssl and listens; false when there is no openssl here.
    bool start()
    {
        const QString openssl = QStandardPaths::findExecutable(QStringLiteral("openssl"));
        if (openssl.isEmpty() || !QSslSocket::supportsSsl())
            return false;
        const auto run = [&](const char* arguments) {
            QProcess process;
            process.setWorkingDirectory(m_folder.path());
            process.start(openssl, QString::fromLatin1(arguments).split(u' '));
            return process.waitForFinished(60'000) && process.exitCode() == 0;
        };
        QFile extensions(m_folder.filePath(QStringLiteral("san.ext")));
        if (!extensions.open(QIODevice::WriteOnly))
            return false;
        extensions.write("subjectAltName=DNS:localhost\n");
        extensions.close();
        if (!run("req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out ca.pem -days 2 -subj /CN=TestCA")
            || !run("req -newkey rsa:2048 -nodes -keyout server.key -out server.csr -subj /CN=localhost")
            || !run("x509 -req -in server.csr -CA ca.pem -CAkey ca.key -CAcreateserial -out server.pem -days 2 -extfile san.ext"))
            return false;
        QFile keyFile(m_folder.filePath(QStringLiteral("server.key")));
        if (!keyFile.open(QIODevice::ReadOnly))
            return false;
        QSslConfiguration server = QSslConfiguration::defaultConfiguration();
        server.setLocalCertificate(QSslCertificate::fromPath(m_folder.filePath(QStringLiteral("server.pem"))).first());
        server.setPrivateKey(QSslKey(&keyFile, QSsl::Rsa));
        server.setPeerVerifyMode(QSslSocket::VerifyNone);
        setSslConfiguration(server);
        trusting = QSslConfiguration::defaultConfiguration();
        trusting.setCaCertificates(QSslCertificate::fromPath(m_folder.filePath(QStringLiteral("ca.pem"))));
        const bool listening = listen(QHostAddress::LocalHost);
        serve();
        return listening;
    }

private:
    void answer(QTcpSocket* socket)
    {
        if (!socket->canReadLine())
            return;
        const QByteArray path = socket->readLine().split(' ').value(1);
        socket->readAll();
        if (path == "/slow")
            return slow ? slow(socket) : void();
        socket->write(answers.value(path, "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"));
        socket->disconnectFromHost();
    }

    QTemporaryDir m_folder;
};

inline QByteArray httpAnswer(const QByteArray& body)
{
    return "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body;
}

inline QByteArray httpRedirect(const QByteArray& to)
{
    return "HTTP/1.1 302 Found\r\nLocation: " + to + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
}

} // namespace groundplan::test
