// What a hall tells one machine about itself: kiosk.json, read once at start. Plain values, any thread.
//
// The file is checked whole against config/schema/kiosk.schema.json (compiled in) before anything of it is used; each
// complaint names file and JSON pointer. `//` comments are allowed here and in no other data file. Relative paths are
// relative to the folder of kiosk.json and come out absolute; whether they exist is asked by who opens them.
#pragma once

#include "kiosk/base/error.h"
#include "kiosk/base/result.h"
#include "kiosk/base/text.h"

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace changming::settings
{

struct Hall {
    Text name;
    std::string helpPhone;
};

struct Terminal {
    std::string id; // four characters of Crockford base32, part of provisional numbers: "A017"
    Text label;
};

// The real panel: millimetres on the screen come from here, in the orientation in which it hangs.
struct Panel {
    double diagonalInches = 21.5;
    int widthPixels = 1080;
    int heightPixels = 1920;

    double pixelsPerMillimetre() const;
};

// Where a device sits below the screen, seen by the person in front of it.
enum class Place { Left, Middle, Right };

struct DevicePlaces {
    Place reader = Place::Right;
    Place scanner = Place::Middle;
    Place outlet = Place::Left;
};

enum class TlsVersion { Tls12, Tls13 };

// How the platform numbers the five levels of a rating: from 1, very satisfied, or from 5.
enum class RatingScale { Standard, Upload };

struct Platform {
    std::string baseUrl;       // https, without a slash at the end; /v1/… follows
    std::string publicBaseUrl; // what codes contain; /c/… and /g/… follow
    std::filesystem::path caFile;
    std::filesystem::path clientCertFile; // TLS client
    std::filesystem::path clientKeyFile;
    std::filesystem::path signCertFile; // signs what is sealed; not the TLS one
    std::filesystem::path signKeyFile;
    std::filesystem::path sealCertFile; // the platform's: only it can open
    std::filesystem::path crlFile;      // which of the CA's certificates count no more: seals of results
    std::vector<std::string> pins;      // "sha256//<base64>", as libcurl's CURLOPT_PINNEDPUBLICKEY takes them; may be empty
    TlsVersion minimumTls = TlsVersion::Tls13;
    RatingScale ratingScale = RatingScale::Standard;
};

struct DeviceService {
    std::string id;
    std::filesystem::path socket; // UNIX socket of kiosk-devices or a vendor's service
};

// Device ids as the services' own configuration names them; empty when the machine has none.
struct Devices {
    std::string reader;
    std::string printer;
    std::string scanner;
};

struct Visit {
    std::chrono::seconds idle{180};       // a visit ends so long after the last touch
    std::chrono::seconds resultIdle{100}; // on the accepted and saved pages
    std::chrono::seconds warn{60};        // the warning stands for the last of it
    std::chrono::seconds attract{60};     // home without a person falls back to the attract page
};

// Two keys with which everything is done where somebody cannot touch: names as on a keyboard ("F9", "Space", "1"). Empty:
// this machine has no switches.
struct Switches {
    std::string next = {};   // to the next control, and round
    std::string choose = {}; // the control that has the focus
};

// Where pages are read aloud to.
struct Sound {
    enum class Output { Headphones, Speakers } output = Output::Headphones; // speakers: everybody hears it
    std::string device = {};                                                // of ALSA or PulseAudio; empty: the system's own choice
};

// Times of day at which the hall lets people use the machine, in minutes of the hall's day; `until` itself is out. Over
// midnight where from > until.
struct OpenHours {
    int from = 0;
    int until = 0;
    Text sentence; // what people read while it is closed

    bool contain(int minute) const { return from <= until ? from <= minute && minute < until : from <= minute || minute < until; }
};

struct Settings {
    std::filesystem::path folder; // of kiosk.json: the seeds (menu.json, forms/, receipts/, catalogue/) lie beside it
    Hall hall;
    Terminal terminal;
    Panel panel;
    DevicePlaces devicePlaces;
    Platform platform;
    std::vector<DeviceService> deviceServices;
    Devices devices;
    Visit visit;
    Switches switches;
    Sound sound;
    std::optional<OpenHours> openHours; // none: day and night
    int guidesOldAfterDays = 30;        // since they came; then people are told so
    int receiptColumns = 48; // 48 (80 mm paper) or 32 (58 mm)
    int rollMetres = 0;      // of a new roll of paper; 0: not known, so no forecast
    Language language = Language::Chinese;
};

// The settings, or every complaint about the file; `settings` means something only without complaints.
struct SettingsFile {
    Settings settings;
    std::vector<Error> complaints;
};
SettingsFile readSettingsFile(const std::filesystem::path& file);

// The same for who only starts or does not start: the first complaint is the error.
Result<Settings> load(const std::filesystem::path& file);

} // namespace changming::settings
