// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <utility>

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace groundplan {

/// Runs `work` in a worker thread and then `done` with its result in the user interface's thread, unless `context`
/// has gone by then. What `work` uses by reference has to outlive it.
template<typename Work, typename Done>
void inBackground(QObject* context, Work work, Done done)
{
    QThreadPool::globalInstance()->start([guard = QPointer<QObject>(context), work = std::move(work), done = std::move(done)]() mutable {
        using Answer = decltype(work());
        auto answer = std::make_shared<Answer>(work());
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [guard, answer, done = std::move(done)]() mutable {
                if (guard)
                    done(std::move(*answer));
            },
            Qt::QueuedConnection);
    });
}

} // namespace groundplan
