// Materials and the commitment: read to the value, or refused with file and JSON pointer.
#include "form_folder.h"

#include <gtest/gtest.h>

namespace changming::forms
{

namespace
{

using nlohmann::json;
using Pointer = json::json_pointer;

} // namespace

TEST(FormMaterials, AreRefusedWithTheirPlace)
{
    const json good = json::parse(R"({"id": "m", "name": {"zh-CN": "证", "en": "Paper"}, "need": "required", "from": ["phone"]})");
    struct Case {
        const char* patch;
        const char* place;
        const char* part;
    };
    const Case cases[] = {
        {R"({"need": "maybe"})", "/need", "required or optional"},
        {R"({"name": {"zh-CN": "证"}})", "/name", "en"},
        {R"({"from": []})", "/from", "lists"},
        {R"({"from": ["post"]})", "/from", "lists"},
        {R"({"from": ["phone", "phone"]})", "/from", "lists"},
        {R"({"from": ["licence"]})", "/licence", "type of licence"},
        {R"({"from": ["licence"], "licence": "library-card"})", "/licence", "type of licence"},
        {R"({"licence": "household-register"})", "/licence", "beside the way"},
        {R"({"from": ["later"]})", "/laterDays", "beside the way later"},
        {R"({"laterDays": 5})", "/laterDays", "beside the way later"},
        {R"({"from": ["later"], "laterDays": 0})", "/laterDays", "from 1"},
        {R"({"files": 10})", "/files", "from 1 to 9"},
        {R"({"from": ["later"], "laterDays": 3, "files": 2})", "/files", "beside the way phone"},
        {R"({"rule": {"effect": "SHOW", "condition": {"scope": "#/properties/z", "schema": {"const": 1}}}})", "/rule/condition/scope", "no control"},
        {R"({"rule": {"effect": "ENABLE", "condition": {"scope": "#/properties/b", "schema": {"const": 1}}}})", "/rule/effect", "shown or hidden"},
    };
    for (const auto& each : cases) {
        auto documents = smallDocuments();
        auto material = good;
        material.update(json::parse(each.patch));
        documents.header["materials"] = json::array({material});
        const auto loaded = loadDocuments(documents);
        ASSERT_FALSE(loaded.form) << each.patch;
        EXPECT_EQ(loaded.form.error().place, (loaded.folder / "form.json").string() + "#/materials/0" + each.place) << each.patch;
        EXPECT_NE(loaded.form.error().message.find(each.part), std::string::npos) << loaded.form.error().message;
        EXPECT_FALSE(loaded.form.error().zh.empty());
    }
    auto documents = smallDocuments();
    documents.header["materials"] = json::array({good, good});
    EXPECT_NE(loadDocuments(documents).form.error().message.find("same id"), std::string::npos);
}

TEST(FormCommitment, IsReadOrRefusedWithItsPlace)
{
    auto documents = smallDocuments();
    documents.header["commitment"] = "commitment.json";
    EXPECT_EQ(loadDocuments(documents).form.error().code, "file-unreadable");
    const json good = json::parse(R"({"format": 1, "version": 3, "title": {"zh-CN": "书", "en": "Text"}, "pages":
        [[{"term": {"zh-CN": "您承诺", "en": "You promise"}, "text": {"zh-CN": "真的", "en": "true"}}], [{"term": {"zh-CN": "您知道", "en": "You know"}, "text": {"zh-CN": "的", "en": "it"}}]]})");
    documents.commitment = good;
    const auto form = formOf(documents);
    ASSERT_TRUE(form.commitment());
    EXPECT_EQ(form.commitment()->version, 3);
    EXPECT_EQ(form.commitment()->title.zh, "书");
    ASSERT_EQ(form.commitment()->pages.size(), 2U);
    EXPECT_EQ(form.commitment()->pages[0][0], (Commitment::Line{{"您承诺", "You promise"}, {"真的", "true"}}));
    EXPECT_EQ(form.commitment()->bytes, good.dump());
    struct Case {
        const char* at;
        const char* value;
        const char* place;
    };
    const Case cases[] = {{"/format", "2", "/format"},
                          {"/version", "0", "/version"},
                          {"/title/en", "\"\"", "/title"},
                          {"/x", "1", "/x"},
                          {"/pages", "[]", "/pages"},
                          {"/pages/0", "[]", "/pages/0"},
                          {"/pages/0/0/x", "1", "/pages/0/0/x"},
                          {"/pages/0/0/text", "\"x\"", "/pages/0/0/text"}};
    for (const auto& each : cases) {
        documents.commitment = good;
        documents.commitment[Pointer(each.at)] = json::parse(each.value);
        const auto loaded = loadDocuments(documents);
        ASSERT_FALSE(loaded.form) << each.at;
        EXPECT_TRUE(loaded.form.error().place.starts_with((loaded.folder / "commitment.json").string() + "#" + each.place))
            << loaded.form.error().place;
    }
}

} // namespace changming::forms
