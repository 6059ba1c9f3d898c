#include "kiosk/app/rating_controller.h"

#include "kiosk/app/language.h"
#include "kiosk/base/log.h"
#include "kiosk/cases/courier.h"
#include "kiosk/cases/rating_queue.h"
#include "kiosk/cases/rating_reasons.h"

#include <iterator>

namespace changming::app
{

namespace
{

// From the best to the worst, as the levels stand in the data.
constexpr const char* faces[] = {"mood-happy", "mood-smile", "mood-neutral", "mood-sad", "mood-cry"};

} // namespace

RatingController::RatingController(const Terminal& terminal, QObject* parent)
    : QObject(parent), m_terminal(terminal), m_levelRows({"text", "icon", "chosen"}, this), m_reasonRows({"text", "chosen"}, this)
{
    refresh();
}

void RatingController::open(const std::string& taskCode)
{
    forget();
    m_taskCode = taskCode;
}

void RatingController::forget()
{
    m_taskCode.clear();
    m_caseNumber.clear();
    m_level = -1;
    m_chosen.clear();
    refresh();
}

void RatingController::languageHasChanged()
{
    refresh();
}

void RatingController::send()
{
    if (m_level < 0 || m_taskCode.empty())
        return;
    cases::Rating rating{m_taskCode, m_caseNumber, m_terminal.ratingChoices[static_cast<std::size_t>(m_level)].level, {m_chosen.begin(), m_chosen.end()}};
    forget();
    if (const auto added = m_terminal.ratings.add(rating); !added)
        log::error("app", "rating.unkept", {{"code", log::Token{added.error().code}}});
    else
        m_terminal.courier.wakeRatings();
}

QString RatingController::levelName() const
{
    return m_level < 0 ? QString() : m_terminal.language.in(m_terminal.ratingChoices[static_cast<std::size_t>(m_level)].name);
}

void RatingController::chooseLevel(int level)
{
    if (level < 0 || level >= static_cast<int>(m_terminal.ratingChoices.size()) || level == m_level)
        return;
    m_level = level;
    m_chosen.clear(); // reasons belong to a level
    refresh();
}

void RatingController::chooseReason(int row)
{
    if (m_level < 0)
        return;
    const auto& reasons = m_terminal.ratingChoices[static_cast<std::size_t>(m_level)].reasons;
    if (row < 0 || row >= static_cast<int>(reasons.size()))
        return;
    const int code = reasons[static_cast<std::size_t>(row)].code;
    if (m_chosen.erase(code) == 0)
        m_chosen.insert(code);
    refresh();
}

void RatingController::refresh()
{
    std::vector<QVariantList> levels;
    levels.reserve(m_terminal.ratingChoices.size());
    for (std::size_t i = 0; i < m_terminal.ratingChoices.size(); ++i)
        levels.push_back({m_terminal.language.in(m_terminal.ratingChoices[i].name), QString::fromLatin1(faces[i % std::size(faces)]), static_cast<int>(i) == m_level});
    m_levelRows.setRows(std::move(levels));
    std::vector<QVariantList> reasons;
    if (m_level >= 0)
        for (const cases::RatingReason& reason : m_terminal.ratingChoices[static_cast<std::size_t>(m_level)].reasons)
            reasons.push_back({m_terminal.language.in(reason.words), m_chosen.contains(reason.code)});
    m_reasonRows.setRows(std::move(reasons));
    Q_EMIT changed();
}

} // namespace changming::app
