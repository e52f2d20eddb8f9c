// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/exports/helm/chart_values.h"
#include "model/exports/kubernetes/rendering.h"

namespace groundplan::helm {

/// The objects of one file as a template: what all variants share stands in it as it is, the rest comes from the values.
class TemplateFile
{
public:
    /// `root` is where its values stand; `token` is a word that no text of the design holds.
    TemplateFile(ChartValues& values, const QString& chart, const QStringList& root, const QString& token)
        : m_values(values), m_chart(chart), m_root(root), m_token(token)
    {
    }

    /// One object as it is in each variant; null: it is not there.
    void add(const QList<const kubernetes::Object*>& variants) { m_objects.append(variants); }

    QByteArray text();
    QStringList subjects() const;

private:
    struct Placeholder {
        enum class Form { Scalar, Tree, Lines } form;
        QString expression; ///< Lines: the lines, %1 for the indent's spaces, %2 for its number
        bool optional = false;
    };
    using Variants = QList<const Value*>; ///< null: no object; &m_absent: no such part

    Value merged(const QString& kind, const Variants& variants, const QString& pointer);
    Value merged(const QString& kind, const Variants& variants, const QString& pointer, const QString& key);
    Value valueAt(const QString& kind, const Variants& variants, const QString& pointer);
    Value image(const Variants& variants);
    Value placeholder(Placeholder::Form form, const QString& expression, bool optional = false);
    QString expression(const QStringList& path);
    QString condition(const QStringList& path, const QList<std::optional<Value>>& present);
    QByteArray filled(const QByteArray& yaml) const;
    QByteArray object(const QList<const kubernetes::Object*>& variants);

    ChartValues& m_values;
    QString m_chart;
    QStringList m_root;
    QString m_token;
    Value m_absent;
    QList<QList<const kubernetes::Object*>> m_objects;
    QList<Placeholder> m_placeholders;
    QList<bool> m_present; ///< in which variants anything of the file is there
    bool m_usesValues = false;
};

/// Text as it comes out of a template letter for letter.
QString escaped(QString text);

} // namespace groundplan::helm
