// The outbox (cases.db): what citizens have confirmed and the platform has not yet decided. Confirm writes the sealed
// content, its key and its numbers in one durable transaction; from then on the case is never lost and the same bytes
// are sent until the platform has decided. What is sealed cannot be read again here; nothing else of it is personal.
// Threads: any; one mutex inside, held for the length of a transaction (a few ms), never across a call-back.
// Standards: RFC 9562 (key), idempotency-key-header draft (its use).
#pragma once

#include "kiosk/base/clock.h"
#include "kiosk/base/result.h"
#include "kiosk/cases/case_record.h"
#include "kiosk/cases/platform_port.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace changming::cases
{

struct Application;

// Content in, CMS out: crypto::Sealer::seal in the product. Called on the thread that confirms.
using Seal = std::function<Result<std::string>(std::string_view content)>;

std::uint32_t randomBits(); // of the kernel

struct OutboxSetup {
    std::filesystem::path dataDir; // cases.db is made there if it is missing
    std::string terminalId;        // four digits or capitals (kiosk.json, terminal.id)
    Seal seal;
    std::function<std::uint32_t()> drawNumber = randomBits; // 20 bits of it become the provisional number
};

struct RatingNumbers {
    std::int64_t waiting = 0;
    std::int64_t quarantined = 0;

    bool operator==(const RatingNumbers&) const = default;
};

struct QueueStatus {
    std::map<CaseState, std::int64_t> counts; // only states that occur
    std::optional<WallTime> oldestWaiting;    // confirmedAt of the oldest queued, sending or unconfirmed case
    RatingNumbers ratings;
};

struct Claimed {
    CaseRecord record;
    SealedApplication application;
};

class Outbox
{
public:
    // The clock outlives the outbox.
    static Result<std::unique_ptr<Outbox>> open(OutboxSetup setup, const Clock& clock);
    ~Outbox();
    Outbox(const Outbox&) = delete;
    Outbox& operator=(const Outbox&) = delete;

    // REQUIRES: the answers are validated. When it returns a record (state queued), the case is on the disk; when it
    // returns an error, the citizen is told that nothing was handed in.
    Result<CaseRecord> confirm(const Application& application);

    Result<std::optional<CaseRecord>> find(const std::string& key);
    Result<std::optional<CaseRecord>> bySlipToken(const std::string& token);
    Result<std::vector<CaseRecord>> pending();                 // queued, sending, unconfirmed; oldest first
    Result<std::vector<CaseRecord>> newest(std::int64_t most); // any state, newest first
    Result<QueueStatus> status();
    // Cases that the platform took since the hall's midnight, by the platform's time; not those that it had already.
    Result<std::int64_t> acceptedToday();

    // True when the case was still queued and is now withdrawn, its sealed content erased; false when it has been sent
    // or is not here. Decided atomically against the courier.
    Result<bool> withdraw(const std::string& key);

    // Changes when another program (kioskctl) has written to cases.db.
    Result<std::int64_t> dataVersion();

    // --- the courier's verbs; each is one durable transaction and answers with the new record ---

    // At start: cases left `sending` by a killed process become `unconfirmed`. How many.
    Result<std::int64_t> recover();
    // queued or unconfirmed -> sending, with the bytes; nothing when it was withdrawn meanwhile.
    Result<std::optional<Claimed>> claim(const std::string& key);
    // sending: a submit's reply; unconfirmed: a lookup's. Accepted (with a result: completed; the record that is returned
    // carries it, the disk does not) and Duplicate erase the sealed content. A case that was
    // once left without an answer never becomes `queued` again: its first request may still be on its way.
    Result<CaseRecord> settle(const std::string& key, const Reply& reply);

private:
    struct Private;
    explicit Outbox(std::unique_ptr<Private> parts);
    std::unique_ptr<Private> m_private;
};

// For kioskctl: the same numbers without a terminal or keys; store-missing when there is no cases.db.
Result<QueueStatus> queueStatus(const std::filesystem::path& dataDir);

} // namespace changming::cases
