// A short list for a page, made anew by its controller whenever something changed: each row is the values of the roles that
// were named at construction, in their order. The same number of rows keeps the delegates, so that focus and a pressed
// button stay. GUI thread.
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace changming::app
{

class RowModel final : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by its controller")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    RowModel(const QList<QByteArray>& roles, QObject* parent);

    void setRows(std::vector<QVariantList> rows);
    int count() const { return static_cast<int>(m_rows.size()); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override { return m_roles; }

Q_SIGNALS:
    void countChanged();

private:
    QHash<int, QByteArray> m_roles;
    std::vector<QVariantList> m_rows;
};

} // namespace changming::app
