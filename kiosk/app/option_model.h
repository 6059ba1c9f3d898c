// The options of one choice: label and whether it is a chosen one. GUI thread.
#pragma once

#include "kiosk/forms/field.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace changming::app
{

class OptionModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by its field")

public:
    enum Role { TextRole = Qt::UserRole + 1, ChosenRole };

    using QAbstractListModel::QAbstractListModel;

    void setOptions(std::vector<forms::Option> options); // keeps the delegates when only the choice or language is another
    const std::vector<forms::Option>& options() const { return m_options; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    std::vector<forms::Option> m_options;
};

// How many columns of the page's width these labels fit into, two lines each: 1 to 3.
int columnsFor(const std::vector<forms::Option>& options);

} // namespace changming::app
