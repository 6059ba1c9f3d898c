#include "kiosk/base/json.h"
#include "kiosk/ctl/verbs.h"
#include "kiosk/forms/filling.h"
#include "kiosk/schema/schema.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <memory>
#include <ostream>

namespace changming::ctl
{

namespace
{

constexpr int dataInvalid = 1;
constexpr int documentRefused = 2;

struct Files {
    std::string folder;
    std::string schema, uischema, data;
};

void confirm(Context& context, const nlohmann::json& facts, const std::string& sentence)
{
    if (context.json)
        context.out << facts.dump(2) << '\n';
    else
        context.out << sentence << '\n';
}

void checkFolder(Context& context, const std::string& folder)
{
    const auto form = forms::Form::load(folder);
    if (!form) {
        complain(context, form.error(), documentRefused);
        return;
    }
    // Any day will do: the steps of an empty filling do not hang on it.
    const forms::Filling empty(*form, std::chrono::year_month_day{std::chrono::year{2000}, std::chrono::January, std::chrono::day{1}});
    auto steps = nlohmann::json::array();
    std::string names;
    for (const auto& step : empty.steps(context.language)) {
        steps.push_back(step.id);
        names += (names.empty() ? "" : say(context, ", ", "、")) + step.label;
    }
    confirm(context, {{"ok", true}, {"id", form->id()}, {"version", form->version()}, {"taskCodes", form->taskCodes()}, {"steps", steps}},
            say(context, "The form is in order: ", "表单没有问题：") + form->title().in(context.language) + say(context, ". Steps: ", "。步骤：") +
                names);
}

// False when it was refused; then it was said already.
bool checkDocuments(Context& context, const Files& files, const nlohmann::json& document)
{
    if (files.uischema.empty())
        return true;
    const auto uischema = readJsonFile(files.uischema);
    const auto fits = uischema ? forms::checkUiSchema(*uischema, files.uischema, document, files.schema) : Result<void>(uischema.error());
    if (!fits)
        complain(context, fits.error(), documentRefused);
    return fits.ok();
}

void checkFiles(Context& context, const Files& files)
{
    const auto document = readJsonFile(files.schema);
    const auto schema = document ? schema::Schema::load(*document, files.schema) : Result<schema::Schema>(document.error());
    if (!schema) {
        complain(context, schema.error(), documentRefused);
        return;
    }
    if (!checkDocuments(context, files, *document))
        return;
    if (!files.data.empty()) {
        const auto data = readJsonFile(files.data);
        if (!data) {
            complain(context, data.error(), dataInvalid);
            return;
        }
        std::vector<Error> errors;
        for (const auto& violation : schema->check(*data))
            errors.push_back(schema::toError(violation, files.data));
        if (!errors.empty()) {
            complain(context, errors, dataInvalid);
            return;
        }
    }
    confirm(context, {{"ok", true}},
            files.data.empty() ? say(context, "The documents are in order.", "文件没有问题。")
                               : say(context, "The data is valid.", "数据符合要求。"));
}

} // namespace

void addFormsVerbs(CLI::App& app, Context& context)
{
    CLI::App* forms = app.add_subcommand("forms", say(context, "The forms that people fill in", "给人填的表单"));
    forms->require_subcommand(1);
    CLI::App* check = forms->add_subcommand(
        "check", say(context, "Check a form's folder, or single documents. Exit code 0: valid, 1: the data is not, 2: a document is refused",
                     "检查一个表单文件夹，或者单个文件。退出码 0：没有问题，1：数据不符合，2：文件本身有错"));
    const auto files = std::make_shared<Files>();
    auto* folder = check->add_option("DIR", files->folder, say(context, "A form's folder (config/forms/…)", "表单文件夹（config/forms/…）"));
    auto* schema =
        check->add_option("--schema", files->schema, say(context, "A JSON Schema (draft 7, our subset)", "JSON Schema 文件（draft 7 的一部分）"));
    auto* uischema =
        check->add_option("--uischema", files->uischema, say(context, "A JSON Forms uischema that must fit it", "要和它对上的 JSON Forms uischema"));
    auto* data = check->add_option("--data", files->data, say(context, "Answers that must be valid", "要检查的填写内容"));
    schema->excludes(folder);
    uischema->needs(schema);
    data->needs(schema);
    check->callback([&context, files] {
        if (!files->folder.empty())
            checkFolder(context, files->folder);
        else if (!files->schema.empty())
            checkFiles(context, *files);
        else
            throw CLI::RequiredError("DIR / --schema");
    });
}

} // namespace changming::ctl
