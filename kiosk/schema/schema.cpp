#include "kiosk/schema/schema.h"

#include "kiosk/base/json.h"
#include "kiosk/schema/compiler.h"
#include "kiosk/schema/node.h"

#include <nlohmann/json.hpp>

namespace changming::schema
{

Result<Schema> Schema::load(const nlohmann::json& document, const std::string& place)
{
    auto program = compile(document, place);
    if (!program)
        return program.error();
    return Schema(std::move(*program));
}

Result<Schema> Schema::loadFile(const std::filesystem::path& file)
{
    const auto document = readJsonFile(file);
    if (!document)
        return document.error();
    return load(*document, file.string());
}

std::vector<Violation> Schema::check(const nlohmann::json& value) const
{
    std::vector<Violation> violations;
    Check run(&violations);
    m_program->root->check(value, Path{}, run);
    if (run.gaveUp())
        violations = {{"", "", "", "checking this takes too many steps", "检查这一份太费时间"}};
    return violations;
}

bool Schema::accepts(const nlohmann::json& value) const
{
    Check run(nullptr);
    return m_program->root->check(value, Path{}, run) && !run.gaveUp();
}

Result<void> Schema::checkDocument(const nlohmann::json& document, const std::string& place) const
{
    const auto violations = check(document);
    if (!violations.empty())
        return toError(violations.front(), place);
    return {};
}

} // namespace changming::schema
