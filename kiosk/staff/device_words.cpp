#include "kiosk/staff/readiness.h"

#include <array>

namespace changming::staff
{

using drivers::DeviceStatus;

namespace
{

struct Reason {
    std::string_view token; // of the status (drivers/README.md)
    const char* zh;
    const char* en;
    const char* remedyZh;
    const char* remedyEn;
};

// The tokens that our drivers give. Another one (a vendor's service) is said as a fault with its token.
constexpr std::array<Reason, 12> reasons{{
    {"paper-out", "没纸了", "Out of paper", "打开盖子，换一卷新纸", "Open the cover and put in a new roll"},
    {"cover-open", "盖子开着", "The cover is open", "把盖子按下去扣紧", "Press the cover down until it clicks"},
    {"cutter-error", "切刀卡住了", "The cutter is jammed", "关掉打印机电源，取出卡住的纸，再打开",
     "Switch the printer off, take the jammed paper out, switch it on"},
    {"printer-error", "打印机报错", "The printer reports an error", "关掉打印机电源，等十秒再打开",
     "Switch the printer off, wait ten seconds, switch it on"},
    {"offline", "打印机停着", "The printer is off-line", "看看打印机上的灯，按一下它的键", "Look at the printer's lamps and press its button"},
    {"no-answer", "没有回应", "It does not answer", "把线拔下来再插上；还不行就找技术人员",
     "Unplug its cable and plug it in again; if that does not help, call a technician"},
    {"not-connected", "没有连上", "Not connected", "看看线插好没有，电源开了没有", "See whether the cable is in and the power is on"},
    {"unplugged", "线被拔掉了", "Unplugged", "把线插回去", "Plug its cable in again"},
    {"sam-not-authorised", "安全模块没有授权", "Its security module is not authorised", "找技术人员：阅读器要重新授权",
     "Call a technician: the reader has to be authorised anew"},
    {"sam-self-test", "安全模块自检失败", "Its security module fails its self-test", "找技术人员：阅读器要修",
     "Call a technician: the reader has to be repaired"},
    {"service-down", "设备服务没有运行", "The device service does not run", "找技术人员：启动 kiosk-devices",
     "Call a technician: kiosk-devices has to be started"},
    {"unknown-device", "设备服务里没有它", "The device service does not know it", "找技术人员：核对 kiosk.json 和 devices.json",
     "Call a technician: kiosk.json and devices.json do not agree"},
}};

DeviceWords otherFault(const DeviceStatus& status)
{
    const std::string suffix = status.reason.empty() ? std::string() : status.reason;
    return {
        {"有故障" + (suffix.empty() ? "" : "（" + suffix + "）"), "Faulty" + (suffix.empty() ? "" : " (" + suffix + ")")},
        {"关掉它的电源，等十秒再打开；还不行就找技术人员", "Switch it off, wait ten seconds, switch it on; if that does not help, call a technician"},
        suffix.empty() ? "fault" : suffix,
        Severity::Limited};
}

} // namespace

std::string_view token(DeviceKind kind)
{
    switch (kind) {
    case DeviceKind::Reader:
        return "idcard-reader";
    case DeviceKind::Scanner:
        return "qr-scanner";
    case DeviceKind::Printer:
        return "receipt-printer";
    }
    return {};
}

Text nameOf(DeviceKind kind)
{
    switch (kind) {
    case DeviceKind::Reader:
        return {"身份证阅读器", "ID card reader"};
    case DeviceKind::Scanner:
        return {"扫码窗", "Scanner"};
    case DeviceKind::Printer:
        return {"小票打印机", "Slip printer"};
    }
    return {};
}

DeviceStatus seenStatus(const DeviceStatus& status, bool everyServiceAnswers)
{
    if (status.reason == "unknown-device" && !everyServiceAnswers)
        return {DeviceStatus::State::Absent, "service-down"};
    return status;
}

DeviceWords wordsOf(DeviceKind kind, const DeviceStatus& status)
{
    if (status.isUsable()) {
        if (kind == DeviceKind::Printer && status.reason == "paper-near-end")
            return {{"纸快用完了", "Paper is running out"}, {"今天换一卷新纸", "Put in a new roll today"}, "paper-near-end", Severity::Attention};
        return {{"正常", "Works"}};
    }
    for (const Reason& reason : reasons)
        if (reason.token == status.reason)
            return {{reason.zh, reason.en}, {reason.remedyZh, reason.remedyEn}, std::string(reason.token), Severity::Limited};
    if (status.state == DeviceStatus::State::Absent)
        return wordsOf(kind, {DeviceStatus::State::Absent, "not-connected"});
    return otherFault(status);
}

Text soundName()
{
    return {"声音", "Sound"};
}

DeviceWords soundWords(std::string_view problem)
{
    if (problem.empty())
        return {{"正常", "Works"}};
    if (problem == "speech-missing")
        return {{"没有装朗读程序", "The program that reads aloud is not installed"},
                {"找技术人员：装上 espeak-ng", "Call a technician: espeak-ng has to be installed"},
                "sound-no-program",
                Severity::Attention};
    if (problem == "speech-no-sound-card")
        return {{"找不到声卡", "No sound card is found"},
                {"外接声卡的，把线拔下来再插上；还不行就找技术人员",
                 "If it hangs on a cable, unplug it and plug it in again; if that does not help, call a technician"},
                "sound-no-card",
                Severity::Attention};
    return {{"朗读程序出错", "The program that reads aloud fails"},
            {"找技术人员：看看 kiosk.json 里的声卡名字和 espeak-ng", "Call a technician: the sound device in kiosk.json, or espeak-ng"},
            "sound-failed",
            Severity::Attention};
}

} // namespace changming::staff
