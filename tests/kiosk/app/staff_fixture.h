// Staff at the machine: two people of the shipped roles, the hidden touch, the PIN.
#pragma once

#include "tests/kiosk/app/pages_fixture.h"

#include "kiosk/app/staff_controller.h"
#include "kiosk/app/staff_desk.h"

#include <string>
#include <vector>

namespace changming::app
{

class StaffFixture : public PagesFixture
{
protected:
    static constexpr const char* hallPin = "204816";
    static constexpr const char* technicianPin = "730516";

    StaffFixture(); // li-ming (hall staff) and wang (technician)

    StaffController& staff() { return *m_stage->staff(); }
    void touchMark(int times); // with QTest's half second between two touches
    void openSignIn();
    void typePin(const std::string& pin); // and *done*
    void signIn(const std::string& id);
    void leaveStaff();
    std::vector<std::string> audited() const; // "who action object", oldest first

    void switchLanguage() override;
    bool isDrawnIn(const Face& face) const override; // citizens alone choose sizes, contrast and the low layout
};

} // namespace changming::app
