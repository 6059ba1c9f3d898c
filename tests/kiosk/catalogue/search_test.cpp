#include "tests/kiosk/catalogue/search_fixture.h"

#include "kiosk/catalogue/items_file.h"

#include <gmock/gmock.h>

#include <atomic>
#include <thread>

using namespace changming;
using namespace changming::catalogue;
using test::itemNamed;
using test::SmallCatalogue;

namespace
{

// t0 t1 t2 …
std::vector<Item> numbered(const std::string& code, int count, const std::string& name)
{
    std::vector<Item> items(static_cast<std::size_t>(count));
    for (std::size_t n = 0; n < items.size(); ++n)
        items[n] = itemNamed(code + std::to_string(n), name);
    return items;
}

} // namespace

TEST(Search, FindsNamesAliasesDepartmentAndMaterialsInThisOrder)
{
    Item material = itemNamed("material", "某事");
    material.materials.push_back({.name = {"退休证", "Retirement certificate"}});
    Item department = itemNamed("department", "另一事");
    department.department = {"退休干部局", "Office of retired officials"};
    const SmallCatalogue small({material, department, itemNamed("official", "领钱", "退休待遇申领"), itemNamed("alias", "养老", "", {"退休怎么办"}),
                                itemNamed("middle", "办理退休"), itemNamed("longer", "退休登记手续"), itemNamed("shorter", "退休登记")});
    const std::string best = "shorter longer middle alias official department material";
    EXPECT_EQ(small.codes("退休"), best);
    EXPECT_EQ(small.codes("tuixiu"), best);
    EXPECT_EQ(small.codes("tx"), best);
    EXPECT_EQ(small.codes("tui休"), best);
    EXPECT_EQ(small.codes("retire"), "department material");
}

TEST(Search, ExactlyTheAliasComesFirst)
{
    const SmallCatalogue small({itemNamed("infix", "补办社保卡"), itemNamed("exact", "申领社会保障卡", "", {"社保卡"})});
    EXPECT_EQ(small.codes("社保卡"), "exact infix");
}

TEST(Search, FindsOneCharacterAndOneLetter)
{
    const SmallCatalogue small({itemNamed("a", "社保登记"), itemNamed("b", "婚姻")});
    EXPECT_EQ(small.codes("社"), "a");
    EXPECT_EQ(small.codes("姻"), "b");
    EXPECT_EQ(small.codes("h"), "b");
}

TEST(Search, CharactersLeftOutCountLess)
{
    const SmallCatalogue small(
        {itemNamed("loose", "社会保险登记"), itemNamed("close", "单位社保登记"), itemNamed("official", "锅炉", "特种设备使用登记")});
    EXPECT_EQ(small.codes("sbdj"), "close loose official");
    EXPECT_EQ(small.codes("社保登记"), "close loose");
}

TEST(Search, UnderlinesWhatWasHit)
{
    const SmallCatalogue small({itemNamed("a", "社会保险登记（灵活就业）", "灵活就业社会保险登记")});
    const Hit pinyin = small.search("sbdj").hits.at(0);
    EXPECT_THAT(pinyin.inPlainName, testing::ElementsAre(Span{0, 1}, Span{2, 1}, Span{4, 2}));
    EXPECT_THAT(pinyin.inName, testing::ElementsAre(Span{4, 1}, Span{6, 1}, Span{8, 2}));
    EXPECT_THAT(small.search("灵活").hits.at(0).inPlainName, testing::ElementsAre(Span{7, 2}));
    EXPECT_THAT(small.search("it").hits.at(0).inPlainNameEn, testing::ElementsAre(Span{0, 2}));
}

TEST(Search, WordsMayStandInAnyOrder)
{
    const SmallCatalogue small({itemNamed("a", "身份证补领"), itemNamed("b", "身份证到期")});
    EXPECT_EQ(small.codes("补领 身份证"), "a");
    EXPECT_EQ(small.codes("shen fen zheng"), "a b"); // equal: the file's order
    EXPECT_EQ(small.codes("zheng bl"), "a");
}

TEST(Search, PagesAreCutFromOneOrder)
{
    const std::vector<Item> items = numbered("t", 30, "登记");
    const SmallCatalogue small(items);
    const HitPage page = small.search("登记", 4, 3);
    EXPECT_EQ(page.total, 30);
    ASSERT_EQ(page.hits.size(), 3U);
    EXPECT_EQ(page.hits[0].taskCode, "t4");
    EXPECT_THAT(small.search("登记", 100, 3).hits, testing::IsEmpty());
    EXPECT_THAT(small.search("登记", -3, -3).hits, testing::IsEmpty());
}

TEST(Search, MoreThanAPersonReadsIsNotCounted)
{
    EXPECT_EQ(SmallCatalogue(numbered("t", 3 * maxFound, "登记")).search("dj").total, maxFound);
}

TEST(Search, NothingFoundGivesTheNearest)
{
    const SmallCatalogue small({itemNamed("id", "身份证丢了补办"), itemNamed("hukou", "孩子上户口"), itemNamed("marry", "结婚登记")});
    EXPECT_EQ(small.codes("我要补办身份证"), "~ id");
    EXPECT_EQ(small.codes("新生儿户口"), "~ hukou");
    EXPECT_EQ(small.codes("jiehunzheng"), "~ marry id");
    EXPECT_EQ(small.codes("飞船"), "~");
    EXPECT_THAT(small.search("我要补办身份证").hits.at(0).inPlainName, testing::IsEmpty());
}

TEST(Search, NothingTypedFindsNothing)
{
    const SmallCatalogue small({itemNamed("a", "社保登记")});
    for (const char* typed : {"", " ", "　", "，。", "\"", "*", "'", "\xff"}) {
        const HitPage page = small.search(typed);
        EXPECT_EQ(page.total, 0) << typed;
        EXPECT_FALSE(page.nearest) << typed;
    }
}

TEST(Search, TypedTextIsNeverSyntax)
{
    const SmallCatalogue small({itemNamed("a", "社保登记")});
    std::string zs(10000, 'z');
    std::string mixed;
    for (int n = 0; n < 5000; ++n)
        mixed += "shi是";
    for (const std::string& typed :
         {std::string("\"社保\""), std::string("社保*"), std::string("name_text : 社"), std::string("社 AND"), std::string("NEAR(社 保, 2)"),
          std::string("社 OR NOT"), std::string("^社"), std::string("{a} : b"), std::string("a\0b", 3), std::string("'; DROP TABLE item; --"), zs,
          mixed, std::string("\xe7\xa4\xe4\xbf\x9d\xff\xfe"), std::string("\xee\x80\x80"),
          std::string("aaaaaaaaeeeeeeeeaaaaaaaaeeeeeeeeaoaoaoaoao")}) {
        const auto page = small.catalogue().search(typed, 0, 10);
        EXPECT_TRUE(page.ok()) << typed << ": " << page.error().message;
    }
    EXPECT_EQ(small.codes("\"社保\""), "a");
    EXPECT_EQ(small.codes("社保*"), "a");
    EXPECT_EQ(small.codes(std::string("社\xff保")), "a");
    EXPECT_EQ(small.codes("社保" + std::string(1000, ' ') + "x"), "a"); // what is behind the 64th character is not read
}

TEST(Search, ASwapIsSeenWholeByAnotherConnection)
{
    const std::vector<Item> few = numbered("few", 40, "社保登记");
    const std::vector<Item> many = numbered("many", 90, "社保登记");
    SmallCatalogue small(few);
    const Catalogue reader = Catalogue::open(small.file()).value();
    std::atomic<bool> done{false};
    std::jthread writer([&] {
        for (int round = 0; round < 20; ++round)
            small.replace(round % 2 == 0 ? many : few);
        done = true;
    });
    for (int looks = 0; !done || looks < 20; ++looks) {
        const auto page = reader.search("sbdj", 0, 200);
        ASSERT_TRUE(page.ok()) << page.error().message;
        ASSERT_FALSE(page->hits.empty());
        const std::string mark = page->hits.front().taskCode.substr(0, 3);
        EXPECT_EQ(page->total, mark == "few" ? 40 : 90);
        for (const Hit& hit : page->hits)
            EXPECT_EQ(hit.taskCode.substr(0, 3), mark);
    }
}

TEST(Search, FindsWhatIsNotYetFinished)
{
    const test::SmallCatalogue catalogue({test::itemNamed("shuang", "双证"), test::itemNamed("etc", "办 ETC 卡"), test::itemNamed("xian", "西安证")});
    for (const char* typed : {"shu", "shua", "shuan", "shuang", "shuangzh", "双zhen"})
        EXPECT_EQ(catalogue.codes(typed), "shuang") << typed;
    for (const char* typed : {"办et", "办etc", "banet", "et"})
        EXPECT_EQ(catalogue.codes(typed), "etc") << typed;
    for (const char* typed : {"xia", "xi'an", "xianzh"})
        EXPECT_EQ(catalogue.codes(typed), "xian") << typed;
}
