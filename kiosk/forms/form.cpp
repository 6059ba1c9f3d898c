#include "kiosk/forms/form.h"

#include "kiosk/base/json.h"
#include "kiosk/forms/commitment_reader.h"
#include "kiosk/forms/definition.h"
#include "kiosk/forms/form_header.h"
#include "kiosk/forms/ui_reader.h"
#include "kiosk/forms/words.h"

#include <nlohmann/json.hpp>

namespace changming::forms
{

namespace
{

// The first control that asks for a division; inside entries, too.
const Control* divisionControl(const Definition& definition)
{
    for (const auto& control : definition.controls) {
        if (control.kind == Kind::Division)
            return &control;
        if (const auto* inner = control.entry ? divisionControl(*control.entry) : nullptr)
            return inner;
    }
    return nullptr;
}

Result<void> checkWithin(const Definition& definition, const Divisions& divisions, const std::string& uischemaPlace)
{
    for (const auto& control : definition.controls) {
        if (control.kind == Kind::Division && divisions.below(control.within).empty())
            return Error{"form-refused", "\"" + control.within + "\" is no division with others below it",
                         uischemaPlace + "#" + control.origin.pointer + "/options/within", "\"" + control.within + "\" 下面没有可选的地区"};
        if (const auto inner = control.entry ? checkWithin(*control.entry, divisions, uischemaPlace) : Result<void>(); !inner)
            return inner;
    }
    return {};
}

Result<void> readDivisions(Definition& definition, const std::filesystem::path& folder, const std::string& uischemaPlace)
{
    if (divisionControl(definition) == nullptr)
        return {};
    auto divisions = Divisions::load(std::filesystem::absolute(folder).lexically_normal().parent_path().parent_path() / "divisions.json");
    if (!divisions)
        return divisions.error();
    definition.divisions = std::make_shared<const Divisions>(std::move(*divisions));
    return checkWithin(definition, *definition.divisions, uischemaPlace);
}

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
    const auto connected = connectHeader(*header, *definition, *headerDocument, headerFile.string());
    if (!connected)
        return connected.error();
    if (!header->commitmentFile.empty()) {
        auto commitment = readCommitment(folder / header->commitmentFile);
        if (!commitment)
            return commitment.error();
        definition->commitment = std::move(*commitment);
    }
    definition->header = std::move(*header);
    const auto divided = readDivisions(*definition, folder, uischemaFile.string());
    if (!divided)
        return divided.error();
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

const std::vector<std::string>& Form::cards() const
{
    return m_definition->header.cards;
}

const std::string& Form::contact() const
{
    return m_definition->header.contact;
}

const std::optional<Company>& Form::company() const
{
    return m_definition->header.company;
}

std::vector<MaterialNeed> Form::materials(Language language) const
{
    std::vector<MaterialNeed> needs;
    for (const auto& material : m_definition->header.materials)
        needs.push_back(material.in(language));
    return needs;
}

const std::optional<Commitment>& Form::commitment() const
{
    return m_definition->commitment;
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
