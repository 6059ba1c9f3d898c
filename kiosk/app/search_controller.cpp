#include "kiosk/app/search_controller.h"

#include "kiosk/app/language.h"
#include "kiosk/base/log.h"
#include "kiosk/catalogue/catalogue.h"

#include <algorithm>

namespace changming::app
{

SearchController::SearchController(const Terminal& terminal, KeyboardController& keyboard, QObject* parent)
    : QObject(parent), m_terminal(terminal), m_keyboard(keyboard), m_hits(terminal.language, nullptr)
{
    connect(&keyboard, &KeyboardController::typed, this, [this] { ask(0); });
}

int SearchController::moreBelow() const
{
    return std::max(0, m_total - m_offset - m_pageSize);
}

void SearchController::ask(int offset)
{
    const QString query = m_keyboard.query();
    m_asked = !query.trimmed().isEmpty();
    const auto page = m_terminal.catalogue.search(query.toStdString(), offset, m_pageSize);
    if (!page) {
        log::error("app", "search.failed", {{"code", log::Token{page.error().code}}});
        m_hits.setHits({});
        m_total = 0;
        m_nearest = false;
    } else {
        m_hits.setHits(page->hits);
        m_total = page->total;
        m_nearest = page->nearest;
    }
    m_offset = offset;
    Q_EMIT found();
}

void SearchController::setPageSize(int rows)
{
    if (rows == m_pageSize || rows < 1)
        return;
    m_pageSize = rows;
    ask(m_offset / rows * rows); // the page that holds the first row of before
}

void SearchController::refresh()
{
    if (m_asked)
        ask(m_offset);
}

void SearchController::nextPage()
{
    if (moreBelow() > 0)
        ask(m_offset + m_pageSize);
}

void SearchController::previousPage()
{
    ask(std::max(0, m_offset - m_pageSize));
}

void SearchController::languageHasChanged()
{
    m_hits.languageHasChanged();
    Q_EMIT found();
}

} // namespace changming::app
