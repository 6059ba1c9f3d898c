#include "tests/platform/visit_desk.h"

#include "tests/platform/sealed_visit.h"
#include "tests/platform/visit_desk_shared.h"

namespace changming::sandbox
{

namespace
{

Answer tooMany(std::chrono::seconds retryAfter)
{
    Answer answer = problem(429, "too-many-requests", "A code has just been sent");
    answer.retryAfter = static_cast<int>(retryAfter.count());
    return answer;
}

Answer locked()
{
    return problem(429, "proof-locked", "Too many wrong codes in this visit");
}

bool isCode(std::string_view text)
{
    return consists(text, 6, 6, isDigit);
}

} // namespace

VisitDesk::VisitDesk(crypto::Opener opener, std::string lookupKey, VisitParts parts, std::string publicUrl)
    : m_opener(std::move(opener)), m_lookupKey(std::move(lookupKey)), m_parts(parts), m_publicUrl(std::move(publicUrl))
{
}

Answer VisitDesk::open(const VisitRequest& request)
{
    if (!isTerminalId(request.terminalId))
        return problem(400, "headers-malformed", "Terminal-Id is needed in its shape");
    if (request.contentType != "application/pkcs7-mime")
        return problemOfStatus(415);
    if (request.terminalId != request.certificateName)
        return problem(403, "terminal-mismatch", "Terminal-Id is not the terminal of this TLS certificate");
    const auto opened = m_opener.unseal(request.body);
    if (!opened)
        return problem(422, "seal-refused", "The visit does not open or its signature does not hold", opened.error().message);
    if (opened->signer != request.terminalId)
        return problem(403, "terminal-mismatch", "The visit is signed by another terminal");
    const auto visit = parseVisit(opened->content.view());
    if (!visit)
        return refusedContent(visit.error());
    if (visit->terminalId != request.terminalId)
        return problem(422, "header-mismatch", "A header says something else than the signed content");
    const std::string person = personKey(m_lookupKey, visit->idType, visit->idNumber);
    return json(201, {{"token", m_parts.visits.open(person, request.terminalId)},
                      {"expiresInSeconds", visitLifetime.count()},
                      {"hasMobile", !m_parts.people.find(person).mobile.empty()}});
}

Answer VisitDesk::close(const VisitRequest& request)
{
    return inVisit(request, Need::Card, [&](const Visitor&) {
        m_parts.slots.closeOf(request.token);
        m_parts.visits.close(request.token);
        return Answer{204, {}, {}};
    });
}

Answer VisitDesk::sendCode(const VisitRequest& request)
{
    using Kind = Visits::NewCode::Kind;
    return inVisit(request, Need::Card, [&](const Visitor& visitor) {
        const std::string& mobile = m_parts.people.find(visitor.person).mobile;
        if (mobile.empty())
            return problem(409, "proof-no-mobile", "The platform knows no mobile of this person");
        const auto made = m_parts.visits.newCode(request.token);
        if (made.kind == Kind::TooSoon)
            return tooMany(made.retryAfter);
        if (made.kind == Kind::Locked)
            return locked();
        m_parts.messages.send({toRfc3339(m_parts.clock.wall()), maskedMobile(mobile),
                               "【平安区政务】您在自助机上的验证码是 " + made.code + "，5 分钟内有效。不要告诉别人；不是您本人在办，请不用理会。",
                               made.code});
        return json(202, {{"mobile", maskedMobile(mobile)}, {"validSeconds", codeLifetime.count()}, {"againSeconds", codeAgain.count()}});
    });
}

Answer VisitDesk::prove(const VisitRequest& request)
{
    static const std::vector<Member> members{{"code", text(isCode)}};
    return inVisit(request, Need::Card, [&](const Visitor&) {
        return withBody(request, members, [&](const nlohmann::json& body) {
            switch (m_parts.visits.prove(request.token, body.at("code"))) {
            case Visits::Proof::Right:
                return Answer{204, {}, {}};
            case Visits::Proof::Wrong:
                return problem(422, "proof-wrong", "Not the code that was sent last, or it is no longer valid");
            case Visits::Proof::Locked:
                break;
            }
            return locked();
        });
    });
}

} // namespace changming::sandbox
