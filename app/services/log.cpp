// SPDX-License-Identifier: Apache-2.0
#include "app/services/log.h"

#include <memory>
#include <vector>

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <QDir>
#include <QtGlobal>

namespace groundplan {

namespace {

constexpr size_t largestFile = 1024 * 1024;
constexpr size_t olderFiles = 2;

void takeQtMessage(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    const std::string text = message.toStdString();
    const char* category = context.category ? context.category : "default";
    switch (type) {
    case QtDebugMsg: spdlog::debug("{}: {}", category, text); break;
    case QtInfoMsg: spdlog::info("{}: {}", category, text); break;
    case QtWarningMsg: spdlog::warn("{}: {}", category, text); break;
    case QtCriticalMsg: spdlog::error("{}: {}", category, text); break;
    case QtFatalMsg:
        spdlog::critical("{}: {}", category, text);
        spdlog::default_logger()->flush();
        std::abort();
    }
}

} // namespace

void startLog(const QString& folder, const QString& program)
{
    std::vector<spdlog::sink_ptr> sinks;
    auto console = std::make_shared<spdlog::sinks::stderr_sink_mt>();
    console->set_level(spdlog::level::warn);
    sinks.push_back(console);
    try {
        if (QDir().mkpath(folder)) {
            const QString path = QDir(folder).filePath(program + QLatin1String(".log"));
            sinks.push_back(std::make_shared<spdlog::sinks::rotating_file_sink_mt>(QFile::encodeName(path).toStdString(),
                                                                                    largestFile, olderFiles));
        }
    } catch (const spdlog::spdlog_ex&) {
        // A log that cannot be written must not keep the program from starting.
    }
    auto logger = std::make_shared<spdlog::logger>(program.toStdString(), sinks.begin(), sinks.end());
    logger->flush_on(spdlog::level::warn);
    spdlog::set_default_logger(logger);
    qInstallMessageHandler(takeQtMessage);
}

void logInfo(const QString& message)
{
    spdlog::info("{}", message.toStdString());
}

void logWarning(const QString& message)
{
    spdlog::warn("{}", message.toStdString());
}

} // namespace groundplan
