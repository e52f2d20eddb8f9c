// SPDX-License-Identifier: Apache-2.0
#include <QLibraryInfo>
#include <QMap>
#include <QSet>
#include <QTest>

#include "tests/architecture/source_files.h"

using namespace groundplan::test;

namespace {

/// Which rooms a room may include, itself apart. What is not listed is forbidden: a new arrow is a decision.
const QMap<QString, QStringList>& arrows()
{
    static const QStringList core{QStringLiteral("model/base"), QStringLiteral("model/design"), QStringLiteral("model/catalog"),
                                  QStringLiteral("model/graph"), QStringLiteral("model/edit")};
    static const QStringList coreAndYaml = core + QStringList{QStringLiteral("model/yaml")};
    static const QStringList shown = core + QStringList{QStringLiteral("model/scene")};
    static const QStringList look{QStringLiteral("views/drawing"), QStringLiteral("views/theme")};
    static const QStringList model = coreAndYaml
                                     + QStringList{QStringLiteral("model/rules"), QStringLiteral("model/metrics"), QStringLiteral("model/lenses"), QStringLiteral("model/layout"),
                                                   QStringLiteral("model/exports"), QStringLiteral("model/imports"), QStringLiteral("model/storage"),
                                                   QStringLiteral("model/review"), QStringLiteral("model/guide"), QStringLiteral("model/patterns"), QStringLiteral("model/scene")};
    static const QStringList views = look
                                     + QStringList{QStringLiteral("views/canvas"), QStringLiteral("views/adapters"), QStringLiteral("views/panels"),
                                                   QStringLiteral("views/dialogs")};
    static const QMap<QString, QStringList> map{
        {QStringLiteral("model/base"), {}},
        {QStringLiteral("model/design"), {QStringLiteral("model/base")}},
        {QStringLiteral("model/yaml"), {QStringLiteral("model/base")}},
        {QStringLiteral("model/catalog"), {QStringLiteral("model/base"), QStringLiteral("model/design"), QStringLiteral("model/yaml")}},
        {QStringLiteral("model/graph"), {QStringLiteral("model/base"), QStringLiteral("model/design"), QStringLiteral("model/catalog")}},
        {QStringLiteral("model/edit"), {QStringLiteral("model/base"), QStringLiteral("model/design"), QStringLiteral("model/catalog")}},
        {QStringLiteral("model/scene"), core},
        {QStringLiteral("model/rules"), coreAndYaml},
        {QStringLiteral("model/metrics"), coreAndYaml},
        {QStringLiteral("model/lenses"), core + QStringList{QStringLiteral("model/rules"), QStringLiteral("model/metrics")}},
        {QStringLiteral("model/patterns"), coreAndYaml},
        {QStringLiteral("model/layout"), core},
        {QStringLiteral("model/exports"), coreAndYaml},
        {QStringLiteral("model/imports"), coreAndYaml},
        {QStringLiteral("model/storage"), coreAndYaml},
        {QStringLiteral("model/review"), core},
        {QStringLiteral("model/guide"), {QStringLiteral("model/base"), QStringLiteral("model/yaml")}},
        {QStringLiteral("resources"), {}},
        {QStringLiteral("views/theme"), {QStringLiteral("model/base"), QStringLiteral("model/catalog"), QStringLiteral("resources")}},
        {QStringLiteral("views/drawing"), shown + QStringList{QStringLiteral("views/theme"), QStringLiteral("resources")}},
        {QStringLiteral("views/canvas"), shown + look},
        {QStringLiteral("views/adapters"), shown + look},
        {QStringLiteral("views/panels"), shown + look + QStringList{QStringLiteral("views/adapters")}},
        {QStringLiteral("views/dialogs"), shown + look + QStringList{QStringLiteral("views/adapters")}},
        {QStringLiteral("app/services"), model + QStringList{QStringLiteral("resources")}},
        {QStringLiteral("app/cli"), model + look + QStringList{QStringLiteral("app/services"), QStringLiteral("resources")}},
        {QStringLiteral("app/studio"), model + views + QStringList{QStringLiteral("app/services"), QStringLiteral("resources")}},
    };
    return map;
}

/// Read-only result types of the model that views may show, although the rest of their rooms is closed to them.
bool isResultType(const QString& header)
{
    static const QSet<QString> headers{QStringLiteral("model/rules/finding.h"), QStringLiteral("model/rules/register_entry.h"),
                                       QStringLiteral("model/exports/export_plan.h"), QStringLiteral("model/metrics/metrics.h"),
                                       QStringLiteral("model/metrics/figures.h"), QStringLiteral("model/metrics/price_table.h"),
                                       QStringLiteral("model/metrics/snapshot.h"), QStringLiteral("model/rules/coverage.h"),
                                       QStringLiteral("model/guide/topic.h"), QStringLiteral("model/guide/guide_search.h"),
                                       QStringLiteral("model/lenses/lens_picture.h"), QStringLiteral("model/patterns/pattern.h")};
    return headers.contains(header);
}

/// The Qt module that a header belongs to, "" for anything else.
QString qtModule(const QString& header)
{
    if (header.startsWith(QLatin1String("Qt")) && header.contains(u'/'))
        return header.section(u'/', 0, 0);
    static const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    for (const char* module : {"QtCore", "QtGui", "QtWidgets", "QtNetwork", "QtSvg", "QtPrintSupport", "QtConcurrent", "QtSvgWidgets", "QtTest"}) {
        if (headers.exists(QString(QLatin1String(module) + u'/' + header)))
            return QLatin1String(module);
    }
    return {};
}

/// The Qt modules that a room may use.
QStringList qtModulesOf(const QString& room)
{
    const QString core = QStringLiteral("QtCore"), gui = QStringLiteral("QtGui"), svg = QStringLiteral("QtSvg"), widgets = QStringLiteral("QtWidgets");
    if (room == QLatin1String("model/edit"))
        return {core, gui}; // QUndoStack lives in Qt Gui
    if (room.startsWith(QLatin1String("model/")) || room == QLatin1String("resources"))
        return {core};
    if (room == QLatin1String("views/drawing"))
        return {core, gui, svg};
    if (room == QLatin1String("app/cli"))
        return {core, gui};
    if (room == QLatin1String("app/services"))
        return {core, QStringLiteral("QtNetwork"), QStringLiteral("QtConcurrent")};
    if (room.startsWith(QLatin1String("views/")))
        return {core, gui, svg, widgets};
    return {core, gui, svg, widgets, QStringLiteral("QtNetwork"), QStringLiteral("QtPrintSupport"), QStringLiteral("QtConcurrent")};
}

/// The one room that may include a library.
QString ownerOf(const QString& header)
{
    if (header.startsWith(QLatin1String("yaml-cpp/")))
        return QStringLiteral("model/yaml");
    static const QSet<QString> graphviz{QStringLiteral("gvc.h"), QStringLiteral("cgraph.h"), QStringLiteral("cdt.h")};
    if (graphviz.contains(header) || header.startsWith(QLatin1String("graphviz/")))
        return QStringLiteral("model/layout");
    return {};
}

} // namespace

/// Who may include whom: every #include of the rooms is read; an arrow that nobody decided on fails.
class ArrowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rooms_data();
    void rooms();
    void seesViolations();

private:
    static QStringList violations(const QString& file, const QByteArray& text);
};

QStringList ArrowsTest::violations(const QString& file, const QByteArray& text)
{
    const QString room = roomOf(file);
    const QStringList allowed = arrows().value(room);
    QStringList found;
    for (const Include& include : includesOf(text)) {
        const QString place = QStringLiteral("%1:%2: ").arg(file).arg(include.line);
        if (include.quoted) {
            const QString target = roomOf(include.name);
            if (!include.name.contains(u'/')) {
                if (!include.name.endsWith(QLatin1String(".moc")) && !include.name.endsWith(QLatin1String(".inc")))
                    found.append(place + include.name + QLatin1String(" is not a path from the project's folder"));
            } else if (target != room && !allowed.contains(target)
                       && !(room.startsWith(QLatin1String("views/")) && isResultType(include.name))) {
                found.append(QString(place + room + QLatin1String(" must not include ") + include.name));
            }
            continue;
        }
        const QString owner = ownerOf(include.name);
        if (!owner.isEmpty() && owner != room)
            found.append(QString(place + QLatin1String("only ") + owner + QLatin1String(" may include ") + include.name));
        const QString module = qtModule(include.name);
        if (!module.isEmpty() && !qtModulesOf(room).contains(module))
            found.append(QString(place + room + QLatin1String(" must not use ") + module + QLatin1String(" (") + include.name + u')'));
    }
    return found;
}

void ArrowsTest::rooms_data()
{
    QTest::addColumn<QStringList>("files");
    QMap<QString, QStringList> byRoom;
    for (const QString& file : sourceFiles({QStringLiteral("app"), QStringLiteral("model"), QStringLiteral("views"), QStringLiteral("resources")},
                                           {QStringLiteral("*.h"), QStringLiteral("*.cpp")}))
        byRoom[roomOf(file)].append(file);
    QVERIFY(byRoom.size() >= 15);
    for (auto room = byRoom.cbegin(); room != byRoom.cend(); ++room)
        QTest::newRow(qPrintable(room.key())) << *room;
}

void ArrowsTest::rooms()
{
    QFETCH(QStringList, files);
    QVERIFY2(arrows().contains(roomOf(files.first())), "a room without a line in arrows()");
    QStringList found;
    for (const QString& file : files)
        found.append(violations(file, sourceText(file)));
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

/// A test that cannot fail is none.
void ArrowsTest::seesViolations()
{
    const auto one = [](const char* file, const char* line) { return violations(QLatin1String(file), line).join(u'\n'); };
    QCOMPARE(one("model/base/x.h", "#include \"model/design/design.h\""), QStringLiteral("model/base/x.h:1: model/base must not include model/design/design.h"));
    QCOMPARE(one("model/rules/x.cpp", "\n#include <QtWidgets/QWidget>"), QStringLiteral("model/rules/x.cpp:2: model/rules must not use QtWidgets (QtWidgets/QWidget)"));
    QCOMPARE(one("model/rules/x.cpp", "#include <QWidget>"), QStringLiteral("model/rules/x.cpp:1: model/rules must not use QtWidgets (QWidget)"));
    QCOMPARE(one("views/drawing/x.cpp", "#include <QLabel>"), QStringLiteral("views/drawing/x.cpp:1: views/drawing must not use QtWidgets (QLabel)"));
    QCOMPARE(one("views/panels/x.cpp", "#include \"model/rules/checker.h\""), QStringLiteral("views/panels/x.cpp:1: views/panels must not include model/rules/checker.h"));
    QCOMPARE(one("views/panels/x.cpp", "#include \"model/rules/finding.h\""), QString());
    QCOMPARE(one("model/exports/x.cpp", "#include <yaml-cpp/yaml.h>"), QStringLiteral("model/exports/x.cpp:1: only model/yaml may include yaml-cpp/yaml.h"));
    QCOMPARE(one("app/cli/x.cpp", "#include \"views/canvas/canvas.h\""), QStringLiteral("app/cli/x.cpp:1: app/cli must not include views/canvas/canvas.h"));
    QCOMPARE(one("app/services/x.cpp", "# include < gvc.h>\n#include <gvc.h>"), QStringLiteral("app/services/x.cpp:2: only model/layout may include gvc.h"));
}

QTEST_GUILESS_MAIN(ArrowsTest)
#include "tst_arrows.moc"
