#include "kiosk/menu/menu_text.h"

#include "kiosk/menu/menu_file.h"
#include "tests/kiosk/fresh_dir.h"
#include "tests/kiosk/menu/shipped_menu.h"

#include <gmock/gmock.h>

using namespace changming;
using namespace changming::menu;
using nlohmann::json;

TEST(MenuText, TheShippedFileIsWrittenByteByByte)
{
    const MenuFile shipped = readMenuFile(test::shippedMenuFile, {});
    EXPECT_EQ(menuFileText(shipped.menu), test::contentOf(test::shippedMenuFile));
}

TEST(MenuText, EveryPartOfAMenuComesBack)
{
    json document = test::shippedMenu();
    document["home"][0]["shown"] = {{"from", "22:30"}, {"until", "06:05"}};
    document["home"][1]["hidden"] = true;
    document["home"][2]["title"]["zh-CN"] = "引号“\"”、反斜线\\、换行\n、𠮷";
    document["groups"][3]["tiles"][0]["action"] = {{"department", "平安区民政局"}};
    document["groups"][3]["tiles"][1]["action"] = {{"search", ""}};
    document["groups"][4]["tiles"][0]["action"] = {{"page", "help"}};
    document["groups"][4]["tiles"][1]["action"] = {{"link", "https://zwfw.example.gov.cn/g"}};
    document["groups"][5]["tiles"][0]["action"] = {{"listAll", true}};
    const MenuFile read = parseMenu(document.dump(), "menu.json", {});
    ASSERT_THAT(read.complaints, testing::IsEmpty()) << read.complaints.front().message;
    const std::string text = menuFileText(read.menu);
    EXPECT_EQ(json::parse(text), document);
    const MenuFile again = parseMenu(text, "menu.json", {});
    EXPECT_EQ(again.menu, read.menu);
    EXPECT_EQ(menuFileText(again.menu), text);
}

TEST(MenuText, AMenuWithoutGroupsAndAnUnfinishedOneAreWritten)
{
    const Menu menu{{{.id = "all", .title = {"全部"}, .words = {}, .icon = "search", .action = {}}}, {}};
    const MenuFile read = parseMenu(menuFileText(menu), "menu.json", {});
    ASSERT_THAT(read.complaints, testing::IsEmpty());
    EXPECT_EQ(read.menu.home.front().title, (Text{"全部", "全部"})) << "a missing English is the Chinese";
    Menu unfinished = menu;
    unfinished.groups.push_back({"empty", {"空的", "Empty"}, {}});
    EXPECT_EQ(parseUnfinished(menuFileText(unfinished), "draft").menu.groups, unfinished.groups);
}

TEST(MenuText, TheSchemaThatIsGivenAlongIsTheShippedOne)
{
    EXPECT_EQ(menuSchemaText(), test::contentOf(std::filesystem::path(CHANGMING_SOURCE_DIR) / "config/schema/menu.schema.json"));
}

// An editor shows title and description of what it completes.
TEST(MenuText, EveryKeyOfTheSchemaHasAChineseTitleAndBothLanguagesInItsDescription)
{
    const json schema = json::parse(menuSchemaText());
    std::vector<std::string> wanting;
    const std::function<void(const json&, const std::string&)> walk = [&](const json& node, const std::string& at) {
        if (node.contains("properties")) {
            for (const auto& [key, value] : node["properties"].items()) {
                std::string place = at;
                place.append("/").append(key);
                const std::string description = value.value("description", "");
                if (value.value("title", "").empty() || description.find("。 / ") == std::string::npos)
                    if (at.find("/text") == std::string::npos)
                        wanting.push_back(place);
                walk(value, place);
            }
        }
        if (node.contains("items"))
            walk(node["items"], at);
    };
    walk(schema, "");
    for (const auto& [name, definition] : schema["definitions"].items())
        walk(definition, "/" + name);
    EXPECT_THAT(wanting, testing::IsEmpty());
}
