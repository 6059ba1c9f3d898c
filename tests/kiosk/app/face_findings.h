// What is wrong with which page in which face.
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
    // For people; empty when all is well.
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

    std::map<Place, std::set<std::string>> m_complaints;
    std::map<Place, int> m_looks;
};

} // namespace changming::app
