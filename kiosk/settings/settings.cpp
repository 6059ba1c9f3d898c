#include "kiosk/settings/settings.h"

#include "kiosk/base/json.h"
#include "kiosk/schema/schema.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <cstdlib>
#include <set>
#include <string_view>
#include <utility>

namespace changming::embedded
{
extern const std::string_view kioskSchema;
}

namespace changming::settings
{

namespace
{

using nlohmann::json;

// sockaddr_un::sun_path holds 108 bytes with its terminating zero; a longer path would fail in the middle of the day.
constexpr std::size_t maxSocketPath = 107;

const schema::Schema& kioskSchema()
{
    static const schema::Schema compiled = [] {
        const auto document = parseJson(embedded::kioskSchema, "kiosk.schema.json");
        return schema::Schema::load(document.value(), "kiosk.schema.json").value();
    }();
    return compiled;
}

// What follows reads only a document that the schema accepted.

std::string string(const json& object, const char* key)
{
    return object.at(key).get<std::string>();
}

Text text(const json& object, const char* key)
{
    const json& value = object.at(key);
    return {string(value, "zh-CN"), value.value("en", std::string())};
}

Place place(const json& object, const char* key)
{
    const std::string word = string(object, key);
    if (word == "left")
        return Place::Left;
    return word == "right" ? Place::Right : Place::Middle;
}

std::chrono::seconds seconds(const json& object, const char* key, std::chrono::seconds otherwise)
{
    return object.contains(key) ? std::chrono::seconds(object.at(key).get<int>()) : otherwise;
}

// "07:30", in minutes
int minuteOfDay(const json& object, const char* key)
{
    const std::string time = string(object, key);
    return std::stoi(time.substr(0, 2)) * 60 + std::stoi(time.substr(3));
}

const json& section(const json& document, const char* key)
{
    static const json none = json::object();
    const auto found = document.find(key);
    return found == document.end() ? none : *found;
}

class Reader
{
public:
    explicit Reader(const std::filesystem::path& file) : m_place(file.string()), m_folder(std::filesystem::absolute(file).parent_path()) {}

    SettingsFile read(const json& document)
    {
        Settings s;
        s.folder = m_folder.lexically_normal();
        s.hall = {text(document.at("hall"), "name"), string(document.at("hall"), "helpPhone")};
        s.terminal = {string(document.at("terminal"), "id"), text(document.at("terminal"), "label")};
        const json& panel = document.at("panel");
        s.panel = {panel.at("diagonalInches").get<double>(), panel.at("widthPixels").get<int>(), panel.at("heightPixels").get<int>()};
        const json& places = document.at("devicePlaces");
        s.devicePlaces = {place(places, "reader"), place(places, "scanner"), place(places, "outlet")};
        s.platform = platform(document.at("platform"));
        s.deviceServices = services(document.at("deviceServices"));
        const json& devices = document.at("devices");
        s.devices = {devices.value("reader", std::string()), devices.value("printer", std::string()), devices.value("scanner", std::string())};
        s.visit = visit(section(document, "visit"));
        s.switches = switches(section(document, "switches"));
        const json& sound = section(document, "sound");
        s.sound = {sound.value("output", "headphones") == "speakers" ? Sound::Output::Speakers : Sound::Output::Headphones, sound.value("device", std::string())};
        if (document.contains("openHours"))
            s.openHours = openHours(document.at("openHours"));
        s.guidesOldAfterDays = section(document, "guides").value("oldAfterDays", s.guidesOldAfterDays);
        s.receiptColumns = section(document, "receipts").value("columns", s.receiptColumns);
        s.rollMetres = section(document, "receipts").value("rollMetres", s.rollMetres);
        s.language = document.value("language", "zh-CN") == "en" ? Language::English : Language::Chinese;
        return {std::move(s), std::move(m_complaints)};
    }

private:
    void complain(const char* code, const std::string& pointer, std::string message, std::string zh)
    {
        m_complaints.push_back({code, std::move(message), m_place + "#" + pointer, std::move(zh)});
    }

    std::filesystem::path path(const json& object, const char* key) const
    {
        return (m_folder / std::filesystem::path(string(object, key))).lexically_normal();
    }

    Platform platform(const json& value)
    {
        Platform p;
        p.baseUrl = string(value, "baseUrl");
        p.publicBaseUrl = string(value, "publicBaseUrl");
        p.caFile = path(value, "caFile");
        p.clientCertFile = path(value, "clientCertFile");
        p.clientKeyFile = path(value, "clientKeyFile");
        p.signCertFile = path(value, "signCertFile");
        p.signKeyFile = path(value, "signKeyFile");
        p.sealCertFile = path(value, "sealCertFile");
        p.crlFile = path(value, "crlFile");
        for (const json& pin : section(value, "pins"))
            p.pins.push_back(pin.get<std::string>());
        p.minimumTls = value.value("minimumTls", "1.3") == "1.2" ? TlsVersion::Tls12 : TlsVersion::Tls13;
        p.ratingScale = value.value("ratingScale", "standard") == "upload" ? RatingScale::Upload : RatingScale::Standard;
        if (p.signCertFile == p.clientCertFile)
            complain("settings-one-certificate", "/platform/signCertFile", "signing needs a certificate of its own, not the TLS one (clientCertFile)",
                     "签名要用单独的证书，不能和连接用的 clientCertFile 是同一张");
        return p;
    }

    std::vector<DeviceService> services(const json& list)
    {
        std::vector<DeviceService> services;
        std::set<std::string> ids;
        for (const json& value : list) {
            const std::string pointer = "/deviceServices/" + std::to_string(services.size());
            DeviceService service{string(value, "id"), path(value, "socket")};
            if (!ids.insert(service.id).second)
                complain("settings-duplicate-id", pointer + "/id",
                         "two device services are called \"" + service.id + "\"; each needs a name of its own",
                         "有两个设备服务都叫“" + service.id + "”，名字不能重复");
            if (service.socket.string().size() > maxSocketPath)
                complain("settings-socket-too-long", pointer + "/socket",
                         "the whole path of a socket has at most " + std::to_string(maxSocketPath) + " bytes; this has " +
                             std::to_string(service.socket.string().size()),
                         "套接字的完整路径最多 " + std::to_string(maxSocketPath) + " 字节，现在是 " + std::to_string(service.socket.string().size()));
            services.push_back(std::move(service));
        }
        return services;
    }

    Visit visit(const json& value)
    {
        Visit v;
        v.idle = seconds(value, "idleSeconds", v.idle);
        v.resultIdle = seconds(value, "resultIdleSeconds", v.resultIdle);
        v.warn = seconds(value, "warnSeconds", v.warn);
        v.attract = seconds(value, "attractSeconds", v.attract);
        if (v.warn >= v.idle || v.warn >= v.resultIdle)
            complain("settings-warning-too-long", "/visit/warnSeconds",
                     "the warning (" + std::to_string(v.warn.count()) + " s) must be shorter than idleSeconds (" + std::to_string(v.idle.count()) +
                         ") and resultIdleSeconds (" + std::to_string(v.resultIdle.count()) + ")",
                     "提醒的时间（" + std::to_string(v.warn.count()) + " 秒）要比 idleSeconds（" + std::to_string(v.idle.count()) +
                         "）和 resultIdleSeconds（" + std::to_string(v.resultIdle.count()) + "）都短");
        return v;
    }

    Switches switches(const json& value)
    {
        Switches keys{value.value("next", std::string()), value.value("choose", std::string())};
        if (!keys.next.empty() && keys.next == keys.choose)
            complain("settings-one-switch", "/switches/choose", "next and choose are the same key (" + keys.next + "); they must differ",
                     "“下一个”和“选定”是同一个键（" + keys.next + "），要用两个不同的键");
        return keys;
    }

    OpenHours openHours(const json& value)
    {
        OpenHours hours{minuteOfDay(value, "from"), minuteOfDay(value, "until"), text(value, "sentence")};
        if (hours.from == hours.until)
            complain("settings-never-open", "/openHours/until", "the machine opens and closes at the same minute; leave openHours out for day and night",
                     "开门和关门是同一时刻；全天开放就不要写 openHours");
        return hours;
    }

    std::string m_place;
    std::filesystem::path m_folder;
    std::vector<Error> m_complaints;
};

} // namespace

double Panel::pixelsPerMillimetre() const
{
    constexpr double millimetresPerInch = 25.4;
    return std::hypot(widthPixels, heightPixels) / (diagonalInches * millimetresPerInch);
}

SettingsFile readSettingsFile(const std::filesystem::path& file)
{
    SettingsFile result;
    const auto document = readJsonFile(file, {.comments = JsonLimits::Comments::Allowed});
    if (!document) {
        result.complaints.push_back(document.error());
        return result;
    }
    for (const auto& violation : kioskSchema().check(*document))
        result.complaints.push_back(schema::toError(violation, file.string()));
    if (!result.complaints.empty())
        return result;
    return Reader(file).read(*document);
}

Result<Settings> load(const std::filesystem::path& file)
{
    SettingsFile read = readSettingsFile(file);
    if (!read.complaints.empty())
        return read.complaints.front();
    return std::move(read.settings);
}

} // namespace changming::settings
