// The public JSON-Schema-Test-Suite (Debian: json-schema-test-suite), draft 7, every file. What this subset refuses at
// load is listed below group by group with its reason; everything else must agree with the suite, and the counts are
// exact, so that a group cannot slip from "supported" to "refused" unseen.
#include "kiosk/base/json.h"
#include "kiosk/schema/schema.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <iostream>
#include <map>
#include <string>

namespace changming::schema
{

namespace
{

const std::filesystem::path suite = "/usr/share/json-schema-test-suite/tests/draft7";

constexpr const char* remote = "a reference out of the document: nothing is fetched";
constexpr const char* metaSchema = "a reference to the meta-schema on the web: nothing is fetched";
constexpr const char* nestedId = "$id below the root";
constexpr const char* notAKeyword = "schemas under unknown keywords, refused on purpose";
constexpr const char* noFormat = "a format that no document of ours uses";
constexpr const char* noContent = "contentMediaType and contentEncoding are not used";

// "file: group" -> why; "file" alone stands for all its groups.
const std::map<std::string, std::string>& unsupported()
{
    static const std::map<std::string, std::string> groups{
        {"definitions", metaSchema},
        {"ref: remote ref, containing refs itself", metaSchema},
        {"ref: escaped pointer ref", notAKeyword},
        {"ref: Recursive references between schemas", nestedId},
        {"refRemote: remote ref", remote},
        {"refRemote: fragment within remote ref", remote},
        {"refRemote: ref within remote ref", remote},
        {"refRemote: base URI change", nestedId},
        {"refRemote: base URI change - change folder", nestedId},
        {"refRemote: base URI change - change folder in subschema", nestedId},
        {"refRemote: root ref in remote ref", remote},
        {"optional/content", noContent},
        {"optional/format/date-time", noFormat},
        {"optional/format/email", noFormat},
        {"optional/format/hostname", noFormat},
        {"optional/format/idn-email", noFormat},
        {"optional/format/idn-hostname", noFormat},
        {"optional/format/ipv4", noFormat},
        {"optional/format/ipv6", noFormat},
        {"optional/format/iri", noFormat},
        {"optional/format/iri-reference", noFormat},
        {"optional/format/json-pointer", noFormat},
        {"optional/format/relative-json-pointer", noFormat},
        {"optional/format/time", noFormat},
        {"optional/format/uri", noFormat},
        {"optional/format/uri-reference", noFormat},
        {"optional/format/uri-template", noFormat},
    };
    return groups;
}

struct Tally {
    int groups = 0, tests = 0, passed = 0, refusedGroups = 0, refusedTests = 0;

    Tally& operator+=(const Tally& other)
    {
        groups += other.groups;
        tests += other.tests;
        passed += other.passed;
        refusedGroups += other.refusedGroups;
        refusedTests += other.refusedTests;
        return *this;
    }
};

std::string reasonFor(const std::string& file, const std::string& group)
{
    for (const auto& key : {std::string(file).append(": ").append(group), file})
        if (const auto found = unsupported().find(key); found != unsupported().end())
            return found->second;
    return {};
}

void runGroup(const std::string& file, const nlohmann::json& group, Tally& tally)
{
    const auto name = group["description"].get<std::string>();
    const auto place = file + ": " + name;
    const auto reason = reasonFor(file, name);
    const auto schema = Schema::load(group["schema"], place);
    if (!reason.empty()) {
        EXPECT_FALSE(schema) << place << " is listed as unsupported but loads";
        std::cout << "not supported  " << place << " (" << group["tests"].size() << "): " << reason << "\n";
        ++tally.refusedGroups;
        tally.refusedTests += static_cast<int>(group["tests"].size());
        return;
    }
    ASSERT_TRUE(schema) << place << ": " << schema.error().place << " " << schema.error().message;
    ++tally.groups;
    for (const auto& test : group["tests"]) {
        ++tally.tests;
        const bool valid = schema->accepts(test["data"]);
        EXPECT_EQ(valid, test["valid"].get<bool>()) << place << ": " << test["description"];
        EXPECT_EQ(schema->check(test["data"]).empty(), valid) << place << ": accepts() and check() differ";
        tally.passed += valid == test["valid"].get<bool>() ? 1 : 0;
    }
}

} // namespace

TEST(JsonSchemaTestSuite, EveryGroupAgreesOrIsListed)
{
    ASSERT_TRUE(std::filesystem::is_directory(suite)) << "install json-schema-test-suite";
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(suite))
        if (entry.path().extension() == ".json")
            files.push_back(entry.path());
    std::sort(files.begin(), files.end());

    Tally tally;
    std::map<std::string, Tally> keywords; // a file of the suite is named for its keyword
    for (const auto& path : files) {
        const auto groups = readJsonFile(path);
        ASSERT_TRUE(groups) << groups.error().place << groups.error().message;
        const auto file = std::filesystem::relative(path, suite).replace_extension().string();
        for (const auto& group : *groups)
            runGroup(file, group, keywords[file]);
        tally += keywords[file];
    }
    // The table of kiosk/forms/README.md.
    for (const auto& [keyword, one] : keywords)
        if (one.groups > 0)
            std::cout << "| " << keyword << " | " << one.passed << " of " << one.tests << " | "
                      << (one.refusedTests > 0 ? std::to_string(one.refusedTests) : "") << " |\n";
    std::cout << tally.passed << " of " << tally.tests << " tests in " << tally.groups << " groups pass; " << tally.refusedGroups << " groups with "
              << tally.refusedTests << " tests are not supported\n";
    EXPECT_EQ(files.size(), 56U);
    EXPECT_EQ(tally.passed, 412);
    EXPECT_EQ(tally.refusedGroups, 30);
}

} // namespace changming::schema
