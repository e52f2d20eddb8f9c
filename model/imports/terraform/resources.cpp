// SPDX-License-Identifier: Apache-2.0
#include "model/imports/terraform/resources.h"

#include <optional>

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include "model/yaml/yaml_reader.h"

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("TerraformImport", text);
}

bool isState(const YamlNode& root)
{
    return root["version"] && root["terraform_version"] && root["resources"];
}

bool isShown(const YamlNode& root)
{
    return root["format_version"] && (root["values"] || root["planned_values"] || root["terraform_version"]);
}

/// "module.a[0].aws_x.y[1]" without what stands in brackets.
QString withoutKeys(const QString& address)
{
    if (!address.contains(u'['))
        return address;
    static const QRegularExpression keys(QStringLiteral("\\[[^\\]]*\\]"));
    QString plain = address;
    return plain.remove(keys);
}

class Reader
{
public:
    Result<TerraformResources> read(const YamlNode& root)
    {
        if (!root.isMap())
            fail(tr("A Terraform state must be a map, not %1.").arg(root.typeName()), root.where());
        else if (isShown(root))
            readShown(root);
        else if (isState(root))
            readState(root);
        else
            fail(tr("This is neither a Terraform state of version 4 nor the output of 'terraform show -json'."), root.where());
        if (m_error)
            return unexpected(*m_error);
        return m_found;
    }

private:
    void fail(const QString& message, const Where& where)
    {
        if (!m_error)
            m_error = Error{ErrorCode::BadInput, message, where};
    }

    bool expectList(const YamlNode& node, const QString& what)
    {
        if (!node.isNull() && !node.isSequence())
            fail(tr("%1 must be a list, not %2.").arg(what, node.typeName()), node.where());
        return node.isSequence();
    }

    bool expectMap(const YamlNode& node, const QString& what)
    {
        if (!node.isMap())
            fail(tr("%1 must be a map, not %2.").arg(what, node.typeName()), node.where());
        return node.isMap();
    }

    static QStringList texts(const YamlNode& list)
    {
        QStringList found;
        for (const YamlNode element : list.elements())
            found.append(withoutKeys(element.text()));
        return found;
    }

    void readState(const YamlNode& root)
    {
        if (root["version"].text() != QLatin1String("4"))
            return fail(tr("The state has version %1; version 4 is read. Let a current Terraform write it, or use 'terraform show -json'.").arg(root["version"].text()), root["version"].where());
        expectList(root["resources"], tr("'resources'"));
        for (const YamlNode resource : root["resources"].elements()) {
            if (m_error || !expectMap(resource, tr("A resource")))
                return;
            if (resource["mode"].text() != QLatin1String("managed"))
                continue;
            TerraformResource found;
            found.module = withoutKeys(resource["module"].text());
            found.type = resource["type"].text();
            found.name = resource["name"].text();
            found.address = (found.module.isEmpty() ? QString() : QString(found.module + u'.')) + found.type + u'.' + found.name;
            found.where = resource.where();
            if (found.type.isEmpty() || found.name.isEmpty())
                return fail(tr("A resource has no type or no name."), resource.where());
            expectList(resource["instances"], tr("The instances of '%1'").arg(found.address));
            for (const YamlNode instance : resource["instances"].elements()) {
                if (m_error || !expectMap(instance, tr("An instance of '%1'").arg(found.address)))
                    return;
                if (!instance["deposed"].isNull())
                    continue;
                TerraformResource one = found;
                one.key = instance["index_key"].text();
                one.values = instance["attributes"];
                one.sensitive = instance["sensitive_attributes"];
                one.dependencies = texts(instance["dependencies"]);
                m_found.resources.append(one);
            }
        }
    }

    void readShown(const YamlNode& root)
    {
        m_found.planned = bool(root["planned_values"]);
        const YamlNode values = m_found.planned ? root["planned_values"] : root["values"];
        if (m_found.planned) {
            readReferences(root["configuration"]["root_module"], {});
            for (const auto [name, provider] : root["configuration"]["provider_config"].pairs()) {
                if (const YamlNode region = provider["expressions"]["region"]["constant_value"]; region.isScalar())
                    m_found.regions.insert(name.text(), region.text());
            }
        }
        if (!values.isNull() && expectMap(values, tr("The values")))
            readModule(values["root_module"]);
    }

    /// A document is at most so deep that its modules can be walked.
    void readModule(const YamlNode& module)
    {
        if (module.isNull() || !expectMap(module, tr("A module")))
            return;
        const QString address = withoutKeys(module["address"].text());
        expectList(module["resources"], tr("The resources of a module"));
        for (const YamlNode resource : module["resources"].elements()) {
            if (m_error || !expectMap(resource, tr("A resource")))
                return;
            if (resource["mode"].text() != QLatin1String("managed"))
                continue;
            TerraformResource found;
            found.module = address;
            found.type = resource["type"].text();
            found.name = resource["name"].text();
            if (found.type.isEmpty() || found.name.isEmpty())
                return fail(tr("A resource has no type or no name."), resource.where());
            found.address = (address.isEmpty() ? QString() : QString(address + u'.')) + found.type + u'.' + found.name;
            found.key = resource["index"].text();
            found.values = resource["values"];
            found.sensitive = resource["sensitive_values"];
            found.dependencies = m_found.planned ? m_references.value(found.address) : texts(resource["depends_on"]);
            found.where = resource.where();
            m_found.resources.append(found);
        }
        expectList(module["child_modules"], tr("The modules of a module"));
        for (const YamlNode child : module["child_modules"].elements()) {
            if (m_error)
                return;
            readModule(child);
        }
    }

    /// What the expressions of a configuration refer to: resources of the same module.
    void readReferences(const YamlNode& module, const QString& path)
    {
        for (const YamlNode resource : module["resources"].elements()) {
            const QString prefix = path.isEmpty() ? QString() : QString(path + u'.');
            QStringList& found = m_references[prefix + resource["type"].text() + u'.' + resource["name"].text()];
            collect(resource["expressions"], prefix, found);
            for (const YamlNode name : resource["depends_on"].elements())
                found.append(prefix + withoutKeys(name.text()));
            found.removeDuplicates();
        }
        for (const auto [name, call] : module["module_calls"].pairs())
            readReferences(call["module"], (path.isEmpty() ? QString() : QString(path + u'.')) + QLatin1String("module.") + name.text());
    }

    static void collect(const YamlNode& node, const QString& prefix, QStringList& found)
    {
        for (const auto [key, value] : node.pairs()) {
            if (key.rawText() == "references") {
                for (const YamlNode reference : value.elements()) {
                    // "aws_vpc.main.id" and "aws_vpc.main": the resource is what counts.
                    const QString plain = withoutKeys(reference.text());
                    if (plain.count(u'.') >= 1 && !plain.startsWith(QLatin1String("data.")) && !plain.startsWith(QLatin1String("module.")))
                        found.append(prefix + plain.section(u'.', 0, 1));
                }
            } else {
                collect(value, prefix, found);
            }
        }
        for (const YamlNode element : node.elements())
            collect(element, prefix, found);
    }

    TerraformResources m_found;
    QHash<QString, QStringList> m_references; ///< by address, in a plan
    std::optional<Error> m_error;
};

} // namespace

bool isTerraformFile(const QByteArray& bytes, const QString& path)
{
    if (!bytes.contains("\"terraform_version\"") && !bytes.contains("\"format_version\""))
        return false;
    const auto root = readYaml(bytes, path);
    if (!root)
        return path.endsWith(QLatin1String(".tfstate"));
    return root->isMap() && (isState(*root) || isShown(*root));
}

Result<TerraformResources> readTerraform(const ImportFile& file)
{
    const auto root = readYaml(file.bytes, file.path); // JSON is YAML, and this reader knows places
    if (!root)
        return unexpected(root.error());
    if (root->isNull())
        return unexpected(ErrorCode::BadInput, tr("The file is empty."), Where{file.path, 1, 1, {}});
    return Reader().read(*root);
}

bool isSensitive(const TerraformResource& resource, const QString& attribute)
{
    if (resource.sensitive.isMap()) {
        const YamlNode marked = resource.sensitive[attribute.toStdString()];
        return marked.isMap() || marked.isSequence() ? marked.size() > 0 : marked.value().toBool();
    }
    for (const YamlNode path : resource.sensitive.elements()) {
        for (const YamlNode step : path.elements()) {
            if (step["value"].text() == attribute || step.text() == attribute)
                return true;
        }
        if (path.text() == attribute)
            return true;
    }
    return false;
}

} // namespace groundplan
