// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <QByteArray>
#include <QString>

#include "model/base/result.h"
#include "model/base/value.h"

namespace groundplan {

/// The nodes of one YAML document in a flat array: nodes are numbers, children are linked by "next". Aliases point
/// to the node they name. Filled by the reader, read through YamlNode.
struct YamlTree {
    enum class Type : quint8 { Null, Scalar, Sequence, Map };
    struct Node {
        Type type = Type::Null;
        bool quoted = false;
        qint32 line = 0;
        qint32 column = 0;
        qint32 first = -1; ///< first child; maps alternate key and value
        qint32 next = -1;  ///< next sibling
        qint32 count = 0;  ///< children of a sequence, pairs of a map
        qint32 alias = -1; ///< the node this one stands for
        quint32 textAt = 0;
        quint32 textSize = 0;
    };
    std::vector<Node> nodes;
    std::string text; ///< all scalars, one after the other
    QString file;
};

/// A place in a YAML document: a handle that stays valid while any handle of the document lives. A node that is
/// not there is legal and answers as an empty one, so that paths can be followed without checks.
class YamlNode
{
public:
    YamlNode() = default;
    YamlNode(std::shared_ptr<const YamlTree> tree, int at);

    explicit operator bool() const { return m_at >= 0; }
    bool isNull() const { return m_at < 0 || node().type == YamlTree::Type::Null; }
    bool isScalar() const { return m_at >= 0 && node().type == YamlTree::Type::Scalar; }
    bool isSequence() const { return m_at >= 0 && node().type == YamlTree::Type::Sequence; }
    bool isMap() const { return m_at >= 0 && node().type == YamlTree::Type::Map; }
    /// True for a scalar written in quotes or as a block: always a string.
    bool isQuoted() const { return isScalar() && node().quoted; }

    /// The scalar as text; empty for anything else.
    QString text() const;
    std::string_view rawText() const;
    /// Scalars by the rules of the YAML 1.2 core schema; lists and maps as such; plain scalars that are neither
    /// boolean nor number nor null are strings.
    Value value() const;
    /// Like value(), but numbers and words keep their letters (PlainScalar): for data that is only passed on.
    Value verbatim() const;
    /// Like value(), but every scalar that is not null is its text.
    Value texts() const;
    bool isBool() const;
    bool isInteger() const;
    bool isNumber() const;

    /// Number of elements of a sequence or pairs of a map.
    int size() const { return m_at < 0 ? 0 : node().count; }
    /// The value of that key of a map, or a node that is not there.
    YamlNode operator[](std::string_view key) const;
    /// The key node itself, for its place.
    YamlNode keyNode(std::string_view key) const;

    /// "a map", "a list", "text", "a number", … for error messages.
    QString typeName() const;
    /// File, line and column of the node.
    Where where(const QString& subject = {}) const;

    /// Goes through the elements of a sequence: for (YamlNode element : node.elements()).
    class Elements;
    Elements elements() const;
    /// Goes through the pairs of a map: for (auto [key, value] : node.pairs()).
    class Pairs;
    Pairs pairs() const;

private:
    friend class Elements;
    friend class Pairs;
    const YamlTree::Node& node() const { return m_tree->nodes[size_t(m_at)]; }
    enum class Scalars { Typed, Verbatim, Texts };
    Value convert(Scalars scalars) const;

    std::shared_ptr<const YamlTree> m_tree;
    int m_at = -1;
};

class YamlNode::Elements
{
public:
    explicit Elements(const YamlNode& parent) : m_tree(parent.m_tree), m_first(parent.isSequence() ? parent.node().first : -1) {}
    struct Iterator {
        const std::shared_ptr<const YamlTree>* tree;
        int at;
        YamlNode operator*() const { return YamlNode(*tree, at); }
        Iterator& operator++() { at = (*tree)->nodes[size_t(at)].next; return *this; }
        bool operator!=(const Iterator& other) const { return at != other.at; }
    };
    Iterator begin() const { return {&m_tree, m_first}; }
    Iterator end() const { return {&m_tree, -1}; }

private:
    std::shared_ptr<const YamlTree> m_tree;
    int m_first;
};

class YamlNode::Pairs
{
public:
    explicit Pairs(const YamlNode& parent) : m_tree(parent.m_tree), m_first(parent.isMap() ? parent.node().first : -1) {}
    struct Pair {
        YamlNode key;
        YamlNode value;
    };
    struct Iterator {
        const std::shared_ptr<const YamlTree>* tree;
        int at;
        Pair operator*() const { return {YamlNode(*tree, at), YamlNode(*tree, (*tree)->nodes[size_t(at)].next)}; }
        Iterator& operator++()
        {
            at = (*tree)->nodes[size_t((*tree)->nodes[size_t(at)].next)].next;
            return *this;
        }
        bool operator!=(const Iterator& other) const { return at != other.at; }
    };
    Iterator begin() const { return {&m_tree, m_first}; }
    Iterator end() const { return {&m_tree, -1}; }

private:
    std::shared_ptr<const YamlTree> m_tree;
    int m_first;
};

inline YamlNode::Elements YamlNode::elements() const { return Elements(*this); }
inline YamlNode::Pairs YamlNode::pairs() const { return Pairs(*this); }

} // namespace groundplan
