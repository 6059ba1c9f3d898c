// The visible fields of the step that is shown. A rule that shows or hides a field inserts or removes its row, so that
// the others keep their delegates, focus and place. GUI thread.
#pragma once

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
    enum Kind { Fact, Choice, Entry, Note };
    Q_ENUM(Kind)
    enum Role { KindRole = Qt::UserRole + 1, LabelRole, ShownRole, HintRole, CounterRole, SourceRole, ErrorRole, OptionsRole };

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
    };
    std::vector<Row> m_rows;
};

} // namespace changming::app
