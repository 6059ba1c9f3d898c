#include "tests/platform/result_shelf.h"

namespace changming::sandbox
{

Result<ResultShelf> ResultShelf::fill(const People& people, const Maker& make)
{
    ResultShelf shelf;
    for (const auto& [person, known] : people.all())
        for (const KnownResult& result : known.results) {
            Folder& folder = shelf.m_folders[person];
            folder.listed.emplace_back(result.listed);
            if (!make)
                continue;
            auto document = make(result);
            if (!document)
                return document.error();
            folder.documents.emplace(result.id, std::move(*document));
        }
    return shelf;
}

nlohmann::ordered_json ResultShelf::listed(const std::string& person) const
{
    const auto found = m_folders.find(person);
    return found == m_folders.end() ? nlohmann::ordered_json::array() : found->second.listed;
}

std::optional<std::string> ResultShelf::document(const std::string& person, const std::string& resultId) const
{
    const auto folder = m_folders.find(person);
    if (folder == m_folders.end())
        return std::nullopt;
    const auto found = folder->second.documents.find(resultId);
    return found == folder->second.documents.end() ? std::nullopt : std::optional(found->second);
}

} // namespace changming::sandbox
