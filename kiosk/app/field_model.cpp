#include "kiosk/app/field_model.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace changming::app
{

namespace
{

// Headings and notes have no pointer; they are known by what they say.
bool isSame(const forms::Field& a, const forms::Field& b)
{
    return a.kind == b.kind && a.pointer == b.pointer && (!a.pointer.empty() || a.label == b.label);
}

FieldModel::Kind kindOf(const forms::Field& field)
{
    switch (field.kind) {
    case forms::Kind::Choice:
    case forms::Kind::Switch:
        return FieldModel::Choice;
    case forms::Kind::Date:
    case forms::Kind::Digits:
    case forms::Kind::Text:
        return field.locked ? FieldModel::Fact : FieldModel::Entry;
    case forms::Kind::Heading:
    case forms::Kind::Note:
        return FieldModel::Note;
    case forms::Kind::Fact:
        break;
    }
    return FieldModel::Fact;
}

} // namespace

void FieldModel::setFields(std::vector<forms::Field> fields)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        const auto at = m_rows.begin() + row;
        if (std::any_of(fields.begin(), fields.end(), [&](const forms::Field& field) { return isSame(field, at->field); }))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.erase(at);
        endRemoveRows();
    }
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const int row = static_cast<int>(i);
        if (i < m_rows.size() && isSame(m_rows[i].field, fields[i])) {
            m_rows[i].field = std::move(fields[i]);
            m_rows[i].options->setOptions(m_rows[i].field.options);
            Q_EMIT dataChanged(index(row), index(row));
            continue;
        }
        beginInsertRows({}, row, row);
        Row added{std::move(fields[i]), std::make_unique<OptionModel>()};
        added.options->setOptions(added.field.options);
        m_rows.insert(m_rows.begin() + row, std::move(added));
        endInsertRows();
    }
}

void FieldModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

const forms::Field* FieldModel::field(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(row)].field : nullptr;
}

int FieldModel::rowOf(const std::string& pointer) const
{
    const auto at = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.field.pointer == pointer; });
    return at == m_rows.end() ? -1 : static_cast<int>(std::distance(m_rows.begin(), at));
}

int FieldModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FieldModel::data(const QModelIndex& index, int role) const
{
    const forms::Field* shown = field(index.row());
    if (shown == nullptr)
        return {};
    switch (role) {
    case KindRole:
        return kindOf(*shown);
    case LabelRole:
        return QString::fromStdString(shown->label);
    case ShownRole:
        return QString::fromStdString(kindOf(*shown) == Entry ? shown->whole : shown->shown);
    case HintRole:
        return QString::fromStdString(shown->description);
    case CounterRole:
        return shown->kind == forms::Kind::Digits && shown->maxLength > 0 && shown->minLength == shown->maxLength
                   ? QStringLiteral("%1 / %2").arg(shown->text.size()).arg(shown->maxLength)
                   : QString();
    case SourceRole:
        return QString::fromStdString(shown->sourceText);
    case ErrorRole:
        return QString::fromStdString(shown->error);
    case OptionsRole:
        return QVariant::fromValue(m_rows[static_cast<std::size_t>(index.row())].options.get());
    default:
        return {};
    }
}

QHash<int, QByteArray> FieldModel::roleNames() const
{
    return {{KindRole, "kind"},     {LabelRole, "label"},   {ShownRole, "shown"}, {HintRole, "hint"},
            {CounterRole, "counter"}, {SourceRole, "source"}, {ErrorRole, "error"}, {OptionsRole, "options"}};
}

} // namespace changming::app
