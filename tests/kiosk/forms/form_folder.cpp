#include "form_folder.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>

namespace changming::forms
{

Documents smallDocuments()
{
    return {nlohmann::json::parse(R"({"format": 1, "id": "small", "version": 3, "taskCodes": ["A"], "title": {"zh-CN": "小", "en": "Small"}})"),
            nlohmann::json::parse(R"({
                "type": "object",
                "properties": {
                    "a": {"type": "string", "minLength": 2, "maxLength": 4},
                    "b": {"oneOf": [{"const": 1, "title": "一"}, {"const": 2, "title": "二"}]},
                    "c": {"$ref": "#/definitions/day"},
                    "d": {"type": "object", "properties": {"e": {"type": "boolean", "description": "说明"}}, "required": ["e"]}
                },
                "definitions": {"day": {"type": "string", "format": "date"}},
                "required": ["a"]
            })"),
            nlohmann::json::parse(R"({
                "type": "Categorization",
                "elements": [{
                    "type": "Category", "i18n": "one", "label": "第一步", "options": {"question": "问什么？"},
                    "elements": [
                        {"type": "Control", "scope": "#/properties/a", "label": "甲"},
                        {"type": "Group", "i18n": "group", "label": "一组", "elements": [
                            {"type": "Control", "scope": "#/properties/b", "label": "乙？"},
                            {"type": "Control", "scope": "#/properties/c", "label": "丙", "i18n": "day"}
                        ]},
                        {"type": "Label", "i18n": "note", "text": "注"},
                        {"type": "Control", "scope": "#/properties/d/properties/e", "label": "丁"}
                    ]
                }]
            })"),
            nlohmann::json::parse(
                R"({"one.label": "Step one", "one.question": "What?", "a.label": "A", "group.label": "Group", "b.label": "B?", "b.一": "one",
                "b.二": "two", "day.label": "C", "note.text": "Note", "d.e.label": "E", "d.e.description": "Description"})"),
            nlohmann::json::object()};
}

Loaded loadDocuments(const Documents& documents)
{
    auto pattern = testing::TempDir() + "form-XXXXXX";
    const std::filesystem::path root = mkdtemp(pattern.data());
    const auto folder = root / "forms" / "small";
    std::filesystem::create_directories(folder / "i18n");
    const std::pair<const char*, const nlohmann::json&> files[] = {{"form.json", documents.header},
                                                                   {"schema.json", documents.schema},
                                                                   {"uischema.json", documents.uischema},
                                                                   {"i18n/en.json", documents.english},
                                                                   {"i18n/zh-CN.json", documents.chinese}};
    for (const auto& [name, document] : files)
        std::ofstream(folder / name) << document;
    if (!documents.divisions.is_null())
        std::ofstream(root / "divisions.json") << documents.divisions;
    if (!documents.commitment.is_null())
        std::ofstream(folder / "commitment.json") << documents.commitment;
    auto form = Form::load(folder);
    std::filesystem::remove_all(root);
    return {folder, std::move(form)};
}

Form formOf(const Documents& documents)
{
    auto loaded = loadDocuments(documents);
    EXPECT_TRUE(loaded.form) << (loaded.form ? "" : loaded.form.error().place + ": " + loaded.form.error().message);
    return std::move(loaded.form).value();
}

} // namespace changming::forms
