// A page as it is drawn, looked at in every face: upright, low and lying, in both languages, four text sizes and both themes.
// What is found is judged behind the test (FaceFindings).
//
//   CHANGMING_PICTURES=DIR   leaves the pictures there, named for page and face
//   CHANGMING_FACES=REGEX    looks at the faces alone whose name fits ("lying-en-1.6-contrast")
//   CHANGMING_FINDINGS=DIR   writes what was found there
#pragma once

#include "tests/kiosk/app/face_findings.h"
#include "tests/kiosk/app/hall_fixture.h"

#include <string>

namespace changming::app
{

class PagesFixture : public HallFixture
{
protected:
    // `latin`: words of Latin letters that may stand on the Chinese page.
    void look(const std::string& name, const QStringList& latin = {});
    void lookInBoth(const std::string& name) { look(name); }

    void TearDown() override;

    // Of what stands there: a visit's, else that of the root's engine. A scene with a controller of its own says how.
    virtual void switchLanguage();
    // A scene that no citizen sees may leave faces out that only a citizen chooses.
    virtual bool isDrawnIn(const Face& /*face*/) const { return true; }

private:
    void take(const Face& face); // the page stands in that face then
    QStringList complaintsOf(const std::string& name, const Face& face, const QStringList& latin);

    FaceFindings m_findings;
};

} // namespace changming::app
