#include "kiosk/forms/commitment_reader.h"

#include "kiosk/base/json.h"
#include "kiosk/forms/document.h"
#include "kiosk/schema/pointer.h"

namespace changming::forms
{

namespace
{

constexpr std::size_t mostBytes = 64U << 10U;
constexpr std::size_t mostPages = 9;
constexpr std::size_t mostLines = 8;
constexpr int mostVersion = 1'000'000;

class CommitmentReader
{
public:
    CommitmentReader(const nlohmann::json& root, const std::string& place) : m_document(root, place) {}

    Result<Commitment> read()
    {
        const auto& root = m_document.root();
        if (m_document.onlyKeys(root, "", {"$schema", "format", "version", "title", "pages"})) {
            if (root.value("format", nlohmann::json()) != 1)
                m_document.refuse("/format", "\"format\" is 1; this program reads no other", "\"format\" 要写 1，这个程序只认 1");
            const auto version = root.value("version", nlohmann::json());
            if (version.is_number_integer() && version >= 1 && version <= mostVersion)
                m_commitment.version = version.get<int>();
            else
                m_document.refuse("/version", "\"version\" is a whole number from 1", "\"version\" 要写从 1 开始的整数");
            m_commitment.title = words(root, "", "title");
            readPages(root.value("pages", nlohmann::json()));
        }
        if (m_document.complaint())
            return *m_document.complaint();
        return std::move(m_commitment);
    }

private:
    void readPages(const nlohmann::json& pages)
    {
        if (!pages.is_array() || pages.empty() || pages.size() > mostPages)
            m_document.refuse("/pages", "\"pages\" is a list of 1 to 9 pages", "\"pages\" 要写成列表，1 到 9 页");
        for (std::size_t i = 0; pages.is_array() && i < pages.size(); ++i) {
            const auto at = schema::append("/pages", i);
            if (!pages[i].is_array() || pages[i].empty() || pages[i].size() > mostLines) {
                m_document.refuse(at, "a page is a list of 1 to 8 lines", "一页要写成列表，1 到 8 行");
                continue;
            }
            auto& page = m_commitment.pages.emplace_back();
            for (std::size_t line = 0; line < pages[i].size(); ++line) {
                const auto here = schema::append(at, line);
                if (m_document.onlyKeys(pages[i][line], here, {"term", "text"}))
                    page.push_back({words(pages[i][line], here, "term"), words(pages[i][line], here, "text")});
            }
        }
    }

    Text words(const nlohmann::json& object, const std::string& pointer, const std::string& key)
    {
        auto text = textFromJson(object.value(key, nlohmann::json()), m_document.place() + "#" + schema::append(pointer, key));
        if (!text) {
            m_document.refuse(text.error());
            return {};
        }
        if (text->en.empty())
            m_document.refuse(schema::append(pointer, key), "\"" + key + "\" lacks its \"en\"", "\"" + key + "\" 少了英文 \"en\"");
        return std::move(*text);
    }

    Document m_document;
    Commitment m_commitment;
};

} // namespace

Result<Commitment> readCommitment(const std::filesystem::path& file)
{
    auto bytes = readFile(file, mostBytes);
    if (!bytes)
        return bytes.error();
    const auto document = parseJson(*bytes, file.string());
    if (!document)
        return document.error();
    auto commitment = CommitmentReader(*document, file.string()).read();
    if (commitment)
        commitment->bytes = std::move(*bytes);
    return commitment;
}

} // namespace changming::forms
