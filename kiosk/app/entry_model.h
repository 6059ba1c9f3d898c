// The persons of a list in a form: one line each, and what is wrong in it. GUI thread.
#pragma once

#include "kiosk/forms/field.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace changming::app
{

class EntryModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by its field")

public:
    enum Role { SummaryRole = Qt::UserRole + 1, ErrorRole };

    using QAbstractListModel::QAbstractListModel;

    void setEntries(std::vector<forms::Entry> entries); // keeps the delegates when their number is the same

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    std::vector<forms::Entry> m_entries;
};

} // namespace changming::app
