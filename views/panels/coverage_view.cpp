// SPDX-License-Identifier: Apache-2.0
#include "views/panels/coverage_view.h"

#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QSplitter>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "views/adapters/two_line_delegate.h"
#include "views/theme/apply_theme.h"

namespace groundplan {

namespace {

enum Role { KeyRole = Qt::UserRole + 1, PartRole, SubjectRole };

constexpr std::array order{Keeping::NotMet, Keeping::Partly, Keeping::LeftOut, Keeping::Unknown, Keeping::Deviates, Keeping::Met};

/// Told by shape as well as by colour.
QIcon keepingIcon(Keeping keeping, const Theme& theme, qreal ratio)
{
    constexpr int size = 16;
    QPixmap picture(QSize(size, size) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ring(2.5, 2.5, 11, 11);
    const auto pen = [&](const QColor& colour) {
        painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
    };
    switch (keeping) {
    case Keeping::Met:
        pen(theme.success);
        painter.drawEllipse(ring);
        painter.drawPolyline(QPolygonF{{5.2, 8.3}, {7.2, 10.3}, {10.8, 6}});
        break;
    case Keeping::Partly:
        pen(theme.warning);
        painter.drawEllipse(ring);
        painter.setBrush(theme.warning);
        painter.drawPie(ring, 90 * 16, 180 * 16);
        break;
    case Keeping::NotMet:
        pen(theme.error);
        painter.drawEllipse(ring);
        painter.drawLine(QPointF(5.8, 5.8), QPointF(10.2, 10.2));
        painter.drawLine(QPointF(10.2, 5.8), QPointF(5.8, 10.2));
        break;
    case Keeping::LeftOut:
        pen(theme.warning);
        painter.setPen(QPen(theme.warning, 1.6, Qt::DotLine, Qt::RoundCap));
        painter.drawEllipse(ring);
        break;
    case Keeping::Deviates:
        pen(theme.info);
        painter.drawPolygon(QPolygonF{{8, 2}, {14, 8}, {8, 14}, {2, 8}});
        break;
    case Keeping::Unknown: {
        pen(theme.info);
        painter.drawEllipse(ring);
        QFont font = painter.font();
        font.setPixelSize(9);
        font.setBold(true);
        painter.setFont(font);
        painter.drawText(ring, Qt::AlignCenter, QStringLiteral("?"));
        break;
    }
    case Keeping::NotApplicable:
        pen(theme.mutedText);
        painter.drawLine(QPointF(4, 8), QPointF(12, 8));
    }
    return picture;
}

QString topicOf(StandardPart part)
{
    switch (part) {
    case StandardPart::InfrastructureAsCode: return QStringLiteral("infrastructure-as-code");
    case StandardPart::Orchestration: return QStringLiteral("containers-and-orchestration");
    case StandardPart::Mesh: return QStringLiteral("service-mesh");
    case StandardPart::Observability: return QStringLiteral("monitoring-and-logging");
    }
    return {};
}

QString deviationLine(const CoverageDeviation& deviation)
{
    return CoverageView::tr("%1 — %2, until %3.").arg(deviation.justification, deviation.owner, deviation.expires.toString(Qt::ISODate));
}

const CoverageDeviation* deviationOf(const PartCoverage& part, const Id& id)
{
    for (const CoverageDeviation& deviation : part.deviations) {
        if (deviation.id == id)
            return &deviation;
    }
    return nullptr;
}

} // namespace

CoverageView::CoverageView(QWidget* parent) : QWidget(parent), m_state(new QLabel(this)), m_tree(new QTreeWidget(this)), m_detail(new QTextBrowser(this))
{
    m_state->setProperty("role", QStringLiteral("muted"));
    m_state->setObjectName(QStringLiteral("coverage-state"));
    m_state->setContentsMargins(8, 8, 8, 8);
    m_state->setWordWrap(true);
    m_tree->setObjectName(QStringLiteral("coverage"));
    m_tree->setAccessibleName(tr("Coverage of the standard model"));
    m_tree->setHeaderHidden(true);
    m_tree->setIconSize({16, 16});
    m_tree->setIndentation(16);
    m_tree->setItemDelegate(new TwoLineDelegate(m_tree));
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_detail->setObjectName(QStringLiteral("coverage-detail"));
    m_detail->setAccessibleName(tr("Why"));
    m_detail->setOpenLinks(false);
    m_detail->setFrameShape(QFrame::NoFrame);
    m_detail->document()->setDocumentMargin(8);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_tree);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({400, 160});
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_state);
    layout->addWidget(splitter, 1);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        fillDetail();
        if (!m_filling)
            choose(item);
    });
    // A second click on the same row brings it back into view.
    connect(m_tree, &QTreeWidget::itemClicked, this, &CoverageView::choose);
    connect(m_detail, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) { Q_EMIT pageRequested(url.toString()); });
    clear();
}

void CoverageView::setCoverage(const StandardCoverage& coverage)
{
    m_coverage = coverage;
    fill();
    setBusy(false);
}

void CoverageView::clear()
{
    m_coverage = {};
    fill();
    m_state->setText(tr("Open a design to see how far it keeps to the standard model."));
}

void CoverageView::setBusy(bool busy)
{
    if (busy) {
        m_state->setText(tr("Checking…"));
        return;
    }
    int met = 0, asked = 0;
    for (const PartCoverage& part : std::as_const(m_coverage.parts)) {
        asked += part.keeping != Keeping::NotApplicable;
        met += part.keeping == Keeping::Met || part.keeping == Keeping::Deviates;
    }
    m_state->setText(asked == 0 ? tr("The design has nothing yet that the standard model asks something of.")
                                : tr("%1 of %2 parts are met, or departed from with a reason.").arg(met).arg(asked));
}

void CoverageView::refreshTheme()
{
    fill();
}

void CoverageView::fill()
{
    m_filling = true;
    const QString current = m_tree->currentItem() ? m_tree->currentItem()->data(0, KeyRole).toString() : QString();
    QHash<QString, bool> unfolded;
    for (QTreeWidgetItemIterator at(m_tree); *at; ++at)
        unfolded.insert((*at)->data(0, KeyRole).toString(), (*at)->isExpanded());
    m_tree->clear();
    const Theme& theme = currentTheme();
    QTreeWidgetItem* chosenItem = nullptr;
    const auto add = [&](QTreeWidgetItem* parent, const QString& key, int part, const QString& text, Keeping keeping, const QString& second) {
        auto* item = parent ? new QTreeWidgetItem(parent) : new QTreeWidgetItem(m_tree);
        item->setText(0, text);
        item->setIcon(0, keepingIcon(keeping, theme, devicePixelRatioF()));
        item->setData(0, TwoLineDelegate::SecondLineRole, second);
        item->setData(0, KeyRole, key);
        item->setData(0, PartRole, part);
        item->setToolTip(0, second);
        if (key == current)
            chosenItem = item;
        return item;
    };
    for (int at = 0; at < int(m_coverage.parts.size()); ++at) {
        const PartCoverage& part = m_coverage.parts.at(at);
        QTreeWidgetItem* top = add(nullptr, part.id, at, tr("%1: %2").arg(part.name, keepingLabel(part.keeping)), part.keeping, {});
        QFont bold = top->font(0);
        bold.setWeight(QFont::DemiBold);
        top->setFont(0, bold);
        for (const Keeping keeping : order) {
            if (part.count(keeping) == 0)
                continue;
            const QString key = part.id + u'/' + keepingName(keeping);
            QTreeWidgetItem* group = add(top, key, at, tr("%1 (%2)").arg(keepingLabel(keeping)).arg(part.count(keeping)), keeping, {});
            for (const CoveredSubject& subject : part.subjects) {
                if (subject.keeping != keeping)
                    continue;
                const CoverageDeviation* deviation = deviationOf(part, subject.deviation);
                const QString second = deviation ? deviationLine(*deviation) : subject.reasons.join(u' ');
                QTreeWidgetItem* item = add(group, part.id + QLatin1String("//") + subject.subject, at, subject.label, keeping, second);
                item->setData(0, SubjectRole, subject.subject);
            }
            group->setExpanded(unfolded.value(key, keeping != Keeping::Met));
        }
        top->setExpanded(unfolded.value(part.id, true));
    }
    if (chosenItem)
        m_tree->setCurrentItem(chosenItem);
    fillDetail();
    m_filling = false;
}

void CoverageView::fillDetail()
{
    const Theme& theme = currentTheme();
    const QTreeWidgetItem* item = m_tree->currentItem();
    const auto muted = [&theme](const QString& text) {
        return QString(QStringLiteral("<p style='color:%1'>").arg(theme.mutedText.name()) + text.toHtmlEscaped() + QLatin1String("</p>"));
    };
    if (!item) {
        m_detail->setHtml(m_coverage.parts.isEmpty() ? QString() : muted(tr("Choose a line to see why, and where on the canvas.")));
        return;
    }
    const auto link = [&theme](const QString& page, const QString& text) {
        return QStringLiteral("<a href='%1' style='color:%2'>%3</a>").arg(page.toHtmlEscaped(), theme.accent.name(), text.toHtmlEscaped());
    };
    const PartCoverage& part = m_coverage.parts.at(item->data(0, PartRole).toInt());
    QString html;
    QStringList rules = part.rules;
    if (item->data(0, SubjectRole).isValid()) {
        for (const CoveredSubject& subject : part.subjects) {
            if (subject.subject != item->data(0, SubjectRole).toString())
                continue;
            html += QStringLiteral("<p style='font-weight:600'>%1: %2</p>").arg(subject.label.toHtmlEscaped(), keepingLabel(subject.keeping).toHtmlEscaped());
            for (const QString& reason : subject.reasons)
                html += QLatin1String("<p>") + reason.toHtmlEscaped() + QLatin1String("</p>");
            if (const CoverageDeviation* deviation = deviationOf(part, subject.deviation))
                html += QLatin1String("<p>") + tr("Deviation: %1").arg(deviationLine(*deviation)).toHtmlEscaped() + QLatin1String("</p>");
            rules = subject.rules;
        }
    } else {
        html += QStringLiteral("<p style='font-weight:600'>%1: %2</p>").arg(part.name.toHtmlEscaped(), keepingLabel(part.keeping).toHtmlEscaped());
        if (part.keeping == Keeping::NotApplicable)
            html += muted(tr("The design has nothing that this part asks something of."));
        if (!part.switchedOff.isEmpty())
            html += muted(tr("Not checked, by the profile: %1").arg(part.switchedOff.join(QLatin1String(", "))));
    }
    QStringList links;
    for (const QString& rule : std::as_const(rules))
        links.append(link(QLatin1String("rule:") + rule, rule));
    html += QStringLiteral("<p>%1<br><span style='color:%2'>%3</span> %4</p>")
                .arg(link(QLatin1String("topic:") + topicOf(part.part), tr("What this part asks")), theme.mutedText.name(), tr("Rules:"), links.join(QLatin1String(", ")));
    m_detail->setHtml(html);
}

void CoverageView::choose(QTreeWidgetItem* item)
{
    if (!item)
        return;
    const Id subject = item->data(0, SubjectRole).toString();
    if (!subject.isEmpty())
        Q_EMIT chosen({subject});
}

} // namespace groundplan
