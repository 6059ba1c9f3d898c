#include "tests/kiosk/app/scripted_person.h"

#include <QBuffer>
#include <QImage>

namespace changming::app
{

namespace
{

constexpr const char* theToken = "t-0123456789abcdef";
const Error unanswered{"platform-unanswered", "scripted"};

} // namespace

Result<void> ScriptedPerson::allowed(const std::string& token) const
{
    if (!answers)
        return unanswered;
    if (token != theToken)
        return Error{"visit-gone", "scripted"};
    if (!m_proven)
        return Error{"proof-needed", "scripted"};
    return {};
}

Result<session::OpenedVisit> ScriptedPerson::openVisit(const std::string& sealed, SteadyTime, std::stop_token)
{
    if (!answers || sealed.empty())
        return unanswered;
    ++opened;
    m_proven = false;
    return session::OpenedVisit{theToken, std::chrono::seconds{900}, hasMobile};
}

Result<void> ScriptedPerson::closeVisit(const std::string& token, SteadyTime, std::stop_token)
{
    if (token == theToken)
        ++closed;
    return {};
}

Result<session::SentCode> ScriptedPerson::sendCode(const std::string&, SteadyTime, std::stop_token)
{
    if (!answers)
        return unanswered;
    if (!hasMobile)
        return Error{"proof-no-mobile", "scripted"};
    return session::SentCode{"138****0000", std::chrono::seconds{300}, std::chrono::seconds{60}};
}

Result<void> ScriptedPerson::prove(const std::string&, const std::string& code, SteadyTime, std::stop_token)
{
    if (!answers)
        return unanswered;
    if (code != rightCode)
        return Error{"proof-wrong", "scripted"};
    m_proven = true;
    return {};
}

Result<std::map<std::string, std::string>> ScriptedPerson::facts(const std::string& token, SteadyTime, std::stop_token)
{
    if (const auto may = allowed(token); !may)
        return may.error();
    return known;
}

Result<std::vector<session::Licence>> ScriptedPerson::licences(const std::string& token, SteadyTime, std::stop_token)
{
    if (const auto may = allowed(token); !may)
        return may.error();
    return held;
}

Result<std::string> ScriptedPerson::useLicence(const std::string& token, const std::string&, const std::string&, SteadyTime, std::stop_token)
{
    if (const auto may = allowed(token); !may)
        return may.error();
    ++used;
    return std::string("use-1");
}

Result<std::vector<session::PersonCase>> ScriptedPerson::cases(const std::string& token, SteadyTime, std::stop_token)
{
    if (const auto may = allowed(token); !may)
        return may.error();
    return filed;
}

Result<void> ScriptedPerson::withdraw(const std::string& token, const std::string& caseNumber, SteadyTime, std::stop_token)
{
    if (const auto may = allowed(token); !may)
        return may.error();
    for (session::PersonCase& one : filed)
        if (one.number == caseNumber) {
            one.state = "withdrawn";
            one.canWithdraw = false;
        }
    ++withdrawn;
    return {};
}

Result<void> ScriptedPerson::supplement(const std::string& token, const std::string& caseNumber,
                                        const std::vector<session::MaterialReference>& materials, SteadyTime, std::stop_token)
{
    if (const auto may = allowed(token); !may)
        return may.error();
    for (session::PersonCase& one : filed)
        if (one.number == caseNumber && one.wanted.size() == materials.size()) {
            one.state = "in_progress";
            one.wanted.clear();
        }
    ++supplemented;
    return {};
}

Result<std::vector<session::ResultDocument>> ScriptedPerson::results(const std::string& token, SteadyTime, std::stop_token)
{
    if (const auto may = allowed(token); !may)
        return may.error();
    return documents;
}

Result<std::string> ScriptedPerson::resultPdf(const std::string& token, const std::string&, SteadyTime, std::stop_token)
{
    if (const auto may = allowed(token); !may)
        return may.error();
    return pdf;
}

Result<session::UploadSlot> ScriptedPerson::openUpload(const std::string&, const session::WantedUpload& wanted, SteadyTime, std::stop_token)
{
    if (!answers)
        return unanswered;
    wantedFiles = wanted.files;
    return session::UploadSlot{"slot-1", "https://127.0.0.1:8444/u/0123456789abcdef0123456789abcdef", std::chrono::seconds{600}};
}

Result<std::vector<session::UploadedFile>> ScriptedPerson::uploads(const std::string&, const std::string&, SteadyTime, std::stop_token)
{
    if (!answers)
        return unanswered;
    std::vector<session::UploadedFile> files;
    const int sent = sentFiles;
    files.reserve(static_cast<std::size_t>(sent));
    for (int i = 0; i < sent; ++i)
        files.push_back({"file-" + std::to_string(i + 1), "户口簿.jpg", "image/jpeg", 48'000, std::string(64, 'a')});
    return files;
}

Result<std::string> ScriptedPerson::uploadPicture(const std::string&, const std::string&, const std::string&, SteadyTime, std::stop_token)
{
    QImage picture(300, 400, QImage::Format_RGB32);
    picture.fill(QColor(0xD9, 0xE4, 0xF2));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return bytes.toStdString();
}

} // namespace changming::app
