// A person's visit over HTTPS (openapi.yaml, below /v1/visits): the same connection rules as Client. Any thread; verbs share
// nothing that changes. The token is in no path and in no log.
#pragma once

#include "kiosk/platform/client_settings.h"
#include "kiosk/session/person_port.h"

#include <memory>
#include <string>

namespace changming::platform
{

struct HttpReply;

class PersonClient final : public session::PersonPort
{
public:
    // `terminalId` is that of the certificate. Errors: those of checkedSettings.
    static Result<std::unique_ptr<PersonClient>> open(ClientSettings settings, std::string terminalId);

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

private:
    PersonClient(ClientSettings settings, std::string terminalId);
    struct Limits { // of one verb
        SteadyTime deadline;
        std::stop_token stop;
    };
    struct Question;
    template <class Value> Result<Value> ask(const Question& question, Result<Value> (*parse)(std::string_view), const Limits& limits) const;
    Result<void> tell(const Question& question, const Limits& limits) const;
    Result<std::string> fetch(const Question& question, Result<std::string> (*bytes)(const HttpReply&), const Limits& limits) const;
    Result<HttpReply> answer(const Question& question, const Limits& limits) const;

    ClientSettings m_settings;
    std::string m_terminalId;
};

} // namespace changming::platform
