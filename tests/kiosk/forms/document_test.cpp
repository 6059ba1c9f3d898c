// form.json is read by code of its own; the JSON Schema that editors use must say the same.
#include "form_folder.h"
#include "kiosk/base/json.h"
#include "kiosk/forms/form_header.h"
#include "kiosk/schema/schema.h"

#include <gtest/gtest.h>

namespace changming::forms
{

TEST(FormHeader, TheShippedSchemaAgreesWithTheReader)
{
    const auto schema = schema::Schema::loadFile(CHANGMING_SOURCE_DIR "/config/schema/form.schema.json");
    ASSERT_TRUE(schema) << schema.error().message;
    const auto shipped = readJsonFile(CHANGMING_SOURCE_DIR "/config/forms/resident-pension/form.json");
    ASSERT_TRUE(shipped);
    EXPECT_TRUE(schema->checkDocument(*shipped, "form.json"));

    struct Change {
        const char* pointer;
        const char* value;
    };
    const Change changes[] = {{"/x", "1"},          {"/format", "2"},      {"/id", "\"Small\""},      {"/id", "\"a--b\""},    {"/version", "0"},
                              {"/taskCodes", "[]"}, {"/taskCodes/0", "1"}, {"/title", "1"},           {"/title/de", "\"x\""}, {"/title/en", "\"\""},
                              {"/version", "7"},    {"/$schema", "\"x\""}, {"/taskCodes/1", "\"A\""}, {"/id", "\"a1-b\""}};
    for (const auto& change : changes) {
        auto header = smallDocuments().header;
        header[nlohmann::json::json_pointer(change.pointer)] = nlohmann::json::parse(change.value);
        EXPECT_EQ(readHeader(header, "x").ok(), schema->accepts(header)) << change.pointer << " " << change.value;
    }
}

} // namespace changming::forms
