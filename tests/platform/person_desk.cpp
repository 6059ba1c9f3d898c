// The desk's part behind the second proof: what the platform knows of the person.
#include "tests/platform/case_story.h"
#include "tests/platform/material_check.h"
#include "tests/platform/material_reference.h"
#include "tests/platform/visit_desk_shared.h"

#include <set>

namespace changming::sandbox
{

namespace
{

// A case that was there before brings its own words.
nlohmann::ordered_json told(const CaseOfPerson& found, const KnownPerson& known, const ItemBook& items)
{
    for (const KnownCase& seeded : known.cases)
        if (seeded.taskCode == found.taskCode && seeded.number.substr(seeded.number.size() - 6) == found.number.substr(found.number.size() - 6))
            return caseStory(found, seeded.itemName, seeded.office);
    return caseStory(found, items.name(found.taskCode), items.office(found.taskCode));
}

Answer changed(const Result<Change>& change)
{
    if (!change)
        return ledgerFailed(change.error());
    switch (*change) {
    case Change::Done:
        return {204, {}, {}};
    case Change::Unknown:
        return notFound();
    case Change::NotPossible:
        break;
    }
    return problem(409, "not-possible", "The state that the case is in does not allow it");
}

// Everything that is wanted, and nothing else.
bool isAllThatIsWanted(const std::vector<MaterialReference>& materials, const nlohmann::json& wanted)
{
    std::set<std::string> asked, given;
    for (const auto& entry : wanted)
        asked.insert(entry.at("materialId").get<std::string>());
    for (const MaterialReference& material : materials)
        if (material.way == MaterialReference::Way::Later || !given.insert(material.materialId).second)
            return false;
    return asked == given;
}

} // namespace

Answer VisitDesk::facts(const VisitRequest& request)
{
    return inVisit(request, Need::Proof, [&](const Visitor& visitor) { return json(200, {{"facts", m_parts.people.find(visitor.person).facts}}); });
}

Answer VisitDesk::licences(const VisitRequest& request)
{
    return inVisit(request, Need::Proof, [&](const Visitor& visitor) {
        nlohmann::ordered_json list = nlohmann::ordered_json::array();
        for (const KnownLicence& licence : m_parts.people.find(visitor.person).licences)
            list.emplace_back(licence.listed);
        return json(200, {{"licences", std::move(list)}});
    });
}

Answer VisitDesk::useLicence(const VisitRequest& request, const std::string& licenceId)
{
    static const std::vector<Member> members{{"taskCode", text(isItemCode)}};
    return inVisit(request, Need::Proof, [&](const Visitor& visitor) {
        return withBody(request, members, [&](const nlohmann::json& body) {
            for (const KnownLicence& licence : m_parts.people.find(visitor.person).licences) {
                if (licence.id != licenceId)
                    continue;
                if (licence.state != "valid")
                    return problem(409, "not-possible", "The licence is not valid");
                const auto use = m_parts.ledger.recordUse(visitor.person, licenceId, body.at("taskCode"), m_parts.clock.wall());
                return use ? json(201, {{"useId", *use}}) : ledgerFailed(use.error());
            }
            return notFound();
        });
    });
}

Answer VisitDesk::cases(const VisitRequest& request)
{
    return inVisit(request, Need::Proof, [&](const Visitor& visitor) {
        const auto rows = m_parts.ledger.casesOf(visitor.person);
        if (!rows)
            return ledgerFailed(rows.error());
        nlohmann::ordered_json list = nlohmann::ordered_json::array();
        for (const CaseOfPerson& row : *rows)
            list.push_back(told(row, m_parts.people.find(visitor.person), m_parts.items));
        return json(200, {{"cases", std::move(list)}});
    });
}

Answer VisitDesk::withdraw(const VisitRequest& request, const std::string& caseNumber)
{
    return inVisit(request, Need::Proof,
                   [&](const Visitor& visitor) { return changed(m_parts.ledger.withdraw(visitor.person, caseNumber, m_parts.clock.wall())); });
}

Answer VisitDesk::supplement(const VisitRequest& request, const std::string& caseNumber)
{
    static const std::vector<Member> members{{"materials", isArray}};
    return inVisit(request, Need::Proof, [&](const Visitor& visitor) {
        return withBody(request, members, [&](const nlohmann::json& body) {
            const auto materials = parseMaterials(body.at("materials"), "/materials");
            if (!materials)
                return refusedContent(materials.error());
            const auto rows = m_parts.ledger.casesOf(visitor.person);
            if (!rows)
                return ledgerFailed(rows.error());
            for (const CaseOfPerson& row : *rows)
                if (row.number == caseNumber && row.state == "supplement" && !isAllThatIsWanted(*materials, row.wanted))
                    return refusedContent({"content-refused", "the materials are not those that are wanted", "/materials"});
            if (const auto wrong = materialComplaint(*materials, visitor.person, m_parts.ledger))
                return refusedContent(*wrong);
            return changed(m_parts.ledger.supplemented(visitor.person, caseNumber, m_parts.clock.wall()));
        });
    });
}

Answer VisitDesk::results(const VisitRequest& request)
{
    return inVisit(request, Need::Proof, [&](const Visitor& visitor) { return json(200, {{"results", m_parts.shelf.listed(visitor.person)}}); });
}

Answer VisitDesk::result(const VisitRequest& request, const std::string& resultId)
{
    return inVisit(request, Need::Proof, [&](const Visitor& visitor) {
        auto pdf = m_parts.shelf.document(visitor.person, resultId);
        return pdf ? Answer{200, "application/pdf", std::move(*pdf)} : notFound();
    });
}

} // namespace changming::sandbox
