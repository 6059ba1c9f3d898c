// The desk's part for materials from the phone; the card alone is enough.
#include "tests/platform/visit_desk_shared.h"

namespace changming::sandbox
{

Answer VisitDesk::openUpload(const VisitRequest& request)
{
    static const std::vector<Member> members{
        {"taskCode", text(isItemCode)}, {"materialId", text(isId)}, {"name", isTextForPeople}, {"files", number(1, 9)}};
    return inVisit(request, Need::Card, [&](const Visitor& visitor) {
        return withBody(request, members, [&](const nlohmann::json& body) {
            const auto slot = m_parts.slots.open({request.token, visitor.person, body.at("taskCode"), body.at("materialId"),
                                                  textFromJson(body.at("name"), "/name").value(), body.at("files").get<std::size_t>()});
            if (!slot)
                return problem(429, "too-many-requests", "This visit has opened too many slots");
            return json(201, {{"slotId", slot->id}, {"address", m_publicUrl + "/u/" + slot->token}, {"validSeconds", slotLifetime.count()}});
        });
    });
}

Answer VisitDesk::uploads(const VisitRequest& request, const std::string& slotId)
{
    return inVisit(request, Need::Card, [&](const Visitor&) {
        const auto files = m_parts.slots.files(request.token, slotId);
        if (!files)
            return notFound();
        nlohmann::ordered_json list = nlohmann::ordered_json::array();
        for (const UploadedFile& file : *files)
            list.push_back({{"id", file.id}, {"name", file.name}, {"mediaType", file.mediaType}, {"bytes", file.bytes}, {"sha256", file.sha256}});
        return json(200, {{"files", std::move(list)}});
    });
}

Answer VisitDesk::picture(const VisitRequest& request, const std::string& slotId, const std::string& fileId)
{
    return inVisit(request, Need::Card, [&](const Visitor&) {
        const auto files = m_parts.slots.files(request.token, slotId);
        if (files)
            for (const UploadedFile& file : *files)
                if (file.id == fileId)
                    return Answer{200, file.picture.mediaType, file.picture.bytes};
        return notFound();
    });
}

} // namespace changming::sandbox
