// The lines of "check your answers". GUI thread.
#pragma once

#include "kiosk/forms/field.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace changming::app
{

class ReviewModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the form")

public:
    enum Role { LabelRole = Qt::UserRole + 1, ValueRole, SourceRole, SourceIconRole, ChangeableRole };

    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<forms::ReviewRow> rows);
    const forms::ReviewRow* row(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    std::vector<forms::ReviewRow> m_rows;
};

} // namespace changming::app
