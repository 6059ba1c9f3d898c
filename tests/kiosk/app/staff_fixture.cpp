#include "tests/kiosk/app/staff_fixture.h"

#include <QTest>

#include <algorithm>
#include <stdexcept>

namespace changming::app
{

StaffFixture::StaffFixture()
{
    for (const auto& [person, pin] :
         {std::pair{staff::Person{"li-ming", "李明", "hall-staff"}, hallPin}, {staff::Person{"wang", "王芳", "technician"}, technicianPin}})
        if (const auto added = m_desk->book.add(person, pin, "kioskctl@0"); !added)
            throw std::runtime_error(added.error().message);
}

void StaffFixture::touchMark(int times)
{
    ASSERT_TRUE(eventually([&] { return m_stage->window().isExposed(); }));
    const QPoint mark = (QPointF(22, 14.5) * m_hall->pixelsPerMillimetre()).toPoint();
    for (int n = 0; n < times; ++n)
        QTest::mouseClick(&m_stage->window(), Qt::LeftButton, {}, mark);
}

void StaffFixture::openSignIn()
{
    touchMark(5);
    ASSERT_TRUE(eventually([&] { return m_stage->staff() != nullptr && m_stage->visit() == nullptr; }));
}

void StaffFixture::typePin(const std::string& pin)
{
    for (const char digit : pin)
        staff().signIn()->type(QString(QLatin1Char(digit)));
    staff().signIn()->done();
}

void StaffFixture::signIn(const std::string& id)
{
    openSignIn();
    const auto people = m_desk->book.people();
    const auto row = std::ranges::find(*people, id, &staff::Person::id) - people->begin();
    staff().signIn()->choose(static_cast<int>(row));
    typePin(id == "wang" ? technicianPin : hallPin);
    ASSERT_NE(staff().session(), nullptr);
}

void StaffFixture::leaveStaff()
{
    staff().leave();
    ASSERT_TRUE(eventually([&] { return m_stage->staff() == nullptr; }));
}

std::vector<std::string> StaffFixture::audited() const
{
    std::vector<std::string> lines;
    const auto entries = m_desk->audit.newest(100);
    for (const staff::AuditEntry& entry : *entries)
        lines.insert(lines.begin(), entry.who + " " + entry.action + (entry.object.empty() ? "" : " " + entry.object));
    return lines;
}

void StaffFixture::switchLanguage()
{
    staff().switchLanguage();
}

bool StaffFixture::isDrawnIn(const Face& face) const
{
    return face.format != Format::Low && face.textSize == 0 && !face.lowVision;
}

} // namespace changming::app
