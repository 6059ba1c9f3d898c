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

// Asked of the citizen, but shut by a rule; a value that came from somewhere is a fact.
bool isClosed(const forms::Field& field)
{
    return field.locked && field.source.empty();
}

FieldModel::Kind kindOf(const forms::Field& field)
{
    switch (field.kind) {
    case forms::Kind::Heading:
        return FieldModel::Heading;
    case forms::Kind::Note:
        return FieldModel::Note;
    case forms::Kind::Fact:
        return FieldModel::Fact;
    default:
        break;
    }
    if (field.locked)
        return isClosed(field) ? FieldModel::Closed : FieldModel::Fact;
    switch (field.kind) {
    case forms::Kind::Choice:
    case forms::Kind::Switch:
        return FieldModel::Choice;
    case forms::Kind::MultiChoice:
        return FieldModel::Marks;
    case forms::Kind::LongChoice:
    case forms::Kind::Division:
        return FieldModel::List;
    case forms::Kind::People:
        return FieldModel::People;
    case forms::Kind::LongText:
        return FieldModel::Paragraph;
    default:
        return FieldModel::Entry;
    }
}

// How much of a text stands there: where its length is fixed, and where there is much room to use up.
QString counterOf(const forms::Field& field)
{
    const bool isFixed = field.maxLength > 0 && field.minLength == field.maxLength;
    const bool isIdNumber = field.keyboard == forms::Keyboard::IdNumber && field.maxLength == 18;
    if (field.maxLength == 0 || (!isFixed && !isIdNumber && field.kind != forms::Kind::LongText))
        return {};
    return QStringLiteral("%1 / %2").arg(QString::fromStdString(field.text).toUcs4().size()).arg(field.maxLength);
}

QString addWordsOf(const forms::Field& field)
{
    if (field.maxEntries > 0 && field.entries.size() >= field.maxEntries)
        return {};
    return field.addLabel.empty() ? FieldModel::tr("Add a person") : QString::fromStdString(field.addLabel);
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
            fill(m_rows[i], std::move(fields[i]));
            Q_EMIT dataChanged(index(row), index(row));
            continue;
        }
        beginInsertRows({}, row, row);
        Row added{{}, std::make_unique<OptionModel>(), std::make_unique<EntryModel>()};
        fill(added, std::move(fields[i]));
        m_rows.insert(m_rows.begin() + row, std::move(added));
        endInsertRows();
    }
}

void FieldModel::fill(Row& row, forms::Field field)
{
    row.field = std::move(field);
    row.options->setOptions(row.field.options);
    row.entries->setEntries(row.field.entries);
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
    const FieldModel::Kind kind = kindOf(*shown);
    const bool isOpenText = kind == Entry || kind == Paragraph || kind == List;
    switch (role) {
    case KindRole:
        return kind;
    case LabelRole:
        return QString::fromStdString(shown->label);
    case ShownRole:
        return QString::fromStdString(isOpenText ? shown->whole : shown->shown);
    case HintRole:
        return QString::fromStdString(shown->description);
    case UnitRole:
        return QString::fromStdString(shown->unit);
    case CounterRole:
        return counterOf(*shown);
    case SourceRole:
        return QString::fromStdString(shown->sourceText);
    case SourceIconRole:
        return sourceIcon(shown->source);
    case ErrorRole:
        return QString::fromStdString(shown->error);
    case ColumnsRole:
        return std::min(2, columnsFor(shown->options));
    case OptionsRole:
        return QVariant::fromValue(m_rows[static_cast<std::size_t>(index.row())].options.get());
    case EntriesRole:
        return QVariant::fromValue(m_rows[static_cast<std::size_t>(index.row())].entries.get());
    case AddRole:
        return addWordsOf(*shown);
    case OptionalRole:
        return !shown->required && shown->minEntries == 0;
    case JoinedRole:
        return index.row() > 0 && kind == Fact && kindOf(m_rows[static_cast<std::size_t>(index.row()) - 1].field) == Fact;
    default:
        return {};
    }
}

QHash<int, QByteArray> FieldModel::roleNames() const
{
    return {{KindRole, "kind"},       {LabelRole, "label"},     {ShownRole, "shown"},           {HintRole, "hint"},     {UnitRole, "unit"},
            {CounterRole, "counter"}, {SourceRole, "source"},   {SourceIconRole, "sourceIcon"}, {ErrorRole, "error"},   {ColumnsRole, "columns"},
            {OptionsRole, "options"}, {EntriesRole, "entries"}, {AddRole, "addText"},           {JoinedRole, "joined"}, {OptionalRole, "optional"}};
}

QString sourceIcon(const std::string& source)
{
    if (source.empty())
        return {};
    if (source == "platform")
        return QStringLiteral("building-bank");
    return source == "licence" ? QStringLiteral("file-certificate") : QStringLiteral("id");
}

} // namespace changming::app
