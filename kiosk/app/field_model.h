// The visible fields of the step or person that is shown. A rule that shows or hides a field inserts or removes its row, so
// that the others keep their delegates, focus and place. GUI thread.
#pragma once

#include "kiosk/app/entry_model.h"
#include "kiosk/app/option_model.h"
#include "kiosk/forms/field.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <vector>

namespace changming::app
{

class FieldModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the form")

public:
    enum Kind {
        Fact,      // known, with its source
        Closed,    // asked, but not by these answers: says why
        Choice,    // one of several
        Marks,     // any of several
        Entry,     // typed, one line
        Paragraph, // typed, several lines
        List,      // chosen on a page part of its own
        People,
        Heading,
        Note
    };
    Q_ENUM(Kind)
    enum Role {
        KindRole = Qt::UserRole + 1,
        LabelRole,
        ShownRole,
        HintRole,
        UnitRole,
        CounterRole,
        SourceRole,
        SourceIconRole,
        ErrorRole,
        ColumnsRole,
        OptionsRole,
        EntriesRole,
        AddRole,
        JoinedRole,
        OptionalRole
    };

    using QAbstractListModel::QAbstractListModel;

    void setFields(std::vector<forms::Field> fields);
    void clear();
    const forms::Field* field(int row) const;
    int rowOf(const std::string& pointer) const; // -1: not shown

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    struct Row {
        forms::Field field;
        std::unique_ptr<OptionModel> options;
        std::unique_ptr<EntryModel> entries;
    };
    static void fill(Row& row, forms::Field field);

    std::vector<Row> m_rows;
};

// The icon beside a value's source.
QString sourceIcon(const std::string& source);

} // namespace changming::app
