#include "kiosk/menu/minute_text.h"

namespace changming::menu
{

namespace
{

std::string twoDigits(int number)
{
    return std::string(number < 10 ? "0" : "") + std::to_string(number);
}

} // namespace

std::string minuteText(int minute)
{
    return twoDigits(minute / 60) + ":" + twoDigits(minute % 60);
}

int minuteOfText(std::string_view checked)
{
    const std::string time(checked);
    return std::stoi(time.substr(0, 2)) * 60 + std::stoi(time.substr(3));
}

} // namespace changming::menu
