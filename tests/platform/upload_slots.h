// Places for files from phones, each of one visit and one material, behind an address that nobody can guess. Of a file that
// has arrived the sandbox keeps its picture, in memory, as long as the visit, and in the ledger its id and digest, so that an
// application can name it later; the file itself it does not keep. Any thread.
#pragma once

#include "kiosk/base/clock.h"
#include "kiosk/base/text.h"
#include "tests/platform/file_picture.h"
#include "tests/platform/person_ledger.h"

#include <cstddef>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace changming::sandbox
{

inline constexpr std::size_t maxUploadBytes = 8U << 20U;
inline constexpr std::chrono::seconds slotLifetime{15 * 60};
inline constexpr std::size_t maxSlotsOfAVisit = 30;

struct SlotRequest {
    std::string visit; // token
    std::string person, taskCode, materialId;
    Text name;
    std::size_t files = 1; // at most
};

struct UploadedFile {
    std::string id, name, mediaType, sha256;
    std::size_t bytes = 0;
    Picture picture;
};

// What a phone sees of a slot.
struct SlotView {
    Text name;
    std::size_t files = 1;
    std::vector<std::string> arrived; // names
    std::vector<std::size_t> sizes;
};

enum class Arrival { Taken, Gone, Full, TooLarge, WrongType, Unreadable, Failed };

class UploadSlots
{
public:
    UploadSlots(PersonLedger& ledger, const Clock& clock) : m_ledger(ledger), m_clock(clock) {}

    struct Opened {
        std::string id, token; // of the address
    };
    std::optional<Opened> open(const SlotRequest& request); // nothing: the visit has too many
    void closeOf(const std::string& visit);

    // The kiosk's side: nothing when the visit has no such slot.
    std::optional<std::vector<UploadedFile>> files(const std::string& visit, const std::string& slotId);

    // The phone's side: nothing when the slot has expired or its visit has ended.
    std::optional<SlotView> view(const std::string& token);
    Arrival take(const std::string& token, const std::string& name, const std::string& bytes);

private:
    struct Slot {
        SlotRequest request;
        std::string id;
        SteadyTime opened;
        std::vector<UploadedFile> files;
    };
    Slot* current(const std::string& token); // with the mutex held

    PersonLedger& m_ledger;
    const Clock& m_clock;
    std::mutex m_mutex;
    std::map<std::string, Slot> m_slots; // by token
};

} // namespace changming::sandbox
