#include "kiosk/catalogue/table_file.h"

#include <gmock/gmock.h>

#include <ostream>

using namespace changming;
using namespace changming::catalogue;

namespace
{

constexpr const char* head = "事项编码\t事项名称\t主管部门\t事项类型\t材料\t法定时限\t承诺时限\t自助\n";

// One row below the Chinese head, and what is said of it.
struct Refusal {
    const char* name;
    const char* row;
    const char* code;
    const char* message; // its beginning
    const char* zh;
};

std::ostream& operator<<(std::ostream& out, const Refusal& refusal)
{
    return out << refusal.name;
}

} // namespace

TEST(TableFile, ReadsATableOfARegion)
{
    const TableFile read = readTable(std::string(CHANGMING_SOURCE_DIR) + "/tests/kiosk/catalogue/regional-table.tsv");
    EXPECT_THAT(read.unusable, testing::IsEmpty());
    EXPECT_THAT(read.refused, testing::IsEmpty());
    EXPECT_THAT(read.passedOver, testing::ElementsAre("网办", "全程网办", "告知承诺"));
    ASSERT_EQ(read.contents.items.size(), 7U);
    const Item& first = read.contents.items.front();
    EXPECT_EQ(first.name, "职工参保登记（单位社会保险登记）");
    EXPECT_EQ(first.plainName.zh, first.name);
    EXPECT_EQ(first.department.zh, "区人力资源和社会保障局");
    EXPECT_EQ(first.type, "公共服务");
    EXPECT_EQ(first.statutoryDays, 10);
    EXPECT_EQ(first.promisedDays, 1);
    ASSERT_EQ(first.materials.size(), 3U);
    EXPECT_EQ(first.materials[1].name.zh, "社会保险登记表");
    EXPECT_EQ(first.badge, Badge::CounterOnly);
    EXPECT_EQ(read.contents.items[3].badge, Badge::PrepareHere); // 自助 y, and no form to finish it with
    EXPECT_THAT(first.taskCode, testing::StartsWith("T-"));
    EXPECT_EQ(first.taskCode, readTable(std::string(CHANGMING_SOURCE_DIR) + "/tests/kiosk/catalogue/regional-table.tsv").contents.items[0].taskCode);
}

TEST(TableFile, KnowsTheElementsOfAnImplementationList)
{
    const TableFile read =
        parseTable("\xEF\xBB\xBFtaskCode\ttaskName\tdeptName\ttype\tanticipateDay\tpromiseDay\tisServiceTerminals\tfeeStand\tconsultPhone\tby"
                   "Law\r\nA-1\t\"取名 \"\"甲\"\"\"\t公安局\t07\t无\t即办\t1\t每本 80 元\t010-5550-0101\t某法\r\n",
                   "t.tsv");
    ASSERT_THAT(read.refused, testing::IsEmpty()) << read.refused.front().message;
    ASSERT_EQ(read.contents.items.size(), 1U);
    const Item& item = read.contents.items.front();
    EXPECT_EQ(item.taskCode, "A-1");
    EXPECT_EQ(item.name, "取名 \"甲\"");
    EXPECT_EQ(item.type, "确认");
    EXPECT_EQ(item.statutoryDays, std::nullopt);
    EXPECT_EQ(item.promisedDays, 0);
    EXPECT_EQ(item.badge, Badge::PrepareHere);
    EXPECT_EQ(item.fee.zh, "每本 80 元");
    EXPECT_EQ(item.helpPhone, "010-5550-0101");
    EXPECT_THAT(read.passedOver, testing::ElementsAre("byLaw"));
}

TEST(TableFile, GoodRowsAreReadBesideRefusedOnes)
{
    const TableFile read =
        parseTable(std::string(head) + "A-1\t甲\t局\t\t\t5\t6\tn\n\nA-2\t乙\t局\t确认\t身份证；户口簿\t5 个工作日\t5\ty\n", "t.tsv");
    ASSERT_EQ(read.refused.size(), 1U);
    EXPECT_EQ(read.refused[0].place, "t.tsv:2");
    EXPECT_EQ(read.refused[0].code, "catalogue-promise-too-long");
    ASSERT_EQ(read.contents.items.size(), 1U);
    EXPECT_EQ(read.contents.items[0].taskCode, "A-2");
    EXPECT_EQ(read.contents.items[0].materials.size(), 2U);
}

namespace
{

// 事项名称 主管部门 材料 / 办证 公安局 身份证 / 㐂寿证 (four bytes) 民政局, in GB18030.
const std::string gb18030 = "\xCA\xC2\xCF\xEE\xC3\xFB\xB3\xC6\t\xD6\xF7\xB9\xDC\xB2\xBF\xC3\xC5\t\xB2\xC4\xC1\xCF\r\n"
                            "\xB0\xEC\xD6\xA4\t\xB9\xAB\xB0\xB2\xBE\xD6\t\xC9\xED\xB7\xDD\xD6\xA4\r\n"
                            "\x81\x39\xEF\x31\xCA\xD9\xD6\xA4\t\xC3\xF1\xD5\xFE\xBE\xD6\r\n";

std::string utf16(std::u16string_view text)
{
    std::string bytes = "\xFF\xFE";
    for (const char16_t unit : text) {
        bytes.push_back(static_cast<char>(unit & 0xFFU));
        bytes.push_back(static_cast<char>(unit >> 8U));
    }
    return bytes;
}

} // namespace

TEST(TableFile, ReadsGb18030AsASpreadsheetWritesIt)
{
    const TableFile read = parseTable(gb18030, "t.txt");
    ASSERT_THAT(read.unusable, testing::IsEmpty()) << read.unusable.front().message;
    ASSERT_THAT(read.refused, testing::IsEmpty()) << read.refused.front().message;
    ASSERT_EQ(read.contents.items.size(), 2U);
    EXPECT_EQ(read.contents.items[0].name, "办证");
    EXPECT_EQ(read.contents.items[0].materials.at(0).name.zh, "身份证");
    EXPECT_EQ(read.contents.items[1].department.zh, "民政局");
}

TEST(TableFile, BytesThatAreNoGb18030RefuseTheirCellOnly)
{
    const TableFile read = parseTable(gb18030 + "\xBB\xA7\t\xB9\xAB\xFF\xB2\r\n\xD6\xA4\t\xB9\xAB\xB0", "t.txt");
    ASSERT_EQ(read.refused.size(), 2U);
    EXPECT_EQ(read.refused[0].place, "t.txt:4");
    EXPECT_THAT(read.refused[0].message, testing::StartsWith("row 3, column 主管部门: "));
    EXPECT_EQ(read.refused[1].place, "t.txt:5"); // ends inside a character
    EXPECT_THAT(read.refused[1].zh, testing::StartsWith("第 4 条，“主管部门”列："));
    EXPECT_EQ(read.contents.items.size(), 2U);
}

TEST(TableFile, ReadsUtf16AsASpreadsheetWritesIt)
{
    const std::string good = utf16(u"事项名称\t主管部门\r\n办证\t公安局\r\n𠮷证\t民政局\r\n");
    const TableFile read = parseTable(good, "t.txt");
    ASSERT_THAT(read.refused, testing::IsEmpty()) << read.refused.front().message;
    ASSERT_EQ(read.contents.items.size(), 2U);
    EXPECT_EQ(read.contents.items[0].name, "办证");
    EXPECT_EQ(read.contents.items[1].name, "𠮷证");

    const std::u16string lone{u'证', char16_t(0xDC00), u'\t', u'局', u'\n'};
    const TableFile broken = parseTable(good + utf16(lone).substr(2) + "\x1A", "t.txt");
    ASSERT_EQ(broken.refused.size(), 2U); // the last line is half a character
    EXPECT_EQ(broken.refused[0].place, "t.txt:4");
    EXPECT_THAT(broken.refused[0].message, testing::StartsWith("row 3, column 事项名称: "));
    EXPECT_EQ(broken.contents.items.size(), 2U);
}

class TableRefusal : public testing::TestWithParam<Refusal>
{
};

TEST_P(TableRefusal, NamesRowColumnAndReason)
{
    const TableFile read = parseTable(std::string(head) + "A-0\t先\t局\t确认\t\t\t\tn\n" + GetParam().row + "\n", "t.tsv");
    ASSERT_EQ(read.refused.size(), 1U);
    const Error& error = read.refused.front();
    EXPECT_EQ(error.code, GetParam().code);
    EXPECT_EQ(error.place, "t.tsv:3");
    EXPECT_THAT(error.message, testing::StartsWith(GetParam().message));
    EXPECT_THAT(error.zh, testing::StartsWith(GetParam().zh));
    EXPECT_EQ(read.contents.items.size(), 1U);
}

INSTANTIATE_TEST_SUITE_P(
    Rows, TableRefusal,
    testing::Values(
        Refusal{"NoName", "A-1\t\t局", "table-cell-missing", "row 2, column 事项名称:", "第 2 条，“事项名称”列："},
        Refusal{"NoDepartment", "A-1\t甲", "table-cell-missing", "row 2, column 主管部门:", "第 2 条，“主管部门”列："},
        Refusal{"NoCode", "\t甲\t局", "table-cell-missing", "row 2, column 事项编码:", "第 2 条，“事项编码”列："},
        Refusal{"CodeTwice", "A-0\t甲\t局", "catalogue-duplicate-code", "row 2, column 事项编码: row 1 is", "第 2 条，“事项编码”列：第 1 条"},
        Refusal{"CodeWithBlank", "A 1\t甲\t局", "table-cell-wrong", "row 2, column 事项编码:", "第 2 条，“事项编码”列："},
        Refusal{"TypeNotApplied", "A-1\t甲\t局\t02", "table-cell-wrong", "row 2, column 事项类型: “02”", "第 2 条，“事项类型”列：“02”"},
        Refusal{"DaysAreWords", "A-1\t甲\t局\t\t\t\t一周", "table-cell-wrong", "row 2, column 承诺时限: “一周”", "第 2 条，“承诺时限”列："},
        Refusal{"DaysNegative", "A-1\t甲\t局\t\t\t-1", "table-cell-wrong", "row 2, column 法定时限:", "第 2 条，“法定时限”列："},
        Refusal{"PromiseTooLong", "A-1\t甲\t局\t\t\t3\t4", "catalogue-promise-too-long", "row 2, column 承诺时限: promised 4",
                "第 2 条，“承诺时限”列："},
        Refusal{"NotUtf8", "A-1\t\xbc\xd7\t局", "table-cell-wrong", "row 2, column 事项名称:", "第 2 条，“事项名称”列："},
        Refusal{"ManyCells", "A-1\t甲\t局\t\t\t\t\ty\t多", "table-row-wide", "row 2: ", "第 2 条："}),
    [](const auto& info) { return std::string(info.param.name); });

TEST(TableFile, ATableThatCannotBeReadSaysWhy)
{
    EXPECT_THAT(parseTable("", "t.tsv").unusable.at(0).message, testing::HasSubstr("taskName"));
    EXPECT_THAT(parseTable("事项名称\n甲\n", "t.tsv").unusable.at(0).zh, testing::HasSubstr("主管部门"));
    EXPECT_THAT(parseTable("name\t事项名称\tdepartment\n", "t.tsv").unusable.at(0).message, testing::HasSubstr("name, 事项名称"));
    EXPECT_EQ(parseTable("name\tdepartment\n", "t.tsv").unusable.size(), 1U);
    EXPECT_EQ(readTable("/nowhere/t.tsv").unusable.size(), 1U);
}
