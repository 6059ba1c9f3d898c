#include "tests/emulators/specimens.h"

#include <algorithm>
#include <map>

namespace changming::emulators
{

namespace
{

struct Field {
    std::size_t offset; // bytes
    std::u16string_view text;
};

struct Card {
    std::vector<Field> fields;
    std::u16string_view newAddress = {};
    bool isUnreadable = false;
};

// Padded with spaces to so many bytes.
std::string textOf(const std::vector<Field>& fields, std::size_t size)
{
    std::u16string units(size / 2, u' ');
    for (const auto& [offset, text] : fields)
        std::ranges::copy(text, units.begin() + static_cast<std::ptrdiff_t>(offset / 2));
    std::string bytes;
    for (const char16_t unit : units) {
        bytes += static_cast<char>(unit & 0xFFU);
        bytes += static_cast<char>(unit >> 8U);
    }
    return bytes;
}

std::vector<Field> residentFields(std::u16string_view name, std::u16string_view sex, std::u16string_view birth, std::u16string_view number,
                                  std::u16string_view until)
{
    return {{0, name},          {30, sex},   {32, u"01"}, {36, birth}, {52, u"北京市东城区测试胡同6号"}, {122, number}, {158, u"测试公安局"},
            {188, u"20150601"}, {204, until}};
}

const std::map<std::string, Card, std::less<>>& specimens()
{
    static const std::map<std::string, Card, std::less<>> all{
        {"resident",
         {{{0, u"测试甲"},
           {30, u"1"},
           {32, u"01"},
           {36, u"19491231"},
           {52, u"北京市朝阳区测试路1号"},
           {122, u"11010519491231002X"},
           {158, u"测试公安局"},
           {188, u"20200101"},
           {204, u"长期"}}}},
        {"resident-2",
         {{{0, u"测试丙"},
           {30, u"1"},
           {32, u"15"},
           {36, u"18800101"},
           {52, u"广东省汕头市潮阳区测试街3号"},
           {122, u"440524188001010014"},
           {158, u"测试公安局"},
           {188, u"20240101"},
           {204, u"20440101"}}}},
        {"permit",
         {{{0, u"测试乙"},
           {30, u"1"},
           {36, u"19900101"},
           {52, u"广东省深圳市测试路2号"},
           {122, u"810000199001010019"},
           {158, u"测试公安局"},
           {188, u"20190101"},
           {204, u"20240101"},
           {220, u"H00000000"},
           {238, u"01"},
           {248, u"J"}}}},
        {"foreigner",
         {{{0, u"证件样本"},
           {30, u"2"},
           {32, u"00"},
           {36, u"19800101"},
           {52, u"ZHENGJIAN, YANGBEN"},
           {122, u"931586198001010028"},
           {188, u"20230808"},
           {204, u"20330807"},
           {242, u"PAK"},
           {248, u"Y"},
           {250, u"000"}}}},
        {"foreigner-2017",
         {{{0, u"ZHENGJIAN, YANGBEN"},
           {120, u"2"},
           {122, u"CAN110081080310"},
           {152, u"CAN"},
           {158, u"证件样本"},
           {188, u"20151025"},
           {204, u"20251024"},
           {220, u"19810803"},
           {236, u"01"},
           {240, u"1500"},
           {248, u"I"}}}},
        {"permit-valid",
         {{{0, u"测试戊"},
           {30, u"2"},
           {36, u"19900101"},
           {52, u"广东省珠海市测试路4号"},
           {122, u"820000199001010029"},
           {158, u"测试公安局"},
           {188, u"20240101"},
           {204, u"20290101"},
           {220, u"M00000000"},
           {238, u"01"},
           {248, u"J"}}}},
        {"foreigner-2017-valid",
         {{{0, u"YANGBEN, ER"},
           {120, u"1"},
           {122, u"USA110075031518"},
           {152, u"USA"},
           {158, u"证件样本二"},
           {188, u"20200315"},
           {204, u"20300314"},
           {220, u"19750315"},
           {236, u"01"},
           {240, u"1500"},
           {248, u"I"}}}},
        {"resident-expired", {residentFields(u"测试丁", u"1", u"19480606", u"110101194806060017", u"20250531")}},
        {"resident-bad-digit", {residentFields(u"测试庚", u"2", u"19551120", u"110101195511200022", u"20350601")}},
        {"resident-moved", {residentFields(u"测试辛", u"1", u"19620315", u"310101196203150036", u"20350601"), u"上海市黄浦区测试弄8号201室"}},
        {"unreadable", {residentFields(u"测试壬", u"2", u"19551120", u"110101195511200021", u"20350601"), {}, true}},
    };
    return all;
}

} // namespace

std::optional<Specimen> findSpecimen(std::string_view name)
{
    const auto found = specimens().find(name);
    if (found == specimens().end())
        return std::nullopt;
    const Card& card = found->second;
    return Specimen{.name = found->first,
                    .text = textOf(card.fields, 256),
                    .photo = std::string(1024, '\0'),
                    .newAddress = card.newAddress.empty() ? std::string{} : textOf({{0, card.newAddress}}, 70),
                    .isUnreadable = card.isUnreadable};
}

std::vector<std::string> specimenNames()
{
    std::vector<std::string> names;
    for (const auto& [name, card] : specimens())
        names.push_back(name);
    return names;
}

} // namespace changming::emulators
