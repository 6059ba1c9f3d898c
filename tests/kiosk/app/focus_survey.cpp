#include "tests/kiosk/app/page_parts.h"
#include "tests/kiosk/app/page_survey.h"

#include <algorithm>

namespace changming::app
{

namespace
{

constexpr qreal slack = 2;           // pixels
constexpr std::size_t endless = 500; // controls a page does not have

std::vector<const PageControl*> tabChain(const PageParts& parts)
{
    std::vector<const PageControl*> chain;
    QQuickItem* item = parts.scope;
    for (std::size_t i = 0; i < endless; ++i) {
        item = item->nextItemInFocusChain(true);
        const auto control = std::ranges::find(parts.controls, item, &PageControl::item);
        if (control == parts.controls.end())
            continue; // of the page below a dialog, or the window's own
        if (std::ranges::find(chain, &*control) != chain.end())
            break;
        chain.push_back(&*control);
    }
    return chain;
}

// The child of `ancestor` that an item stands in.
QQuickItem* branch(const QQuickItem* ancestor, QQuickItem* item)
{
    while (item->parentItem() != ancestor)
        item = item->parentItem();
    return item;
}

// Seen from without, what scrolls stands where it is scrolled.
QRectF areaOf(const QQuickItem* group, const QQuickItem* without, const std::vector<const PageControl*>& chain)
{
    QRectF area;
    for (const PageControl* control : chain)
        if (control->item == group || group->isAncestorOf(control->item))
            area |= control->sheet != nullptr && without->isAncestorOf(control->sheet) ? placeOf(control->sheet) : control->place;
    return area;
}

enum class Step { Onward, Back, Mixed };

Step stepOf(const QRectF& from, const QRectF& to)
{
    if (to.top() >= from.bottom() - slack)
        return Step::Onward;
    const bool besides = to.top() < from.bottom() - slack && from.top() < to.bottom() - slack;
    if (besides && to.left() >= from.right() - slack)
        return Step::Onward;
    return besides && to.left() < from.right() - slack && from.left() < to.right() - slack ? Step::Mixed : Step::Back;
}

// One reads from the top down and from left to right; what stands together (the nearest ancestors of both that differ) is
// read as one, so that a column is read to its end before the next.
bool readsOn(const PageControl& from, const PageControl& to, const std::vector<const PageControl*>& chain)
{
    const QQuickItem* common = from.item;
    while (common != to.item && !common->isAncestorOf(to.item))
        common = common->parentItem();
    if (common == from.item || common == to.item) // one in the other
        return true;
    const QQuickItem* first = branch(common, from.item);
    const QQuickItem* second = branch(common, to.item);
    const QRectF area = areaOf(first, common, chain);
    const QRectF next = areaOf(second, common, chain);
    const bool columns = (first != from.item || second != to.item) && next.left() >= area.right() - slack;
    const Step step = stepOf(area, next);
    return step == Step::Onward || columns || (step == Step::Mixed && stepOf(from.place, to.place) != Step::Back);
}

} // namespace

QStringList surveyFocus(const PageParts& parts)
{
    QStringList complaints;
    const auto chain = tabChain(parts);
    for (const PageControl& control : parts.controls)
        if (std::ranges::find(chain, &control) == chain.end())
            complaints << QStringLiteral("Tab does not reach: %1").arg(control.name);
    for (std::size_t i = 1; i < chain.size(); ++i)
        if (!readsOn(*chain[i - 1], *chain[i], chain))
            complaints << QStringLiteral("Tab goes back from %1 to %2").arg(chain[i - 1]->name, chain[i]->name);
    return complaints;
}

} // namespace changming::app
