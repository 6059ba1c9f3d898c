// What a visit works with: the rooms of this machine, built and owned by main. References, alive as long as the window.
#pragma once

#include <filesystem>
#include <map>
#include <string>

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
class SlipPort;
} // namespace changming::cases
namespace changming::devices
{
class DeviceClient;
}
namespace changming::input_method
{
class Handwriting;
class Pinyin;
} // namespace changming::input_method

namespace changming::app
{

class ScreenLanguage;

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
    devices::DeviceClient& devices;
    const input_method::Pinyin& pinyin;
    const input_method::Handwriting& handwriting;
    ScreenLanguage& language;
};

} // namespace changming::app
