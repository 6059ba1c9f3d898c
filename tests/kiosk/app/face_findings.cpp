#include "tests/kiosk/app/face_findings.h"

#include <algorithm>
#include <fstream>

namespace changming::app
{

void FaceFindings::looked(const std::string& page, const Face& face, const QStringList& complaints)
{
    const Place place{page, face.name().toStdString()};
    ++m_looks[place];
    for (const QString& complaint : complaints)
        m_complaints[place].insert(complaint.toStdString());
}

std::string FaceFindings::judged() const
{
    std::string judgement;
    for (const auto& [place, complaints] : m_complaints)
        for (const std::string& complaint : complaints)
            judgement.append(place.page).append(" ").append(place.face).append(": ").append(complaint).append("\n");
    return judgement;
}

void FaceFindings::save(const std::filesystem::path& folder, const std::string& test) const
{
    std::filesystem::create_directories(folder);
    std::ofstream findings(folder / (test + ".findings"));
    for (const auto& [place, complaints] : m_complaints)
        for (const std::string& complaint : complaints)
            findings << place.page << '\t' << place.face << '\t' << complaint << '\n';
    struct Count {
        int times = 0;
        int drawn = 0;
    };
    std::map<std::string, Count> counts;
    for (const auto& [place, looks] : m_looks) {
        Count& count = counts[place.page];
        count.times = std::max(count.times, looks);
        count.drawn += looks;
    }
    std::ofstream pages(folder / (test + ".pages"));
    for (const auto& [page, count] : counts)
        pages << page << '\t' << count.times << '\t' << count.drawn << '\n';
}

} // namespace changming::app
