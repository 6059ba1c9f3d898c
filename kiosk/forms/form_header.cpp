#include "kiosk/forms/form_header.h"

#include "kiosk/forms/document.h"
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

} // namespace

Result<Header> readHeader(const nlohmann::json& value, const std::string& place)
{
    Document document(value, place);
    Header header;
    if (!document.onlyKeys(value, "", {"$schema", "format", "id", "version", "taskCodes", "title"}))
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
    if (document.complaint())
        return *document.complaint();
    return header;
}

} // namespace changming::forms
