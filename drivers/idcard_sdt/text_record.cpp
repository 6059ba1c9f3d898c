#include "drivers/idcard_sdt/text_record.h"

#include "drivers/idcard_sdt/id_number.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace changming::drivers::sdt
{

namespace
{

constexpr std::array<std::string_view, 56> ethnicGroups{
    "汉",       "蒙古",   "回",     "藏",   "维吾尔", "苗",   "彝",   "壮",     "布依", "朝鲜",   "满",   "侗",   "瑶",     "白",
    "土家",     "哈尼",   "哈萨克", "傣",   "黎",     "傈僳", "佤",   "畲",     "高山", "拉祜",   "水",   "东乡", "纳西",   "景颇",
    "柯尔克孜", "土",     "达斡尔", "仫佬", "羌",     "布朗", "撒拉", "毛南",   "仡佬", "锡伯",   "阿昌", "普米", "塔吉克", "怒",
    "乌孜别克", "俄罗斯", "鄂温克", "德昂", "保安",   "裕固", "京",   "塔塔尔", "独龙", "鄂伦春", "赫哲", "门巴", "珞巴",   "基诺"};

struct Field {
    std::size_t offset; // bytes
    std::size_t length;
};

// Where the fields stand; a length of 0 means that the layout has no such field.
struct Layout {
    CardType type;
    Field name, englishName, englishRest, sex, ethnicity, birth, address, number, issuer, from, until, nationality, passNumber, link;
};
constexpr Layout resident{CardType::Resident, {0, 30},   {},        {},        {30, 2}, {32, 4}, {36, 16}, {52, 70},
                          {122, 36},          {158, 30}, {188, 16}, {204, 16}, {},      {},      {}};
constexpr Layout residencePermit{
    CardType::ResidencePermit, {0, 30}, {}, {}, {30, 2}, {}, {36, 16}, {52, 70}, {122, 36}, {158, 30}, {188, 16}, {204, 16}, {}, {220, 18}, {}};
constexpr Layout permanent2023{CardType::PermanentResident2023,
                               {0, 30},
                               {52, 70},
                               {220, 22},
                               {30, 2},
                               {},
                               {36, 16},
                               {},
                               {122, 36},
                               {},
                               {188, 16},
                               {204, 16},
                               {242, 6},
                               {},
                               {250, 6}};
constexpr Layout permanent2017{
    CardType::PermanentResident2017, {158, 30}, {0, 120}, {}, {120, 2}, {}, {220, 16}, {}, {122, 30}, {}, {188, 16}, {204, 16}, {152, 6}, {}, {}};

std::uint16_t unitAt(std::span<const std::byte> text, std::size_t offset)
{
    return static_cast<std::uint16_t>(std::to_integer<unsigned>(text[offset]) | std::to_integer<unsigned>(text[offset + 1]) << 8U);
}

void appendUtf8(std::string& into, char32_t point)
{
    if (point < 0x80) {
        into += static_cast<char>(point);
    } else if (point < 0x800) {
        into += static_cast<char>(0xC0U | point >> 6U);
        into += static_cast<char>(0x80U | (point & 0x3FU));
    } else if (point < 0x10000) {
        into += static_cast<char>(0xE0U | point >> 12U);
        into += static_cast<char>(0x80U | (point >> 6U & 0x3FU));
        into += static_cast<char>(0x80U | (point & 0x3FU));
    } else {
        into += static_cast<char>(0xF0U | point >> 18U);
        into += static_cast<char>(0x80U | (point >> 12U & 0x3FU));
        into += static_cast<char>(0x80U | (point >> 6U & 0x3FU));
        into += static_cast<char>(0x80U | (point & 0x3FU));
    }
}

// Controls, lone surrogates, non-characters and marks that turn the writing direction: nothing a card may put on a screen.
// The private use area stays: older cards hold rare name characters there.
bool isUnreadable(char32_t point)
{
    return point < 0x20 || (point >= 0x7F && point < 0xA0) || (point >= 0xD800 && point < 0xE000) || (point & 0xFFFEU) == 0xFFFE ||
           (point >= 0xFDD0 && point < 0xFDF0) || (point >= 0x200B && point <= 0x200F) || (point >= 0x2028 && point <= 0x202E) ||
           (point >= 0x2060 && point <= 0x2069) || point == 0xFEFF;
}

class RecordReader
{
public:
    explicit RecordReader(std::span<const std::byte> text) : m_text(text) {}

    std::string take(Field field)
    {
        std::string utf8;
        for (std::size_t at = field.offset, end = trimmedEnd(field); at < end; at += 2) {
            char32_t point = unitAt(m_text, at);
            if (point >= 0xD800 && point < 0xDC00 && at + 2 < end) {
                const char32_t low = unitAt(m_text, at + 2);
                if (low >= 0xDC00 && low < 0xE000) {
                    point = 0x10000 + ((point - 0xD800) << 10U) + (low - 0xDC00);
                    at += 2;
                }
            }
            m_unreadable = m_unreadable || isUnreadable(point);
            appendUtf8(utf8, isUnreadable(point) ? 0xFFFD : point);
        }
        return utf8;
    }
    bool sawUnreadable() const { return m_unreadable; }

private:
    // Only U+0020 and U+0000 at the end are padding; a name may hold spaces inside.
    std::size_t trimmedEnd(Field field) const
    {
        std::size_t end = field.offset + field.length;
        while (end > field.offset && (unitAt(m_text, end - 2) == 0x20 || unitAt(m_text, end - 2) == 0))
            end -= 2;
        return end;
    }

    std::span<const std::byte> m_text;
    bool m_unreadable = false;
};

const Layout& layoutOf(std::uint16_t flag)
{
    switch (flag) {
    case 'I':
        return permanent2017;
    case 'Y':
        return permanent2023;
    case 'J':
        return residencePermit;
    default:
        return resident;
    }
}

// GB/T 2261.1
Sex sexOf(std::string_view code)
{
    if (code == "1")
        return Sex::Male;
    if (code == "2")
        return Sex::Female;
    return code == "9" ? Sex::NotStated : Sex::Unknown;
}

// GB/T 3304
std::string ethnicityOf(std::string_view code)
{
    if (code.size() != 2 || code[0] < '0' || code[0] > '9' || code[1] < '0' || code[1] > '9')
        return {};
    const std::size_t number = static_cast<std::size_t>(code[0] - '0') * 10 + static_cast<std::size_t>(code[1] - '0');
    if (number >= 1 && number <= ethnicGroups.size())
        return std::string(ethnicGroups[number - 1]);
    if (number == 97)
        return "其他";
    return number == 98 ? "外国血统中国籍人士" : "";
}

std::string issuerOf(const Layout& layout, RecordReader& reader)
{
    if (layout.issuer.length != 0)
        return reader.take(layout.issuer);
    // The chips of permanent residents name no issuer, or (2017) a code; printed is the administration.
    return "国家移民管理局";
}

// The second part follows the first one's last place: a space there belongs to the name.
std::string englishNameOf(const Layout& layout, RecordReader& reader)
{
    std::string name = reader.take(layout.englishName);
    const std::string rest = reader.take(layout.englishRest);
    if (!rest.empty())
        name.resize(std::max(name.size(), layout.englishName.length / 2), ' ');
    return name + rest;
}

} // namespace

Result<CardRecord> parseTextRecord(std::span<const std::byte> text)
{
    if (text.size() != textRecordSize)
        return Error{"reply-length", "the text of a card has 256 bytes"};
    const Layout& layout = layoutOf(unitAt(text, 248));
    RecordReader reader(text);
    CardRecord card;
    card.type = layout.type;
    card.name = reader.take(layout.name);
    card.englishName = englishNameOf(layout, reader);
    card.sex = sexOf(reader.take(layout.sex));
    card.ethnicity = ethnicityOf(reader.take(layout.ethnicity));
    card.address = reader.take(layout.address);
    card.number = reader.take(layout.number);
    std::ranges::replace(card.number, 'x', 'X');
    card.issuer = issuerOf(layout, reader);
    card.nationality = reader.take(layout.nationality);
    card.passNumber = reader.take(layout.passNumber);
    card.oldNumber = oldNumber(card.number, card.nationality, reader.take(layout.link)).value_or("");
    if (card.name.empty() && card.englishName.empty() && card.number.empty())
        return Error{"card-record-empty", "the card's record is empty", {}, "证件里没有内容"};

    card.warnings = numberWarnings(card.type, card.number);
    if (const auto birth = isoDate(reader.take(layout.birth)))
        card.birthDate = *birth;
    else
        card.warnings.emplace_back("birth-date");
    const auto from = isoDate(reader.take(layout.from));
    const std::string end = reader.take(layout.until);
    const auto until = end == "长期" ? std::optional<std::string>(longTerm) : isoDate(end);
    card.validFrom = from.value_or("");
    card.validUntil = until.value_or("");
    if (!from || !until)
        card.warnings.emplace_back("validity");
    if (reader.sawUnreadable())
        card.warnings.emplace_back("text-unreadable");
    return card;
}

void applyNewAddress(std::span<const std::byte> text, CardRecord& card)
{
    if (text.size() > longestNewAddress || text.size() % 2 != 0)
        return;
    RecordReader reader(text);
    std::string address = reader.take({0, text.size()});
    if (address.empty())
        return;
    card.address = std::move(address);
    if (reader.sawUnreadable() && std::ranges::find(card.warnings, "text-unreadable") == card.warnings.end())
        card.warnings.emplace_back("text-unreadable");
}

} // namespace changming::drivers::sdt
