#include "tests/platform/upload_slots.h"

#include "kiosk/base/uuid.h"
#include "kiosk/crypto/digest.h"

#include <algorithm>
#include <array>

namespace changming::sandbox
{

namespace
{

std::string drawn()
{
    std::array<std::byte, 16> bytes{};
    randomBytes(bytes);
    return hex(bytes);
}

// A name is for people: whole characters, none that is not seen.
std::string shown(const std::string& name, const std::string& mediaType)
{
    constexpr std::size_t most = 80;
    std::string kept;
    if (isUtf8(name))
        for (std::size_t i = 0, characters = 0; i < name.size(); ++i) {
            const auto byte = static_cast<unsigned char>(name[i]);
            const bool begins = (byte & 0xC0U) != 0x80;
            if (begins && ++characters > most)
                break;
            if (byte >= 0x20 && byte != 0x7F)
                kept += name[i];
        }
    // C1 controls and marks that turn the direction of writing are two and three bytes; a name with one is not shown at all.
    for (const std::string_view hidden :
         {"\u200E", "\u200F", "\u202A", "\u202B", "\u202C", "\u202D", "\u202E", "\u2066", "\u2067", "\u2068", "\u2069"})
        if (kept.find(hidden) != std::string::npos)
            kept.clear();
    for (std::size_t i = 0; i + 1 < kept.size(); ++i)
        if (kept[i] == '\xC2' && static_cast<unsigned char>(kept[i + 1]) < 0xA0)
            kept.clear();
    if (!kept.empty())
        return kept;
    return mediaType == "application/pdf" ? "PDF" : "照片";
}

} // namespace

std::optional<UploadSlots::Opened> UploadSlots::open(const SlotRequest& request)
{
    const std::lock_guard lock(m_mutex);
    const SteadyTime now = m_clock.steady();
    std::erase_if(m_slots, [now](const auto& entry) { return now - entry.second.opened >= slotLifetime; });
    const auto ofTheVisit = std::ranges::count_if(m_slots, [&](const auto& entry) { return entry.second.request.visit == request.visit; });
    if (static_cast<std::size_t>(ofTheVisit) >= maxSlotsOfAVisit)
        return std::nullopt;
    Opened opened{"slot-" + drawn(), drawn()};
    m_slots.emplace(opened.token, Slot{request, opened.id, now, {}});
    return opened;
}

void UploadSlots::closeOf(const std::string& visit)
{
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_slots, [&](const auto& entry) { return entry.second.request.visit == visit; });
}

std::optional<std::vector<UploadedFile>> UploadSlots::files(const std::string& visit, const std::string& slotId)
{
    const std::lock_guard lock(m_mutex);
    for (const auto& [token, slot] : m_slots)
        if (slot.id == slotId && slot.request.visit == visit)
            return slot.files;
    return std::nullopt;
}

UploadSlots::Slot* UploadSlots::current(const std::string& token)
{
    const auto found = m_slots.find(token);
    return found == m_slots.end() || m_clock.steady() - found->second.opened >= slotLifetime ? nullptr : &found->second;
}

std::optional<SlotView> UploadSlots::view(const std::string& token)
{
    const std::lock_guard lock(m_mutex);
    const Slot* slot = current(token);
    if (slot == nullptr)
        return std::nullopt;
    SlotView view{slot->request.name, slot->request.files, {}, {}};
    for (const UploadedFile& file : slot->files) {
        view.arrived.push_back(file.name);
        view.sizes.push_back(file.bytes);
    }
    return view;
}

Arrival UploadSlots::take(const std::string& token, const std::string& name, const std::string& bytes)
{
    const auto before = view(token);
    if (!before)
        return Arrival::Gone;
    if (before->arrived.size() >= before->files)
        return Arrival::Full;
    if (bytes.size() > maxUploadBytes)
        return Arrival::TooLarge;
    const std::string mediaType = mediaTypeOf(bytes);
    if (mediaType.empty())
        return Arrival::WrongType;
    // Drawn without the lock: the kiosk asks meanwhile.
    auto picture = pictureOf(bytes, mediaType);
    if (!picture)
        return Arrival::Unreadable;
    UploadedFile file{"file-" + drawn(), shown(name, mediaType), mediaType, crypto::sha256(bytes), bytes.size(), std::move(*picture)};

    const std::lock_guard lock(m_mutex);
    Slot* slot = current(token);
    if (slot == nullptr)
        return Arrival::Gone;
    if (slot->files.size() >= slot->request.files)
        return Arrival::Full;
    const auto& request = slot->request;
    if (!m_ledger.recordFile({file.id, request.person, request.taskCode, request.materialId, file.sha256}, m_clock.wall()))
        return Arrival::Failed;
    slot->files.push_back(std::move(file));
    return Arrival::Taken;
}

} // namespace changming::sandbox
