// A machine in a fresh folder: the real rooms on the shipped configuration, a window of the first format, no device
// service (m_devices is not started; a test that starts one lets it listen at devices.sock), and a platform that answers as
// the test says.
#pragma once

#include "kiosk/app/hall_controller.h"
#include "kiosk/app/language.h"
#include "kiosk/app/person_link.h"
#include "kiosk/app/staff_desk.h"
#include "kiosk/app/stage.h"
#include "kiosk/base/clock.h"
#include "kiosk/cases/courier.h"
#include "kiosk/cases/outbox.h"
#include "kiosk/cases/platform_port.h"
#include "kiosk/cases/print_journal.h"
#include "kiosk/cases/rating_queue.h"
#include "kiosk/cases/rating_reasons.h"
#include "kiosk/cases/slip_inquiry.h"
#include "kiosk/catalogue/catalogue.h"
#include "kiosk/devices/device_client.h"
#include "kiosk/documents/trust.h"
#include "kiosk/forms/form.h"
#include "kiosk/input_method/handwriting.h"
#include "kiosk/input_method/pinyin.h"
#include "kiosk/menu/menu_store.h"
#include "kiosk/settings/settings.h"
#include "kiosk/speech/speaker.h"

#include "tests/kiosk/app/scripted_person.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <atomic>
#include <condition_variable>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace changming::app
{

// Answers every request with `reply`; counts what was sent.
class ScriptedPlatform final : public cases::PlatformPort
{
public:
    cases::Reply submit(const cases::SealedApplication& application, SteadyTime deadline, std::stop_token stop) override;
    cases::Reply lookup(const std::string& key, SteadyTime deadline, std::stop_token stop) override;
    bool reachable(SteadyTime deadline, std::stop_token stop) override;
    void hold(); // until answer() is called, what is submitted waits
    void answer();

    std::atomic<cases::Reply::Kind> kind{cases::Reply::Kind::Accepted};
    std::optional<cases::InstantResult> result; // approved at once; set before the visit begins
    std::atomic<int> submitted{0};

private:
    std::mutex m_mutex;
    std::condition_variable_any m_answering;
    bool m_isHeld = false;
};

// Answers about every slip with `reply`.
class ScriptedSlips final : public cases::SlipPort
{
public:
    cases::SlipReply caseOfSlip(const std::string& slipToken, SteadyTime deadline, std::stop_token stop) override;

    cases::SlipReply reply;
};

// Keeps what it was told to say, and whether it was silenced since. Says it in no time.
class RecordingSpeaker final : public speech::Speaker
{
public:
    Result<void> say(const std::string& text, Language language) override;
    void stop() override;
    bool isSpeaking() override { return false; }
    Result<void> check() override;

    std::vector<std::pair<std::string, Language>> said;
    int stopped = 0;
    bool works = true;
    bool hasCard = true;
};

class HallFixture : public testing::Test
{
protected:
    HallFixture();
    ~HallFixture() override;

    VisitController& beginVisit(); // as a touch on the attract page
    void openPensionItem();        // home → social insurance → the item with the form
    // The card of a resident is read: consent given, the page of the card passed, no code asked for.
    void identify(const std::string& number = "11010519491231002X");
    void readCard(const std::string& number = "11010519491231002X"); // the same, and the page behind it stands
    void skipProof();
    static drivers::CardRecord residentCard(const std::string& number);
    void fillForm(const std::string& mobile = "13800000000"); // all steps, up to the check page
    void handInMaterialsAndSign(); // from the page behind the form to the check page
    static bool eventually(const std::function<bool()>& condition); // runs the event loop until it holds
    QQuickItem* page() const; // the root item that is shown

    QTemporaryDir m_folder;
    ManualClock m_clock;
    settings::Settings m_settings;
    std::unique_ptr<catalogue::Catalogue> m_catalogue;
    std::unique_ptr<menu::MenuStore> m_menus;
    std::map<std::string, forms::Form> m_forms;
    std::unique_ptr<cases::Outbox> m_outbox;
    std::unique_ptr<cases::PrintJournal> m_journal;
    std::unique_ptr<devices::DeviceClient> m_devices;
    std::unique_ptr<input_method::Pinyin> m_pinyin;
    std::unique_ptr<input_method::Handwriting> m_handwriting;
    std::unique_ptr<ScreenLanguage> m_language;
    ScriptedPlatform m_platform;
    ScriptedSlips m_slips;
    ScriptedPerson m_person;
    RecordingSpeaker m_speaker;
    std::unique_ptr<PersonLink> m_link;
    std::optional<documents::Trust> m_trust;
    std::unique_ptr<cases::RatingQueue> m_ratings;
    std::vector<cases::RatingChoice> m_ratingChoices;
    std::optional<StaffDesk> m_desk;
    SystemClock m_courierClock;
    std::unique_ptr<cases::Courier> m_courier;
    std::unique_ptr<Terminal> m_terminal;
    std::unique_ptr<HallController> m_hall;
    std::unique_ptr<Stage> m_stage;
};

} // namespace changming::app
