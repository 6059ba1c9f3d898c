// What is wrong with which page in which face, and what of it is known: known-faults.tsv beside this file names the faces of
// pages that are not right yet (page, face), and only ever gets shorter. A fault that is not there fails a test, and so does a
// line whose fault is gone.
#pragma once

#include "tests/kiosk/app/face.h"

#include <QStringList>

#include <compare>
#include <filesystem>
#include <map>
#include <set>
#include <string>

namespace changming::app
{

class FaceFindings
{
public:
    void looked(const std::string& page, const Face& face, const QStringList& complaints);
    // For people: faults that are not known, and known ones of the pages looked at that are gone. Empty when all is well.
    std::string judged() const;
    // FOLDER/TEST.findings (page, face, what is wrong) and FOLDER/TEST.pages (page, how many of that name, how often they were
    // drawn).
    void save(const std::filesystem::path& folder, const std::string& test) const;

private:
    struct Place {
        std::string page;
        std::string face;
        auto operator<=>(const Place&) const = default;
    };
    static std::set<Place> known();

    std::map<Place, std::set<std::string>> m_complaints;
    std::map<Place, int> m_looks;
};

} // namespace changming::app
