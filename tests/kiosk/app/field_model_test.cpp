#include "kiosk/app/field_model.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace changming::app
{

namespace
{

forms::Field field(const std::string& pointer, const std::string& whole = {})
{
    forms::Field made;
    made.kind = forms::Kind::Digits;
    made.pointer = pointer;
    made.whole = whole;
    return made;
}

std::vector<forms::Field> fields(std::initializer_list<std::string> pointers)
{
    std::vector<forms::Field> made;
    for (const std::string& pointer : pointers)
        made.push_back(field(pointer));
    return made;
}

std::string shown(const FieldModel& model)
{
    std::string pointers;
    for (int row = 0; row < model.rowCount(); ++row)
        pointers += model.field(row)->pointer;
    return pointers;
}

} // namespace

TEST(FieldModel, ARuleInsertsAndRemovesOneRowAndResetsNothing)
{
    FieldModel model;
    model.setFields(fields({"/a", "/c"}));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);

    model.setFields(fields({"/a", "/b", "/c"}));
    EXPECT_EQ(shown(model), "/a/b/c");
    EXPECT_EQ(inserted.count(), 1);
    model.setFields(fields({"/a", "/c"}));
    EXPECT_EQ(shown(model), "/a/c");
    EXPECT_EQ(removed.count(), 1);
    EXPECT_EQ(resets.count(), 0);
}

TEST(FieldModel, AnotherStepReplacesAllRows)
{
    FieldModel model;
    model.setFields(fields({"/a", "/b"}));
    model.setFields(fields({"/x", "/y", "/z"}));
    EXPECT_EQ(shown(model), "/x/y/z");
    EXPECT_EQ(model.rowOf("/y"), 1);
    EXPECT_EQ(model.rowOf("/a"), -1);
}

TEST(FieldModel, CountsDigitsOnlyWhereTheirNumberIsFixed)
{
    FieldModel model;
    forms::Field mobile = field("/mobile", "138 0000 000");
    mobile.text = "1380000000";
    mobile.minLength = mobile.maxLength = 11;
    forms::Field card = field("/card");
    card.minLength = 16;
    card.maxLength = 19;
    model.setFields({mobile, card});
    EXPECT_EQ(model.data(model.index(0), FieldModel::CounterRole).toString(), QStringLiteral("10 / 11"));
    EXPECT_EQ(model.data(model.index(1), FieldModel::CounterRole).toString(), QString());
}

TEST(FieldModel, SaysWhatKindOfFieldItIs)
{
    const auto kind = [](forms::Kind kind, bool locked, const std::string& source) {
        FieldModel model;
        forms::Field made = field("/a");
        made.kind = kind;
        made.locked = locked;
        made.source = source;
        model.setFields({made});
        return model.data(model.index(0), FieldModel::KindRole).toInt();
    };
    EXPECT_EQ(kind(forms::Kind::Fact, true, "idcard"), FieldModel::Fact);
    EXPECT_EQ(kind(forms::Kind::Text, true, "platform"), FieldModel::Fact);
    EXPECT_EQ(kind(forms::Kind::Text, true, ""), FieldModel::Closed) << "shut by a rule, it says why";
    EXPECT_EQ(kind(forms::Kind::Choice, true, ""), FieldModel::Closed);
    EXPECT_EQ(kind(forms::Kind::Text, false, "platform"), FieldModel::Entry);
    EXPECT_EQ(kind(forms::Kind::MultiChoice, false, ""), FieldModel::Marks);
    EXPECT_EQ(kind(forms::Kind::LongChoice, false, ""), FieldModel::List);
    EXPECT_EQ(kind(forms::Kind::Division, false, ""), FieldModel::List);
    EXPECT_EQ(kind(forms::Kind::LongText, false, ""), FieldModel::Paragraph);
    EXPECT_EQ(kind(forms::Kind::People, false, ""), FieldModel::People);
    EXPECT_EQ(sourceIcon("licence"), QStringLiteral("file-certificate"));
}

TEST(FieldModel, AFullListOffersNoMore)
{
    FieldModel model;
    forms::Field people = field("/members");
    people.kind = forms::Kind::People;
    people.addLabel = "添加一位家人";
    people.maxEntries = 2;
    people.entries = {{"测试乙", ""}};
    model.setFields({people});
    EXPECT_EQ(model.data(model.index(0), FieldModel::AddRole).toString(), QStringLiteral("添加一位家人"));
    people.entries.push_back({"测试丙", ""});
    model.setFields({people});
    EXPECT_EQ(model.data(model.index(0), FieldModel::AddRole).toString(), QString());
}

} // namespace changming::app
