// A platform that knows one person, and answers as the test says. Called on the link's thread: set it before the visit
// begins; what a test changes later is atomic.
#pragma once

#include "kiosk/session/person_port.h"

#include <atomic>
#include <map>
#include <mutex>
#include <string>
#include <vector>

namespace changming::app
{

class ScriptedPerson final : public session::PersonPort
{
public:
    static constexpr const char* rightCode = "204816";

    Result<session::OpenedVisit> openVisit(const std::string& sealed, SteadyTime deadline, std::stop_token stop) override;
    Result<void> closeVisit(const std::string& token, SteadyTime deadline, std::stop_token stop) override;
    Result<session::SentCode> sendCode(const std::string& token, SteadyTime deadline, std::stop_token stop) override;
    Result<void> prove(const std::string& token, const std::string& code, SteadyTime deadline, std::stop_token stop) override;
    Result<std::map<std::string, std::string>> facts(const std::string& token, SteadyTime deadline, std::stop_token stop) override;
    Result<std::vector<session::Licence>> licences(const std::string& token, SteadyTime deadline, std::stop_token stop) override;
    Result<std::string> useLicence(const std::string& token, const std::string& licenceId, const std::string& taskCode, SteadyTime deadline,
                                   std::stop_token stop) override;
    Result<std::vector<session::PersonCase>> cases(const std::string& token, SteadyTime deadline, std::stop_token stop) override;
    Result<void> withdraw(const std::string& token, const std::string& caseNumber, SteadyTime deadline, std::stop_token stop) override;
    Result<void> supplement(const std::string& token, const std::string& caseNumber, const std::vector<session::MaterialReference>& materials,
                            SteadyTime deadline, std::stop_token stop) override;
    Result<std::vector<session::ResultDocument>> results(const std::string& token, SteadyTime deadline, std::stop_token stop) override;
    Result<std::string> resultPdf(const std::string& token, const std::string& resultId, SteadyTime deadline, std::stop_token stop) override;
    Result<session::UploadSlot> openUpload(const std::string& token, const session::WantedUpload& wanted, SteadyTime deadline,
                                           std::stop_token stop) override;
    Result<std::vector<session::UploadedFile>> uploads(const std::string& token, const std::string& slotId, SteadyTime deadline,
                                                       std::stop_token stop) override;
    Result<std::string> uploadPicture(const std::string& token, const std::string& slotId, const std::string& fileId, SteadyTime deadline,
                                      std::stop_token stop) override;

    std::atomic<bool> answers{true};
    std::atomic<bool> hasMobile{true};
    std::atomic<int> sentFiles{0};   // so many have come from the phone
    std::atomic<int> wantedFiles{0}; // so many may come, at most: as the kiosk asked last
    std::atomic<int> opened{0}, closed{0}, used{0}, supplemented{0}, withdrawn{0};
    std::map<std::string, std::string> known;
    std::vector<session::Licence> held;
    std::vector<session::PersonCase> filed;
    std::vector<session::ResultDocument> documents;
    std::string pdf;

private:
    Result<void> allowed(const std::string& token) const; // proven
    std::atomic<bool> m_proven{false};
};

} // namespace changming::app
