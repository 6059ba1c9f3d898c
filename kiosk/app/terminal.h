// What a visit works with: the rooms of this machine, built and owned by main. References, alive as long as the window.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace changming
{
class Clock;
}
namespace changming::settings
{
struct Settings;
}
namespace changming::catalogue
{
class Catalogue;
}
namespace changming::menu
{
class MenuStore;
}
namespace changming::forms
{
class Form;
}
namespace changming::cases
{
class Outbox;
class Courier;
class PrintJournal;
class RatingQueue;
struct RatingChoice;
class SlipPort;
} // namespace changming::cases
namespace changming::documents
{
class Trust;
}
namespace changming::devices
{
class DeviceClient;
}
namespace changming::speech
{
class Speaker;
}
namespace changming::input_method
{
class Handwriting;
class Pinyin;
} // namespace changming::input_method

namespace changming::app
{

class PersonLink;
class ScreenLanguage;
struct StaffDesk;

// What filling in a form needs of the machine: no database, no platform, no device.
struct FormTools {
    const Clock& clock;
    const std::map<std::string, forms::Form>& forms; // by form id
    const ScreenLanguage& language;
    const input_method::Pinyin& pinyin;
    const input_method::Handwriting& handwriting;
};

struct Terminal {
    const Clock& clock;
    const settings::Settings& settings;
    catalogue::Catalogue& catalogue;
    menu::MenuStore& menus;
    const std::map<std::string, forms::Form>& forms; // by form id
    cases::Outbox& outbox;
    cases::Courier& courier;
    cases::PrintJournal& journal;
    cases::SlipPort& slips; // the platform, asked about a slip
    PersonLink& person;     // the platform, asked about the person who stands here
    const documents::Trust& documentTrust;
    cases::RatingQueue& ratings;
    const std::vector<cases::RatingChoice>& ratingChoices; // five, from the best to the worst
    devices::DeviceClient& devices;
    const input_method::Pinyin& pinyin;
    const input_method::Handwriting& handwriting;
    ScreenLanguage& language;
    speech::Speaker& speaker;
    StaffDesk& staff; // the hall's own side

    FormTools formTools() const { return {clock, forms, language, pinyin, handwriting}; }
};

} // namespace changming::app
