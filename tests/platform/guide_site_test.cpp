// Which page an address asks for: by the pure site, and from the real process over HTTP.
#include "tests/platform/guide_site.h"

#include "kiosk/catalogue/items_file.h"
#include "kiosk/codes/links.h"
#include "tests/platform/sandbox_process.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace changming::sandbox
{

namespace
{

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

constexpr const char* itemsFile = CHANGMING_SOURCE_DIR "/config/catalogue/items.json";

std::string curl(const std::string& url)
{
    return tests::run({"curl", "-s", "-i", "--noproxy", "*", "--path-as-is", url}).output;
}

} // namespace

TEST(GuideSite, knowsItsAddresses)
{
    const GuideSite site(catalogue::readItemsFile(itemsFile).contents);
    for (const char* found :
         {"/g", "/en/g", "/g/PA-RS-0005", "/en/g/PA-RS-0005", "/g/PA-RS-0005?v=2026-04-01&s=working:no", "/en/g/PA-RS-0005?s=working:no"})
        EXPECT_EQ(site.answer(found)->status, 200) << found;
    for (const char* strange :
         {"/g/", "/g/PA-XX-9999", "/g?", "/g?x=1", "/g/PA-RS-0005?", "/g/PA-RS-0005?lang=en", "/g/PA-RS-0005/",
          "/g/PA-RS-0005?s=working:no&v=2026-04-01", "/g/PA%2DRS-0005", "/en/g/", "/g/../c/", "/g/%00", "/g/PA-RS-0005?v=<script>"}) {
        ASSERT_TRUE(site.answer(strange)) << strange;
        EXPECT_EQ(site.answer(strange)->status, 404) << strange;
        EXPECT_THAT(site.answer(strange)->body, AllOf(Not(HasSubstr("<script")), HasSubstr("/g\">"))) << strange;
    }
    for (const char* foreign : {"/", "", "/c/0123", "/guide", "/en", "/en/c/0123", "/en/en/g", "g"})
        EXPECT_FALSE(site.answer(foreign)) << foreign;
}

TEST(GuideSite, indexLeadsToEveryItem)
{
    const auto file = catalogue::readItemsFile(itemsFile);
    ASSERT_GT(file.contents.items.size(), 300);
    const GuideSite site(file.contents);
    for (const std::string prefix : {"", "/en"}) {
        const std::string index = site.answer(prefix + "/g")->body;
        for (const catalogue::Item& item : file.contents.items) {
            const std::string path = codes::guideLink(prefix, {item.taskCode, item.guide ? item.guide->version : "", {}});
            EXPECT_THAT(index, HasSubstr("href=\"" + path + '"'));
            EXPECT_THAT(site.answer(path)->body, Not(HasSubstr("class=\"banner\""))) << path;
        }
    }
}

TEST(GuideSite, withoutItemsNothingIsThereAndNothingLeadsAnywhere)
{
    const GuideSite site({});
    for (const char* path : {"/g", "/en/g", "/g/PA-RS-0005"}) {
        EXPECT_EQ(site.answer(path)->status, 404);
        EXPECT_THAT(site.answer(path)->body, Not(HasSubstr("/g\"")));
    }
}

TEST(GuidesOfTheSandbox, areServedAsTheCodeAsksForThem)
{
    const tests::SandboxProcess sandbox({.items = itemsFile});
    const std::string page = curl(sandbox.publicUrl() + "/g/PA-RS-0005?v=2026-04-01&s=working:no");
    EXPECT_THAT(page,
                AllOf(HasSubstr("200 OK"), HasSubstr("Content-Type: text/html; charset=utf-8"), HasSubstr("您选的：<strong>没有上班</strong>")));
    EXPECT_THAT(page, HasSubstr("Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'"));
    EXPECT_THAT(curl(sandbox.publicUrl() + "/en/g/PA-RS-0005?v=2026-04-01&s=working:no"), HasSubstr("You chose: <strong>No, I do not</strong>"));
    EXPECT_THAT(curl(sandbox.publicUrl() + "/g"), AllOf(HasSubstr("200 OK"), HasSubstr("<details>")));
    EXPECT_THAT(curl(sandbox.publicUrl() + "/g/PA-XX-9999"),
                AllOf(HasSubstr("404 Not Found"), HasSubstr("没有找到这份指南"), HasSubstr("default-src 'none'")));
    EXPECT_THAT(curl(sandbox.publicUrl() + "/en/g/%22%3E"), AllOf(HasSubstr("404 Not Found"), HasSubstr("This guide was not found")));
    EXPECT_THAT(curl(sandbox.publicUrl() + "/c/x"), HasSubstr("还没有收到"));
}

TEST(GuidesOfTheSandbox, areNotThereWithoutTheOption)
{
    const tests::SandboxProcess sandbox;
    for (const char* path : {"/g", "/g/PA-RS-0005"})
        EXPECT_THAT(curl(sandbox.publicUrl() + path), AllOf(HasSubstr("404 Not Found"), HasSubstr("没有找到这份指南")));
}

TEST(GuidesOfTheSandbox, aWrongFileIsRefusedAtStart)
{
    const tests::TemporaryDirectory own;
    const std::string executable = CHANGMING_BIN_DIR "/sandbox-platform", menu = CHANGMING_SOURCE_DIR "/config/menu.json";
    EXPECT_EQ(tests::run({executable, "--pki", tests::demoPki().string(), "--data-dir", (own / "data").string(), "--control", (own / "c").string(),
                          "--items", menu})
                  .exit,
              1);
}

} // namespace changming::sandbox
