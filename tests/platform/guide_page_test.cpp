#include "tests/platform/guide_page.h"

#include "kiosk/catalogue/items_file.h"
#include "tests/platform/guide_index_page.h"
#include "tests/platform/guide_words.h"
#include "tests/platform/page_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <regex>
#include <sstream>

namespace changming::sandbox
{

namespace
{

using catalogue::Item;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

const Text district{"平安区", "Ping'an District"};

Item pension()
{
    Item item{.taskCode = "PA-RS-0005",
              .name = "城乡居民养老保险参保登记",
              .plainName = {"参加居民养老保险", "Join the residents' pension"},
              .aliases = {},
              .type = "公共服务",
              .summary = {},
              .audience = {},
              .department = {"人社局", "Social Security Bureau"},
              .lifeEvents = {},
              .badge = catalogue::Badge::FinishHere,
              .formId = "resident-pension",
              .promisedDays = 8,
              .statutoryDays = 15,
              .fee = {},
              .materials = {},
              .helpPhone = "12345",
              .guide = {}};
    item.materials = {{.name = {"身份证", "ID card"}},
                      {.name = {"权益记录", "Insurance record"},
                       .need = catalogue::Need::Optional,
                       .form = catalogue::Carrier::Either,
                       .copies = 2,
                       .origin = {"社保中心", "Insurance centre"},
                       .note = {"近三年的", "Of three years"},
                       .when = catalogue::When{"working", "yes"}}};
    catalogue::Guide guide;
    guide.version = "2026-04-01";
    guide.minutesHere = 8;
    guide.situations = {{"working", {"您上班吗？", "Do you work?"}, {{"yes", {"在上班", "Yes"}}, {"no", {"没有上班", "No"}}}}};
    guide.places = {{{"一楼窗口", "Ground floor"}, {"平安大街 66 号", "66 Ping'an Street"}, {"周一至周五", "Monday to Friday"}, "010-5550 0111"}};
    guide.laws = {{{"社会保险法", "Social Insurance Law"}, "第二十二条"}};
    item.guide = guide;
    return item;
}

std::string chinese(const Item& item, const codes::GuideLink& link = {.taskCode = "PA-RS-0005"})
{
    return guidePage(item, district, link, Language::Chinese);
}

std::string english(const Item& item, const codes::GuideLink& link = {.taskCode = "PA-RS-0005"})
{
    return guidePage(item, district, link, Language::English);
}

codes::GuideLink answered(const std::string& choice, const std::string& version = "2026-04-01")
{
    return {"PA-RS-0005", version, {{"working", choice}}};
}

// What a reader sees in the page's own language: without style, tags and what is marked as of another.
std::string ownWords(const std::string& page)
{
    static const std::regex foreign("<(\\w+)[^>]* (lang|translate)=[^>]*>[^<]*</\\1>"), tags("<[^>]*>|&[#a-z0-9]+;");
    return std::regex_replace(std::regex_replace(page.substr(page.find("<body>")), foreign, ""), tags, " ");
}

// Chinese characters and punctuation begin with these bytes in UTF-8; "–" and "’" do not.
std::string firstChinese(const std::string& text)
{
    const auto found = std::ranges::find_if(text, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte >= 0xE3 && byte <= 0xE9) || byte == 0xEF;
    });
    return found == text.end() ? "" : text.substr(static_cast<std::size_t>(found - text.begin()), 30);
}

std::string firstLatin(const std::string& text)
{
    static const std::regex twoLetters("[A-Za-z]{2}");
    std::smatch word;
    return std::regex_search(text, word, twoLetters) ? word.str() + word.suffix().str().substr(0, 30) : "";
}

} // namespace

TEST(GuidePage, namesAndFacts)
{
    const std::string page = chinese(pension());
    EXPECT_THAT(page, HasSubstr("<html lang=\"zh-CN\">"));
    EXPECT_THAT(page, HasSubstr("<title>参加居民养老保险</title>"));
    EXPECT_THAT(page, HasSubstr("<h1>参加居民养老保险</h1>\n<p class=\"second\">城乡居民养老保险参保登记</p>"));
    for (const char* fact : {"在自助机上就能办完", "约 8 分钟", "8 个工作日", "不收费", "法定：15 个工作日内", "href=\"tel:010-55500111\"",
                             "指南版本：2026 年 4 月 1 日", "PA-RS-0005", "没有您的个人信息"})
        EXPECT_THAT(page, HasSubstr(fact));
    EXPECT_THAT(english(pension()),
                AllOf(HasSubstr("<title>Join the residents&#39; pension</title>"), HasSubstr("<span lang=\"zh-CN\">城乡居民养老保险参保登记</span>"),
                      HasSubstr("About 8 minutes"), HasSubstr("Guide of 1 April 2026")));
}

TEST(GuidePage, answerNarrowsTheMaterials)
{
    EXPECT_THAT(chinese(pension(), answered("no")),
                AllOf(HasSubstr("您选的：<strong>没有上班</strong>"), HasSubstr("身份证"), Not(HasSubstr("权益记录"))));
    EXPECT_THAT(chinese(pension(), answered("yes")),
                AllOf(HasSubstr("您选的：<strong>在上班</strong>"), HasSubstr("权益记录"), HasSubstr("有就带上"), HasSubstr("纸质、电子版都行"),
                      HasSubstr("2 份"), HasSubstr("社保中心"), HasSubstr("近三年的"), Not(HasSubstr("这样回答的人才要"))));
    // Not answered: it may be needed, and for whom.
    EXPECT_THAT(chinese(pension()), AllOf(Not(HasSubstr("您选的")), HasSubstr("权益记录"), HasSubstr("这样回答的人才要：您上班吗？ 在上班")));
}

TEST(GuidePage, otherAnswersAreLinksOfTheSamePage)
{
    const std::string page = chinese(pension(), answered("no"));
    EXPECT_THAT(page, HasSubstr("<a class=\"choice\" href=\"/g/PA-RS-0005?v=2026-04-01&amp;s=working:yes\">"));
    EXPECT_THAT(page, HasSubstr("<a class=\"clear\" href=\"/g/PA-RS-0005?v=2026-04-01\">"));
    EXPECT_THAT(page, Not(HasSubstr("href=\"/g/PA-RS-0005?v=2026-04-01&amp;s=working:no\"")));
    EXPECT_THAT(page, HasSubstr("hreflang=\"en\" href=\"/en/g/PA-RS-0005?v=2026-04-01&amp;s=working:no\">English</a>"));
    EXPECT_THAT(english(pension(), answered("no")),
                AllOf(HasSubstr("href=\"/en/g/PA-RS-0005?v=2026-04-01&amp;s=working:yes\""),
                      HasSubstr("hreflang=\"zh-CN\" href=\"/g/PA-RS-0005?v=2026-04-01&amp;s=working:no\">中文</a>")));
    EXPECT_THAT(chinese(pension()), HasSubstr("href=\"/g/PA-RS-0005?v=2026-04-01&amp;s=working:no\""));
}

TEST(GuidePage, whatIsNotSaidIsASentence)
{
    Item bare = pension();
    bare.guide.reset();
    bare.materials.clear();
    bare.promisedDays = 0;
    bare.statutoryDays.reset();
    bare.badge = catalogue::Badge::CounterOnly;
    const std::string page = chinese(bare);
    for (const char* sentence : {"要到窗口办", "当场办好", "不收费", "这里没有写条件，请打", "什么都不用带。", "这里没有写，请打", "没有法定时限。",
                                 "要跑几趟没有写", "这件事在窗口办。"})
        EXPECT_THAT(page, HasSubstr(sentence));
    EXPECT_THAT(page, Not(HasSubstr("指南版本")));
    EXPECT_THAT(page, Not(HasSubstr("分钟")));
}

TEST(GuidePage, anotherVersionIsSaid)
{
    for (const codes::GuideLink& link : {answered("no"), answered("no", ""), codes::GuideLink{.taskCode = "PA-RS-0005"}})
        EXPECT_THAT(chinese(pension(), link), Not(HasSubstr("class=\"banner\"")));
    EXPECT_THAT(chinese(pension(), answered("no", "2026-01-01")),
                HasSubstr("<main>\n<p class=\"banner\">这份指南在 2026 年 4 月 1 日 更新过，下面是现在的。</p>"));
    EXPECT_THAT(english(pension(), answered("no", "2026-01-01")), HasSubstr("This guide was updated on 1 April 2026. Below is how it is now."));
    // The machine knows a version that has not come here: it was not updated since.
    EXPECT_THAT(chinese(pension(), answered("no", "2026-09-01")), AllOf(HasSubstr("您扫的那一版这里还没有"), Not(HasSubstr("更新过"))));
    Item bare = pension();
    bare.guide.reset();
    EXPECT_THAT(chinese(bare, answered("no")),
                AllOf(HasSubstr("您扫的那份指南现在没有了"), HasSubstr("码里有 1 个回答现在没有了"), Not(HasSubstr("重新选"))));
}

TEST(GuidePage, answersThatAreGoneAreLeftOutAndSaid)
{
    for (const codes::Choice& gone : {codes::Choice{"working", "sometimes"}, codes::Choice{"married", "yes"}}) {
        const std::string page = chinese(pension(), {"PA-RS-0005", "2026-04-01", {gone}});
        EXPECT_THAT(page,
                    AllOf(HasSubstr("码里有 1 个回答现在没有了，没有算进去。请在下面重新选。"), HasSubstr("权益记录"), Not(HasSubstr("您选的"))));
    }
    const std::string page = english(pension(), {"PA-RS-0005", "2026-04-01", {{"a", "b"}, {"c", "d"}, {"working", "no"}}});
    EXPECT_THAT(page, AllOf(HasSubstr("2 answers in the code no longer exist and were left out. Please choose again below."),
                            HasSubstr("You chose: <strong>No</strong>")));
}

TEST(GuidePage, everyValueIsEscaped)
{
    const std::string nasty = "\"><script>alert('x')</script>&";
    const Text text{nasty, nasty};
    Item item = pension();
    item.taskCode = item.name = item.helpPhone = nasty;
    item.plainName = item.summary = item.audience = item.department = item.fee = text;
    for (catalogue::Material& material : item.materials)
        material.name = material.origin = material.note = text;
    item.materials[1].when->situation = item.materials[1].when->choice = nasty;
    catalogue::Guide& guide = *item.guide;
    guide.version = guide.complaintPhone = nasty;
    guide.conditions = {text};
    guide.situations = {{nasty, text, {{nasty, text}, {"no", text}}}};
    guide.steps = {{text, text}};
    guide.places = {{text, text, text, nasty}};
    guide.trips = 1;
    guide.tripsReason = guide.decidedBy = guide.travels = guide.result = text;
    guide.laws = {{text, nasty}};
    const codes::GuideLink link{nasty, nasty, {{nasty, nasty}}};
    const catalogue::Contents contents{text, {{"event", text, "home"}}, {item}};
    for (const Language language : {Language::Chinese, Language::English}) {
        for (const std::string& page :
             {guidePage(item, text, link, language), guideIndexPage(contents, language), unknownGuidePage(contents, language)}) {
            EXPECT_THAT(page, Not(HasSubstr("<script")));
            EXPECT_THAT(page, Not(HasSubstr("alert('")));
            EXPECT_THAT(page, HasSubstr("&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;"));
        }
    }
}

TEST(GuidePage, oneLanguageAtATime)
{
    const auto file = catalogue::readItemsFile(CHANGMING_SOURCE_DIR "/config/catalogue/items.json");
    ASSERT_TRUE(file.complaints.empty());
    for (const Item& item : file.contents.items) {
        const codes::GuideLink link{.taskCode = item.taskCode};
        EXPECT_EQ(firstLatin(ownWords(guidePage(item, district, link, Language::Chinese))), "") << item.taskCode;
        EXPECT_EQ(firstChinese(ownWords(guidePage(item, district, link, Language::English))), "") << item.taskCode;
    }
    EXPECT_EQ(firstLatin(ownWords(guideIndexPage(file.contents, Language::Chinese))), "");
    EXPECT_EQ(firstChinese(ownWords(guideIndexPage(file.contents, Language::English))), "");
    // What the two look for is found where it is.
    EXPECT_NE(firstLatin(ownWords(english(pension()))), "");
    EXPECT_NE(firstChinese(ownWords(chinese(pension()))), "");
}

TEST(GuidePage, saysItInTheKiosksWords)
{
    std::ifstream file(CHANGMING_SOURCE_DIR "/assets/translations/kiosk_zh_CN.ts");
    std::stringstream translations;
    translations << file.rdbuf();
    for (const Words& words : {words::result, words::atOnce,   words::cost,           words::free,       words::qualify,     words::noConditions,
                               words::unsaid, words::optional, words::later,          words::electronic, words::bring,       words::nothing,
                               words::how,    words::time,     words::promisedAtOnce, words::noLimit,    words::byLawAtOnce, words::noTrips,
                               words::mailed, words::where,    words::decides,        words::travels,    words::get,         words::law,
                               words::call,   words::toAsk,    words::toComplain,     words::happened,   words::department})
        EXPECT_TRUE(std::regex_search(translations.str(),
                                      std::regex("<source>" + std::regex_replace(std::string(words.en), std::regex("[?.]"), "\\$&") +
                                                 "</source>\\s*(<[^t][^>]*>[^<]*</[^>]*>\\s*)*<translation>" + words.zh + "</translation>")))
            << words.en;
}

TEST(PageText, daysAreSaidAndAnythingElseIsShown)
{
    EXPECT_EQ(dayInWords("2026-04-01", Language::Chinese), "2026 年 4 月 1 日");
    EXPECT_EQ(dayInWords("2026-12-31", Language::English), "31 December 2026");
    for (const char* strange : {"", "v2", "2026-13-01", "2026-0x-01", "2026.04.01"})
        EXPECT_EQ(dayInWords(strange, Language::English), strange);
    EXPECT_EQ(dayInWords("<b>", Language::Chinese), "&lt;b&gt;");
}

TEST(PageText, chineseWithoutEnglishSaysSo)
{
    EXPECT_EQ(inLanguage({"指南", ""}, Language::English), "<span lang=\"zh-CN\">指南</span>");
    EXPECT_EQ(inLanguage({"指南", ""}, Language::Chinese), "指南");
}

} // namespace changming::sandbox
