#include "kiosk/forms/form_header.h"

#include "kiosk/forms/document.h"
#include "kiosk/forms/material_reader.h"
#include "kiosk/forms/rule_reader.h"
#include "kiosk/schema/pointer.h"

#include <algorithm>

namespace changming::forms
{

namespace
{

constexpr std::size_t maxTaskCode = 64;

bool isKebab(std::string_view id)
{
    return !id.empty() && id.front() != '-' && id.back() != '-' && id.find("--") == std::string_view::npos &&
           std::all_of(id.begin(), id.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
}

void readTaskCodes(Document& document, Header& header)
{
    const auto codes = document.root().find("taskCodes");
    if (codes == document.root().end() || !codes->is_array() || codes->empty()) {
        document.refuse("/taskCodes", "\"taskCodes\" lists the items that this form serves", "\"taskCodes\" 要列出这份表单用于哪些事项");
        return;
    }
    for (std::size_t i = 0; i < codes->size(); ++i) {
        const auto& code = (*codes)[i];
        if (!code.is_string() || code.get_ref<const std::string&>().empty() || characterCount(code.get_ref<const std::string&>()) > maxTaskCode)
            document.refuse(schema::append("/taskCodes", i), "a task code is a text of at most 64 characters", "事项编码是不超过 64 个字的文字");
        else if (std::find(header.taskCodes.begin(), header.taskCodes.end(), code.get<std::string>()) != header.taskCodes.end())
            document.refuse(schema::append("/taskCodes", i), "the item stands there twice", "事项重复了");
        else
            header.taskCodes.push_back(code.get<std::string>());
    }
}

void readCards(Document& document, Header& header)
{
    constexpr std::string_view known[] = {"resident", "permanent-resident-2017", "permanent-resident-2023", "residence-permit"};
    header.cards = {"resident"};
    const auto cards = document.root().find("cards");
    if (cards == document.root().end())
        return;
    header.cards.clear();
    if (!cards->is_array() || cards->empty())
        document.refuse("/cards", "\"cards\" lists the kinds of cards", "\"cards\" 要列出能用哪些证件");
    for (std::size_t i = 0; cards->is_array() && i < cards->size(); ++i) {
        const auto card = (*cards)[i].is_string() ? (*cards)[i].get<std::string>() : std::string();
        if (std::find(std::begin(known), std::end(known), card) == std::end(known))
            document.refuse(schema::append("/cards", i), "a card is resident, permanent-resident-2017, permanent-resident-2023 or residence-permit",
                            "证件只能写 resident、permanent-resident-2017、permanent-resident-2023、residence-permit");
        else if (std::find(header.cards.begin(), header.cards.end(), card) != header.cards.end())
            document.refuse(schema::append("/cards", i), "the card stands there twice", "证件重复了");
        header.cards.push_back(card);
    }
}

void readCompany(Document& document, Header& header)
{
    const auto company = document.root().find("company");
    if (company == document.root().end() || !document.onlyKeys(*company, "/company", {"name", "number"}))
        return;
    header.company = Company{document.text(*company, "/company", "name", Document::Need::Must),
                             document.text(*company, "/company", "number", Document::Need::Must)};
}

} // namespace

Result<Header> readHeader(const nlohmann::json& value, const std::string& place)
{
    Document document(value, place);
    Header header;
    if (!document.onlyKeys(value, "",
                           {"$schema", "format", "id", "version", "taskCodes", "title", "cards", "contact", "company", "materials", "commitment"}))
        return *document.complaint();
    if (value.value("format", nlohmann::json()) != 1)
        document.refuse("/format", "\"format\" is 1; this program reads no other", "\"format\" 要写 1，这个程序只认 1");
    header.id = document.text(value, "", "id", Document::Need::Must);
    if (!isKebab(header.id))
        document.refuse("/id", "an id has lower-case letters, digits and hyphens", "id 只用小写字母、数字和连字符");
    const auto version = value.value("version", nlohmann::json());
    if (!version.is_number_integer() || version < 1 || version > 1'000'000)
        document.refuse("/version", "\"version\" is a whole number from 1", "\"version\" 要写从 1 开始的整数");
    else
        header.version = version.get<int>();
    readTaskCodes(document, header);
    auto title = textFromJson(value.value("title", nlohmann::json()), place + "#/title");
    if (!title)
        document.refuse(title.error());
    else if (title->en.empty())
        document.refuse("/title", "the title lacks its \"en\"", "标题少了英文 \"en\"");
    else
        header.title = std::move(*title);
    readCards(document, header);
    header.contact = document.text(value, "", "contact", Document::Need::May);
    readCompany(document, header);
    header.materials = readMaterials(document);
    header.commitmentFile = document.text(value, "", "commitment", Document::Need::May);
    // A name, not a way out of the folder.
    if (!header.commitmentFile.empty() && header.commitmentFile != "commitment.json")
        document.refuse("/commitment", "\"commitment\" is \"commitment.json\", a file of this folder", "\"commitment\" 只能写 \"commitment.json\"");
    if (document.complaint())
        return *document.complaint();
    return header;
}

Result<void> connectHeader(Header& header, const Definition& definition, const nlohmann::json& value, const std::string& place)
{
    Document document(value, place);
    const auto asked = [&](const std::string& pointer, const std::string& at) {
        if (!definition.controlAt(pointer))
            document.refuse(at, "no control of this form asks for \"" + pointer + "\"", "表单里没有问 \"" + pointer + "\" 的控件");
    };
    if (header.contact.empty() && definition.controlAt("/mobile"))
        header.contact = "/mobile";
    if (value.contains("contact"))
        asked(header.contact, "/contact");
    if (header.company) {
        asked(header.company->name, "/company/name");
        asked(header.company->number, "/company/number");
    }
    for (auto& material : header.materials)
        if (material.rule)
            connectRule(*material.rule, definition, document);
    return document.complaint() ? Result<void>(*document.complaint()) : Result<void>();
}

} // namespace changming::forms
