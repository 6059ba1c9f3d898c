#include "kiosk/staff/readiness.h"

#include <algorithm>
#include <chrono>
#include <iterator>

namespace changming::staff
{

using namespace std::chrono_literals;

namespace
{

constexpr std::string_view serviceDown = "service-down"; // of a device's status
constexpr auto oldCatalogue = std::chrono::days{30};
constexpr auto longWaiting = 24h;
constexpr std::uint64_t littleDisk = 1ULL << 30U;
constexpr std::uint64_t noDisk = 50ULL << 20U;

std::string two(int number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

std::string hourOf(WallTime time)
{
    const HallTime at = hallTime(time);
    return two(at.hour) + ":" + two(at.minute);
}

// Said once, and not of each device that is behind it.
void addDeviceService(const ReadinessFacts& facts, std::vector<Finding>& findings)
{
    const auto isAway = [](const DeviceFact& device) { return device.status.reason == serviceDown; };
    const auto away = std::ranges::find_if(facts.devices, isAway);
    if (away == facts.devices.end())
        return;
    const DeviceWords words = wordsOf(away->kind, away->status);
    findings.push_back({"device-service-down",
                        Severity::Limited,
                        "",
                        {words.state.zh, "the device service does not run"},
                        {words.state.zh + "。", words.state.en + "."},
                        words.remedy});
}

void addDevices(const ReadinessFacts& facts, std::vector<Finding>& findings)
{
    for (const DeviceFact& device : facts.devices) {
        const DeviceWords words = wordsOf(device.kind, device.status);
        if (!words.severity || words.code == serviceDown || words.code == "paper-near-end") // the paper speaks for itself below
            continue;
        const Text name = nameOf(device.kind);
        findings.push_back({std::string(token(device.kind)) + "-" + words.code,
                            *words.severity,
                            device.id,
                            {name.zh + words.state.zh, name.en + ": " + words.state.en},
                            {name.zh + "：" + words.state.zh + "。", name.en + ": " + words.state.en + "."},
                            words.remedy});
    }
}

void addPaper(const ReadinessFacts& facts, std::vector<Finding>& findings)
{
    if (facts.paper.kind != PaperForecast::Kind::Soon)
        return;
    const auto left = facts.paper.slipsLeft;
    const std::string number = left ? std::to_string(*left) : std::string();
    findings.push_back(
        {"paper-soon",
         Severity::Attention,
         "",
         {"该加纸了", "a new roll of paper is due"},
         left ? Text{"纸还够打约 " + number + " 张。", "Paper for about " + number + " more slips."}
              : Text{"打印机说纸快用完了。", "The printer says that the paper is running out."},
         {"今天换一卷新纸，换好后在“设备”页按“换了新纸”", "Put in a new roll today, then press \"New roll put in\" on the page of devices"}});
}

void addPlatform(const ReadinessFacts& facts, std::vector<Finding>& findings)
{
    if (facts.platformReachable.value_or(true))
        return;
    const bool known = facts.unreachableSince.has_value();
    const std::string since = known ? hourOf(*facts.unreachableSince) : std::string();
    findings.push_back({"platform-unreachable",
                        Severity::Limited,
                        "",
                        {"连不上平台", "the platform does not answer"},
                        known ? Text{"从 " + since + " 起连不上平台，办的事先存在机器里，通了自己送。",
                                     "The platform has not answered since " + since + ". What is handed in is kept here and sent by itself."}
                              : Text{"连不上平台，办的事先存在机器里，通了自己送。",
                                     "The platform does not answer. What is handed in is kept here and sent by itself."},
                        {"看看网线；别的机器也断了就找网络管理员",
                         "See to the network cable; if other machines are cut off too, call the network's administrator"}});
}

// Whoever needs it is told what else there is, and nobody else misses it: the day counts as one on which everything worked.
void addSound(const ReadinessFacts& facts, std::vector<Finding>& findings)
{
    const DeviceWords words = soundWords(facts.soundProblem.value_or(""));
    if (!words.severity)
        return;
    findings.push_back({words.code,
                        *words.severity,
                        "",
                        {"不能朗读", "nothing can be read aloud"},
                        {"不能朗读：" + words.state.zh + "。", "Nothing can be read aloud: " + words.state.en + "."},
                        words.remedy});
}

void addCatalogue(const ReadinessFacts& facts, std::vector<Finding>& findings)
{
    if (facts.catalogue == ReadinessFacts::Catalogue::Empty)
        findings.push_back({"catalogue-empty",
                            Severity::Stopped,
                            "",
                            {"还没有事项目录", "there is no catalogue"},
                            {"机器里还没有事项目录，什么也查不到。", "There is no catalogue in the machine: nothing can be found."},
                            {"找技术人员：kioskctl catalogue import", "Call a technician: kioskctl catalogue import"}});
    if (facts.catalogue != ReadinessFacts::Catalogue::There || !facts.catalogueImportedAt || facts.now - *facts.catalogueImportedAt < oldCatalogue)
        return;
    const std::string days = std::to_string(std::chrono::floor<std::chrono::days>(facts.now - *facts.catalogueImportedAt).count());
    findings.push_back({"catalogue-old",
                        Severity::Attention,
                        "",
                        {"事项目录旧了", "the catalogue is old"},
                        {"事项目录是 " + days + " 天前的。", "The catalogue is " + days + " days old."},
                        {"找技术人员导入新的目录", "Have a technician import a new one"}});
}

void addQueue(const ReadinessFacts& facts, std::vector<Finding>& findings)
{
    if (!facts.queue)
        return;
    const auto stuck = facts.queue->counts.find(cases::CaseState::Quarantined);
    if (stuck != facts.queue->counts.end() && stuck->second > 0) {
        const std::string number = std::to_string(stuck->second);
        const bool one = stuck->second == 1;
        findings.push_back({"queue-quarantined",
                            Severity::Attention,
                            "",
                            {"有 " + number + " 件卡住了", number + (one ? " case is stuck" : " cases are stuck")},
                            {"有 " + number + " 件平台不收，要人来处理。",
                             "The platform does not take " + number + (one ? " case as it is" : " cases as they are") + ": somebody has to act."},
                            {"打开“队列”页看看，和平台联系", "Open the page \"Queue\" and ask the platform"}});
    }
    if (facts.queue->oldestWaiting && facts.now - *facts.queue->oldestWaiting >= longWaiting)
        findings.push_back({"queue-old",
                            Severity::Attention,
                            "",
                            {"有办件等了一天还没送出去", "a case has been waiting for more than a day"},
                            {"最早的一件等了一天多还没送到平台。", "The oldest case has not reached the platform for more than a day."},
                            {"看看网络；网络正常就找技术人员", "See to the network; if that is well, call a technician"}});
}

void addMachine(const ReadinessFacts& facts, std::vector<Finding>& findings)
{
    if (facts.freeDiskBytes && *facts.freeDiskBytes < littleDisk) {
        const bool full = *facts.freeDiskBytes < noDisk;
        findings.push_back({full ? "disk-full" : "disk-low",
                            full ? Severity::Stopped : Severity::Attention,
                            "",
                            full ? Text{"硬盘满了", "the disk is full"} : Text{"硬盘快满了", "the disk is nearly full"},
                            {"硬盘只剩 " + std::to_string(*facts.freeDiskBytes >> 20U) + " MB。",
                             "Only " + std::to_string(*facts.freeDiskBytes >> 20U) + " MB are left on the disk."},
                            {"找技术人员清理硬盘", "Have a technician make room"}});
    }
    if (!facts.clockIsSet.value_or(true))
        findings.push_back(
            {"clock-not-set",
             Severity::Attention,
             "",
             {"时钟没有对时", "the clock is not set by a time server"},
             {"机器的时钟没有和时间服务器对时，受理时间可能不准。", "The machine's clock is not set by a time server: times may be wrong."},
             {"找技术人员看看对时服务", "Have a technician look at the time service"}});
    if (!facts.freedMemoryIsOverwritten.value_or(true))
        findings.push_back({"memory-kept",
                            Severity::Attention,
                            "",
                            {"内存用完没有擦除", "freed memory is not overwritten"},
                            {"程序启动时没有设 GLIBC_TUNABLES，用完的内存不会马上擦掉。",
                             "The program was started without GLIBC_TUNABLES: freed memory is not overwritten at once."},
                            {"找技术人员：用附带的服务文件启动", "Have a technician start it by the shipped unit"}});
}

Text sentenceOf(const std::vector<Finding>& findings)
{
    if (findings.empty())
        return {"现在样样能用", "Everything works now"};
    const Finding& first = findings.front();
    switch (first.severity) {
    case Severity::Attention:
        return {"现在能用，" + first.brief.zh, "Works now; " + first.brief.en};
    case Severity::Limited:
        return {"有的不能用：" + first.brief.zh, "Some of it does not work: " + first.brief.en};
    case Severity::Stopped:
        break;
    }
    return {"现在办不了事：" + first.brief.zh, "Out of use: " + first.brief.en};
}

} // namespace

std::string_view token(Severity severity)
{
    switch (severity) {
    case Severity::Attention:
        return "attention";
    case Severity::Limited:
        return "limited";
    case Severity::Stopped:
        return "stopped";
    }
    return {};
}

Readiness judge(const ReadinessFacts& facts)
{
    std::vector<Finding> findings;
    for (const auto add : {addDeviceService, addDevices, addPlatform, addPaper, addSound, addQueue, addCatalogue, addMachine})
        add(facts, findings);
    Readiness readiness;
    for (const Severity severity : {Severity::Stopped, Severity::Limited, Severity::Attention})
        std::ranges::copy_if(findings, std::back_inserter(readiness.findings), [&](const Finding& one) { return one.severity == severity; });
    if (!readiness.findings.empty())
        readiness.worst = readiness.findings.front().severity;
    readiness.sentence = sentenceOf(readiness.findings);
    return readiness;
}

} // namespace changming::staff
