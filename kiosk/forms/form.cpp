#include "kiosk/forms/form.h"

#include "kiosk/base/json.h"
#include "kiosk/forms/definition.h"
#include "kiosk/forms/form_header.h"
#include "kiosk/forms/ui_reader.h"
#include "kiosk/forms/words.h"

#include <nlohmann/json.hpp>

namespace changming::forms
{

namespace
{

Result<Definition> read(const std::filesystem::path& folder)
{
    const auto headerFile = folder / "form.json";
    const auto schemaFile = folder / "schema.json";
    const auto uischemaFile = folder / "uischema.json";
    const auto englishFile = folder / "i18n" / "en.json";
    const auto chineseFile = folder / "i18n" / "zh-CN.json";

    const auto headerDocument = readJsonFile(headerFile);
    if (!headerDocument)
        return headerDocument.error();
    auto header = readHeader(*headerDocument, headerFile.string());
    if (!header)
        return header.error();
    if (std::filesystem::absolute(folder).lexically_normal().filename() != header->id)
        return Error{"form-refused", "the id \"" + header->id + "\" is not the name of the folder", headerFile.string() + "#/id",
                     "id \"" + header->id + "\" 和文件夹的名字不一样"};

    const auto schema = readJsonFile(schemaFile);
    if (!schema)
        return schema.error();
    const auto uischema = readJsonFile(uischemaFile);
    if (!uischema)
        return uischema.error();
    auto definition = readUiSchema(*uischema, uischemaFile.string(), *schema, schemaFile.string());
    if (!definition)
        return definition.error();

    const auto english = readJsonFile(englishFile);
    if (!english)
        return english.error();
    const auto chinese = std::filesystem::exists(chineseFile) ? readJsonFile(chineseFile) : Result<nlohmann::json>(nlohmann::json::object());
    if (!chinese)
        return chinese.error();
    const auto applied = applyWords(*definition, {*english, englishFile.string()}, {*chinese, chineseFile.string()}, uischemaFile.string());
    if (!applied)
        return applied.error();
    definition->header = std::move(*header);
    return definition;
}

} // namespace

Result<Form> Form::load(const std::filesystem::path& folder)
{
    // A folder named "x/" has an empty last part.
    auto definition = read(folder.has_filename() ? folder : folder.parent_path());
    if (!definition)
        return definition.error();
    return Form(std::make_shared<const Definition>(std::move(*definition)));
}

const std::string& Form::id() const
{
    return m_definition->header.id;
}

int Form::version() const
{
    return m_definition->header.version;
}

const std::vector<std::string>& Form::taskCodes() const
{
    return m_definition->header.taskCodes;
}

const Text& Form::title() const
{
    return m_definition->header.title;
}

std::vector<std::string> Form::sources() const
{
    std::vector<std::string> sources;
    for (const auto& control : m_definition->controls)
        if (!control.source.empty())
            sources.push_back(control.source);
    return sources;
}

Result<void> checkUiSchema(const nlohmann::json& uischema, const std::string& uischemaPlace, const nlohmann::json& schema,
                           const std::string& schemaPlace)
{
    const auto definition = readUiSchema(uischema, uischemaPlace, schema, schemaPlace);
    if (!definition)
        return definition.error();
    return {};
}

} // namespace changming::forms
